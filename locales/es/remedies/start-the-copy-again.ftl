### source: 269944a3
### review: read 2026-11-22, alone, by a fresh reader of this language only

title = Inicie de nuevo la copia
text = Inicie de nuevo la copia o espere la próxima ejecución del plan de copia de seguridad. AWS Backup no reintenta por sí mismo una copia que falló por falta de permisos.
verify = El trabajo más reciente debe llegar a COMPLETED. Si vuelve a fallar, analice el mensaje nuevo con este programa: la primera causa puede haber ocultado otra.
