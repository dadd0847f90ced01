### source: a5ad9e58
### review: drafted 2026-11-22

title = Cifre la copia de seguridad con una clave administrada por el cliente
text = Solo si la clave es una clave administrada por AWS: dentro de la cuenta de origen { $source_account }, copie el punto de recuperación a un almacén de copias de seguridad cuya clave sea una clave administrada por el cliente; la copia queda entonces cifrada con la clave de ese almacén. Autorice a la cuenta de destino en la política de claves de esa clave (vea el paso sobre la política de claves) y, después, copie el nuevo punto de recuperación a la cuenta de destino. Para las próximas copias de seguridad, pase el propio recurso a una clave administrada por el cliente: a un volumen, una base de datos o una instantánea que ya existe no se le puede cambiar la clave directamente.
warning = La copia adicional genera costos de almacenamiento hasta que se elimine.
