### source: ce510fc5
### 정책에 관한 텍스트: 발견한 문제와 해결 방법, 판정과 그 이유, 요청의 잘못된 점.
### review: read 2026-11-30, alone, by a reader of this language only

## 제목과 고정 표현

heading-decision = 판정
heading-side-by-side = 정책별 결과
heading-because = 이유
heading-so-far = 위 항목이 모두 없을 때의 판정 이유
heading-change = 변경할 내용
heading-change-so-far = 그 경우 변경할 내용
heading-missing = 제공되지 않았지만 판정에 꼭 필요한 것
heading-unchecked = 가정한 내용
heading-statements = 정책 문별 결과
heading-grants = 권한 부여(grant)
column-policy = 정책
column-where = 계정
column-says = 결과
list-and = { $first }, { $last }
list-or = { $first } 또는 { $last }

request-line = { $principal }이(가) { $resource }에 대해 { $action } 작업을 요청합니다.
request-line-all = { $principal }이(가) { $action } 작업을 요청합니다. 이 작업은 특정 리소스에 대한 것이 아닙니다.
request-crosses = 호출자는 { $caller_account } 계정에 있고, 리소스는 { $resource_account } 계정에 있습니다.
request-same = 호출자와 리소스가 모두 { $resource_account } 계정에 있습니다.
request-service = 호출자는 AWS 서비스입니다. 리소스는 { $resource_account } 계정에 있습니다.

decision-Allowed = 허용됨
decision-ImplicitlyDenied = 거부됨: 필요한 Allow가 없음
decision-ImplicitlyDenied-never = 거부됨: 다른 계정에서는 절대 수행할 수 없는 작업
decision-ExplicitlyDenied = 거부됨: 거부하는 정책 문이 있음
decision-Unknown = 판정 보류: 제공되지 않은 정보에 따라 결과가 달라짐
if-none-allowed = 위에 나온 것이 하나도 없다면 요청은 허용됩니다. 존재하지 않는 것은 해당 옵션에 none을 지정하세요(JSON 요청에서는 null). { $flag } 옵션을 사용하면 제공하지 않은 것은 모두 없다고 간주합니다.
if-none-denied = 위에 나온 것이 하나도 없다면 요청은 거부됩니다. 존재하지 않는 것은 해당 옵션에 none을 지정하세요(JSON 요청에서는 null). { $flag } 옵션을 사용하면 제공하지 않은 것은 모두 없다고 간주합니다.
api-error = 키 상태가 { $state }입니다. 정책이 허용하더라도 호출은 { $error } 오류로 실패합니다.
state-cure-Disabled = { $resource_account } 계정에서 { $key } 키를 활성화하세요(kms:EnableKey).
state-cure-PendingDeletion = { $resource_account } 계정에서 { $key } 키의 삭제를 취소한(kms:CancelKeyDeletion) 다음, 키를 활성화하세요(kms:EnableKey).
state-cure-PendingImport = { $resource_account } 계정에서 { $key } 키의 키 구성 요소를 가져오세요(kms:ImportKeyMaterial).
fix-one-see-next = AWS는 거부 이유를 한 번에 하나만 알려 줍니다. 하나를 변경하고 나면 다음 이유가 나타날 수 있습니다.
one-suffices = { $steps }번 중 하나만 하면 됩니다.
expected-missed = 결과가 예상({ $expected })과 다릅니다.

## 정책별 결과

input-identityPolicies = 호출자의 IAM 정책
input-resourcePolicy-key = 키 정책
input-resourcePolicy-vault = 볼트 액세스 정책
input-resourcePolicy-role = 역할의 신뢰 정책
input-resourcePolicy-nothing = 리소스 기반 정책
input-scps = 서비스 제어 정책(SCP)
input-rcps = 리소스 제어 정책(RCP)
input-permissionBoundary = 호출자의 권한 경계
input-sessionPolicy = 호출자의 세션 정책
input-vpcEndpointPolicy = VPC 엔드포인트 정책
input-grants = 키의 권한 부여(grant)

where-caller = { $account }(호출자)
where-resource = { $account }(리소스)
where-management-caller = 관리 계정({ $account }의 조직)
where-management-resource = 관리 계정({ $account }의 조직)
where-vpc = VPC를 소유한 계정

stand-allows = 허용함
stand-allows-account = 계정에 허용하고, 결정은 그 계정의 IAM 정책에 맡김
stand-silent = 허용하지 않음
stand-silent-no-limit = 허용하지 않음(이 요청을 제한하지는 않음)
stand-denies = 거부함
stand-none = 없음
stand-none-assumed = 없음(가정)
stand-not-given = 제공되지 않음
stand-no-say = 이 요청에는 적용되지 않음
stand-rcps-allows = 거부하지 않음

## 허용되는 이유

by-resource-policy-key = 키 정책이 { $caller }에 { $action } 작업을 허용합니다.
by-resource-policy-key-account = 키 정책에 따라, { $action } 작업의 허용 여부는 { $caller_account } 계정의 IAM 정책이 결정합니다.
by-resource-policy-vault = 볼트 액세스 정책이 { $caller }에 { $action } 작업을 허용합니다.
by-resource-policy-role = 역할의 신뢰 정책이 { $caller }에 역할 수임을 허용합니다.
by-identity-policy = { $holder }의 IAM 정책이 { $resource }에 대한 { $action } 작업을 허용합니다.
by-identity-policy-root = 계정의 루트 사용자에게는 IAM 정책이 필요하지 않습니다.
by-grant = 키의 권한 부여(grant)가 { $caller }에 이 작업을 허용합니다.
by-grant-account = 키의 권한 부여(grant)에 따라, 이 작업의 허용 여부는 { $caller_account } 계정의 IAM 정책이 결정합니다.

## 거부되는 이유: 허용하는 것이 없음, 그리고 변경할 내용

lack-resource-policy-key = { $resource_account } 계정에 있는 { $key } 키의 키 정책이 { $caller }에 { $action } 작업을 직접 허용하지도 않고, { $caller_account } 계정의 IAM 정책에 결정을 맡기지도 않습니다.
lack-resource-policy-key-service = { $resource_account } 계정에 있는 { $key } 키의 키 정책이 서비스 { $caller }에 { $action } 작업을 허용하지 않습니다.
lack-resource-policy-vault = { $resource_account } 계정에 있는 { $vault } 볼트의 액세스 정책이 { $caller }에 { $action } 작업을 허용하지 않습니다.
lack-resource-policy-vault-none = { $resource_account } 계정에 있는 { $vault } 볼트에 액세스 정책이 없습니다.
lack-resource-policy-vault-unnamed = 이 복구 시점이 저장된 볼트({ $resource_account } 계정)의 액세스 정책이 { $caller }에 { $action } 작업을 허용하지 않습니다.
lack-resource-policy-vault-unnamed-none = 이 복구 시점이 저장된 볼트({ $resource_account } 계정)에 액세스 정책이 없습니다.
lack-resource-policy-role = { $resource_account } 계정에 있는 { $role } 역할의 신뢰 정책이 { $caller }에 역할 수임을 허용하지 않습니다.
lack-resource-policy-aws-managed = 이 키는 AWS 관리형 키입니다. 키 정책이 { $resource_account } 계정에서만 키를 사용할 수 있도록 고정되어 있으며, 아무도 변경할 수 없습니다.
lack-resource-policy-aws-managed-own = 이 키는 AWS 관리형 키입니다. 고정된 키 정책이 { $caller }에 { $action } 작업을 허용하지 않으며, 이 정책은 아무도 변경할 수 없습니다.
lack-resource-policy-retire = 이 키의 권한 부여(grant) 가운데 { $caller }이(가) 사용 중지할 수 있는 것이 없습니다. { $action } 권한은 키 정책으로 줄 수 없습니다.
lack-identity-policy = { $holder }의 IAM 정책 중 { $resource }에 대한 { $action } 작업을 허용하는 것이 없습니다.
lack-scp = 루트에서 { $caller_account } 계정에 이르는 조직의 수준 가운데, 다음 수준에는 { $action } 작업을 허용하는 서비스 제어 정책(SCP)이 없습니다: { $levels }
lack-permissions-boundary = { $holder }의 권한 경계가 { $action } 작업을 허용하지 않습니다.
lack-session-policy = { $caller }의 세션 정책이 { $action } 작업을 허용하지 않습니다.
lack-vpc-endpoint-policy = VPC 엔드포인트 정책이 { $caller }에 { $action } 작업을 허용하지 않습니다.
lack-grant-constraint = 권한 부여(grant)가 { $caller }에 이 작업을 허용하지만, 그 제약 조건이 요청의 암호화 컨텍스트나 소스 ARN과 맞지 않습니다.
lack-key-trust = 키가 다른 계정에 있으므로, 그 계정에서 키 정책이나 권한 부여(grant)로 허용하는 것만으로는 충분하지 않습니다. { $caller_account } 계정의 IAM 정책에서도 { $holder }에 이 키의 사용을 허용해야 합니다.
lack-operation-not-cross-account = { $action } 작업은 정책에 무엇이 적혀 있든 다른 계정에서는 절대 수행할 수 없습니다.

change-resource-policy-key = { $resource_account } 계정에 있는 { $key } 키의 키 정책에서, { $holder } 또는 { $caller_account } 계정에 { $action } 작업을 허용하세요. 이미 있는 정책 문은 모두 그대로 두세요.
change-resource-policy-key-own = { $resource_account } 계정에 있는 { $key } 키의 키 정책에서, { $holder } 또는 { $caller_account } 계정에 { $action } 작업을 허용하세요. 계정에 허용하는 경우에는 { $holder }의 IAM 정책에서도 허용해야 합니다. 이미 있는 정책 문은 모두 그대로 두세요.
change-resource-policy-key-service = { $resource_account } 계정에 있는 { $key } 키의 키 정책에서, 서비스 { $caller }에 { $action } 작업을 허용하세요. 이미 있는 정책 문은 모두 그대로 두세요.
change-resource-policy-key-linked = { $resource_account } 계정에 있는 { $key } 키의 키 정책에서, { $holder }에 { $action } 작업을 허용하세요. 역할은 경로까지 포함한 ARN으로 지정하세요. 이미 있는 정책 문은 모두 그대로 두세요.
change-resource-policy-vault = { $resource_account } 계정에 있는 { $vault } 볼트의 액세스 정책에서, { $holder } 또는 { $caller_account } 계정에 { $action } 작업을 허용하세요. 정책이 없으면 새로 만들고, 있으면 이미 있는 정책 문을 모두 그대로 두세요.
change-resource-policy-vault-own = { $resource_account } 계정에 있는 { $vault } 볼트의 액세스 정책에서, { $holder }에 직접 { $action } 작업을 허용하세요. 이 경우에는 계정에 허용하는 것만으로는 충분하지 않습니다. 정책이 없으면 새로 만들고, 있으면 이미 있는 정책 문을 모두 그대로 두세요.
change-resource-policy-vault-service = { $resource_account } 계정에 있는 { $vault } 볼트의 액세스 정책에서, 서비스 { $caller }에 { $action } 작업을 허용하세요. 정책이 없으면 새로 만들고, 있으면 이미 있는 정책 문을 모두 그대로 두세요.
change-resource-policy-vault-unnamed-own = 이 복구 시점이 저장된 볼트({ $resource_account } 계정)의 액세스 정책에서, { $holder }에 직접 { $action } 작업을 허용하세요. 이 경우에는 계정에 허용하는 것만으로는 충분하지 않습니다. 정책이 없으면 새로 만들고, 있으면 이미 있는 정책 문을 모두 그대로 두세요.
change-resource-policy-vault-unnamed-service = { $resource_account } 계정에서, 이 복구 시점이 저장된 볼트의 액세스 정책에 서비스 { $caller }의 { $action } 작업을 허용하는 정책 문을 추가하세요. 정책이 없으면 새로 만들고, 있으면 이미 있는 정책 문을 모두 그대로 두세요.
change-resource-policy-role = { $resource_account } 계정에 있는 { $role } 역할의 신뢰 정책에서, { $holder } 또는 { $caller_account } 계정에 sts:AssumeRole 작업을 허용하세요. 이미 있는 정책 문은 모두 그대로 두세요.
change-resource-policy-role-service = { $resource_account } 계정에 있는 { $role } 역할의 신뢰 정책에서, 서비스 { $caller }에 sts:AssumeRole 작업을 허용하세요. 이미 있는 정책 문은 모두 그대로 두세요.
change-resource-policy-aws-managed = { $resource_account } 계정에서, 데이터를 복사하면서 고객 관리형 키로 암호화하고, 그렇게 복사한 데이터를 사용하세요.
change-resource-policy-retire = 권한 부여(grant)에 지정된 사용 중지 보안 주체가 권한 부여를 사용 중지하게 하세요. 또는 { $resource_account } 계정에서 kms:RevokeGrant로 권한 부여를 취소하세요.
change-identity-policy = { $caller_account } 계정에 있는 { $holder }의 IAM 정책에서, { $resource }에 대한 { $action } 작업을 허용하세요.
change-identity-policy-linked = 서비스 연결 역할 { $holder }의 권한은 AWS가 정하므로 변경할 수 없습니다. 이 역할의 정책 전체를 제공했는지 확인하세요.
change-scp = { $caller_account } 계정이 속한 조직의 관리 계정에서, 다음 대상 각각에 연결된 서비스 제어 정책(SCP)이 { $action } 작업을 허용하도록 변경하세요: { $levels }
change-permissions-boundary = { $caller_account } 계정에 있는 { $holder }의 권한 경계에서 { $action } 작업을 허용하세요.
change-session-policy = { $action } 작업을 허용하는 세션 정책으로 세션을 시작하거나, 세션 정책 없이 시작하세요.
change-vpc-endpoint-policy = VPC를 소유한 계정의 엔드포인트 정책에서 { $action } 작업을 허용하세요.
change-grant-constraint = { $caller }의 호출에 권한 부여(grant)가 요구하는 암호화 컨텍스트나 소스 ARN을 포함하세요. 또는 { $resource_account } 계정에서, { $caller }에 { $action } 작업을 허용하는 권한 부여를 { $key } 키에 새로 생성하세요.
change-operation-not-cross-account = { $resource_account } 계정에서 { $action } 작업이 허용된 사용자 또는 역할로 호출하세요.
change-operation-not-cross-account-vault = { $resource_account } 계정에서 { $action } 작업이 허용된 사용자 또는 역할로 호출하세요. 볼트 액세스 정책으로 다른 계정에 허용할 수 있는 것은 backup:CopyIntoBackupVault뿐입니다.

near-statement = { $statement }은 다음 조건이 충족되지 않아 이 요청을 허용하지 않습니다: { $conditions }
change-condition = 요청이 { $statement }의 조건을 충족하게 하거나, 조건을 바로잡으세요. 이 조건 없이 Allow를 새로 추가하면 허용 범위가 넓어집니다. 해당 조건: { $conditions }
deny = 적용되는 Deny 정책 문: { $statements }

## 거부되는 이유: 거부하는 정책 문이 있음

change-deny-resource-policy = { $resource_account } 계정에서, { $holder }에 어떤 Deny도 적용되지 않도록 { $statements }을 변경하세요. 정책 문에 보안 주체로 지정되어 있으면 거기에서 제거하고, 그렇지 않으면 aws:PrincipalArn에 대한 ArnNotLike 조건을 추가하세요. Deny는 어떤 Allow보다도 우선합니다.
change-deny-resource-policy-service = { $resource_account } 계정에서, 서비스 { $caller }에 어떤 Deny도 적용되지 않도록 { $statements }을 변경하세요. 예를 들어 BoolIfExists aws:PrincipalIsAWSService "false" 조건을 추가하면 됩니다. Deny는 어떤 Allow보다도 우선합니다.
change-deny-identity-policy = { $caller_account } 계정에서, { $holder }에 적용되는 { $statements }을 변경하세요. Deny는 어떤 Allow보다도 우선합니다.
change-deny-scp = { $caller_account } 계정이 속한 조직의 관리 계정에서, { $statements }을 변경하거나, 이런 Deny가 적용되지 않는 보안 주체로 호출하세요.
change-deny-rcp = { $resource_account } 계정이 속한 조직의 관리 계정에서, { $statements }을 변경하거나, 이런 Deny가 적용되지 않는 보안 주체로 호출하세요.
change-deny-permissions-boundary = { $caller_account } 계정에서, { $holder }에 적용되는 { $statements }을 변경하세요.
change-deny-session-policy = 다른 세션 정책으로 세션을 시작하세요.
change-deny-vpc-endpoint-policy = VPC를 소유한 계정에서, { $statements }을 변경하거나, 엔드포인트를 거치지 않고 호출하세요.

## 제공되지 않은 것

missing-identityPolicies = { $caller_account } 계정에 있는 { $holder }의 IAM 정책
missing-identityPolicies-user = { $caller_account } 계정에 있는 { $holder }의 IAM 정책과, 이 사용자가 속한 그룹의 IAM 정책
missing-resourcePolicy-key = { $resource_account } 계정에 있는 { $key } 키의 키 정책. 키 정책은 모든 키에 있습니다.
missing-resourcePolicy-vault = { $resource_account } 계정에 있는 { $vault } 볼트의 액세스 정책
missing-resourcePolicy-vault-unnamed = 이 복구 시점이 저장된 볼트({ $resource_account } 계정)의 액세스 정책
missing-resourcePolicy-role = { $resource_account } 계정에 있는 { $role } 역할의 신뢰 정책. 신뢰 정책은 모든 역할에 있습니다.
missing-scps = 조직의 모든 수준에서 { $caller_account } 계정에 적용되는 서비스 제어 정책(SCP)
missing-rcps = 조직의 모든 수준에서 { $resource_account } 계정에 적용되는 리소스 제어 정책(RCP)
missing-permissionBoundary = { $holder }의 권한 경계
missing-sessionPolicy = 세션 정책(세션을 시작할 때 전달한 경우)
missing-vpcEndpointPolicy = VPC 엔드포인트 정책(호출이 엔드포인트를 거치는 경우)
missing-grants = { $resource_account } 계정에 있는 { $key } 키의 권한 부여(grant)

unchecked-keyState = 키가 활성화되어 있다고 가정했습니다.
unchecked-keyManager = 키가 고객 관리형 키라고 가정했습니다.
unchecked-principalAccountIsManagementAccount = { $caller_account } 계정이 조직의 관리 계정은 아니라고 가정했습니다.
unchecked-limitsOnGrant = 권한 부여(grant)로 허용된 작업을 권한 경계나 세션 정책이 제한하는지는 AWS 문서에 나와 있지 않습니다. 여기서는 제한하지 않는다고 보았습니다.
unchecked-limitsOnAnyone = "Principal": "*"인 정책 문이 이 요청을 허용합니다. AWS 문서에는 이런 정책 문에 aws:PrincipalArn 조건이 있으면 권한 경계와 세션 정책이 이를 제한하지 않는다고 나와 있고, 조건이 없는 경우는 나와 있지 않습니다. 여기서는 이 경우에도 제한하지 않는다고 보았습니다.
unchecked-rolePath = 세션 ARN에는 역할의 경로가 들어 있지 않으므로, 역할 ARN과 비교할 때 경로는 무시했습니다.
unchecked-repeatedNames = 한 객체 안에 같은 이름이 두 번 나오는 문서가 있습니다. 여기서는 마지막 것을 사용했지만, AWS는 다른 것을 사용하거나 문서를 거부할 수 있습니다.
unchecked-keyOfAlias = 별칭에 대한 작업에는 키에 대한 권한도 필요합니다. 키 ARN을 리소스로 지정하여 그 권한을 따로 판정하세요.
unchecked-encryptionContextCase = 암호화 컨텍스트 이름의 대소문자를 구분하지 않는다면 맞았을 권한 부여(grant)의 제약 조건이 있습니다. AWS KMS 개발자 안내서에는 구분한다고, API 참조에는 구분하지 않는다고 나와 있습니다. 여기서는 구분한다고 보았습니다.
unchecked-fullAccessScp = 제공된 서비스 제어 정책(SCP)에 Deny만 들어 있어, FullAWSAccess가 함께 연결되어 있다고 가정했습니다.
unchecked-unnamedLevel = 연결된 위치가 지정되지 않은 조직의 정책은 모두 한 수준에 연결되어 있다고 가정했습니다.
unchecked-grantAcrossAccounts = 권한 부여(grant)를 생성한 계정은 키가 있는 계정입니다. 다른 계정의 호출자에게 IAM 정책 없이 이런 권한 부여만으로 충분한지는 AWS 문서에 명확하게 나와 있지 않습니다. 여기서는 충분하지 않다고 보았습니다.
unchecked-resourceAccountIsManagementAccount = { $resource_account } 계정이 조직의 관리 계정은 아니라고 가정했습니다. 관리 계정에 있는 리소스에는 리소스 제어 정책(RCP)이 적용되지 않습니다.
unchecked-contextKeys = 값이 제공되지 않은 { $keys } 조건 키는 요청에 없다고 가정했습니다. 값은 { $flag } 옵션이나 "context" 필드로 제공하세요.
unchecked-assumedNone = 제공되지 않은 것은 존재하지 않는다고 가정했습니다({ $flag }).

## 정책 문별 결과

statement-name = { $policy }의 { $number }번 정책 문
statement-name-sid = { $policy }의 { $number }번 정책 문({ $sid })
statement-name-level = { $level }에 연결된 { $policy }의 { $number }번 정책 문
statement-name-level-sid = { $level }에 연결된 { $policy }의 { $number }번 정책 문({ $sid })
level-unnamed = { $number }번째 수준

source-resource-policy-key = 키 정책
source-resource-policy-vault = 볼트 액세스 정책
source-resource-policy-role = 역할의 신뢰 정책
source-resource-policy-nothing = 리소스 기반 정책
source-identity-policy = { $number }번 IAM 정책
source-scp = 서비스 제어 정책
source-owner-account-scp = 리소스 계정의 서비스 제어 정책
source-rcp = 리소스 제어 정책
source-caller-account-rcp = 호출자 계정의 리소스 제어 정책
source-permissions-boundary = 권한 경계
source-session-policy = 세션 정책
source-vpc-endpoint-policy = VPC 엔드포인트 정책
source-of-file = { $policy }({ $file })

fit-matches = 적용됨
fit-matches-account = 적용됨(호출자의 계정을 지정함)
fit-matches-role = 적용됨(호출자의 역할을 지정함)
fit-matches-anyone = 적용됨(모든 보안 주체를 지정함)
fit-only-with-boundary = 호출자에게 권한 경계가 있을 때만 적용됨
fit-without-effect = 효력 없음({ $element } 누락)
fit-other-principal = 다른 보안 주체에 대한 것임
fit-other-action = 다른 작업에 대한 것임
fit-other-resource = 다른 리소스에 대한 것임
fit-condition-not-met = 조건이 충족되지 않음
fit-no-say = 요청과 일치하지만, 이 정책은 이 요청에 효력이 없음

condition-line = { $operator } { $key } { $values } (요청의 값: { $given })
condition-line-absent = { $operator } { $key } { $values } (요청에 이 조건 키가 없음)
condition-line-empty = { $operator } { $key } { $values } (요청의 값이 비어 있음)
condition-line-variable = { $operator } { $key } { $values } (정책 변수에 값이 없음)
condition-line-set = { $operator } { $key } { $values } (조건 키에 값이 여러 개 있어 ForAnyValue 같은 집합 연산자가 필요함)

grant-name = { $grantee }에 대한 권한 부여(grant) { $id }
grant-fit-fits = 이 작업을 허용함
grant-fit-fits-account = 계정에 허용하고, 결정은 그 계정의 IAM 정책에 맡김
grant-fit-other-key = 다른 키 또는 다른 리전의 것임
grant-fit-other-grantee = 다른 보안 주체에 대한 것임
grant-fit-other-operation = 이 작업이 포함되어 있지 않음
grant-fit-constraint = 제약 조건이 요청과 맞지 않음

## 요청의 잘못된 점

fault-heading = 요청을 판정할 수 없습니다
fault-no-object = JSON은 "request" 필드가 있는 객체여야 합니다.
fault-missing = "{ $name }" 필드가 없습니다.
fault-form-object = "{ $name }" 필드의 값은 객체여야 합니다.
fault-form-text = "{ $name }" 필드의 값은 문자열이어야 합니다.
fault-form-texts = "{ $name }" 필드의 값은 문자열 또는 문자열 목록이어야 합니다.
fault-form-grants = "{ $name }" 필드의 값은 list-grants가 출력하는 형식의 권한 부여(grant) 목록이어야 합니다.
fault-unknown-name = "{ $name }" 필드는 알 수 없는 필드입니다.
fault-unknown-name-near = "{ $name }" 필드는 알 수 없는 필드입니다. 혹시 "{ $instead }" 필드를 입력하려고 하셨나요?
fault-unknown-value = "{ $name }" 필드에는 "{ $value }" 값을 사용할 수 없습니다. 사용할 수 있는 값: { $possible }.
fault-principal = `{ $value }` 값은 요청을 보낼 수 있는 보안 주체가 아닙니다. 사용자, 역할, 세션 또는 루트 사용자의 ARN이나 서비스 보안 주체의 이름을 와일드카드 없이 지정하세요.
fault-unknown-action = `{ $value }` 작업(action)은 존재하지 않습니다.
fault-unknown-action-near = `{ $value }` 작업(action)은 존재하지 않습니다. 대신 { $instead } 작업을 사용하세요.
fault-wildcard-action = `{ $value }` 값에 와일드카드가 있습니다. 요청 하나에는 kms:Decrypt처럼 작업(action)을 하나만 지정하세요.
fault-out-of-scope = `{ $value }` 작업(action)은 판정할 수 없습니다. KMS와 AWS Backup의 작업, 그리고 sts:AssumeRole만 판정할 수 있습니다.
fault-root-assumes = 정책에 무엇이 적혀 있든 계정의 루트 사용자는 역할을 수임할 수 없습니다.
fault-resource = `{ $value }` 값은 이 작업(action)의 리소스가 될 수 없습니다. 키, 볼트, 복구 시점 또는 역할의 전체 ARN을 와일드카드 없이 지정하세요.
fault-alias-for-key = `{ $value }` 값은 별칭이지만, 정책은 키 ARN으로 판정합니다. 키 ARN을 지정하고, 별칭은 "context"에 kms:RequestAlias로 넣으세요.
fault-resource-account = 리소스의 계정으로 지정한 `{ $value }` 값이 12자리 숫자가 아닙니다.
fault-resource-account-other = 리소스의 계정으로 지정한 `{ $value }` 계정이 리소스 ARN에 있는 { $of_arn } 계정과 다릅니다.
fault-resource-account-missing = `{ $value }` 값에 계정 ID가 없습니다. "resourceAccount" 필드나 --resource-account 옵션으로 계정 ID를 지정하세요.
fault-no-resource = 리소스가 지정되지 않았습니다. "resource" 필드나 --resource 옵션으로 리소스의 ARN을 지정하세요.
fault-other-partition = 호출자와 리소스가 서로 다른 파티션에 있습니다({ $value }, { $of_resource }). 정책은 다른 파티션에 적용되지 않습니다.
fault-unknown-key = `{ $value }` 조건 키는 존재하지 않습니다. 대신 { $instead } 조건 키를 사용하세요.
fault-no-document = "{ $name }" 필드에 정책 문서가 아닌 것이 들어 있습니다.
fault-only-one = "{ $name }" 필드에는 정책을 하나만 넣을 수 있습니다.
fault-no-level = "{ $name }" 필드의 각 항목에는 "target"과 "policies"가 필요합니다.
fault-other-level = "{ $name }" 필드에 { $value } 계정의 정책이 있지만, 이 정책은 { $account } 계정에 적용되지 않습니다.
fault-grammar = "{ $name }" 필드에 AWS가 받아들이지 않는 정책이 있습니다. { $detail }
grammar-element = "{ $value }" 요소가 없거나 올바르지 않습니다.
grammar-element-in-statement = { $number }번 정책 문에 "{ $value }" 요소가 없거나 올바르지 않습니다.
grammar-operator = { $number }번 정책 문의 `{ $value }` 조건 연산자는 존재하지 않습니다.
grammar-surplus = { $number }번 정책 문에 "{ $value }" 요소가 있지만, 이 종류의 정책에는 쓸 수 없습니다.
fault-json = 올바른 JSON이 아닙니다({ $line }행 { $column }열). { $message }
fault-json-in = "{ $name }" 필드에 있는 정책이 올바른 JSON이 아닙니다({ $line }행 { $column }열). { $message }

## 발견한 문제: JSON

check-strange-blank = { $count ->
   *[other] JSON이 허용하지 않는 공백 또는 보이지 않는 문자({ $character })가 문자열 밖에 { $count }개 있습니다.
}
cure-strange-blank = 일반 공백만 사용하고, 보이지 않는 문자는 지우세요. 이런 문자는 웹 페이지나 워드 프로세서에서 섞여 들어오며, 눈으로는 구별되지 않습니다.
check-wrong-quote = { $count ->
   *[other] JSON에 곧은 큰따옴표(")가 있어야 할 자리에 다른 따옴표({ $character })가 { $count }개 있습니다.
}
cure-wrong-quote = 곧은 큰따옴표로 바꾸세요.
check-trailing-comma = { $count ->
   *[other] 닫는 괄호 바로 앞에 쉼표가 있습니다({ $count }곳).
}
cure-trailing-comma = 닫는 괄호 바로 앞에 있는 쉼표를 모두 지우세요.
check-comment = { $count ->
   *[other] 문서에 주석이 { $count }개 있습니다.
}
cure-comment = 주석을 모두 지우세요. JSON에는 주석을 쓸 수 없습니다. 정책 문의 용도는 Sid에 영문자와 숫자로 적을 수 있습니다.
check-no-json-missing-comma = 이 위치 앞에 쉼표가 빠졌습니다.
cure-no-json-missing-comma = 두 값 사이에 쉼표를 넣으세요.
check-no-json-missing-colon = 이름 뒤에 콜론(:)이 빠졌습니다.
cure-no-json-missing-colon = 이름과 값 사이에 콜론(:)을 넣으세요.
check-no-json-bare-word = `{ $name }` 부분이 따옴표로 묶여 있지 않습니다.
cure-no-json-bare-word = 곧은 큰따옴표로 묶으세요.
check-no-json-line-in-string = 문자열 안에 줄 바꿈이나 탭이 있습니다.
cure-no-json-line-in-string = 문자열을 한 줄로 이으세요. 복사하는 과정에서 값의 중간에 줄이 바뀌는 경우가 많습니다.
check-no-json-escape = 백슬래시 뒤에 이스케이프할 수 없는 문자가 있습니다.
cure-no-json-escape = 백슬래시를 두 번 쓰거나 지우세요.
check-no-json-number = `{ $name }` 값은 올바른 JSON 숫자가 아닙니다.
cure-no-json-number = 계정 ID처럼 숫자로 된 값은 따옴표로 묶으세요.
check-no-json-unexpected = `{ $character }` 문자가 올 수 없는 자리에 있습니다.
cure-no-json-unexpected = 이 문자를 지우거나, 그 앞뒤에 빠진 것을 채우세요.
check-no-json-cut = 문서가 중간에서 끝납니다.
cure-no-json-cut = 전체를 다시 복사하세요. 닫히지 않은 괄호나 따옴표가 있습니다.
check-no-json-no-braces = 이 내용을 감싸는 중괄호가 없습니다.
cure-no-json-no-braces = 앞에 { "{" }, 뒤에 { "}" }를 넣으세요.
check-no-json-after = 문서가 끝난 뒤에 다른 텍스트가 있습니다.
cure-no-json-after = 마지막 괄호 뒤에 있는 것을 지우세요. 두 정책을 합치려면 모든 정책 문을 하나의 목록에 넣으세요.
check-no-json-deep = 정책에서는 볼 수 없을 만큼 괄호가 깊이 중첩되어 있습니다.
cure-no-json-deep = 괄호를 확인하세요.
check-no-json-empty = 문서가 비어 있습니다.
cure-no-json-empty = 정책의 JSON을 입력하세요.
check-repeated-name = 한 객체 안에 "{ $name }" 이름이 두 번 나옵니다.
cure-repeated-name = 둘을 하나로 합치세요. 둘 중 어느 쪽이 쓰이는지는 읽는 프로그램에 따라 다르며, AWS가 문서를 거부할 수도 있습니다.
check-surrounding = 정책의 앞이나 뒤에 정책이 아닌 텍스트가 있습니다.
cure-surrounding = 정책을 저장할 때는 이 텍스트를 빼세요. 안에 있는 정책은 검사했습니다.
check-surrounding-quoted = 모든 줄이 이메일 인용 표시(>)로 시작합니다.
cure-surrounding-quoted = 인용 표시를 지우세요. 표시 뒤에 있는 내용은 검사했습니다.
check-surrounding-references = 따옴표가 있어야 할 자리에 &quot; 같은 HTML 문자 참조가 있습니다.
cure-surrounding-references = 곧은 큰따옴표로 바꾸세요. 정책은 이미 바꾼 것으로 보고 검사했습니다.
check-encoding = 파일에 UTF-8이 아닌 바이트가 있습니다.
cure-encoding = 파일을 UTF-8로 저장하세요.

## 발견한 문제: 요소

check-unknown-element = `{ $name }` 필드는 정책 요소가 아닙니다.
cure-unknown-element = 지우거나, 원래 있어야 할 곳으로 옮기세요.
check-unknown-element-near = `{ $name }` 필드는 정책 요소가 아닙니다.
cure-unknown-element-near = 대소문자까지 정확히 다음과 같이 쓰세요: `{ $instead }`
check-wrong-form = `{ $name }` 값은 그 자리에 쓸 수 없는 형식입니다.
cure-wrong-form = 문자열 또는 문자열 목록을 사용하세요. Principal과 Condition의 값은 객체여야 합니다.
check-wrong-form-statement = `{ $name }` 값은 그 자리에 쓸 수 없는 형식입니다.
cure-wrong-form-statement = 정책 문이 하나면 객체 하나를, 아니면 객체 목록을 쓰세요.
check-no-statement = 문서에 정책 문이 없습니다.
cure-no-statement = "Statement"에 정책 문을 넣으세요.
check-wrong-effect = `{ $name }` 값은 Effect에 쓸 수 없습니다.
cure-wrong-effect = Allow 또는 Deny로 쓰세요. 첫 글자는 대문자입니다.
check-wrong-effect-missing = 정책 문에 Effect가 없습니다.
cure-wrong-effect-missing = "Effect"를 추가하고 값을 Allow 또는 Deny로 지정하세요.
check-no-action = 정책 문에 Action이 없습니다.
cure-no-action = "Action"을 추가하고 의도한 작업(action)을 넣으세요.
check-no-action-key = 정책 문에 Action이 없어 효력이 없습니다. KMS는 2025년 8월 18일부터 이런 정책 문을 거부하겠다고 2025년에 발표했지만, 2026년 11월의 KMS API 참조에는 여전히 받아들인다고 나와 있습니다.
cure-no-action-key = 정책을 다시 저장하기 전에 "Action"을 추가하거나 이 정책 문을 제거하세요.
check-no-resource = 정책 문에 Resource가 없습니다.
cure-no-resource = "Resource"를 추가하세요.
check-no-resource-key = 정책 문에 Resource가 없어 효력이 없습니다. KMS는 2025년 8월 18일부터 이런 정책 문을 거부하겠다고 2025년에 발표했지만, 2026년 11월의 KMS API 참조에는 여전히 받아들인다고 나와 있습니다.
cure-no-resource-key = "Resource": "*"를 추가하세요. 키 정책에서 이 값은 그 정책이 있는 키 자체를 뜻합니다.
check-no-principal = 정책 문에 Principal이 없어 누구에게 적용되는지 알 수 없습니다.
cure-no-principal = "Principal"을 추가하고 계정, 사용자, 역할 또는 서비스를 지정하세요. 키 정책, 볼트 액세스 정책, 역할의 신뢰 정책에는 모든 정책 문에 필요합니다.
check-no-principal-rcp = 정책 문에 Principal이 없어 누구에게 적용되는지 알 수 없습니다.
cure-no-principal-rcp = "Principal": "*"를 추가하세요. 리소스 제어 정책(RCP)에는 다른 보안 주체를 지정할 수 없습니다.
check-surplus-resource = 신뢰 정책에는 Resource를 쓰지 않습니다. 신뢰 정책은 연결된 역할에 대한 것입니다.
cure-surplus-resource = Resource를 지우세요.
check-surplus-principal = 이 종류의 정책에는 Principal을 쓰지 않습니다. 이런 정책은 연결된 대상에 적용됩니다.
cure-surplus-principal = Principal을 지우세요. 이것이 키 정책, 볼트 액세스 정책 또는 신뢰 정책이라면 --type 옵션으로 종류를 지정하세요.
check-both-forms = 한 정책 문에 함께 쓸 수 없습니다: `{ $name }`, `{ $opposite }`
cure-both-forms = 둘 중 하나만 남기세요.
check-wrong-version = `{ $name }` 값은 정책 언어의 버전이 아닙니다.
cure-wrong-version = "2012-10-17"로 쓰세요. 이 값은 정책을 작성한 날짜가 아닙니다.
check-repeated-sid = 정책 문 두 개가 같은 Sid를 사용합니다: `{ $name }`
cure-repeated-sid = 정책 문마다 서로 다른 Sid를 지정하세요.

## 발견한 문제: 작업(action)

check-unknown-action = 존재하지 않는 작업(action)입니다: `{ $name }`
cure-unknown-action = 해당 서비스의 작업(action) 목록에서 찾아보세요.
check-unknown-action-near = 존재하지 않는 작업(action)입니다: `{ $name }`
cure-unknown-action-near = 다음과 같이 쓰세요: { $instead }
check-unknown-action-near-many = 존재하지 않는 작업(action)입니다: `{ $name }`
cure-unknown-action-near-many = 다음 작업(action)을 하나씩 따옴표로 묶어 목록에 넣으세요: { $instead }
check-unknown-action-comma = 문자열 하나에 작업(action)이 여러 개 들어 있습니다: `{ $name }`
cure-unknown-action-comma = 작업(action)을 하나씩 따옴표로 묶어 목록으로 쓰세요.
check-unknown-action-no-service = `{ $name }` 값에 서비스 접두사가 없습니다.
cure-unknown-action-no-service = 다음과 같이 쓰세요: { $instead }
check-unknown-action-blank = 작업(action) `{ $name }` 안에 공백이 있습니다.
cure-unknown-action-blank = 공백을 지우세요.
check-not-across-accounts = `{ $name }` 작업(action)은 다른 계정에서 절대 수행할 수 없는데, 이 정책 문은 다른 계정에만 적용됩니다.
cure-not-across-accounts = 여기에서 이 작업(action)을 제거하세요. 키가 속한 계정의 보안 주체만 호출할 수 있는 작업입니다.
check-not-decided-by-key = 키 정책은 `{ $name }` 작업(action)에 아무런 영향을 주지 않습니다. 이 호출은 특정 키에 대한 것이 아닙니다.
cure-not-decided-by-key = IAM 정책에서 "Resource": "*"로 허용하세요.
check-vault-wildcard = 볼트 액세스 정책의 작업(action)에는 와일드카드를 쓸 수 없으므로 `{ $name }` 값은 효력이 없습니다.
cure-vault-wildcard = 작업(action)을 하나하나 전체 이름으로 쓰세요.
check-vault-across-accounts = `{ $name }` 작업(action)은 다른 계정에 허용할 수 없습니다. 볼트 액세스 정책으로 다른 계정에 허용할 수 있는 것은 backup:CopyIntoBackupVault뿐입니다.
cure-vault-across-accounts = backup:CopyIntoBackupVault를 별도의 정책 문에 넣고, `{ $name }` 작업(action)은 볼트가 속한 계정의 보안 주체에만 허용하세요.
check-foreign-action-key = `{ $name }` 작업(action)은 KMS 키에 대한 것이 아닙니다.
cure-foreign-action-key = IAM 정책이나, 이 작업(action)이 적용되는 리소스의 정책에 넣으세요.
check-foreign-action-vault = `{ $name }` 작업(action)은 AWS Backup의 것이 아닙니다.
cure-foreign-action-vault = IAM 정책이나, 이 작업(action)이 적용되는 리소스의 정책에 넣으세요.
check-foreign-action-trust = `{ $name }` 작업(action)은 신뢰 정책에 쓸 수 없습니다. 신뢰 정책은 누가 역할을 수임할 수 있는지만 정합니다.
cure-foreign-action-trust = 역할의 IAM 정책에 넣으세요.

## 발견한 문제: 보안 주체와 ARN

check-malformed-arn-blank = `{ $name }` 안에 공백이 있습니다.
cure-malformed-arn-blank = 공백을 지우세요. 그대로 두면 AWS가 정책을 거부하거나, ARN이 아무것과도 일치하지 않습니다.
check-malformed-arn-separator = `{ $name }`에 콜론(:)이 빠졌습니다.
cure-malformed-arn-separator = ARN은 콜론(:)으로 구분된 여섯 부분으로 이루어집니다. IAM ARN에서는 리전이 비어 있으므로 콜론 두 개가 연달아 나옵니다.
check-malformed-arn-partition = `{ $name }`의 두 번째 부분이 파티션이 아닙니다.
cure-malformed-arn-partition = 계정이 속한 파티션을 쓰세요. 대부분 aws이고, 중국은 aws-cn, AWS GovCloud (US)는 aws-us-gov입니다.
check-malformed-arn-region = `{ $name }`에 리전이 있지만, IAM은 글로벌 서비스입니다.
cure-malformed-arn-region = 리전을 비워 두세요. 그러면 콜론 두 개가 연달아 나옵니다.
check-malformed-arn-account-length = `{ $name }`에 있는 계정 ID가 12자리가 아닙니다.
cure-malformed-arn-account-length = 앞에 오는 0까지 포함해 12자리를 모두, 하이픈 없이 쓰세요.
check-malformed-arn-no-account = `{ $name }`에 계정 ID가 없습니다.
cure-malformed-arn-no-account = 마지막 콜론 앞에 12자리 계정 ID를 넣으세요.
check-malformed-arn-no-arn = `{ $name }` 값은 ARN이 아닙니다.
cure-malformed-arn-no-arn = 전체 ARN을 쓰세요.
check-malformed-arn-service = `{ $name }` 값은 IAM 또는 STS의 ARN이 아니므로 보안 주체가 될 수 없습니다.
cure-malformed-arn-service = 사용자, 역할 또는 계정의 ARN을 지정하세요.
check-malformed-arn-resource = `{ $name }` 값은 사용자도, 역할도, 계정도 가리키지 않습니다.
cure-malformed-arn-resource = ARN의 끝을 root로 쓰거나, user/ 또는 role/ 다음에 이름을 쓰세요.
check-malformed-arn-session = `{ $name }` 값은 세션을 가리키지 않습니다.
cure-malformed-arn-session = 역할의 ARN을 쓰세요. 세션을 지정하려면 assumed-role/ 뒤에 역할 이름과 세션 이름을 슬래시(/)로 구분해 쓰세요.
check-refused-principal-wildcard = `{ $name }`에 와일드카드가 있습니다. 보안 주체는 전체 이름으로 지정해야 합니다.
cure-refused-principal-wildcard = 계정을 지정하고, aws:PrincipalArn에 대한 ArnLike 조건으로 범위를 제한하세요.
check-refused-principal-group = `{ $name }` 값은 그룹의 ARN입니다. 그룹은 보안 주체가 될 수 없습니다.
cure-refused-principal-group = 사용자나 역할을 지정하거나, 그룹의 IAM 정책에서 권한을 허용하세요.
check-deleted-principal = `{ $name }` 값은 삭제된 사용자 또는 역할이 남긴 ID입니다. 더는 누구와도 일치하지 않으며, 이것이 남아 있으면 정책을 다시 저장할 수 없습니다.
cure-deleted-principal = 지우거나, 지금 있는 사용자 또는 역할의 ARN을 쓰세요. 같은 이름으로 다시 만든 역할은 ID가 다릅니다.
check-service-linked-role = `{ $name }`에 서비스 연결 역할의 경로가 빠져 있습니다.
cure-service-linked-role = IAM에서 ARN을 복사하세요. 역할 이름 앞에 aws-service-role과 서비스 보안 주체의 이름이 들어 있습니다.
check-service-linked-role-known = `{ $name }` 값은 이 서비스 연결 역할의 ARN이 아닙니다.
cure-service-linked-role-known = 다음과 같이 쓰세요: `{ $instead }`. 그 계정에 이 역할이 이미 있어야 합니다.
check-principal-kind = `{ $word }` 필드는 보안 주체의 유형이 아닙니다.
cure-principal-kind = AWS, Service 또는 Federated를 대소문자까지 그대로 쓰세요.
check-principal-kind-without-word = `{ $name }` 앞에 보안 주체의 유형이 없습니다.
cure-principal-kind-without-word = 객체로 쓰세요. 계정, 사용자, 역할에는 "AWS"를, 서비스에는 "Service"를 사용합니다.
check-principal-kind-arn-as-service = `{ $name }` 값은 ARN인데 "Service"에 들어 있습니다.
cure-principal-kind-arn-as-service = "AWS"에 넣으세요.
check-principal-kind-service-as-aws = `{ $name }` 값은 서비스 보안 주체인데 "AWS"에 들어 있습니다.
cure-principal-kind-service-as-aws = "Service"에 넣으세요.
check-principal-kind-provider-as-aws = `{ $name }` 값은 ID 제공업체인데 "AWS"에 들어 있습니다.
cure-principal-kind-provider-as-aws = 그 ID 제공업체의 사용자가 수임하는 역할을 지정하세요. ID 제공업체는 신뢰 정책에만, "Federated"에 넣을 수 있습니다.
check-principal-kind-federated = `{ $name }` 값은 페더레이션 보안 주체이며, 이 정책에는 쓸 수 없습니다.
cure-principal-kind-federated = 페더레이션 사용자가 수임하는 역할을 지정하세요.
check-principal-kind-canonical-user = 정식 사용자(canonical user)는 Amazon S3에서만 쓸 수 있습니다.
cure-principal-kind-canonical-user = 계정을 계정 ID로 지정하세요.
check-service-name = `{ $name }` 값은 서비스 보안 주체의 이름이 아닙니다.
cure-service-name = 서비스 보안 주체의 이름은 backup.amazonaws.com처럼 소문자이고 amazonaws.com으로 끝납니다.
check-empty-element = `{ $name }` 값이 비어 있습니다.
cure-empty-element = 원래 의도한 값을 쓰세요. 일부 웹 페이지에서는 복사할 때 별표("*")가 빠집니다.
check-placeholder = `{ $name }`에 자리 표시자가 그대로 남아 있습니다.
cure-placeholder = 실제 값으로 바꾸세요. 꺾쇠괄호가 있으면 함께 지우세요.

## 발견한 문제: 리소스

check-key-policy-resource = 키 정책의 Resource에는 그 정책이 있는 키를 뜻하는 "*"를 씁니다. `{ $name }` 값은 아무것과도 일치하지 않을 수 있습니다.
cure-key-policy-resource = "Resource": "*"로 쓰세요.
check-alias-resource = `{ $name }` 값은 별칭만 가리킵니다. 별칭이 연결된 키에 대한 액세스는 허용하지 않습니다.
cure-alias-resource = 키 ARN을 쓰세요. 별칭으로 키를 선택하려면 kms:ResourceAliases 또는 kms:RequestAlias에 대한 조건을 사용하세요.
check-no-arn-resource = `{ $name }` 값은 ARN도 "*"도 아닙니다.
cure-no-arn-resource = 전체 ARN을 쓰세요.
check-resource-form = `{ $name }` 값은 이 서비스의 리소스 ARN이 아닙니다.
cure-resource-form = ARN을 복사해 쓰세요. 키의 ARN은 key/와 키 ID로 끝나고, 볼트의 ARN은 backup-vault:와 볼트 이름으로 끝납니다.
check-needs-all-resources = 다음 작업(action)은 특정 리소스로 제한할 수 없으므로 이 정책 문으로는 허용되지 않습니다: { $actions }
cure-needs-all-resources = 다음 작업(action)은 "Resource": "*"인 정책 문에 넣으세요: { $actions }

## 발견한 문제: 조건

check-unknown-operator = 존재하지 않는 조건 연산자입니다: `{ $name }`
cure-unknown-operator = IAM 조건 연산자 목록에서 찾아보세요.
check-unknown-operator-near = 존재하지 않는 조건 연산자입니다: `{ $name }`
cure-unknown-operator-near = 대소문자까지 정확히 다음과 같이 쓰세요: { $instead }
check-unknown-key = 존재하지 않는 조건 키입니다: `{ $name }`. 이 조건 키가 들어 있는 요청은 없습니다.
cure-unknown-key = 해당 서비스의 조건 키와 전역 조건 키 목록에서 찾아보세요.
check-unknown-key-near = 존재하지 않는 조건 키입니다: `{ $name }`. 이 조건 키가 들어 있는 요청은 없습니다.
cure-unknown-key-near = 다음과 같이 쓰세요: { $instead }
check-key-not-carried = { $actions } 요청에는 `{ $name }` 조건 키가 절대 들어 있지 않으므로, 이 정책 문은 그런 요청에 효력이 없습니다.
cure-key-not-carried = 다음 작업(action)은 이 조건이 없는 정책 문으로 옮기세요: { $actions }. 요청에 이 조건 키가 들어 있는 작업은 다음뿐입니다: { $instead }
check-key-not-carried-many = { $actions } 요청에는 `{ $name }` 조건 키가 절대 들어 있지 않으므로, 이 정책 문은 그런 요청에 효력이 없습니다.
cure-key-not-carried-many = 다음 작업(action)은 이 조건이 없는 정책 문으로 옮기세요: { $actions }
check-operator-type = { $name } 연산자는 `{ $key }` 값의 유형과 맞지 않으므로 이 조건은 절대 충족되지 않습니다.
cure-operator-type = { $instead } 또는 같은 유형의 값을 비교하는 다른 연산자를 사용하세요.
check-needs-set-operator = `{ $key }` 조건 키에는 값이 여러 개 들어 있을 수 있으므로, 집합 연산자 없이 쓴 { $name } 조건은 절대 일치하지 않습니다.
cure-needs-set-operator = 다음과 같이 쓰세요: { $instead }
check-surplus-set-operator = `{ $key }` 조건 키에는 값이 하나만 들어 있으므로, { $name }에 있는 집합 연산자는 필요하지 않습니다.
cure-surplus-set-operator = 다음과 같이 쓰세요: { $instead }
check-surplus-set-operator-all = `{ $key }` 조건 키에는 값이 하나만 들어 있습니다. 또한 { $name } 조건은 요청에 이 조건 키가 없어도 충족됩니다.
cure-surplus-set-operator-all = 다음과 같이 쓰세요: { $instead }
check-holds-when-absent = { $name } 조건은 요청에 `{ $key }` 조건 키가 아예 없어도 참이 됩니다. 조직에 속하지 않은 보안 주체가 그런 경우입니다.
cure-holds-when-absent = ForAnyValue를 사용하거나, Null 조건으로 "{ $key }": "false"를 추가하세요.
check-org-path = `{ $name }` 경로는 아무것과도 일치하지 않습니다. 요청에 들어 있는 경로는 슬래시(/)로 끝납니다.
cure-org-path = 이 루트 또는 조직 단위와 그 아래의 모든 계정을 가리키려면 ForAnyValue:StringLike와 함께 `{ $instead }` 값을 쓰세요. 여기에 직접 속한 계정만 가리키려면 경로 끝에 슬래시(/)를 붙이세요.
check-org-path-start = `{ $name }` 값이 조직 ID로 시작하지 않습니다.
cure-org-path-start = 전체 경로를 쓰세요. o-, r-, ou-로 시작하는 ID를 차례로 쓰고, ID마다 뒤에 슬래시(/)를 붙입니다.
check-session-arn = `{ $name }` 값은 세션 ARN이지만, aws:PrincipalArn에는 역할의 ARN이 들어 있습니다. 따라서 절대 일치하지 않습니다.
cure-session-arn = 역할의 ARN을 경로까지 포함해 쓰세요.
check-wrong-value-bool = { $operator } 연산자로는 `{ $name }` 값을 비교할 수 없습니다.
cure-wrong-value-bool = "true" 또는 "false"로 쓰세요.
check-wrong-value-ip = { $operator } 연산자로는 `{ $name }` 값을 비교할 수 없습니다.
cure-wrong-value-ip = IP 주소 또는 CIDR 범위를 쓰세요(예: 203.0.113.0/24).
check-wrong-value-numeric = { $operator } 연산자로는 `{ $name }` 값을 비교할 수 없습니다.
cure-wrong-value-numeric = 숫자를 쓰세요.
check-wrong-value-date = { $operator } 연산자로는 `{ $name }` 값을 비교할 수 없습니다.
cure-wrong-value-date = 날짜와 시각을 쓰세요(예: 2026-01-31T00:00:00Z).
check-wrong-value-arn = { $operator } 연산자로는 `{ $name }` 값을 비교할 수 없습니다.
cure-wrong-value-arn = 여섯 부분을 모두 갖춘 ARN을 쓰세요.
check-literal-wildcard = 이 연산자는 `{ $name }`에 있는 와일드카드를 글자 그대로 취급합니다.
cure-literal-wildcard = 다음 연산자를 사용하세요: { $instead }
check-literal-wildcard-org = 이 연산자는 `{ $name }`에 있는 와일드카드를 글자 그대로 취급합니다.
cure-literal-wildcard-org = 조직의 실제 ID를 쓰세요. 이 값에 { $instead } 연산자를 쓰면 모든 조직에 허용됩니다.
check-via-service = `{ $name }` 값은 kms:ViaService에 쓸 수 없습니다. kms:ViaService의 값에는 서비스와 리전이 들어 있습니다.
cure-via-service = 다음과 같은 형식으로 쓰세요: ec2.us-west-2.amazonaws.com
check-refused-set-operator = KMS는 암호화 컨텍스트의 키-값 페어에 ForAllValues를 쓰면 거부합니다.
cure-refused-set-operator = 집합 연산자 없이 StringEquals 또는 StringLike를 사용하세요.
check-identity-only-key = `{ $name }` 조건 키는 IAM 정책에서만 작동합니다. 이 정책에서는 조건이 절대 충족되지 않습니다.
cure-identity-only-key = 조건을 사용자 또는 역할의 IAM 정책으로 옮기세요.
check-literal-variable = 문서에 버전 2012-10-17이 지정되어 있지 않아 `{ $name }`에 있는 정책 변수가 실제 값으로 바뀌지 않습니다.
cure-literal-variable = "Version": "2012-10-17"을 추가하세요.
check-service-call-key = `{ $name }` 조건 키는 서비스가 리소스를 대신해 보내는 호출에만 들어 있습니다. 여기에 지정된 사용자, 역할, 계정에 대해서는 이 조건이 절대 충족되지 않습니다.
cure-service-call-key = 조건을 지우거나, 서비스를 보안 주체로 지정하세요.
check-wrong-id-org = `{ $name }` 값은 조직 ID가 아닙니다.
cure-wrong-id-org = o-로 시작하고 그 뒤에 영어 소문자나 숫자 10~32자가 이어지는 조직 ID를 쓰세요.
check-wrong-id-account = `{ $name }` 값은 계정 ID가 아닙니다.
cure-wrong-id-account = 앞에 오는 0까지 포함해 12자리를 모두, 하이픈 없이 쓰세요.

## 발견한 문제: 허용되는 보안 주체

check-open-to-all = 이 정책 문은 모든 AWS 계정에 액세스를 허용합니다.
cure-open-to-all = 계정을 지정하거나, 호출자를 제한하는 조건(aws:PrincipalOrgID, aws:PrincipalAccount 또는 aws:PrincipalArn)을 추가하세요.
check-open-to-all-key = 이 정책 문은 모든 AWS 계정에 액세스를 허용합니다.
cure-open-to-all-key = 계정을 지정하거나, 호출자를 제한하는 조건(aws:PrincipalOrgID, aws:PrincipalAccount 또는 aws:PrincipalArn)을 추가하세요. kms:ViaService만으로는 호출자가 제한되지 않습니다.
check-not-principal-allow = NotPrincipal을 Allow와 함께 쓰면 나열된 보안 주체를 제외한 모두에게 허용되며, 알지 못하는 계정도 여기에 포함됩니다.
cure-not-principal-allow = Principal을 사용하여 의도한 보안 주체를 지정하세요.
check-not-action-allow = NotAction을 Allow와 함께 쓰면 나열된 것을 제외한 모든 작업(action)이 허용되며, AWS가 나중에 추가하는 작업도 여기에 포함됩니다.
cure-not-action-allow = Action을 사용하여 의도한 작업(action)을 지정하세요.
check-lock-out = 이 정책을 적용하면 아무도 키 정책을 변경할 수 없게 됩니다. KMS는 이런 정책을 거부합니다. BypassPolicyLockoutSafetyCheck를 사용해 저장하면 AWS Support만 문제를 해결할 수 있습니다.
cure-lock-out = 키가 속한 계정에 kms:*를 허용하는 정책 문을 반드시 남겨 두세요.
check-lock-out-denied = 이 Deny를 적용하면 아무도 키 정책을 변경할 수 없게 됩니다. KMS는 이런 정책을 거부합니다. BypassPolicyLockoutSafetyCheck를 사용해 저장하면 AWS Support만 문제를 해결할 수 있습니다.
cure-lock-out-denied = 키가 속한 계정의 관리자를 이 Deny에서 제외하세요. 예를 들어 aws:PrincipalArn에 대한 조건을 추가하면 됩니다.
check-rcp-form-allow = 리소스 제어 정책(RCP)은 거부만 할 수 있습니다. 허용하는 것은 AWS가 직접 연결하는 RCPFullAWSAccess뿐입니다.
cure-rcp-form-allow = "Effect": "Deny"로 쓰고, 조건을 반대로 바꾸세요. 예를 들어 StringEquals는 StringNotEquals로 바꿉니다.
check-rcp-form-principal = 리소스 제어 정책(RCP)은 모두에게 적용되므로, Principal에는 "*"만 쓸 수 있습니다.
cure-rcp-form-principal = "Principal": "*"로 쓰고, 누구에게 적용할지는 조건으로 지정하세요.
check-too-large = 문서의 크기가 { $bytes }바이트입니다. 키 정책은 최대 { $most }바이트까지 허용됩니다.
cure-too-large = 요소 하나만 다른 정책 문은 하나로 합치고, Sid를 짧게 줄이세요.
check-character = 키 정책에는 `{ $character }`({ $code }) 문자를 쓸 수 없습니다. ASCII 문자와 Latin-1 문자만 허용됩니다.
cure-character = 이 문자를 빼고 쓰세요.
check-sid-character = Sid `{ $name }` 안에 이 종류의 정책에서 허용되지 않는 문자가 있습니다.
cure-sid-character = 영문자와 숫자만 사용하세요.

## 발견한 문제: 복사의 소스와 대상

check-sides-swapped-key = 소스와 대상이 뒤바뀌었습니다. 이 정책은 { $destination } 계정에 전체 액세스를 허용하지만, 소스 키는 { $source } 계정의 키입니다.
cure-sides-swapped-key = 이 정책은 { $source } 계정에 있는 키에 적용해야 합니다. { $source } 계정에는 kms:*를 허용하고, { $destination } 계정에는 복사에 필요한 작업(action)을 허용하세요.
check-sides-swapped-vault = 소스와 대상이 뒤바뀌었습니다. 볼트는 { $destination } 계정에 있으므로, 정책은 { $source } 계정에 복사를 허용해야 합니다.
cure-sides-swapped-vault = { $destination } 계정에 있는 볼트의 액세스 정책에서, backup:CopyIntoBackupVault의 보안 주체로 { $source } 계정을 지정하세요.
check-side-missing-key = 소스 키의 키 정책이 대상 계정 { $destination }에 키 사용을 허용하지 않습니다.
cure-side-missing-key = { $source } 계정에 있는 소스 키의 키 정책에, { $destination } 계정에 대한 정책 문 두 개를 추가하세요. 하나는 키 사용을 위한 것이고, 다른 하나는 권한 부여(grant)를 위한 것입니다. 두 정책 문은 해결책 source-key-policy에 있습니다.
check-side-missing-denied = 이 Deny 때문에 대상 계정 { $destination }에서 소스 키를 사용할 수 없습니다.
cure-side-missing-denied = { $source } 계정에 있는 소스 키의 키 정책에서, { $destination } 계정을 이 정책 문에서 제외하세요.
check-side-missing-aws-managed = 이것은 AWS 관리형 키의 키 정책입니다. 키가 있는 계정에서만 키를 사용할 수 있도록 고정되어 있으며, 아무도 변경할 수 없습니다.
cure-side-missing-aws-managed = { $source } 계정 안에서 데이터를 복사하여 고객 관리형 키로 암호화한 다음, 그 데이터를 { $destination } 계정으로 복사하세요.
check-side-missing-vault = 대상 볼트의 액세스 정책이 소스 계정 { $source }에 이 볼트로 복사하는 것을 허용하지 않습니다.
cure-side-missing-vault = { $destination } 계정에 있는 대상 볼트의 액세스 정책에서, { $source } 계정에 backup:CopyIntoBackupVault를 허용하세요.
check-side-missing-denied-vault = 이 Deny 때문에 소스 계정 { $source }에서 이 볼트로 복사할 수 없습니다.
cure-side-missing-denied-vault = { $destination } 계정에 있는 대상 볼트의 액세스 정책에서, { $source } 계정을 이 정책 문에서 제외하세요.
check-actions-missing = 복사하려면 { $destination } 계정에 이 키에 대한 다음 작업(action)도 허용해야 합니다: { $actions }
cure-actions-missing = { $source } 계정에 있는 소스 키의 키 정책에서, { $destination } 계정에 대한 정책 문에 빠진 작업(action)을 추가하세요.
check-grants-missing = 권한 부여(grant)를 위한 정책 문이 없습니다. { $destination } 계정에서 이 키에 권한 부여를 생성할 수 없는데, EBS, RDS, FSx 백업을 복사하려면 권한 부여가 필요합니다.
cure-grants-missing = { $source } 계정에 있는 소스 키의 키 정책에, { $destination } 계정에 kms:CreateGrant, kms:ListGrants, kms:RevokeGrant를 허용하는 정책 문을 추가하고, 조건으로 Bool kms:GrantIsForAWSResource "true"를 지정하세요.

## 검사 보고

policy-kind-key = 키 정책
policy-kind-vault = 볼트 액세스 정책
policy-kind-iam = IAM 정책
policy-kind-scp = 서비스 제어 정책(SCP)
policy-kind-rcp = 리소스 제어 정책(RCP)
policy-kind-trust = 역할의 신뢰 정책
policy-kind-vpc-endpoint = VPC 엔드포인트 정책
policy-kind-resource = 다른 리소스의 정책
policy-taken-for = { $file }: { $kind }으로 보고 검사했습니다. 다른 종류의 정책이라면 { $flag } 옵션으로 지정하세요.
standard-input = 표준 입력
check-clean = { $count ->
   *[other] 정책 { $count }개를 검사했습니다. 발견된 문제가 없습니다.
}
check-summary = { $errors ->
    [0] 오류 없음
   *[other] 오류 { $errors }개
}, { $warnings ->
    [0] 경고 없음
   *[other] 경고 { $warnings }개
}.

## 출력하는 정책

render-in-account = { $account } 계정에서: { $title }
render-whole = 이 출력은 정책 전체이며, 적용하면 현재 { $kind }을 대체합니다. 현재 정책에 다른 정책 문이 없을 때만 그대로 사용하고, 있으면 이 정책 문을 현재 정책에 추가하세요.
render-statements = { $count ->
   *[other] 이 정책 문을
} 현재 { $kind }에 추가하세요. 이미 있는 정책 문은 모두 그대로 두세요.
render-file = 정책 문은 { $file } 파일에 있습니다.
render-other-width = { $name }에는 허용 범위 { $width }에 대한 정책이 없어 { $shown }에 대한 정책을 대신 출력합니다.
render-several = 정책 { $count }개를 차례로 출력합니다. 정책마다 사용할 계정이나 경우가 다릅니다. 하나만 출력하려면 { $flag } 옵션에 다음 이름 중 하나를 지정하세요: { $names }
