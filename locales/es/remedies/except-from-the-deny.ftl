### source: 8c0fcdbc
### review: drafted 2026-11-22

title = Política de claves: excluya de una instrucción Deny al rol vinculado al servicio
text = En la política de claves de la clave de origen, lea todas las instrucciones con "Effect": "Deny". Si alguna afecta al rol AWSServiceRoleForBackup de la cuenta de destino, exclúyalo de ella mediante una condición con ArnNotEquals sobre aws:PrincipalArn.
confirm = Si una instrucción Deny abarca alguna de las acciones de la tabla, y ni su entidad principal ni sus condiciones dejan fuera al rol AWSServiceRoleForBackup de la cuenta de destino, esta es la causa. Si no hay ninguna instrucción Deny así, queda descartada.
warning = Por lo general, una instrucción Deny se escribe a propósito. Antes de agregar la excepción, acuérdela con quien escribió esa instrucción.
