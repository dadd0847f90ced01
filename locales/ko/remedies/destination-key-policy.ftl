### source: fdd60799
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = 볼트 키의 키 정책: 볼트 계정이 이 키를 사용하도록 허용
text = 볼트 키는 백업 볼트를 만들 때 지정하는 KMS 키이며, 볼트로 복사한 복구 시점은 이 키로 암호화됩니다. 이 키를 소유한 계정에서, 아래 '정책에 추가할 정책 문'에 허용 범위(--width)별로 나와 있는 정책 문 중 하나를 골라 볼트 키의 키 정책에 추가하세요. 볼트 계정({ $vault_account })이 이 키를 사용할 수 있게 하는 정책 문입니다. 볼트를 아직 만들지 않았다면 허용 범위 account를 고르세요. 허용 범위 service-linked-role은 볼트를 만들도록 허용하지 않으며, 이미 있는 볼트로 복사할 때만 쓸 수 있습니다. 키와 볼트가 같은 계정에 있으면 기본 키 정책에 들어 있는 그 계정의 정책 문만으로 충분합니다. 키가 다른 계정에 있으면 볼트 계정의 IAM 정책에서도 같은 작업(action)을 허용해야 합니다. KMS는 정책을 통째로 교체하므로, 현재 정책을 파일로 저장하고, 그 "Statement" 목록에 정책 문을 직접 추가한 다음, 문서 전체를 다시 적용하세요.
confirm = 볼트를 만들려면 이 키 정책에 kms:DescribeKey, kms:GenerateDataKey, kms:Decrypt, kms:CreateGrant가 필요합니다. AWS는 kms:RetireGrant도 들지만 이것은 IAM 정책에만 넣습니다. 누가 권한 부여를 사용 중지할 수 있는지는 권한 부여(grant) 자체가 정하기 때문입니다. 볼트로 복사하려면 kms:DescribeKey, kms:GenerateDataKeyWithoutPlaintext(kms:GenerateDataKey*에 포함됨), kms:CreateGrant가 필요합니다. 실패한 것이 볼트 만들기인지 복사인지에 따라 해당하는 목록과 비교하세요. 그 목록의 작업(action)은 각각 다음 중 적어도 하나에 허용되어 있어야 합니다. (1) 볼트 계정({ $vault_account }) 전체(":root"로 끝나는 Principal) (2) 그 계정에서 실제로 작업하는 역할 (3) 그 계정이 속한 조직(aws:PrincipalOrgID). 어디에도 허용되지 않은 작업(action)이 있거나 Deny로 거부되는 작업이 있으면 이 키 정책이 원인입니다. 모두 허용되어 있고(예: 그 계정에 kms:* 허용) 거부되는 것이 없으면 이 키 정책은 원인이 아닙니다. 다른 목록에만 있는 작업(action)이 빠진 것은 이 오류의 원인이 아니지만, 지금 함께 추가하지 않으면 나중에 그쪽이 실패합니다.
apply = put-key-policy를 실행하기 전에 key-policy-new.json을 열어 "Statement"에 한 가지 허용 범위의 정책 문만 추가하세요. key-policy-before.json은 보관하세요. 이 파일로 이전 정책을 복원할 수 있습니다.
verify = 새 정책 문이 나타나고, 기존 정책 문이 모두 그대로 있어야 합니다.
warning = 적용한 뒤에는 고른 허용 범위(--width)에 해당하는 모든 보안 주체가 자기 계정의 IAM 정책이 허용하는 범위에서 이 키를 사용할 수 있습니다.
width-account = 볼트 계정 전체. 다른 계정이 키를 사용하도록 허용할 때 쓰라고 AWS가 문서화한 정책 문 두 개
width-service-linked-role = 볼트 계정의 AWSServiceRoleForBackup에만 이 역할의 관리형 정책에 들어 있는 KMS 작업(action)을 허용. EBS, EC2, RDS, FSx를 볼트로 복사할 때 쓰며 볼트를 만들 때는 쓸 수 없습니다. 이 관리형 정책에서 도출했으며 AWS가 이 형태로 게시하지는 않습니다. 정책을 적용하려면 볼트 계정에 이 역할이 이미 있어야 합니다
