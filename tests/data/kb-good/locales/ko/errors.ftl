### source: 15d9810e
### review: drafted 2026-11-22

empty-input = 텍스트가 없습니다
