### source: a23acd1d
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Inicie de nuevo la copia
text = Inicie de nuevo la copia o espere la próxima ejecución del plan de copia de seguridad. AWS Backup no reintenta esta copia por sí mismo. Si un paso anterior mostró una copia que se puede usar, no hace falta otra.
confirm = Este comando consulta el trabajo de copia que falló y muestra el punto de recuperación, los almacenes y el rol para el comando de más abajo. Del almacén de origen, ese comando solo toma el nombre, que es la última parte de su ARN.
verify = Use el CopyJobId que mostró start-copy-job. Repita el comando hasta que State sea COMPLETED o FAILED. Si vuelve a ser FAILED, analice el nuevo StatusMessage con este programa: la primera causa puede haber ocultado otra.
