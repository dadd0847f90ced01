### source: ce703683
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Cómo decide AWS KMS quién puede usar una clave

summary = Varias políticas deciden en conjunto si se permite una llamada sobre una clave de KMS: la política de claves, en la cuenta propietaria de la clave; las políticas de IAM, en la cuenta del autor de la llamada; las concesiones de la clave; y las políticas que solo pueden limitar el acceso. Esta guía explica en qué orden revisarlas, en qué cuenta está cada una y quién puede cambiarla.

block-rule-heading = La regla en pocas palabras
block-rule =
    Por sí sola, una clave no está abierta a nadie, ni siquiera al usuario raíz o a los administradores de la cuenta propietaria. La política de claves es la que debe dar acceso. En la mayoría de las claves, su primera instrucción autoriza a la propia cuenta (la entidad principal que termina en ":root"); a partir de ahí, las políticas de IAM de esa cuenta pueden dar acceso.

    Si el autor de la llamada y la clave están en la misma cuenta, basta con que la llamada se permita en un solo lugar: en la política de claves, en una concesión o, cuando la política de claves deja decidir a la cuenta, en una política de IAM. Si están en cuentas distintas, deben permitirlo los dos lados: el de la clave, mediante la política de claves o una concesión, y la cuenta del autor de la llamada, mediante una política de IAM.

    Una instrucción Deny que coincida con la llamada prevalece sobre cualquier instrucción Allow, esté donde esté.

block-order-heading = En qué orden revisar
block-order-outcome-yes = sí
block-order-outcome-no = no
block-order-deny = ¿Hay una instrucción Deny que coincida con la llamada, en alguna política de la tabla de abajo?
block-order-limits = ¿Alguna SCP, límite de permisos, política de sesión o política del punto de conexión de VPC se aplica y no permite la acción? (No cuenta el límite de permisos de un usuario de IAM al que la política de claves nombra por su ARN, si el usuario y la clave están en la misma cuenta.)
block-order-same = ¿Están en la misma cuenta el autor de la llamada y la clave?
block-order-direct = ¿La política de claves o una concesión permite la acción al propio autor de la llamada (usuario, rol o sesión)?
block-order-delegates = ¿La política de claves permite la acción a la cuenta (la entidad principal que termina en ":root")?
block-order-iam = ¿Alguna política de IAM del autor de la llamada permite la acción sobre esta clave?
block-order-across = ¿Es la acción una de las que funcionan desde otra cuenta (lista de abajo)?
block-order-key-side = ¿La política de claves o una concesión permite la acción al autor de la llamada o a su cuenta?
block-order-caller-side = ¿Alguna política de IAM, en la cuenta del autor de la llamada, permite la acción sobre el ARN completo de la clave?
block-order-allowed = Permitido. La llamada funciona si la clave está habilitada.
block-order-denied-deny = Denegado. Quien edita la política que contiene la instrucción Deny debe cambiarla.
block-order-denied-limit = Denegado. Quien edita esa política debe permitir en ella la acción.
block-order-denied-key-policy = Denegado. El administrador de claves debe cambiar la política de claves, en la cuenta de la clave.
block-order-denied-iam = Denegado. El administrador de la cuenta debe permitir la acción en una política de IAM del autor de la llamada.
block-order-denied-across = Denegado, digan lo que digan las políticas. Haga la llamada con un rol de la cuenta propietaria de la clave.
block-order-denied-key-side = Denegado. El administrador de claves debe autorizar en la política de claves a la cuenta del autor de la llamada, en la cuenta y la región de la clave.
block-order-denied-caller-side = Denegado. El administrador de la cuenta del autor de la llamada debe permitir allí la acción en una política de IAM.

block-policies-heading = Dónde está cada política y quién la edita
block-policies-policy = Política
block-policies-stands = Dónde está
block-policies-editor = Quién la edita
block-policies-does = Qué puede hacer
block-policies-key-policy-policy = Política de claves
block-policies-key-policy-stands = cuenta y región de la clave
block-policies-key-policy-editor = administrador de claves
block-policies-key-policy-does = permitir, denegar
block-policies-iam-policy = Política de IAM
block-policies-iam-stands = cuenta del autor de la llamada
block-policies-iam-editor = administrador de esa cuenta
block-policies-iam-does = permitir, denegar
block-policies-grant-policy = Concesión
block-policies-grant-stands = en la clave, en su región
block-policies-grant-editor = quien tiene kms:CreateGrant; para revocarla, kms:RevokeGrant
block-policies-grant-does = solo permitir
block-policies-boundary-policy = Límite de permisos
block-policies-boundary-stands = cuenta del autor de la llamada
block-policies-boundary-editor = administrador de esa cuenta
block-policies-boundary-does = solo limitar
block-policies-session-policy = Política de sesión
block-policies-session-stands = en la sesión del rol
block-policies-session-editor = quien asume el rol
block-policies-session-does = solo limitar
block-policies-scp-policy = SCP
block-policies-scp-stands = cuenta de administración de la organización del autor de la llamada
block-policies-scp-editor = administrador de la organización
block-policies-scp-does = solo limitar
block-policies-rcp-policy = RCP
block-policies-rcp-stands = cuenta de administración de la organización de la clave
block-policies-rcp-editor = administrador de la organización
block-policies-rcp-does = solo denegar
block-policies-endpoint-policy = Política del punto de conexión de VPC
block-policies-endpoint-stands = cuenta de la VPC
block-policies-endpoint-editor = responsable de la VPC
block-policies-endpoint-does = solo limitar

block-across-heading = Acciones que funcionan desde otra cuenta
block-across =
    DescribeKey, Encrypt, Decrypt, ReEncryptFrom, ReEncryptTo, GenerateDataKey, GenerateDataKeyWithoutPlaintext y sus equivalentes para pares de claves, GenerateMac, VerifyMac, Sign, Verify, DeriveSharedSecret, Encapsulate, Decapsulate, GetPublicKey, GetKeyRotationStatus, CreateGrant, ListGrants, RevokeGrant y RetireGrant.

    Cualquier otra acción sobre una clave, como GetKeyPolicy, PutKeyPolicy, EnableKey, ScheduleKeyDeletion o TagResource, falla desde otra cuenta, aunque los dos lados la permitan. Permitir una acción de ese tipo en una política no surte efecto.

block-exceptions-heading = Casos que se prestan a error
block-exceptions =
    Los roles vinculados al servicio, como AWSServiceRoleForBackup, quedan fuera de las SCP y las RCP; en cambio, una instrucción Deny de la política de claves sí los afecta. Un rol normal queda sujeto a ambas, incluido el rol que indica un trabajo de copia de seguridad. Las SCP no se aplican a la cuenta de administración. Las RCP no se aplican a las claves de la cuenta de administración, ni a las claves administradas por AWS, ni a kms:RetireGrant.

    La SCP es de la organización del autor de la llamada; la RCP es de la organización de la clave. Una RCP afecta también a quien llama desde fuera de la organización. Las SCP deben permitir la acción en cada nivel, desde la raíz hasta la cuenta; cuando falta ese permiso en alguno, el mensaje puede hablar igualmente de una denegación explícita (explicit deny).

    Dentro de una misma cuenta, un límite de permisos que no permite la acción no detiene a un usuario al que la política de claves nombre por su ARN. A un rol nombrado por su ARN sí lo detiene. Entre cuentas, el límite de permisos y la política de sesión siempre cuentan. Una instrucción Deny en cualquiera de los dos siempre cuenta.

    La política de una clave administrada por AWS (su alias empieza con aws/) es fija: la clave solo sirve a su propia cuenta y solo por medio de su servicio. Ninguna otra cuenta puede usarla nunca.

    Un "Principal": "*" en la política de claves autoriza directamente a cualquier autor de llamada de la propia cuenta de la clave. Para los de otras cuentas equivale a autorizar a su cuenta: siguen necesitando la política de IAM. Un servicio que llama en nombre propio (un "Principal" de tipo Service) necesita la política de claves o una concesión; las políticas de IAM no intervienen.

    Una concesión puede tardar unos cinco minutos en surtir efecto. Una concesión que la propia cuenta del autor de la llamada creó sobre una clave de otra cuenta también ocupa el lugar de la política de IAM en la cuenta del autor de la llamada: así usa claves de otras cuentas el rol vinculado al servicio de Auto Scaling.

    El estado de la clave no es cuestión de permisos. Una llamada permitida falla con DisabledException o KMSInvalidStateException si la clave no está habilitada.

block-alice-heading = Ejemplo 1: Alice no puede usar una clave de su propia cuenta
block-alice =
    Alice, usuaria de IAM, y la clave están en la misma cuenta. La política de claves solo contiene la instrucción predeterminada que aparece abajo. Esta deja que la cuenta decida mediante políticas de IAM y, por sí sola, no da nada a Alice. Ninguna política de IAM le permite la acción y ninguna concesión la nombra. La respuesta a la pregunta 5 es sí y a la pregunta 6 es no: denegado.

    Hay dos soluciones. El administrador de la cuenta permite la acción en una política de IAM de Alice, sobre el ARN de esta clave; la política de claves queda como está. O bien el administrador de claves nombra a Alice en la política de claves, con la segunda instrucción de abajo. Basta con una de las dos.
block-alice-statement = Lo que dice la política de claves, en la cuenta propietaria de la clave:
block-alice-named = La otra solución, también en la política de claves; aquí, la usuaria de IAM Alice, por su ARN:

block-bob-heading = Ejemplo 2: Bob usa una clave de otra cuenta por medio de un rol
block-bob =
    Bob es un usuario de la cuenta 1; la clave está en la cuenta 2. Tres políticas, en conjunto, le permiten usarla. En la cuenta 2, la política de claves permite a la cuenta 1 las acciones que él necesita. En la cuenta 1, una política de IAM del rol Engineering permite las mismas acciones sobre el ARN completo de la clave. Y la política de confianza de ese rol permite que Bob lo asuma.

    Mientras Bob trabaja como Engineering, se aplican las políticas de IAM del rol, no las suyas. Si a la política de claves de la cuenta 2 le falta una acción, ninguna política de IAM de la cuenta 1 la suple; si le falta a la política de IAM, la política de claves tampoco la suple. La política de claves puede nombrar al propio rol en lugar de la cuenta: aun así se necesita la política de IAM.
block-bob-iam = La mitad que está en la cuenta 1, en el rol; el ARN completo es el de la clave de la cuenta 2. La guía CAB9005 explica cómo se configuran las dos mitades.

block-read-key-heading = Lea el lado de la clave
block-read-key = Ejecute estos comandos como administrador de claves, en la cuenta y la región de la clave. No cambian nada. En key.json, KeyState debe ser Enabled y KeyManager debe ser CUSTOMER. En key-policy.json, busque primero todas las instrucciones Deny y después al autor de la llamada, su rol y las cuentas. En grants.json, fíjese en GranteePrincipal, Operations y Constraints.

block-read-caller-heading = Lea el lado del autor de la llamada
block-read-caller = Ejecute estos comandos como administrador de la cuenta del autor de la llamada, en esa cuenta. El primero es una simulación. Si en Decision aparece allowed, las políticas de IAM permiten la acción. Si aparece implicitDeny, falta una instrucción Allow. Si aparece explicitDeny, hay una instrucción Deny que coincide. Si en SCPs o en Boundary aparece False, una SCP o el límite de permisos no permite la acción; si aparece None, ahí no se evaluó nada. Para un rol, la simulación no conoce ni la política de claves ni las concesiones. Los demás comandos muestran la lista de las políticas insertadas del rol, guardan una de ellas como role-policy.json y muestran la lista de las políticas adjuntas. Para guardar la versión predeterminada de una política adjunta, use get-policy y get-policy-version.

block-decide-heading = Deje que este programa reúna los dos lados
block-decide = Esta comprobación funciona sin conexión, con los tres archivos de la cuenta de la clave y la política de IAM del rol en role-policy.json; si hay varias, repita la opción de las políticas de IAM con cada archivo. La respuesta dice si la llamada se permite o se deniega, con la política y la cuenta en que hay que cambiar algo, o queda sin decidir y nombra lo que no se indicó: SCP, RCP, límite de permisos, política de sesión, política del punto de conexión de VPC.

block-trail-heading = Busque en CloudTrail la llamada denegada
block-trail = Ejecute este comando en la cuenta del autor de la llamada, en la región en la que se hizo la llamada, que suele ser la de la clave, pero no siempre: una llamada denegada a una clave de otra cuenta se registra solo en la cuenta del autor de la llamada. El comando revisa las últimas mil llamadas a KMS; para llamadas más antiguas, indique --start-time y --end-time. errorMessage dice qué tipo de política denegó la llamada. El mensaje nombra un solo tipo; una vez corregido, la siguiente llamada puede mostrar otro.

block-flowchart = El diagrama de flujo de AWS, con los dos ejemplos:

mistake-iam-policies-that-control = Una frase de la página en portugués salió mal ("As políticas do IAM do que controlam…", con "naConta" en una sola palabra). El sentido es: las políticas de IAM que controlan el uso de una clave por parte de una entidad principal están siempre en la cuenta de esa entidad principal.
mistake-in-your-account = "Recursos na sua da Conta da AWS", en la página en portugués, es un descuido. El sentido es: recursos de la propia cuenta, en los que normalmente se confía.
mistake-caller-account = En el primer ejemplo, la página en portugués junta dos palabras ("condiçãoA política") y habla de autores de la llamada en plural. La pregunta del diagrama es: ¿la política de claves PERMITE que la cuenta del autor de la llamada use políticas de IAM para controlar el acceso a la clave?
mistake-role = La página en portugués usa "função" para role. Es lo que en español se llama rol de IAM: Bob asume el rol Engineering; no se trata de una función de Lambda.
mistake-principals = "Aos seus principais permissão", en el segundo ejemplo, quiere decir: a las entidades principales de la cuenta 1, es decir, a sus usuarios y roles. Esa cuenta solo puede dar a su vez acciones que la política de claves le dio.
mistake-no-rcp = La página de AWS sobre problemas de acceso a las claves cita las SCP y las políticas del punto de conexión de VPC como las otras políticas que pueden limitar. Faltan las RCP: una RCP de la organización de la clave puede denegar la llamada aunque la permitan todas las políticas que la página menciona.
