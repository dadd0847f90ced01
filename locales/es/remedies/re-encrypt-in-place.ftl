### source: 0b35f526
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Cambie directamente la clave de una tabla de DynamoDB o la clave predeterminada de un bucket de S3
text = En la cuenta de origen { $source_account }, se puede cambiar en cualquier momento la clave de una tabla de DynamoDB, y también la del cifrado predeterminado de un bucket de S3; no hay que crear nada de nuevo. Esto no facilita una copia a otra cuenta: las copias de seguridad de S3, y las de DynamoDB con las características avanzadas para DynamoDB, usan la clave del almacén. Sin las características avanzadas, una copia de seguridad de DynamoDB usa la clave de la tabla y no se puede copiar a otra cuenta, sea cual sea esa clave. Los puntos de recuperación que ya existen conservan su clave.
confirm = Para una tabla, KMSMasterKeyArn es la clave; si no se muestra nada, DynamoDB usa una clave propiedad de AWS. Para un bucket, KMSMasterKeyID es la clave predeterminada; AES256 significa que S3 usa claves propias. Si ya es la clave administrada por el cliente, no hay nada que cambiar.
apply = put-bucket-encryption reemplaza todo el cifrado predeterminado; guarde lo que mostró la comprobación. No cambia los objetos que ya están en el bucket: S3 Batch Operations puede copiarlos sobre sí mismos para que pasen a usar la clave nueva.
warning = Una clave administrada por el cliente y las solicitudes a KMS generan costos. Quien lee o escribe la tabla o los objetos necesita permiso para usar la clave nueva, incluido el rol de copia de seguridad. Mantenga habilitada la clave anterior mientras haya algo cifrado con ella.
verify = La clave que se muestra debe ser la clave administrada por el cliente. Para una tabla, Status debe ser ENABLED.
