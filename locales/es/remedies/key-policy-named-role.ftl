### source: 7ccebbdf
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Política de claves: permita la acción denegada a un solo rol o usuario
text = Esta es la alternativa que concede menos acceso: en lugar de la instrucción para toda la cuenta, agregue en la cuenta { $key_account } a la política de claves una instrucción que nombre solo a este rol o usuario y contenga solo la acción { $action }. Si es un rol, obtenga su ARN en IAM con el primer comando: el mensaje muestra el ARN de una sesión, que no incluye la ruta del rol. Guarde la política actual en un archivo, agregue a mano la instrucción a su lista "Statement" y envíe de nuevo a KMS el documento completo.
confirm = El ARN que se muestra, con su ruta, es el que va en la instrucción. Si aparece NoSuchEntity, el autor de la llamada es un usuario, cuyo ARN ya figura correctamente en el mensaje, o usted inició sesión en otra cuenta. El nombre de un rol de IAM Identity Center empieza con AWSReservedSSO_: si su conjunto de permisos se quita y se vuelve a asignar, el rol es otro y hay que actualizar la instrucción.
apply = Antes de put-key-policy, abra key-policy-new.json y agregue la instrucción a su lista "Statement". Conserve key-policy-before.json: con ese archivo se puede restaurar la política anterior.
verify = La instrucción nueva debe aparecer y todas las anteriores deben seguir ahí.
warning = Los servicios suelen necesitar más que la acción que se denegó; si la siguiente llamada menciona otra acción, agréguela también.
width-account = Autoriza solo a un rol o usuario de la cuenta propietaria de la clave
