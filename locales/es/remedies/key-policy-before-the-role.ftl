### source: d3996f04
### review: drafted 2026-11-30

title = Política de claves: instrucciones que KMS guarda aunque el rol vinculado al servicio aún no exista
text = Solo si lo que KMS no encontró es AWSServiceRoleForBackup de la cuenta de destino { $destination_account }, y en lugar del paso que guarda la política corregida. En la cuenta { $key_account }, escriba en la política de la clave las instrucciones de una sola de las variantes que aparecen más abajo: nombran a la cuenta de destino, que ya existe; por eso KMS las guarda antes de que exista el rol. No incluya la instrucción que KMS rechazó. Guarde la política actual en un archivo, agregue a mano las instrucciones a su lista "Statement" y envíe de nuevo a KMS el documento completo: KMS reemplaza toda la política.
apply = Antes de put-key-policy, abra key-policy-new.json y agregue a su lista "Statement" las instrucciones de una sola variante. Conserve key-policy-before.json: con ese archivo se puede restaurar la política anterior.
verify = Las instrucciones nuevas deben aparecer y todas las anteriores que deban seguir vigentes deben estar ahí.
warning = A partir de este cambio, todas las cuentas y roles que autorice la variante elegida podrán usar esta clave, hasta donde lo permitan las políticas de IAM de su propia cuenta.
width-account = Autoriza a toda la cuenta de destino, con las dos instrucciones que AWS documenta para que otra cuenta use una clave
width-service-linked-role-condition = Autoriza solo a AWSServiceRoleForBackup de la cuenta de destino, mediante una condición sobre aws:PrincipalArn, con las acciones mínimas para copias de EBS, EC2, RDS y FSx. Esas acciones se derivan de la política administrada de ese rol; AWS no la publica así
