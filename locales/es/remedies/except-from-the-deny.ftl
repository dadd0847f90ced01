### source: a44d5e98
### review: read 2026-11-22, on the printed pages, by a reader of this language only; notes worked in

title = Política de claves: excluya de una instrucción Deny al rol vinculado al servicio
text = En la política de la clave de origen, lea todas las instrucciones con "Effect": "Deny". Si alguna afecta al rol AWSServiceRoleForBackup de la cuenta de destino, excluya de ella a ese rol: agregue el operador de condición ArnNotEquals con aws:PrincipalArn y el ARN del rol. Ese ARN aparece en la política de la clave de origen en la forma service-linked-role.
confirm = La causa es una instrucción Deny sobre alguna de las acciones que la copia necesita, si ni su entidad principal ni sus condiciones dejan fuera al rol AWSServiceRoleForBackup de la cuenta de destino. Si no hay ninguna instrucción Deny así, esta causa queda descartada.
warning = Por lo general, una instrucción Deny se escribe a propósito. Antes de agregar la excepción, acuérdela con quien escribió esa instrucción.
