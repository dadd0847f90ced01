### source: 67d54f65
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = KMS가 이유를 밝히지 않고 호출을 거부함

summary = 호출자({ $principal_arn })가 { $action } 작업(action)을 호출했지만, KMS가 어느 정책 때문인지 밝히지 않고 거부했습니다. 호출자는 계정 { $caller_account }에 있고, 키({ $key_arn })는 계정 { $key_account }에 있습니다. 먼저 이 호출의 CloudTrail 기록을 보세요. 이유가 나와 있는 경우가 많습니다. 나와 있지 않으면 누가 이 키를 관리하는지 확인하세요. AWS가 관리하는 키라면 고객 관리형 키를 사용하는 것 외에는 방법이 없습니다. 고객 관리형 키라면 다음으로 계정 { $key_account }에서 키 정책을 읽고, 마지막으로 계정 { $caller_account }에서 호출자의 IAM 정책을 확인하세요. 관리자도 이 메시지를 받을 수 있습니다. 계정이 IAM 정책으로 액세스를 결정하도록 키 정책에서 허용하지 않으면 AdministratorAccess도 그 키에는 효력이 없습니다.

cause-key-is-aws-managed = 이 키는 특정 서비스용으로 만들어진 AWS 관리형 키입니다(별칭이 aws/와 그 서비스의 이름으로 시작함). 관리자를 포함해 아무도 키 정책을 변경하거나 이 키에 권한 부여(grant)를 직접 생성할 수 없습니다.
cause-key-policy-does-not-allow = 계정 { $key_account }에 있는 키의 키 정책이 호출자에게도, 호출자의 계정에도 { $action } 작업(action)을 허용하지 않습니다.
cause-caller-iam-policy-missing = 키 정책은 계정의 IAM 정책에 결정을 맡기고 있지만, 계정 { $caller_account }에 있는 호출자에 이 키에 대해 { $action } 작업(action)을 허용하는 IAM 정책이 없습니다.
cause-another-policy-refuses = 다른 정책이 거부하지만 짧은 메시지에는 나오지 않습니다. Deny, 서비스 제어 정책(SCP), 리소스 제어 정책(RCP), 권한 경계, 세션 정책, VPC 엔드포인트 정책 중 하나일 수 있습니다.

step-find-the-longer-message = 계정 { $caller_account }, 리전 { $key_region }의 CloudTrail에서 이 호출을 찾으세요. 기록에는 이유까지 담긴 더 긴 메시지가 있는 경우가 많습니다. 교차 계정 호출이 거부되면 KMS는 호출자의 계정에만 기록을 남깁니다.
step-find-the-longer-message-confirm = errorMessage가 키 ARN 뒤에도 이어지면("because …" 또는 "with an explicit deny …") 그 메시지를 이 프로그램에 입력하세요. 먼저 변경해야 할 정책의 종류가 나와 있습니다. 다른 정책도 거부할 수 있으며, 그 정책은 다음 메시지에 나옵니다. ARN에서 끝나면 다음 단계를 순서대로 진행하세요. 기록이 나오지 않으면 몇 분 기다리고 리전도 확인하세요.
step-move-to-a-customer-key = AWS 관리형 키에만 해당합니다. 같은 리전에 고객 관리형 키를 생성하고, 그 키가 필요한 모든 보안 주체가 키를 사용하도록 키 정책에서 허용한 다음, 리소스가 이 키를 사용하도록 옮기세요. 옮기는 방법은 리소스 종류에 따라 다르며, 가이드 CAB9002에서 설명합니다.
step-read-the-key-policy = 고객 관리형 키에만 해당합니다. 계정 { $key_account }의 키 관리자로서 리전 { $key_region }에서 키 정책을 읽으세요. get-key-policy 자체가 AccessDeniedException으로 실패하면 키 정책이 지금 사용하는 역할이나 사용자를 허용하지 않는 것입니다. 키 정책에서 kms:GetKeyPolicy와 kms:PutKeyPolicy를 허용받은 역할이나 사용자로 실행하세요. 그런 역할이나 사용자가 없으면 AWS Support에 요청해야만 액세스를 복구할 수 있습니다.
step-read-the-key-policy-confirm = "Effect": "Allow"인 정책 문 가운데 호출자, 호출자의 역할, 또는 계정 { $caller_account }의 계정 보안 주체(Principal이 ":root"로 끝남)에 { $action } 또는 kms:*와 같은 패턴을 허용하는 것을 찾으세요. 하나도 없으면 키 정책이 원인입니다. 호출자나 그 역할에 대한 것이 있고 키와 호출자가 같은 계정에 있으면 조건이나 다른 정책이 거부하는 것입니다. 계정 보안 주체에 대한 것이 있으면 호출자의 IAM 정책으로 넘어가세요. 이 호출에 맞는 "Deny"는 모든 "Allow"보다 우선합니다.
step-call-again = 호출을 다시 실행하세요. 성공하면 문제가 해결된 것입니다. 같은 메시지가 다시 나오면 다른 원인이 남아 있는 것입니다. 이번에는 KMS가 이유를 밝히면 새 메시지를 이 프로그램에 입력하세요.

mistake-policy-of-an-aws-managed-key = AWS Backup의 암호화 페이지에는 키가 AWS 관리형이든 고객 관리형이든 거기에 나온 정책 문이 키에 있어야 한다고 적혀 있습니다. 그러나 같은 페이지의 뒷부분에 나오듯이 AWS 관리형 키의 키 정책은 편집할 수 없습니다. 그 정책 문은 고객 관리형 키에만 쓸 수 있습니다.

reply = 호출자({ $principal_arn })가 { $action } 작업(action)을 호출했지만, KMS가 이유를 밝히지 않고 거부했습니다. 먼저 계정 { $caller_account }의 CloudTrail 기록을 확인하세요. 이유가 나와 있는 경우가 많습니다. 그다음 키({ $key_arn })를 소유한 계정({ $key_account })의 키 관리자가 누가 이 키를 관리하는지 확인해야 합니다. AWS가 관리하는 키라면 고객 관리형 키를 대신 사용해야 합니다. 고객 관리형 키라면 키 정책이 호출자에게 이 작업(action)을 허용하거나, 계정 { $caller_account }의 IAM 정책에 결정을 맡겨야 합니다. 결정을 맡기고 있다면, 그 계정에 있는 역할 또는 사용자의 IAM 정책이 이 키에 대해 { $action } 작업(action)을 허용해야 합니다.
