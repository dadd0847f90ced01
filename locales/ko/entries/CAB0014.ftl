### source: 0e908fd6
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = 호출이 거부됨: 이 작업(action)을 허용하는 호출자의 IAM 정책이 없음

summary = 계정 { $caller_account }에서, 호출한 역할 또는 사용자({ $principal_arn })에 호출한 리소스에 대해 { $action } 작업(action)을 허용하는 IAM 정책이 없습니다. 누가 조치해야 하는지는 "User:" 뒤의 ARN에 있는 계정으로 알 수 있습니다. 키나 백업 볼트가 다른 계정에 있더라도, 호출자 계정의 관리자가 이 역할 또는 사용자에 이 작업(action)을 허용하는 IAM 정책을 연결해야 합니다. 여러 정책이 거부하더라도 메시지에는 한 종류의 정책만 나옵니다. 그 밖에 부족한 것은 다음 메시지에서 드러납니다.
summary-service-linked-role = 계정 { $caller_account }에 있는 서비스 연결 역할 { $role_name }의 정책에는 { $action } 권한이 없습니다. 이 정책은 AWS가 관리하며, 이 역할에는 아무도 다른 정책을 연결할 수 없습니다. 변경할 수 있는 것은 리소스를 소유한 계정에 있는 리소스의 정책(예: 키 정책)뿐입니다.

cause-dependent-action = 거부된 작업(action)이 호출한 작업 자체가 아니라, 그 작업에 추가로 필요한 작업(action)입니다. 예를 들어 태그를 지정해 키를 생성하면 KMS는 kms:TagResource도 확인합니다.
cause-allow-missing = 역할 또는 사용자의 IAM 정책에 "Effect": "Allow"로 { $action } 작업(action)을 허용하는 정책 문이 없습니다.
cause-resource-not-covered = { $action } 작업(action)을 허용하는 IAM 정책은 있지만, 그 "Resource"에 이 리소스가 포함되지 않습니다. 별칭의 ARN은 그 별칭이 가리키는 키를 포함하지 않습니다. kms:CreateKey에는 "*"가 필요하고, 키를 생성할 때의 kms:TagResource에는 특정 키로 한정하지 않은 "Resource"가 필요합니다.
cause-condition-not-met = 이 리소스에 대해 { $action } 작업(action)을 허용하는 IAM 정책은 있지만, 이 호출이 충족하지 못하는 조건이 붙어 있습니다. 예를 들어 KMS를 직접 호출하면 kms:ViaService 값이 없습니다.
cause-key-policy-refuses-too = 다른 계정의 키에만 해당합니다. 그 키의 키 정책도 이 호출을 허용하지 않습니다. 계정이 다르면 호출자의 IAM 정책과 키 정책이 둘 다 필요합니다.

step-read-the-caller = 메시지에서 "User:" 뒤의 ARN을 읽으세요. 그 안의 계정 ID가 { $caller_account }입니다. "assumed-role/" 다음이 역할 이름이고, 그다음이 세션 이름입니다. 이 계정에 로그인해 그 역할이 있는지 확인하세요. 명령이 다음 단계에 나오는 것과 다른 ARN을 출력하면 출력된 ARN을 사용하세요. 사용자라면 메시지에 나온 ARN을 그대로 쓰면 됩니다.
step-read-the-caller-confirm = { $caller_account } 계정이 들어 있는 ARN이 나오면 바로 그 역할의 IAM 정책이 결과를 좌우합니다. NoSuchEntity가 나오면 로그인한 계정에 그 역할이 없는 것이므로 { $caller_account } 계정에 로그인하세요. AccessDenied가 나오면 그 계정의 관리자에게 이 명령을 실행해 달라고 요청하세요.
step-check-the-key-policy = 작업(action)이 kms:로 시작하고 키가 호출자와 다른 계정에 있을 때만 해당합니다. 키 관리자가 키를 소유한 계정({ $key_account })에서 키의 리전({ $key_region })을 지정하여 키 정책을 읽습니다. 호출자 계정({ $caller_account })에서는 키 정책을 읽을 수 없습니다.
step-check-the-key-policy-confirm = 이 역할 또는 사용자나 계정 { $caller_account }(Principal이 ":root"로 끝남)에 { $action } 또는 kms:*와 같은 패턴을 허용하는 "Allow"가 있고 이들에 대한 "Deny"가 없으면 이 원인은 제외됩니다. 그런 "Allow"가 없거나 "Deny"가 있으면 키 정책도 변경해야 합니다. 추가할 정책 문은 CAB0016 페이지에 있습니다.
step-call-again = 호출을 다시 실행하세요. 성공하면 문제가 해결된 것입니다. 같은 메시지가 다시 나오면 잠시 기다렸다가 한 번 더 실행하세요. IAM의 변경 내용이 적용되기까지 시간이 조금 걸릴 수 있습니다. 다른 작업(action)이나 다른 종류의 정책이 나오면 새 메시지를 이 프로그램에 입력하세요.

reply = 계정 { $caller_account }에 있는 호출자({ $principal_arn })에 { $action } 작업(action)을 허용하는 IAM 정책이 없어 AWS가 호출을 거부했습니다. 계정 { $caller_account }의 관리자가 이 역할 또는 사용자에 이 작업(action)을 허용하는 IAM 정책을 연결해야 합니다. "Resource"에는 메시지에 나온 리소스를 넣습니다. 키가 다른 계정에 있으면 그 키의 키 정책도 이 작업(action)을 허용해야 합니다. 그런 다음 호출을 다시 실행하세요.
reply-service-linked-role = 계정 { $caller_account }의 서비스 연결 역할 { $role_name }에 { $action } 권한이 없어 AWS가 호출을 거부했습니다. 서비스 연결 역할에는 IAM 정책을 연결할 수 없습니다. 리소스를 소유한 계정의 관리자는 리소스의 정책(예: 키 정책)이 이 역할 또는 계정 { $caller_account }에 이 작업(action)을 허용하는지 확인해야 합니다. 그런 다음 작업을 다시 실행하세요.
reply-new-key = 계정 { $caller_account }에 있는 호출자({ $principal_arn })에 { $action } 작업(action)을 허용하는 IAM 정책이 없어 AWS가 호출을 거부했습니다. KMS 키를 새로 생성하는 호출이어서 키의 ARN이 아직 없으므로, 계정 { $caller_account }의 관리자가 이 역할 또는 사용자에 "*"에 대해 { $action } 작업(action)을 허용하는 IAM 정책을 연결해야 합니다. 그런 다음 호출을 다시 실행하세요. 키 정책은 변경할 필요가 없습니다.
