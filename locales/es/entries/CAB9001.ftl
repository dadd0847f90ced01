### source: d7a83e91
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = ¿Qué clave usa una copia?

summary = Dos claves deciden si una copia se completa: la clave con la que está cifrada la copia de seguridad y la clave del almacén de copias de seguridad de destino. La primera depende del tipo de recurso, no del rol del trabajo. Esta guía indica cuáles son las dos claves para cada tipo de recurso, cómo consultarlas y qué se debe permitir en qué cuenta. Refleja la documentación de AWS consultada hasta el 30 de noviembre de 2026.

block-two-keys-heading = Dos claves, dos cuentas
block-two-keys = La clave de origen es la clave con la que está cifrada la copia de seguridad. AWS Backup, en la cuenta de destino, la necesita para leer la copia de seguridad. Pertenece a la cuenta de origen { $source_account }, salvo que esa cuenta cifre con una clave de una tercera cuenta.

    La clave del almacén de destino, en la cuenta de destino { $destination_account }, cifra la copia. Se fija al crear el almacén y no se puede cambiar después.

block-find-heading = Encuentre la clave de origen
block-find-type = ¿El tipo de recurso tiene administración completa de AWS Backup? La tienen EFS, S3, Timestream, VMware, SAP HANA en EC2 y DynamoDB con características avanzadas.
block-find-aurora-dsql = ¿Es Aurora DSQL?
block-find-not-documented = Su ARN indica administración completa, pero AWS no documenta su clave. Consulte EncryptionKeyArn de la copia de seguridad con el primer comando del apartado "Consulte las claves".
block-find-vault-key = La clave de origen es la clave del almacén de origen.
block-find-parts = La copia de seguridad consta de partes, como en EKS y CloudFormation: para cada parte se aplica lo que corresponde a su tipo.
block-find-itself-a-copy = ¿La copia de seguridad es a su vez el resultado de otra copia?
block-find-copied-key = La clave de origen es la clave del almacén al que se hizo esa copia.
block-find-encrypted = ¿El recurso estaba cifrado cuando se hizo la copia de seguridad?
block-find-resource-key = La clave de origen es la clave del recurso: la del volumen, la instancia de base de datos, el clúster o el sistema de archivos.
block-find-no-key = No hay clave de origen: la copia de seguridad no está cifrada.
block-find-outcome-yes = sí
block-find-outcome-no = no
block-find-outcome-composite = tiene partes

block-share-heading = ¿Se puede usar esta clave de origen para la copia?
block-share-other-account = ¿La copia va a otra cuenta?
block-share-source-key = ¿Hay una clave de origen?
block-share-nothing-to-share = La copia de seguridad no está cifrada: no hay ninguna clave que compartir.
block-share-same-account = No hace falta compartir la clave de origen.
block-share-manager = ¿Quién administra la clave de origen? El comando que muestra el tipo de una clave, más abajo, devuelve KeyManager.
block-share-customer = KeyManager es CUSTOMER: permita que la cuenta de destino use la clave de origen, en la política de esa clave. Las instrucciones de política están al final de esta guía.
block-share-managed-type = KeyManager es AWS: ninguna política permite compartir esta clave. ¿El tipo de recurso tiene administración completa?
block-share-vault-managed = Según AWS, en este caso la clave de origen puede ser una clave administrada por AWS y no hay que cambiar ninguna política de claves.
block-share-resource-managed = La copia falla. Primero copie la copia de seguridad, dentro de la cuenta de origen, a un almacén con una clave administrada por el cliente y después copie el resultado.
block-share-outcome-yes = sí
block-share-outcome-no = no
block-share-outcome-customer = el cliente
block-share-outcome-aws = AWS

block-types-heading = Las claves por tipo de recurso
block-types-type = Tipo de recurso
block-types-backup = Clave de la copia de seguridad
block-types-copy = Clave de la copia
block-types-aws-managed = Copia a otra cuenta si la clave de la copia de seguridad es administrada por AWS
block-types-ebs-type = EBS
block-types-ebs-backup = clave del volumen
block-types-ebs-copy = clave del almacén de destino
block-types-ebs-aws-managed = falla
block-types-ec2-type = EC2 (AMI)
block-types-ec2-backup = clave de cada volumen
block-types-ec2-copy = clave del almacén de destino
block-types-ec2-aws-managed = falla
block-types-databases-type = RDS, Aurora, DocumentDB, Neptune
block-types-databases-backup = clave de la instancia o del clúster
block-types-databases-copy = clave del almacén de destino; vea las excepciones
block-types-databases-aws-managed = falla
block-types-fsx-type = FSx for Windows File Server, FSx for Lustre
block-types-fsx-backup = clave del sistema de archivos
block-types-fsx-copy = clave del almacén de destino
block-types-fsx-aws-managed = falla
block-types-storage-gateway-type = Storage Gateway
block-types-storage-gateway-backup = clave del volumen
block-types-storage-gateway-copy = clave del almacén de destino, siempre administrada por el cliente
block-types-storage-gateway-aws-managed = falla
block-types-efs-type = EFS, S3, Timestream, VMware
block-types-efs-backup = clave del almacén de origen
block-types-efs-copy = clave del almacén de destino
block-types-efs-aws-managed = AWS la permite
block-types-dynamodb-advanced-type = DynamoDB con características avanzadas
block-types-dynamodb-advanced-backup = clave del almacén de origen
block-types-dynamodb-advanced-copy = clave del almacén de destino
block-types-dynamodb-advanced-aws-managed = AWS la permite
block-types-cloudformation-type = CloudFormation
block-types-cloudformation-backup = clave del almacén de origen; partes anidadas según su tipo
block-types-cloudformation-copy = clave del almacén de destino; partes anidadas según su tipo
block-types-cloudformation-aws-managed = según el tipo de las partes
block-types-sap-hana-type = SAP HANA en EC2
block-types-sap-hana-backup = clave del almacén de origen
block-types-sap-hana-copy = AWS se contradice sobre las copias
block-types-sap-hana-aws-managed = no se sabe
block-types-eks-type = EKS
block-types-eks-backup = estado del clúster: clave del almacén de origen; otras partes según su tipo
block-types-eks-copy = según el tipo de las partes
block-types-eks-aws-managed = según el tipo de las partes
block-types-dynamodb-type = DynamoDB sin características avanzadas
block-types-dynamodb-backup = clave de la tabla
block-types-dynamodb-copy = no hay copias
block-types-dynamodb-aws-managed = no hay copias
block-types-fsx-ontap-type = FSx for NetApp ONTAP
block-types-fsx-ontap-backup = clave del sistema de archivos
block-types-fsx-ontap-copy = no figura como admitida
block-types-fsx-ontap-aws-managed = no figura como admitida
block-types-unknown-type = FSx for OpenZFS, Redshift, Redshift Serverless
block-types-unknown-backup = clave del recurso
block-types-unknown-copy = no se sabe si hay copias
block-types-unknown-aws-managed = no se sabe

block-fully-managed-heading = Tipos con administración completa
block-fully-managed = El propio AWS Backup cifra estas copias de seguridad, con la clave del almacén que las guarda. La clave del recurso no interviene en la copia. La copia se cifra de nuevo con la clave del almacén de destino. Si la clave del almacén de origen es administrada por el cliente, la política de esa clave debe permitir que la cuenta de destino la use.

    AWS se contradice sobre aws/backup en el destino. Su página sobre el cifrado permite aws/backup para las copias de estos tipos; su página sobre las copias entre cuentas descarta el almacén predeterminado. Use un almacén de destino con una clave administrada por el cliente.

block-not-fully-managed-heading = Todos los demás tipos
block-not-fully-managed = El servicio al que pertenece el recurso cifra estas copias de seguridad, con la clave del recurso. La clave del almacén de origen no interviene en ellas. Para copiar una de ellas a otra cuenta se necesitan una clave de origen administrada por el cliente, cuya política permita que la cuenta de destino la use, y un almacén de destino con una clave administrada por el cliente.

    Dentro de una misma cuenta, el almacén de destino también puede tener la clave administrada por AWS del servicio al que pertenece el recurso, como aws/ebs para EBS y EC2. No puede ser aws/backup: con esa clave, la copia falla.

block-exceptions-heading = Excepciones
block-exceptions = Copias de seguridad sin cifrar: para la mayoría de los tipos, AWS Backup cifra la copia con la clave del almacén de destino. Las copias de clústeres sin cifrar de Aurora, DocumentDB y Neptune siguen sin cifrar.

    RDS: los clústeres de base de datos Multi-AZ no se pueden copiar.

    EBS: una copia con una clave distinta de la usada en la copia anterior es completa, no incremental. Tarda más y cuesta más.

    Los almacenes aislados lógicamente no admiten clústeres sin cifrar de Aurora, DocumentDB ni Neptune. Las copias de seguridad de tipos sin administración completa deben estar cifradas con una clave administrada por el cliente o no estar cifradas. Una copia desde uno de esos almacenes a un almacén normal debe cifrarse con una clave administrada por el cliente.

block-not-known-heading = Lo que no se sabe con certeza
block-not-known = Para Aurora DSQL, la página de AWS sobre el cifrado no menciona ninguna clave, aunque se admiten las copias. Para FSx for OpenZFS, Redshift y Redshift Serverless no pudimos confirmar con la tabla de características de AWS si se admiten las copias; FSx for NetApp ONTAP no figura en ella como admitido. Para SAP HANA, una página de AWS dice que se admiten las copias y otra dice que no. Para FSx, AWS remite a las guías del usuario de los sistemas de archivos, porque el cifrado varía entre ellos.

    Si esto le afecta, consulte la tabla de características de AWS, enlazada más abajo, antes de planificar una copia.

block-recovery-point-heading = Consulte las claves
block-recovery-point = Para cualquier tipo, este comando muestra la clave de una copia de seguridad, según AWS Backup. Ejecútelo, como los comandos por tipo de recurso que siguen, en la cuenta y la región en las que está la copia de seguridad, por lo general la cuenta de origen { $source_account }. Si IsEncrypted es False, no hay clave de origen. En EC2, consulte en su lugar las instantáneas de la AMI, con los comandos de más abajo.
block-ebs-snapshot = EBS: KmsKeyId es la clave de origen. Si Encrypted es False, no hay ninguna.
block-ami = EC2: este comando muestra las instantáneas de la AMI. Ejecute el comando anterior para cada una; cuentan las claves de todas ellas.
block-db-snapshot = RDS: KmsKeyId es la clave de origen. El identificador es lo que sigue a "snapshot:" en el ARN del punto de recuperación, incluido "awsbackup:".
block-db-cluster-snapshot = Aurora, DocumentDB y Neptune: KmsKeyId es la clave de origen. El identificador es lo que sigue a "cluster-snapshot:" en el ARN del punto de recuperación, incluido "awsbackup:".
block-source-vault = Para los tipos con administración completa, este comando muestra la clave del almacén de origen, que es la clave de origen. Ejecútelo en la cuenta de origen { $source_account }.
block-destination-vault = Para todos los tipos, este comando muestra la clave del almacén de destino. Ejecútelo en la cuenta de destino { $destination_account }.
block-kind-of-key = Este comando muestra el tipo de una clave. Ejecútelo con cada una de estas claves, en la cuenta y la región que indica su ARN. Si KeyManager es CUSTOMER, es una clave administrada por el cliente. Si es AWS, es una clave administrada por AWS, que ninguna otra cuenta puede usar.
block-key-of-the-copy = Después de una copia, este comando muestra en DestinationEncryptionKeyArn la clave que cifra la copia. Ejecútelo en la cuenta de origen { $source_account }.

block-source-key-heading = Permita que la cuenta de destino use la clave de origen
block-source-key = Si la clave de origen es administrada por el cliente y la copia va a otra cuenta, el administrador de claves de la cuenta propietaria de la clave de origen, por lo general la cuenta de origen, agrega estas instrucciones a la política de esa clave. CAB0001 muestra los comandos para hacerlo. Si la clave pertenece a una tercera cuenta, agregue a ambas listas la entidad principal de la cuenta de origen (la que termina en ":root").

block-encryption-page-heading = Páginas de AWS
block-encryption-page = Cifrado de las copias de seguridad en AWS Backup: las claves por tipo de recurso y las reglas para las copias
block-feature-page = Disponibilidad de características: qué tipos tienen administración completa y cuáles se pueden copiar, también por región
block-cross-account-page = Cómo copiar las copias de seguridad a otras cuentas de AWS
