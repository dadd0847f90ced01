### source: 8641fe4a
### review: read 2026-11-22, on the printed pages, by a second reader

title = Cifre la copia de seguridad con una clave administrada por el cliente
text = Solo si la clave es administrada por AWS: dentro de la cuenta de origen { $source_account }, copie el punto de recuperación a un almacén de copias de seguridad cuya clave sea administrada por el cliente. La nueva copia queda cifrada con la clave de ese almacén. En todos los pasos siguientes cambian entonces tres valores: la clave de origen es la clave de este almacén; el punto de recuperación es el nuevo; el almacén de origen es este almacén. Para las próximas copias de seguridad, reemplace el recurso por uno cifrado con una clave administrada por el cliente: a un volumen, una base de datos o una instantánea que ya existe no se le puede cambiar la clave directamente.
warning = La copia adicional genera costos de almacenamiento hasta que se elimine.
verify = Cuando State sea COMPLETED, DestinationRecoveryPointArn es el punto de recuperación que se debe copiar a la cuenta de destino.
