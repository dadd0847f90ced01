### source: 085fe22f
### The fixed parts of an answer.
### review: drafted 2026-11-22

heading-short = En resumen
heading-summary = Qué ocurrió
heading-facts = Datos encontrados en el texto
heading-causes = Causas posibles, primero las más fáciles de comprobar
heading-permissions = Acciones necesarias
heading-steps = Qué hacer
heading-policy = Instrucciones de política que se deben agregar
heading-message = Mensaje de AWS, en inglés
heading-mistakes = Información errónea en páginas publicadas
heading-sources = Fuentes
heading-similar = Entradas similares
heading-varying = Lo que varía entre las { $count } apariciones
heading-more-policies = Otras políticas (completas con --long)
heading-related = Relacionado

column-principal = Quién
column-policy = Se escribe en
column-account = Cuenta
column-actions = Acciones

account-with-id = { $account } { $id }
principal-with-arn = { $principal }: { $arn }
only-if = solo si { $key } = { $value }

label-check = Compruebe
label-run = Ejecute
label-verify = Verifique
label-warning = Precaución
label-by-hand = A mano
label-fixes = Para la causa { $numbers }
label-seen-as = aparece como

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
    [one] aparece una vez
   *[other] aparece { $count } veces
}

facts-verified = Datos comprobados el { $date }.

sides-unknown = El texto no dice cuál es la cuenta de origen ni cuál es la de destino; por eso, la política de abajo conserva marcadores de posición.
sides-accounts-seen = ID de cuenta que aparecen en el texto, sin que se sepa cuál es de origen y cuál de destino: { $accounts }.
sides-one-unknown = El texto no contiene este dato: { $fact }. Por eso, la política de abajo conserva un marcador de posición.
sides-ask = Para saberlo, consulte el trabajo de copia en la cuenta de origen: el quinto campo de SourceBackupVaultArn es el ID de la cuenta de origen y el de DestinationBackupVaultArn, el ID de la cuenta de destino. También puede pasar al programa la salida completa de este comando:
sides-flags = Después, ejecute de nuevo el programa con:

missing-facts = Reemplace antes de usar: { $placeholders }.
refused-value = { $fact }: el valor encontrado no tiene la forma estricta exigida; en su lugar hay un marcador de posición.
statements-hint = Estas instrucciones van en la lista "Statement" de la política actual. Conserve todas las instrucciones que ya están en ella.
iam-statements-hint = Estas instrucciones van en la lista "Statement" de una política de IAM de ese usuario o rol.
other-widths = Otras formas de esta política: { $widths }.
width-flag = { $flag }: { $text }

differ-key-in-third-account = La clave pertenece a la cuenta { $first }, no a la cuenta de origen { $second }. Su política de claves se cambia en la cuenta { $first }; los pasos de abajo que indican la cuenta de origen para la clave se hacen allí.
conflict-flag = { $flag } indica { $given }, pero el texto indica { $seen }. Se usó el valor de la opción.

not-found = No se reconoció ningún error conocido en este texto.
not-found-seen = Lo que contiene:
not-found-hint = Pegue el mensaje completo en inglés, tal como lo mostró AWS, o el JSON del trabajo. Si indica el número o el nombre de una entrada, se muestra su página.
no-guess = Estas entradas comparten parte de la redacción. Léalas antes de actuar según lo que dicen:
related-entry = { $id } { $title }

more-long = Todos los detalles, otras formas de la política y las fuentes: --long
draft-notice = Esta entrada es un borrador.
retired-notice = Esta entrada está retirada. En su lugar, consulte { $id }.
retired-notice-alone = Esta entrada está retirada.
language-fallback = No hay texto en el idioma que solicitó; se muestra en inglés.
language-region-note = Se muestra en { $shown }, el idioma disponible más cercano a { $asked }.
truncated-input = Solo se leyeron los primeros { $mebibytes } MiB. Para archivos más grandes, use: { $command }
also-on = También en

seen-accounts = Cuentas
seen-regions = Regiones
seen-arns = ARN
seen-actions = Acciones
