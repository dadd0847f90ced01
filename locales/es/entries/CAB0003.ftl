### source: 28b79ed3
### review: drafted 2026-11-22

title = No se puede copiar una instantánea de base de datos: su clave de KMS no existe, está deshabilitada o no se permite usarla

summary = La copia falló porque quien la hace no puede usar la clave de KMS de la instantánea de origen (RDS, Aurora, DocumentDB o Neptune). Es la clave de la instancia de base de datos o del clúster de la cuenta de origen { $source_account }, nunca la del almacén de copias de seguridad de origen. En una copia entre cuentas hecha por AWS Backup, quien la necesita es el rol vinculado al servicio AWSServiceRoleForBackup de la cuenta de destino { $destination_account }. El mensaje menciona tres motivos a la vez: la clave no existe, no está habilitada o su política de claves no permite usarla; los pasos de abajo permiten distinguirlos.

cause-source-key-is-aws-managed = La instantánea está cifrada con aws/rds, la clave administrada por AWS de la cuenta de origen. Ninguna otra cuenta puede usarla, y su política de claves no se puede editar. Primero copie la instantánea dentro de la cuenta de origen, cifrando la copia con una clave administrada por el cliente, y trabaje con esa copia.
cause-source-key-not-enabled = La clave de la cuenta de origen { $source_account } está deshabilitada, está pendiente de eliminación o ya se eliminó.
cause-source-key-policy-omits-destination = En la cuenta de origen { $source_account }, la política de claves de la clave de KMS no autoriza a la cuenta de destino { $destination_account }.
cause-grant-actions-missing = La política de claves autoriza a la cuenta de destino a cifrar y descifrar, pero no le permite kms:CreateGrant. RDS crea una concesión sobre la clave de origen y, sin esa acción, falla aunque todo lo demás esté permitido.
cause-source-key-policy-denies = Una instrucción Deny de la política de claves afecta al rol AWSServiceRoleForBackup de la cuenta de destino. Revise solo la política de claves: las SCP y las RCP no se aplican a los roles vinculados al servicio.
cause-scheduled-backup-role = No era un trabajo de copia, sino una copia de seguridad programada dentro de una sola cuenta: el rol de IAM del plan de copia de seguridad no tiene permiso para usar la clave. Una copia de seguridad bajo demanda puede completarse aunque la programada falle.
cause-manual-copy-lacks-permission = Alguien hizo la copia a mano (CopyDBSnapshot o CopyDBClusterSnapshot). En ese caso, el usuario o rol que hizo la llamada necesita los permisos sobre la clave de origen y sobre la clave de la copia; además, si la instantánea cifrada es de otra cuenta, la llamada debe indicar una clave de la cuenta que copia (KmsKeyId).

step-find-the-key = En la cuenta de origen, busque la clave de la instantánea. Si el mensaje muestra un ARN entre corchetes, esa es la clave. Si no, ejecute el primer comando para una instancia de RDS, o el segundo para un clúster de Aurora, DocumentDB o Neptune.
step-find-the-key-confirm = El ARN que se muestra es el de la clave a la que se refieren todos los pasos siguientes. Si es el de una clave de una cuenta distinta de la cuenta de origen, su política de claves se debe cambiar en esa otra cuenta.
step-remove-the-deny = Lea todas las instrucciones con "Effect": "Deny" de la política de claves de la clave de KMS. Si alguna afecta al rol AWSServiceRoleForBackup de la cuenta de destino, exceptúe ese rol de la instrucción mediante una condición sobre aws:PrincipalArn.
step-remove-the-deny-warning = Por lo general, una instrucción Deny se escribe a propósito. Acuerde primero la excepción con quien la escribió.
step-allow-the-backup-role = Solo para una copia de seguridad programada dentro de una sola cuenta: autorice al rol de IAM del plan de copia de seguridad en la política de claves o, si la política de claves deja la decisión a IAM, en la política de IAM de ese rol.
step-allow-the-backup-role-warning = Autorice únicamente al rol que indica el plan de copia de seguridad.

mistake-blank-in-arn = La política del artículo en español tiene un espacio antes de ":root" en dos lugares. Al poner el ID de la cuenta, KMS la rechaza porque la entidad principal no es válida. Quite el espacio o use las instrucciones de política que se muestran aquí.
mistake-one-action-outdated = El artículo en español dice que RDS, Aurora, DocumentDB y Neptune no se pueden copiar a otra región y a otra cuenta en una sola acción. AWS Backup lo admite desde noviembre de 2025 a más tardar, salvo para los clústeres de base de datos Multi-AZ; es posible que la lista de regiones vaya con retraso.
mistake-list-grant = La lista de los artículos en portugués y en coreano menciona ListGrant, que no es una acción; la acción es kms:ListGrants. La lista también omite GenerateDataKey, que sí figura en la política que aparece debajo.
mistake-no-break-spaces = La política de ejemplo de los artículos en portugués y en coreano tiene la sangría hecha con espacios de no separación. Si se copia tal cual, no es JSON válido y KMS la rechaza. Use las instrucciones de política que se muestran aquí.

reply = La copia falló porque AWS Backup, en la cuenta de destino { $destination_account }, no puede usar la clave de KMS de la instantánea de base de datos que está en la cuenta de origen { $source_account }. Compruebe en la cuenta de origen que se trate de una clave administrada por el cliente y que esté habilitada; a continuación, el administrador de esa clave debe autorizar a la cuenta de destino en la política de claves, incluida la acción kms:CreateGrant. Después, inicie de nuevo la copia.
