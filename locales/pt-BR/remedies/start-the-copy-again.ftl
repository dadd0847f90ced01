### source: 5d912eab
### review: read 2026-11-22, on the printed pages, by a reader of this language only; notes worked in

title = Inicie a cópia novamente
text = Inicie a cópia novamente ou espere a próxima execução do plano de backup. O AWS Backup não tenta de novo, por conta própria, uma cópia que falhou por falta de permissões.
verify = CopyJobId precisa ser o que start-copy-job exibiu. State precisa chegar a COMPLETED. Se passar a FAILED de novo, use o programa para explicar a nova mensagem: a primeira causa pode ter encoberto outra.
