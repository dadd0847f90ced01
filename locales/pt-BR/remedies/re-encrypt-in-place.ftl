### source: 0b35f526
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Troque diretamente a chave de uma tabela do DynamoDB ou a chave padrão de um bucket do S3
text = Na conta de origem { $source_account }, é possível trocar a qualquer momento a chave de uma tabela do DynamoDB, e também a da criptografia padrão de um bucket do S3; nada precisa ser recriado. Isso não facilita uma cópia para outra conta: os backups do S3, e os do DynamoDB com as funcionalidades avançadas do AWS Backup, usam a chave do cofre. Sem as funcionalidades avançadas, um backup do DynamoDB usa a chave da tabela e não pode ser copiado para outra conta, seja qual for essa chave. Os pontos de recuperação que já existem mantêm a chave deles.
confirm = Para uma tabela, KMSMasterKeyArn é a chave; se nada for exibido, o DynamoDB usa uma chave de propriedade da AWS. Para um bucket, KMSMasterKeyID é a chave padrão; AES256 significa que o S3 usa chaves próprias. Se essa já for a chave gerenciada pelo cliente, não há nada a alterar.
apply = put-bucket-encryption substitui a criptografia padrão como um todo; guarde o que a verificação exibiu. O comando não altera os objetos que já estão no bucket: o S3 Batch Operations pode copiá-los sobre si mesmos para que passem a usar a nova chave.
warning = Uma chave gerenciada pelo cliente e as solicitações ao KMS geram custo. Quem lê ou grava a tabela ou os objetos precisa de permissão para usar a nova chave, inclusive o perfil de backup. Mantenha a chave antiga habilitada enquanto houver algo criptografado com ela.
verify = A chave exibida precisa ser a chave gerenciada pelo cliente. Para uma tabela, Status precisa ser ENABLED.
