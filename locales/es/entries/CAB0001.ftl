### source: b99f2dff
### review: read 2026-11-22, alone, by a fresh reader of this language only

title = No se puede copiar una instantánea de EBS o una AMI: su clave de KMS no es accesible

summary = La copia falló porque quien la hace no puede usar la clave de KMS con la que está cifrada la instantánea de EBS. En una copia entre cuentas, esa clave es casi siempre la del volumen: una clave administrada por el cliente que está en la cuenta de origen { $source_account }. Quien necesita usarla es el rol vinculado al servicio AWSServiceRoleForBackup de la cuenta de destino { $destination_account }: ese rol es el que obtiene la copia, sea cual sea el rol que indique el trabajo. La clave del almacén de copias de seguridad de origen no interviene, porque los puntos de recuperación de EBS y EC2 siguen cifrados con la clave de sus volúmenes.

cause-source-key-is-aws-managed = La instantánea está cifrada con aws/ebs, la clave administrada por AWS de la cuenta de origen. Ninguna otra cuenta puede usar nunca una clave de ese tipo, y su política de claves no se puede editar. Primero cifre los datos con una clave administrada por el cliente y después haga la copia.
cause-source-key-not-enabled = La clave de la cuenta de origen { $source_account } está deshabilitada, está pendiente de eliminación o ya se eliminó.
cause-source-key-policy-omits-destination = En la cuenta de origen { $source_account }, la política de claves de la clave de origen no autoriza a la cuenta de destino { $destination_account }, o la autoriza sin las acciones para concesiones (kms:CreateGrant).
cause-source-key-policy-denies = Una instrucción Deny de la política de claves afecta al rol AWSServiceRoleForBackup de la cuenta de destino. Revise solo la política de claves: las SCP y las RCP no se aplican a los roles vinculados al servicio.
cause-manual-copy-lacks-permission = Alguien hizo la copia a mano (CopySnapshot o CopyImage). En ese caso, quien necesita los permisos es el usuario o rol que hizo la llamada, tanto sobre la clave de la instantánea como sobre la clave indicada para la copia; además, a ese usuario o rol sí se le aplican las SCP y las RCP.

step-find-the-key = En la cuenta de origen, busque la clave de la instantánea. Es la clave del volumen de EBS, no la del almacén de copias de seguridad de origen.
step-find-the-key-confirm = El ARN que se muestra (KmsKeyId) es el de la clave a la que se refieren todos los pasos siguientes. La cuenta propietaria de la clave es la quinta parte de ese ARN (las partes se separan con dos puntos); si no es la cuenta de origen, la política de claves se debe cambiar en esa otra cuenta.

mistake-list-grant = La lista de los artículos en portugués y en coreano menciona ListGrant, que no existe como acción; la correcta es kms:ListGrants. La lista también omite GenerateDataKey, que sí figura en la política que aparece debajo.
mistake-no-break-spaces = En los artículos en portugués y en coreano, la política de ejemplo está sangrada con espacios de no separación. Si se copia tal cual, no es JSON válido y KMS la rechaza. Use las instrucciones de política que se muestran aquí.
mistake-not-the-root-user = Los artículos hablan del usuario raíz de la cuenta de destino. La entidad principal que termina en ":root" es la propia cuenta: permite que las políticas de IAM de esa cuenta otorguen a su vez el permiso. Nadie tiene que iniciar sesión como usuario raíz.
mistake-aws-managed-scope = La nota según la cual la clave de origen no puede ser una clave administrada por AWS se lee como si valiera para todos los tipos de recurso. Solo vale para los tipos sin administración completa de AWS Backup, entre ellos EBS y EC2.

reply = La copia falló porque AWS Backup, en la cuenta de destino { $destination_account }, no puede usar la clave de KMS de la instantánea de EBS que está en la cuenta de origen { $source_account }. El administrador de esa clave debe autorizar en la política de claves a la cuenta de destino, también para la acción kms:CreateGrant. Si la clave es aws/ebs, primero hay que cifrar los datos con una clave administrada por el cliente. Después, inicie de nuevo la copia.
