### source: 47f7ce05
### What `cabhelp grep` says of everything that it found.
### review: read 2026-11-30, by a second reader

summary-line = { $hits ->
    [0] Ningún error conocido
    [one] { $hits } error conocido
   *[other] { $hits } errores conocidos
} en { $files ->
    [one] { $files } archivo
   *[other] { $files } archivos
} ({ $size })
summary-entries = { $entries ->
    [one] Todos son del mismo tipo.
   *[other] Son de { $entries } tipos distintos.
}
summary-period = Del { $first } al { $last } (UTC)
without-time = { $count ->
    [one] { $count } hallazgo no tiene fecha ni hora.
   *[other] { $count } hallazgos no tienen fecha ni hora.
}
column-entry = Entrada
column-title = Qué falló
column-count = Hallazgos
column-first = Primera vez
column-last = Última vez
column-sample = Por ejemplo
column-message = Mensaje
column-value = Valor
column-day = Día (UTC)
heading-entries = Qué falló y cuántas veces
heading-days = Cuándo
heading-first = Qué hacer primero
heading-answers = Causas y qué hacer
heading-problems = Lo que no se pudo leer
heading-unmatched = Errores que ninguna entrada explica
heading-where = Dónde
heading-sample = Un ejemplo tomado del log
tally-account = Por cuenta
tally-destination-account = Por cuenta de destino
tally-region = Por región
tally-vault = Por almacén de copias de seguridad
tally-resource-type = Por tipo de recurso
others-row = otros
more-rows = y { $count } más
report-title = Errores conocidos de AWS Backup
report-skip = Ir al contenido
report-made = Dónde se buscó: { $paths }
timeline-name = Hallazgos por día
timeline-as-table = Lo mismo en una tabla
first-step = Quién: { $role }, { $account }. { $text }
first-times = { $count ->
    [one] { $count } hallazgo
   *[other] { $count } hallazgos
}
sample-place = { $path }, línea { $line }
report-nothing = Que no se haya encontrado ningún error conocido no significa que nada haya fallado.
report-written = El informe está en { $path }
stats-read = Leído: { $size } (archivos: { $files }, registros examinados: { $records }, tiempo: { $time })
stats-found = Hallazgos: { $hits } (archivos con hallazgos: { $with }, binarios omitidos: { $binary }, no leídos por completo: { $problems })
unmatched-none = No se encontró ningún error sin una entrada que lo explique.
