### source: 3d35eb05
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = 키 정책: 서비스 연결 역할을 Deny에서 제외
text = 키 정책에서 "Effect": "Deny"인 정책 문을 모두 읽으세요. 대상 계정의 AWSServiceRoleForBackup에 적용되는 것이 있으면 조건을 추가하여 이 역할을 제외하세요. KMS는 정책을 통째로 교체하므로, 현재 정책을 파일로 저장하고, 그 정책 문을 직접 수정한 다음, 문서 전체를 다시 적용하세요.
confirm = 복사에 필요한 작업(action) 중 하나라도 거부하는 Deny가 있고, 그 Deny의 보안 주체와 조건 어느 쪽에서도 대상 계정의 AWSServiceRoleForBackup이 제외되지 않으면 그 Deny가 원인입니다. 그런 Deny가 없으면 이 원인은 제외됩니다.
warning = Deny는 대개 의도적으로 작성한 것입니다. 예외를 두기 전에 먼저 작성자와 협의하세요.
apply = put-key-policy를 실행하기 전에 key-policy-new.json을 여세요. Deny의 "Condition"에 연산자 "ArnNotEquals"를 추가하세요. "Condition"이 없으면 새로 만듭니다. "ArnNotEquals" 아래에 "aws:PrincipalArn"을 쓰고, 값으로 이 역할의 ARN을 넣으세요. 이 ARN은 소스 키의 키 정책에 추가할 정책 문 중 허용 범위 service-linked-role(--width service-linked-role)의 "Principal"에 있습니다. key-policy-before.json은 보관하세요. 이 파일로 이전 정책을 복원할 수 있습니다.
verify = Deny에 새 조건이 있고, 다른 정책 문은 모두 이전과 같아야 합니다.
