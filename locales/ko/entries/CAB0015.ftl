### source: 7e395942
### review: drafted 2026-11-22

title = KMS가 호출을 거부함: 키 정책이 작업(action)을 허용하지 않음

summary = KMS가 { $action } 호출을 거부했습니다. 키 정책이 호출자({ $principal_arn })에게 이 작업(action)을 허용하지 않기 때문입니다. 메시지에 키가 표시되어 있으므로 호출자와 키는 보통 같은 계정 { $key_account }에 있습니다. 이 계정에서는 키 정책이 호출자를 명시하지도 않고 계정이 IAM 정책으로 결정하도록 맡기지도 않는 한, 호출자의 IAM 정책만으로는 절대 충분하지 않습니다. 키를 소유한 계정에서 키 관리자가 조치해야 합니다.

cause-key-is-aws-managed = 이 키는 다른 서비스의 AWS 관리형 키입니다(별칭이 aws/로 시작함). 키 정책을 편집할 수 없으므로 대신 고객 관리형 키를 사용하세요.
cause-key-policy-does-not-delegate = 키 정책에 계정 { $key_account }의 계정 보안 주체를 허용하는 정책 문이 없습니다. 따라서 IAM 정책이 무엇을 허용하든 이 키에는 효력이 없으며, 관리자의 IAM 정책도 예외가 아닙니다.
cause-key-policy-delegates-too-little = 키 정책에 계정 보안 주체 또는 호출자를 허용하는 정책 문이 있지만, 그 정책 문에 { $action }이(가) 없습니다.

step-read-the-key-policy = 계정 { $key_account }, 리전 { $key_region }에서 키를 열고 키 정책을 읽으세요.
step-read-the-key-policy-confirm = "Effect": "Allow"가 있는 정책 문 중에 호출자, 호출자의 역할, 계정 보안 주체 중 하나에 { $action }을(를) 허용하는 것이 없으면 이것이 원인입니다. 그런 정책 문이 있으면 그 조건을 호출 내용과 비교하세요.
step-call-again = 호출을 다시 실행하세요. 이번에 KMS가 다른 종류의 정책을 언급하면 다음에는 그 정책을 변경해야 합니다. 메시지는 정책을 항상 한 종류만 언급합니다.

reply = KMS가 { $action } 호출을 거부했습니다. 키 정책이 이 작업(action)을 허용하지 않기 때문입니다. 계정 { $key_account }에 있는 키의 키 관리자가 키 정책에 계정 보안 주체를 추가해 IAM 정책이 효력을 갖게 하거나, 키 정책에 해당 역할을 이 작업(action)과 함께 명시해야 합니다. AWS 관리형 키라면 대신 고객 관리형 키가 필요합니다.
