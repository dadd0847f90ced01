### source: bf40c5ff
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = KMS rechazó la llamada: la política de claves no permite la acción

summary = KMS denegó la acción { $action } porque la política de claves no se la permite al autor de la llamada, { $principal_arn }. KMS suele usar esta redacción cuando el autor de la llamada y la clave están en la misma cuenta, { $key_account }. En esa cuenta, una política de IAM del autor de la llamada nunca basta mientras la política de claves no nombre al autor de la llamada ni deje que la cuenta decida mediante políticas de IAM. Quien debe actuar es el administrador de claves, en la cuenta propietaria de la clave.

cause-key-is-aws-managed = La clave es una clave administrada por AWS, creada para un solo servicio (su alias empieza con aws/ y el nombre de ese servicio). Nadie puede editar su política: hay que reemplazarla por una clave administrada por el cliente.
cause-key-policy-does-not-delegate = A la política de claves le falta la instrucción para la entidad principal de la cuenta { $key_account } (la que termina en ":root"); por eso, las políticas de IAM que permiten algo no tienen efecto sobre esta clave, ni siquiera las de un administrador.
cause-key-policy-delegates-too-little = La política de claves tiene una instrucción para la entidad principal de la cuenta o para el autor de la llamada, pero esa instrucción no contiene la acción { $action }.
step-move-to-a-customer-key = Solo si es una clave administrada por AWS: en la cuenta { $key_account }, región { $key_region }, cree una clave administrada por el cliente, con una política de claves que permita usarla a todos los que la necesitan, y pase el recurso a esa clave. La guía CAB9002 dice en qué tipos de recurso se puede cambiar la clave. En ese caso, los pasos sobre la política de claves no hacen falta.

step-read-the-key-policy = Como administrador de claves de la cuenta { $key_account }, lea la política de la clave en la región { $key_region }. Si el propio get-key-policy falla con AccessDeniedException, la política de claves no le da acceso: use un rol o usuario al que la política permita kms:GetKeyPolicy y kms:PutKeyPolicy. Si no hay ninguno, solo AWS Support puede devolver el acceso.
step-read-the-key-policy-confirm = Busque instrucciones con "Effect": "Allow" para el autor de la llamada, para su rol o para la entidad principal de la cuenta (la que termina en ":root"). Si no hay ninguna, la política de claves no deja la decisión a IAM. Si hay alguna, pero no contiene { $action } ni un patrón como kms:*, permite demasiado poco. Si hay alguna con la acción, sus condiciones no se cumplen en la llamada.
step-call-again = Repita la llamada. Si se completa, el problema está resuelto. Si ahora KMS menciona otro tipo de política, esa es la que se debe cambiar a continuación: el mensaje siempre menciona una sola.

reply = KMS denegó la acción { $action } sobre la clave { $key_arn } porque la política de claves no la permite. En la cuenta { $key_account }, el administrador de claves debe agregar a la política de claves la entidad principal de la cuenta (la que termina en ":root"), para que las políticas de IAM surtan efecto, o bien permitir allí esta acción al rol o usuario. Si se trata de una clave administrada por AWS, se necesita en su lugar una clave administrada por el cliente.
