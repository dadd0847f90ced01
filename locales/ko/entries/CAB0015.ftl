### source: fddb5be3
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = KMS가 호출을 거부함: 키 정책이 작업(action)을 허용하지 않음

summary = KMS가 { $action } 호출을 거부했습니다. 키 정책이 호출자({ $principal_arn })에게 이 작업(action)을 허용하지 않기 때문입니다. KMS는 보통 호출자와 키가 같은 계정({ $key_account })에 있을 때 이 문구를 사용합니다. 이 경우 키 정책이 호출자를 명시하거나, 계정이 IAM 정책으로 액세스를 결정할 수 있도록 허용해야 합니다. 둘 다 아니면 호출자의 IAM 정책만으로는 호출할 수 없습니다. 키를 소유한 계정에서 키 관리자가 조치해야 합니다.
summary-other-account = KMS가 { $action } 호출을 거부했습니다. 키 정책이 호출자({ $principal_arn })에게 이 작업(action)을 허용하지 않기 때문입니다. 키는 계정 { $key_account }에, 호출자는 계정 { $caller_account }에 있습니다. 두 계정 사이에서는 키 정책과 호출자의 IAM 정책이 모두 이 작업(action)을 허용해야 합니다. 이 경우 KMS는 보통 다른 문구를 사용하므로, 먼저 두 계정 ID가 맞는지 확인하세요. 키를 소유한 계정에서 키 관리자가 조치해야 합니다.

cause-key-is-aws-managed = 이 키는 특정 서비스용으로 만들어진 AWS 관리형 키입니다(별칭이 aws/와 그 서비스의 이름으로 시작함). 키 정책은 아무도 편집할 수 없으므로 고객 관리형 키로 바꿔야 합니다.
cause-key-policy-does-not-delegate = 키 정책에 계정 { $key_account }의 계정 보안 주체를 허용하는 정책 문이 없습니다. 따라서 IAM 정책이 무엇을 허용하든 이 키에는 효력이 없으며, 관리자의 IAM 정책도 예외가 아닙니다.
cause-key-policy-delegates-too-little = 키 정책에 계정 보안 주체 또는 호출자를 허용하는 정책 문이 있지만, 그 정책 문에 { $action } 작업(action)이 빠져 있습니다.

step-move-to-a-customer-key = AWS 관리형 키에만 해당합니다. 계정 { $key_account }, 리전 { $key_region }에 고객 관리형 키를 생성하고, 그 키가 필요한 모든 보안 주체가 키를 사용하도록 키 정책에서 허용한 다음, 리소스가 이 키를 사용하도록 옮기세요. 어떤 리소스 유형의 키를 변경할 수 있는지는 가이드 CAB9002에 있습니다. 이때 키 정책에 관한 단계는 필요하지 않습니다.
step-read-the-key-policy = 키 관리자로서 계정 { $key_account }, 리전 { $key_region }에서 키 정책을 읽으세요. get-key-policy 자체가 AccessDeniedException으로 실패하면 키 정책이 지금 사용하는 역할이나 사용자를 허용하지 않는 것입니다. 키 정책에서 kms:GetKeyPolicy와 kms:PutKeyPolicy를 허용받은 역할이나 사용자로 실행하세요. 그런 역할이나 사용자가 없으면 AWS Support에 요청해야만 액세스를 복구할 수 있습니다.
step-read-the-key-policy-confirm = "Effect": "Allow"인 정책 문 가운데 호출자, 호출자의 역할 또는 계정 보안 주체(Principal이 ":root"로 끝남)에 대한 것을 찾으세요. 그런 정책 문이 하나도 없으면 키 정책이 IAM 정책을 통한 액세스를 허용하지 않는 것이며, 이것이 원인입니다. 정책 문은 있지만 { $action }도, kms:*와 같은 패턴도 들어 있지 않으면 허용 범위가 부족한 것이며, 이것이 원인입니다. 이 작업(action)이 들어 있는데도 거부되었다면 그 정책 문의 "Condition"이 이 호출과 맞지 않는 것입니다.
step-call-again = 호출을 다시 실행하세요. 성공하면 문제가 해결된 것입니다. 이번에는 KMS의 메시지에 다른 종류의 정책이 나온다면 이어서 그 정책을 변경해야 합니다. 메시지 하나에는 항상 한 종류의 정책만 나옵니다.

reply = KMS가 키({ $key_arn })에 대한 { $action } 호출을 거부했습니다. 키 정책이 이 작업(action)을 허용하지 않기 때문입니다. 계정 { $key_account }의 키 관리자가 키 정책에 계정 보안 주체(Principal이 ":root"로 끝남)를 추가해 IAM 정책이 효력을 갖게 하거나, 호출한 역할 또는 사용자에게 이 작업(action)을 허용해야 합니다. 이 키가 AWS 관리형 키라면 고객 관리형 키를 대신 사용해야 합니다.
reply-other-account = KMS가 키({ $key_arn })에 대한 호출자({ $principal_arn })의 { $action } 호출을 거부했습니다. 키 정책이 이 작업(action)을 허용하지 않기 때문입니다. 호출자와 키는 서로 다른 계정에 있습니다. 키를 소유한 계정 { $key_account }의 키 관리자가 키 정책에서 계정 { $caller_account }에 이 작업(action)을 허용해야 합니다. 계정 { $caller_account }에서도 호출자의 IAM 정책이 이 작업(action)을 허용해야 하며, 서비스 연결 역할의 권한은 AWS가 정합니다. AWS 관리형 키라면 다른 계정은 사용할 수 없습니다.
