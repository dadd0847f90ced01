### source: a4c16d8b
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = 소스 키의 키 정책: 대상 계정이 이 키를 사용하도록 허용
text = 소스 계정({ $source_account })에서, 아래 '정책에 추가할 정책 문'에 허용 범위(--width)별로 나와 있는 정책 문 중 하나를 골라 소스 키의 키 정책에 추가하세요. 소스 키는 복사할 복구 시점을 암호화한 키입니다. 앞 단계에서 고객 관리형 키로 암호화된 복구 시점을 만들었다면 그 복구 시점의 키입니다. KMS는 정책을 통째로 교체하므로, 현재 정책을 파일로 저장하고, 그 "Statement" 목록에 정책 문을 직접 추가한 다음, 문서 전체를 다시 적용하세요.
confirm = 아래 정책 문의 작업(action) 가운데 복사 자체에 필요한 것은 네 가지, 즉 kms:DescribeKey, kms:ReEncryptFrom(kms:ReEncrypt*에 포함됨), kms:GenerateDataKeyWithoutPlaintext(kms:GenerateDataKey*에 포함됨), kms:CreateGrant입니다. 네 가지가 각각 다음 보안 주체 중 적어도 하나에 허용되어 있어야 합니다. (1) 대상 계정({ $destination_account }) (2) 그 계정의 AWSServiceRoleForBackup (3) 그 계정이 속한 조직(aws:PrincipalOrgID). 어디에도 허용되지 않은 작업(action)이 하나라도 있으면 정책 문이 빠진 것이므로 추가하세요. 네 가지가 모두 허용되어 있고 조건 때문에 AWSServiceRoleForBackup이 빠지지도 않으면 추가할 것이 없으며, Allow가 없는 것은 원인이 아닙니다. 같은 정책의 Deny가 복사를 거부할 수는 있습니다.
apply = put-key-policy를 실행하기 전에 key-policy-new.json을 열어 "Statement"에 정책 문을 추가하세요. key-policy-before.json은 보관하세요. 이 파일로 이전 정책을 복원할 수 있습니다. 여러 키에 대해 수행한다면 키마다 파일 이름을 다르게 하세요. 같은 이름을 쓰면 앞서 저장한 키의 정책을 덮어씁니다.
verify = 새 정책 문이 나타나고, 기존 정책 문이 모두 그대로 있어야 합니다.
warning = 적용한 뒤에는 고른 허용 범위(--width)에 해당하는 모든 보안 주체가 자기 계정의 IAM 정책이 허용하는 범위에서 이 키를 사용할 수 있습니다.
width-account = 키 소유 계정과 대상 계정 전체(AWS가 게시한 형태)
width-service-linked-role = 대상 계정의 AWSServiceRoleForBackup에만 EBS, EC2, RDS, FSx 복사에 필요한 최소한의 작업(action)을 허용. 이 역할의 관리형 정책에서 도출했으며 AWS가 이 형태로 게시하지는 않습니다. 정책을 적용하려면 대상 계정에 이 역할이 이미 있어야 합니다
width-service-linked-role-condition = 대상 계정의 AWSServiceRoleForBackup에만 허용하며, 이 역할이 아직 없을 때도 사용 가능. 정책 문의 보안 주체는 대상 계정이지만 aws:PrincipalArn 조건으로 이 역할만 허용합니다. 허용하는 작업(action)은 service-linked-role과 같은 최소한의 작업입니다. AWS가 이 형태로 게시하지는 않습니다
width-organization = 조직의 모든 계정. 이 프로그램을 --org-path 옵션과 함께 실행하면 그 경로 아래의 계정만 허용합니다. 조직의 ID(o-…)는 describe-organization(AWS Organizations) 출력의 Id입니다
