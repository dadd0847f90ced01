### source: 3d35eb05
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Política de claves: excluya de una instrucción Deny al rol vinculado al servicio
text = En la política de claves, lea todas las instrucciones con "Effect": "Deny". Si alguna afecta al rol AWSServiceRoleForBackup de la cuenta de destino, excluya a ese rol mediante una condición. Guarde la política actual en un archivo, cambie a mano la instrucción y envíe de nuevo el documento completo: KMS reemplaza toda la política.
confirm = Si hay una instrucción Deny sobre alguna de las acciones que la copia necesita, y ni su entidad principal ni sus condiciones dejan fuera al rol AWSServiceRoleForBackup de la cuenta de destino, esa es la causa. Si no hay ninguna instrucción Deny de ese tipo, esta causa queda descartada.
verify = La instrucción Deny debe contener la condición nueva, y todas las demás instrucciones deben estar como antes.
apply = Antes de put-key-policy, abra key-policy-new.json. Agregue el operador "ArnNotEquals" al bloque "Condition" de la instrucción Deny o, si no lo tiene, agregue un bloque "Condition". Dentro de "ArnNotEquals", escriba "aws:PrincipalArn" y, como valor, el ARN del rol. Ese ARN es el que figura en "Principal" en la variante service-linked-role (--width service-linked-role) de la política de la clave de origen. Conserve key-policy-before.json: con ese archivo se puede restaurar la política anterior.
warning = Una instrucción Deny suele estar ahí a propósito. Antes de agregar la excepción, acuérdela con quien escribió la instrucción.
