### source: 3d35eb05
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Política da chave: abra uma exceção no Deny para o perfil vinculado ao serviço
text = Na política da chave, leia todas as instruções com "Effect": "Deny". Se alguma delas bloquear o AWSServiceRoleForBackup da conta de destino, abra nela uma exceção para esse perfil, por meio de uma condição. Salve a política atual em um arquivo, altere a instrução manualmente e envie o documento inteiro ao KMS: ele substitui a política como um todo.
confirm = Se um Deny abranger uma das ações de que a cópia precisa, e nem a entidade principal nem as condições dele deixarem de fora o AWSServiceRoleForBackup da conta de destino, esse Deny é a causa. Se não houver nenhum Deny assim, a política da chave não bloqueia o perfil, e o Deny está descartado como causa.
warning = Em geral, um Deny está lá de propósito. Antes de alterá-lo, combine a exceção com quem o escreveu.
apply = Antes de executar put-key-policy, abra key-policy-new.json. Adicione o operador "ArnNotEquals" a "Condition" do Deny, ou crie "Condition" se ele não a tiver. Dentro de "ArnNotEquals", escreva "aws:PrincipalArn" com o ARN do perfil como valor. Esse ARN é o "Principal" da variante service-linked-role (--width service-linked-role) da política da chave de origem. Guarde key-policy-before.json: com ele é possível restaurar a política antiga.
verify = O Deny precisa conter a nova condição, e todas as outras instruções precisam estar como antes.
