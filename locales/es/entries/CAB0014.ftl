### source: c3d01a22
### review: drafted 2026-11-30

title = Llamada rechazada: ninguna política de IAM del autor de la llamada permite la acción

summary = En la cuenta { $caller_account }, ninguna política de IAM del rol o usuario que hizo la llamada ({ $principal_arn }) permite la acción { $action } sobre el recurso que menciona el mensaje. La cuenta del ARN que sigue a "User:" indica quién debe actuar: un administrador de esa cuenta tiene que dar al rol o usuario una política de IAM con esta acción, aunque la clave o el almacén de copias de seguridad pertenezca a otra cuenta. El mensaje menciona una sola clase de política, aunque varias denieguen la llamada; lo demás que falte aparecerá en el mensaje siguiente.

cause-dependent-action = La acción denegada no es la operación que se llamó, sino otra que esa operación también necesita. Por ejemplo, KMS comprueba además kms:TagResource cuando se crea una clave con etiquetas.
cause-allow-missing = Ninguna política de IAM del rol o usuario contiene { $action } con "Effect": "Allow".
cause-resource-not-covered = Una política de IAM permite la acción { $action }, pero su "Resource" no abarca el recurso. El ARN de un alias no abarca la clave a la que apunta. kms:CreateKey necesita "*"; kms:TagResource, al crear una clave, necesita un "Resource" que no se limite a determinadas claves.
cause-condition-not-met = Una política de IAM permite la acción { $action } sobre el recurso, pero solo con una condición que esta llamada no cumple. Por ejemplo, una llamada directa a KMS no lleva kms:ViaService.
cause-key-policy-refuses-too = Solo para una clave de otra cuenta: su política de claves tampoco permite la llamada. Entre cuentas se necesitan ambas, la política de IAM del autor de la llamada y la política de claves.

step-read-the-caller = Lea el ARN que sigue a "User:" en el mensaje: el número que contiene es la cuenta, { $caller_account }. Después de "assumed-role/" está el nombre del rol y luego el de la sesión. Inicie sesión en esa cuenta y consulte en IAM el ARN del rol; el paso siguiente lo necesita. Si es un usuario, el ARN del mensaje ya es el correcto.
step-read-the-caller-confirm = Si aparece un ARN con { $caller_account }, ese es el rol cuyas políticas de IAM deciden. Si aparece NoSuchEntity, el rol no existe en la cuenta en la que inició sesión; cambie a la cuenta { $caller_account }. Si aparece AccessDenied, pida a un administrador de esa cuenta que ejecute el comando.
step-check-the-key-policy = Solo si la acción empieza con kms: y la clave pertenece a una cuenta distinta de la del autor de la llamada: pida al administrador de la clave que lea la política de claves en la cuenta { $key_account }, región { $key_region }. Desde la cuenta { $caller_account } no se puede leer.
step-check-the-key-policy-confirm = Si hay una instrucción "Allow" con { $action } o con un patrón como kms:* para este rol o usuario o para la cuenta { $caller_account } (la entidad principal que termina en ":root"), y ninguna "Deny" para ellos, esta causa queda descartada. Si no hay tal "Allow", o si hay una "Deny", también se debe cambiar la política de claves; la página de CAB0016 muestra las instrucciones.
step-call-again = Repita la llamada. Si se completa, el problema está resuelto. Si aparece el mismo mensaje, espere un momento y repítala: los cambios en IAM pueden tardar un poco en surtir efecto. Si el mensaje menciona otra acción u otra clase de política, analice el mensaje nuevo con este programa.

reply = En la cuenta { $caller_account }, ninguna política de IAM del autor de la llamada, { $principal_arn }, permite la acción { $action }; por eso AWS rechazó la llamada. Un administrador de la cuenta { $caller_account } debe dar a ese rol o usuario una política de IAM que permita la acción { $action } sobre el recurso que menciona el mensaje (kms:CreateKey, sobre "*"). Si la clave pertenece a otra cuenta, su política de claves también debe permitir la acción. Después, repita la llamada.
