### source: d3996f04
### review: drafted 2026-11-30

title = 키 정책: 서비스 연결 역할이 생기기 전에도 KMS가 저장하는 정책 문
text = KMS가 찾지 못한 보안 주체가 대상 계정({ $destination_account })의 AWSServiceRoleForBackup일 때만 해당하며, 수정한 키 정책을 저장하는 단계 대신 수행합니다. 계정 { $key_account }에서, 아래 '정책에 추가할 정책 문'에 허용 범위(--width)별로 나와 있는 정책 문 중 하나를 골라 이 키의 키 정책에 추가하세요. 이 정책 문은 이미 존재하는 대상 계정을 지정하므로, 역할이 생기기 전에도 KMS가 저장합니다. KMS가 거부한 정책 문은 빼세요. KMS는 정책을 통째로 교체하므로, 현재 정책을 파일로 저장하고, 그 "Statement" 목록에 정책 문을 직접 추가한 다음, 문서 전체를 다시 적용하세요.
apply = put-key-policy를 실행하기 전에 key-policy-new.json을 열어 "Statement"에 한 가지 허용 범위의 정책 문만 추가하세요. key-policy-before.json은 보관하세요. 이 파일로 이전 정책을 복원할 수 있습니다.
verify = 새 정책 문이 나타나고, 계속 유지해야 하는 기존 정책 문이 모두 있어야 합니다.
warning = 적용한 뒤에는 고른 허용 범위(--width)에 해당하는 모든 보안 주체가 자기 계정의 IAM 정책이 허용하는 범위에서 이 키를 사용할 수 있습니다.
width-account = 대상 계정 전체. 다른 계정이 키를 사용하도록 허용할 때 쓰라고 AWS가 문서화한 정책 문 두 개
width-service-linked-role-condition = 대상 계정의 AWSServiceRoleForBackup에만 aws:PrincipalArn 조건으로 EBS, EC2, RDS, FSx 복사에 필요한 최소한의 작업(action)을 허용. 이 역할의 관리형 정책에서 도출했으며 AWS가 이 형태로 게시하지는 않습니다
