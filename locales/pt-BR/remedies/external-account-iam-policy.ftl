### source: 888e6760
### review: read 2026-11-22, on the printed pages, by a second reader

title = Política do IAM do usuário ou perfil que faz a cópia manualmente
text = Somente quando um usuário ou perfil do IAM faz a cópia diretamente, sem o AWS Backup: anexe a esse usuário ou perfil, na conta a que ele pertence, a política do IAM fornecida para este passo. Quando a chave pertence a outra conta, as duas são necessárias: a política da chave e esta política do IAM. Nessa política do IAM, indique a chave pelo ARN completo: um alias ou apenas o ID da chave não funciona.
confirm = Resultado implicitDeny em alguma das duas ações: falta esta política do IAM. Resultado explicitDeny: há um Deny em outra política que se aplica a esse usuário ou perfil. Resultado allowed nas duas: para essas duas ações, o IAM não é a causa; kms:CreateGrant não é testada aqui, porque depende do serviço que faz a chamada.
warning = Depois disso, o usuário ou perfil poderá usar a chave para tudo o que a política da chave também permitir.
width-account = Autoriza um usuário ou perfil do IAM da conta que faz a cópia
