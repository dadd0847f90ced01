### source: d344e137
### review: drafted 2026-11-22

title = Política de claves: deje que la cuenta decida mediante políticas de IAM
text = En la cuenta { $key_account }, agregue la instrucción de abajo a la política de claves de la clave de KMS. Es la instrucción de la política de claves predeterminada: a partir de ese momento, las políticas de IAM de esta cuenta deciden quién puede hacer qué con la clave. Por sí sola no le da nada a ningún usuario ni a ningún rol. Guarde la política actual, agregue a mano la instrucción a su lista "Statement" y envíe de nuevo a KMS el documento completo.
apply = Antes del último comando, abra key-policy-new.json y agregue la instrucción a "Statement". Conserve key-policy-before.json: con ese archivo se puede restaurar la política anterior. Si ya nadie puede cambiar la política, ni siquiera el "root user", solo AWS Support puede devolver el acceso.
verify = La instrucción nueva debe aparecer y todas las anteriores deben seguir ahí.
warning = A partir de entonces, todos los administradores de la cuenta { $key_account } podrán dar acceso a la clave mediante políticas de IAM. Si la política de claves los excluye a propósito, nombre solo el rol (paso siguiente).
width-account = la cuenta propietaria de la clave, como en la política de claves predeterminada
