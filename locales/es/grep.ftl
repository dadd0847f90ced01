### source: 47f7ce05
### What `cabhelp grep` says of everything that it found.
### review: drafted 2026-11-30

summary-line = { $hits ->
    [0] Ninguna falla conocida
    [one] { $hits } falla conocida
   *[other] { $hits } fallas conocidas
} en { $files ->
    [one] { $files } archivo
   *[other] { $files } archivos
} ({ $size })
summary-entries = { $entries ->
    [one] Todas son del mismo tipo.
   *[other] Son de { $entries } tipos.
}
summary-period = Del { $first } al { $last } (UTC)
without-time = { $count ->
    [one] { $count } hallazgo no tiene hora.
   *[other] { $count } hallazgos no tienen hora.
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
heading-unmatched = Fallas que ninguna entrada explica
heading-where = Dónde
heading-sample = Un ejemplo del registro
tally-account = Por cuenta
tally-destination-account = Por cuenta de destino
tally-region = Por Región
tally-vault = Por almacén de copias de seguridad
tally-resource-type = Por tipo de recurso
others-row = otros
more-rows = y { $count } más
report-title = Fallas conocidas de AWS Backup
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
report-nothing = No se encontró nada conocido. Eso no significa que nada haya fallado.
report-written = El informe está en { $path }
stats-read = Leído: { $size } (archivos: { $files }, registros examinados: { $records }, tiempo: { $time })
stats-found = Hallazgos: { $hits } (archivos con hallazgos: { $with }, binarios omitidos: { $binary }, no leídos por completo: { $problems })
unmatched-none = No se encontró ninguna falla sin una entrada que la explique.
