### source: 5d912eab
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Inicie a cópia novamente
text = Inicie a cópia novamente ou espere a próxima execução do plano de backup. O AWS Backup não repete automaticamente uma cópia que falhou por falta de permissões.
verify = CopyJobId precisa ser igual ao exibido por start-copy-job. Repita o comando até State ser COMPLETED. Se State for FAILED, use este programa para explicar a nova mensagem: a primeira causa pode ter encoberto outra.
