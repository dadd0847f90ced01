### source: 70d2e04d
### review: drafted 2026-11-30

title = Copie o novo ponto de recuperação para a conta de destino
text = Somente se um passo acima fez uma cópia com uma chave gerenciada pelo cliente: copie essa nova cópia para a conta de destino { $destination_account }. Informe o novo ponto de recuperação e o cofre em que ele está. O ponto de recuperação antigo continua com a chave gerenciada pela AWS. Também não adianta esperar a próxima execução do plano de backup: novos backups do mesmo recurso no mesmo cofre voltam a ficar com a chave gerenciada pela AWS, e as cópias deles falham da mesma forma.
verify = Informe o CopyJobId exibido por start-copy-job. Repita o comando até State ser COMPLETED ou FAILED. Se for FAILED de novo, consulte a nova StatusMessage neste programa: a primeira causa pode ter encoberto outra.
