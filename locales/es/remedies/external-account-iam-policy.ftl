### source: 622baea2
### review: drafted 2026-11-30

title = Política de IAM del rol o usuario que hace la copia directamente, sin AWS Backup
text = Solo cuando un rol o usuario hace la copia directamente, sin AWS Backup: adjunte a ese rol o usuario, en su propia cuenta, la política de IAM que figura más abajo para este paso. Cuando la clave pertenece a otra cuenta, se necesitan ambas: la política de claves y esta política de IAM. En "Resource", escriba el ARN completo de la clave: un alias o el ID de clave solo no sirven.
confirm = Si para alguna de las dos acciones aparece implicitDeny, falta esta política de IAM. Si aparece explicitDeny, hay una instrucción Deny en otra política que se aplica al rol o usuario. Si para ambas aparece allowed, IAM no es la causa para estas dos acciones; kms:CreateGrant no se prueba aquí, porque depende del servicio que hace la llamada.
apply = Antes de put-role-policy, guarde la política que figura más abajo para este paso como policy.json. Si la lista ya contiene UseOfTheKmsKey, elija otro nombre: put-role-policy sobrescribe la política insertada que tenga el mismo nombre. Para un usuario, las llamadas son list-user-policies y put-user-policy, con --user-name. Si es un rol cuyo nombre empieza con AWSReservedSSO_, agregue las instrucciones, en la cuenta de administración, a la política insertada (inline) de su conjunto de permisos de IAM Identity Center.
verify = El resultado debe ser allowed para ambas acciones.
warning = El rol o usuario podrá usar esta clave para todo lo que la política de claves también permita.
width-account = Se adjunta al rol o usuario que va a usar la clave, en la propia cuenta de ese rol o usuario
