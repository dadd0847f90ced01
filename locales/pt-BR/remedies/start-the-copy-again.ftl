### source: 5d912eab
### review: read 2026-11-22, on the printed pages, by a second reader

title = Inicie a cópia novamente
text = Inicie a cópia novamente ou espere a próxima execução do plano de backup. O AWS Backup não repete automaticamente uma cópia que falhou por falta de permissões.
verify = CopyJobId precisa ser igual ao exibido por start-copy-job. State precisa chegar a COMPLETED. Se State passar a FAILED de novo, use o programa para explicar a nova mensagem: a primeira causa pode ter encoberto outra.
