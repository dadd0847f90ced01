### source: 269944a3
### review: read 2026-11-22, alone, by a fresh reader of this language only

title = Inicie a cópia novamente
text = Inicie a cópia novamente ou espere a próxima execução do plano de backup. O AWS Backup não tenta de novo, por conta própria, uma cópia que falhou por falta de permissões.
verify = O trabalho mais recente precisa chegar a COMPLETED. Se falhar de novo, use o programa para explicar a nova mensagem: outra causa pode ter ficado escondida atrás da primeira.
