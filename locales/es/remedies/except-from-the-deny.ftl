### source: 56274dfe
### review: read 2026-11-22, on the printed pages, by a second reader

title = Política de claves: excluya de una instrucción Deny al rol vinculado al servicio
text = En la política de la clave de origen, lea todas las instrucciones con "Effect": "Deny". Si alguna afecta al rol AWSServiceRoleForBackup de la cuenta de destino, excluya de ella a ese rol: agregue el operador de condición ArnNotEquals con aws:PrincipalArn y el ARN del rol. El ARN es el que nombran las instrucciones de la variante service-linked-role, en esta misma página.
confirm = Si hay una instrucción Deny sobre alguna de las acciones que la copia necesita, y ni su entidad principal ni sus condiciones dejan fuera al rol AWSServiceRoleForBackup de la cuenta de destino, esa es la causa. Si no hay ninguna instrucción Deny de ese tipo, esta causa queda descartada.
warning = Una instrucción Deny suele estar ahí a propósito. Antes de agregar la excepción, acuérdela con quien escribió la instrucción.
