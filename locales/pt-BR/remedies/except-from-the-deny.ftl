### source: 56274dfe
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Política da chave: abra uma exceção no Deny para o perfil vinculado ao serviço
text = Na política da chave, leia todas as instruções com "Effect": "Deny". Se alguma delas bloquear o AWSServiceRoleForBackup da conta de destino, abra nela uma exceção para esse perfil: em "Condition", adicione o operador ArnNotEquals com aws:PrincipalArn e o ARN do perfil. Esse ARN é o "Principal" das instruções da variante service-linked-role (--width service-linked-role).
confirm = Se um Deny abranger uma das ações de que a cópia precisa, e nem a entidade principal nem as condições dele deixarem de fora o AWSServiceRoleForBackup da conta de destino, esse Deny é a causa. Se não houver nenhum Deny assim, a política da chave não bloqueia o perfil, e o Deny está descartado como causa.
warning = Em geral, um Deny está lá de propósito. Antes de alterá-lo, combine a exceção com quem o escreveu.
