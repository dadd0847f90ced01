### source: e484f6cc
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Recrie o sistema de arquivos do FSx com uma chave gerenciada pelo cliente
text = Para os próximos backups do FSx for Windows File Server, do FSx for Lustre e do FSx for OpenZFS: a chave é indicada quando o sistema de arquivos é criado. Na conta de origem { $source_account }, crie um novo sistema de arquivos a partir de um backup, indique uma chave gerenciada pelo cliente da mesma região e passe os clientes para ele. Os backups que já existem continuam com a chave antiga. Isso não se aplica ao EFS: os backups dele usam a chave do cofre, seja qual for a chave do sistema de arquivos. Também não se aplica ao Storage Gateway: basta copiar o backup dele para um cofre com uma chave gerenciada pelo cliente. O FSx for NetApp ONTAP não pode ser restaurado com este comando.
confirm = Se o KMS mostrar KeyManager AWS para o KmsKeyId, é preciso um novo sistema de arquivos; se mostrar CUSTOMER, não é preciso.
apply = Faça os clientes pararem de gravar, crie um backup atual e indique esse backup. As configurações que você não indicar são as do sistema de arquivos antigo; dependendo do tipo, o FSx pode pedir outras. Em seguida, passe os clientes para o novo sistema de arquivos, aplique a ele as tags do antigo e, se o plano de backup citar o antigo pelo ARN, coloque nele o novo ARN.
warning = Desde o backup até passarem a usar o novo sistema de arquivos, os clientes não devem gravar; o que gravarem não estará nele. Até que o sistema de arquivos antigo seja excluído, os dois geram custo, e o primeiro backup do novo é completo.
verify = O novo sistema de arquivos precisa mostrar a chave gerenciada pelo cliente em KmsKeyId e AVAILABLE em Lifecycle.
