### source: d7a83e91
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Qual chave uma cópia usa?

summary = Duas chaves decidem se uma cópia dá certo: a chave com a qual o backup está criptografado e a chave do cofre de backup de destino. A primeira depende do tipo de recurso, não do perfil do IAM (role) do trabalho. Este guia diz quais são as duas chaves em cada tipo de recurso, como consultá-las e o que precisa ser permitido em qual conta. Ele reflete a documentação da AWS consultada até 30 de novembro de 2026.

block-two-keys-heading = Duas chaves, duas contas
block-two-keys = A chave de origem é a chave com a qual o backup está criptografado. O AWS Backup na conta de destino precisa dela para ler o backup. Ela fica na conta de origem { $source_account }, a menos que essa conta criptografe com uma chave de uma terceira conta.

    A chave do cofre de destino, na conta de destino { $destination_account }, criptografa a cópia. Ela é definida na criação do cofre e não pode ser trocada depois.

block-find-heading = Descubra a chave de origem
block-find-type = O tipo de recurso tem gerenciamento completo do AWS Backup? É o caso de EFS, S3, Timestream, VMware, SAP HANA no EC2 e DynamoDB com as funcionalidades avançadas.
block-find-vault-key = A chave de origem é a chave do cofre de origem.
block-find-parts = O backup é composto de partes, como no EKS e no CloudFormation: cada parte segue o próprio tipo.
block-find-itself-a-copy = O próprio backup já é uma cópia?
block-find-copied-key = A chave de origem é a chave do cofre para o qual essa cópia foi feita.
block-find-encrypted = O recurso estava criptografado quando o backup foi feito?
block-find-resource-key = A chave de origem é a chave do recurso: a do volume, da instância de banco de dados, do cluster ou do sistema de arquivos.
block-find-no-key = Não há chave de origem: o backup não está criptografado.
block-find-aurora-dsql = É o Aurora DSQL?
block-find-not-documented = O ARN dele indica gerenciamento completo, mas a AWS não documenta a chave. Consulte EncryptionKeyArn do backup com o primeiro comando de "Consulte as chaves".
block-find-outcome-yes = sim
block-find-outcome-no = não
block-find-outcome-composite = tem partes

block-share-heading = Esta chave de origem pode ser usada na cópia?
block-share-other-account = A cópia vai para outra conta?
block-share-same-account = Não é preciso compartilhar a chave de origem.
block-share-manager = Quem gerencia a chave de origem? O comando que mostra o tipo de uma chave, mais abaixo, exibe KeyManager.
block-share-customer = KeyManager igual a CUSTOMER: permita, na política da chave de origem, que a conta de destino a use. As instruções da política estão no fim deste guia.
block-share-managed-type = KeyManager igual a AWS: nenhuma política permite compartilhar esta chave. O tipo de recurso tem gerenciamento completo?
block-share-vault-managed = Segundo a AWS, neste caso a chave de origem pode ser gerenciada pela AWS, e nenhuma política de chaves precisa mudar.
block-share-resource-managed = A cópia falha. Primeiro copie o backup, dentro da própria conta de origem, para um cofre com uma chave gerenciada pelo cliente e depois copie essa nova cópia.
block-share-source-key = Existe uma chave de origem?
block-share-nothing-to-share = O backup não está criptografado: não é preciso compartilhar nenhuma chave.
block-share-outcome-yes = sim
block-share-outcome-no = não
block-share-outcome-customer = o cliente
block-share-outcome-aws = a AWS

block-types-heading = As chaves por tipo de recurso
block-types-type = Tipo de recurso
block-types-backup = Chave do backup
block-types-copy = Chave da cópia
block-types-aws-managed = Cópia para outra conta se a chave do backup for gerenciada pela AWS
block-types-ebs-type = EBS
block-types-ebs-backup = chave do volume
block-types-ebs-copy = chave do cofre de destino
block-types-ebs-aws-managed = falha
block-types-ec2-type = EC2 (AMI)
block-types-ec2-backup = chave de cada volume
block-types-ec2-copy = chave do cofre de destino
block-types-ec2-aws-managed = falha
block-types-databases-type = RDS, Aurora, DocumentDB, Neptune
block-types-databases-backup = chave da instância ou do cluster
block-types-databases-copy = chave do cofre de destino; veja as exceções
block-types-databases-aws-managed = falha
block-types-fsx-type = FSx for Windows File Server, FSx for Lustre
block-types-fsx-backup = chave do sistema de arquivos
block-types-fsx-copy = chave do cofre de destino
block-types-fsx-aws-managed = falha
block-types-storage-gateway-type = Storage Gateway
block-types-storage-gateway-backup = chave do volume
block-types-storage-gateway-copy = chave do cofre de destino, sempre gerenciada pelo cliente
block-types-storage-gateway-aws-managed = falha
block-types-efs-type = EFS, S3, Timestream, VMware
block-types-efs-backup = chave do cofre de origem
block-types-efs-copy = chave do cofre de destino
block-types-efs-aws-managed = permitida pela AWS
block-types-dynamodb-advanced-type = DynamoDB com as funcionalidades avançadas
block-types-dynamodb-advanced-backup = chave do cofre de origem
block-types-dynamodb-advanced-copy = chave do cofre de destino
block-types-dynamodb-advanced-aws-managed = permitida pela AWS
block-types-cloudformation-type = CloudFormation
block-types-cloudformation-backup = chave do cofre de origem; partes aninhadas conforme o tipo
block-types-cloudformation-copy = chave do cofre de destino; partes aninhadas conforme o tipo
block-types-cloudformation-aws-managed = conforme o tipo das partes
block-types-sap-hana-type = SAP HANA no EC2
block-types-sap-hana-backup = chave do cofre de origem
block-types-sap-hana-copy = a AWS se contradiz sobre cópias
block-types-sap-hana-aws-managed = não se sabe
block-types-eks-type = EKS
block-types-eks-backup = estado do cluster: chave do cofre de origem; outras partes conforme o tipo
block-types-eks-copy = conforme o tipo das partes
block-types-eks-aws-managed = conforme o tipo das partes
block-types-dynamodb-type = DynamoDB sem as funcionalidades avançadas
block-types-dynamodb-backup = chave da tabela
block-types-dynamodb-copy = não há cópias
block-types-dynamodb-aws-managed = não há cópias
block-types-fsx-ontap-type = FSx for NetApp ONTAP
block-types-fsx-ontap-backup = chave do sistema de arquivos
block-types-fsx-ontap-copy = não consta como disponível
block-types-fsx-ontap-aws-managed = não consta como disponível
block-types-unknown-type = FSx for OpenZFS, Redshift, Redshift Serverless
block-types-unknown-backup = chave do recurso
block-types-unknown-copy = não se sabe se há cópias
block-types-unknown-aws-managed = não se sabe

block-fully-managed-heading = Tipos com gerenciamento completo
block-fully-managed = O próprio AWS Backup criptografa esses backups, com a chave do cofre que os guarda. A chave do recurso não influi na cópia. A cópia é criptografada de novo, com a chave do cofre de destino. Se a chave do cofre de origem for gerenciada pelo cliente, a política dela precisa permitir que a conta de destino a use.

    A AWS se contradiz sobre aws/backup no destino. A página sobre criptografia permite aws/backup para cópias desses tipos; a página sobre cópias entre contas exclui o cofre padrão. Use um cofre de destino com uma chave gerenciada pelo cliente.

block-not-fully-managed-heading = Todos os outros tipos
block-not-fully-managed = O serviço ao qual o recurso pertence criptografa esses backups, com a chave do recurso. A chave do cofre de origem não influi neles. Para copiar um desses backups para outra conta, a chave de origem precisa ser gerenciada pelo cliente e ter uma política que permita o uso pela conta de destino, e o cofre de destino precisa ter uma chave gerenciada pelo cliente.

    Dentro de uma única conta, o cofre de destino também pode ter a chave gerenciada pela AWS do serviço ao qual o recurso pertence, como aws/ebs para EBS e EC2. Ela não pode ser aws/backup: com essa chave, a cópia falha.

block-exceptions-heading = Exceções
block-exceptions = Backups não criptografados: na maioria dos tipos, o AWS Backup criptografa a cópia com a chave do cofre de destino. As cópias de clusters não criptografados do Aurora, do DocumentDB e do Neptune continuam sem criptografia.

    RDS: clusters de banco de dados Multi-AZ não podem ser copiados.

    EBS: uma cópia com uma chave diferente da usada na cópia anterior é completa, não incremental. Ela demora mais e custa mais.

    Cofres logicamente isolados (logically air-gapped vaults) não aceitam clusters não criptografados do Aurora, do DocumentDB nem do Neptune. Backups de tipos sem gerenciamento completo precisam estar criptografados com uma chave gerenciada pelo cliente ou não estar criptografados. Uma cópia de um cofre desses para um cofre comum precisa ser criptografada com uma chave gerenciada pelo cliente.

block-not-known-heading = O que não se sabe
block-not-known = Para o Aurora DSQL, a página da AWS sobre criptografia não cita nenhuma chave, embora haja suporte a cópias. Para o FSx for OpenZFS, o Redshift e o Redshift Serverless, não conseguimos confirmar na tabela de funcionalidades da AWS se há suporte a cópias; o FSx for NetApp ONTAP não consta nela como disponível. Para o SAP HANA, uma página da AWS diz que há suporte a cópias, e outra diz que não. Para o FSx, a AWS remete aos guias do usuário dos sistemas de arquivos, porque a criptografia varia entre eles.

    Se isso for importante para você, consulte a tabela de funcionalidades da AWS, no link abaixo, antes de planejar uma cópia.

block-recovery-point-heading = Consulte as chaves
block-recovery-point = Para qualquer tipo: a chave de um backup, segundo o AWS Backup. Execute este comando, e os seguintes, por tipo de recurso, na conta e na região em que está o backup, normalmente a conta de origem { $source_account }. IsEncrypted igual a False: não há chave de origem. No EC2, consulte em vez disso os snapshots da AMI, com os comandos abaixo.
block-ebs-snapshot = EBS: KmsKeyId é a chave de origem. Encrypted igual a False: não há nenhuma.
block-ami = EC2: este comando exibe os snapshots da AMI. Execute o comando acima para cada um deles: todas essas chaves são necessárias.
block-db-snapshot = RDS: KmsKeyId é a chave de origem. O identificador é o que vem depois de "snapshot:" no ARN do ponto de recuperação, incluindo "awsbackup:".
block-db-cluster-snapshot = Aurora, DocumentDB e Neptune: KmsKeyId é a chave de origem. O identificador é o que vem depois de "cluster-snapshot:" no ARN do ponto de recuperação, incluindo "awsbackup:".
block-source-vault = Tipos com gerenciamento completo: a chave do cofre de origem é a chave de origem.
block-destination-vault = Todos os tipos: a chave do cofre de destino. Execute na conta de destino { $destination_account }.
block-kind-of-key = O tipo de qualquer uma dessas chaves, na conta e na região que constam no ARN dela. KeyManager igual a CUSTOMER: chave gerenciada pelo cliente. KeyManager igual a AWS: chave gerenciada pela AWS, que nenhuma outra conta pode usar.
block-key-of-the-copy = Depois de uma cópia: DestinationEncryptionKeyArn é a chave que criptografa a cópia. Execute na conta de origem { $source_account }.

block-source-key-heading = Permita que a conta de destino use a chave de origem
block-source-key = Se a chave de origem for gerenciada pelo cliente e a cópia for para outra conta, o administrador de chaves da conta proprietária da chave de origem, normalmente a conta de origem, adiciona estas instruções à política dela. CAB0001 mostra os comandos para isso. Se a chave pertencer a uma terceira conta, acrescente às duas listas a conta de origem como entidade principal (a que termina em ":root").

block-encryption-page-heading = Páginas da AWS
block-encryption-page = Criptografia de backups no AWS Backup: as chaves por tipo de recurso e as regras para cópias
block-feature-page = Disponibilidade de funcionalidades: quais tipos têm gerenciamento completo e quais podem ser copiados, também por região
block-cross-account-page = Como copiar backups para outras contas da AWS
