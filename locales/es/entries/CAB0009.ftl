### source: 55348a99
### review: drafted 2026-11-30

title = No se pudieron copiar las etiquetas a la copia de seguridad: error interno

summary = AWS Backup no pudo escribir las etiquetas en el nuevo punto de recuperación: en una copia entre cuentas, el de la cuenta de destino { $destination_account }. El mensaje no dice por qué. AWS menciona una causa habitual: una política de etiquetas de la organización que rechaza una etiqueta. AWS dice que ambas cuentas están sujetas a esa política; que cuente la de la cuenta en la que se escribe la etiqueta se deduce del funcionamiento de las políticas de etiquetas. AWS no dice si los datos en sí se copiaron. Averígüelo primero: si se copiaron, solo faltan las etiquetas.

cause-tag-policy-refuses = La política de etiquetas vigente en la cuenta de destino { $destination_account } no permite una de las etiquetas del punto de recuperación: su valor no figura en la lista, o la clave o el valor difieren en mayúsculas y minúsculas. Si el mensaje vino de una primera copia de seguridad, cuenta la política de etiquetas de la cuenta de origen { $source_account }.
cause-too-many-tags = El recurso y el plan de copia de seguridad suman más de 50 etiquetas. AWS no menciona esta causa para este mensaje; una copia de seguridad con demasiadas etiquetas suele fallar con un mensaje propio que indica el límite.
cause-role-may-not-tag = El rol de IAM del trabajo, en la cuenta de origen { $source_account }, no puede leer las etiquetas del recurso o no puede escribir etiquetas. AWS tampoco menciona esta causa para este mensaje; cuando no se pueden leer las etiquetas, el mensaje es otro. Solo es posible si el trabajo usa un rol con políticas propias: la política administrada por AWS AWSBackupServiceRolePolicyForBackup permite ambas cosas.

step-was-it-copied = En la cuenta de origen { $source_account }, averigüe si la copia existe. Si el mensaje vino de un trabajo de copia de seguridad, consulte ese trabajo en la consola y, en el paso siguiente, tome su punto de recuperación en lugar de la copia.
step-was-it-copied-confirm = COMPLETED y un DestinationRecoveryPointArn: la copia existe; continúe con el paso siguiente. FAILED y ningún DestinationRecoveryPointArn: considere que no hay copia y omita el paso siguiente.
step-look-at-the-copy = En la cuenta de destino { $destination_account }, consulte la copia para saber si se puede usar.
step-look-at-the-copy-confirm = Status COMPLETED: los datos están ahí y no hace falta copiar de nuevo. En cuanto las etiquetas estén permitidas, escríbalas a mano en este punto de recuperación, aquí en la cuenta de destino. Otro Status: StatusMessage indica el motivo; al final, copie de nuevo. ResourceNotFoundException: no hay copia.
step-fewer-tags = Solo si hay más de 50 etiquetas: quite las que nadie necesita, del recurso o de la regla del plan de copia de seguridad que las agrega.
step-let-the-role-tag = Solo si la política de etiquetas queda descartada: permita que el rol de IAM del trabajo lea y escriba etiquetas. Asóciele la política administrada por AWS o agregue las acciones que faltan a la política del propio rol.
step-let-the-role-tag-confirm = Si alguna acción no aparece como "allowed", esta es la causa; si todas aparecen así, queda descartada. Para tipos de recurso distintos de los de estos comandos, compare las políticas del rol con AWSBackupServiceRolePolicyForBackup: cuentan las acciones del servicio que enumeran, describen o escriben etiquetas.
step-let-the-role-tag-apply = "BACKUP_ROLE_NAME" es la última parte del ARN del rol, después de la última barra.
step-let-the-role-tag-warning = La política administrada permite que el rol haga copias de seguridad de todos los tipos de recurso que menciona, no solo que use etiquetas. Si eso es demasiado, agregue solo las acciones de etiquetas.

mistake-not-the-key-policy = El artículo en español presenta este mensaje como si la causa fuera una política de claves. Se refiere a la política de etiquetas. No hay que cambiar ninguna política de claves.
mistake-checks-missing = El artículo en español anuncia una lista de comprobaciones de la política de etiquetas y, más arriba, una lista de enlaces; ambas faltan en la página. Los pasos que se muestran aquí reemplazan las comprobaciones.

reply = El trabajo de copia no pudo escribir las etiquetas en el punto de recuperación de la cuenta de destino { $destination_account }. AWS menciona como causa habitual una política de etiquetas de la organización. Averigüe primero si la copia existe de todos modos. Después, compare las etiquetas del punto de recuperación de la cuenta de origen { $source_account } con la política de etiquetas efectiva de la cuenta de destino. El operador de copias de seguridad asigna a la etiqueta un valor permitido, o el administrador de la organización cambia la política de etiquetas en la cuenta de administración. Si nada de esto ayuda, abra un caso en AWS Support e indique el ID del trabajo de copia.
