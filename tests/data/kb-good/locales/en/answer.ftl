### review: read 2026-11-22, by the developers

occurrences = { $count ->
    [one] found once
   *[other] found { $count } times
}
