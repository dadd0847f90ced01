### source: 763a285c
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Configuración de la organización: active la copia de seguridad entre cuentas
text = En la cuenta de administración de la organización, active la copia de seguridad entre cuentas en AWS Backup. Ninguna otra cuenta puede hacerlo, ni siquiera la de un administrador delegado. En la consola de AWS Backup, la ruta es: Mi cuenta ("My account"), Configuración ("Settings"), Copia de seguridad entre cuentas ("Cross-account backup"), Habilitar ("Enable"). Hay otras dos opciones que no sustituyen a esta: el acceso de confianza de AWS Backup en AWS Organizations, que AWS exige para que una cuenta sea administradora delegada, y la activación del servicio (opt-in) en una región, que determina de qué tipos de recurso se hacen copias de seguridad. Las páginas de AWS no coinciden en si esta llamada necesita una región; los comandos usan la región del almacén de origen.
confirm = Si aparece true, la opción está activada y no es la causa. Si aparece false o None, la opción no está activada y ninguna cuenta de la organización puede copiar a otra: esa es la causa. Si aparece "Your account is not a member of an organization", inició sesión en una cuenta que no pertenece a ninguna organización.
apply = El comando siguiente solo funciona en la cuenta de administración, la que describe-organization muestra en MasterAccountId. En cualquier otra cuenta termina con un error.
verify = El valor debe ser true.
warning = A partir de ese momento, todas las cuentas de la organización pueden copiar sus copias de seguridad a cualquier almacén de otra cuenta cuya política de acceso las autorice.
