### source: e081efbd
### review: drafted 2026-11-30

title = KMS no guarda la política de claves: el documento no es válido

summary = KMS no guardó la política de la clave en la cuenta { $key_account }, porque el documento no es JSON válido o no es una política de claves válida. Si el mensaje dice "no principal", a una instrucción le falta "Principal". Si solo aparece el código MalformedPolicyDocumentException, o la frase general de la referencia de la API (la política no es correcta sintáctica o semánticamente), el defecto puede ser cualquiera; en un caso conocido en que el código apareció sin texto, el documento ni siquiera era JSON. Hasta que se guarde la política, una clave ya existente conserva la anterior, y una clave que se iba a crear no existe.

cause-no-valid-json = El documento no es JSON válido: contiene espacios de no separación o comillas tipográficas copiados de una página web, una coma de más o de menos, un comentario o el mismo nombre dos veces en un objeto.
cause-statement-without-principal = A una instrucción le falta "Principal". Toda instrucción de una política de claves lo necesita. Suele ocurrir por uno de dos motivos: la instrucción se copió de una política de IAM, que no lleva "Principal", o bien, en Terraform o CDK, estaba vacía la variable que debía contener las entidades principales.
cause-statement-without-resource-or-action = A una instrucción le falta "Resource", o le faltan tanto "Action" como "NotAction". En 2025, AWS avisó a sus clientes de que KMS rechazaría esas instrucciones a partir del 2025-08-18; la referencia de la API de noviembre de 2026 todavía dice que se aceptan y que no tienen efecto. Corríjalas en todo caso: "Resource" debe ser "*". La política vigente puede contener una instrucción antigua de este tipo; en ese caso, KMS puede rechazar la política nueva aunque usted solo haya agregado otra instrucción.
cause-characters-outside-latin-1 = La política contiene un carácter que las políticas de claves no aceptan, como caracteres coreanos o una raya en un Sid. Solo se aceptan ASCII y Latin-1; por lo tanto, las letras del español y del portugués sí se pueden usar.
cause-unknown-condition = Un operador de condición o una clave de condición no existe o está mal escrito.

step-check-the-document = Guarde como refused-key-policy.json la política que KMS rechazó, con todos los valores puestos: la de la consola, la del plan de Terraform o la de la plantilla. Revísela con este programa, que no necesita acceso a AWS.
step-check-the-document-confirm = Cada error empieza con el archivo, la línea y la columna, y dice cómo corregirlo. Si no hay ningún error, las causas anteriores quedan descartadas hasta donde este programa las conoce: consulte después a IAM Access Analyzer. Un documento de más de 32768 bytes también es un error aquí; para ese caso, sin embargo, la referencia de la API menciona LimitExceededException, no este mensaje.
step-ask-access-analyzer = Revise el mismo archivo con IAM Access Analyzer. Quien ejecuta el comando necesita access-analyzer:ValidatePolicy. La llamada no cambia nada.
step-ask-access-analyzer-confirm = Una línea cuyo Type es ERROR es la causa: Line y Details dicen dónde y qué. Si ninguna línea tiene ERROR, la gramática de la política queda descartada como causa; WARNING, SECURITY_WARNING y SUGGESTION no impiden que KMS la guarde. Esta revisión no dice si las entidades principales existen; para ese caso, KMS tiene un mensaje propio sobre entidades principales no válidas.

mistake-no-break-spaces = En los artículos en portugués y en coreano, la política de ejemplo está sangrada con espacios de no separación. Si se copia tal cual, no es JSON válido y KMS la rechaza. Reemplácelos por espacios comunes; la revisión de más arriba los señala.
mistake-blank-in-arn = La política del artículo en español tiene un espacio antes de ":root" en dos lugares. Aunque se ponga el ID de la cuenta, KMS también la rechaza, pero con el mensaje sobre entidades principales no válidas. Quite el espacio.

reply = KMS no guardó la política de la clave en la cuenta { $key_account }, porque el documento no es válido. El administrador de claves debe revisar el documento rechazado: JSON válido, con espacios comunes y comillas rectas, y en cada instrucción "Effect", "Principal", "Action" y "Resource": "*". Después debe guardar la política corregida. No hay que cambiar nada en otra cuenta.
