### source: a4107319
### review: read 2026-11-22, on the printed pages, by a second reader

title = 소스 키의 키 정책: 대상 계정의 키 사용 허용
text = 소스 계정({ $source_account })에서, 아래 형태 중 하나를 골라 그 정책 문을 소스 키의 키 정책에 추가하세요. KMS는 정책을 통째로 교체하므로, 현재 정책을 파일로 저장하고, 그 "Statement" 목록에 정책 문을 직접 추가한 다음, 문서 전체를 다시 적용하세요.
confirm = 복사에는 kms:DescribeKey, kms:ReEncryptFrom(kms:ReEncrypt*에 포함됨), kms:GenerateDataKeyWithoutPlaintext(kms:GenerateDataKey*에 포함됨), kms:CreateGrant가 필요합니다. 이 중 하나라도 대상 계정({ $destination_account }), 그 계정의 AWSServiceRoleForBackup, 그 계정이 속한 조직(aws:PrincipalOrgID) 가운데 어디에도 허용되어 있지 않으면 키 정책이 원인입니다. 네 가지가 모두 허용되어 있으면 이 원인은 아닙니다.
apply = put-key-policy를 실행하기 전에 key-policy-new.json을 열어 "Statement"에 정책 문을 추가하세요. key-policy-before.json은 보관하세요. 이 파일로 이전 정책을 복원할 수 있습니다.
verify = 새 정책 문이 나타나고, 기존 정책 문이 모두 그대로 있어야 합니다.
warning = 적용한 뒤에는 선택한 --width에 해당하는 모든 보안 주체가 자기 계정의 IAM 정책이 허용하는 범위에서 이 키를 사용할 수 있습니다.
width-account = 소스 계정과 대상 계정 전체(AWS가 게시한 형태)
width-service-linked-role = 대상 계정의 AWSServiceRoleForBackup에만 EBS, EC2, RDS, FSx 복사에 필요한 최소한의 작업(action)을 허용. 이 역할의 관리형 정책에서 도출했으며 AWS가 이 형태로 게시하지는 않습니다. 정책을 적용하려면 대상 계정에 이 역할이 이미 있어야 합니다
width-service-linked-role-condition = 대상 계정의 AWSServiceRoleForBackup에만 허용하며, 이 역할이 아직 없을 때도 사용 가능. 정책 문의 보안 주체는 대상 계정이지만 aws:PrincipalArn 조건으로 이 역할만 허용합니다. 작업(action)은 service-linked-role과 똑같이 최소한입니다. AWS가 이 형태로 게시하지는 않습니다
width-organization = 조직의 모든 계정(--org-path를 지정하면 그 경로 아래의 계정만)
