### source: c6cb50f5
### review: drafted 2026-11-30

title = Política de IAM del autor de la llamada: permita crear un almacén
text = En la cuenta { $caller_account }, adjunte al rol o usuario que crea el almacén la política de IAM que figura más abajo para este paso. Contiene las acciones que AWS indica para crear un almacén con una clave administrada por el cliente; las acciones de KMS, solo sobre el ARN completo de la clave.
confirm = Si para alguna de las acciones aparece implicitDeny, esa acción falta en las políticas de IAM. Si aparece explicitDeny, hay una instrucción Deny en una política que se aplica al rol o usuario. Si para todas aparece allowed, IAM no es la causa para estas acciones. kms:CreateGrant no se prueba aquí, porque depende del servicio que hace la llamada.
apply = Antes de put-role-policy, guarde la política que figura más abajo para este paso como policy.json. Si la lista ya contiene AllowVaultCreation, elija otro nombre: put-role-policy sobrescribe la política insertada que tenga el mismo nombre. Para un usuario, las llamadas son list-user-policies y put-user-policy, con --user-name.
verify = El resultado debe ser allowed para ambas acciones. Un cambio puede tardar un poco en surtir efecto en todo AWS.
warning = El rol o usuario podrá crear almacenes y también usar esta clave de otras maneras. Conceda las acciones de KMS solo para esta clave.
width-account = Se adjunta al rol o usuario que crea el almacén, en la cuenta en la que se crea
