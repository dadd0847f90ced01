### source: 1179b8ac
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Criptografe o backup com uma chave gerenciada pelo cliente
text = Somente se a chave for gerenciada pela AWS: copie o ponto de recuperação, dentro da própria conta de origem { $source_account }, para um cofre de backup cuja chave seja gerenciada pelo cliente. A nova cópia fica criptografada com a chave desse cofre. Quando um passo posterior alterar uma política de chaves, altere a dessa chave. Para os próximos backups, substitua o recurso por outro que use uma chave gerenciada pelo cliente: não é possível trocar diretamente a chave de um volume, banco de dados ou snapshot já existente.
warning = A cópia adicional gera custo de armazenamento até ser excluída. Uma nova chave gerenciada pelo cliente também gera custo.
apply = Execute os dois primeiros comandos somente se a conta de origem { $source_account } não tiver, nesta região, um cofre com uma chave gerenciada pelo cliente. O primeiro cria uma chave e exibe o ARN dela, a informar no segundo; o segundo cria o cofre e exibe o ARN dele, a informar no terceiro, que inicia a cópia.
verify = Informe o CopyJobId exibido por start-copy-job. Quando State for COMPLETED, DestinationRecoveryPointArn é o ponto de recuperação a copiar para a conta de destino.
