### source: 233c4dd0
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = 직접 복사하는 사용자 또는 역할의 IAM 정책
text = 사용자 또는 역할이 AWS Backup을 거치지 않고 직접 복사할 때만 해당합니다. 그 사용자 또는 역할이 속한 계정에서, 아래 '연결할 정책'에서 이 단계의 번호가 붙은 IAM 정책을 그 사용자 또는 역할에 연결하세요. 이 정책에는 스냅샷의 키와 복사할 때 지정한 키, 두 키를 넣습니다. AMI라면 키가 더 있을 때마다 한 줄씩 추가하세요. 다른 계정에 있는 키에는 그 키의 키 정책과 이 IAM 정책이 둘 다 필요합니다. 키는 전체 ARN으로 지정하세요. 이 경우 별칭이나 키 ID만으로는 작동하지 않습니다. 정책을 연결한 다음 호출(CopySnapshot, CopyImage 등)을 다시 실행하세요.
confirm = 호출한 사용자 또는 역할의 ARN을 넣고, 두 키에 대해 명령을 한 번씩 실행하세요. Details에 여러 종류의 정책이 나오면 Decision이 아니라 IAM 정책의 값만 보세요. 이 시뮬레이션은 키 정책을 읽지 않습니다. 모든 작업(action)이 allowed이면 이 작업(action)들에 관해서는 IAM이 원인이 아닙니다. kms:CreateGrant는 어느 서비스가 호출하느냐에 따라 결과가 달라지므로 여기서는 확인하지 않습니다. implicitDeny이면 이 IAM 정책이 없는 것입니다. explicitDeny이면 이 사용자 또는 역할에 적용되는 다른 정책에 Deny가 있는 것입니다.
apply = put-role-policy를 실행하기 전에 아래 '연결할 정책'에서 이 단계의 번호가 붙은 정책을 policy.json으로 저장하세요. 역할 이름은 역할 ARN에서 마지막 슬래시(/) 뒤에 오는 부분입니다. 목록에 UseOfTheKmsKey가 이미 있으면 다른 이름을 선택하세요. put-role-policy는 이름이 같은 인라인 정책을 덮어씁니다. 사용자라면 list-user-policies와 put-user-policy를 --user-name과 함께 사용하세요. 이름이 AWSReservedSSO_로 시작하는 역할이라면, 대신 관리 계정에서 IAM Identity Center를 열고 해당 권한 세트의 인라인 정책에 정책 문을 추가하세요.
verify = 두 키에 대해 각각 실행하세요. 모든 작업(action)이 allowed여야 합니다. Details에 여러 종류의 정책이 나오면 IAM 정책의 값만 보세요.
warning = 이 사용자 또는 역할은 이 IAM 정책과 키 정책이 모두 허용하는 작업(action)이라면 무엇이든 두 키로 수행할 수 있게 됩니다.
width-account = 연결 대상: 키를 사용하는 계정의 사용자 또는 역할 하나
