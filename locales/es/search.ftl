### source: eb00cdf6
### review: read 2026-11-30, by a second reader

search-nothing = Ninguna entrada de la base de conocimientos coincide con esta búsqueda.
search-closest = Palabras parecidas: { $words }
search-paste = Si tiene el mensaje de error, puede ver su explicación con: { $command }
search-all = Para ver todas las entradas: { $command }
search-common = Las entradas más buscadas:
search-open = Para ver una entrada: { $command }
search-more = { $count ->
    [one] Hay otra entrada que coincide; use --limit para verla.
   *[other] Hay otras { $count } entradas que coinciden; use --limit para ver más.
}
search-corrected = “{ $written }” se leyó como “{ $read }”.
search-action = “{ $written }” no es el nombre de ninguna acción; lo correcto es: { $actions }.

similar-note = Estas entradas pueden tratar del mismo problema. Léalas antes de aplicar lo que indican:
similar-by-search = tema parecido

index-written = Se guardó el índice de búsqueda: { $path } ({ $kilobytes } KB). Compile de nuevo el programa para usarlo.
index-current = El índice de búsqueda está actualizado: { $path } ({ $kilobytes } KB).
index-stale = El índice de búsqueda de { $path } no corresponde a los textos actuales. Para crearlo de nuevo: { $command }
