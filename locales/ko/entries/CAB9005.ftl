### source: 1e28b894
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = 다른 계정과 KMS 키 공유하기

summary = 두 계정에 정책이 하나씩, 모두 두 개 필요합니다. 여기서는 키를 소유한 계정을 키 소유 계정, 그 키를 빌려 쓰는 계정을 사용 계정이라고 합니다. 키 소유 계정에서는 키 관리자가 키 정책에서 사용 계정을 허용합니다. 사용 계정에서는 계정 관리자가 역할 또는 사용자의 IAM 정책에서 전체 키 ARN에 대해 같은 작업(action)을 허용합니다. 둘 중 하나만으로는 아무 효과가 없습니다.

block-halves-heading = 둘 다 필요한 두 정책
block-halves-half = 정책
block-halves-account = 계정
block-halves-who = 작성자
block-halves-says = 정하는 것
block-halves-key-policy-half = 키 정책
block-halves-key-policy-account = 키 소유 계정
block-halves-key-policy-who = 키 관리자
block-halves-key-policy-says = 어느 계정이 키를 어떤 용도로 사용할 수 있는가
block-halves-iam-half = IAM 정책
block-halves-iam-account = 사용 계정
block-halves-iam-who = 계정 관리자
block-halves-iam-says = 어느 역할 또는 사용자가 키를 실제로 사용하는가(키 정책이 허용한 범위를 넘을 수 없음)
block-before = 먼저 공유할 수 있는 키인지 확인하세요. 고객 관리형 키여야 합니다. AWS 관리형 키(별칭 aws/ebs, aws/rds, aws/backup 등)는 다른 계정에서 사용할 수 없으며, 이 키의 키 정책은 아무도 변경할 수 없습니다.

block-root-heading = ":root"로 끝나는 Principal의 의미
block-root = 루트 사용자가 아니라 계정 자체입니다. 이 정책 문만으로 직접 권한을 얻는 역할이나 사용자는 없습니다. 그 계정의 관리자가 정책 문에 나열된 작업(action)을 자기 계정의 역할과 사용자에게 IAM 정책으로 허용할 수 있게 될 뿐입니다. 아무도 루트 사용자로 로그인할 필요가 없습니다. 계정 대신 그 계정의 특정 역할이나 사용자를 키 정책에 명시할 수도 있습니다. 이때 역할이나 사용자는 정책을 저장할 때 이미 있어야 하며, 자기 계정의 IAM 정책도 여전히 필요합니다.

block-save-heading = 키 소유 계정: 키 정책
block-save = 키 관리자가 키가 있는 계정과 리전에서 실행합니다. KMS는 키 정책을 통째로 교체하므로, 먼저 현재 정책을 저장하고, 편집할 파일을 따로 만드세요.
block-key-policy = key-policy-new.json의 "Statement"에 다음 정책 문을 추가하고, 기존 정책 문은 모두 그대로 두세요. 특히 키 소유 계정에 kms:*를 허용하는 정책 문은 반드시 남겨 두세요. 정책 문에서 대상 계정은 사용 계정을 뜻합니다. 현재 정책이 이미 키 소유 계정을 허용하면 그 계정의 줄은 빼도 됩니다. AWS Backup으로 복사하는데 키가 소스 계정이 아니라 제3의 계정에 있으면, 소스 계정의 계정 보안 주체(":root"로 끝남)를 두 목록에 모두 추가하세요.
block-put = key-policy-new.json이 완성되면 아래 명령으로 적용하세요. key-policy-before.json은 보관하세요. 이 파일로 이전 정책을 복원할 수 있습니다. KMS가 문서를 거부하면 CAB0012와 CAB0013에서 이유를 확인하세요.

block-actions-heading = 작업(action)별 용도
block-actions-action = 작업(action)
block-actions-use = 용도
block-actions-describe-action = kms:DescribeKey
block-actions-describe-use = 키 조회: 종류, 상태, 리전
block-actions-decrypt-action = kms:Decrypt
block-actions-decrypt-use = 키로 암호화된 데이터 읽기
block-actions-data-key-action = kms:GenerateDataKey*
block-actions-data-key-use = 쓰기: 서비스는 데이터 키로 암호화함(GenerateDataKey, GenerateDataKeyWithoutPlaintext)
block-actions-re-encrypt-action = kms:ReEncrypt*
block-actions-re-encrypt-use = 복사: 원본을 암호화한 키에는 ReEncryptFrom, 복사된 백업을 암호화할 키에는 ReEncryptTo가 필요함. 정책에 별표 없이 ReEncrypt라고 쓰면 유효한 작업(action)이 아님
block-actions-encrypt-action = kms:Encrypt
block-actions-encrypt-use = 작은 데이터를 직접 암호화
block-actions-create-grant-action = kms:CreateGrant
block-actions-create-grant-use = EBS, RDS, FSx 등: 서비스가 사용할 권한 부여(grant)를 키에 생성
block-actions-other-grants-action = kms:ListGrants, kms:RevokeGrant
block-actions-other-grants-use = 그런 권한 부여를 조회하고 취소. 작업(action) 이름은 ListGrants(복수형)
block-grants = 권한 부여에 관한 세 작업(action)의 정책 문에는 조건 kms:GrantIsForAWSResource가 있습니다. AWS 서비스가 역할 또는 사용자를 대신하여 호출할 때만 충족되므로, 아무나 권한 부여를 마음대로 만들 수 없습니다. 이 정책 문이 없으면 키가 공유된 것처럼 보여도 볼륨, 스냅샷, 데이터베이스에서는 사용할 수 없습니다. 이 조건은 세 작업(action)에만 넣으세요. Decrypt 등 다른 작업(action)에 넣으면 그 정책 문은 효력이 없어집니다.

block-iam-heading = 사용 계정: IAM 정책
block-iam = 사용 계정의 관리자가 키를 사용할 역할 또는 사용자에 이 정책을 연결합니다. 이 정책에는 Principal이 없습니다. Resource는 키 소유 계정과 리전이 들어 있는 전체 키 ARN입니다. 별칭이나 키 ID만으로는 작동하지 않습니다.
block-service-linked = 서비스 연결 역할에는 아무도 정책을 연결할 수 없습니다. AWS Backup의 교차 계정 복사를 수행하는 AWSServiceRoleForBackup에는 IAM 쪽 권한이 이미 있습니다. 이 역할의 AWS 관리형 정책이 EBS, EC2, RDS, FSx 복사에 필요한 작업(action)을 허용합니다. 이런 복사라면 키 정책만 변경하면 됩니다. 이 역할만 허용하는 더 좁은 형태는 CAB0001에 있습니다.

block-console-heading = 콘솔에서 설정하기
block-console =
    키 소유 계정에서 키가 있는 리전의 AWS KMS 콘솔을 열고, 고객 관리형 키(Customer managed keys)를 선택한 다음 키를 여세요. 키 정책(Key policy)의 기본 보기(default view)에서 다른 AWS 계정(Other AWS accounts)으로 이동하여 다른 AWS 계정 추가(Add other AWS accounts, 키를 생성할 때는 Add another AWS account)를 선택하고, 사용 계정의 ID를 입력한 다음 저장하세요.

    그러면 콘솔이 키 정책에 정책 문을 두 개 추가합니다. 하나는 키 사용에 관한 것이고, 다른 하나는 kms:GrantIsForAWSResource 조건이 있는 권한 부여에 관한 것입니다. 콘솔은 키 정책만 변경합니다. 사용 계정의 IAM 정책은 따로 작성해야 하며, 사용 계정의 콘솔에서는 어느 목록에도 이 키가 나타나지 않으므로 전체 키 ARN을 직접 입력하세요.

block-organization-heading = 조직의 모든 계정과 공유하기
block-organization = 위 정책 문 대신, 키 정책에서 aws:PrincipalOrgID로 조직의 모든 계정을 허용하거나 aws:PrincipalOrgPaths로 조직 단위(OU)의 계정을 허용할 수 있습니다(OU는 조직의 일부이며 조직 자체가 아닙니다). 이런 조건 없이 Principal "*"를 쓰면 모든 AWS 계정에 키를 여는 것이므로 절대 쓰지 마세요.
block-organization-limits = 각 멤버 계정에는 여전히 IAM 정책이 필요합니다. 이 조건은 서비스 연결 역할을 포함한 역할과 사용자에 적용되지만, 자기 자신으로서 호출하는 AWS 서비스에는 적용되지 않습니다. 조직의 RCP는 키 정책과 관계없이 조직 외부 계정이 키를 사용하지 못하도록 막을 수 있습니다. AWSServiceRoleForBackup에는 RCP가 적용되지 않습니다.

block-test-heading = 사용 계정에서 테스트하기
block-test = 키를 사용할 역할 또는 사용자로 실행하세요. 응답이 오면 두 정책이 모두 kms:DescribeKey를 허용하는 것입니다. 다른 작업(action)도 허용되는지는 이 결과로 알 수 없습니다. AccessDeniedException이 나오면 메시지의 끝부분에 어느 정책이 거부했는지 나옵니다. identity-based policy는 호출자 계정의 IAM 정책이고, resource-based policy는 키 정책입니다. 이 리전에 리소스가 없다는 내용(does not exist in this Region)도 있으면 먼저 ARN과 리전을 확인하세요.
block-dry-run = 암호화에 쓰이는 작업(action) 하나를 시험합니다. 데이터 키는 생성되지 않지만, 일반 호출과 똑같이 할당량과 요금에 반영됩니다. DryRunOperationException이 나오면 실제 호출도 성공합니다. AccessDeniedException이 나오면 두 정책 중 하나가 kms:GenerateDataKeyWithoutPlaintext를 허용하지 않는 것입니다. kms:CreateGrant는 이 방법으로 시험할 수 없습니다. 위 조건 때문에 AWS 서비스에만 허용되므로, 실제 복사 또는 복원으로 확인하세요.

block-limits-heading = 작동하지 않는 것
block-limits =
    다른 계정에서 키를 관리하는 것: GetKeyPolicy, PutKeyPolicy, EnableKey, ScheduleKeyDeletion, TagResource 등은 다른 계정에서 항상 실패합니다. 사용 계정을 위한 정책 문에 넣지 마세요.

    별칭: 호출할 때 다른 계정의 키는 키 ARN 또는 별칭 ARN으로 지정하며, 별칭 이름이나 키 ID만으로는 지정할 수 없습니다. 키 ARN만 받는 서비스도 있습니다. 백업 볼트에는 키 ARN을 지정하세요. 정책의 Resource에 별칭 ARN을 써도 그 별칭의 키에는 적용되지 않습니다. 별칭으로 제한하려면 kms:ResourceAliases 또는 kms:RequestAlias 조건을 사용하세요.

    리전: 키는 그 키가 있는 리전에서 사용합니다. 다중 리전 키의 복제본은 저마다 ARN과 키 정책이 따로 있으므로 하나씩 변경하세요. 옵트인 리전(계정에서 먼저 활성화해야 하는 리전)이라면 사용 계정에서도 그 리전을 활성화해야 합니다.

block-ram-heading = AWS RAM으로 공유된 키
block-ram = 2026년 11월 API 기준으로 AWS RAM으로도 키를 공유할 수 있습니다. 이 경우 RAM은 키에 AWS_RAM이라는 두 번째 읽기 전용 정책을 둡니다. 이름이 default인 정책을 읽어서는 보이지 않으며, PutKeyPolicy로 변경할 수도 없습니다. 키가 공유되지 않았다고 판단하기 전에, get-key-policy에 정책 이름으로 AWS_RAM을 지정하여 읽으세요. 사용 계정에서는 ListKeys의 ResourceOwners를 OTHER_ACCOUNTS_VIA_RAM으로 지정하면 이런 키가 나열됩니다. 이전 버전의 AWS CLI에는 이 옵션이 없습니다.

block-more = AWS 가이드의 자세한 내용:

mistake-can-and-does = 한국어 페이지의 이전 버전과 이 페이지를 인용한 2023년 12월의 한국어 블로그 글은 두 정책을 똑같이 "액세스할 수 있는 사람을 결정한다"고 설명합니다. 올바른 내용은 다음과 같습니다. 키 정책은 누가 액세스할 수 있는지를 결정하고, IAM 정책은 누가 실제로 액세스하는지를 결정합니다. 둘 다 필요합니다.
mistake-key-policy = 같은 버전과 같은 블로그 글은 key policy, key policy statement, key user의 key를 "주요"라고 옮겼습니다. 모두 키에 관한 말이며, 키 정책, 키 정책 문, 키 사용자를 뜻합니다.
mistake-organization-statement = 아래 문서의 조직용 예제는 Decrypt, DescribeKey, Encrypt, ReEncrypt*, GetKeyPolicy를 허용합니다. GetKeyPolicy는 다른 계정에서 절대 작동하지 않으며, GenerateDataKey*와 권한 부여에 관한 작업(action)은 빠져 있습니다. 그래서 DescribeKey 테스트는 성공해도 EBS와 RDS 복사는 실패합니다. 여기에 출력된 정책 문을 사용하세요.
mistake-organizational-unit = 2023년 12월의 한국어 블로그 글에는 "같은 조직(OU)"이라고 적혀 있습니다. 둘은 다릅니다. aws:PrincipalOrgID는 조직 전체이고, ForAnyValue:StringLike와 함께 쓰는 aws:PrincipalOrgPaths는 조직의 일부입니다.
mistake-describe-key = 2023년 12월의 한국어 블로그 글에는 DescriptionKey라고 적혀 있습니다. 올바른 작업(action)은 kms:DescribeKey입니다.
mistake-put-key-policy = 같은 블로그 글에는 PutPolicy 호출이라고 적혀 있습니다. 올바른 이름은 PutKeyPolicy이며, 키 정책 전체를 교체합니다.
mistake-iam-policy = 같은 블로그 글은 마지막 예제를 키 정책이라고 부릅니다. 실제로는 사용 계정의 IAM 정책입니다. Principal이 없고 Resource가 키 ARN입니다.
mistake-root-user = 아래 문서는 다른 계정의 루트 사용자가 키를 사용할 수 있다고 설명합니다. ":root"로 끝나는 Principal은 계정 전체를 허용합니다. 그 계정의 관리자가 IAM 정책으로 역할과 사용자에게 권한을 줍니다.
