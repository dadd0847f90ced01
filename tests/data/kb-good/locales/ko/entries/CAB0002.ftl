### source: 86489c1d
### review: drafted 2026-11-22

title = AMI의 KMS 키에 액세스할 수 없음
summary = 키 { $key_arn } 사용이 허용되지 않아 복사가 실패했습니다.
cause-policy-omits-destination = 키 정책에 대상 계정이 없습니다.
reply = 키 { $key_arn }의 키 정책에서 대상 계정을 허용해야 합니다.
