### source: 1e99927c
### The fixed parts of an answer.
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

heading-short = En resumen
heading-summary = Qué ocurrió
heading-facts = Datos tomados del texto y de las opciones
heading-causes = Causas posibles, primero las más fáciles de comprobar
heading-permissions = Permisos necesarios
heading-steps = Qué hacer
heading-policy = Instrucciones que se deben agregar a la política
heading-policy-document = Política que se debe adjuntar
heading-message = Mensaje de AWS, en inglés
heading-mistakes = Información errónea en páginas publicadas
heading-sources = Fuentes
heading-similar = Entradas similares
heading-unknown = Errores que ninguna entrada explica
heading-varying = Lo que varía entre las { $count } apariciones
varying-note = Los comandos de más abajo usan los datos de la primera aparición. Repítalos para las demás.
heading-more-policies = Otras políticas (con --long se muestran completas)
heading-related = Entradas relacionadas
flow-as-text = Lo mismo en palabras

column-principal = Para quién
column-policy = Dónde se debe permitir
column-account = En qué cuenta
column-actions = Acciones

step-title = Paso { $number }. { $title }
only-if = solo si { $key } = { $value }

label-form = Variante
label-check = Compruebe
label-run = Ejecute
label-verify = Verifique
label-warning = Precaución
label-by-hand = Deténgase aquí
label-fixes = { $count ->
    [one] causa { $numbers }
   *[other] causas { $numbers }
}

match-exact = coincidencia exacta
match-normalized = coincidencia tras limpiar el texto
match-translated = coincidencia con una traducción
match-approximate = coincidencia aproximada
match-code = coincidencia por código
match-truncated = coincidencia con un texto cortado
confidence-high = confianza alta
confidence-medium = confianza media
confidence-low = confianza baja

occurrences = { $count ->
    [one] aparece una vez en el texto
   *[other] aparece { $count } veces en el texto
}

heading-overview = Resumen general
overview-counts = { $failures ->
    [one] { $failures } error
   *[other] { $failures } errores
}, { $causes ->
    [one] { $causes } problema
   *[other] { $causes } problemas
}
overview-times = { $count ->
    [one] { $count } vez
   *[other] { $count } veces
}
overview-repairs = { $count ->
    [one] Al resolver este problema se corrige { $count } de los { $failures } errores.
   *[other] Al resolver este problema se corrigen { $count } de los { $failures } errores.
}
overview-repairs-all = Al resolver este problema se corrigen los { $failures } errores.

reply-first-step = Primer paso ({ $role }, { $account }): { $step }
reply-not-found = Este texto no coincide con ningún error conocido; por eso, no se puede indicar la causa con certeza.
redacted-notice = Los ID de cuenta, los nombres y otros identificadores se reemplazaron por seudónimos, como account-1 (--redact). Vuelva a poner los valores reales antes de usar los comandos y las políticas.

facts-verified = Datos comprobados el { $date }.

sides-unknown = El texto no dice cuál es la cuenta de origen ni cuál es la de destino; por eso, en la política de más abajo quedan marcadores de posición.
sides-accounts-seen = ID de cuenta que aparecen en el texto, sin que se sepa cuál es de origen y cuál de destino: { $accounts }.
sides-one-unknown = El texto no contiene este dato: { $fact }. Por eso, en la política de más abajo queda un marcador de posición.
sides-ask = Para saberlo, consulte el trabajo de copia en la cuenta que lo inició. El ID de cuenta es el quinto campo del ARN de cada almacén (los campos se separan con dos puntos): SourceBackupVaultArn indica la cuenta de origen y DestinationBackupVaultArn, la cuenta de destino. También puede pasar al programa el trabajo completo:
sides-flags = Si ya conoce lo que falta, agregue a su comando:

missing-facts = Reemplace antes de usar: { $placeholders }.
refused-value = { $fact }: el valor encontrado no tiene la forma estricta exigida; en su lugar hay un marcador de posición.
statements-hint = Agregue estas instrucciones a la lista "Statement" de la política actual, separadas por comas. Conserve todas las instrucciones que ya están en ella. Si se muestran varias variantes, use una sola; en caso de duda, "account".
iam-statements-hint = Lo siguiente es una política de IAM completa: adjúntela a ese rol o usuario, o agregue sus instrucciones a una política de IAM que ya tenga adjunta.

differ-key-in-third-account = La clave pertenece a la cuenta { $first }, no a la cuenta de origen { $second }. Su política de claves se cambia en la cuenta { $first }; los pasos de más abajo que sitúan la clave en la cuenta de origen se hacen en la cuenta { $first }.
differ-caller-in-another-account = El autor de la llamada está en la cuenta { $first } y la clave, en la cuenta { $second }. En ese caso, ambos lados deben permitir la acción: la política de claves en la cuenta { $second } y una política de IAM del autor de la llamada en la cuenta { $first }.
equal-one-account = Los dos lados son la cuenta { $first }: se trata de una copia dentro de una misma cuenta. Lo que aquí se dice de otra cuenta no se aplica; el rol que hace la copia debe poder usar la clave.
assumed-source-from-key = La cuenta de origen { $value } se tomó del ARN de la clave de origen. Si esa clave la compartió una tercera cuenta, indique la cuenta de origen con { $flag }.
conflict-flag = { $fact }: { $flag } indica { $given }, pero el texto indica { $seen }. En esta respuesta se usa el valor de la opción.

not-found = Nada en este texto coincide con un error de la base de conocimientos.
not-found-seen = Datos que contiene el texto:
not-found-hint = Pegue el mensaje completo en inglés, tal como lo mostró AWS, o el JSON del trabajo.
all-entries = Para ver todas las entradas de la base de conocimientos: { $command }
show-entry = Para ver una entrada: { $command }
no-guess = Estas entradas comparten parte de la redacción del mensaje. Léalas antes de aplicar lo que indican:
similar-score = similitud del { $percent } %

more-long = Para ver todos los detalles, otras variantes de la política y las fuentes: --long
draft-notice = Esta entrada es un borrador.
retired-notice = Esta entrada está retirada. En su lugar, consulte { $id }.
retired-notice-alone = Esta entrada está retirada.
language-fallback = No hay texto en el idioma solicitado; se muestra en { $lang }.
language-region-note = Se muestra en { $shown }, el idioma disponible más cercano a { $asked }.
truncated-input = Solo se leyeron los primeros { $mebibytes } MiB. Para registros más grandes, use este comando: { $command }
cut-input = El JSON está cortado: el programa leyó la parte completa, pero falta el resto. Pegue el JSON completo o páselo al programa con una tubería (|).
binary-input = Los datos recibidos no son texto sin formato. El programa buscó en ellos tal como están. Si se trata de archivos comprimidos, descomprímalos antes o busque en ellos con este comando: { $command }
policy-key = El texto es una política de claves, no un mensaje de error. Para comprobarla, use este comando: { $command }
policy-vault = El texto es una política de acceso al almacén, no un mensaje de error. Para comprobarla, use este comando: { $command }
policy-other = El texto es un documento de política, no un mensaje de error. Para comprobarlo, use este comando: { $command }
policy-hint = Para entender un error, pegue el mensaje de error del trabajo o de la llamada a la API.
resource-unknown = La documentación no dice si AWS Backup administra por completo { $type }; por eso la respuesta incluye las causas de ambos casos.
loose-notice = El texto no coincide palabra por palabra con un mensaje de AWS: se reconoció por su redacción. Compárelo con el mensaje que se muestra aquí antes de cambiar nada.
noted-completed = El texto indica el estado COMPLETED y, aun así, incluye este mensaje. Compruebe si se creó el punto de recuperación; en los trabajos de copia de seguridad, la consola de AWS Backup muestra ese caso como “Completed with issues” (completado con problemas).

seen-accounts = Cuentas
seen-regions = Regiones
seen-arns = ARN
seen-actions = Acciones
seen-refusals = Acceso denegado
