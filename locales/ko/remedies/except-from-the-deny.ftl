### source: 8c0fcdbc
### review: drafted 2026-11-22

title = 키 정책: 서비스 연결 역할을 Deny에서 제외
text = 이 키의 키 정책에서 "Effect": "Deny"인 정책 문을 모두 읽으세요. 대상 계정의 AWSServiceRoleForBackup에 적용되는 것이 있으면 aws:PrincipalArn에 대한 ArnNotEquals 조건을 넣어 이 역할을 그 정책 문에서 제외하세요.
confirm = 표에 있는 작업(action) 중 하나라도 Deny에 걸리고, 그 Deny의 보안 주체와 조건 어느 쪽에서도 대상 계정의 AWSServiceRoleForBackup이 제외되지 않으면 이것이 원인입니다. 그런 Deny가 없으면 이 원인은 아닙니다.
warning = Deny는 대개 의도적으로 작성한 것입니다. 예외를 두기 전에 먼저 작성자와 협의하세요.
