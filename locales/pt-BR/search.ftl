### source: eb00cdf6
### review: read 2026-11-30, by a second reader

search-nothing = Nenhuma entrada da base de conhecimento corresponde a esta busca.
search-closest = Palavras parecidas: { $words }
search-paste = Se você tiver a mensagem de erro, veja a explicação dela com este comando: { $command }
search-all = Para ver todas as entradas, execute: { $command }
search-common = As entradas mais procuradas:
search-open = Para ver uma entrada, execute: { $command }
search-more = { $count ->
    [one] Há mais uma entrada correspondente; use --limit para ver mais.
   *[other] Há mais { $count } entradas correspondentes; use --limit para ver mais.
}
search-corrected = “{ $written }” foi lido como “{ $read }”.
search-action = “{ $written }” não é o nome de uma ação; o que existe é: { $actions }.

similar-note = Estas entradas podem tratar do mesmo problema. Leia cada uma antes de agir com base nela:
similar-by-search = assunto semelhante

index-written = O índice de busca foi gravado: { $path } ({ $kilobytes } KB). Compile o programa novamente para usá-lo.
index-current = O índice de busca está atualizado: { $path } ({ $kilobytes } KB).
index-stale = O índice de busca em { $path } não foi criado a partir dos textos atuais. Para criá-lo de novo, execute: { $command }
