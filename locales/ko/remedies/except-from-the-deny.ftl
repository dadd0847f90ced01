### source: 56274dfe
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = 키 정책: 서비스 연결 역할을 Deny에서 제외
text = 소스 키의 키 정책에서 "Effect": "Deny"인 정책 문을 모두 읽으세요. 대상 계정의 AWSServiceRoleForBackup에 적용되는 것이 있으면 이 역할을 그 정책 문에서 제외하세요. 조건 연산자는 ArnNotEquals, 조건 키는 aws:PrincipalArn, 값은 이 역할의 ARN으로 하는 조건을 추가하면 됩니다. 이 ARN은 이 프로그램을 --width service-linked-role로 실행하면 나오는 정책 문에 있습니다.
confirm = 복사에 필요한 작업(action) 중 하나라도 거부하는 Deny가 있고, 그 Deny의 보안 주체와 조건 어느 쪽에서도 대상 계정의 AWSServiceRoleForBackup이 제외되지 않으면 그 Deny가 원인입니다. 그런 Deny가 없으면 이 원인은 제외됩니다.
warning = Deny는 대개 의도적으로 작성한 것입니다. 예외를 두기 전에 먼저 작성자와 협의하세요.
