### source: a23acd1d
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Inicie a cópia novamente
text = Inicie a cópia novamente ou espere a próxima execução do plano de backup. O AWS Backup não repete esta cópia por conta própria. Se um passo anterior mostrou uma cópia que pode ser usada, não é preciso fazer outra.
confirm = O trabalho de cópia que falhou: o comando exibe o ponto de recuperação, os cofres e o perfil a informar no comando abaixo. Do cofre de origem, o comando abaixo usa somente o nome, que é a última parte do ARN.
verify = Informe o CopyJobId exibido por start-copy-job. Repita o comando até State ser COMPLETED ou FAILED. Se for FAILED de novo, consulte a nova StatusMessage neste programa: a primeira causa pode ter encoberto outra.
