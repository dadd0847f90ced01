### source: 22747ad7
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = 복사가 거부됨: 대상 백업 볼트의 정책 또는 복사 작업(job)에 지정된 역할의 정책이 복사를 허용하지 않음

summary = 대상 계정({ $destination_account })에 있는 대상 백업 볼트의 액세스 정책이 소스 계정({ $source_account })의 복사를 허용하지 않거나, 소스 계정에서 복사 작업(job)에 지정된 IAM 역할에 복사 권한이 없어서 복사가 거부되었습니다. 두 계정 간의 복사는 대상 계정의 볼트와 소스 계정의 역할 양쪽에서 모두 허용해야 합니다. KMS와는 관계가 없습니다. 이 메시지 때문에 키나 키 정책을 변경할 필요는 없습니다.

cause-vault-policy-omits-source = 대상 계정({ $destination_account })에 있는 대상 백업 볼트에 액세스 정책이 없거나, 있더라도 소스 계정({ $source_account })에 backup:CopyIntoBackupVault 작업(action)을 허용하지 않습니다. 소스와 대상이 같은 계정일 때만은 볼트에 정책이 없어도 되므로, 역할에 복사 권한이 있으면 이 원인은 제외됩니다.
cause-vault-policy-other-organization = 대상 백업 볼트의 액세스 정책이 허용하는 조직 또는 조직 단위(OU)에 소스 계정({ $source_account })이 속해 있지 않습니다. aws:PrincipalOrgID에 ID가 없거나 다른 조직의 ID가 있거나, aws:PrincipalOrgPaths의 경로가 불완전하거나 다른 위치를 가리킵니다.
cause-vault-policy-denies = 대상 백업 볼트의 액세스 정책에 있는 Deny가 이 복사에 적용됩니다. Deny는 어떤 Allow보다도 우선합니다.
cause-role-lacks-copy-actions = 소스 계정({ $source_account })에서 복사 작업(job)에 지정된 IAM 역할에 대상 백업 볼트에 대한 backup:CopyIntoBackupVault 또는 복구 시점에 대한 backup:CopyFromBackupVault 권한이 없습니다. 사용자 지정 역할에는 이 작업(action)이 빠져 있는 경우가 많습니다.
cause-scp-limits-targets = 서비스 제어 정책(SCP)이 소스 계정({ $source_account })에서 복사할 수 있는 볼트를 제한합니다. 대상 백업 볼트의 태그(DestinationBackupVault), 볼트의 ARN(backup:CopyTargets) 또는 볼트가 있는 계정의 조직 내 위치(backup:CopyTargetOrgPaths)로 제한할 수 있습니다.

step-read-the-vault-policy = 대상 계정({ $destination_account })에서 대상 백업 볼트의 액세스 정책을 읽으세요.
step-read-the-vault-policy-confirm = ResourceNotFoundException이 나오고 볼트 이름과 리전이 맞으면 볼트에 정책이 없는 것이며, 교차 계정 복사에서는 이것이 원인입니다. 정책이 출력되면 backup:CopyIntoBackupVault가 있는 정책 문을 찾으세요. 소스 계정({ $source_account }), 작업(job)에 지정된 역할, 조직 가운데 어느 것도 Allow로 허용하지 않으면 볼트 정책이 원인입니다. aws:PrincipalOrgID 또는 aws:PrincipalOrgPaths 조건이 붙은 Allow만 있으면 다음 단계에서 판단하세요. 소스 계정에 적용되는 Deny가 있으면 다른 곳에서 무엇을 허용하든 그것이 원인입니다. 그런 조건 없이 소스 계정 또는 작업(job)에 지정된 역할을 명시한 Allow가 있고 Deny가 없으면 볼트 정책은 원인이 아니므로, 볼트 정책을 변경하는 단계는 건너뛰세요.
step-compare-the-organization = 볼트 정책에 조직에 관한 조건(aws:PrincipalOrgID 또는 aws:PrincipalOrgPaths)이 있을 때만 해당합니다. 관리 계정에서 조직의 ID와, 소스 계정({ $source_account })이 조직 안에서 어디에 있는지 조회하세요.
step-compare-the-organization-confirm = 첫 번째 명령은 조직의 ID를 출력합니다. aws:PrincipalOrgID의 값이 이 ID와 정확히 같으면 이 조건은 원인이 아니고, 다른 값이면 원인입니다. 두 번째 명령은 계정 바로 위의 조직 단위(ou-…) 또는 루트(r-…)를 출력합니다. 루트가 나올 때까지 그 조직 단위의 ID로 명령을 반복하세요. aws:PrincipalOrgPaths의 값은 조직의 ID, 루트, 조직 단위를 위에서부터 차례로 적고 각각의 뒤에 슬래시(/)를 붙인 경로입니다. 예를 들어 o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/은 이 조직 단위에 직접 속한 계정만 뜻하고, 그 뒤에 별표(*)를 붙이면 그 아래 조직 단위의 계정도 포함합니다. 계정의 경로가 값 가운데 하나와 일치하고 연산자가 ForAnyValue:StringLike이면 이 조건은 원인이 아니고, 그렇지 않으면 원인입니다.
step-read-the-scps = 관리 계정에서, 소스 계정({ $source_account })에 적용되는 SCP를 읽으세요. SCP는 계정, 그 위의 모든 조직 단위(OU), 루트에 연결되어 있을 수 있습니다. list-parents는 바로 위의 한 단계만 출력하므로, 출력된 ID를 --child-id에 넣어 루트(r-…)가 나올 때까지 반복하세요. 첫 번째 명령은 계정, 찾은 조직 단위, 루트에 대해 각각 실행하세요. 대상을 제한하는 SCP가 있으면 그 SCP에 대상 백업 볼트 또는 그 볼트가 있는 계정의 위치를 추가하세요. SCP가 볼트의 태그를 요구하면 다음 단계로 충분합니다. SCP는 관리 계정 자체에는 적용되지 않습니다.
step-read-the-scps-confirm = 나열된 정책을 세 번째 명령으로 하나씩 읽으세요. 다음 중 하나라도 해당하면 SCP가 원인입니다. (1) backup:CopyFromBackupVault를 거부하는 Deny에서, 예외로 둔 backup:CopyTargets 값에 대상 백업 볼트가 없거나 backup:CopyTargetOrgPaths 값에 그 볼트가 있는 계정의 경로가 없습니다. (2) backup:CopyIntoBackupVault를 거부하는 Deny가 DestinationBackupVault 태그를 요구하는데 볼트에 이 태그가 없습니다. (3) FullAWSAccess가 분리된 경우처럼, 루트, 조직 단위, 계정 중 어느 한 수준에서 이 작업(action)을 허용하는 정책이 하나도 없습니다. 어느 것에도 해당하지 않으면 SCP는 원인이 아닙니다.
step-read-the-scps-warning = 이런 SCP는 백업이 조직 밖으로 나가지 않게 하려는 것입니다. 새 대상을 추가할 때마다 SCP를 작성한 담당자와 합의하세요.
step-tag-the-vault = SCP가 DestinationBackupVault 태그를 요구할 때만 해당합니다. 대상 계정({ $destination_account })에 있는 대상 백업 볼트에 이 태그를 추가하세요.
step-tag-the-vault-confirm = 목록에 DestinationBackupVault가 없으면 태그를 요구하는 SCP가 원인입니다. SCP가 요구하는 값으로 태그가 있으면 이 원인은 제외됩니다.
step-tag-the-vault-apply = AWS가 게시한 SCP는 태그가 있는지만 확인합니다. 사용 중인 SCP가 특정 값을 요구하면 true 대신 그 값을 적으세요.
step-tag-the-vault-verify = 목록에 DestinationBackupVault가 있어야 합니다.
step-tag-the-vault-warning = 이 태그를 추가하면 해당 SCP가 적용되는 모든 계정이 이 볼트로 복사할 수 있게 됩니다. SCP를 작성한 담당자와 합의하세요.

mistake-asterisks-lost = 아래 링크의 AWS re:Post 문서에 나오는 조직용 예제와 조직 단위용 예제에는 "Resource"와 "Principal" 뒤의 따옴표 안이 비어 있습니다. 페이지가 만들어질 때 별표가 사라진 것입니다. 두 곳 모두 "*"가 있어야 하며 조건도 함께 있어야 합니다. 여기에 출력된 정책 문을 사용하세요.
mistake-only-the-vault-policy = 스페인어 문서에는 대상 백업 볼트의 액세스 정책만 나옵니다. 이 메시지에 관한 AWS의 더 새로운 문서는 작업(job)에 지정된 역할의 IAM 정책에도 backup:CopyIntoBackupVault를 요구하며, SCP가 복사를 거부할 수도 있습니다.

reply = 소스 계정({ $source_account })에서 대상 계정({ $destination_account })의 백업 볼트로 복사하려던 요청이 거부되었습니다. 대상 계정에서는 볼트의 액세스 정책이 소스 계정에 backup:CopyIntoBackupVault 작업(action)을 허용해야 합니다. 소스 계정에서는 복사 작업(job)에 지정된 IAM 역할에 backup:CopyIntoBackupVault와 backup:CopyFromBackupVault 권한이 있어야 하며, AWS 관리형 정책인 AWSBackupServiceRolePolicyForBackup에 둘 다 들어 있습니다. 양쪽에 모두 문제가 없으면 조직 관리자가 서비스 제어 정책(SCP)이 대상을 제한하는지 확인해야 합니다. KMS 키와는 관계가 없습니다. 그런 다음 복사를 다시 시작하세요.
reply-one-account = 계정 { $source_account }의 다른 백업 볼트로 복사하려던 요청이 거부되었습니다. 같은 계정 안에서는 볼트에 액세스 정책이 없어도 됩니다. 복사 작업(job)에 지정된 IAM 역할에 backup:CopyIntoBackupVault와 backup:CopyFromBackupVault 권한이 있어야 하며, AWS 관리형 정책인 AWSBackupServiceRolePolicyForBackup에 둘 다 들어 있습니다. 역할에 두 권한이 모두 있으면 대상 백업 볼트의 액세스 정책과 조직의 서비스 제어 정책(SCP)에 Deny가 있는지 확인하세요. KMS 키는 이 오류와 관계가 없습니다. 그런 다음 복사를 다시 시작하세요.
