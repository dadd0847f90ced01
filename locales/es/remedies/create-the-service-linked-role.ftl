### source: 9dd71eb2
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Cree el rol vinculado al servicio de AWS Backup
text = En la cuenta de destino { $destination_account }, compruebe si existe el rol vinculado al servicio AWSServiceRoleForBackup y, si no existe, créelo. Si el ARN de la política de claves nombra otra cuenta, hágalo en esa otra cuenta. AWS Backup crea el rol por sí mismo la primera vez que alguien de esa cuenta enumera recursos para copias de seguridad, configura las copias de seguridad entre cuentas o hace una copia de seguridad. Para crearlo de inmediato, el usuario o rol que ejecuta el comando necesita iam:CreateServiceLinkedRole.
confirm = Si aparece NoSuchEntity, el rol no existe y KMS rechaza toda política de claves que lo nombre. Si aparece un Arn, el rol existe; compárelo carácter por carácter con el ARN de la política de claves, mayúsculas y minúsculas incluidas. Si son iguales y CreateDate es de hace más de unos minutos, este rol queda descartado como causa. Si aparece AccessDenied, no se sabe si existe: pida a alguien que tenga iam:GetRole en esa cuenta que ejecute el comando.
apply = Solo después de NoSuchEntity. Si InvalidInput dice que el nombre del rol ya está en uso ("has been taken in this account"), el rol ya existe.
verify = El Arn que se muestra es el que debe figurar en la política de claves. Es posible que KMS no vea de inmediato un rol nuevo: espere un minuto antes de guardar la política de claves.
