### source: a2c1981e
### review: read 2026-11-22, alone, by a fresh reader of this language only

title = Política de IAM del usuario o rol que hace la copia a mano
text = Solo cuando un usuario o rol hace la copia directamente, sin AWS Backup: en la cuenta de ese usuario o rol, adjúntele una política de IAM con las instrucciones de política que aparecen más abajo. Cuando la clave pertenece a otra cuenta, se necesitan tanto la política de claves como esta política de IAM. Indique la clave con su ARN completo; ahí no sirve un alias, ni tampoco el ID de clave solo.
confirm = Si alguna decisión no es "allowed", falta esta política de IAM. Si todas son "allowed", esta causa queda descartada: revise entonces la política de claves.
warning = El usuario o rol podrá usar esta clave para todo lo que la política de claves también permita.
width-account = un usuario o rol de la cuenta que copia
