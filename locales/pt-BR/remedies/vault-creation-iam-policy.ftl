### source: c6cb50f5
### review: drafted 2026-11-30

title = Política do IAM do autor da chamada: permita a criação de um cofre
text = Na conta { $caller_account }, anexe ao usuário ou perfil do IAM que cria o cofre a política do IAM fornecida para este passo. Ela contém as ações que a AWS indica para criar um cofre com uma chave gerenciada pelo cliente; as ações do KMS valem somente no ARN completo da chave.
confirm = Resultado implicitDeny em uma das ações: ela falta nas políticas do IAM. Resultado explicitDeny: um Deny em uma política se aplica ao usuário ou perfil. Resultado allowed em todas: para essas ações, o IAM não é a causa. kms:CreateGrant não é testada aqui, porque depende do serviço que faz a chamada.
apply = Antes de executar put-role-policy, salve a política fornecida para este passo como policy.json. Se a lista já contiver AllowVaultCreation, escolha outro nome: put-role-policy sobrescreve uma política em linha que tenha o mesmo nome. Para um usuário, as chamadas são list-user-policies e put-user-policy, com --user-name.
verify = O resultado precisa ser allowed nas duas ações. Uma mudança pode demorar um pouco até valer em toda a AWS.
warning = Depois disso, o usuário ou perfil poderá criar cofres e também usar esta chave de outras maneiras. Conceda as ações do KMS somente para esta chave.
width-account = Autoriza um usuário ou perfil do IAM da conta em que o cofre é criado
