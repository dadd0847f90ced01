### source: 6839b668
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = 복사 작업(job)에 지정된 역할의 IAM 정책
text = 소스 계정({ $source_account })에서, 복사 작업(job)에 지정된 IAM 역할에 복사에 필요한 권한을 추가하세요. 대부분의 역할은 AWS 관리형 정책인 AWSBackupServiceRolePolicyForBackup을 연결하는 것으로 충분합니다. 이 정책에는 backup:CopyIntoBackupVault와 backup:CopyFromBackupVault가 들어 있습니다. 권한을 좁게 유지해야 하는 역할에는 대신 아래 '연결할 정책'에서 이 단계의 번호가 붙은 정책을 연결하세요. 위 관리형 정책에서 복사에 필요한 정책 문만 가져온 것입니다.
confirm = 역할 이름은 역할 ARN에서 마지막 슬래시(/) 뒤에 오는 부분입니다. 첫 번째 명령의 출력에 이 이름이 있으면 AWS의 정책이 연결되어 있고, 그 정책에는 두 작업(action)이 모두 들어 있습니다. 나머지 두 명령은 작업(action)을 하나씩 시험합니다. Details에 여러 종류의 정책이 나오면 Decision이 아니라 IAM 정책의 값만 보세요. 이 시뮬레이션은 볼트의 정책을 읽지 않습니다. 두 작업(action)이 모두 allowed이면 역할은 원인이 아닙니다. implicitDeny이면 역할의 어떤 정책도 그 작업(action)을 허용하지 않거나 권한 경계에 그 작업(action)이 빠져 있는 것이며, 역할이 원인입니다. explicitDeny이면 역할의 정책 또는 서비스 제어 정책(SCP)에 있는 Deny가 거부한 것입니다.
apply = 두 명령 중 하나만 실행하세요. 첫 번째 명령은 AWS의 정책을 연결하며, 대부분의 역할은 이것으로 충분합니다. 두 번째 명령은 권한을 좁게 유지해야 하는 역할에 첫 번째 명령 대신 실행합니다. 두 번째 명령을 실행하기 전에 아래 '연결할 정책'에서 이 단계의 번호가 붙은 정책을 copy-role-policy.json으로 저장하세요. 역할에 같은 이름의 인라인 정책이 이미 있으면 이 명령이 그 정책을 덮어쓰므로 다른 이름을 고르세요.
verify = 두 작업(action) 모두 allowed여야 합니다. Details에 여러 종류의 정책이 나오면 IAM 정책의 값만 보세요.
warning = 적용한 뒤에는 이 역할이 소스 계정의 모든 백업을, 액세스 정책이 이 역할을 허용하는 모든 볼트로 복사할 수 있습니다.
width-account = 연결 대상: 복사 작업(job)에 지정된 역할(AWS 관리형 정책에서 복사에 관한 정책 문만)
