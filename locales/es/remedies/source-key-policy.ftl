### source: a4107319
### review: read 2026-11-22, on the printed pages, by a second reader

title = Política de la clave de origen: autorice a la cuenta de destino
text = En la cuenta de origen { $source_account }, agregue a la política de la clave de origen las instrucciones de una sola de las variantes que aparecen más abajo. Guarde la política actual en un archivo, agregue a mano las instrucciones a su lista "Statement" y envíe de nuevo a KMS el documento completo: KMS reemplaza toda la política.
confirm = Una copia necesita kms:DescribeKey, kms:ReEncryptFrom (kms:ReEncrypt* la incluye), kms:GenerateDataKeyWithoutPlaintext (kms:GenerateDataKey* la incluye) y kms:CreateGrant. Si alguna de estas acciones no se permite ni a la cuenta de destino { $destination_account }, ni a su rol AWSServiceRoleForBackup, ni a su organización (aws:PrincipalOrgID), la causa es la política de claves. Si se permiten las cuatro, esta causa queda descartada.
apply = Antes de put-key-policy, abra key-policy-new.json y agregue las instrucciones a su lista "Statement". Conserve key-policy-before.json: con ese archivo se puede restaurar la política anterior.
verify = Las instrucciones nuevas deben aparecer y todas las anteriores deben seguir ahí.
warning = A partir de este cambio, todas las cuentas y roles que autorice la variante elegida podrán usar esta clave, hasta donde lo permitan las políticas de IAM de su propia cuenta.
width-account = Autoriza a toda la cuenta de origen y a toda la cuenta de destino, según la política que publica AWS
width-service-linked-role = Autoriza solo a AWSServiceRoleForBackup de la cuenta de destino, con las acciones mínimas para copias de EBS, EC2, RDS y FSx. Esta variante se deriva de la política administrada de ese rol; AWS no la publica así. El rol debe existir antes de que se guarde la política de claves
width-service-linked-role-condition = Autoriza solo a AWSServiceRoleForBackup de la cuenta de destino, aunque ese rol todavía no exista. Las instrucciones nombran a la cuenta de destino y una condición sobre aws:PrincipalArn autoriza únicamente al rol, con las mismas acciones mínimas que service-linked-role. AWS no la publica así
width-organization = Autoriza a todas las cuentas de la organización; si a este programa se le indica --org-path, solo las cuentas que están por debajo de esa ruta
