### source: a9740258
### review: drafted 2026-11-22

title = Política de IAM del usuario o rol que copia a mano
text = Solo cuando un usuario o rol hace la copia directamente: en la cuenta de ese usuario o rol, adjunte una política de IAM con las instrucciones de abajo. Cuando la clave pertenece a otra cuenta, se necesitan tanto la política de claves como esta política de IAM. La clave se indica con su ARN completo; ahí no sirven ni un alias ni el ID de clave solo.
confirm = Si la decisión no es "allowed", falta esta política de IAM. "allowed" la descarta como causa: en ese caso, revise la política de claves.
warning = El usuario o rol podrá usar esta clave para todo lo que la política de claves también permita.
width-account = un usuario o rol de la cuenta que copia
