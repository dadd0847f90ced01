### source: bf133395
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Administración completa de AWS Backup: qué es y qué tipos de recurso la tienen

summary = Para algunos tipos de recurso, es AWS Backup quien guarda la copia de seguridad y la cifra con la clave del almacén; AWS lo llama administración completa de AWS Backup. Para todos los demás, la copia de seguridad es una instantánea, una imagen o una copia de seguridad del propio servicio, cifrada con la clave del recurso. De eso depende qué clave necesita una copia a otra cuenta. Si hay que cambiar una política de claves, es la de la clave de origen, en la cuenta propietaria de esa clave.

block-what-heading = Qué significa
block-what = Un tipo de recurso con administración completa de AWS Backup tiene puntos de recuperación que pertenecen a AWS Backup. Un tipo sin ella tiene puntos de recuperación que pertenecen a su propio servicio, y AWS Backup solo dirige ese servicio. La tabla muestra las consecuencias.

block-meaning-aspect = Aspecto
block-meaning-full = Con administración completa
block-meaning-other = Sin ella
block-meaning-key-aspect = Clave de la copia de seguridad
block-meaning-key-full = la del almacén, sea cual sea la del recurso
block-meaning-key-other = la del recurso; si no tiene, queda sin cifrar
block-meaning-copy-key-aspect = Clave de una copia
block-meaning-copy-key-full = la del almacén de destino
block-meaning-copy-key-other = la del almacén de destino, que no puede ser aws/backup
block-meaning-arn-aspect = ARN del punto de recuperación
block-meaning-arn-full = nombra el servicio "backup"
block-meaning-arn-other = nombra el propio servicio, como ec2, rds o fsx
block-meaning-access-aspect = Acceso
block-meaning-access-full = las políticas pueden referirse a las copias de seguridad por separado de otros recursos
block-meaning-access-other = las políticas deben nombrar las instantáneas o imágenes del servicio
block-meaning-bill-aspect = En la factura
block-meaning-bill-full = en AWS Backup
block-meaning-bill-other = en el servicio
block-meaning-incremental-aspect = Incremental, si el tipo lo admite
block-meaning-incremental-full = solo si el mismo almacén tiene una copia de seguridad anterior
block-meaning-incremental-other = si en la región hay una copia de seguridad anterior del recurso
block-meaning-cold-aspect = Almacenamiento en frío
block-meaning-cold-full = algunos tipos, entre ellos DynamoDB
block-meaning-cold-other = algunos tipos, entre ellos EBS

block-types-heading = Qué tipos la tienen
block-types = Estado al 13 de abril de 2026, la fecha de la tabla de características de AWS que se usó; también se usaron las páginas de AWS sobre cifrado y control de acceso. "Clave" indica con qué clave está cifrado un punto de recuperación del almacén de origen. "No se sabe" significa que no lo pudimos confirmar con esas páginas; consulte la tabla de características de AWS, enlazada más abajo, antes de planificar una copia. Las regiones opt-in son las que cada cuenta debe habilitar antes de usarlas. En las regiones de China no se puede copiar nada a otra cuenta.

block-by-type-type = Tipo de recurso
block-by-type-managed = Administración completa
block-by-type-key = Clave
block-by-type-copy = Copia a otra cuenta
block-by-type-ec2-type = EC2, también con Windows VSS
block-by-type-ec2-managed = no
block-by-type-ec2-key = la del recurso
block-by-type-ec2-copy = sí
block-by-type-ebs-type = EBS
block-by-type-ebs-managed = no
block-by-type-ebs-key = la del recurso
block-by-type-ebs-copy = sí
block-by-type-efs-type = EFS
block-by-type-efs-managed = sí
block-by-type-efs-key = la del almacén
block-by-type-efs-copy = sí
block-by-type-s3-type = S3
block-by-type-s3-managed = sí
block-by-type-s3-key = la del almacén
block-by-type-s3-copy = sí
block-by-type-rds-type = Instancia de RDS
block-by-type-rds-managed = no
block-by-type-rds-key = la del recurso
block-by-type-rds-copy = sí
block-by-type-rds-cluster-type = Clúster de base de datos Multi-AZ de RDS
block-by-type-rds-cluster-managed = no
block-by-type-rds-cluster-key = la del recurso
block-by-type-rds-cluster-copy = no
block-by-type-aurora-type = Aurora
block-by-type-aurora-managed = no
block-by-type-aurora-key = la del recurso
block-by-type-aurora-copy = sí
block-by-type-aurora-dsql-type = Aurora DSQL
block-by-type-aurora-dsql-managed = sí, por su ARN
block-by-type-aurora-dsql-key = no se sabe
block-by-type-aurora-dsql-copy = sí
block-by-type-documentdb-type = DocumentDB
block-by-type-documentdb-managed = no
block-by-type-documentdb-key = la del recurso
block-by-type-documentdb-copy = sí, salvo regiones opt-in
block-by-type-neptune-type = Neptune
block-by-type-neptune-managed = no
block-by-type-neptune-key = la del recurso
block-by-type-neptune-copy = sí, salvo regiones opt-in
block-by-type-dynamodb-type = DynamoDB sin características avanzadas
block-by-type-dynamodb-managed = no
block-by-type-dynamodb-key = la del recurso
block-by-type-dynamodb-copy = no
block-by-type-dynamodb-advanced-type = DynamoDB con características avanzadas
block-by-type-dynamodb-advanced-managed = sí
block-by-type-dynamodb-advanced-key = la del almacén
block-by-type-dynamodb-advanced-copy = sí
block-by-type-fsx-windows-type = FSx for Windows File Server
block-by-type-fsx-windows-managed = no
block-by-type-fsx-windows-key = la del recurso
block-by-type-fsx-windows-copy = sí
block-by-type-fsx-lustre-type = FSx for Lustre
block-by-type-fsx-lustre-managed = no
block-by-type-fsx-lustre-key = la del recurso
block-by-type-fsx-lustre-copy = sí
block-by-type-fsx-openzfs-type = FSx for OpenZFS
block-by-type-fsx-openzfs-managed = no
block-by-type-fsx-openzfs-key = la del recurso
block-by-type-fsx-openzfs-copy = no se sabe
block-by-type-fsx-ontap-type = FSx for NetApp ONTAP
block-by-type-fsx-ontap-managed = no
block-by-type-fsx-ontap-key = la del recurso
block-by-type-fsx-ontap-copy = no figura como admitida
block-by-type-storage-gateway-type = Storage Gateway
block-by-type-storage-gateway-managed = no
block-by-type-storage-gateway-key = la del recurso
block-by-type-storage-gateway-copy = sí
block-by-type-redshift-type = Redshift
block-by-type-redshift-managed = no
block-by-type-redshift-key = la del recurso
block-by-type-redshift-copy = no se sabe
block-by-type-redshift-serverless-type = Redshift Serverless
block-by-type-redshift-serverless-managed = no
block-by-type-redshift-serverless-key = la del recurso
block-by-type-redshift-serverless-copy = no se sabe
block-by-type-timestream-type = Timestream
block-by-type-timestream-managed = sí
block-by-type-timestream-key = la del almacén
block-by-type-timestream-copy = sí, salvo regiones opt-in
block-by-type-cloudformation-type = Pila de CloudFormation
block-by-type-cloudformation-managed = sí
block-by-type-cloudformation-key = la del almacén; cada parte, la suya
block-by-type-cloudformation-copy = sí, salvo regiones opt-in
block-by-type-vmware-type = Máquina virtual de VMware
block-by-type-vmware-managed = sí
block-by-type-vmware-key = la del almacén
block-by-type-vmware-copy = sí
block-by-type-sap-hana-type = SAP HANA en EC2
block-by-type-sap-hana-managed = sí
block-by-type-sap-hana-key = la del almacén
block-by-type-sap-hana-copy = las páginas de AWS no coinciden
block-by-type-eks-type = Clúster de EKS
block-by-type-eks-managed = no se sabe
block-by-type-eks-key = estado del clúster: la del almacén; otras partes: según su tipo
block-by-type-eks-copy = sí

block-not-known-heading = Lo que no se sabe con certeza
block-not-known = Aurora DSQL: la forma del ARN indica administración completa, pero la tabla de cifrado de AWS no tiene una fila para este tipo, así que no se sabe cuáles son sus claves. EKS: las páginas de AWS no lo dicen; una copia de seguridad de un clúster tiene partes, y para cada una se aplica lo que corresponde a su tipo. SAP HANA en EC2: una página dice que las copias de seguridad se pueden copiar a otra cuenta y otra dice que no. FSx for OpenZFS y Redshift: no se sabe si las copias de seguridad se pueden copiar a otra cuenta.

   Qué tipos pueden pasar al almacenamiento en frío no depende de la administración completa; la página de AWS lo indica por tipo. Una copia de seguridad en almacenamiento en frío no se puede copiar, ni a otra cuenta ni a otra región.

block-decide-heading = ¿Mi tipo tiene administración completa?
block-decide-is-composite = ¿Es una pila de CloudFormation o un clúster de EKS?
block-decide-each-part = Vea cada parte por separado: un volumen se trata como EBS; una base de datos, como RDS; un bucket, como S3. La plantilla de una pila tiene administración completa.
block-decide-has-recovery-point = ¿Ya existe un punto de recuperación?
block-decide-arn-of-backup = ¿El tercer campo de su ARN (los campos se separan con dos puntos) es "backup", y no un servicio como ec2, rds o fsx?
block-decide-is-dynamodb = ¿Es una tabla de DynamoDB?
block-decide-advanced = ¿Las características avanzadas para DynamoDB están activadas en esta cuenta y esta región (vea más abajo)?
block-decide-is-listed = ¿Es S3, EFS, Timestream, una máquina virtual de VMware o SAP HANA en EC2?
block-decide-is-aurora-dsql = ¿Es Aurora DSQL?
block-decide-by-its-arn = Su ARN indica administración completa, pero AWS no documenta su clave. Haga una copia de seguridad y consulte EncryptionKeyArn con el comando de más abajo.
block-decide-full = Administración completa: se usa la clave del almacén.
block-decide-not-full = Sin administración completa: se usa la clave del recurso.
block-decide-outcome-yes = sí
block-decide-outcome-no = no

block-see-it-heading = Cómo verlo en un punto de recuperación
block-see-it = El ARN de un punto de recuperación muestra con certeza si esa copia de seguridad tiene administración completa. Ejecute este comando en la cuenta del almacén, con el almacén y el punto de recuperación en cuestión:
block-see-it-result = Si el tercer campo de RecoveryPointArn es "backup", la administración es completa. Si es ec2, rds, dynamodb, fsx, redshift u otro servicio, no lo es. EncryptionKeyArn es la clave de este punto de recuperación en ambos casos; una copia tiene la clave del almacén al que se copió.

block-dynamodb-heading = DynamoDB: lo decide una configuración
block-dynamodb = Las tablas tienen administración completa solo donde las características avanzadas para DynamoDB están activadas, por separado en cada cuenta y cada región. Vienen activadas en las cuentas que crearon su primer almacén a partir del 21 de noviembre de 2021. Las copias de seguridad hechas antes de activarlas quedan como están: con la clave de la tabla y sin poder copiarse a otra cuenta o región. Las hechas mientras estaban activadas conservan las características aunque después se desactiven.
block-dynamodb-setting = Consulte la configuración. Ejecute este comando y el siguiente en la cuenta de origen { $source_account }, en la región de la tabla. Las características están activadas si DynamoDB es true en las dos listas, ResourceTypeManagementPreference y ResourceTypeOptInPreference:
block-dynamodb-enable = Solo si no están activadas y las necesita, active las características. Un rol personalizado para copias de seguridad necesita los permisos de las políticas administradas por AWS para copia de seguridad y restauración; los cargos de las copias de seguridad nuevas aparecen en AWS Backup y ya no en DynamoDB:

block-across-accounts-heading = Qué implica para una copia a otra cuenta
block-across-accounts = Con administración completa, la clave de origen es la del almacén de origen. Si es administrada por el cliente, su política debe permitir que la cuenta de destino la use. La clave del recurso no interviene, aunque sea una clave administrada por AWS.

   Sin administración completa, la clave de origen es la del recurso y debe ser administrada por el cliente: la política de una clave administrada por AWS, como aws/ebs o aws/rds, no se puede editar, así que ninguna otra cuenta puede usarla. La clave del almacén de origen no interviene, salvo que el punto de recuperación sea a su vez el resultado de otra copia. Las copias de clústeres sin cifrar de Aurora, DocumentDB y Neptune siguen sin cifrar.

   En ambos casos, la política que se debe cambiar es la de la clave de origen, en la cuenta propietaria de esa clave, por lo general la cuenta de origen. También en ambos casos, use en el almacén de destino una clave administrada por el cliente. Para los tipos con administración completa, las páginas de AWS se contradicen: una permite aws/backup para la copia y otra excluye el almacén de copias de seguridad predeterminado como destino.

block-change-the-key-heading = ¿Se puede cambiar la clave de un recurso?
block-change-the-key = No en el caso de los volúmenes de EBS, las instancias de RDS y los clústeres de Aurora, DocumentDB y Neptune: cree el recurso de nuevo a partir de una instantánea cifrada con otra clave. La clave de una tabla de DynamoDB y la clave predeterminada de un bucket de S3 se pueden cambiar en cualquier momento. Los puntos de recuperación conservan la clave que tienen; para que uno pase a otra clave, cópielo, dentro de la misma cuenta, a un almacén con una clave administrada por el cliente.
block-feature-page-heading = Páginas de AWS

block-feature-page = Disponibilidad de características de AWS Backup por tipo de recurso: columna "Full management"
block-encryption-page = Cifrado de copias de seguridad en AWS Backup: qué clave usa cada tipo
block-arn-page = Control de acceso: la forma del ARN de cada tipo
block-dynamodb-page = Copia de seguridad avanzada de DynamoDB
