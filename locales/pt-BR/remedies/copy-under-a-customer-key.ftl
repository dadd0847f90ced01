### source: 37a0de52
### review: read 2026-11-22, on the printed pages, by a reader of this language only; notes worked in

title = Criptografe o backup com uma chave gerenciada pelo cliente
text = Somente se a chave for gerenciada pela AWS: copie o ponto de recuperação, dentro da própria conta de origem { $source_account }, para um cofre de backup cuja chave seja gerenciada pelo cliente. A nova cópia fica criptografada com a chave desse cofre. A partir daí, sempre que um passo falar da chave ou do ponto de recuperação, trata-se dessa chave e do novo ponto de recuperação. Para os próximos backups, substitua o recurso por outro que use uma chave gerenciada pelo cliente: não é possível trocar diretamente a chave de um volume, banco de dados ou snapshot já existente.
warning = A cópia adicional gera custo de armazenamento até ser excluída.
verify = Quando State for COMPLETED, DestinationRecoveryPointArn é o ponto de recuperação a copiar para a conta de destino.
