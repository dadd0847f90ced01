### review: drafted 2026-11-22

title = 아카이브로 복사할 수 없음
summary = 게이트웨이가 키 { $key_arn } 사용을 거부했습니다.
cause-policy-omits-gateway = 키 정책에 게이트웨이가 없습니다.
reply = 키 정책에서 게이트웨이를 허용해야 합니다.
