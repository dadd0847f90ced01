### source: 617c1d19
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = KMS가 교차 계정 호출을 거부했으며 어느 키인지 알려 주지 않음

summary = 계정 { $caller_account }의 호출자({ $principal_arn })가 { $action } 작업(action)을 호출했지만, KMS가 거부했고 어느 키에 대한 것인지도 알려 주지 않았습니다. 그 키는 다른 계정에 있거나 호출한 리전에 없습니다. 이런 호출자에게 KMS는 키가 존재하는지조차 알려 주지 않습니다. 그래서 메시지에 일부러 키 ARN을 표시하지 않고, 세 가지 가능성을 한꺼번에 제시합니다. 키가 이 리전에 없거나, 키 정책이 호출자를 허용하지 않거나, Deny가 호출에 적용되는 것입니다. 호출자 쪽에서는 이 셋을 구분할 수 없습니다. 키를 소유한 계정의 키 관리자만 구분할 수 있습니다. 첫 번째 단계에서 어느 키인지 찾습니다.

cause-key-in-another-region = 한 리전에서 호출하면서 다른 리전의 키를 지정했습니다. 단일 리전 키는 그 리전에서만 사용할 수 있습니다. 다중 리전 키는 리전마다 별도의 ARN을 가진 복제본이 있습니다.
cause-key-deleted = 키가 삭제되었습니다. 그 키로 암호화한 데이터는 더 이상 복호화할 수 없습니다.
cause-key-is-aws-managed = 이 키는 다른 계정의 AWS 관리형 키입니다(별칭이 aws/로 시작함). 다른 계정은 이 키를 사용할 수 없으며, 키 정책은 아무도 편집할 수 없습니다.
cause-key-policy-omits-the-caller = 키 정책이 계정 { $caller_account }에도, 호출한 역할 또는 사용자에게도 { $action } 작업(action)을 허용하지 않습니다. AWS Backup의 교차 계정 복사에서는 대상 계정의 AWSServiceRoleForBackup이 호출자입니다.
cause-key-policy-denies = 키 정책의 "Deny"가 호출에 적용됩니다. 흔히 aws:PrincipalOrgID, aws:SourceVpce, kms:ViaService에 대한 조건 때문입니다. 키가 속한 조직의 리소스 제어 정책(RCP)이 거부할 수도 있지만, RCP는 서비스 연결 역할에는 적용되지 않습니다.
cause-caller-iam-policy-missing = 키 정책은 호출자의 계정을 허용하지만, 계정 { $caller_account }에 이 키의 ARN에 대해 { $action } 작업(action)을 허용하는 IAM 정책이 없습니다. 계정이 다르면 둘 다 필요합니다.
cause-air-gapped-vault-failed = kms:CreateGrant가 거부된 경우에만 해당합니다. 고객 관리형 키를 지정해 논리적 에어 갭 저장소(logically air-gapped vault, 백업 볼트의 한 종류)를 생성했는데, 저장소를 생성하는 역할이 이 키에 권한 부여(grant)를 생성할 수 없습니다. 이때 저장소의 VaultState는 FAILED가 됩니다.

step-find-the-key = 계정 { $caller_account }에서 키의 ARN을 찾으세요. ARN은 호출이 사용하려던 리소스에 있습니다. 볼륨, 스냅샷, 데이터베이스라면 KmsKeyId, 백업 볼트라면 EncryptionKeyArn이며, 버킷이라면 기본 암호화 설정에 있습니다. 호출 기록은 CloudTrail에 있습니다. 교차 계정 호출이 거부되면 KMS는 호출자의 계정에만 기록을 남깁니다. 그런 다음 메시지와 --key-arn으로 이 프로그램을 다시 실행하면 키의 계정과 리전이 채워집니다.
step-find-the-key-confirm = CloudTrail 기록에서 awsRegion은 호출한 리전이며, requestParameters가 비어 있지 않으면 거기에 키가 나옵니다. 키 ARN을 콜론(:)으로 나누었을 때 네 번째 필드인 리전을 awsRegion과 비교하세요. 서로 다르면 키가 다른 리전에 있는 것이 원인이고, 같으면 리전은 원인이 아닙니다. 기록이 나오지 않으면 몇 분 기다리세요.
step-look-at-the-vaults = kms:CreateGrant가 거부된 경우에만 해당합니다. 호출한 리전에서 계정 { $caller_account }의 논리적 에어 갭 저장소를 나열하세요.
step-look-at-the-vaults-confirm = 목록에 State가 FAILED이고 Key가 이 키의 ARN인 논리적 에어 갭 저장소가 있으면, 그 저장소의 생성이 실패한 것이 원인입니다. 없으면 이 원인은 제외됩니다.
step-give-another-key = 키가 다른 리전에 있거나, 삭제되었거나, AWS 관리형 키일 때만 해당합니다. 호출한 리전에 있는 고객 관리형 키의 전체 ARN을 호출에 지정하세요. 다중 리전 키라면 그 리전에 있는 복제본의 ARN을 지정하세요. 이미 삭제된 키는 되살릴 수 없습니다.
step-read-the-key-policy = 키를 소유한 계정에서, 키 ARN의 네 번째 필드에 나오는 리전을 지정하여 키 정책을 읽으세요. kms:GetKeyPolicy는 다른 계정에서는 작동하지 않으므로 그 계정에서만 읽을 수 있습니다. get-key-policy 자체가 AccessDeniedException으로 실패하면 키 정책이 지금 사용하는 역할이나 사용자를 허용하지 않는 것입니다. 키 정책에서 kms:GetKeyPolicy와 kms:PutKeyPolicy를 허용받은 역할이나 사용자로 실행하세요. 그런 역할이나 사용자가 없으면 AWS Support에 요청해야만 액세스를 복구할 수 있습니다.
step-read-the-key-policy-confirm = { $action } 또는 kms:*처럼 이를 포함하는 패턴이 들어 있는 "Allow" 중에서 Principal이 다음 중 하나인 것을 찾으세요. (1) 계정 { $caller_account }(":root"로 끝남) (2) 호출한 역할 또는 사용자 (3) 조건이 이 호출에 맞는 "*". 하나도 없으면 키 정책이 호출자를 허용하지 않는 것이 원인입니다. Principal과 조건이 이 호출에 맞는 "Deny"가 있으면 그 Deny가 원인입니다. "Allow"가 있고 그런 "Deny"가 없으면 키 정책은 원인이 아닙니다. 다음으로 호출자의 IAM 정책을, 그다음에 RCP를 확인하세요.
step-change-the-deny = 호출자를 Deny에서 제외하세요. 그 정책 문의 "Condition"에 연산자 ArnNotEquals를 추가하고, 키 aws:PrincipalArn의 값으로 역할의 ARN({ $role_arn })을 넣으면 됩니다. 세션의 ARN이 아닙니다. 키 정책에 해당하는 Deny가 없으면, 키를 소유한 계정이 속한 조직의 관리자에게 KMS 호출을 거부하는 RCP가 있는지 문의하세요.
step-change-the-deny-apply = put-key-policy를 실행하기 전에 key-policy-new.json을 열어 그 Deny만 변경하세요. key-policy-before.json은 보관하세요. 이 파일로 이전 정책을 복원할 수 있습니다.
step-change-the-deny-verify = Deny에 예외가 들어 있고, 다른 정책 문은 모두 이전과 같아야 합니다.
step-change-the-deny-warning = Deny는 대개 의도적으로 작성한 것입니다. 예외를 두기 전에 먼저 작성자와 협의하세요.
step-create-the-vault-again = VaultState가 FAILED인 논리적 에어 갭 저장소에만 해당합니다. 키 정책과 역할의 IAM 정책을 먼저 바로잡은 다음, 계정 { $caller_account }에서 저장소를 삭제하고 같은 키로 다시 생성하세요. 저장소의 키는 나중에 변경할 수 없습니다. Name, MinDays, MaxDays는 위에서 저장소를 나열한 단계의 출력에 있습니다.
step-create-the-vault-again-verify = VaultState가 AVAILABLE이 되어야 합니다. CREATING이면 기다리세요. 다시 FAILED가 되면 새 CloudTrail 기록을 찾아보세요.
step-create-the-vault-again-warning = VaultState가 FAILED인 저장소만, 그것도 RecoveryPoints가 0일 때만 삭제하세요.
step-call-again = 호출을 다시 실행하세요. 성공하면 문제가 해결된 것입니다. 같은 메시지가 다시 나오면 다른 원인이 남아 있는 것입니다. 다른 메시지가 나오면 이 프로그램에 입력하세요. 다음으로 부족한 것이 무엇인지 알 수 있습니다.

reply = 계정 { $caller_account }의 호출자({ $principal_arn })가 { $action } 작업(action)을 호출했지만 KMS가 거부했습니다. 키가 다른 계정에 있거나 호출한 리전에 없어 메시지에 키가 표시되지 않습니다. 계정 { $caller_account }의 관리자가 키의 ARN과 호출한 리전을 찾아 키 관리자에게 전달해야 합니다. 키 관리자는 키를 소유한 계정에서 그 리전에 키가 있는지 확인하고, 키 정책에서 계정 { $caller_account }에 이 작업(action)을 허용하고, 이 호출을 막는 Deny가 있는지 확인해야 합니다. 계정 { $caller_account }에 있는 역할 또는 사용자의 IAM 정책도 이 작업(action)을 허용해야 합니다. 논리적 에어 갭 저장소의 생성이 실패했다면(VaultState FAILED), 위의 조치를 마친 뒤 저장소를 삭제하고 다시 생성해야 합니다.
reply-service-linked-role = 계정 { $caller_account }의 호출자({ $principal_arn })가 { $action } 작업(action)을 호출했지만 KMS가 거부했습니다. 키가 다른 계정에 있거나 호출한 리전에 없어 메시지에 키가 표시되지 않습니다. 계정 { $caller_account }(교차 계정 복사라면 대상 계정)의 관리자가 키의 ARN과 호출한 리전을 찾아 키 관리자에게 전달해야 합니다. 키 관리자는 키를 소유한 계정에서 그 리전에 키가 있는지 확인하고, 키 정책에서 계정 { $caller_account }에 이 작업(action)을 허용하고, 이 호출을 막는 Deny가 있는지 확인해야 합니다. IAM 정책은 변경할 필요가 없습니다. 호출자는 서비스 연결 역할이며 그 권한은 AWS가 관리합니다.
