### source: a53b41b9
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = 데이터베이스 스냅샷을 복사할 수 없음: KMS 키가 없거나, 비활성화되었거나, 사용이 허용되지 않음

summary = 복사를 수행하는 역할 또는 사용자가 데이터베이스 스냅샷(RDS, Aurora, DocumentDB 또는 Neptune)의 KMS 키(이하 소스 키)를 사용할 수 없어 복사가 실패했습니다. 소스 키는 소스 백업 볼트의 키가 아니라 소스 계정({ $source_account })에 있는 DB 인스턴스 또는 클러스터의 키입니다. 단, 복구 시점이 복사로 만들어진 것이면 그 복구 시점이 있는 볼트의 키입니다. AWS Backup의 교차 계정 복사에서는 대상 계정({ $destination_account })의 서비스 연결 역할 AWSServiceRoleForBackup에 소스 키를 사용할 권한이 있어야 합니다. 이 메시지는 키가 존재하지 않거나, 활성화되어 있지 않거나, 키 정책이 사용을 허용하지 않는다는 세 가지 이유를 한꺼번에 제시합니다. 아래 단계를 따르면 그중 무엇인지 구분할 수 있습니다.

cause-source-key-is-aws-managed = 스냅샷이 소스 계정의 AWS 관리형 키인 aws/rds로 암호화되어 있습니다. 다른 계정은 이 키를 사용할 수 없으며, 이 키의 키 정책은 아무도 편집할 수 없습니다. 먼저 소스 계정 안에서 한 번 복사하여 고객 관리형 키로 암호화된 복구 시점을 만들어야 합니다.
cause-source-key-not-enabled = 소스 계정({ $source_account })에 있는 소스 키가 비활성화되었거나, 삭제 대기 중이거나, 이미 삭제되었습니다.
cause-source-key-policy-omits-destination = 소스 계정({ $source_account })에 있는 소스 키의 키 정책이 대상 계정({ $destination_account })에 이 키를 사용하도록 허용하지 않습니다.
cause-grant-actions-missing = 소스 키의 키 정책이 대상 계정에 암호화와 복호화는 허용하지만 kms:CreateGrant는 허용하지 않습니다. RDS는 소스 키에 권한 부여(grant)를 생성하므로, 다른 권한이 모두 있어도 kms:CreateGrant가 없으면 실패합니다.
cause-source-key-policy-denies = 소스 키의 키 정책에 있는 Deny가 대상 계정의 AWSServiceRoleForBackup에 적용됩니다. 이 키 정책만 살펴보면 됩니다. SCP와 RCP는 서비스 연결 역할에 적용되지 않습니다.
cause-scheduled-backup-role = 복사 작업에는 해당하지 않는 원인입니다. 한 계정 안에서 실행되는 예약 백업에서도 백업 계획의 IAM 역할이 키를 사용할 수 없으면 같은 메시지가 나옵니다. 예약 백업이 실패하더라도 온디맨드 백업은 성공할 수 있습니다.
cause-manual-copy-lacks-permission = 누군가가 직접 복사했습니다(CopyDBSnapshot 또는 CopyDBClusterSnapshot). 이 경우에는 호출한 사용자 또는 역할에 소스 키와 새 스냅샷을 암호화할 키, 두 키 모두에 대한 권한이 있어야 합니다. 다른 계정의 암호화된 스냅샷을 복사한다면 호출할 때 KmsKeyId로 복사를 수행하는 계정의 키도 지정해야 합니다.

step-find-the-key = 소스 계정에서 스냅샷을 암호화한 키를 찾으세요. 메시지의 대괄호 안에 ARN이 있으면 그것이 찾는 키입니다. 없으면 RDS에서 조회하세요. RDS 인스턴스에는 describe-db-snapshots를, Aurora, DocumentDB 또는 Neptune 클러스터에는 describe-db-cluster-snapshots를 사용합니다.
step-find-the-key-confirm = 출력된 ARN의 키가 소스 키입니다. 이 ARN을 콜론(:)으로 나누면 다섯 번째 필드가 키를 소유한 계정의 ID입니다. 그 계정이 소스 계정이 아니면, 키 관리자가 수행할 단계는 그 계정에서 수행하세요.
step-allow-the-backup-role = 한 계정 안에서 실행된 예약 백업에서 이 메시지가 나온 경우에만 해당합니다. 백업 계획의 IAM 역할이 키를 사용하도록 키 정책에서 허용하세요. 방법은 위의 소스 키의 키 정책 단계와 같으며, 두 정책 문의 보안 주체로 그 역할의 ARN만 넣으세요. 키 정책이 이미 계정 자체(Principal이 ":root"로 끝남)를 허용하고 있다면 그 역할의 IAM 정책에서 허용해도 됩니다.
step-allow-the-backup-role-warning = 백업 계획에 지정된 역할만 허용하세요.

mistake-blank-in-arn = 스페인어 문서의 정책에는 ":root" 앞에 공백이 들어간 곳이 두 군데 있습니다. 계정 ID를 채워 넣어도 KMS는 보안 주체가 잘못되었다는 이유로 거부합니다. 공백을 지우거나 여기에 출력된 정책 문을 사용하세요.
mistake-one-action-outdated = 스페인어 문서에는 RDS, Aurora, DocumentDB, Neptune을 한 번의 복사 작업(copy action)으로 다른 리전의 다른 계정에 복사할 수 없다고 적혀 있습니다. 2025년 11월 기준으로 AWS Backup은 이를 이미 지원하며, 다중 AZ DB 클러스터만 예외입니다. 일부 리전에서는 아직 지원하지 않을 수 있습니다.
mistake-list-grant = 포르투갈어와 한국어 문서의 목록에 나오는 ListGrant는 존재하지 않는 작업(action)이며, 올바른 이름은 kms:ListGrants입니다. 이 목록에는 GenerateDataKey도 빠져 있지만, 그 아래의 정책에는 들어 있습니다.
mistake-no-break-spaces = 포르투갈어와 한국어 문서의 예제 정책은 줄 바꿈 없는 공백(no-break space)으로 들여쓰기되어 있습니다. 그대로 복사하면 유효한 JSON이 아니어서 KMS가 거부합니다. 여기에 출력된 정책 문을 사용하세요.

reply = 대상 계정({ $destination_account })의 AWS Backup이 소스 계정({ $source_account })에 있는 데이터베이스 스냅샷의 KMS 키를 사용할 수 없어 복사가 실패했습니다. 소스 계정에서 이 키가 고객 관리형 키이고 활성화되어 있는지 확인하세요. 그런 다음 키 관리자는 대상 계정이 키를 사용하도록 키 정책에서 허용해야 하며, 이때 kms:CreateGrant도 반드시 포함해야 합니다. 마지막으로 복사를 다시 시작하세요. 키가 aws/rds라면 키 정책을 고칠 수 없습니다. 이때는 먼저 소스 계정 안에서 복사하여 고객 관리형 키로 암호화된 복구 시점을 만들고, 그 고객 관리형 키의 키 정책에서 대상 계정을 허용한 다음, 원래 복구 시점 대신 새 복구 시점을 대상 계정으로 복사하세요.
