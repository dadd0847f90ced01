### source: b8b7d432
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = 키 정책: 역할이 논리적 에어 갭 저장소를 생성하도록 허용
text = 논리적 에어 갭 저장소에만 해당합니다. 키를 소유한 계정에서, 키 ARN에 나오는 리전을 지정하여 아래 정책 문을 이 키의 키 정책에 추가하세요. 계정 { $caller_account }에서 저장소를 생성하는 역할에 kms:CreateGrant와 kms:DescribeKey를 허용하되, AWS Backup을 통한 호출로 한정하는 정책 문입니다. 정책 문에는 거부된 호출을 한 역할이 지정되어 있습니다. 다른 역할로 저장소를 생성하려면 그 역할의 ARN을 넣으세요. 이 역할에는 자기 계정의 IAM 정책에서도 두 작업(action)을 모두 허용해야 합니다. 아래에 나오는 역할 또는 사용자의 정책에는 거부된 작업(action)만 있으므로 kms:DescribeKey를 추가하세요. AWS 관리형 정책 AWSBackupFullAccess에는 두 작업이 이미 들어 있습니다. 현재 정책을 파일로 저장하고, 그 "Statement" 목록에 정책 문을 직접 추가한 다음, 문서 전체를 다시 적용하세요.
apply = put-key-policy를 실행하기 전에 key-policy-new.json을 열어 "Statement"에 정책 문을 추가하세요. key-policy-before.json은 보관하세요. 이 파일로 이전 정책을 복원할 수 있습니다.
verify = 새 정책 문이 나타나고, 기존 정책 문이 모두 그대로 있어야 합니다.
warning = 적용한 뒤에는 이 역할이 AWS Backup을 통해 이 키에 권한 부여(grant)를 생성할 수 있습니다. 정책 문의 조건은 지우지 마세요.
width-account = 허용 대상: 역할 하나(AWS Backup을 통한 호출만)
