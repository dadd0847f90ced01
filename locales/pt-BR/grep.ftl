### source: 47f7ce05
### What `cabhelp grep` says of everything that it found.
### review: read 2026-11-30, by a second reader

summary-line = { $hits ->
    [0] Nenhuma falha conhecida
    [one] { $hits } falha conhecida
   *[other] { $hits } falhas conhecidas
} em { $files ->
    [one] { $files } arquivo
   *[other] { $files } arquivos
} ({ $size })
summary-entries = { $entries ->
    [one] Todas são do mesmo tipo.
   *[other] São de { $entries } tipos.
}
summary-period = De { $first } a { $last } (UTC)
without-time = { $count ->
    [one] { $count } ocorrência não tem horário.
   *[other] { $count } ocorrências não têm horário.
}
column-entry = Entrada
column-title = O que falhou
column-count = Ocorrências
column-first = Primeira vez
column-last = Última vez
column-sample = Exemplo
column-message = Mensagem
column-value = Valor
column-day = Dia (UTC)
heading-entries = O que falhou e quantas vezes
heading-days = Quando
heading-first = O que fazer primeiro
heading-answers = Causas e o que fazer
heading-problems = O que não pôde ser lido
heading-unmatched = Falhas que nenhuma entrada explica
heading-where = Onde
heading-sample = Um exemplo do log
tally-account = Por conta
tally-destination-account = Por conta de destino
tally-region = Por região
tally-vault = Por cofre de backup
tally-resource-type = Por tipo de recurso
others-row = outros
more-rows = e mais { $count }
report-title = Falhas conhecidas do AWS Backup
report-skip = Ir para o conteúdo
report-made = Onde foi feita a busca: { $paths }
timeline-name = Ocorrências por dia
timeline-as-table = O mesmo em tabela
first-step = Quem: { $role }, { $account }. { $text }
first-times = { $count ->
    [one] { $count } ocorrência
   *[other] { $count } ocorrências
}
sample-place = { $path }, linha { $line }
report-nothing = Nenhuma das falhas conhecidas foi encontrada. Isso não significa que nada tenha falhado.
report-written = O relatório está em { $path }
stats-read = Lido: { $size } (arquivos: { $files }, registros examinados: { $records }, tempo: { $time })
stats-found = Ocorrências: { $hits } (arquivos com ocorrências: { $with }, ignorados por serem binários: { $binary }, não lidos por inteiro: { $problems })
unmatched-none = Não foi encontrada nenhuma falha sem entrada que a explique.
