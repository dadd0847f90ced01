### source: eef979b5
### Help texts of the command line. Names of options and values stay English.
### review: read 2026-11-30, alone, by a reader of this language only

about = Explica los errores de AWS Backup entre cuentas y qué hacer para resolverlos
long-about = Pegue el mensaje de un trabajo fallido o pase al programa la salida de la AWS CLI con una tubería (|). La respuesta indica qué ocurrió, de qué clave se trata y de quién es, y quién debe hacer qué y en qué cuenta, e incluye instrucciones de política listas para agregar. El programa funciona sin conexión; no se envía nada a ninguna parte.
usage-heading = Uso
commands-heading = Comandos
arguments-heading = Argumentos
options-heading = Opciones
examples-heading = Ejemplos
more-policy-check = Códigos de salida: 0, no se encontró nada; 1, se encontró algo; 2, no se pudo leer un archivo.
more-policy-evaluate = Códigos de salida: 0, permitida; 1, denegada; 2, la solicitud no se puede evaluar; 3, sin decidir. Lo que se omite en el JSON cuenta como no proporcionado; null o [] indica que no existe. La solicitud en JSON:
usage-options = OPCIONES
usage-command = COMANDO
values-hint = valores: { $values }

cmd-explain = Explica un trabajo fallido a partir de su mensaje o del JSON de la AWS CLI
cmd-kb = Consulta la base de conocimientos y la comprueba
cmd-kb-check = Comprueba la base de conocimientos y muestra todos los problemas encontrados
cmd-kb-list = Muestra la lista de entradas
cmd-kb-new = Crea el borrador de una entrada a partir de un mensaje pegado: la firma (el mensaje con huecos para los datos que varían), un ejemplo y los textos por completar
cmd-kb-stamp = Marca una traducción como actualizada: renueva su sello, que indica de qué versión del original se tradujo; con --lang se elige la traducción
cmd-kb-show = Muestra una entrada tal como está, sin datos tomados de ningún mensaje ni trabajo
cmd-kb-stats = Cuenta las entradas, las firmas y los textos por idioma
cmd-policy = Comprueba políticas, decide si una solicitud se permite, como lo hacen AWS KMS y AWS Backup, y muestra las políticas de esta base de conocimientos
cmd-policy-check = Busca errores en políticas de claves, de acceso a almacenes de copias de seguridad, de IAM, de confianza y de puntos de conexión de VPC, así como en SCP y RCP
cmd-policy-evaluate = Decide si una solicitud se permite y dice qué habría que cambiar y dónde
cmd-policy-render = Muestra la política de una entrada o de una solución con los ID de sus cuentas ya incluidos
cmd-help = Muestra esta ayuda o la de un comando

arg-text = El mensaje, el número (CAB0001) o el nombre de una entrada de la base de conocimientos, o "-" para leer de la entrada estándar (stdin)
arg-file = Lee el mensaje de este archivo
arg-lang = Idioma de la respuesta: en, pt-BR, ko o es
arg-format = Formato en que se muestra la respuesta
arg-explain-format = Formato de la respuesta: página para la terminal (text), datos para programas (json), página para una wiki, un ticket o un navegador (markdown, html) o texto breve para un ticket (reply)
arg-redact = Reemplaza por seudónimos, como account-1, los ID de cuenta, los nombres y los ID incluidos en los ARN, los ID de organización, las direcciones de correo electrónico y las direcciones IP
arg-source-account = ID de la cuenta de origen (12 dígitos)
arg-destination-account = ID de la cuenta de destino (12 dígitos)
arg-key-arn = ARN de la clave de KMS
arg-region = Región de la clave
arg-org-id = ID de la organización, para la variante que autoriza a toda la organización
arg-org-path = Ruta en la organización, hasta una unidad organizativa (OU)
arg-role-arn = ARN del rol o usuario de IAM que hace la llamada
arg-resource-type = Tipo del recurso protegido; por ejemplo, EBS o EFS
arg-width = A quién autoriza la política: a cuentas completas (variante que publica AWS), solo al rol vinculado al servicio de AWS Backup o a la organización
arg-long = Muestra todo: todas las variantes de las políticas, los errores de páginas publicadas y las fuentes
arg-color = Cuándo usar colores
arg-overlay = Carpeta con las entradas propias de una organización, que se usan además de las del programa
arg-help = Muestra la ayuda; "--help" muestra más que "-h"
arg-version = Muestra las versiones del programa y de la base de conocimientos
arg-anchors = Muestra las anclas obtenidas de cada firma
arg-today = Día desde el que se cuenta la antigüedad de los datos (AAAA-MM-DD)
arg-dir = Carpeta de la base de conocimientos que se debe comprobar (con kb/ y locales/ dentro) en lugar de la integrada
arg-entry = Número o nombre de una entrada
arg-kind = Solo las entradas de este tipo
arg-status = Solo las entradas en este estado
arg-slug = Nombre de la entrada: palabras en minúsculas, separadas por guiones, que describen el error
arg-from-text = El mensaje: un texto, un archivo o "-" para leer de la entrada estándar (stdin); también se acepta el JSON de la AWS CLI
arg-into = Carpeta de entradas propias de la organización en la que se guarda la entrada nueva; puede estar vacía y, si no existe, se crea
arg-subject = Número o nombre de una entrada, o nombre de una solución
arg-folder = Carpeta de las entradas (con kb/ y locales/ dentro) en lugar de la carpeta actual

arg-files = Archivos con políticas, solas o tal como las muestra la AWS CLI; "-" o ningún archivo para leer de la entrada estándar (stdin)
arg-policy-check-kind = A qué están adjuntas las políticas; si no se indica, se deduce del archivo y de sus instrucciones
arg-policy-check-source-account = ID de la cuenta de origen de una copia (12 dígitos). Si se indican las dos cuentas, también se comprueba lo que necesita la copia
arg-policy-check-destination-account = ID de la cuenta de destino de una copia (12 dígitos)
arg-policy-evaluate-file = La solicitud con sus políticas en JSON; "-" o ningún archivo para leer de la entrada estándar (stdin)
arg-principal = Quién hace la solicitud: ARN de un usuario, un rol, una sesión o un usuario raíz, o nombre de un servicio
arg-action = La acción; por ejemplo, kms:Decrypt
arg-resource = ARN de la clave, el almacén, el punto de recuperación o el rol; si no se indica, se toma de los archivos
arg-resource-account = ID de la cuenta propietaria del recurso (12 dígitos), cuando el ARN del recurso no lo contiene
arg-context = Una clave de condición de la solicitud con su valor; se puede repetir
arg-key-policy = Archivo con la política de claves. Desde esta opción hasta --grants, la palabra none indica que no existe esa política o concesión
arg-vault-policy = Archivo con la política de acceso al almacén
arg-trust-policy = Archivo con la política de confianza del rol
arg-iam = Archivo con una política de IAM del autor de la llamada; se puede repetir
arg-scp = Archivo con una política de control de servicios (SCP) que se aplica a la cuenta del autor de la llamada. Antes del nombre del archivo, escriba el ID de la raíz, la unidad organizativa (OU) o la cuenta a la que está adjunta y el signo "="; los archivos sin ID cuentan como un solo nivel. Se puede repetir
arg-rcp = Archivo con una política de control de recursos (RCP) que se aplica a la cuenta del recurso, precedido de un ID, como en --scp; se puede repetir
arg-boundary = Archivo con el límite de permisos del autor de la llamada
arg-session-policy = Archivo con la política de sesión del autor de la llamada
arg-vpc-endpoint-policy = Archivo con la política del punto de conexión de VPC
arg-grants = Archivo con las concesiones de la clave, tal como las muestra list-grants
arg-describe-key = Archivo con la descripción de la clave, tal como la muestra describe-key
arg-assume-none = Da por hecho que no existe nada de lo que no se proporciona
arg-expect = El resultado esperado: si se obtiene, el código de salida es 0; si se obtiene el otro, 1; si queda sin decidir, 3
arg-policy-render-entry = Número o nombre de una entrada
arg-remedy = Nombre de una solución
arg-form = Las instrucciones que se deben agregar, una política completa o comandos para un shell POSIX

version-line = cabhelp { $version }, base de conocimientos { $corpus }: { $entries ->
    [one] una entrada
   *[other] { $entries } entradas
}, idiomas ({ $languages }), datos comprobados hasta el { $date }

kb-clean = La base de conocimientos no tiene problemas: { $entries ->
    [one] una entrada
   *[other] { $entries } entradas
}, { $checks } comprobaciones.
kb-findings = { $errors ->
    [0] Sin errores
    [one] Un error
   *[other] { $errors } errores
}, { $warnings ->
    [0] sin advertencias
    [one] una advertencia
   *[other] { $warnings } advertencias
}.
kb-shortest = Literal más corto
kb-anchors = Anclas
kb-windows = Para búsqueda masiva
severity-error = error
severity-warning = advertencia
label-cure = Corrección
column-id = Entrada
column-kind = Tipo
column-status = Estado
column-title = Título
stat-entries = Entradas
stat-signatures = Firmas
stat-translations = Mensajes traducidos
stat-examples = Ejemplos
stat-counterexamples = Contraejemplos
stat-remedies = Soluciones
stat-texts = Textos ({ $language })
stat-read = de ellos, leídos por un revisor

new-wrote = Se creó { $id } como borrador. Archivos escritos:
new-recognises = Reconoce mensajes como este:
new-rivals = El mismo mensaje ya se explica en { $ids }. La entrada nueva responde en su lugar; si no es lo que busca, elimine la relación y haga más precisa la firma.
new-next = Complete lo que está marcado con "TODO:". Para ver cada lugar y lo que aún falta:
new-try = Si indica esta carpeta con --overlay, sus borradores ya aparecen en las respuestas, con un aviso. Para ver la entrada:
new-signature = el mensaje, con un hueco del tipo adecuado en lugar de cada dato que varía
new-title = el error en una línea
new-summary = qué ocurrió y por qué, en pocas frases
new-reply = lo que soporte puede responder a la persona afectada
new-choose = elija entre: { $words }
new-near-miss = un mensaje parecido que no debe llevar a esta entrada
new-why = en qué se diferencia ese mensaje del que explica esta entrada
new-translation = el mensaje tal como aparece traducido (idioma: { $lang }); después, quite los signos de comentario
new-cause = por qué falla: una tabla TOML por cada causa, primero la más fácil de comprobar; el texto de cada causa se escribe en el archivo de textos (.ftl)
new-step = qué hacer: una tabla TOML por cada paso
new-relation = { $id } explica el mismo mensaje en general; sin esta relación, la respuesta sería esa entrada y no la nueva.
new-source = De dónde provienen los datos: una página, un ticket o el log en el que se vio el mensaje.
stamp-renewed = { $path }: { $before } → { $after }
stamp-current = { $path }: el sello { $after } ya está al día
stamp-no-translation = No hay nada que sellar: los textos existen solo en el idioma en que se escribieron ({ $lang }).

cmd-grep = Busca errores conocidos en archivos, carpetas, archivos comprimidos y flujos de datos de cualquier tamaño
arg-paths = Archivos y carpetas en los que se busca, incluidos los .gz, .zst y .tar; "-" o nada para leer de la entrada estándar (stdin)
arg-grep-format = Formato de cada hallazgo: una línea fácil de leer (text), un objeto JSON por línea (jsonl) o una tabla (csv)
arg-summary = En lugar de cada hallazgo, muestra cuántos hay por entrada, cuenta, región, almacén, tipo de recurso y día
arg-report = Crea una página HTML con todo lo que se encontró: qué falló, cuándo, dónde y qué hacer primero
arg-unmatched = En lugar de los hallazgos, muestra los mensajes de error que ninguna entrada explica, agrupados por plantilla, cada uno listo para crear una entrada a partir de él
arg-thorough = Lee cada registro como lo hace "explain": encuentra también mensajes partidos en varias líneas o redactados de otro modo, pero es mucho más lento
arg-since = Solo lo que ocurrió a partir de ese momento: un día, una fecha con hora o cuánto tiempo atrás (24h, 7d). Lo que no tiene fecha ni hora se conserva
arg-until = Solo lo que ocurrió antes de ese momento, que se indica como en --since
arg-grep-entry = Solo los hallazgos de esta entrada (número o nombre); se puede repetir
arg-count = Muestra solo el número de hallazgos de cada archivo
arg-files-with-matches = Muestra solo los nombres de los archivos con hallazgos
arg-files-without-match = Muestra solo los nombres de los archivos sin hallazgos
arg-quiet = No muestra nada; se detiene en el primer hallazgo
arg-max-count = Deja de leer un archivo después de este número de hallazgos
arg-line-number = Muestra el número de línea (es lo predeterminado, salvo que solo se muestren cantidades)
arg-no-line-number = No muestra el número de línea
arg-with-filename = Muestra el nombre del archivo aunque haya uno solo
arg-no-filename = No muestra el nombre del archivo
arg-after-context = Muestra este número de líneas después de cada registro
arg-before-context = Muestra este número de líneas antes de cada registro
arg-grep-context = Muestra este número de líneas antes y después de cada registro
arg-glob = En las carpetas, busca solo en los archivos que coinciden con este patrón glob; con "!" delante, los excluye. Se puede repetir
arg-files-from = Lee de este archivo los nombres de los archivos en los que se busca, uno por línea; "-" para leer de la entrada estándar (stdin)
arg-null = Con --files-from, -c, -l y -L: un byte NUL después de cada nombre, en lugar de un salto de línea o del signo de dos puntos (:)
arg-hidden = En las carpetas, busca también en los archivos ocultos
arg-no-ignore = En las carpetas, busca también en lo que excluyen .gitignore, .ignore y archivos similares
arg-follow = En las carpetas, sigue los enlaces simbólicos
arg-max-depth = Cuántos niveles de carpetas se recorren
arg-grep-text = En las carpetas, busca también en los archivos binarios
arg-search-zip = Busca dentro de los archivos .gz, .zst y .tar (es lo predeterminado)
arg-no-search-zip = No busca dentro de archivos comprimidos
arg-threads = En cuántos archivos se busca a la vez; con 0 o si no se indica, en tantos como procesadores haya
arg-sort = Orden de los archivos; con "path", la salida es siempre la misma
arg-stats = Al final, muestra cuánto se leyó y cuánto se encontró
arg-line-buffered = Muestra cada hallazgo de inmediato, para quien observa un flujo de datos en vivo
arg-no-messages = No avisa de lo que no se pudo leer; el código de salida lo indica de todos modos
arg-progress = Cuándo mostrar en la terminal el avance de la búsqueda
arg-csv-bom = Agrega al inicio de la tabla una marca de orden de bytes (BOM), para Excel
more-grep = Códigos de salida: 0, se encontró algo; 1, no se encontró nada; 2, algo no se pudo leer (se buscó en todo lo demás). El texto de cada registro se lee como en "explain"; los mensajes partidos en varias líneas solo se encuentran con --thorough.
arg-recursive = Siempre se busca en todo lo que contienen las carpetas; la opción se acepta porque grep la tiene
arg-ignore-case = Nunca se distingue entre mayúsculas y minúsculas; la opción se acepta porque grep la tiene
unmatched-times = { $count ->
    [one] { $count } vez
   *[other] { $count } veces
}
unmatched-sample = Ejemplo
unmatched-place = Lugar: { $path }, byte { $offset }
cmd-search = Busca una entrada por palabras, en cualquiera de los idiomas
cmd-kb-index = Guarda el índice de búsqueda en kb/index o comprueba que esté actualizado
arg-query = Lo que recuerde: palabras en cualquier idioma, parte de un mensaje, una acción o el número de una entrada; "-" para leer de la entrada estándar (stdin)
arg-search-limit = Cuántas entradas se muestran como máximo (5 si no se indica)
arg-search-open = Muestra la entrada que tiene este número en la lista
arg-search-format = Formato en que se muestra la lista
arg-kb-index-dir = Carpeta de la base de conocimientos (con kb/ y locales/ dentro) en lugar de la carpeta actual
arg-kb-index-check = No guarda nada; el código de salida es 1 si el índice no está actualizado
more-search = Filtros: service:kms, type:EBS, phase:copy, side:source, kind:guide. Las palabras entre comillas deben aparecer juntas. Códigos de salida: 0, se encontró algo; 1, no se encontró nada; 2, un filtro tiene un valor desconocido.
