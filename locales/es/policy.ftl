### source: ce510fc5
### Lo que se dice de las políticas: hallazgos con su corrección, decisiones con sus motivos, errores de una pregunta.
### review: read 2026-11-30, alone, by a reader of this language only

## Encabezados y palabras fijas

heading-decision = Decisión
heading-side-by-side = Resultado de cada política
heading-because = Por qué
heading-so-far = Por qué, si no existe ninguno de estos elementos
heading-change = Qué habría que cambiar
heading-change-so-far = Qué habría que cambiar en ese caso
heading-missing = No se proporcionó y es decisivo
heading-unchecked = Supuestos
heading-statements = Instrucción por instrucción
heading-grants = Concesiones
column-policy = Política
column-where = Cuenta
column-says = Resultado
list-and = { $first } y { $last }
list-or = { $first } o bien { $last }

request-line = { $principal } solicita { $action } sobre { $resource }.
request-line-all = { $principal } solicita { $action }, que no se refiere a un recurso en particular.
request-crosses = El autor de la llamada está en la cuenta { $caller_account } y el recurso, en la cuenta { $resource_account }.
request-same = El autor de la llamada y el recurso están en la cuenta { $resource_account }.
request-service = El autor de la llamada es un servicio de AWS. El recurso está en la cuenta { $resource_account }.

decision-Allowed = Solicitud permitida
decision-ImplicitlyDenied = Solicitud denegada: falta un Allow necesario
decision-ImplicitlyDenied-never = Solicitud denegada: esta acción nunca funciona desde otra cuenta
decision-ExplicitlyDenied = Solicitud denegada por una instrucción Deny
decision-Unknown = Sin decidir: depende de algo que no se proporcionó
if-none-allowed = Si no existe ninguno de estos elementos, la solicitud se permite. Para indicar que uno no existe, use none en la opción correspondiente (null en una solicitud en JSON); con { $flag } se da por hecho que no existe ninguno de los que faltan.
if-none-denied = Si no existe ninguno de estos elementos, la solicitud se deniega. Para indicar que uno no existe, use none en la opción correspondiente (null en una solicitud en JSON); con { $flag } se da por hecho que no existe ninguno de los que faltan.
api-error = La clave está en el estado { $state }. Aunque las políticas permitan la llamada, esta falla con el error { $error }.
state-cure-Disabled = En la cuenta { $resource_account }: habilite la clave { $key } (kms:EnableKey).
state-cure-PendingDeletion = En la cuenta { $resource_account }: cancele la eliminación de la clave { $key } (kms:CancelKeyDeletion) y, después, habilítela (kms:EnableKey).
state-cure-PendingImport = En la cuenta { $resource_account }: importe el material de la clave { $key } (kms:ImportKeyMaterial).
fix-one-see-next = AWS informa un solo motivo a la vez: después de cada cambio, puede aparecer el siguiente.
one-suffices = De los pasos { $steps }, basta con uno.
expected-missed = El resultado no es el esperado ({ $expected }).

## Resultado de cada política

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

stand-allows = se permite la solicitud
stand-allows-account = se autoriza a la cuenta; deciden las políticas de IAM de la cuenta
stand-silent = no se permite la solicitud
stand-silent-no-limit = no permite la solicitud, pero en este caso no la limita
stand-denies = se deniega la solicitud
stand-none = no hay
stand-none-assumed = no hay (se da por hecho)
stand-not-given = sin proporcionar
stand-no-say = sin efecto en este caso
stand-rcps-allows = no se deniega la solicitud

## Por qué se permite

by-resource-policy-key = La política de claves permite { $action } a { $caller }.
by-resource-policy-key-account = La política de claves deja que las políticas de IAM de la cuenta { $caller_account } decidan sobre { $action }.
by-resource-policy-vault = La política de acceso al almacén permite { $action } a { $caller }.
by-resource-policy-role = La política de confianza del rol permite que { $caller } lo asuma.
by-identity-policy = Una política de IAM de { $holder } permite { $action } sobre { $resource }.
by-identity-policy-root = El usuario raíz de una cuenta no necesita ninguna política de IAM.
by-grant = Una concesión de la clave permite la operación a { $caller }.
by-grant-account = Una concesión de la clave permite la operación a la cuenta { $caller_account }; deciden las políticas de IAM de esa cuenta.

## Por qué se deniega: nada la permite, y qué cambiar

lack-resource-policy-key = La política de la clave { $key }, en la cuenta { $resource_account }, no permite { $action } a { $caller } ni deja que decidan las políticas de IAM de la cuenta { $caller_account }.
lack-resource-policy-key-service = La política de la clave { $key }, en la cuenta { $resource_account }, no permite { $action } al servicio { $caller }.
lack-resource-policy-vault = La política de acceso al almacén { $vault }, en la cuenta { $resource_account }, no permite { $action } a { $caller }.
lack-resource-policy-vault-none = El almacén { $vault }, en la cuenta { $resource_account }, no tiene ninguna política de acceso.
lack-resource-policy-vault-unnamed = En la cuenta { $resource_account }, la política de acceso al almacén que contiene el punto de recuperación no permite { $action } a { $caller }.
lack-resource-policy-vault-unnamed-none = En la cuenta { $resource_account }, el almacén que contiene el punto de recuperación no tiene ninguna política de acceso.
lack-resource-policy-role = La política de confianza del rol { $role }, en la cuenta { $resource_account }, no permite que { $caller } asuma ese rol.
lack-resource-policy-aws-managed = Es una clave administrada por AWS: su política es fija, autoriza solo a la cuenta { $resource_account } y nadie puede cambiarla.
lack-resource-policy-aws-managed-own = Es una clave administrada por AWS: su política es fija, no permite { $action } a { $caller } y nadie puede cambiarla.
lack-resource-policy-retire = Ninguna concesión de la clave incluye a { $caller } como entidad principal que puede retirarla. Una política de claves no puede otorgar { $action }.
lack-identity-policy = Ninguna política de IAM de { $holder } permite { $action } sobre { $resource }.
lack-scp = Ninguna política de control de servicios (SCP) permite { $action } en estos niveles de la organización, entre la raíz y la cuenta { $caller_account }: { $levels }.
lack-permissions-boundary = El límite de permisos de { $holder } no permite { $action }.
lack-session-policy = La política de sesión de { $caller } no permite { $action }.
lack-vpc-endpoint-policy = La política del punto de conexión de VPC no permite { $action } a { $caller }.
lack-grant-constraint = Una concesión permite la operación a { $caller }, pero sus restricciones no se ajustan al contexto de cifrado o al ARN de origen de la solicitud.
lack-key-trust = La clave es de otra cuenta; por eso, no basta con que la cuenta propietaria permita el uso, ya sea con la política de claves o con una concesión. Una política de IAM de la cuenta { $caller_account } también debe permitir que { $holder } use la clave.
lack-operation-not-cross-account = { $action } nunca funciona desde otra cuenta, digan lo que digan las políticas.

change-resource-policy-key = En la cuenta { $resource_account }, en la política de la clave { $key }: permita { $action } a { $holder } o a la cuenta { $caller_account }. Conserve todas las instrucciones que ya contiene la política de claves.
change-resource-policy-key-own = En la cuenta { $resource_account }, en la política de la clave { $key }: permita { $action } a { $holder } o a la cuenta { $caller_account }. Si la permite a la cuenta, una política de IAM de { $holder } también debe permitirla. Conserve todas las instrucciones que ya contiene la política de claves.
change-resource-policy-key-service = En la cuenta { $resource_account }, en la política de la clave { $key }: permita { $action } al servicio { $caller }. Conserve todas las instrucciones que ya están en ella.
change-resource-policy-key-linked = En la cuenta { $resource_account }, en la política de la clave { $key }: permita { $action } a { $holder }. Escriba el ARN completo del rol, con su ruta. Conserve todas las instrucciones que ya contiene la política de claves.
change-resource-policy-vault = En la cuenta { $resource_account }, en la política de acceso al almacén { $vault }: permita { $action } a { $holder } o a la cuenta { $caller_account }. Si el almacén aún no tiene política, créela; si ya la tiene, conserve todas sus instrucciones.
change-resource-policy-vault-own = En la cuenta { $resource_account }, en la política de acceso al almacén { $vault }: permita { $action } directamente a { $holder }; en este caso, no basta con permitirla a la cuenta. Si el almacén aún no tiene política, créela; si ya la tiene, conserve todas sus instrucciones.
change-resource-policy-vault-service = En la cuenta { $resource_account }, en la política de acceso al almacén { $vault }: permita { $action } al servicio { $caller }. Si el almacén aún no tiene política, créela; si ya la tiene, conserve todas sus instrucciones.
change-resource-policy-vault-unnamed-own = En la cuenta { $resource_account }, en la política de acceso al almacén que contiene el punto de recuperación: permita { $action } directamente a { $holder }; en este caso, no basta con permitirla a la cuenta. Si el almacén aún no tiene política, créela; si ya la tiene, conserve todas sus instrucciones.
change-resource-policy-vault-unnamed-service = En la cuenta { $resource_account }, en la política de acceso al almacén que contiene el punto de recuperación: permita { $action } al servicio { $caller }. Si el almacén aún no tiene política, créela; si ya la tiene, conserve todas sus instrucciones.
change-resource-policy-role = En la cuenta { $resource_account }, en la política de confianza del rol { $role }: permita sts:AssumeRole a { $holder } o a la cuenta { $caller_account }. Conserve todas las instrucciones que ya están en ella.
change-resource-policy-role-service = En la cuenta { $resource_account }, en la política de confianza del rol { $role }: permita sts:AssumeRole al servicio { $caller }. Conserve todas las instrucciones que ya contiene.
change-resource-policy-aws-managed = En la cuenta { $resource_account }, haga una copia de los datos que quede cifrada con una clave administrada por el cliente y use esa copia.
change-resource-policy-retire = Haga que la entidad principal que retira la concesión (RetiringPrincipal) la retire, o bien revoque la concesión con kms:RevokeGrant en la cuenta { $resource_account }.
change-identity-policy = En la cuenta { $caller_account }, en una política de IAM de { $holder }: permita { $action } sobre { $resource }.
change-identity-policy-linked = AWS define los permisos de { $holder }, que es un rol vinculado al servicio, y usted no puede cambiarlos. Compruebe que la política de ese rol se haya proporcionado completa.
change-scp = En la cuenta de administración de la organización a la que pertenece la cuenta { $caller_account }: permita { $action } en una política de control de servicios (SCP) adjunta a cada uno de estos niveles: { $levels }.
change-permissions-boundary = En la cuenta { $caller_account }: permita { $action } en el límite de permisos de { $holder }.
change-session-policy = Inicie la sesión con una política de sesión que permita { $action }, o sin política de sesión.
change-vpc-endpoint-policy = En la cuenta propietaria de la VPC: permita { $action } en la política del punto de conexión.
change-grant-constraint = En la llamada de { $caller }, envíe el contexto de cifrado o el ARN de origen que exige la concesión; o bien, en la cuenta { $resource_account }, cree para la clave { $key } otra concesión que permita { $action } a { $caller }.
change-operation-not-cross-account = Haga la llamada con un usuario o un rol de la cuenta { $resource_account } que tenga permiso para { $action }.
change-operation-not-cross-account-vault = Haga la llamada con un usuario o un rol de la cuenta { $resource_account } que tenga permiso para { $action }. Una política de acceso al almacén solo puede otorgar a otras cuentas backup:CopyIntoBackupVault.

near-statement = No se cumple la condición de { $statement }, que de otro modo permitiría la solicitud: { $conditions }.
change-condition = Haga que la solicitud cumpla la condición de { $statement }, o corrija esa condición: { $conditions }. Un Allow nuevo sin esa condición daría más acceso del previsto.
deny = Instrucciones Deny que se aplican: { $statements }.

## Por qué se deniega: una instrucción lo dice

change-deny-resource-policy = En la cuenta { $resource_account }: cambie { $statements } para que ningún Deny se aplique a { $holder }. Si una instrucción lo nombra como entidad principal, quítelo de ella; si no, agréguele una condición ArnNotLike sobre aws:PrincipalArn. Ningún Allow prevalece sobre un Deny.
change-deny-resource-policy-service = En la cuenta { $resource_account }: cambie { $statements } para que ningún Deny se aplique al servicio { $caller }; por ejemplo, con la condición BoolIfExists aws:PrincipalIsAWSService "false". Ningún Allow prevalece sobre un Deny.
change-deny-identity-policy = En la cuenta { $caller_account }, para { $holder }: cambie { $statements }. Ningún Allow prevalece sobre un Deny.
change-deny-scp = En la cuenta de administración de la organización a la que pertenece la cuenta { $caller_account }: cambie { $statements }, o bien haga la llamada con una entidad principal a la que no se aplique ningún Deny de las SCP.
change-deny-rcp = En la cuenta de administración de la organización a la que pertenece la cuenta { $resource_account }: cambie { $statements }, o bien haga la llamada con una entidad principal a la que no se aplique ningún Deny de las RCP.
change-deny-permissions-boundary = En la cuenta { $caller_account }, para { $holder }: cambie { $statements }.
change-deny-session-policy = Inicie la sesión con otra política de sesión.
change-deny-vpc-endpoint-policy = En la cuenta propietaria de la VPC: cambie { $statements }, o bien haga la llamada sin pasar por el punto de conexión.

## Lo que no se proporcionó

missing-identityPolicies = Las políticas de IAM de { $holder } (cuenta { $caller_account }).
missing-identityPolicies-user = Las políticas de IAM de { $holder } (cuenta { $caller_account }), incluidas las de sus grupos.
missing-resourcePolicy-key = La política de la clave { $key } (cuenta { $resource_account }). Toda clave tiene una.
missing-resourcePolicy-vault = La política de acceso al almacén { $vault } (cuenta { $resource_account }).
missing-resourcePolicy-vault-unnamed = La política de acceso al almacén que contiene el punto de recuperación (cuenta { $resource_account }).
missing-resourcePolicy-role = La política de confianza del rol { $role } (cuenta { $resource_account }). Todo rol tiene una.
missing-scps = Las políticas de control de servicios (SCP) que se aplican a la cuenta { $caller_account }, en todos los niveles de su organización.
missing-rcps = Las políticas de control de recursos (RCP) que se aplican a la cuenta { $resource_account }, en todos los niveles de su organización.
missing-permissionBoundary = El límite de permisos de { $holder }.
missing-sessionPolicy = La política de sesión, si se pasó alguna al iniciar la sesión.
missing-vpcEndpointPolicy = La política del punto de conexión de VPC, si la llamada pasa por uno.
missing-grants = Las concesiones de la clave { $key } (cuenta { $resource_account }).

unchecked-keyState = Se supone que la clave está habilitada.
unchecked-keyManager = Se supone que la clave es una clave administrada por el cliente.
unchecked-principalAccountIsManagementAccount = Se supone que la cuenta { $caller_account } no es la cuenta de administración de la organización a la que pertenece.
unchecked-limitsOnGrant = AWS no documenta si un límite de permisos o una política de sesión limitan lo que permite una concesión; aquí no se aplicó ningún límite.
unchecked-limitsOnAnyone = Una instrucción con "Principal": "*" permite esta acción. AWS documenta que los límites de permisos y las políticas de sesión no limitan una instrucción así cuando tiene una condición sobre aws:PrincipalArn, y no dice nada del caso en que no la tiene. Se supuso que tampoco aquí la limitan.
unchecked-rolePath = El ARN de una sesión no contiene la ruta del rol. Donde se compararon ARN de roles, no se tuvo en cuenta la ruta.
unchecked-repeatedNames = Un documento usa dos veces el mismo nombre dentro de un objeto. Se tomó el último; AWS puede tomar otro o rechazar el documento.
unchecked-keyOfAlias = Las operaciones con alias también necesitan un permiso sobre la clave. Evalúelo por separado, con el ARN de la clave como recurso.
unchecked-encryptionContextCase = Una restricción de una concesión se cumpliría si en los nombres del contexto de cifrado no se distinguieran mayúsculas y minúsculas. La guía para desarrolladores de AWS KMS dice que ahí se distinguen; la referencia de la API, que no. Se supuso que se distinguen.
unchecked-fullAccessScp = Se supone que, además de las políticas de control de servicios (SCP) proporcionadas, está adjunta FullAWSAccess, porque las proporcionadas solo contienen Deny.
unchecked-unnamedLevel = Se supone que las políticas de la organización que se proporcionaron sin indicar a qué están adjuntas están todas en un mismo nivel.
unchecked-grantAcrossAccounts = La concesión la creó la cuenta propietaria de la clave. AWS no documenta con claridad si una concesión así basta cuando el autor de la llamada es de otra cuenta y no tiene ninguna política de IAM; se supuso que no basta.
unchecked-resourceAccountIsManagementAccount = Se supone que la cuenta { $resource_account } no es la cuenta de administración de la organización a la que pertenece: en una cuenta de administración, las políticas de control de recursos (RCP) no rigen para los recursos.
unchecked-contextKeys = Se supone que la solicitud no contiene { $keys }, porque no se proporcionó ningún valor. Indique los valores con { $flag } o en "context".
unchecked-assumedNone = Se da por hecho que lo que no se proporcionó no existe ({ $flag }).

## Instrucción por instrucción

statement-name = la instrucción { $number } { $policy }
statement-name-sid = la instrucción { $number } ({ $sid }) { $policy }
statement-name-level = la instrucción { $number } { $policy } en { $level }
statement-name-level-sid = la instrucción { $number } ({ $sid }) { $policy } en { $level }
level-unnamed = el nivel { $number }

source-resource-policy-key = de la política de claves
source-resource-policy-vault = de la política de acceso al almacén
source-resource-policy-role = de la política de confianza del rol
source-resource-policy-nothing = de la política basada en recursos
source-identity-policy = de la política de IAM { $number }
source-scp = de la SCP
source-owner-account-scp = de la SCP de la cuenta del recurso
source-rcp = de la RCP
source-caller-account-rcp = de la RCP de la cuenta del autor de la llamada
source-permissions-boundary = del límite de permisos
source-session-policy = de la política de sesión
source-vpc-endpoint-policy = de la política del punto de conexión de VPC
source-of-file = { $policy } ({ $file })

fit-matches = se aplica
fit-matches-account = se aplica (nombra a la cuenta del autor de la llamada)
fit-matches-role = se aplica (nombra al rol del autor de la llamada)
fit-matches-anyone = se aplica (abarca a todos)
fit-only-with-boundary = se aplicaría si el autor de la llamada tuviera un límite de permisos
fit-without-effect = no tiene efecto: falta { $element }
fit-other-principal = nombra a otras entidades principales
fit-other-action = se refiere a otras acciones
fit-other-resource = se refiere a otros recursos
fit-condition-not-met = no se cumple una condición
fit-no-say = se aplicaría, pero esta política no rige para la solicitud

condition-line = { $operator } { $key } { $values } (la solicitud tiene { $given })
condition-line-absent = { $operator } { $key } { $values } (la solicitud no contiene esta clave de condición)
condition-line-empty = { $operator } { $key } { $values } (en la solicitud, esta clave de condición está vacía)
condition-line-variable = { $operator } { $key } { $values } (una variable de política no tiene valor)
condition-line-set = { $operator } { $key } { $values } (esta clave de condición tiene varios valores, que exigen un operador de conjunto, como ForAnyValue)

grant-name = Concesión { $id } para { $grantee }
grant-fit-fits = permite la operación
grant-fit-fits-account = permite la operación a la cuenta; deciden las políticas de IAM de esa cuenta
grant-fit-other-key = es de otra clave o de otra región
grant-fit-other-grantee = es para otra entidad principal
grant-fit-other-operation = no incluye la operación
grant-fit-constraint = sus restricciones no se ajustan a la solicitud

## Errores de una pregunta

fault-heading = la solicitud no se puede evaluar
fault-no-object = el JSON debe ser un objeto con "request"
fault-missing = falta "{ $name }"
fault-form-object = el valor de "{ $name }" debe ser un objeto
fault-form-text = el valor de "{ $name }" debe ser una cadena de texto
fault-form-texts = el valor de "{ $name }" debe ser una cadena de texto o una lista de cadenas de texto
fault-form-grants = el valor de "{ $name }" debe ser una lista de concesiones, tal como la muestra list-grants
fault-unknown-name = "{ $name }" no es un campo conocido
fault-unknown-name-near = "{ $name }" no es un campo conocido; ¿quiso decir "{ $instead }"?
fault-unknown-value = "{ $value }" no es un valor posible para "{ $name }". Valores posibles: { $possible }
fault-principal = `{ $value }` no puede hacer una solicitud. Indique el ARN de un usuario, un rol, una sesión o un usuario raíz, o el nombre de un servicio, sin comodines
fault-unknown-action = no existe la acción `{ $value }`
fault-unknown-action-near = no existe la acción `{ $value }`. Use { $instead }
fault-wildcard-action = `{ $value }` contiene un comodín. Una solicitud se refiere a una sola acción, como kms:Decrypt
fault-out-of-scope = `{ $value }` queda fuera del alcance: solo se pueden evaluar acciones de KMS y de AWS Backup, además de sts:AssumeRole
fault-root-assumes = el usuario raíz de una cuenta no puede asumir un rol, digan lo que digan las políticas
fault-resource = `{ $value }` no es un recurso de esta acción. Indique el ARN completo de la clave, el almacén, el punto de recuperación o el rol, sin comodines
fault-alias-for-key = `{ $value }` es un alias, pero las políticas se evalúan con el ARN de la clave. Indique el ARN de la clave y ponga el alias en "context" como kms:RequestAlias
fault-resource-account = el ID de la cuenta del recurso, `{ $value }`, no tiene 12 dígitos
fault-resource-account-other = la cuenta del recurso, `{ $value }`, no es la que figura en su ARN, { $of_arn }
fault-resource-account-missing = `{ $value }` no contiene ningún ID de cuenta. Indíquelo en "resourceAccount" o con --resource-account
fault-no-resource = falta el recurso. Indique su ARN en "resource" o con --resource
fault-other-partition = el autor de la llamada y el recurso están en particiones distintas ({ $value } y { $of_resource }), y ninguna política da acceso de una partición a otra
fault-unknown-key = no existe la clave de condición `{ $value }`. Use { $instead }
fault-no-document = "{ $name }" contiene algo que no es un documento de política
fault-only-one = "{ $name }" solo puede contener una política
fault-no-level = cada elemento de "{ $name }" necesita "target" y "policies"
fault-other-level = las políticas de "{ $name }" para la cuenta { $value } no rigen para la cuenta { $account }
fault-grammar = AWS no habría aceptado una política de "{ $name }": { $detail }
grammar-element = falta "{ $value }" o su valor no es válido
grammar-element-in-statement = en la instrucción { $number }, falta "{ $value }" o su valor no es válido
grammar-operator = en la instrucción { $number }, `{ $value }` no es un operador de condición
grammar-surplus = en la instrucción { $number } hay un elemento "{ $value }", que este tipo de política no admite
fault-json = esto no es JSON válido (línea { $line }, columna { $column }). { $message }
fault-json-in = la política de "{ $name }" no es JSON válido (línea { $line }, columna { $column }). { $message }

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
cure-comment = Elimine todo comentario: JSON no los admite. Para explicar la finalidad de una instrucción, puede usar el Sid, con letras (sin acentos ni ñ) y dígitos.
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
check-no-json-no-braces = Faltan las llaves que deben rodear este contenido.
cure-no-json-no-braces = Ponga { "{" } al principio y { "}" } al final.
check-no-json-after = Hay texto después del final del documento.
cure-no-json-after = Elimine todo lo que sigue al último corchete o a la última llave. Para combinar dos políticas, ponga todas las instrucciones en una sola lista.
check-no-json-deep = Los corchetes y las llaves están anidados a más niveles que en cualquier política.
cure-no-json-deep = Revise los corchetes y las llaves.
check-no-json-empty = El documento está vacío.
cure-no-json-empty = Proporcione el JSON de una política.
check-repeated-name = "{ $name }" aparece dos veces en un mismo objeto.
cure-repeated-name = Combine las dos apariciones en una. Cuál de ellas cuenta depende del programa que lee el documento, y AWS puede rechazarlo.
check-surrounding = Alrededor de la política hay texto que no forma parte de ella.
cure-surrounding = Quítelo cuando guarde la política. La política que está dentro se comprobó.
check-surrounding-quoted = Cada línea empieza con el signo de cita del correo electrónico (>).
cure-surrounding-quoted = Elimine esos signos. Se comprobó lo que está detrás de ellos.
check-surrounding-references = En lugar de comillas hay referencias de caracteres HTML, como &quot;.
cure-surrounding-references = Reemplácelas por comillas dobles rectas. La política se comprobó como si ya las tuviera.
check-encoding = El archivo contiene bytes que no son UTF-8.
cure-encoding = Guárdelo en UTF-8.

## Hallazgos: elementos

check-unknown-element = `{ $name }` no es un elemento de una política.
cure-unknown-element = Elimínelo o páselo al lugar que le corresponde.
check-unknown-element-near = `{ $name }` no es un elemento de una política.
cure-unknown-element-near = Escriba `{ $instead }`. Se distinguen mayúsculas y minúsculas.
check-wrong-form = El valor de `{ $name }` no es del tipo que se admite ahí.
cure-wrong-form = Use una cadena de texto o una lista de cadenas de texto; para "Principal" y "Condition", un objeto.
check-wrong-form-statement = El valor de `{ $name }` no es del tipo que se admite ahí.
cure-wrong-form-statement = Escriba un objeto, para una sola instrucción, o una lista de objetos.
check-no-statement = El documento no tiene ninguna instrucción.
cure-no-statement = Ponga las instrucciones en "Statement".
check-wrong-effect = `{ $name }` no es un valor válido de Effect.
cure-wrong-effect = Escriba Allow o Deny, con mayúscula inicial.
check-wrong-effect-missing = A la instrucción le falta Effect.
cure-wrong-effect-missing = Agregue "Effect" con Allow o Deny.
check-no-action = A la instrucción le falta Action.
cure-no-action = Agregue "Action" con las acciones deseadas.
check-no-action-key = A la instrucción le falta Action; por eso no tiene efecto. KMS anunció en 2025 que rechazaría este tipo de instrucciones a partir del 18 de agosto de 2025; la referencia de la API de KMS de noviembre de 2026 todavía dice que las acepta.
cure-no-action-key = Agregue "Action" o quite la instrucción antes de volver a guardar la política.
check-no-resource = A la instrucción le falta Resource.
cure-no-resource = Agregue "Resource".
check-no-resource-key = A la instrucción le falta Resource; por eso no tiene efecto. KMS anunció en 2025 que rechazaría este tipo de instrucciones a partir del 18 de agosto de 2025; la referencia de la API de KMS de noviembre de 2026 todavía dice que las acepta.
cure-no-resource-key = Agregue "Resource": "*". En una política de claves, eso significa esta clave.
check-no-principal = La instrucción no dice a quién se aplica.
cure-no-principal = Agregue "Principal" con la cuenta, el usuario, el rol o el servicio. Las políticas de claves, las políticas de acceso al almacén y las políticas de confianza de los roles lo necesitan en cada instrucción.
check-no-principal-rcp = La instrucción no dice a quién se aplica.
cure-no-principal-rcp = Agregue "Principal": "*". Una política de control de recursos (RCP) no admite ninguna otra entidad principal.
check-surplus-resource = Una política de confianza no lleva Resource: se refiere al rol al que está adjunta.
cure-surplus-resource = Elimínelo.
check-surplus-principal = Este tipo de política no lleva "Principal": a quién se aplica depende de dónde está adjunta.
cure-surplus-principal = Elimínelo. Si se trata de una política de claves, de una política de acceso al almacén o de una política de confianza, indíquelo con --type.
check-both-forms = `{ $name }` y `{ $opposite }` aparecen en la misma instrucción.
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
check-unknown-action-near-many = No existe la acción `{ $name }`.
cure-unknown-action-near-many = Escriba { $instead } como elementos de una lista, cada uno entre sus propias comillas.
check-unknown-action-comma = `{ $name }` son varias acciones en una sola cadena de texto.
cure-unknown-action-comma = Escriba una lista, con cada acción entre sus propias comillas.
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
check-foreign-action-trust = `{ $name }` no puede estar en una política de confianza, que solo dice quién puede asumir el rol.
cure-foreign-action-trust = Póngala en una política de IAM del rol.

## Hallazgos: entidades principales y ARN

check-malformed-arn-blank = Hay un espacio dentro de `{ $name }`.
cure-malformed-arn-blank = Elimine el espacio. Si se deja, AWS rechaza la política, o el ARN no coincide con nada.
check-malformed-arn-separator = Falta un signo de dos puntos (:) en `{ $name }`.
cure-malformed-arn-separator = Un ARN tiene seis partes, separadas por dos puntos (:). En los ARN de IAM, la región queda vacía; por eso hay dos de esos signos seguidos (::).
check-malformed-arn-partition = La segunda parte de `{ $name }` no es una partición.
cure-malformed-arn-partition = Escriba la partición de su cuenta: por lo general, aws; en China, aws-cn; en AWS GovCloud (US), aws-us-gov.
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
cure-refused-principal-wildcard = Indique la cuenta y restrinja el acceso con una condición ArnLike sobre aws:PrincipalArn.
check-refused-principal-group = `{ $name }` es un grupo. Los grupos no pueden ser entidades principales.
cure-refused-principal-group = Indique los usuarios o un rol, u otorgue el permiso en una política de IAM del grupo.
check-deleted-principal = `{ $name }` es lo que queda de un usuario o rol eliminado. Ya no corresponde a nadie y, mientras esté ahí, la política no se puede volver a guardar.
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
check-principal-kind-service-as-aws = `{ $name }` es la entidad principal de un servicio, pero figura en "AWS".
cure-principal-kind-service-as-aws = Póngalo en "Service".
check-principal-kind-provider-as-aws = `{ $name }` es un proveedor de identidades, pero figura en "AWS".
cure-principal-kind-provider-as-aws = Indique el rol que asumen los usuarios de ese proveedor. Los proveedores de identidades van en "Federated", y solo en políticas de confianza.
check-principal-kind-federated = `{ $name }` es una entidad principal federada, y este tipo de política no admite entidades principales federadas.
cure-principal-kind-federated = Indique el rol que asumen los usuarios federados.
check-principal-kind-canonical-user = Solo Amazon S3 reconoce usuarios canónicos.
cure-principal-kind-canonical-user = Indique la cuenta con su ID.
check-service-name = `{ $name }` no es el nombre de la entidad principal de un servicio.
cure-service-name = Los nombres de las entidades principales de servicios son como "backup.amazonaws.com": en minúsculas y con amazonaws.com al final.
check-empty-element = `{ $name }` está vacío.
cure-empty-element = Escriba el valor deseado. En algunas páginas web, el asterisco se pierde al copiar: "*".
check-placeholder = `{ $name }` todavía contiene un marcador de posición.
cure-placeholder = Reemplácelo por el valor real y elimine los corchetes angulares (< >) que tenga alrededor.

## Hallazgos: recursos

check-key-policy-resource = En una política de claves, Resource es "*", que significa esta clave. Es posible que `{ $name }` no coincida con nada.
cure-key-policy-resource = Escriba "Resource": "*".
check-alias-resource = `{ $name }` se refiere solo al alias. No da acceso a la clave a la que apunta.
cure-alias-resource = Escriba el ARN de la clave. Para elegir claves por su alias, use una condición sobre kms:ResourceAliases o kms:RequestAlias.
check-no-arn-resource = `{ $name }` no es un ARN ni "*".
cure-no-arn-resource = Escriba el ARN completo.
check-resource-form = `{ $name }` no es el ARN de un recurso de este servicio.
cure-resource-form = Copie el ARN. El de una clave termina con "key/" y el ID de la clave; el de un almacén, con "backup-vault:" y el nombre.
check-needs-all-resources = El permiso para { $actions } no se puede limitar a ciertos recursos; por eso, la instrucción no lo otorga.
cure-needs-all-resources = Ponga { $actions } en una instrucción con "Resource": "*".

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
check-surplus-set-operator = `{ $key }` contiene un solo valor; por eso, en { $name } sobra el operador de conjunto.
cure-surplus-set-operator = Escriba { $instead }.
check-surplus-set-operator-all = `{ $key }` contiene un solo valor, y { $name } también se cumple si la solicitud no contiene esa clave de condición.
cure-surplus-set-operator-all = Escriba { $instead }.
check-holds-when-absent = { $name } también se cumple si la solicitud no contiene `{ $key }`, como ocurre con las entidades principales que no pertenecen a ninguna organización.
cure-holds-when-absent = Use ForAnyValue o agregue una condición Null con "{ $key }": "false".
check-org-path = La ruta `{ $name }` no coincide con nada: en las solicitudes, las rutas terminan con una barra (/).
cure-org-path = Escriba `{ $instead }` con ForAnyValue:StringLike para abarcar todas las cuentas que están en esta raíz o unidad organizativa (OU) y por debajo de ella, o termine la ruta con una barra (/) para abarcar solo las cuentas que están directamente en ella.
check-org-path-start = `{ $name }` no empieza con un ID de organización.
cure-org-path-start = Escriba la ruta completa: los ID que empiezan con o-, r- y ou-, cada uno seguido de una barra (/).
check-session-arn = `{ $name }` es el ARN de una sesión, pero aws:PrincipalArn contiene el ARN del rol. Nunca coinciden.
cure-session-arn = Escriba el ARN del rol, con su ruta.
check-wrong-value-bool = { $operator } no puede comparar el valor `{ $name }`.
cure-wrong-value-bool = Escriba "true" o "false".
check-wrong-value-ip = { $operator } no puede comparar el valor `{ $name }`.
cure-wrong-value-ip = Escriba una dirección IP o un rango CIDR, como 203.0.113.0/24.
check-wrong-value-numeric = { $operator } no puede comparar el valor `{ $name }`.
cure-wrong-value-numeric = Escriba un número.
check-wrong-value-date = { $operator } no puede comparar el valor `{ $name }`.
cure-wrong-value-date = Escriba una fecha y hora, como 2026-01-31T00:00:00Z.
check-wrong-value-arn = { $operator } no puede comparar el valor `{ $name }`.
cure-wrong-value-arn = Escriba un ARN con sus seis partes.
check-literal-wildcard = Este operador toma el comodín de `{ $name }` de forma literal.
cure-literal-wildcard = Use { $instead }.
check-literal-wildcard-org = Este operador toma el comodín de `{ $name }` de forma literal.
cure-literal-wildcard-org = Escriba el ID de su organización. Con { $instead }, este valor autorizaría a todas las organizaciones.
check-via-service = `{ $name }` no es un valor de kms:ViaService, que contiene el servicio y la región.
cure-via-service = Escríbalo así: ec2.us-west-2.amazonaws.com.
check-refused-set-operator = KMS rechaza ForAllValues con un par del contexto de cifrado.
cure-refused-set-operator = Use StringEquals o StringLike sin operador de conjunto.
check-identity-only-key = `{ $name }` solo funciona en políticas de IAM. En esta política, la condición nunca se cumple.
cure-identity-only-key = Pase la condición a la política de IAM del usuario o rol.
check-literal-variable = La variable de política en `{ $name }` no se reemplaza, porque el documento no indica la versión 2012-10-17.
cure-literal-variable = Agregue "Version": "2012-10-17".
check-service-call-key = Solo las llamadas que un servicio hace en nombre de un recurso contienen `{ $name }`. Para los usuarios, roles y cuentas que se nombran aquí, la condición nunca se cumple.
cure-service-call-key = Elimine la condición o indique el servicio como entidad principal.
check-wrong-id-org = `{ $name }` no es el ID de una organización.
cure-wrong-id-org = Escriba el ID que empieza con o-, seguido de 10 a 32 letras minúsculas o dígitos.
check-wrong-id-account = `{ $name }` no es un ID de cuenta.
cure-wrong-id-account = Escriba los 12 dígitos sin guiones, incluidos los ceros a la izquierda.

## Hallazgos: a quién autoriza

check-open-to-all = La instrucción autoriza a cualquier cuenta de AWS.
cure-open-to-all = Indique las cuentas o agregue una condición sobre quién hace la llamada: aws:PrincipalOrgID, aws:PrincipalAccount o aws:PrincipalArn.
check-open-to-all-key = La instrucción autoriza a cualquier cuenta de AWS.
cure-open-to-all-key = Indique las cuentas o agregue una condición sobre quién hace la llamada: aws:PrincipalOrgID, aws:PrincipalAccount o aws:PrincipalArn. kms:ViaService por sí sola no restringe quién hace la llamada.
check-not-principal-allow = NotPrincipal con Allow autoriza a todos, incluso a cuentas desconocidas, salvo a quienes figuran en la lista.
cure-not-principal-allow = Use "Principal" e indique las entidades principales que quiere autorizar.
check-not-action-allow = NotAction con Allow otorga todas las acciones, incluso las que AWS agregue más adelante, salvo las que figuran en la lista.
cure-not-action-allow = Use Action e indique las acciones que quiere permitir.
check-lock-out = Con esta política, nadie podría volver a cambiar la política de claves. KMS la rechaza; si se guarda con BypassPolicyLockoutSafetyCheck, solo AWS Support puede restablecer el acceso.
cure-lock-out = Conserve una instrucción que permita kms:* a la cuenta propietaria de la clave.
check-lock-out-denied = Con este Deny, nadie podría volver a cambiar la política de claves. KMS rechaza la política; si se guarda con BypassPolicyLockoutSafetyCheck, solo AWS Support puede restablecer el acceso.
cure-lock-out-denied = Excluya de este Deny a un administrador de la cuenta propietaria de la clave; por ejemplo, con una condición sobre aws:PrincipalArn.
check-rcp-form-allow = Una política de control de recursos (RCP) solo puede denegar; la única que permite es RCPFullAWSAccess, que adjunta la propia AWS.
cure-rcp-form-allow = Escriba "Effect": "Deny" e invierta las condiciones: StringEquals pasa a ser StringNotEquals.
check-rcp-form-principal = Una política de control de recursos (RCP) se refiere a todos: su "Principal" solo puede ser "*".
cure-rcp-form-principal = Escriba "Principal": "*" e indique con una condición a quién se refiere.
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
cure-sides-swapped-vault = En la cuenta { $destination }, en la política de acceso al almacén: indique la cuenta { $source } como entidad principal para backup:CopyIntoBackupVault.
check-side-missing-key = La política de la clave de origen no autoriza a la cuenta de destino { $destination }.
cure-side-missing-key = En la cuenta { $source }, agregue a la política de la clave de origen dos instrucciones para la cuenta { $destination }: una para usar la clave y otra para las concesiones. Ambas están en la solución source-key-policy.
check-side-missing-denied = Este Deny impide que la cuenta de destino { $destination } use la clave de origen.
cure-side-missing-denied = En la cuenta { $source }, en la política de la clave de origen: excluya de esta instrucción a la cuenta { $destination }.
check-side-missing-aws-managed = Esta es la política de una clave administrada por AWS. Autoriza solo a la cuenta propietaria de la clave, y nadie puede cambiarla.
cure-side-missing-aws-managed = En la cuenta { $source }, haga una copia de los datos que quede cifrada con una clave administrada por el cliente; después, copie el resultado a la cuenta { $destination }.
check-side-missing-vault = La política de acceso al almacén de destino no autoriza a la cuenta de origen { $source }.
cure-side-missing-vault = En la cuenta { $destination }, en la política de acceso al almacén de destino: permita backup:CopyIntoBackupVault a la cuenta { $source }.
check-side-missing-denied-vault = Este Deny impide que la cuenta de origen { $source } copie al almacén.
cure-side-missing-denied-vault = En la cuenta { $destination }, en la política de acceso al almacén de destino: excluya de esta instrucción a la cuenta { $source }.
check-actions-missing = Para copiar, la cuenta { $destination } también necesita { $actions } sobre esta clave.
cure-actions-missing = En la cuenta { $source }, en la política de la clave de origen: agregue esas acciones a la instrucción que permite usar la clave a la cuenta { $destination }.
check-grants-missing = Falta la instrucción para las concesiones: la cuenta { $destination } no puede crear una concesión sobre esta clave, y las copias de EBS, RDS y FSx necesitan una.
cure-grants-missing = En la cuenta { $source }, en la política de la clave de origen: agregue una instrucción que permita kms:CreateGrant, kms:ListGrants y kms:RevokeGrant a la cuenta { $destination }, con la condición Bool kms:GrantIsForAWSResource "true".

## Informe de una comprobación

policy-kind-key = política de claves
policy-kind-vault = política de acceso al almacén
policy-kind-iam = política de IAM
policy-kind-scp = política de control de servicios (SCP)
policy-kind-rcp = política de control de recursos (RCP)
policy-kind-trust = política de confianza de un rol
policy-kind-vpc-endpoint = política de un punto de conexión de VPC
policy-kind-resource = política de otro recurso
policy-taken-for = { $file }: se tomó por una { $kind }. Si es de otro tipo, indíquelo con { $flag }.
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

render-in-account = Se aplica en la cuenta { $account }. { $title }
render-whole = Esta es una política completa y reemplaza a la actual { $kind }. Úsela solo si la actual no contiene ninguna otra instrucción; de lo contrario, agregue estas instrucciones a la actual.
render-statements = Agregue { $count ->
    [one] esta instrucción
   *[other] estas instrucciones
} a la actual { $kind } y conserve todas las que ya están en ella.
render-file = Las instrucciones están en { $file }.
render-other-width = { $name } no tiene la variante { $width }; en su lugar se muestra la variante { $shown }.
render-several = A continuación se muestran { $count } políticas, cada una para una cuenta o un caso distintos. Para mostrar solo una, use { $flag } y su nombre: { $names }.
