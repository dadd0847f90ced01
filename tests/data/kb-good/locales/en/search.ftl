### review: read 2026-11-30, by the developers

search-nothing = Nothing was found.
