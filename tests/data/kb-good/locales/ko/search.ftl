### source: c658891e
### review: drafted 2026-11-30

search-nothing = 찾지 못했습니다.
