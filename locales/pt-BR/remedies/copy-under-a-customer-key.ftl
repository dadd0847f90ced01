### source: 8641fe4a
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Criptografe o backup com uma chave gerenciada pelo cliente
text = Somente se a chave for gerenciada pela AWS: copie o ponto de recuperação, dentro da própria conta de origem { $source_account }, para um cofre de backup cuja chave seja gerenciada pelo cliente. Se essa conta não tiver um cofre assim na mesma região, crie-o antes. A nova cópia fica criptografada com a chave desse cofre. A partir daí, sempre que um passo ou comando citar a chave, o ponto de recuperação ou o cofre de origem, trata-se dessa chave, do novo ponto de recuperação e do cofre dele. Para os próximos backups, substitua o recurso por outro que use uma chave gerenciada pelo cliente: não é possível trocar diretamente a chave de um volume, banco de dados ou snapshot já existente.
warning = A cópia adicional gera custo de armazenamento até ser excluída.
verify = Quando State for COMPLETED, DestinationRecoveryPointArn é o ponto de recuperação a copiar para a conta de destino.
