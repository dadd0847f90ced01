### source: 509a5154
### review: drafted 2026-11-30

policy-kind-key = 키 정책
