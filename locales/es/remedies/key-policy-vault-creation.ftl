### source: b8b7d432
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Política de claves: permita que un rol cree un almacén aislado lógicamente
text = Solo para un almacén aislado lógicamente: en la cuenta propietaria de la clave, en la región que indica el ARN de la clave, agregue a la política de claves la instrucción que aparece más abajo. Permite kms:CreateGrant y kms:DescribeKey al rol que crea el almacén en la cuenta { $caller_account }, siempre que la llamada pase por AWS Backup. La instrucción nombra al rol que hizo la llamada rechazada; si el almacén lo va a crear otro rol, ponga el ARN de ese rol. En su propia cuenta, el rol también necesita ambas acciones en una política de IAM: en la política para el rol o usuario que aparece más abajo, que muestra la acción denegada, agregue kms:DescribeKey. La política AWSBackupFullAccess, administrada por AWS, ya contiene las dos. Guarde la política actual en un archivo, agregue a mano la instrucción a su lista "Statement" y envíe de nuevo a KMS el documento completo.
apply = Antes de put-key-policy, abra key-policy-new.json y agregue la instrucción a su lista "Statement". Conserve key-policy-before.json: con ese archivo se puede restaurar la política anterior.
verify = La instrucción nueva debe aparecer y todas las anteriores deben seguir ahí.
warning = A partir de este cambio, el rol podrá crear concesiones sobre esta clave por medio de AWS Backup. Deje la condición en la instrucción.
width-account = Autoriza a un solo rol, y solo para llamadas por medio de AWS Backup
