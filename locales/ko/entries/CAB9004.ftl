### source: ce703683
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = AWS KMS가 키 사용을 허용할지 결정하는 방법

summary = KMS 키에 대한 호출을 허용할지는 여러 정책이 함께 결정합니다. 키 소유 계정의 키 정책, 호출자 계정의 IAM 정책, 키에 대한 권한 부여(grant), 그리고 액세스를 제한하기만 하는 정책이 있습니다. 이 가이드는 어떤 순서로 확인하는지, 각 정책이 어느 계정에 있는지, 누가 변경할 수 있는지를 설명합니다.

block-rule-heading = 규칙 요약
block-rule =
    키는 그 자체로는 아무에게도 열려 있지 않습니다. 키 소유 계정의 루트 사용자나 관리자도 예외가 아니며, 키 정책이 허용해야 합니다. 대부분의 키에서는 키 정책의 첫 번째 정책 문이 계정 자체(Principal이 ":root"로 끝남)를 허용합니다. 그때부터는 그 계정의 IAM 정책으로 액세스를 허용할 수 있습니다.

    호출자와 키가 같은 계정에 있으면 Allow 하나로 충분합니다. 키 정책이나 권한 부여에 있어도 되고, 키 정책이 계정에 결정을 맡겼다면 IAM 정책에 있어도 됩니다. 서로 다른 계정에 있으면 양쪽이 모두 허용해야 합니다. 키 쪽에서는 키 정책 또는 권한 부여로, 호출자 계정에서는 IAM 정책으로 허용해야 합니다.

    호출에 해당하는 Deny는 어디에 있든 모든 Allow보다 우선합니다.

block-order-heading = 확인 순서
block-order-outcome-yes = 예
block-order-outcome-no = 아니요
block-order-deny = 아래 표의 정책 가운데 이 호출에 해당하는 Deny가 있습니까?
block-order-limits = 이 호출에 적용되는 SCP, 권한 경계, 세션 정책, VPC 엔드포인트 정책 가운데 이 작업(action)을 허용하지 않는 것이 있습니까? 단, 키 정책이 IAM 사용자의 ARN을 명시했고 사용자와 키가 같은 계정에 있으면 그 사용자의 권한 경계는 제외합니다.
block-order-same = 호출자와 키가 같은 계정에 있습니까?
block-order-direct = 키 정책 또는 권한 부여가 호출자 자신(사용자, 역할 또는 세션)에게 이 작업(action)을 허용합니까?
block-order-delegates = 키 정책이 계정(Principal이 ":root"로 끝남)에 이 작업(action)을 허용합니까?
block-order-iam = 호출자의 IAM 정책이 이 키에 대한 이 작업(action)을 허용합니까?
block-order-across = 다른 계정에서 수행할 수 있는 작업(action)입니까(아래 목록)?
block-order-key-side = 키 정책 또는 권한 부여가 호출자 또는 호출자 계정에 이 작업(action)을 허용합니까?
block-order-caller-side = 호출자 계정의 IAM 정책이 전체 키 ARN에 대해 이 작업(action)을 허용합니까?
block-order-allowed = 허용됨. 키가 활성화되어 있으면 호출이 성공합니다.
block-order-denied-deny = 거부됨. Deny가 있는 정책의 담당자가 그 정책을 변경해야 합니다.
block-order-denied-limit = 거부됨. 그 정책의 담당자가 정책에서 이 작업(action)을 허용해야 합니다.
block-order-denied-key-policy = 거부됨. 키 관리자가 키 소유 계정에서 키 정책을 변경해야 합니다.
block-order-denied-iam = 거부됨. 계정 관리자가 호출자의 IAM 정책에서 이 작업(action)을 허용해야 합니다.
block-order-denied-across = 정책과 관계없이 거부됨. 키 소유 계정의 역할로 호출하세요.
block-order-denied-key-side = 거부됨. 키 관리자가 키가 있는 계정과 리전에서 키 정책에 호출자 계정을 허용해야 합니다.
block-order-denied-caller-side = 거부됨. 호출자 계정의 관리자가 그 계정의 IAM 정책에서 이 작업(action)을 허용해야 합니다.

block-policies-heading = 정책이 있는 곳과 담당자
block-policies-policy = 정책
block-policies-stands = 있는 곳
block-policies-editor = 담당자
block-policies-does = 할 수 있는 일
block-policies-key-policy-policy = 키 정책
block-policies-key-policy-stands = 키가 있는 계정과 리전
block-policies-key-policy-editor = 키 관리자
block-policies-key-policy-does = 허용, 거부
block-policies-iam-policy = IAM 정책
block-policies-iam-stands = 호출자 계정
block-policies-iam-editor = 그 계정의 관리자
block-policies-iam-does = 허용, 거부
block-policies-grant-policy = 권한 부여(grant)
block-policies-grant-stands = 키가 있는 리전의 키
block-policies-grant-editor = kms:CreateGrant 권한 보유자(취소는 kms:RevokeGrant)
block-policies-grant-does = 허용만
block-policies-boundary-policy = 권한 경계
block-policies-boundary-stands = 호출자 계정
block-policies-boundary-editor = 그 계정의 관리자
block-policies-boundary-does = 제한만
block-policies-session-policy = 세션 정책
block-policies-session-stands = 역할의 세션
block-policies-session-editor = 역할을 수임하는 쪽
block-policies-session-does = 제한만
block-policies-scp-policy = SCP
block-policies-scp-stands = 호출자가 속한 조직의 관리 계정
block-policies-scp-editor = 조직 관리자
block-policies-scp-does = 제한만
block-policies-rcp-policy = RCP
block-policies-rcp-stands = 키가 속한 조직의 관리 계정
block-policies-rcp-editor = 조직 관리자
block-policies-rcp-does = 거부만
block-policies-endpoint-policy = VPC 엔드포인트 정책
block-policies-endpoint-stands = VPC 소유 계정
block-policies-endpoint-editor = VPC 소유자
block-policies-endpoint-does = 제한만

block-across-heading = 다른 계정에서 수행할 수 있는 작업(action)
block-across =
    DescribeKey, Encrypt, Decrypt, ReEncryptFrom, ReEncryptTo, GenerateDataKey, GenerateDataKeyWithoutPlaintext, 키 페어에 대한 같은 작업, GenerateMac, VerifyMac, Sign, Verify, DeriveSharedSecret, Encapsulate, Decapsulate, GetPublicKey, GetKeyRotationStatus, CreateGrant, ListGrants, RevokeGrant, RetireGrant입니다.

    GetKeyPolicy, PutKeyPolicy, EnableKey, ScheduleKeyDeletion, TagResource 등 키에 대한 그 밖의 작업(action)은 양쪽이 모두 허용해도 다른 계정에서는 실패합니다. 정책에서 허용해도 효력이 없습니다.

block-exceptions-heading = 잘못 판단하기 쉬운 경우
block-exceptions =
    AWSServiceRoleForBackup 같은 서비스 연결 역할에는 SCP와 RCP가 적용되지 않습니다. 그러나 키 정책의 Deny는 적용됩니다. 일반 역할에는 SCP와 RCP가 모두 적용되며, 백업 작업(job)에 지정한 역할도 마찬가지입니다. SCP는 관리 계정에 적용되지 않습니다. RCP는 관리 계정의 키, AWS 관리형 키, kms:RetireGrant에 적용되지 않습니다.

    SCP는 호출자가 속한 조직에, RCP는 키가 속한 조직에 있습니다. RCP는 조직 외부의 호출자에게도 적용됩니다. SCP는 루트부터 계정까지 모든 수준에 Allow가 있어야 합니다. 어느 한 수준에 Allow가 없을 뿐이어도 메시지에는 명시적 거부(explicit deny)라고 나올 수 있습니다.

    같은 계정 안에서는, 키 정책이 사용자의 ARN을 명시했다면 권한 경계에 Allow가 없어도 그 사용자는 제한되지 않습니다. 역할의 ARN을 명시한 경우에는 그 역할이 제한됩니다. 계정이 다르면 권한 경계와 세션 정책이 항상 적용됩니다. 두 정책의 Deny는 어느 경우에나 적용됩니다.

    AWS 관리형 키(별칭이 aws/로 시작함)의 키 정책은 고정되어 있습니다. 이 키는 자기 계정에서, 해당 서비스를 통해서만 사용할 수 있습니다. 다른 계정은 사용할 수 없습니다.

    키 정책의 Principal "*"는 키 소유 계정의 모든 호출자를 직접 허용합니다. 다른 계정의 호출자에게는 그 계정을 허용한 것과 같으므로 IAM 정책이 여전히 필요합니다. 서비스가 자기 자신으로서 호출할 때(Principal의 종류가 Service)는 키 정책 또는 권한 부여가 필요하며, IAM 정책은 관계가 없습니다.

    권한 부여가 적용되기까지 최대 5분 정도 걸릴 수 있습니다. 양쪽이 모두 허용해야 한다는 규칙에는 예외가 하나 있습니다. 호출자 계정이 다른 계정의 키에 직접 만든 권한 부여는 호출자 계정의 IAM 정책도 대신합니다. Auto Scaling의 서비스 연결 역할은 이 방법으로 다른 계정의 키를 사용합니다.

    키 상태는 권한 문제가 아닙니다. 허용된 호출이라도 키가 활성화되어 있지 않으면 DisabledException 또는 KMSInvalidStateException으로 실패합니다.

block-alice-heading = 예 1: Alice가 자기 계정의 키를 사용할 수 없는 경우
block-alice =
    IAM 사용자 Alice와 키는 같은 계정에 있습니다. 키 정책에는 아래에 표시된 기본 정책 문만 있습니다. 이 정책 문은 계정이 IAM 정책으로 결정하도록 맡길 뿐, 그 자체로는 Alice에게 아무 권한도 주지 않습니다. Alice에게 이 작업(action)을 허용하는 IAM 정책도, Alice를 명시한 권한 부여도 없습니다. 질문 5의 답은 예, 질문 6의 답은 아니요이므로 거부됩니다.

    해결 방법은 두 가지이며 하나만 하면 됩니다. 계정 관리자가 Alice의 IAM 정책에서 이 키의 ARN에 대해 작업(action)을 허용합니다. 이때 키 정책은 그대로 둡니다. 또는 키 관리자가 아래 두 번째 정책 문으로 키 정책에 Alice를 명시합니다.
block-alice-statement = 키 소유 계정에 있는 키 정책의 내용:
block-alice-named = 다른 방법입니다. 역시 키 정책에 추가하며, 역할 또는 사용자의 ARN 자리에 IAM 사용자 Alice의 ARN을 넣으세요.

block-bob-heading = 예 2: Bob이 역할을 통해 다른 계정의 키를 사용하는 경우
block-bob =
    Bob은 계정 1의 사용자이고 키는 계정 2에 있습니다. 세 가지 정책이 함께 Bob이 이 키를 사용하도록 허용합니다. 계정 2에서는 키 정책이 Bob에게 필요한 작업(action)을 계정 1에 허용합니다. 계정 1에서는 역할 Engineering의 IAM 정책이 전체 키 ARN에 대해 같은 작업(action)을 허용합니다. 그리고 그 역할의 신뢰 정책이 Bob에게 역할을 수임하도록 허용합니다.

    Bob이 Engineering으로 작업하는 동안에는 Bob 자신의 IAM 정책이 아니라 역할의 IAM 정책이 적용됩니다. 계정 2의 키 정책에 빠진 작업(action)은 계정 1의 IAM 정책으로 보충할 수 없고, IAM 정책에 빠진 작업(action)은 키 정책으로 보충할 수 없습니다. 키 정책에 계정 대신 역할을 명시해도 되지만, 그래도 IAM 정책은 필요합니다.
block-bob-iam = 계정 1의 역할에 연결하는 IAM 정책입니다. 전체 키 ARN은 계정 2에 있는 키의 ARN입니다. 양쪽 정책을 설정하는 방법은 CAB9005에 있습니다.

block-read-key-heading = 키 쪽의 정책 확인하기
block-read-key = 키 관리자가 키 소유 계정에서 실행합니다. 이 명령은 아무것도 변경하지 않습니다. key.json에서 KeyState는 Enabled, KeyManager는 CUSTOMER여야 합니다. key-policy.json에서는 먼저 모든 Deny를 찾고, 이어서 호출자, 호출자의 역할, 계정을 찾으세요. grants.json에서는 GranteePrincipal, Operations, Constraints를 확인하세요.

block-read-caller-heading = 호출자 쪽의 정책 확인하기
block-read-caller = 호출자 계정의 관리자가 그 계정에서 실행합니다. Decision이 allowed이면 IAM 정책이 이 작업(action)을 허용합니다. implicitDeny이면 Allow가 없는 것이고, explicitDeny이면 해당하는 Deny가 있는 것입니다. SCPs 또는 Boundary가 False이면 SCP 또는 권한 경계가 허용하지 않는 것이고, None이면 평가할 것이 없었던 것입니다. 역할을 시뮬레이션할 때 키 정책과 권한 부여는 고려되지 않습니다. 나머지 명령은 역할의 인라인 정책을 나열하고, 그중 하나를 role-policy.json으로 저장하고, 연결된 정책을 나열합니다. 연결된 정책은 get-policy와 get-policy-version으로 기본 버전을 저장하세요.

block-decide-heading = 이 프로그램으로 양쪽 정책을 함께 판단하기
block-decide = 키 소유 계정에서 받은 파일 세 개와 역할의 IAM 정책(role-policy.json)만 있으면 오프라인에서 작동합니다. IAM 정책이 여러 개이면 정책 파일마다 --iam 옵션을 하나씩 지정하세요. 결과는 허용 또는 거부이며, 어느 계정의 어느 정책을 변경해야 하는지 알려 줍니다. 판단할 수 없으면 SCP, RCP, 권한 경계, 세션 정책, VPC 엔드포인트 정책 가운데 무엇이 제공되지 않았는지 알려 줍니다.

block-trail-heading = CloudTrail에서 거부된 호출 찾기
block-trail = 호출자 계정에서, 호출한 리전(항상은 아니지만 대개 키가 있는 리전)을 지정하여 실행하세요. 다른 계정의 키에 대한 호출이 거부되면 호출자 계정에만 기록됩니다. 이 명령은 KMS에 대한 최근 호출 1,000건을 살펴봅니다. 더 오래된 호출은 --start-time과 --end-time을 지정하세요. errorMessage에 어떤 종류의 정책이 거부했는지 나옵니다. 한 종류만 나오므로, 그 정책을 고친 뒤 다음 호출에서 다른 종류가 나올 수 있습니다.

block-flowchart = 두 예가 모두 실린 AWS의 순서도:

mistake-iam-policies-that-control = 포르투갈어 페이지에는 어색한 문장이 있습니다("As políticas do IAM do que controlam…", "naConta"는 붙여 씀). 뜻은 다음과 같습니다. 보안 주체의 키 사용을 제어하는 IAM 정책은 항상 그 보안 주체의 계정에 있습니다.
mistake-in-your-account = 포르투갈어 페이지의 "Recursos na sua da Conta da AWS"는 잘못 쓴 것입니다. 뜻은 자기 계정의 리소스이며, 보통은 신뢰할 수 있다는 내용입니다.
mistake-caller-account = 첫 번째 예에서 포르투갈어 페이지는 두 단어를 붙여 쓰고("condiçãoA política") 호출자를 복수로 적었습니다. 순서도의 질문은 다음과 같습니다. 키 정책이 호출자 계정에서 IAM 정책을 사용하여 키에 대한 액세스를 제어하도록 허용합니까?
mistake-role = 포르투갈어 페이지는 role을 "função"이라고 적었습니다. IAM 역할을 뜻하며, Bob은 역할 Engineering을 수임합니다. Lambda 함수가 아닙니다.
mistake-principals = 두 번째 예의 "Aos seus principais permissão"는 계정 1의 보안 주체, 즉 그 계정의 사용자와 역할에 권한을 준다는 뜻입니다. 계정 1은 키 정책이 허용한 작업(action)만 다시 허용할 수 있습니다.
mistake-no-rcp = 키 액세스 문제 해결에 관한 AWS 페이지는 호출을 제한할 수 있는 그 밖의 정책으로 SCP와 VPC 엔드포인트 정책만 듭니다. RCP도 여기에 속합니다. 페이지에 나온 모든 정책이 허용해도 키가 속한 조직의 RCP가 호출을 거부할 수 있습니다.
