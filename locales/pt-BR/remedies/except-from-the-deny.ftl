### source: 8c0fcdbc
### review: drafted 2026-11-22

title = Política de chaves: abra uma exceção no Deny para o perfil vinculado ao serviço
text = Na política da chave, leia todas as instruções com "Effect": "Deny". Se alguma delas bloquear o AWSServiceRoleForBackup da conta de destino, abra nela uma exceção para esse perfil, por meio de uma condição ArnNotEquals com aws:PrincipalArn.
confirm = Se um Deny abranger alguma das ações da tabela, e nem a entidade principal nem as condições dele deixarem de fora o AWSServiceRoleForBackup da conta de destino, a causa está confirmada. Se não houver nenhum Deny assim, essa causa está descartada.
warning = Em geral, um Deny está lá de propósito. Antes de alterá-lo, combine a exceção com quem o escreveu.
