### source: f6cd6f94
### review: drafted 2026-11-30

title = Una política de etiquetas no permite el valor de una etiqueta

summary = Una política de etiquetas de AWS Organizations rechaza la etiqueta con la clave "{ $tag_key }" en la cuenta { $tagged_account }: su valor no es uno de los permitidos. En una copia entre cuentas, se trata de la cuenta de destino { $destination_account }, porque ahí se escribe la etiqueta; en un trabajo de copia de seguridad, de la cuenta de origen { $source_account }. AWS solo dice que ambas cuentas están sujetas a la política de etiquetas; cuál de las dos políticas decide se deduce de cómo funcionan las políticas de etiquetas. AWS Backup lleva las etiquetas del recurso al punto de recuperación y de ahí a la copia; por eso, una etiqueta que la cuenta de origen permite puede hacer que la copia falle. La "clave" del mensaje es la clave de una etiqueta. No interviene ninguna clave de KMS.

cause-value-not-permitted = La etiqueta "{ $tag_key }" tiene un valor que la política de etiquetas no incluye, o uno incluido pero con otras mayúsculas y minúsculas. Si alguien hizo la llamada a mano o con una herramienta como Terraform, el valor está en su comando o plantilla, y decide la política de etiquetas de la cuenta en la que se hizo la llamada.
cause-destination-is-stricter = Solo en una copia: la cuenta de origen { $source_account } permite el valor, pero a la cuenta de destino { $destination_account } se le aplica otra política de etiquetas o una adicional, por ejemplo, porque está en otra unidad organizativa.
cause-plan-sets-the-value = El propio plan de copia de seguridad agrega la etiqueta "{ $tag_key }" a los puntos de recuperación, con un valor que no está permitido. La etiqueta del plan prevalece sobre la del recurso; por eso, no basta con corregir el recurso.

step-change-the-plan = Solo si el punto de recuperación tiene un valor que el recurso no tiene: en la cuenta de origen { $source_account }, vea qué etiquetas agregan las reglas del plan de copia de seguridad. En la consola, son las etiquetas que la regla agrega a los puntos de recuperación. Defina ahí un valor permitido o quite la etiqueta.
step-change-the-plan-confirm = Si RecoveryPointTags de una regla contiene la clave con el valor rechazado, la causa es el plan. Si ninguna regla contiene la clave, esta causa queda descartada.
step-back-up-again = Haga una nueva copia de seguridad o espere la próxima ejecución del plan de copia de seguridad: las etiquetas se trasladan al hacer la copia de seguridad; un punto de recuperación que ya existe conserva las anteriores. Si corrigió la etiqueta del propio punto de recuperación, copie ese y omita este paso.
step-back-up-again-verify = BackupJobId debe ser el que mostró "start-backup-job". Cuando State sea COMPLETED, RecoveryPointArn es el punto de recuperación que se debe copiar.

mistake-not-the-key-policy = El artículo en español presenta este mensaje como si la causa fuera una política de claves. Se refiere a la política de etiquetas. No hay que cambiar ninguna política de claves.
mistake-checks-missing = El artículo en español anuncia una lista de comprobaciones de la política de etiquetas y, más arriba, una lista de enlaces; ambas faltan en la página. Los pasos que se muestran aquí reemplazan las comprobaciones.

reply = Una política de etiquetas rechaza el valor de la etiqueta "{ $tag_key }" en la cuenta { $tagged_account }. Compare la etiqueta con la política de etiquetas efectiva de esa cuenta. Si uno de los valores permitidos es el correcto, el operador de copias de seguridad lo asigna al recurso y al punto de recuperación de la cuenta de origen { $source_account }. Si el valor actual es el correcto, el administrador de la organización lo agrega a la política de etiquetas en la cuenta de administración. Después, inicie de nuevo el trabajo. No hay que cambiar la política de ninguna clave de KMS.
