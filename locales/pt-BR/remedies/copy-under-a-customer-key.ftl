### source: a5ad9e58
### review: drafted 2026-11-22

title = Criptografe o backup com uma chave gerenciada pelo cliente
text = Somente se a chave for gerenciada pela AWS: copie o ponto de recuperação, dentro da própria conta de origem { $source_account }, para um cofre de backup criptografado com uma chave gerenciada pelo cliente; essa cópia fica criptografada com a chave do cofre. Dê acesso à conta de destino na política dessa chave (o passo que adiciona instruções à política da chave) e depois copie o novo ponto de recuperação para a conta de destino. Para os próximos backups, migre o próprio recurso para uma chave gerenciada pelo cliente: não é possível trocar diretamente a chave de um volume, banco de dados ou snapshot já existente.
warning = A cópia adicional gera custo de armazenamento até ser excluída.
