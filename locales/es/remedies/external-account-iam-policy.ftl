### source: 576e2d06
### review: read 2026-11-22, alone, by a fresh reader of this language only

title = Política de IAM del usuario o rol que hace la copia a mano
text = Solo cuando un usuario o rol hace la copia directamente, sin AWS Backup: en la cuenta de ese usuario o rol, adjúntele una política de IAM con las instrucciones de política que se muestran para este paso. Cuando la clave pertenece a otra cuenta, se necesitan tanto la política de claves como esta política de IAM. Indique la clave con su ARN completo; ahí no sirve un alias, ni tampoco el ID de clave solo.
confirm = Si para alguna de las dos acciones aparece implicitDeny, falta esta política de IAM. Si aparece explicitDeny, hay una instrucción Deny en otra política que se aplica al usuario o rol. Si para ambas aparece allowed, el lado de IAM queda descartado: revise entonces la política de claves.
warning = El usuario o rol podrá usar esta clave para todo lo que la política de claves también permita.
width-account = un usuario o rol de la cuenta que copia
