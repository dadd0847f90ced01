### source: c79ec37a
### review: drafted 2026-11-22

about = 실패를 설명합니다
