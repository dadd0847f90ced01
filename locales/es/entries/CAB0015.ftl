### source: 2349a21c
### review: read 2026-11-22, on the printed pages, by a second reader

title = KMS rechazó la llamada: la política de claves no permite la acción

summary = KMS denegó la acción { $action } porque la política de claves no se la permite al autor de la llamada, { $principal_arn }. KMS suele usar esta redacción cuando el autor de la llamada y la clave están en la misma cuenta, { $key_account }. En esa cuenta, una política de IAM del autor de la llamada nunca basta mientras la política de claves no nombre al autor de la llamada ni deje que la cuenta decida mediante políticas de IAM. Quien debe actuar es el administrador de claves, en la cuenta propietaria de la clave.

cause-key-is-aws-managed = La clave es una clave administrada por AWS, creada para un solo servicio (su alias empieza con aws/ y el nombre de ese servicio). Nadie puede editar su política: use en su lugar una clave administrada por el cliente.
cause-key-policy-does-not-delegate = A la política de claves le falta la instrucción para la entidad principal de la cuenta { $key_account } (la que termina en ":root"); por eso, las políticas de IAM que permiten algo no tienen efecto sobre esta clave, ni siquiera las de un administrador.
cause-key-policy-delegates-too-little = La política de claves tiene una instrucción para la entidad principal de la cuenta o para el autor de la llamada, pero esa instrucción no contiene la acción { $action }.

step-read-the-key-policy = Abra la clave en la cuenta { $key_account }, región { $key_region }, y lea su política de claves.
step-read-the-key-policy-confirm = Busque instrucciones con "Effect": "Allow" para el autor de la llamada, para su rol o para la entidad principal de la cuenta (la que termina en ":root"). Si no hay ninguna, la política de claves no deja la decisión a IAM. Si hay alguna, pero no contiene { $action } ni un patrón como kms:*, permite demasiado poco. Si hay alguna con la acción, sus condiciones no se cumplen en la llamada.
step-call-again = Repita la llamada. Si se completa, el problema está resuelto. Si ahora KMS menciona otro tipo de política, esa es la que se debe cambiar a continuación: el mensaje siempre menciona una sola.

reply = KMS denegó la acción { $action } porque la política de claves no la permite. El administrador de la clave, en la cuenta { $key_account }, debe autorizar en la política de claves a la propia cuenta (la entidad principal que termina en ":root"), para que las políticas de IAM surtan efecto, o bien permitir allí esta acción al rol o usuario. Si se trata de una clave administrada por AWS, se necesita en su lugar una clave administrada por el cliente.
