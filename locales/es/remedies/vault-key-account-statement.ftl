### source: e647951e
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Política de la clave del almacén: deje que su cuenta decida mediante políticas de IAM
text = En la cuenta propietaria de la clave del almacén, la política de esa clave necesita la instrucción que aparece más abajo, que es la de la política de claves predeterminada. Con ella, las políticas de IAM de esta cuenta deciden quién puede hacer qué con la clave, y la política se podrá cambiar más adelante. Por sí sola no otorga nada a ningún usuario ni a ningún rol.
warning = A partir de entonces, todos los administradores de la cuenta propietaria de la clave podrán dar acceso a la clave mediante políticas de IAM. Si la política de claves los excluye a propósito, nombre solo a los administradores de la clave.
width-account = Autoriza a la cuenta propietaria de la clave del almacén, como en la política de claves predeterminada
