### source: bf133395
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Gerenciamento completo do AWS Backup: o que é e a quais tipos de recurso se aplica

summary = Para alguns tipos de recurso, é o próprio AWS Backup que guarda o backup e o criptografa com a chave do cofre; a AWS chama isso de gerenciamento completo do AWS Backup. Para todos os outros, o backup é um snapshot, uma imagem ou um backup do próprio serviço, criptografado com a chave do recurso. Disso depende qual chave é necessária em uma cópia para outra conta. Se for preciso alterar uma política de chaves, é a da chave de origem, na conta proprietária dessa chave.

block-what-heading = O que significa
block-what = Um tipo de recurso com gerenciamento completo do AWS Backup tem pontos de recuperação que pertencem ao AWS Backup. Um tipo sem ele tem pontos de recuperação que pertencem ao próprio serviço, e o AWS Backup apenas comanda esse serviço. A tabela mostra as consequências.

block-meaning-aspect = Aspecto
block-meaning-full = Com gerenciamento completo
block-meaning-other = Sem gerenciamento completo
block-meaning-key-aspect = Chave do backup
block-meaning-key-full = a chave do cofre, seja qual for a do recurso
block-meaning-key-other = a chave do recurso; se ele não tiver chave, o backup não é criptografado
block-meaning-copy-key-aspect = Chave de uma cópia
block-meaning-copy-key-full = a chave do cofre de destino
block-meaning-copy-key-other = a chave do cofre de destino, que não pode ser aws/backup
block-meaning-arn-aspect = ARN do ponto de recuperação
block-meaning-arn-full = cita o serviço backup
block-meaning-arn-other = cita o próprio serviço, como ec2, rds ou fsx
block-meaning-access-aspect = Acesso
block-meaning-access-full = as políticas podem tratar os backups à parte dos demais recursos
block-meaning-access-other = as políticas precisam citar os snapshots ou imagens do serviço
block-meaning-bill-aspect = Na fatura
block-meaning-bill-full = em AWS Backup
block-meaning-bill-other = no serviço
block-meaning-incremental-aspect = Incremental, se o tipo permitir
block-meaning-incremental-full = só se houver um backup anterior no mesmo cofre
block-meaning-incremental-other = se houver um backup anterior do recurso na região
block-meaning-cold-aspect = Armazenamento a frio
block-meaning-cold-full = alguns tipos, entre eles DynamoDB
block-meaning-cold-other = alguns tipos, entre eles EBS

block-types-heading = Gerenciamento completo por tipo de recurso
block-types = Situação em 13 de abril de 2026, data da tabela de funcionalidades da AWS usada aqui; também foram usadas as páginas da AWS sobre criptografia e controle de acesso. "Chave do backup" indica com qual chave está criptografado um ponto de recuperação no cofre de origem. "Não se sabe" significa que não conseguimos confirmar a informação nessas páginas; consulte a tabela de funcionalidades da AWS, no link abaixo, antes de planejar uma cópia. Regiões opt-in são as que a conta precisa habilitar antes de usar. Nas regiões da China, nada pode ser copiado para outra conta.

block-by-type-type = Tipo de recurso
block-by-type-managed = Gerenciamento completo
block-by-type-key = Chave do backup
block-by-type-copy = Cópia para outra conta
block-by-type-ec2-type = EC2, inclusive com Windows VSS
block-by-type-ec2-managed = não
block-by-type-ec2-key = a do recurso
block-by-type-ec2-copy = sim
block-by-type-ebs-type = EBS
block-by-type-ebs-managed = não
block-by-type-ebs-key = a do recurso
block-by-type-ebs-copy = sim
block-by-type-efs-type = EFS
block-by-type-efs-managed = sim
block-by-type-efs-key = a do cofre
block-by-type-efs-copy = sim
block-by-type-s3-type = S3
block-by-type-s3-managed = sim
block-by-type-s3-key = a do cofre
block-by-type-s3-copy = sim
block-by-type-rds-type = Instância do RDS
block-by-type-rds-managed = não
block-by-type-rds-key = a do recurso
block-by-type-rds-copy = sim
block-by-type-rds-cluster-type = Cluster de banco de dados Multi-AZ do RDS
block-by-type-rds-cluster-managed = não
block-by-type-rds-cluster-key = a do recurso
block-by-type-rds-cluster-copy = não
block-by-type-aurora-type = Aurora
block-by-type-aurora-managed = não
block-by-type-aurora-key = a do recurso
block-by-type-aurora-copy = sim
block-by-type-aurora-dsql-type = Aurora DSQL
block-by-type-aurora-dsql-managed = sim, pelo ARN
block-by-type-aurora-dsql-key = não se sabe
block-by-type-aurora-dsql-copy = sim
block-by-type-documentdb-type = DocumentDB
block-by-type-documentdb-managed = não
block-by-type-documentdb-key = a do recurso
block-by-type-documentdb-copy = sim, exceto em regiões opt-in
block-by-type-neptune-type = Neptune
block-by-type-neptune-managed = não
block-by-type-neptune-key = a do recurso
block-by-type-neptune-copy = sim, exceto em regiões opt-in
block-by-type-dynamodb-type = DynamoDB sem funcionalidades avançadas
block-by-type-dynamodb-managed = não
block-by-type-dynamodb-key = a do recurso
block-by-type-dynamodb-copy = não
block-by-type-dynamodb-advanced-type = DynamoDB com funcionalidades avançadas
block-by-type-dynamodb-advanced-managed = sim
block-by-type-dynamodb-advanced-key = a do cofre
block-by-type-dynamodb-advanced-copy = sim
block-by-type-fsx-windows-type = FSx for Windows File Server
block-by-type-fsx-windows-managed = não
block-by-type-fsx-windows-key = a do recurso
block-by-type-fsx-windows-copy = sim
block-by-type-fsx-lustre-type = FSx for Lustre
block-by-type-fsx-lustre-managed = não
block-by-type-fsx-lustre-key = a do recurso
block-by-type-fsx-lustre-copy = sim
block-by-type-fsx-openzfs-type = FSx for OpenZFS
block-by-type-fsx-openzfs-managed = não
block-by-type-fsx-openzfs-key = a do recurso
block-by-type-fsx-openzfs-copy = não se sabe
block-by-type-fsx-ontap-type = FSx for NetApp ONTAP
block-by-type-fsx-ontap-managed = não
block-by-type-fsx-ontap-key = a do recurso
block-by-type-fsx-ontap-copy = não consta como disponível
block-by-type-storage-gateway-type = Storage Gateway
block-by-type-storage-gateway-managed = não
block-by-type-storage-gateway-key = a do recurso
block-by-type-storage-gateway-copy = sim
block-by-type-redshift-type = Redshift
block-by-type-redshift-managed = não
block-by-type-redshift-key = a do recurso
block-by-type-redshift-copy = não se sabe
block-by-type-redshift-serverless-type = Redshift Serverless
block-by-type-redshift-serverless-managed = não
block-by-type-redshift-serverless-key = a do recurso
block-by-type-redshift-serverless-copy = não se sabe
block-by-type-timestream-type = Timestream
block-by-type-timestream-managed = sim
block-by-type-timestream-key = a do cofre
block-by-type-timestream-copy = sim, exceto em regiões opt-in
block-by-type-cloudformation-type = Pilha do CloudFormation
block-by-type-cloudformation-managed = sim
block-by-type-cloudformation-key = a do cofre; cada parte tem a sua
block-by-type-cloudformation-copy = sim, exceto em regiões opt-in
block-by-type-vmware-type = Máquina virtual VMware
block-by-type-vmware-managed = sim
block-by-type-vmware-key = a do cofre
block-by-type-vmware-copy = sim
block-by-type-sap-hana-type = SAP HANA no EC2
block-by-type-sap-hana-managed = sim
block-by-type-sap-hana-key = a do cofre
block-by-type-sap-hana-copy = as páginas da AWS divergem
block-by-type-eks-type = Cluster do EKS
block-by-type-eks-managed = não se sabe
block-by-type-eks-key = estado do cluster: a do cofre; outras partes: conforme o tipo
block-by-type-eks-copy = sim

block-not-known-heading = O que não é certo
block-not-known = Aurora DSQL: a forma do ARN indica gerenciamento completo, mas a tabela de criptografia da AWS não tem uma linha para ele; por isso, não se sabe quais são as chaves. EKS: as páginas da AWS não informam; um backup de cluster tem partes, e cada uma segue o próprio tipo. SAP HANA no EC2: uma página diz que os backups podem ser copiados para outra conta, outra diz que não. FSx for OpenZFS e Redshift: não se sabe se os backups podem ser copiados para outra conta.

   Quais tipos podem ir para o armazenamento a frio não decorre do gerenciamento completo; a página da AWS informa isso por tipo. Um backup em armazenamento a frio não pode ser copiado, nem para outra conta nem para outra região.

block-decide-heading = O meu tipo tem gerenciamento completo?
block-decide-is-composite = É uma pilha do CloudFormation ou um cluster do EKS?
block-decide-each-part = Verifique cada parte separadamente: um volume segue o EBS, um banco de dados segue o RDS, um bucket segue o S3. O modelo (template) de uma pilha tem gerenciamento completo.
block-decide-has-recovery-point = Já existe um ponto de recuperação?
block-decide-arn-of-backup = O terceiro campo do ARN dele (os campos são separados por dois-pontos) é a palavra backup?
block-decide-is-dynamodb = É uma tabela do DynamoDB?
block-decide-advanced = As funcionalidades avançadas para o DynamoDB estão ativadas nesta conta e nesta região (veja abaixo)?
block-decide-is-listed = É S3, EFS, Timestream, uma máquina virtual VMware ou SAP HANA no EC2?
block-decide-is-aurora-dsql = É o Aurora DSQL?
block-decide-by-its-arn = O ARN dele indica gerenciamento completo, mas a AWS não documenta a chave. Faça um backup e consulte EncryptionKeyArn com o comando abaixo.
block-decide-full = Gerenciamento completo: o que importa é a chave do cofre.
block-decide-not-full = Sem gerenciamento completo: o que importa é a chave do recurso.
block-decide-outcome-yes = sim
block-decide-outcome-no = não

block-see-it-heading = Como ver em um ponto de recuperação
block-see-it = O ARN de um ponto de recuperação mostra com certeza se esse backup tem gerenciamento completo. Execute este comando na conta do cofre, com o cofre e o ponto de recuperação em questão:
block-see-it-result = Se o terceiro campo de RecoveryPointArn for backup, o gerenciamento é completo. Se for ec2, rds, dynamodb, fsx, redshift ou outro serviço, não é. EncryptionKeyArn é a chave deste ponto de recuperação nos dois casos; uma cópia tem a chave do cofre para o qual foi copiada.

block-dynamodb-heading = DynamoDB: depende de uma configuração
block-dynamodb = As tabelas só têm gerenciamento completo onde as funcionalidades avançadas para o DynamoDB estão ativadas, separadamente para cada conta e cada região. Elas já vêm ativadas em contas que criaram o primeiro cofre a partir de 21 de novembro de 2021. Os backups feitos antes da ativação ficam como estão: com a chave da tabela e sem possibilidade de cópia para outra conta ou região. Os backups feitos enquanto elas estavam ativadas mantêm as funcionalidades, mesmo que elas sejam desativadas depois.
block-dynamodb-setting = Como operador de backup, consulte a configuração. Execute este comando e o seguinte na conta de origem { $source_account }, na região da tabela. As funcionalidades estão ativadas se DynamoDB for true nas duas listas, ResourceTypeManagementPreference e ResourceTypeOptInPreference:
block-dynamodb-enable = Ative as funcionalidades. Um perfil do IAM (role) personalizado para backups precisa das permissões das políticas gerenciadas da AWS para backup e restauração; os custos dos novos backups aparecem em AWS Backup, e não mais em DynamoDB:

block-across-accounts-heading = O que isso significa para uma cópia para outra conta
block-across-accounts = Com gerenciamento completo, a chave de origem é a chave do cofre de origem. Se ela for gerenciada pelo cliente, a política dela precisa permitir o uso pela conta de destino. A chave do recurso não influi, mesmo que seja uma chave gerenciada pela AWS.

   Sem gerenciamento completo, a chave de origem é a chave do recurso e precisa ser gerenciada pelo cliente: a política de uma chave gerenciada pela AWS, como aws/ebs ou aws/rds, não pode ser editada, e por isso nenhuma outra conta pode usá-la. A chave do cofre de origem não influi, a menos que o próprio ponto de recuperação já seja uma cópia. Cópias de clusters não criptografados do Aurora, do DocumentDB e do Neptune continuam sem criptografia.

   Nos dois casos, a política a alterar é a da chave de origem, na conta proprietária dessa chave, normalmente a conta de origem. Também nos dois casos, use no cofre de destino uma chave gerenciada pelo cliente. Para os tipos com gerenciamento completo, as páginas da AWS se contradizem: uma permite aws/backup para a cópia, outra exclui o cofre de backup padrão como destino.

block-change-the-key-heading = É possível alterar a chave de um recurso?
block-change-the-key = Não no caso de volumes do EBS, instâncias do RDS e clusters do Aurora, do DocumentDB e do Neptune: recrie o recurso a partir de um snapshot com outra chave. A chave de uma tabela do DynamoDB e a chave padrão de um bucket do S3 podem ser trocadas a qualquer momento. Os pontos de recuperação mantêm a chave que têm; para que um ponto de recuperação passe a outra chave, copie-o, dentro da mesma conta, para um cofre com uma chave gerenciada pelo cliente.

block-feature-page-heading = Páginas da AWS
block-feature-page = Disponibilidade de funcionalidades do AWS Backup por tipo de recurso: coluna "Full management"
block-encryption-page = Criptografia de backups no AWS Backup: qual chave cada tipo usa
block-arn-page = Controle de acesso: a forma do ARN de cada tipo
block-dynamodb-page = Backup avançado do DynamoDB
