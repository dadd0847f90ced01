### source: 56274dfe
### review: read 2026-11-22, on the printed pages, by a second reader

title = Política de claves: excluya de una instrucción Deny al rol vinculado al servicio
text = En la política de la clave de origen, lea todas las instrucciones con "Effect": "Deny". Si alguna afecta al rol AWSServiceRoleForBackup de la cuenta de destino, excluya de ella a ese rol: agregue el operador de condición ArnNotEquals con aws:PrincipalArn y el ARN del rol. Ese ARN figura en las instrucciones de la forma service-linked-role (--width service-linked-role).
confirm = Si hay una instrucción Deny sobre alguna de las acciones que la copia necesita, y ni su entidad principal ni sus condiciones dejan fuera al rol AWSServiceRoleForBackup de la cuenta de destino, esa es la causa. Si no hay ninguna instrucción Deny así, esta causa queda descartada.
warning = Por lo general, una instrucción Deny se escribe a propósito. Antes de agregar la excepción, acuérdela con quien escribió esa instrucción.
