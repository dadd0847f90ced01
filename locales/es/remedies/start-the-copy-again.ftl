### source: 5d912eab
### review: read 2026-11-22, on the printed pages, by a second reader

title = Inicie de nuevo la copia
text = Inicie de nuevo la copia o espere la próxima ejecución del plan de copia de seguridad. AWS Backup no reintenta por sí mismo una copia que falló por un motivo como este.
verify = CopyJobId debe ser el que mostró start-copy-job. State debe llegar a COMPLETED. Si vuelve a quedar en FAILED, analice el mensaje nuevo con este programa: la primera causa puede haber ocultado otra.
