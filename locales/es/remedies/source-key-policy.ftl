### source: 544d8293
### review: read 2026-11-22, alone, by a fresh reader of this language only

title = Política de claves de la clave de origen: autorice a la cuenta de destino
text = En la cuenta de origen { $source_account }, agregue a la política de claves de la clave de origen las instrucciones de política que aparecen más abajo. Guarde la política actual, agregue a mano las instrucciones a su lista "Statement" y envíe de nuevo a KMS el documento completo: KMS reemplaza toda la política.
confirm = Busque en la política de claves la cuenta de destino { $destination_account } y también su organización (aws:PrincipalOrgID). Si a la cuenta de destino le falta allí el permiso para kms:CreateGrant o para alguna otra acción de la tabla, esta es la causa. Si se le permiten todas, queda descartada.
apply = Antes del último comando, abra key-policy-new.json y agregue las instrucciones a "Statement". Conserve key-policy-before.json: con ese archivo se puede restaurar la política anterior.
verify = Las instrucciones nuevas deben aparecer y todas las anteriores deben seguir ahí.
warning = Después, todos aquellos a los que autorice la forma elegida podrán usar esta clave, hasta donde lo permitan las políticas de IAM de su propia cuenta.
width-account = toda la cuenta de destino, en la forma que publica AWS
width-service-linked-role = solo AWSServiceRoleForBackup de la cuenta de destino, con las acciones mínimas para copias de EBS, EC2, RDS y FSx. Esta forma se deriva de la política administrada de ese rol; AWS no la publica así. El rol debe existir antes de que se guarde la política de claves
width-organization = todas las cuentas de la organización; con --org-path, solo las cuentas que están por debajo de esa ruta
