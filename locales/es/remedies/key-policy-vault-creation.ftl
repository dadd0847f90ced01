### source: ac39b2c5
### review: drafted 2026-11-30

title = Política de claves: permita que un rol cree un almacén aislado lógicamente
text = Solo para un almacén aislado lógicamente: en la cuenta { $key_account }, agregue a la política de claves la instrucción que aparece más abajo. Permite kms:CreateGrant y kms:DescribeKey al rol que crea el almacén en la cuenta { $caller_account }, siempre que la llamada pase por AWS Backup. En su propia cuenta, ese rol necesita las mismas dos acciones en una política de IAM, o bien la política AWSBackupFullAccess, administrada por AWS. Guarde la política actual en un archivo, agregue a mano la instrucción a su lista "Statement" y envíe de nuevo a KMS el documento completo.
apply = Antes de put-key-policy, abra key-policy-new.json y agregue la instrucción a su lista "Statement". Conserve key-policy-before.json: con ese archivo se puede restaurar la política anterior.
verify = La instrucción nueva debe aparecer y todas las anteriores deben seguir ahí.
warning = A partir de este cambio, el rol podrá crear concesiones sobre esta clave por medio de AWS Backup. Deje la condición en la instrucción.
width-account = Autoriza a un solo rol, y solo para llamadas por medio de AWS Backup
