### source: 9108ca35
### Words that every text may use: roles, accounts, principals, policies, facts. Terms follow kb/glossary.toml.
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

# Who acts.
role-support = soporte
role-backup-operator = operador de copias de seguridad
role-key-admin = administrador de claves
role-account-admin = administrador de la cuenta
role-caller = autor de la llamada
role-org-admin = administrador de la organización

# In which account.
account-source = cuenta de origen
account-destination = cuenta de destino
account-management = cuenta de administración
account-caller = cuenta del autor de la llamada
account-key-owner = cuenta propietaria de la clave
account-vault-key-owner = cuenta propietaria de la clave del almacén
account-role-owner = cuenta del rol
account-tagged = cuenta donde se etiqueta
account-vpc-owner = cuenta de la VPC
account-resource-organization-management = cuenta de administración de la organización del recurso

# Who gets a permission.
principal-source-account = cuenta de origen
principal-destination-account = cuenta de destino
principal-destination-backup-service-linked-role = AWSServiceRoleForBackup de la cuenta de destino
principal-vault-account = cuenta del almacén
principal-vault-key-account = cuenta propietaria de la clave del almacén
principal-vault-backup-service-linked-role = AWSServiceRoleForBackup de la cuenta del almacén
principal-key-account = cuenta propietaria de la clave
principal-caller-account = cuenta del autor de la llamada
principal-caller-backup-service-linked-role = AWSServiceRoleForBackup de la cuenta del autor de la llamada
principal-organization-members = todas las cuentas de la organización
principal-caller = autor de la llamada
principal-role = rol o usuario
principal-job-role = rol de IAM del trabajo de copia

# Where the permission is written.
policy-source-key-policy = política de la clave de origen
policy-destination-key-policy = política de la clave del almacén
policy-key-policy = política de claves
policy-caller-iam-policy = política de IAM del rol o usuario
policy-vault-access-policy = política de acceso al almacén de destino
policy-backup-role-iam-policy = política de IAM del rol del trabajo

# Kinds of services, categories and phases, for lists.
kind-error = error
kind-guide = guía
status-draft = borrador
status-active = activa
status-retired = retirada
impact-blocks = hace fallar la operación
impact-degrades = hace que la operación quede incompleta
impact-informs = a título informativo

# The facts: what a value is called, and what stands for it while it is not known.
label-source-account = Cuenta de origen
label-destination-account = Cuenta de destino
label-source-region = Región de origen
label-destination-region = Región de destino
label-key-arn = Clave de KMS
label-source-key-arn = Clave de KMS de origen
label-destination-key-arn = Clave de KMS de la copia
label-copy-key-arn = Clave que se indica para la copia
label-key-account = Cuenta propietaria de la clave
label-key-region = Región de la clave
label-region = Región
label-partition = Partición
label-source-vault-arn = Almacén de origen
label-source-vault-name = Nombre del almacén de origen
label-customer-key-vault-arn = Almacén con una clave administrada por el cliente
label-customer-key-vault-name = Nombre del almacén con una clave administrada por el cliente
label-first-copy-vault-arn = Almacén de la primera copia
label-first-copy-vault-name = Nombre del almacén de la primera copia
label-new-recovery-point-arn = Nuevo punto de recuperación
label-new-copy-job-id = Nuevo trabajo de copia
label-air-gapped-vault-arn = Almacén aislado lógicamente
label-moving-account = Cuenta que cambia de organización
label-handshake-id = Invitación
label-customer-key-arn = Clave administrada por el cliente
label-volume-id = Volumen de EBS
label-new-volume-id = Volumen de EBS nuevo
label-volume-type = Tipo del volumen
label-device-name = Nombre del dispositivo
label-instance-id = Instancia de EC2
label-availability-zone = Zona de disponibilidad
label-new-snapshot-id = Instantánea nueva
label-database-id = Instancia o clúster de base de datos
label-engine = Motor de base de datos
label-fsx-backup-id = Copia de seguridad de FSx
label-subnet-id = Subred
label-table-name = Tabla de DynamoDB
label-bucket-name = Bucket de S3
label-destination-vault-arn = Almacén de destino
label-destination-vault-name = Nombre del almacén de destino
label-receiving-vault-name = Almacén que recibe la copia
label-new-vault-name = Nombre del almacén nuevo
label-new-vault-arn = Almacén nuevo
label-backup-plan-id = Plan de copia de seguridad
label-source-recovery-point-arn = Punto de recuperación de origen
label-destination-recovery-point-arn = Punto de recuperación de la copia
label-snapshot-id = Instantánea
label-image-id = AMI
label-new-image-id = AMI nueva
label-db-snapshot-id = Instantánea de base de datos
label-resource-arn = Recurso
label-resource-type = Tipo de recurso
label-principal-arn = Autor de la llamada
label-caller-account = Cuenta del autor de la llamada
label-action = Acción denegada
label-role-arn = Rol o usuario de IAM
label-role-name = Nombre del rol de IAM
label-user-name = Nombre del usuario de IAM
label-job-role-arn = Rol de IAM del trabajo
label-job-role-name = Nombre del rol de IAM del trabajo
label-role-account = Cuenta del rol
label-copy-job-id = Trabajo de copia
label-copy-job-account = Cuenta del trabajo de copia
label-org-id = Organización
label-org-path = Ruta en la organización
label-management-account = Cuenta de administración
label-operation = Operación de la API
label-error-code = Código de error
label-request-id = ID de la solicitud
label-state = Estado

fact-source-account = <ID>
fact-destination-account = <ID>
fact-key-arn = <ARN de la clave>
fact-key-account = <propietaria de la clave>
fact-vault-account = <ID>
fact-key-region = <de la clave>
fact-principal-arn = <ARN del autor de la llamada>
fact-caller-account = <del autor de la llamada>
fact-action = <acción denegada>
fact-role-arn = <ARN del rol o usuario>
fact-source-region = <región de origen>
fact-destination-region = <región de destino>
fact-resource-type = <tipo de recurso>
fact-role-name = <nombre del rol>
fact-destination-vault-name = <nombre del almacén de destino>
fact-tag-key = <clave de la etiqueta>
fact-tagged-account = <donde se escribe la etiqueta>

label-backup-job-id = Trabajo de copia de seguridad
label-restore-job-id = Trabajo de restauración
label-vault-arn = Almacén de copias de seguridad
label-vault-name = Nombre del almacén de copias de seguridad
label-vault-account = Cuenta del almacén
label-vault-key-account = Cuenta propietaria de la clave del almacén
label-recovery-point-arn = Punto de recuperación
label-encryption-key-arn = Clave de KMS que indica el texto
label-recorded-snapshot-id = Instantánea que indica el texto
label-event-account = Cuenta del evento
label-recipient-account = Cuenta del registro de CloudTrail
label-session-role-arn = Rol de la sesión
label-policy-arn = Política que deniega el acceso
label-denied-resource-arn = Recurso con acceso denegado
label-tag-key = Clave de la etiqueta
label-permitted-tag-value = Valor permitido de la etiqueta
label-tag-policy-id = Política de etiquetas
label-scp-id = Política de control de servicios (SCP)
label-tagged-account = Cuenta en la que se escribe la etiqueta

# How a refusal ends (kb/denials.toml).
ending-identity-implicit = ninguna política de IAM del autor de la llamada permite la acción
ending-resource-implicit = la política del recurso no permite la acción
ending-cross-account = el recurso no existe en esta región, o su política no autoriza a la cuenta del autor de la llamada o le deniega el acceso
ending-boundary-implicit = el límite de permisos del autor de la llamada no permite la acción
ending-session-implicit = la política de sesión no permite la acción
ending-vpc-endpoint-implicit = la política del punto de conexión de VPC no permite la acción
ending-scp-implicit = ninguna política de control de servicios (SCP) permite la acción
ending-trust-implicit = la política de confianza del rol no permite la acción
ending-identity-explicit = hay una instrucción Deny en una política de IAM del autor de la llamada
ending-resource-explicit = hay una instrucción Deny en la política del recurso
ending-boundary-explicit = hay una instrucción Deny en el límite de permisos del autor de la llamada
ending-session-explicit = hay una instrucción Deny en la política de sesión
ending-vpc-endpoint-explicit = hay una instrucción Deny en la política del punto de conexión de VPC
ending-vpc-endpoint-through-scp = hay una instrucción Deny en la política de un punto de conexión de VPC, por efecto de una política de control de servicios (SCP)
ending-scp-explicit = hay una instrucción Deny en una política de control de servicios (SCP)
ending-rcp-explicit = hay una instrucción Deny en una política de control de recursos (RCP)
ending-trust-explicit = hay una instrucción Deny en la política de confianza del rol
ending-none = el texto no dice el motivo
