### source: ee6ebc36
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = EBS 스냅샷 또는 AMI를 복사할 수 없음: KMS 키에 액세스할 수 없음
title-fully-managed = { $resource_type } 백업을 복사할 수 없음: 백업 볼트의 KMS 키에 액세스할 수 없음
title-other-type = { $resource_type } 백업을 복사할 수 없음: 백업의 KMS 키에 액세스할 수 없음

summary = 복사를 수행하는 역할 또는 사용자가 EBS 스냅샷을 암호화한 KMS 키(이하 소스 키)를 사용할 수 없어 복사가 실패했습니다. AWS Backup의 교차 계정 복사라면 소스 키는 거의 언제나 소스 계정({ $source_account })에 있는 볼륨의 키입니다. 소스 키를 사용할 권한은 대상 계정({ $destination_account })의 서비스 연결 역할 AWSServiceRoleForBackup에 있어야 합니다. 복사 작업에 어떤 역할을 지정했든, 실제로 복사를 수행하는 것은 이 서비스 연결 역할이기 때문입니다. EBS와 EC2의 백업은 볼륨의 키로 암호화된 상태를 유지하므로 소스 백업 볼트의 키는 관계가 없습니다. 단, 복구 시점이 복사로 만들어진 것이면 그 복구 시점이 있는 볼트의 키가 소스 키입니다.
summary-fully-managed = 대상 계정({ $destination_account })이 소스 계정({ $source_account })에 있는 소스 백업 볼트의 KMS 키를 사용할 수 없어 복사가 실패했습니다. 이 리소스 유형({ $resource_type })은 전체 AWS Backup 관리를 지원하므로, 백업은 리소스의 키가 아니라 백업이 들어 있는 볼트의 키로 암호화됩니다. 여기서는 소스 백업 볼트의 키를 소스 키라고 합니다.
summary-other-type = 복사를 수행하는 역할 또는 사용자가 이 리소스 유형({ $resource_type })의 백업을 암호화한 KMS 키(이하 소스 키)를 사용할 수 없어 복사가 실패했습니다. 이 유형은 전체 AWS Backup 관리를 지원하지 않으므로, 백업은 소스 계정({ $source_account })에 있는 원본 리소스의 키로 암호화된 상태를 유지하며 소스 백업 볼트의 키는 관계가 없습니다. 단, 복구 시점이 복사로 만들어진 것이면 그 복구 시점이 있는 볼트의 키가 소스 키입니다. 교차 계정 복사에서 이 키가 필요한 것은 작업에 지정한 역할이 아니라 대상 계정({ $destination_account })의 서비스 연결 역할 AWSServiceRoleForBackup입니다.

cause-source-key-is-aws-managed = 스냅샷이 소스 계정의 AWS 관리형 키인 aws/ebs로 암호화되어 있습니다. 다른 계정은 이런 키를 사용할 수 없으며, 이 키의 키 정책은 아무도 편집할 수 없습니다. 먼저 소스 계정 안에서 한 번 복사하여 고객 관리형 키로 암호화된 복구 시점을 만들어야 합니다.
cause-resource-key-is-aws-managed = 백업이 aws/rds, aws/fsx와 같은 소스 계정의 AWS 관리형 키로 암호화되어 있습니다. 다른 계정은 이런 키를 사용할 수 없으며, 이 키의 키 정책은 아무도 편집할 수 없습니다. 먼저 소스 계정 안에서 한 번 복사하여 고객 관리형 키로 암호화된 복구 시점을 만들어야 합니다.
cause-source-key-not-enabled = 소스 계정({ $source_account })에 있는 소스 키가 비활성화되었거나, 삭제 대기 중이거나, 이미 삭제되었습니다.
cause-source-key-policy-omits-destination = 소스 계정({ $source_account })에 있는 소스 키의 키 정책이 대상 계정({ $destination_account })에 이 키를 사용하도록 허용하지 않습니다. 또는 키 사용은 허용하지만 권한 부여(grant)에 필요한 작업(action)인 kms:CreateGrant가 빠져 있습니다.
cause-source-key-policy-denies = 소스 키의 키 정책에 있는 Deny가 대상 계정의 AWSServiceRoleForBackup에 적용됩니다. 이 키 정책만 살펴보면 됩니다. SCP와 RCP는 서비스 연결 역할에 적용되지 않습니다.
cause-manual-copy-lacks-permission = 누군가가 직접 복사했습니다(CopySnapshot 또는 CopyImage). 이 경우에는 호출한 사용자 또는 역할에 소스 키와 복사할 때 지정한 키, 두 키 모두에 대한 권한이 있어야 합니다. SCP와 RCP도 적용됩니다.
cause-source-vault-under-aws-backup = 소스 백업 볼트가 AWS Backup의 AWS 관리형 키인 aws/backup을 사용합니다. AWS 문서는 전체 AWS Backup 관리를 지원하는 유형에 이런 소스를 허용하지만, 어떤 유형에 언제부터 적용되는지는 밝히지 않습니다. 다른 원인을 모두 배제한 다음에만 확인하세요.

step-find-the-key = 소스 계정에서 스냅샷을 암호화한 키를 찾으세요. 이 키는 소스 백업 볼트의 키가 아니라 EBS 볼륨의 키입니다. 단, 복구 시점이 복사로 만들어진 것이면 그 복구 시점이 있는 볼트의 키입니다. AMI라면 볼륨마다 스냅샷이 하나씩 있으므로, 먼저 describe-images로 스냅샷을 나열하고 모든 스냅샷의 키를 빠짐없이 확인하세요.
step-find-the-key-confirm = KmsKeyId가 소스 키의 ARN입니다. 이후 명령에 <KEY_ARN>이 있으면 이 값을 넣으세요. KmsKeyId가 비어 있으면 스냅샷이 암호화되어 있지 않으므로 소스 키는 원인이 아닙니다. ARN을 콜론(:)으로 나누면 다섯 번째 필드가 키를 소유한 계정의 ID입니다. 그 계정이 소스 계정이 아니면, 키 관리자가 수행할 단계는 그 계정에서 수행하세요.
step-find-the-key-of-the-recovery-point = EBS와 EC2를 제외한 모든 유형은 AWS Backup에서 복구 시점의 키를 확인하세요. EFS, S3처럼 전체 AWS Backup 관리를 지원하는 유형이면 소스 백업 볼트의 키이고, RDS, FSx처럼 지원하지 않는 유형이면 리소스의 키입니다.
step-find-the-key-of-the-recovery-point-confirm = EncryptionKeyArn이 소스 키의 ARN입니다. 이후 명령에 <KEY_ARN>이 있으면 이 값을 넣으세요. ARN을 콜론(:)으로 나누면 다섯 번째 필드가 키를 소유한 계정의 ID입니다. 그 계정이 소스 계정이 아니면, 키 관리자가 수행할 단계는 그 계정에서 수행하세요. 값이 비어 있으면 백업이 암호화되어 있지 않은 것이므로 소스 키는 원인이 아닙니다.

mistake-list-grant = 포르투갈어와 한국어 문서의 목록에 나오는 ListGrant는 존재하지 않는 작업(action)이며, 올바른 이름은 kms:ListGrants입니다. 이 목록에는 GenerateDataKey도 빠져 있지만, 그 아래의 정책에는 들어 있습니다.
mistake-no-break-spaces = 포르투갈어와 한국어 문서의 예제 정책은 줄 바꿈 없는 공백(no-break space)으로 들여쓰기되어 있습니다. 그대로 복사하면 유효한 JSON이 아니어서 KMS가 거부합니다. 여기에 출력된 정책 문을 사용하세요.
mistake-not-the-root-user = 문서에는 대상 계정의 루트 사용자(root user)라고 적혀 있습니다. 그러나 ":root"로 끝나는 보안 주체는 루트 사용자가 아니라 계정 자체, 즉 계정 보안 주체입니다. 이 보안 주체를 허용하면 그 계정의 관리자가 IAM 정책으로 이 권한을 자기 계정의 역할이나 사용자에게 줄 수 있습니다. 아무도 루트 사용자로 로그인할 필요가 없습니다.
mistake-aws-managed-scope = 소스 키가 AWS 관리형 키일 수 없다는 참고 사항은 모든 리소스 유형에 적용되는 것처럼 읽힙니다. 실제로는 전체 AWS Backup 관리를 지원하지 않는 리소스 유형에만 적용되며, EBS와 EC2가 여기에 속합니다.

reply = 대상 계정({ $destination_account })의 AWS Backup이 소스 계정({ $source_account })에 있는 EBS 스냅샷의 KMS 키를 사용할 수 없어 복사가 실패했습니다. 이 키의 키 관리자는 대상 계정이 키를 사용하도록 키 정책에서 허용해야 하며, 이때 kms:CreateGrant도 반드시 포함해야 합니다. 그런 다음 복사를 다시 시작하세요. 키가 aws/ebs라면 키 정책을 고칠 수 없습니다. 이때는 먼저 소스 계정 안에서 복사하여 고객 관리형 키로 암호화된 복구 시점을 만들고, 그 고객 관리형 키의 키 정책에서 대상 계정을 허용한 다음, 원래 복구 시점 대신 새 복구 시점을 대상 계정으로 복사하세요.
reply-fully-managed = 대상 계정({ $destination_account })이 소스 계정({ $source_account })에 있는 소스 백업 볼트의 KMS 키를 사용할 수 없어 복사가 실패했습니다. 이 키의 키 관리자는 대상 계정이 키를 사용하도록 키 정책에서 허용해야 하며, 이때 kms:CreateGrant도 반드시 포함해야 합니다. 그런 다음 복사를 다시 시작하세요.
reply-other-type = 대상 계정({ $destination_account })의 AWS Backup이 소스 계정({ $source_account })에 있는 백업의 KMS 키를 사용할 수 없어 복사가 실패했습니다. 이 키의 키 관리자는 대상 계정이 키를 사용하도록 키 정책에서 허용해야 하며, 이때 kms:CreateGrant도 반드시 포함해야 합니다. 그런 다음 복사를 다시 시작하세요. 키가 AWS 관리형 키라면 키 정책을 고칠 수 없습니다. 이때는 먼저 소스 계정 안에서 복사하여 고객 관리형 키로 암호화된 복구 시점을 만들고, 그 고객 관리형 키의 키 정책에서 대상 계정을 허용한 다음, 원래 복구 시점 대신 새 복구 시점을 대상 계정으로 복사하세요.
