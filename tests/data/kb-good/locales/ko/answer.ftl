### source: 7eb7d263
### review: drafted 2026-11-22

occurrences = { $count }회 발견
