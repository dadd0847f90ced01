### source: 1cb1eba6
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Política de claves: autorice a la cuenta del autor de la llamada
text = En la cuenta propietaria de la clave, en la región que indica el ARN de la clave, agregue a la política de claves las instrucciones de una sola de las variantes que aparecen más abajo; autorizan a la cuenta { $caller_account }. Si el autor de la llamada es AWSServiceRoleForBackup, como en una copia entre cuentas, basta la variante service-linked-role, que concede menos acceso. Guarde la política actual en un archivo, agregue a mano las instrucciones a su lista "Statement" y envíe de nuevo a KMS el documento completo: KMS reemplaza toda la política.
apply = Antes de put-key-policy, abra key-policy-new.json y agregue a su lista "Statement" las instrucciones de una sola variante. Conserve key-policy-before.json: con ese archivo se puede restaurar la política anterior.
verify = Las instrucciones nuevas deben aparecer y todas las anteriores deben seguir ahí.
warning = A partir de este cambio, todas las cuentas y roles que autorice la variante elegida podrán usar esta clave, hasta donde lo permitan las políticas de IAM de su propia cuenta.
width-account = Autoriza a toda la cuenta del autor de la llamada, según la política que publica AWS
width-service-linked-role = Autoriza solo a AWSServiceRoleForBackup de la cuenta del autor de la llamada, con las acciones mínimas para copias de EBS, EC2, RDS y FSx. Esta variante se deriva de la política administrada de ese rol; AWS no la publica así. El rol debe existir antes de que se guarde la política de claves
