### source: 622baea2
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Política do IAM do usuário ou perfil que faz a cópia manualmente
text = Somente quando um usuário ou perfil do IAM faz a cópia diretamente, sem o AWS Backup: anexe a esse usuário ou perfil, na conta a que ele pertence, a política do IAM fornecida para este passo. Quando a chave pertence a outra conta, as duas são necessárias: a política da chave e esta política do IAM. Nessa política do IAM, indique a chave pelo ARN completo: um alias ou apenas o ID da chave não funciona.
confirm = Resultado implicitDeny em alguma das duas ações: falta esta política do IAM. Resultado explicitDeny: há um Deny em outra política que se aplica a esse usuário ou perfil. Resultado allowed nas duas: para essas duas ações, o IAM não é a causa; kms:CreateGrant não é testada aqui, porque depende do serviço que faz a chamada.
apply = Antes de executar put-role-policy, salve a política fornecida para este passo como policy.json. Se a lista já contiver UseOfTheKmsKey, escolha outro nome: put-role-policy sobrescreve uma política em linha que tenha o mesmo nome. Para um usuário, as chamadas são list-user-policies e put-user-policy, com --user-name. No caso de um perfil cujo nome começa com AWSReservedSSO_, adicione as instruções no IAM Identity Center, a partir da conta de gerenciamento, à política em linha (inline) do conjunto de permissões correspondente.
verify = O resultado precisa ser allowed nas duas ações.
warning = Depois disso, o usuário ou perfil poderá usar a chave para tudo o que a política da chave também permitir.
width-account = Autoriza um usuário ou perfil do IAM da conta que usa a chave
