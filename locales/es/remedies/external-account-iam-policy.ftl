### source: 888e6760
### review: read 2026-11-22, on the printed pages, by a second reader

title = Política de IAM del rol o usuario que hace la copia directamente, sin AWS Backup
text = Solo cuando un rol o usuario hace la copia directamente, sin AWS Backup: adjunte a ese rol o usuario, en su propia cuenta, la política de IAM que figura más abajo para este paso. Cuando la clave pertenece a otra cuenta, se necesitan ambas: la política de claves y esta política de IAM. Indique la clave con su ARN completo; ahí no sirve un alias, ni tampoco el ID de clave solo.
confirm = Si para alguna de las dos acciones aparece implicitDeny, falta esta política de IAM. Si aparece explicitDeny, hay una instrucción Deny en otra política que se aplica al rol o usuario. Si para ambas aparece allowed, IAM no es la causa para estas dos acciones; kms:CreateGrant no se prueba aquí, porque depende del servicio que hace la llamada.
warning = El rol o usuario podrá usar esta clave para todo lo que la política de claves también permita.
width-account = Se adjunta a un rol o usuario de la cuenta que hace la copia
