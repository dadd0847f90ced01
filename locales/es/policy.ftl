### source: a9f7f5f3
### Lo que se dice de las políticas: hallazgos con su corrección, decisiones con sus motivos, errores de una pregunta.
### review: drafted 2026-11-30

## Encabezados y palabras fijas

heading-decision = Decisión
heading-side-by-side = Comparación de las políticas
heading-because = Por qué
heading-so-far = Qué falta en lo que se proporcionó
heading-change = Qué habría que cambiar
heading-missing = No se proporcionó y es decisivo
heading-unchecked = Supuestos
heading-statements = Instrucción por instrucción
heading-grants = Concesiones
column-policy = Política
column-where = Cuenta
column-says = Resultado

request-line = { $principal } solicita { $action } sobre { $resource }.
request-crosses = El autor de la llamada está en la cuenta { $caller_account } y el recurso, en la cuenta { $resource_account }.
request-same = El autor de la llamada y el recurso están en la cuenta { $resource_account }.
request-service = El autor de la llamada es un servicio de AWS. El recurso está en la cuenta { $resource_account }.

decision-Allowed = Solicitud permitida
decision-ImplicitlyDenied = Solicitud denegada: falta un Allow necesario
decision-ImplicitlyDenied-never = Solicitud denegada: esta acción nunca funciona desde otra cuenta
decision-ExplicitlyDenied = Solicitud denegada por una instrucción Deny
decision-Unknown = Sin decidir: depende de algo que no se proporcionó
if-none-allowed = Si nada de esto existe, la solicitud se permite. Para indicar que algo no existe, use none como valor de su opción (en una solicitud en JSON, null); { $flag } lo indica para todo lo que falta.
if-none-denied = Si nada de esto existe, la solicitud se deniega. Para indicar que algo no existe, use none como valor de su opción (en una solicitud en JSON, null); { $flag } lo indica para todo lo que falta.
api-error = La clave está en el estado { $state }. Aunque las políticas permitan la llamada, esta falla con el error { $error }.
fix-one-see-next = AWS informa un solo motivo a la vez: después de cada cambio, puede aparecer el siguiente.
one-suffices = De los pasos { $one } y { $other }, basta con uno.
expected-missed = El resultado no es el esperado ({ $expected }).

## Comparación de las políticas

input-identityPolicies = Políticas de IAM del autor de la llamada
input-resourcePolicy-key = Política de claves
input-resourcePolicy-vault = Política de acceso al almacén
input-resourcePolicy-role = Política de confianza del rol
input-resourcePolicy-nothing = Política basada en recursos
input-scps = Políticas de control de servicios (SCP)
input-rcps = Políticas de control de recursos (RCP)
input-permissionBoundary = Límite de permisos del autor de la llamada
input-sessionPolicy = Política de sesión del autor de la llamada
input-vpcEndpointPolicy = Política del punto de conexión de VPC
input-grants = Concesiones de la clave

where-caller = { $account } (autor de la llamada)
where-resource = { $account } (recurso)
where-management-caller = cuenta de administración (organización de { $account })
where-management-resource = cuenta de administración (organización de { $account })
where-vpc = cuenta propietaria de la VPC

stand-allows = solicitud permitida
stand-allows-account = cuenta autorizada: deciden sus políticas de IAM
stand-silent = sin permiso para la solicitud
stand-denies = solicitud denegada
stand-none = no hay
stand-not-given = sin proporcionar
stand-no-say = sin efecto en este caso
stand-rcps-allows = sin denegación

## Por qué se permite

by-resource-policy-key = La política de claves permite { $action } a { $caller }.
by-resource-policy-key-account = La política de claves deja que la cuenta { $caller_account } decida sobre { $action } mediante sus políticas de IAM.
by-resource-policy-vault = La política de acceso al almacén permite { $action } a { $caller }.
by-resource-policy-role = La política de confianza del rol permite que { $caller } lo asuma.
by-identity-policy = Una política de IAM de { $caller } permite { $action } sobre { $resource }.
by-identity-policy-root = El usuario raíz de una cuenta no necesita ninguna política de IAM.
by-grant = Una concesión de la clave otorga la operación a { $caller }.

## Por qué se deniega: nada la permite, y qué cambiar

lack-resource-policy-key = La política de claves, en la cuenta { $resource_account }, no permite { $action } a { $caller } ni deja que decidan las políticas de IAM de la cuenta de esa entidad principal.
lack-resource-policy-key-service = La política de claves, en la cuenta { $resource_account }, no permite { $action } al servicio { $caller }.
lack-resource-policy-vault = En la cuenta { $resource_account }, ninguna política de acceso al almacén permite { $action } a { $caller }.
lack-resource-policy-role = La política de confianza del rol, en la cuenta { $resource_account }, no permite que { $caller } lo asuma.
lack-resource-policy-aws-managed = Es una clave administrada por AWS: su política es fija, autoriza solo a la cuenta { $resource_account }, y nadie puede cambiarla.
lack-resource-policy-retire = Ninguna concesión de la clave incluye a { $caller } como entidad principal que puede retirarla. Una política de claves no puede otorgar { $action }.
lack-identity-policy = Ninguna política de IAM de { $caller } permite { $action } sobre { $resource }.
lack-scp = En uno o más de los niveles de la organización, desde la raíz hasta la cuenta { $caller_account }, ninguna política de control de servicios (SCP) permite { $action }.
lack-scp-at = Ninguna política de control de servicios (SCP) permite { $action } en estos niveles de la organización, entre la raíz y la cuenta { $caller_account }: { $levels }.
lack-permissions-boundary = El límite de permisos de { $caller } no permite { $action }.
lack-session-policy = La política de sesión de { $caller } no permite { $action }.
lack-vpc-endpoint-policy = La política del punto de conexión de VPC no permite { $action } a { $caller }.
lack-grant-constraint = Una concesión otorga la operación a { $caller }, pero sus restricciones no se ajustan al contexto de cifrado o al ARN de origen de la solicitud.
lack-key-trust = La clave es de otra cuenta; por eso, la política de claves por sí sola no basta: la cuenta { $caller_account } también debe permitir que { $caller } la use.
lack-operation-not-cross-account = { $action } nunca funciona desde otra cuenta, digan lo que digan las políticas.

change-resource-policy-key = En la cuenta { $resource_account }, en la política de claves: permita { $action } a { $caller } o a su cuenta, { $caller_account }, cuyas políticas de IAM deciden entonces. Conserve todas las instrucciones que ya están en ella.
change-resource-policy-key-service = En la cuenta { $resource_account }, en la política de claves: permita { $action } al servicio { $caller }. Conserve todas las instrucciones que ya están en ella.
change-resource-policy-vault = En la cuenta { $resource_account }, en la política de acceso al almacén: permita { $action } a { $caller } o a su cuenta.
change-resource-policy-vault-own = En la cuenta { $resource_account }, en la política de acceso al almacén: permita { $action } directamente a { $caller }. En este caso, no basta con permitirla a la cuenta.
change-resource-policy-role = En la cuenta { $resource_account }, en la política de confianza del rol: permita que { $caller } o su cuenta asuma el rol.
change-resource-policy-aws-managed = Haga una copia de los datos cifrada con una clave administrada por el cliente y use esa clave.
change-resource-policy-retire = Haga que la entidad principal que retira la concesión (RetiringPrincipal) la retire, o bien revoque la concesión con kms:RevokeGrant en la cuenta { $resource_account }.
change-identity-policy = En la cuenta { $caller_account }, en una política de IAM de { $caller }: permita { $action } sobre { $resource }.
change-identity-policy-linked = AWS define los permisos del rol vinculado al servicio { $caller }, y nadie puede cambiarlos. Compruebe que su política se haya proporcionado completa.
change-scp = En la cuenta de administración de la organización: permita { $action } en una política de control de servicios (SCP) en cada nivel donde falte.
change-scp-at = En la cuenta de administración de la organización: permita { $action } en una política de control de servicios (SCP) asociada a cada uno de estos: { $levels }.
change-permissions-boundary = En la cuenta { $caller_account }: permita { $action } en el límite de permisos de { $caller }.
change-session-policy = Inicie la sesión con una política de sesión que permita { $action }, o sin política de sesión.
change-vpc-endpoint-policy = En la cuenta propietaria de la VPC: permita { $action } en la política del punto de conexión.
change-grant-constraint = Envíe el contexto de cifrado o el ARN de origen que exige la concesión, o cree otra concesión en la cuenta { $resource_account }.
change-operation-not-cross-account = Haga la llamada con un usuario o un rol de la cuenta { $resource_account }.
change-operation-not-cross-account-vault = Haga la llamada con un usuario o un rol de la cuenta { $resource_account }. Una política de acceso al almacén solo puede otorgar a otras cuentas backup:CopyIntoBackupVault.

near-statement = Esta instrucción no permite la solicitud porque no se cumple su condición: { $statement }. Lo que no se cumple: { $conditions }.

## Por qué se deniega: una instrucción lo dice

deny-resource-policy = La política del recurso deniega la solicitud: { $statements }.
deny-identity-policy = Una política de IAM del autor de la llamada deniega la solicitud: { $statements }.
deny-scp = Una política de control de servicios (SCP) deniega la solicitud: { $statements }.
deny-rcp = Una política de control de recursos (RCP) deniega la solicitud: { $statements }.
deny-permissions-boundary = El límite de permisos deniega la solicitud: { $statements }.
deny-session-policy = La política de sesión deniega la solicitud: { $statements }.
deny-vpc-endpoint-policy = La política del punto de conexión de VPC deniega la solicitud: { $statements }.
change-deny-resource-policy = En la cuenta { $resource_account }: cambie { $count ->
    [one] esa instrucción
   *[other] esas instrucciones
} para excluir a { $caller }, por ejemplo, con una condición sobre aws:PrincipalArn. Ningún Allow prevalece sobre un Deny.
change-deny-identity-policy = En la cuenta { $caller_account }: cambie { $count ->
    [one] esa instrucción
   *[other] esas instrucciones
}. Ningún Allow prevalece sobre un Deny.
change-deny-scp = En la cuenta de administración de la organización a la que pertenece la cuenta { $caller_account }: cambie { $count ->
    [one] esa instrucción
   *[other] esas instrucciones
}, o bien haga la llamada con una entidad principal exenta.
change-deny-rcp = En la cuenta de administración de la organización a la que pertenece la cuenta { $resource_account }: cambie { $count ->
    [one] esa instrucción
   *[other] esas instrucciones
}, o bien haga la llamada con una entidad principal exenta.
change-deny-permissions-boundary = En la cuenta { $caller_account }: cambie { $count ->
    [one] esa instrucción
   *[other] esas instrucciones
} del límite de permisos.
change-deny-session-policy = Inicie la sesión con otra política de sesión.
change-deny-vpc-endpoint-policy = En la cuenta propietaria de la VPC: cambie { $count ->
    [one] esa instrucción
   *[other] esas instrucciones
} de la política del punto de conexión, o bien haga la llamada sin pasar por él.

## Lo que no se proporcionó

missing-identityPolicies = Las políticas de IAM de { $caller } (cuenta { $caller_account }); si es un usuario, también las de sus grupos.
missing-resourcePolicy-key = La política de claves (cuenta { $resource_account }).
missing-resourcePolicy-vault = La política de acceso al almacén (cuenta { $resource_account }).
missing-resourcePolicy-role = La política de confianza del rol (cuenta { $resource_account }).
missing-scps = Las políticas de control de servicios (SCP) que se aplican a la cuenta { $caller_account }, en todos los niveles de su organización.
missing-rcps = Las políticas de control de recursos (RCP) de la cuenta { $resource_account }.
missing-permissionBoundary = El límite de permisos de { $caller }.
missing-sessionPolicy = La política de sesión que se pasó al iniciar la sesión.
missing-vpcEndpointPolicy = La política del punto de conexión de VPC, si la llamada pasa por uno.
missing-grants = Las concesiones de la clave (cuenta { $resource_account }).

unchecked-keyState = Se supone que la clave está habilitada.
unchecked-keyManager = Se supone que la clave es una clave administrada por el cliente.
unchecked-principalAccountIsManagementAccount = Se supone que la cuenta del autor de la llamada no es la cuenta de administración de su organización.
unchecked-ownerAccountScps = No se proporcionaron las políticas de control de servicios (SCP) de la cuenta del recurso. Solo rigen para las llamadas de entidades principales de esa cuenta.
unchecked-callerAccountRcps = No se proporcionaron las políticas de control de recursos (RCP) de la cuenta del autor de la llamada. Solo rigen para los recursos de esa cuenta.
unchecked-limitsOnGrant = AWS no documenta si un límite de permisos o una política de sesión limitan lo que permite una concesión; aquí no se aplicó ningún límite.
unchecked-limitsOnAnyone = Una instrucción con "Principal": "*" permite esta acción. AWS documenta que los límites de permisos y las políticas de sesión no limitan una instrucción así cuando tiene una condición sobre aws:PrincipalArn, y no dice nada del caso en que no la tiene. Se supuso que tampoco aquí la limitan.
unchecked-rolePath = El ARN de una sesión no contiene la ruta del rol; se aceptó cualquier ruta.
unchecked-repeatedNames = Un documento usa dos veces el mismo nombre dentro de un objeto. Se tomó el último; AWS puede tomar otro o rechazar el documento.
unchecked-keyOfAlias = Las operaciones con alias también necesitan un permiso sobre la clave. Evalúelo por separado, con el ARN de la clave como recurso.
unchecked-encryptionContextCase = Una restricción de una concesión se cumpliría si en los nombres del contexto de cifrado no se distinguieran mayúsculas y minúsculas. La guía para desarrolladores de AWS KMS dice que ahí se distinguen; la referencia de la API, que no. Se supuso que se distinguen.
unchecked-fullAccessScp = Se supone que, además de las políticas de control de servicios (SCP) proporcionadas, está adjunta FullAWSAccess, porque las proporcionadas solo contienen Deny.

## Instrucción por instrucción

statement-name = { $policy }, instrucción { $number }
statement-name-sid = { $policy }, instrucción { $number } ({ $sid })
statement-name-level = { $policy } en { $level }, instrucción { $number }
statement-name-level-sid = { $policy } en { $level }, instrucción { $number } ({ $sid })
level-unnamed = el nivel { $number }

source-resource-policy-key = política de claves
source-resource-policy-vault = política de acceso al almacén
source-resource-policy-role = política de confianza del rol
source-resource-policy-nothing = política basada en recursos
source-identity-policy = política de IAM { $number }
source-scp = SCP
source-owner-account-scp = SCP de la cuenta del recurso
source-rcp = RCP
source-caller-account-rcp = RCP de la cuenta del autor de la llamada
source-permissions-boundary = límite de permisos
source-session-policy = política de sesión
source-vpc-endpoint-policy = política del punto de conexión de VPC

fit-matches = se aplica
fit-matches-account = se aplica a la cuenta del autor de la llamada
fit-matches-role = se aplica al rol del autor de la llamada
fit-matches-anyone = se aplica a todos
fit-only-with-boundary = se aplicaría si el autor de la llamada tuviera un límite de permisos
fit-without-effect = no tiene efecto: falta { $element }
fit-other-principal = nombra a otras entidades principales
fit-other-action = se refiere a otras acciones
fit-other-resource = se refiere a otros recursos
fit-condition-not-met = no se cumple una condición
fit-no-say = se aplicaría, pero esta política no rige para la solicitud

condition-line = { $operator } { $key } { $values }: la solicitud tiene { $given }
condition-line-absent = { $operator } { $key } { $values }: la solicitud no incluye esta clave de condición
condition-line-variable = { $operator } { $key } { $values }: una variable de política no tiene valor
condition-line-set = { $operator } { $key } { $values }: esta clave de condición tiene varios valores; por eso se necesita ForAnyValue o ForAllValues

grant-name = Concesión { $id } para { $grantee }
grant-fit-fits = permite la operación
grant-fit-fits-account = la permite a la cuenta, cuyas políticas de IAM deciden
grant-fit-other-key = es de otra clave o de otra región
grant-fit-other-grantee = es para otra entidad principal
grant-fit-other-operation = no incluye la operación
grant-fit-constraint = sus restricciones no se ajustan a la solicitud

## Errores de una pregunta

fault-heading = la solicitud no se puede evaluar
fault-no-object = el JSON debe ser un objeto con "request"
fault-missing = falta "{ $name }"
fault-form = el valor de "{ $name }" tiene una forma que ahí no es posible
fault-unknown-name = "{ $name }" no es un campo conocido
fault-unknown-name-near = "{ $name }" no es un campo conocido; ¿quiso decir "{ $instead }"?
fault-unknown-value = "{ $value }" no es un valor posible para "{ $name }". Valores posibles: { $possible }
fault-principal = `{ $value }` no puede hacer una solicitud. Indique el ARN de un usuario, un rol, una sesión o un usuario raíz, o el nombre de un servicio, sin comodines
fault-unknown-action = no existe la acción `{ $value }`
fault-unknown-action-near = no existe la acción `{ $value }`. Use { $instead }
fault-out-of-scope = `{ $value }` queda fuera del alcance: solo se pueden evaluar acciones de KMS y de AWS Backup, además de sts:AssumeRole
fault-root-assumes = el usuario raíz de una cuenta no puede asumir un rol, digan lo que digan las políticas
fault-resource = `{ $value }` no es un recurso de esta acción. Indique el ARN completo de la clave, el almacén o el rol, sin comodines
fault-alias-for-key = `{ $value }` es un alias, pero las políticas ven la clave. Indique el ARN de la clave y ponga el alias en "context" como kms:RequestAlias
fault-resource-account = `{ $value }` no es la cuenta del recurso
fault-no-document = "{ $name }" contiene algo que no es un documento de política
fault-only-one = "{ $name }" solo puede contener una política
fault-no-level = cada elemento de "{ $name }" necesita "target" y "policies"
fault-grammar = una política de "{ $name }" no se podría haber guardado en AWS: { $value } falta o no es válido
fault-json = el JSON está dañado en la línea { $line }, columna { $column }: { $message }
fault-json-in = la política de "{ $name }" está dañada en la línea { $line }, columna { $column }: { $message }

## Hallazgos: JSON

check-strange-blank = { $count ->
    [one] Hay un espacio que JSON no admite ({ $character }) fuera de las cadenas de texto.
   *[other] Hay { $count } espacios que JSON no admite ({ $character }) fuera de las cadenas de texto.
}
cure-strange-blank = Use solo espacios normales. Los de este tipo provienen de páginas web y de procesadores de texto, y a simple vista no se distinguen.
check-wrong-quote = { $count ->
    [one] Hay una comilla { $character } donde JSON necesita una comilla doble recta (").
   *[other] Hay { $count } comillas { $character } donde JSON necesita comillas dobles rectas (").
}
cure-wrong-quote = Use comillas dobles rectas en su lugar.
check-trailing-comma = { $count ->
    [one] Hay una coma antes de un corchete o una llave de cierre.
   *[other] Hay { $count } comas antes de corchetes o llaves de cierre.
}
cure-trailing-comma = Elimine toda coma que esté justo antes de un corchete o una llave de cierre.
check-comment = { $count ->
    [one] Hay un comentario en el documento.
   *[other] Hay { $count } comentarios en el documento.
}
cure-comment = Elimine todo comentario: JSON no los admite. Para explicar la finalidad de una instrucción, puede usar el Sid.
check-no-json-missing-comma = Falta una coma justo antes de esta posición.
cure-no-json-missing-comma = Agregue una coma entre los dos valores.
check-no-json-missing-colon = Faltan los dos puntos (:) después del nombre.
cure-no-json-missing-colon = Agregue dos puntos (:) entre el nombre y el valor.
check-no-json-bare-word = `{ $name }` no está entre comillas.
cure-no-json-bare-word = Escríbalo entre comillas dobles rectas.
check-no-json-line-in-string = Hay un salto de línea o una tabulación dentro de una cadena de texto.
cure-no-json-line-in-string = Una las líneas de la cadena de texto. Al copiar, los valores suelen quedar partidos en varias líneas.
check-no-json-escape = Después de una barra invertida hay un carácter que no se puede escapar.
cure-no-json-escape = Duplique la barra invertida o elimínela.
check-no-json-number = `{ $name }` no es un número JSON válido.
cure-no-json-number = Escriba entre comillas los ID de cuenta y otras series de dígitos.
check-no-json-unexpected = Carácter inesperado: `{ $character }`.
cure-no-json-unexpected = Elimínelo o complete lo que falta a su alrededor.
check-no-json-cut = El documento termina a la mitad.
cure-no-json-cut = Cópielo de nuevo completo: hay un corchete, una llave o una comilla sin cerrar.
check-no-json-no-braces = Faltan las llaves de apertura y de cierre que lo rodean.
cure-no-json-no-braces = Ponga { "{" } antes y { "}" } después.
check-no-json-after = Hay texto después del final del documento.
cure-no-json-after = Elimine todo lo que sigue al último corchete o a la última llave. Para combinar dos políticas, ponga todas las instrucciones en una sola lista.
check-no-json-deep = Los corchetes y las llaves están anidados a más niveles que en cualquier política.
cure-no-json-deep = Revise los corchetes y las llaves.
check-no-json-empty = No hay ningún documento de política.
cure-no-json-empty = Proporcione el JSON de una política.
check-repeated-name = "{ $name }" aparece dos veces en un mismo objeto.
cure-repeated-name = Combine las dos apariciones en una. Cuál de ellas cuenta depende del programa que lee el documento, y AWS puede rechazarlo.

## Hallazgos: elementos

check-unknown-element = `{ $name }` no es un elemento de una política.
cure-unknown-element = Elimínelo o páselo al lugar que le corresponde.
check-unknown-element-near = `{ $name }` no es un elemento de una política.
cure-unknown-element-near = Escriba `{ $instead }`. Se distinguen mayúsculas y minúsculas.
check-wrong-form = El valor de `{ $name }` tiene una forma que ahí no es posible.
cure-wrong-form = Use una cadena de texto o una lista de cadenas de texto; para "Principal" y "Condition", un objeto.
check-wrong-form-statement = El valor de `{ $name }` tiene una forma que no es posible ahí.
cure-wrong-form-statement = Escriba un objeto, para una sola instrucción, o una lista de objetos.
check-no-statement = El documento no tiene ninguna instrucción.
cure-no-statement = Ponga las instrucciones en "Statement".
check-wrong-effect = `{ $name }` no es un valor válido de Effect.
cure-wrong-effect = Escriba Allow o Deny, con mayúscula inicial.
check-wrong-effect-missing = A la instrucción le falta Effect.
cure-wrong-effect-missing = Agregue "Effect" con Allow o Deny.
check-no-action = A la instrucción le falta Action.
cure-no-action = Agregue "Action" con las acciones deseadas.
check-no-action-key = A la instrucción le falta Action; por eso no tiene efecto. KMS anunció que rechaza este tipo de instrucciones a partir del 18 de agosto de 2025.
cure-no-action-key = Agregue "Action" o quite la instrucción antes de volver a guardar la política.
check-no-resource = A la instrucción le falta Resource.
cure-no-resource = Agregue "Resource".
check-no-resource-key = A la instrucción le falta Resource; por eso no tiene efecto. KMS anunció que rechaza este tipo de instrucciones a partir del 18 de agosto de 2025.
cure-no-resource-key = Agregue "Resource": "*". En una política de claves, eso significa esta clave.
check-no-principal = La instrucción no dice a quién se aplica.
cure-no-principal = Agregue "Principal" con la cuenta, el usuario, el rol o el servicio. Las políticas de claves, de almacenes y de roles lo necesitan en cada instrucción.
check-surplus-principal = Este tipo de política no lleva "Principal": se aplica a aquello a lo que está adjunta.
cure-surplus-principal = Elimínelo. Si en realidad es la política de una clave o de un almacén, guárdela en esa clave o en ese almacén.
check-both-forms = `{ $name }` aparece en la misma instrucción que su opuesto.
cure-both-forms = Conserve solo uno de los dos.
check-wrong-version = `{ $name }` no es una versión del lenguaje de las políticas.
cure-wrong-version = Escriba "2012-10-17". No es la fecha de su política.
check-repeated-sid = Dos instrucciones usan el Sid `{ $name }`.
cure-repeated-sid = Asigne a cada instrucción un Sid propio.

## Hallazgos: acciones

check-unknown-action = No existe la acción `{ $name }`.
cure-unknown-action = Busque la correcta en la lista de acciones del servicio.
check-unknown-action-near = No existe la acción `{ $name }`.
cure-unknown-action-near = Escriba { $instead }.
check-unknown-action-no-service = A `{ $name }` le falta el prefijo del servicio.
cure-unknown-action-no-service = Escriba { $instead }.
check-unknown-action-blank = Hay un espacio en la acción `{ $name }`.
cure-unknown-action-blank = Elimine el espacio.
check-not-across-accounts = `{ $name }` nunca funciona desde otra cuenta, y esta instrucción es solo para otras cuentas.
cure-not-across-accounts = Quite esta acción de aquí. Solo pueden usarla las entidades principales de la cuenta propietaria de la clave.
check-not-decided-by-key = Una política de claves no influye en `{ $name }`: la llamada no se refiere a ninguna clave.
cure-not-decided-by-key = Permita la acción en una política de IAM con "Resource": "*".
check-vault-wildcard = Las políticas de acceso al almacén no admiten comodines en las acciones: `{ $name }` no tiene efecto.
cure-vault-wildcard = Escriba el nombre completo de cada acción.
check-vault-across-accounts = `{ $name }` no se puede permitir a otras cuentas. Una política de acceso al almacén solo puede otorgarles backup:CopyIntoBackupVault.
cure-vault-across-accounts = Ponga backup:CopyIntoBackupVault en una instrucción aparte y permita `{ $name }` solo a entidades principales de la cuenta del almacén.
check-foreign-action-key = `{ $name }` no es una acción sobre una clave de KMS.
cure-foreign-action-key = Póngala en una política de IAM o en la política del recurso al que se refiere.
check-foreign-action-vault = `{ $name }` no es una acción de AWS Backup.
cure-foreign-action-vault = Póngala en una política de IAM o en la política del recurso al que se refiere.

## Hallazgos: entidades principales y ARN

check-malformed-arn-blank = Hay un espacio dentro de `{ $name }`.
cure-malformed-arn-blank = Elimine el espacio. Si se deja, AWS rechaza la política, o el ARN no coincide con nada.
check-malformed-arn-separator = Falta un signo de dos puntos (:) en `{ $name }`.
cure-malformed-arn-separator = Un ARN tiene seis partes, separadas por dos puntos (:). En los ARN de IAM, la región queda vacía; por eso hay dos de esos signos seguidos (::).
check-malformed-arn-partition = La segunda parte de `{ $name }` no es una partición.
cure-malformed-arn-partition = Escriba aws, aws-cn o aws-us-gov.
check-malformed-arn-region = `{ $name }` incluye una región, pero IAM es global.
cure-malformed-arn-region = Deje vacía la región, de modo que queden seguidos dos signos de dos puntos (::).
check-malformed-arn-account-length = El ID de cuenta en `{ $name }` no tiene 12 dígitos.
cure-malformed-arn-account-length = Escriba los 12 dígitos sin guiones, incluidos los ceros a la izquierda.
check-malformed-arn-no-account = Falta el ID de cuenta en `{ $name }`.
cure-malformed-arn-no-account = Ponga el ID de cuenta de 12 dígitos antes del último signo de dos puntos (:).
check-malformed-arn-no-arn = `{ $name }` no es un ARN.
cure-malformed-arn-no-arn = Escriba el ARN completo.
check-malformed-arn-service = `{ $name }` no es un ARN de IAM ni de STS; por eso no puede ser una entidad principal.
cure-malformed-arn-service = Indique el ARN de un usuario, de un rol o de una cuenta.
check-malformed-arn-resource = `{ $name }` no nombra ningún usuario, rol ni cuenta.
cure-malformed-arn-resource = Debe terminar con root, con user/ y un nombre, o con role/ y un nombre.
check-malformed-arn-session = `{ $name }` no nombra una sesión.
cure-malformed-arn-session = Escriba el ARN del rol. Para indicar una sesión, escriba assumed-role/, el nombre del rol, una barra y el nombre de la sesión.
check-refused-principal-wildcard = `{ $name }` contiene un comodín. El nombre de una entidad principal debe escribirse completo.
cure-refused-principal-wildcard = Escriba "Principal": "*" y restrinja el acceso con una condición ArnLike sobre aws:PrincipalArn.
check-refused-principal-group = `{ $name }` es un grupo. Los grupos no pueden ser entidades principales.
cure-refused-principal-group = Nombre a los usuarios o un rol, u otorgue el permiso en una política de IAM del grupo.
check-deleted-principal = `{ $name }` es lo que queda de un usuario o rol eliminado. Ya no corresponde a nadie, y mientras esté ahí la política no se puede volver a guardar.
cure-deleted-principal = Elimínelo o escriba el ARN del usuario o rol que existe hoy. Un rol que se volvió a crear con el mismo nombre tiene un ID nuevo.
check-service-linked-role = A `{ $name }` le falta la ruta de un rol vinculado al servicio.
cure-service-linked-role = Copie el ARN desde IAM: antes del nombre del rol lleva aws-service-role y el nombre del servicio.
check-service-linked-role-known = `{ $name }` no es el ARN de ese rol vinculado al servicio.
cure-service-linked-role-known = Escriba `{ $instead }`. El rol debe existir en esa cuenta.
check-principal-kind = `{ $word }` no es un tipo de entidad principal.
cure-principal-kind = Escriba AWS, Service o Federated, con esas mayúsculas y minúsculas.
check-principal-kind-without-word = Falta el tipo de entidad principal antes de `{ $name }`.
cure-principal-kind-without-word = Escriba un objeto: "AWS" para cuentas, usuarios y roles; "Service" para servicios.
check-principal-kind-arn-as-service = `{ $name }` es un ARN, pero figura en "Service".
cure-principal-kind-arn-as-service = Póngalo en "AWS".
check-principal-kind-service-as-aws = `{ $name }` es un servicio, pero figura en "AWS".
cure-principal-kind-service-as-aws = Póngalo en "Service".
check-principal-kind-provider-as-aws = `{ $name }` es un proveedor de identidades, pero figura en "AWS".
cure-principal-kind-provider-as-aws = Nombre el rol que asumen sus usuarios. Los proveedores de identidades van en "Federated", y solo en políticas de confianza.
check-principal-kind-federated = `{ $name }` es una entidad principal federada, y esta política no las admite.
cure-principal-kind-federated = Nombre el rol que asumen los usuarios federados.
check-principal-kind-canonical-user = Solo Amazon S3 reconoce usuarios canónicos.
cure-principal-kind-canonical-user = Indique la cuenta con su ID.
check-service-name = `{ $name }` no es el nombre de un servicio.
cure-service-name = Los nombres de servicio son como "backup.amazonaws.com": en minúsculas y con amazonaws.com al final.
check-empty-element = `{ $name }` está vacío.
cure-empty-element = Escriba el valor deseado. En algunas páginas web se perdió el asterisco: "*".
check-placeholder = `{ $name }` todavía contiene un marcador de posición.
cure-placeholder = Reemplácelo por el valor real y elimine los corchetes angulares (< >) que tenga alrededor.

## Hallazgos: recursos

check-key-policy-resource = En una política de claves, Resource solo puede ser "*", que significa esta clave. `{ $name }` se rechaza o no tiene efecto.
cure-key-policy-resource = Escriba "Resource": "*".
check-alias-resource = `{ $name }` se refiere solo al alias. No da acceso a la clave a la que apunta.
cure-alias-resource = Escriba el ARN de la clave. Para elegir claves por su alias, use una condición sobre kms:ResourceAliases o kms:RequestAlias.
check-no-arn-resource = `{ $name }` no es un ARN ni "*".
cure-no-arn-resource = Escriba el ARN completo.

## Hallazgos: condiciones

check-unknown-operator = No existe el operador de condición `{ $name }`.
cure-unknown-operator = Busque el correcto entre los operadores de condición de IAM.
check-unknown-operator-near = No existe el operador de condición `{ $name }`.
cure-unknown-operator-near = Escriba { $instead }. Se distinguen mayúsculas y minúsculas.
check-unknown-key = No existe la clave de condición `{ $name }`: ninguna solicitud la contiene.
cure-unknown-key = Busque la correcta entre las claves de condición del servicio y las claves de condición globales.
check-unknown-key-near = No existe la clave de condición `{ $name }`: ninguna solicitud la contiene.
cure-unknown-key-near = Escriba { $instead }.
check-key-not-carried = Las solicitudes de { $actions } nunca contienen `{ $name }`; por eso, para ellas, la instrucción no tiene efecto.
cure-key-not-carried = Pase { $actions } a otra instrucción que no tenga esta condición. Solo las solicitudes de { $instead } contienen esa clave de condición.
check-key-not-carried-many = Las solicitudes de { $actions } nunca contienen `{ $name }`; por eso, para ellas, la instrucción no tiene efecto.
cure-key-not-carried-many = Pase { $actions } a otra instrucción que no tenga esta condición.
check-operator-type = { $name } no puede comparar valores del tipo que contiene `{ $key }`; por eso la condición nunca se cumple.
cure-operator-type = Use { $instead } u otro operador de ese tipo.
check-needs-set-operator = `{ $key }` puede contener varios valores; por eso { $name }, sin un operador de conjunto, nunca coincide.
cure-needs-set-operator = Escriba { $instead }.
check-surplus-set-operator = `{ $key }` contiene un solo valor. Además, { $name } se comporta de otra manera cuando falta la clave de condición.
cure-surplus-set-operator = Escriba { $instead }.
check-holds-when-absent = { $name } también se cumple si la solicitud no contiene `{ $key }`, como ocurre con las entidades principales que no pertenecen a ninguna organización.
cure-holds-when-absent = Use ForAnyValue o agregue una condición Null con "{ $key }": "false".
check-org-path = La ruta `{ $name }` no coincide con nada: en las solicitudes, las rutas terminan con una barra (/).
cure-org-path = Escriba `{ $instead }` para abarcar todas las cuentas de esa unidad y de las que están por debajo, o agregue una barra (/) al final para abarcar solo las que están directamente en ella.
check-org-path-start = `{ $name }` no empieza con un ID de organización.
cure-org-path-start = Escriba la ruta completa: los ID que empiezan con o-, r- y ou-, cada uno seguido de una barra (/).
check-session-arn = `{ $name }` es el ARN de una sesión, pero aws:PrincipalArn contiene el ARN del rol. Nunca coinciden.
cure-session-arn = Escriba el ARN del rol, con su ruta.
check-wrong-value = { $operator } no puede comparar el valor `{ $name }`.
cure-wrong-value = Escriba un valor del tipo que compara el operador.
check-literal-wildcard = Este operador toma el comodín de `{ $name }` de forma literal.
cure-literal-wildcard = Use { $instead }.
check-via-service = `{ $name }` no es un valor de kms:ViaService, que contiene el servicio y la región.
cure-via-service = Escríbalo así: ec2.us-west-2.amazonaws.com.
check-refused-set-operator = KMS rechaza ForAllValues con un par del contexto de cifrado.
cure-refused-set-operator = Use StringEquals o StringLike sin operador de conjunto.
check-identity-only-key = `{ $name }` solo funciona en políticas de IAM. En esta política, la condición nunca se cumple.
cure-identity-only-key = Pase la condición a la política de IAM del usuario o rol.
check-literal-variable = La variable de política en `{ $name }` no se reemplaza, porque el documento no indica la versión 2012-10-17.
cure-literal-variable = Agregue "Version": "2012-10-17".
check-service-call-key = Solo las llamadas que un servicio hace en nombre de un recurso contienen `{ $name }`. Para los usuarios, roles y cuentas que se nombran aquí, la condición nunca se cumple.
cure-service-call-key = Elimine la condición o nombre al servicio como entidad principal.

## Hallazgos: a quién autoriza

check-open-to-all = La instrucción autoriza a cualquier cuenta de AWS.
cure-open-to-all = Nombre las cuentas o agregue una condición sobre quién hace la llamada: aws:PrincipalOrgID, aws:PrincipalAccount o aws:PrincipalArn. kms:ViaService por sí sola no restringe quién hace la llamada.
check-not-principal-allow = NotPrincipal con Allow autoriza a todos, incluso a cuentas desconocidas, salvo a quienes figuran en la lista.
cure-not-principal-allow = Use "Principal" y nombre a las entidades principales que quiere autorizar.
check-not-action-allow = NotAction con Allow otorga todas las acciones, incluso las que AWS agregue más adelante, salvo las que figuran en la lista.
cure-not-action-allow = Use Action y nombre las acciones que quiere permitir.
check-lock-out = Con esta política, ya nadie podría cambiar la política de claves. KMS la rechaza; si se omite su comprobación de seguridad, solo AWS Support puede ayudar.
cure-lock-out = Conserve una instrucción que permita kms:* a la cuenta propietaria de la clave.
check-too-large = El documento tiene { $bytes } bytes. Una política de claves puede tener { $most } como máximo.
cure-too-large = Combine las instrucciones que se diferencian en un solo elemento y acorte los Sid.
check-character = Una política de claves no puede contener `{ $character }` ({ $code }): solo se admiten caracteres ASCII y Latin-1.
cure-character = Escríbalo sin ese carácter.
check-sid-character = El Sid `{ $name }` contiene caracteres que este tipo de política no admite.
cure-sid-character = Use solo letras (sin acentos ni ñ) y dígitos.

## Hallazgos: los dos lados de una copia

check-sides-swapped-key = El origen y el destino están intercambiados: la política da acceso completo a la cuenta { $destination }, pero la clave de origen pertenece a la cuenta { $source }.
cure-sides-swapped-key = Esta política corresponde a la clave de la cuenta { $source }: permita kms:* a la cuenta { $source } y, a la cuenta { $destination }, las acciones que necesita la copia.
check-sides-swapped-vault = El origen y el destino están intercambiados: el almacén está en la cuenta { $destination }; por eso, la política debe autorizar a la cuenta { $source }.
cure-sides-swapped-vault = Nombre a la cuenta { $source } como entidad principal para backup:CopyIntoBackupVault.
check-side-missing-key = La política de la clave de origen no autoriza a la cuenta de destino { $destination }.
cure-side-missing-key = Agregue las dos instrucciones para la cuenta { $destination }: una para usar la clave y otra para las concesiones.
check-side-missing-vault = La política de acceso al almacén de destino no autoriza a la cuenta de origen { $source }.
cure-side-missing-vault = Permita backup:CopyIntoBackupVault a la cuenta { $source }.
check-actions-missing = Para copiar, la cuenta { $destination } también necesita { $actions } sobre esta clave.
cure-actions-missing = Agregue lo que falta a la instrucción para la cuenta { $destination }.
check-grants-missing = Falta la instrucción para las concesiones: la cuenta { $destination } no puede crear una concesión sobre esta clave, y EBS, RDS y FSx necesitan una para copiar.
cure-grants-missing = Agregue una instrucción que permita kms:CreateGrant, kms:ListGrants y kms:RevokeGrant a la cuenta { $destination }, con la condición Bool kms:GrantIsForAWSResource "true".

## Informe de una comprobación

policy-kind-key = política de claves
policy-kind-vault = política de acceso al almacén
policy-kind-iam = política de IAM
policy-kind-scp = política de control de servicios (SCP)
policy-kind-rcp = política de control de recursos (RCP)
policy-kind-trust = política de confianza de un rol
policy-kind-vpc-endpoint = política de un punto de conexión de VPC
policy-kind-resource = política de otro recurso
policy-taken-for = { $file }: se comprobó como { $kind }. Si es de otro tipo, indíquelo con { $flag }.
standard-input = entrada estándar
check-clean = { $count ->
    [one] Se comprobó una política; no se encontró ningún problema.
   *[other] Se comprobaron { $count } políticas; no se encontró ningún problema.
}
check-summary = { $errors ->
    [0] Sin errores
    [one] Un error
   *[other] { $errors } errores
}, { $warnings ->
    [0] sin advertencias
    [one] una advertencia
   *[other] { $warnings } advertencias
}.

## Políticas que se muestran

render-in-account = { $title } (cuenta { $account })
render-whole = Esta es una política completa y reemplaza a la actual. Úsela solo si la política actual no contiene nada más; de lo contrario, agregue las instrucciones de esta política a la actual.
render-statements = Agregue estas instrucciones a la política actual y conserve todas las que ya están en ella.
render-other-width = { $name } no tiene la forma { $width }; en su lugar se muestra la forma { $shown }.
