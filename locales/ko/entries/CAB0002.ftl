### source: 7f570540
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = AMI를 복사할 수 없음: AMI 스냅샷의 KMS 키에 액세스할 수 없음

summary = 복사를 수행하는 역할 또는 사용자가 AMI에 속한 EBS 스냅샷 중 하나 이상의 KMS 키(이하 소스 키)를 사용할 수 없거나 조회조차 할 수 없어 AMI 복사가 실패했습니다. AWS Backup의 교차 계정 복사라면 소스 키는 소스 계정({ $source_account })에 있는 인스턴스 볼륨의 키입니다. 소스 키를 사용할 권한은 대상 계정({ $destination_account })의 서비스 연결 역할 AWSServiceRoleForBackup에 있어야 합니다. 복사 작업에 어떤 역할을 지정했든, 실제로 복사를 수행하는 것은 이 서비스 연결 역할이기 때문입니다. AMI에는 볼륨마다 스냅샷이 하나씩 있으며, 액세스할 수 없는 키가 하나만 있어도 AMI 복사 전체가 실패합니다. 메시지에는 기본 키("default CMK" 또는 "default key")라고 나오지만, 이 메시지를 다룬 AWS 문서에서 변경하라고 하는 것은 소스 키의 키 정책뿐입니다.

cause-source-key-is-aws-managed = AMI의 볼륨 중 하나 이상이 소스 계정의 AWS 관리형 키인 aws/ebs로 암호화되어 있습니다. 다른 계정은 이런 키를 사용할 수 없으며, 이 키의 키 정책은 아무도 편집할 수 없습니다. 먼저 소스 계정 안에서 한 번 복사하여 고객 관리형 키로 암호화된 복구 시점을 만들어야 합니다.
cause-source-key-not-enabled = 소스 계정({ $source_account })에 있는 소스 키 중 하나 이상이 비활성화되었거나, 삭제 대기 중이거나, 이미 삭제되었습니다.
cause-source-key-policy-omits-destination = 소스 계정({ $source_account })에 있는 소스 키 중 하나 이상의 키 정책이 대상 계정({ $destination_account })에 이 키를 사용하도록 허용하지 않습니다. 또는 키 사용은 허용하지만 kms:DescribeKey나 권한 부여(grant)에 필요한 작업(action)인 kms:CreateGrant가 빠져 있습니다. 다른 볼륨과 다른 키를 쓰는 볼륨이 있으면 놓치기 쉽습니다.
cause-source-key-policy-denies = 소스 키의 키 정책에 있는 Deny가 대상 계정의 AWSServiceRoleForBackup에 적용됩니다. 소스 키의 키 정책만 살펴보면 됩니다. SCP와 RCP는 서비스 연결 역할에 적용되지 않습니다.
cause-destination-key-not-usable = AWS Backup이 대상 계정({ $destination_account })에 있는 키를 조회하거나 사용할 수 없습니다. 그 키는 대상 백업 볼트의 키(이하 볼트 키), 또는 그 볼트의 리전에서 EBS 암호화에 쓰는 기본 키(고객 관리형 키인 경우)입니다. 이 원인은 "default CMK"라는 문구에서 추론한 것이며, 확인한 AWS 문서에는 나와 있지 않습니다.
cause-manual-copy-lacks-permission = 누군가가 AMI를 직접 복사했습니다(CopyImage). 이 경우에는 호출한 사용자 또는 역할에 스냅샷의 키와 복사할 때 지정한 키 모두에 대한 권한이 있어야 합니다. SCP와 RCP도 적용됩니다.

step-find-the-keys = 소스 계정({ $source_account })에서 AMI의 스냅샷을 나열한 다음, 각 스냅샷을 암호화한 키를 찾으세요. 이 키는 소스 백업 볼트의 키가 아니라 EBS 볼륨의 키입니다. 단, 복구 시점이 복사로 만들어진 것이면 그 복구 시점이 있는 볼트의 키입니다. 명령에는 키가 하나만 나오므로, 이후 단계는 찾은 키마다 반복하세요.
step-find-the-keys-confirm = 첫 번째 명령이 스냅샷의 ID를 출력합니다. 두 번째 명령에 이 ID를 모두 공백으로 구분하여 넣으세요. 서로 다른 KmsKeyId가 각각 소스 키의 ARN입니다. KmsKeyId가 없는 스냅샷은 암호화되어 있지 않으므로 관계가 없습니다. 키의 ARN을 콜론(:)으로 나누면 다섯 번째 필드가 키를 소유한 계정의 ID입니다. 그 계정이 소스 계정이 아니면, 이 키에 대해 키 관리자가 수행할 단계는 그 계정에서 수행하세요.
step-find-the-destination-keys = 지금까지의 단계에서 어떤 소스 키에도 문제가 없을 때만 해당합니다. 대상 계정({ $destination_account })의 볼트 리전에서, 대상 백업 볼트의 키와 EBS 암호화에 쓰는 기본 키를 찾으세요. 다음 단계는 볼트 키에 대한 것이지만, 기본 키가 고객 관리형 키라면 그 키에도 똑같이 수행하세요. 이 확인은 메시지의 문구에서 추론한 것이며, 확인한 AWS 문서에는 나와 있지 않습니다.
step-find-the-destination-keys-confirm = 첫 번째 명령은 볼트의 키를 출력합니다. 이 ARN으로 세 번째 명령을 실행하세요. 두 번째 명령은 EBS 암호화에 쓰는 기본 키를 출력합니다. 이 키로 세 번째 명령을 한 번 더 실행하세요. 기본 키의 KeyManager가 AWS이면 aws/ebs이므로 이 키는 원인이 아닙니다. 볼트 키의 KeyManager가 AWS이면 이 볼트로는 복사할 수 없고 볼트의 키는 변경할 수 없으므로, 고객 관리형 키를 사용하는 새 볼트가 필요합니다. CAB0006을 참조하세요. KeyState가 Enabled가 아니면 그 키가 원인이며, 키 관리자가 활성화해야 합니다. KeyManager가 CUSTOMER이고 KeyState가 Enabled이면 키 정책에 달려 있으므로 다음 단계를 확인하세요.

mistake-blank-in-arn = 스페인어 문서의 정책에는 ":root" 앞에 공백이 들어간 곳이 두 군데 있습니다. 계정 ID를 채워 넣어도 KMS는 보안 주체가 잘못되었다는 이유로 거부합니다. 공백을 지우거나 여기에 출력된 정책 문을 사용하세요.
mistake-policy-includes-itself = 스페인어 문서에는 키 정책이 "그 정책"에 대상 계정을 포함하도록 허용해야 한다고 적혀 있습니다. 올바른 뜻은 소스 키의 키 정책에서 대상 계정이 이 키를 사용하도록 허용해야 한다는 것입니다.
mistake-list-grant = 포르투갈어와 한국어 문서의 목록에 나오는 ListGrant는 존재하지 않는 작업(action)이며, 올바른 이름은 kms:ListGrants입니다. 이 목록에는 GenerateDataKey도 빠져 있지만, 그 아래의 정책에는 들어 있습니다.
mistake-no-break-spaces = 포르투갈어와 한국어 문서의 예제 정책은 줄 바꿈 없는 공백(no-break space)으로 들여쓰기되어 있습니다. 그대로 복사하면 유효한 JSON이 아니어서 KMS가 거부합니다. 여기에 출력된 정책 문을 사용하세요.

reply = 대상 계정({ $destination_account })의 AWS Backup이 소스 계정({ $source_account })에 있는 AMI 볼륨 중 하나 이상의 KMS 키를 사용할 수 없어 복사가 실패했습니다. 먼저 AMI의 모든 스냅샷에 대해 키를 확인하세요. 각 키의 키 관리자는 대상 계정이 키를 사용하도록 키 정책에서 허용해야 하며, 이때 kms:DescribeKey와 kms:CreateGrant도 반드시 포함해야 합니다. 그런 다음 복사를 다시 시작하세요. 그중에 aws/ebs가 있으면 그 키의 키 정책은 고칠 수 없습니다. 이때는 먼저 소스 계정 안에서 복사하여 고객 관리형 키로 암호화된 복구 시점을 만들고, 그 고객 관리형 키의 키 정책에서 대상 계정을 허용한 다음, 원래 복구 시점 대신 새 복구 시점을 대상 계정으로 복사하세요.
