### source: b2362687
### review: read 2026-11-22, alone, by a fresh reader of this language only

title = KMS rechazó la llamada: la política de claves no permite la acción

summary = KMS denegó la acción { $action } porque la política de claves no se la permite al autor de la llamada, { $principal_arn }. KMS usa esta redacción cuando el autor de la llamada y la clave están en la misma cuenta, { $key_account }. En esa cuenta, una política de IAM del autor de la llamada nunca basta mientras la política de claves no nombre al autor de la llamada ni deje que la cuenta decida mediante políticas de IAM. Quien debe actuar es el administrador de la clave, en la cuenta propietaria de la clave.

cause-key-is-aws-managed = La clave es una clave administrada por AWS de otro servicio (su alias empieza con aws/). Su política de claves no se puede editar: use en su lugar una clave administrada por el cliente.
cause-key-policy-does-not-delegate = A la política de claves le falta la instrucción para la entidad principal de la cuenta { $key_account } (la que termina en ":root"); por eso, las políticas de IAM que permiten algo no tienen efecto sobre esta clave, ni siquiera las de un administrador.
cause-key-policy-delegates-too-little = La política de claves tiene una instrucción para la entidad principal de la cuenta o para el autor de la llamada, pero esa instrucción no contiene la acción { $action }.

step-read-the-key-policy = Abra la clave en la cuenta { $key_account }, región { $key_region }, y lea su política de claves.
step-read-the-key-policy-confirm = Si ninguna instrucción con "Effect": "Allow" nombra al autor de la llamada, a su rol o a la entidad principal de la cuenta junto con la acción { $action }, esa es la causa. Si existe una instrucción así, compare sus condiciones con la llamada.
step-call-again = Repita la llamada. Si ahora KMS menciona otro tipo de política, esa es la que se debe cambiar a continuación: el mensaje siempre menciona una sola.

reply = KMS denegó la acción { $action } porque la política de claves no la permite. En la cuenta { $key_account }, el administrador de la clave debe agregar la entidad principal de la cuenta a la política de claves, para que las políticas de IAM surtan efecto, o bien nombrar en ella al rol o usuario con esta acción. Si se trata de una clave administrada por AWS, se necesita en su lugar una clave administrada por el cliente.
