### source: 70d2e04d
### review: drafted 2026-11-30

title = Copie el nuevo punto de recuperación a la cuenta de destino
text = Solo si un paso anterior hizo una copia cifrada con una clave administrada por el cliente: copie esa copia a la cuenta de destino { $destination_account }. Indique el nuevo punto de recuperación y el almacén en el que está. El punto de recuperación anterior sigue cifrado con la clave administrada por AWS. Tampoco sirve esperar la próxima ejecución del plan de copia de seguridad: las nuevas copias de seguridad del mismo recurso en el mismo almacén vuelven a quedar cifradas con la clave administrada por AWS, y sus copias fallan igual.
verify = Use el CopyJobId que mostró start-copy-job. Repita el comando hasta que State sea COMPLETED o FAILED. Si vuelve a ser FAILED, analice el nuevo StatusMessage con este programa: la primera causa puede haber ocultado otra.
