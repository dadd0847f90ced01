### source: 1179b8ac
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Cifre la copia de seguridad con una clave administrada por el cliente
text = Solo si la clave es administrada por AWS: dentro de la cuenta de origen { $source_account }, copie el punto de recuperación a un almacén de copias de seguridad cuya clave sea administrada por el cliente. La nueva copia queda cifrada con la clave de ese almacén. Si un paso posterior cambia una política de claves, cambie la de esta clave. Para las próximas copias de seguridad, reemplace el recurso por uno cifrado con una clave administrada por el cliente: a un volumen, una base de datos o una instantánea que ya existe no se le puede cambiar la clave directamente.
warning = La copia adicional genera costos de almacenamiento hasta que se elimine. Una nueva clave administrada por el cliente también tiene costo.
apply = Ejecute los dos primeros comandos solo si la cuenta de origen { $source_account } no tiene en esta región un almacén con una clave administrada por el cliente. El primero crea una clave y muestra su ARN, que se pone en el segundo; el segundo crea el almacén y muestra su ARN, que se pone en el tercero. El tercero inicia la copia.
verify = Use el CopyJobId que mostró start-copy-job. Cuando State sea COMPLETED, DestinationRecoveryPointArn es el punto de recuperación que se debe copiar a la cuenta de destino.
