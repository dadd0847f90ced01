### source: 028d474d
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Política de claves: deje que la cuenta decida mediante políticas de IAM
text = En la cuenta { $key_account }, agregue a la política de claves la instrucción de política que aparece más abajo. Es la instrucción de la política de claves predeterminada: a partir de ese momento, las políticas de IAM de esta cuenta deciden quién puede hacer qué con la clave. Por sí sola no otorga nada a ningún usuario ni a ningún rol. Guarde la política actual en un archivo, agregue a mano la instrucción a su lista "Statement" y envíe de nuevo a KMS el documento completo.
apply = Antes de put-key-policy, abra key-policy-new.json y agregue la instrucción a su lista "Statement". Conserve key-policy-before.json: con ese archivo se puede restaurar la política anterior.
verify = La instrucción nueva debe aparecer y todas las anteriores deben seguir ahí.
warning = A partir de entonces, todos los administradores de la cuenta { $key_account } podrán dar acceso a la clave mediante políticas de IAM. Si la política de claves los excluye a propósito, en lugar de agregar esta instrucción, nombre solo al rol o usuario.
width-account = Autoriza a la cuenta propietaria de la clave, como en la política de claves predeterminada
