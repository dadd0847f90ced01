### source: 6e41e9ed
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Lista de comprobación para una copia entre cuentas

summary = Esta lista muestra lo que debe estar en orden para que AWS Backup pueda copiar una copia de seguridad de la cuenta de origen { $source_account } a un almacén de la cuenta de destino { $destination_account }. Todos los comandos son solo de lectura.

block-use = Compruebe los puntos en este orden: el primero que falla impide la copia. La cuenta de origen tiene el recurso y la primera copia de seguridad; la cuenta de destino tiene el almacén para la copia; la cuenta de administración es la que administra la organización. El rol del trabajo de copia está en la cuenta de origen y pone a disposición la copia de seguridad; la copia la hace el rol vinculado al servicio AWSServiceRoleForBackup de la cuenta de destino.

block-checks-heading = Qué comprobar, dónde y cómo
block-checks-check = Comprobación
block-checks-where = Quién, dónde
block-checks-with = Operación
block-checks-right = Resultado esperado

block-checks-organization-check = Una misma organización
block-checks-organization-where = administrador de la cuenta, en ambas cuentas
block-checks-organization-with = DescribeOrganization
block-checks-organization-right = el mismo ID en ambas

block-checks-setting-check = Copia de seguridad entre cuentas activada
block-checks-setting-where = administrador de la organización, cuenta de administración
block-checks-setting-with = DescribeGlobalSettings
block-checks-setting-right = true

block-checks-type-check = Tipo de recurso y regiones
block-checks-type-where = soporte, en ninguna cuenta
block-checks-type-with = tablas de características de AWS
block-checks-type-right = el tipo y ambas regiones admiten la copia de seguridad entre cuentas

block-checks-opt-in-check = Activación del servicio (opt-in)
block-checks-opt-in-where = operador de copias de seguridad, cuenta de origen
block-checks-opt-in-with = DescribeRegionSettings
block-checks-opt-in-right = true para el tipo; para DynamoDB, también la administración completa

block-checks-storage-check = Punto de recuperación
block-checks-storage-where = operador de copias de seguridad, cuenta de origen
block-checks-storage-with = DescribeRecoveryPoint
block-checks-storage-right = StorageClass es WARM

block-checks-source-key-check = Clave de origen
block-checks-source-key-where = administrador de claves, cuenta de origen
block-checks-source-key-with = DescribeKey
block-checks-source-key-right = Enabled; CUSTOMER, salvo en tipos con administración completa

block-checks-source-key-policy-check = Política de la clave de origen
block-checks-source-key-policy-where = administrador de claves, cuenta de origen
block-checks-source-key-policy-with = GetKeyPolicy
block-checks-source-key-policy-right = si la clave es administrada por el cliente, permite que la cuenta de destino la use, con kms:CreateGrant

block-checks-vault-key-check = Clave del almacén de destino
block-checks-vault-key-where = operador de copias de seguridad y administrador de claves, cuenta de destino
block-checks-vault-key-with = DescribeBackupVault, DescribeKey
block-checks-vault-key-right = CUSTOMER y Enabled

block-checks-vault-policy-check = Política de acceso al almacén de destino
block-checks-vault-policy-where = operador de copias de seguridad, cuenta de destino
block-checks-vault-policy-with = GetBackupVaultAccessPolicy
block-checks-vault-policy-right = permite backup:CopyIntoBackupVault a la cuenta de origen

block-checks-service-linked-role-check = Rol vinculado al servicio
block-checks-service-linked-role-where = administrador de la cuenta, cuenta de destino
block-checks-service-linked-role-with = GetRole
block-checks-service-linked-role-right = AWSServiceRoleForBackup existe

block-checks-job-role-check = Rol del trabajo de copia
block-checks-job-role-where = administrador de la cuenta, cuenta de origen
block-checks-job-role-with = ListEntitiesForPolicy
block-checks-job-role-right = el rol está en la lista, u otra política del rol permite la copia

block-checks-scp-check = Políticas de control de servicios (SCP)
block-checks-scp-where = administrador de la organización, cuenta de administración
block-checks-scp-with = ListParents, ListPoliciesForTarget, DescribePolicy
block-checks-scp-right = ninguna instrucción Deny bloquea este destino

block-checks-tags-check = Etiquetas y política de etiquetas
block-checks-tags-where = administrador de la organización, cuenta de administración
block-checks-tags-with = DescribeEffectivePolicy
block-checks-tags-right = permite todas las etiquetas de la copia de seguridad

block-checks-retention-check = Retención en un almacén bloqueado
block-checks-retention-where = operador de copias de seguridad, cuenta de destino
block-checks-retention-with = DescribeBackupVault
block-checks-retention-right = la retención de la copia está entre el mínimo y el máximo

block-checks-allowed-amis-check = AMI permitidas (Allowed AMIs), solo para EC2
block-checks-allowed-amis-where = administrador de la cuenta, cuenta de destino
block-checks-allowed-amis-with = GetAllowedImagesSettings
block-checks-allowed-amis-right = no es enabled, o la cuenta de origen está en la lista

block-organization-id-heading = Organización y configuración
block-organization-id = Ejecute este comando en la cuenta de origen y en la cuenta de destino. Ambas deben mostrar el mismo ID. Si aparece AWSOrganizationsNotInUseException, esa cuenta no está en ninguna organización.
block-cross-account-setting = Ejecute este comando en la cuenta de administración. Debe mostrar true. Solo la cuenta de administración puede activar esta opción; en su consola está en Configuración ("Settings"), Copia de seguridad entre cuentas ("Cross-account backup").

block-feature-table-heading = Tipo de recurso, activación, punto de recuperación
block-feature-table = Tablas de AWS por recurso y por región. Los clústeres de base de datos Multi-AZ de RDS no se pueden copiar, y las tablas de DynamoDB, solo con las características avanzadas para DynamoDB. En las regiones opt-in, que cada cuenta debe habilitar, no hay copias a otras cuentas para CloudFormation, DocumentDB, Neptune y Timestream; en las regiones de China no las hay para ningún tipo.
block-region-settings = Ejecute este comando en la cuenta de origen, en la región del recurso. ResourceTypeOptInPreference debe ser true para el tipo si el plan de copia de seguridad elige los recursos solo por etiquetas; un tipo que el plan nombra se incluye de todos modos. Para una política de copia de seguridad de la organización cuenta la configuración de la cuenta de administración. Para DynamoDB, ResourceTypeManagementPreference también debe ser true, y debía serlo ya cuando se hizo la copia de seguridad.
block-recovery-point = Ejecute este comando en la cuenta de origen. StorageClass debe ser WARM: AWS Backup no copia del almacenamiento en frío a otra cuenta. EncryptionKeyArn es la clave de esta copia de seguridad.

block-which-source-key-heading = Clave de origen
block-which-source-key = En los tipos de recurso sin administración completa de AWS Backup (EBS, EC2, RDS, Aurora, DocumentDB, Neptune, FSx, Storage Gateway), la clave de origen es la del recurso. Debe ser una clave administrada por el cliente, porque ninguna otra cuenta puede usar una clave administrada por AWS. En los tipos con administración completa (EFS, S3, Timestream, DynamoDB con características avanzadas y otros), es la clave del almacén de origen.
block-key-kind = El administrador de claves ejecuta este comando en la cuenta propietaria de la clave de origen. KeyState debe ser Enabled. En un tipo sin administración completa, KeyManager debe ser CUSTOMER; si es AWS, primero hay que hacer, dentro de la cuenta de origen, una copia cifrada con una clave administrada por el cliente. En un tipo con administración completa, ambos valores son correctos; si KeyManager es AWS, no hace falta cambiar la política de la clave.
block-key-policy = Si la clave es administrada por el cliente, el mismo administrador lee su política. La cuenta de destino { $destination_account }, o su rol AWSServiceRoleForBackup, debe tener permiso para kms:DescribeKey, kms:ReEncryptFrom, kms:GenerateDataKeyWithoutPlaintext y kms:CreateGrant, y ninguna instrucción Deny debe afectarle.
block-key-statements = Si faltan, agregue estas instrucciones a la política de la clave de origen, en la cuenta propietaria de la clave; todas las instrucciones que ya están ahí deben seguir. Si la clave pertenece a una tercera cuenta, agregue a ambas listas la entidad principal de la cuenta de origen (la que termina en ":root").

block-vault-heading = Almacén de destino
block-vault = Ejecute este comando en la cuenta de destino, en la región del almacén. Si Locked es true, la retención de la copia no debe ser menor que MinRetentionDays ni mayor que MaxRetentionDays, cuando estos valores existen. Una acción de copia sin retención propia toma la del punto de recuperación de origen.
block-vault-key = El administrador de claves ejecuta este comando, con el EncryptionKeyArn del almacén, en la cuenta propietaria de esa clave, por lo general la cuenta de destino. KeyManager debe ser CUSTOMER y KeyState, Enabled. Para los tipos con administración completa, las páginas de AWS no coinciden en si basta con aws/backup; una clave administrada por el cliente es correcta para todos los tipos. Si alguno de los dos valores es distinto, cree un almacén nuevo con otra clave: la clave de un almacén que ya existe no se puede cambiar.
block-vault-policy = Ejecute este comando en la cuenta de destino. Una instrucción debe permitir backup:CopyIntoBackupVault a la cuenta de origen { $source_account } o a su organización, y ninguna instrucción Deny debe afectarle. Si aparece ResourceNotFoundException, el almacén no tiene política, o su nombre o la región no son correctos.
block-vault-statement = Si falta, agregue esta instrucción a la política de acceso al almacén de destino; todas las instrucciones que ya están ahí deben seguir.

block-service-linked-role-heading = Roles
block-service-linked-role = Ejecute este comando en la cuenta de destino. Debe mostrar el ARN de AWSServiceRoleForBackup. Si aparece NoSuchEntity, el rol no existe, por lo general porque en esta cuenta nunca se usó AWS Backup; hay que crearlo antes de que una política de claves lo nombre.
block-job-role = Ejecute este comando en la cuenta de origen. El nombre del rol del trabajo, que es la última parte de su ARN, debe estar en la lista. Un rol personalizado puede no estar en la lista; en ese caso, otra política adjunta al rol debe permitir backup:CopyIntoBackupVault y backup:CopyFromBackupVault.

block-scps-heading = Organización: SCP y política de etiquetas
block-scps = Ejecute estos comandos en la cuenta de administración. El primero muestra lo que está inmediatamente por encima de una cuenta o unidad organizativa; repítalo con el ID que muestra, hasta la raíz. Ejecute el segundo con la cuenta de origen y con todo lo que está por encima de ella, y el tercero con cada política que aparezca en la lista. Busque una instrucción Deny para backup:CopyFromBackupVault con una condición sobre backup:CopyTargets o backup:CopyTargetOrgPaths; el almacén de destino, o su ruta en la organización, debe figurar entre los valores permitidos. Si una instrucción Deny para backup:CopyIntoBackupVault exige una etiqueta, el almacén de destino debe tenerla.
block-tag-policy = Ejecute este comando en la cuenta de administración. Una copia toma las etiquetas de la copia de seguridad; por eso, cada clave y cada valor de etiqueta deben estar permitidos en la cuenta de destino, también en cuanto a mayúsculas y minúsculas. Si aparece EffectivePolicyNotFoundException, no se le aplica ninguna política de etiquetas.

block-amis-heading = Para EC2: AMI permitidas (Allowed AMIs)
block-amis = Ejecute este comando en la cuenta de destino. Si State es enabled, ImageCriteria debe incluir la cuenta de origen { $source_account }; de lo contrario, la copia de una AMI falla con un mensaje como "Source AMI not found in Region".

block-aws-guide-heading = Páginas de AWS
block-aws-guide = Guía para desarrolladores de AWS Backup: cómo configurar las copias entre cuentas.
block-aws-article = AWS re:Post: por qué falla una copia entre cuentas.
