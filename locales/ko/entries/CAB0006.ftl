### source: bb94244b
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = 대상 백업 볼트로 복사할 수 없음: 볼트의 키가 aws/backup임

summary = 대상 계정({ $destination_account })에 있는 대상 백업 볼트({ $destination_vault_name })의 키 때문에 복사가 실패했습니다. 이 키는 AWS Backup의 AWS 관리형 키인 aws/backup이며, 메시지에서는 "default Backup service managed key"라고 부릅니다. EC2, EBS, RDS, Aurora처럼 전체 AWS Backup 관리를 지원하지 않는 리소스 유형은 리소스를 소유한 서비스가 복사된 백업을 저장하는데, 그 서비스는 aws/backup을 사용할 수 없습니다.

    메시지에는 볼트의 내용을 복사할 수 없다고 나오지만, 바꿔야 하는 것은 소스 백업 볼트나 백업이 아니라 복사된 백업을 받는 볼트입니다. 메시지가 요구하는 "a customer master key (CMK)" 또는 새 문구의 "an AWS KMS key"는 고객 관리형 키를 뜻합니다. aws/backup도 KMS 키이지만 이 조건을 충족하지 않습니다.

cause-vault-under-aws-backup = 리소스 유형이 전체 AWS Backup 관리를 지원하지 않고, 대상 백업 볼트의 키가 aws/backup입니다. 콘솔이 만드는 기본 백업 볼트와, 키를 지정하지 않고 만든 모든 볼트가 여기에 해당합니다. 다른 계정으로 복사하려면 볼트에 고객 관리형 키가 필요합니다. 한 계정 안에서 복사한다면 리소스를 소유한 서비스의 AWS 관리형 키(예: EBS와 EC2의 경우 aws/ebs)도 사용할 수 있습니다.
cause-fully-managed-type = 리소스 유형이 EFS나 S3처럼 전체 AWS Backup 관리를 지원하고, 대상 백업 볼트의 키가 aws/backup입니다. 이에 대한 AWS의 설명은 서로 모순됩니다. 암호화 페이지는 이런 유형의 복사에 aws/backup을 허용하지만, 교차 계정 복사 페이지는 기본 백업 볼트가 대상이 될 수 없다고 하며 고객 관리형 키를 요구합니다. 고객 관리형 키를 사용하는 볼트는 두 설명을 모두 충족합니다.

step-find-the-vault-key = 대상 계정({ $destination_account })에서 대상 백업 볼트의 키를 찾은 다음, 그 키를 누가 관리하는지 KMS에서 조회하세요. 두 번째 명령에는 첫 번째 명령이 출력한 ARN을 넣으세요.
step-find-the-vault-key-confirm = KeyManager가 AWS이면 이것이 원인입니다. 이 볼트로는 복사할 수 없습니다. KeyManager가 CUSTOMER이면 이 원인은 제외됩니다. 이때는 복사 작업의 DestinationBackupVaultArn이 바로 이 볼트를 가리키는지 계정과 리전까지 확인하세요. 백업 계획에 관한 단계의 확인 명령이 이 값을 출력합니다. AccessDeniedException이 나오면 대상 계정의 관리자에게 명령을 실행해 달라고 요청하세요.
step-name-the-new-vault-in-the-plan = 백업 계획으로 복사했을 때만 해당합니다. 소스 계정({ $source_account })에서, 백업 계획의 복사 작업(copy action)에 있는 기존 대상 백업 볼트를 새 볼트로 바꾸세요. 바꾸지 않으면 다음 실행도 똑같이 실패합니다.
step-name-the-new-vault-in-the-plan-confirm = BackupPlanId가 백업 계획의 ID입니다. 비어 있으면 백업 계획으로 복사한 것이 아니므로 이 단계는 해당하지 않습니다. "orgs/"로 시작하면 조직의 백업 정책에서 만들어진 백업 계획이므로, 백업 계획이 아니라 그 백업 정책에서 볼트를 바꾸도록 요청하세요.
step-name-the-new-vault-in-the-plan-apply = update-backup-plan을 실행하기 전에 plan-new.json을 여세요. DestinationBackupVaultArn에 있는 기존 볼트의 ARN을 새 볼트의 ARN으로 바꾸고, update-backup-plan이 거부하는 RuleId를 값과 함께 모두 지우세요. 백업 계획은 통째로 교체되므로 나머지는 그대로 두세요. plan-before.json은 보관하세요.
step-name-the-new-vault-in-the-plan-verify = 새 볼트의 ARN이 나타나고, 기존 볼트의 ARN은 없어야 합니다.
step-copy-to-the-new-vault = 소스 계정({ $source_account })에서, 다음 복사가 다른 이유로 실패하지 않도록 먼저 백업의 키를 확인하세요. 그런 다음 새 볼트로 복사를 시작하거나 백업 계획의 다음 실행을 기다리세요.
step-copy-to-the-new-vault-confirm = EncryptionKeyArn이 백업의 키입니다. EC2라면 첫 번째 명령이 AMI의 스냅샷을 출력합니다. 두 번째 명령에 이 스냅샷을 모두 공백으로 구분하여 넣으세요. KmsKeyId가 각 스냅샷의 키이며, 모든 키를 빠짐없이 확인해야 합니다. 키는 볼트의 키와 마찬가지로 describe-key로 하나씩 조회하되, 그 키의 ARN에 나오는 계정과 리전에서 실행하세요. 전체 AWS Backup 관리를 지원하지 않는 리소스 유형을 다른 계정으로 복사하는데 KeyManager가 AWS이면, 다른 계정은 그 키를 사용할 수 없으므로 새 볼트만으로는 부족합니다. EBS와 EC2라면 CAB0007을 참조하세요. KeyManager가 CUSTOMER이면 키의 종류는 문제가 없지만, 키 정책이 대상 계정({ $destination_account })에 이 키를 사용하도록 허용해야 합니다. CAB0001을 참조하세요. IsEncrypted 또는 Encrypted가 False이거나 키가 출력되지 않으면 백업이 암호화되어 있지 않으므로 확인할 키가 없습니다.
step-copy-to-the-new-vault-verify = CopyJobId에는 start-copy-job이 출력한 값을 넣으세요. State가 COMPLETED 또는 FAILED가 될 때까지 명령을 반복하세요. 다시 FAILED가 되면 새 StatusMessage를 이 프로그램에 입력하세요. 첫 번째 원인에 다른 원인이 가려져 있었을 수 있습니다.

mistake-two-failures-one-remedy = 스페인어 문서는 서로 다른 두 실패에 하나의 해결 방법을 제시합니다. 이 메시지의 경우 리소스를 다시 만들 필요가 없으며, 고객 관리형 키를 사용하는 새 대상 백업 볼트만 있으면 됩니다. 리소스나 백업의 키를 바꾸는 것은 그 문서에 함께 나오는 다른 메시지, 즉 AWS 관리형 키로 암호화된 스냅샷에 관한 메시지의 해결 방법입니다.
mistake-key-of-a-resource = 같은 문서에는 리소스의 암호화 키를 변경할 수 없다고 적혀 있습니다. 이는 EBS 볼륨과 RDS 데이터베이스에 해당하는 말입니다. DynamoDB 테이블의 키와 S3 버킷의 기본 암호화는 리소스를 다시 만들지 않고도 변경할 수 있습니다.
mistake-default-vault-contradiction = AWS의 교차 계정 복사 페이지에는 리소스 유형과 관계없이 기본 백업 볼트가 대상 백업 볼트가 될 수 없다고 나옵니다. 암호화 페이지는 전체 AWS Backup 관리를 지원하는 유형의 복사에 aws/backup을 허용합니다. AWS가 이를 정리할 때까지는 모든 유형에 고객 관리형 키를 사용하는 볼트를 쓰세요.

reply = 대상 계정({ $destination_account })에 있는 대상 백업 볼트({ $destination_vault_name })가 aws/backup으로 암호화되어 있어 이 볼트로 복사할 수 없습니다. 볼트의 키는 변경할 수 없습니다. 대상 계정의 계정 관리자는 같은 리전에 고객 관리형 키를 사용하는 새 볼트를 만들어야 합니다. 그런 다음 대상 계정의 백업 운영자는 볼트 액세스 정책에서 소스 계정({ $source_account })이 그 볼트로 복사하도록 허용해야 합니다. 마지막으로 소스 계정의 백업 운영자는 백업 계획의 복사 작업(copy action)에 새 볼트를 지정하고 복사를 다시 시작해야 합니다. 이 메시지 때문에 리소스나 백업을 변경할 필요는 없습니다.
