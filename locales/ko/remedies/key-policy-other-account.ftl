### source: 1cb1eba6
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = 키 정책: 호출자의 계정 허용
text = 키를 소유한 계정에서, 키 ARN에 나오는 리전을 지정하여 아래 '정책에 추가할 정책 문'에 허용 범위(--width)별로 나와 있는 정책 문 중 하나를 골라 이 키의 키 정책에 추가하세요. 이 정책 문은 계정 { $caller_account }에서 이 키를 사용하도록 허용합니다. 교차 계정 복사처럼 호출자가 AWSServiceRoleForBackup이면 더 좁은 허용 범위인 service-linked-role로 충분합니다. KMS는 정책을 통째로 교체하므로, 현재 정책을 파일로 저장하고, 그 "Statement" 목록에 정책 문을 직접 추가한 다음, 문서 전체를 다시 적용하세요.
apply = put-key-policy를 실행하기 전에 key-policy-new.json을 열어 "Statement"에 한 가지 허용 범위의 정책 문만 추가하세요. key-policy-before.json은 보관하세요. 이 파일로 이전 정책을 복원할 수 있습니다.
verify = 새 정책 문이 나타나고, 기존 정책 문이 모두 그대로 있어야 합니다.
warning = 적용한 뒤에는 고른 허용 범위(--width)에 해당하는 모든 보안 주체가 자기 계정의 IAM 정책이 허용하는 범위에서 이 키를 사용할 수 있습니다.
width-account = 호출자의 계정 전체(AWS가 게시한 형태)
width-service-linked-role = 호출자 계정의 AWSServiceRoleForBackup에만 EBS, EC2, RDS, FSx 복사에 필요한 최소한의 작업(action)을 허용. 이 역할의 관리형 정책에서 도출했으며 AWS가 이 형태로 게시하지는 않습니다. 정책을 적용하려면 호출자 계정에 이 역할이 이미 있어야 합니다
