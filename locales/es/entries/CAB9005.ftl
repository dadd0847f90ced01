### source: 1e28b894
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Compartir una clave de KMS con otra cuenta

summary = Se necesitan dos políticas, en dos cuentas. En la cuenta propietaria de la clave, el administrador de claves autoriza a la otra cuenta en la política de claves. En la otra cuenta, el administrador de la cuenta permite las mismas acciones al rol o usuario en una política de IAM, sobre el ARN completo de la clave. Una sola de ellas no basta.

block-halves-heading = Dos mitades, ambas necesarias
block-halves-half = Política
block-halves-account = Cuenta
block-halves-who = Quién la escribe
block-halves-says = Qué dice
block-halves-key-policy-half = política de claves
block-halves-key-policy-account = propietaria de la clave
block-halves-key-policy-who = administrador de claves
block-halves-key-policy-says = qué cuenta PUEDE usar la clave y para qué
block-halves-iam-half = política de IAM
block-halves-iam-account = la otra cuenta
block-halves-iam-who = administrador de la cuenta
block-halves-iam-says = qué rol o usuario la USA de hecho; nunca más de lo que da la política de claves
block-before = Antes, compruebe que la clave se pueda compartir: debe ser una clave administrada por el cliente. Una clave administrada por AWS (alias aws/ebs, aws/rds, aws/backup y similares) no se puede usar desde otra cuenta, y nadie puede cambiar su política.

block-root-heading = Qué significa el "Principal" que termina en ":root"
block-root = Es la cuenta, no su usuario raíz. La instrucción no da nada directamente a ningún rol ni usuario; permite que los administradores de esa cuenta den a su vez las acciones indicadas mediante políticas de IAM. Nadie tiene que iniciar sesión como usuario raíz. En lugar de la cuenta, la política de claves puede nombrar roles o usuarios concretos de ella; deben existir cuando se guarda la política y siguen necesitando la política de IAM en su propia cuenta.

block-save-heading = En la cuenta de la clave: la política de claves
block-save = Ejecute estos comandos como administrador de claves, en la cuenta y la región de la clave. KMS reemplaza toda la política; por eso, guarde primero la actual y haga una copia para trabajar en ella:
block-key-policy = En key-policy-new.json, agregue estas instrucciones a "Statement" y conserve todas las que ya están, sobre todo la que permite kms:* a la cuenta de la clave. La cuenta de origen es la propietaria de la clave; la cuenta de destino es la otra. Si la política actual ya autoriza a la cuenta de la clave, la línea con esa cuenta se puede omitir en las dos instrucciones. Si la clave pertenece a una tercera cuenta, agregue a ambas listas la entidad principal de la cuenta de origen (la que termina en ":root").
block-put = Cuando key-policy-new.json esté completo, guárdelo en KMS con el comando de más abajo. Conserve key-policy-before.json: con ese archivo se puede restaurar la política anterior. Si KMS rechaza el documento, CAB0012 y CAB0013 explican el motivo.

block-actions-heading = Para qué sirve cada acción
block-actions-action = Acción
block-actions-use = Se necesita para
block-actions-describe-action = kms:DescribeKey
block-actions-describe-use = consultar la clave: tipo, estado y región
block-actions-decrypt-action = kms:Decrypt
block-actions-decrypt-use = leer lo que está cifrado con la clave
block-actions-data-key-action = kms:GenerateDataKey*
block-actions-data-key-use = escribir: los servicios cifran con claves de datos (GenerateDataKey, GenerateDataKeyWithoutPlaintext)
block-actions-re-encrypt-action = kms:ReEncrypt*
block-actions-re-encrypt-use = copiar: ReEncryptFrom sobre la clave del original, ReEncryptTo sobre la clave de la copia; en una política, ReEncrypt sin el asterisco no es una acción
block-actions-encrypt-action = kms:Encrypt
block-actions-encrypt-use = cifrar directamente datos pequeños
block-actions-create-grant-action = kms:CreateGrant
block-actions-create-grant-use = EBS, RDS, FSx y otros: el servicio crea para sí una concesión sobre la clave
block-actions-other-grants-action = kms:ListGrants, kms:RevokeGrant
block-actions-other-grants-use = encontrar esas concesiones y revocarlas; la acción es ListGrants (en plural)
block-grants = La instrucción con las tres acciones para concesiones lleva la condición kms:GrantIsForAWSResource. Solo se cumple cuando un servicio de AWS hace la llamada en nombre del rol o usuario; así, nadie puede crear concesiones a voluntad. Sin esta instrucción, la clave parece compartida, pero los volúmenes, las instantáneas y las bases de datos no pueden usarla. La condición solo corresponde a estas tres acciones; en Decrypt o en cualquier otra dejaría la instrucción sin efecto.

block-iam-heading = En la otra cuenta: la política de IAM
block-iam = El administrador de la otra cuenta adjunta esta política al rol o usuario que va a usar la clave. No lleva "Principal". Resource es el ARN completo de la clave, con su cuenta propietaria y su región: un alias o el ID de clave solo no sirven.
block-service-linked = Nadie puede adjuntar una política a un rol vinculado al servicio. AWSServiceRoleForBackup, que hace las copias entre cuentas de AWS Backup, ya tiene su mitad: su política administrada por AWS permite lo que necesitan las copias de EBS, EC2, RDS y FSx. Para esas copias solo hay que cambiar la política de claves; CAB0001 muestra una variante más restrictiva, solo para este rol.

block-console-heading = En la consola
block-console =
    En la cuenta de la clave, abra la consola de AWS KMS en la región de la clave, elija Claves administradas por el cliente (Customer managed keys) y abra la clave. En Política de claves (Key policy), en la vista predeterminada (default view), vaya a Otras cuentas de AWS (Other AWS accounts), elija Agregar otras cuentas de AWS (Add other AWS accounts; al crear una clave, Add another AWS account), escriba el ID de la otra cuenta y guarde los cambios.

    La consola escribe entonces dos instrucciones en la política de claves: una de uso y una de concesiones, con kms:GrantIsForAWSResource. Solo cambia la política de claves. La política de IAM de la otra cuenta queda por escribir, y la clave no aparece en ninguna lista de la consola de la otra cuenta: escriba allí el ARN completo.

block-organization-heading = Para todas las cuentas de una organización
block-organization = En lugar de las instrucciones de arriba, la política de claves puede autorizar a todas las cuentas de la organización con aws:PrincipalOrgID, o a las de una unidad organizativa (OU) con aws:PrincipalOrgPaths (una OU es una parte de la organización, no la organización). Nunca escriba "Principal": "*" sin una de esas condiciones: ofrecería la clave a todas las cuentas de AWS.
block-organization-limits = Cada cuenta miembro sigue necesitando su política de IAM. La condición abarca roles y usuarios, incluidos los roles vinculados al servicio, pero no a los servicios de AWS que llaman en nombre propio. Una RCP de la organización puede impedir que cuentas de fuera usen las claves, diga lo que diga la política de claves; a AWSServiceRoleForBackup no le afectan las RCP.

block-test-heading = Pruebe desde la otra cuenta
block-test = Ejecute este comando con el rol o usuario que va a usar la clave. Si la llamada se completa, las dos políticas permiten kms:DescribeKey; eso no prueba nada sobre ninguna otra acción. Si aparece AccessDeniedException, el final del mensaje dice qué política la denegó. Identity-based policy es la política de IAM de su cuenta; resource-based policy es la política de claves. Si el mensaje dice además que el recurso no existe en esta región (does not exist in this Region), revise primero el ARN y la región.
block-dry-run = Este comando ensaya una de las acciones de cifrado. No crea ninguna clave de datos, pero se factura y consume cuota como cualquier otra llamada. Si aparece DryRunOperationException, la llamada se completaría. Si aparece AccessDeniedException, una de las dos políticas no permite kms:GenerateDataKeyWithoutPlaintext. kms:CreateGrant no se puede ensayar así: con la condición de arriba solo se permite a servicios de AWS; por eso, la prueba es la propia copia o restauración.

block-limits-heading = Lo que no funciona
block-limits =
    Administrar la clave desde la otra cuenta: GetKeyPolicy, PutKeyPolicy, EnableKey, ScheduleKeyDeletion, TagResource y similares siempre fallan allí. No las escriba en la instrucción para la otra cuenta.

    Alias: en las llamadas, una clave de otra cuenta se indica con el ARN de clave o el ARN del alias, nunca solo con el alias o el ID de clave. Algunos servicios solo aceptan el ARN de clave; para un almacén de copias de seguridad, indique el ARN de clave. En el Resource de una política, un alias nunca representa a la clave; para eso sirven las condiciones con kms:ResourceAliases o kms:RequestAlias.

    Regiones: una clave se usa en su propia región. Cada réplica de una clave de varias regiones tiene su propio ARN y su propia política de claves; cambie cada una. Si es una región opt-in, la otra cuenta también debe haberla habilitado.

block-ram-heading = Claves compartidas mediante AWS RAM
block-ram = Según la API de noviembre de 2026, una clave también se puede compartir mediante AWS RAM. En ese caso, RAM mantiene en la clave una segunda política, de solo lectura, llamada AWS_RAM; quien lee la política llamada default no la ve, y PutKeyPolicy no puede cambiarla. Léala con get-key-policy y AWS_RAM como nombre de la política antes de concluir que una clave no está compartida. En la otra cuenta, ListKeys muestra esas claves con ResourceOwners igual a OTHER_ACCOUNTS_VIA_RAM. Las versiones más antiguas de la AWS CLI no conocen esta opción.

block-more = Más en la guía de AWS:

mistake-can-and-does = Una versión anterior de la página en coreano y un artículo de blog coreano de diciembre de 2023 que cita la página dicen lo mismo de las dos políticas: que deciden quién puede tener acceso. Lo correcto es: la política de claves decide quién PUEDE tener acceso, y la política de IAM, quién TIENE acceso de hecho. Se necesitan ambas.
mistake-key-policy = Esa misma versión y el mismo artículo de blog traducen la palabra key, en key policy, key policy statement y key user, como si significara "lo más importante". En todos esos casos se trata de la clave.
mistake-organization-statement = El ejemplo para una organización permite Decrypt, DescribeKey, Encrypt, ReEncrypt* y GetKeyPolicy. GetKeyPolicy nunca funciona desde otra cuenta, y faltan GenerateDataKey* y las concesiones: la prueba con DescribeKey se completa, pero las copias de EBS y RDS fallan. Use las instrucciones que aparecen aquí.
mistake-organizational-unit = El artículo de blog coreano de diciembre de 2023 habla de "la misma organización (OU)". No son lo mismo: aws:PrincipalOrgID es toda la organización; aws:PrincipalOrgPaths, con ForAnyValue:StringLike, es una parte de ella.
mistake-describe-key = El artículo de blog coreano de diciembre de 2023 escribe DescriptionKey. La acción es kms:DescribeKey.
mistake-put-key-policy = El mismo artículo coreano menciona una llamada PutPolicy. La operación es PutKeyPolicy; reemplaza toda la política de claves.
mistake-iam-policy = El mismo artículo coreano llama política de claves al último ejemplo. Es la política de IAM de la otra cuenta: no lleva "Principal", y Resource es el ARN de la clave.
mistake-root-user = La publicación dice que los usuarios raíz de la otra cuenta pueden usar la clave. El "Principal" que termina en ":root" representa a la cuenta en su conjunto; sus administradores dan a su vez el permiso a roles y usuarios mediante políticas de IAM.
