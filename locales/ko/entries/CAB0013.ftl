### source: 61b699a4
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = KMS가 키 정책을 저장하지 않음: 정책 문서가 유효하지 않음

summary = KMS가 계정 { $key_account }에 있는 키의 키 정책을 저장하지 않았습니다. 문서가 유효한 JSON이 아니거나 유효한 키 정책이 아니기 때문입니다. 메시지에 "no principal"이라고 나오면 "Principal"이 없는 정책 문이 있는 것입니다. 메시지가 정책이 구문상 또는 의미상 올바르지 않다는 일반적인 문장이면 API 참조에 나오는 이 오류 코드의 설명이 그대로 나온 것입니다. 이 설명은 문서의 모든 결함에 해당하며, 실제 오류 메시지로 나온 사례는 알려져 있지 않습니다. 텍스트 없이 MalformedPolicyDocumentException 코드만 나온 사례는 문서가 아예 JSON이 아니었던 경우에 보고되었습니다. 정책이 저장될 때까지 기존 키에는 이전 정책이 그대로 적용되며, 생성하려던 키는 만들어지지 않은 상태입니다.

cause-no-valid-json = 문서가 유효한 JSON이 아닙니다. 웹 페이지에서 복사한 줄 바꿈 없는 공백(no-break space)이나 둥근 따옴표가 있거나, 쉼표가 남거나 빠졌거나, 주석이 있거나, 한 객체 안에 같은 이름이 두 번 나옵니다.
cause-statement-without-principal = "Principal"이 없는 정책 문이 있습니다. 키 정책의 모든 정책 문에는 "Principal"이 필요합니다. 보안 주체를 지정하지 않는 IAM 정책에서 정책 문을 복사했거나, Terraform 또는 CDK에서 보안 주체를 담을 변수가 비어 있었던 경우가 많습니다.
cause-statement-without-resource-or-action = "Resource"가 없거나, "Action"과 "NotAction"이 둘 다 없는 정책 문이 있습니다. AWS는 2025년에 KMS가 2025년 8월 18일부터 이런 정책 문을 거부한다고 고객에게 알렸지만, 2026년 11월의 API 참조에는 여전히 이런 정책 문도 저장되며 효력만 없다고 나와 있습니다. 어느 쪽이든 수정하세요. "Resource"는 "*"여야 합니다. 현재 정책에 예전에 저장된 그런 정책 문이 있으면, 다른 정책 문만 추가해도 KMS가 새 정책을 거부할 수 있습니다.
cause-characters-outside-latin-1 = Sid에 쓴 한글이나 긴 줄표처럼 키 정책에 사용할 수 없는 문자가 있습니다. ASCII와 Latin-1 문자만 사용할 수 있습니다. 스페인어와 포르투갈어의 악센트 문자는 Latin-1에 속하므로 사용할 수 있지만, 한글은 사용할 수 없습니다.
cause-unknown-condition = 조건 연산자나 조건 키가 존재하지 않거나 철자가 틀렸습니다.

step-check-the-document = KMS가 거부한 정책을 모든 값을 채운 상태로 refused-key-policy.json 파일에 저장하세요. 콘솔에 입력한 정책, Terraform plan의 정책 또는 템플릿의 정책이면 됩니다. 이 파일을 이 프로그램으로 검사하세요. AWS에 액세스하지 않아도 검사할 수 있습니다.
step-check-the-document-confirm = 각 오류는 파일, 줄, 열로 시작하며 수정 방법을 알려 줍니다. 오류가 없으면 이 프로그램이 아는 범위에서 위의 원인은 모두 제외됩니다. 이어서 IAM Access Analyzer로 검사하세요. 문서가 32,768바이트를 넘어도 여기서는 오류로 나옵니다. 그러나 API 참조에 따르면 그 경우의 오류 코드는 LimitExceededException이며, 이 메시지가 아닙니다.
step-ask-access-analyzer = 같은 파일을 IAM Access Analyzer로 검사하세요. 명령을 실행하는 사용자 또는 역할에 access-analyzer:ValidatePolicy 권한이 있어야 합니다. 이 호출은 아무것도 변경하지 않습니다.
step-ask-access-analyzer-confirm = Type이 ERROR인 줄이 원인입니다. Line과 Details에서 위치와 내용을 확인하세요. ERROR가 없으면 정책의 문법은 원인이 아닙니다. WARNING, SECURITY_WARNING, SUGGESTION이 있어도 KMS는 정책을 저장합니다. 이 검사로는 보안 주체가 실제로 존재하는지 알 수 없습니다. 보안 주체가 존재하지 않으면 KMS는 잘못된 보안 주체에 대한 별도의 메시지를 냅니다.

mistake-no-break-spaces = 포르투갈어와 한국어 문서의 예제 정책은 줄 바꿈 없는 공백(no-break space)으로 들여쓰기되어 있습니다. 그대로 복사하면 유효한 JSON이 아니어서 KMS가 거부합니다. 일반 공백으로 바꾸세요. 위의 검사에서 그 위치를 알려 줍니다.
mistake-blank-in-arn = 스페인어 문서의 정책에는 ":root" 앞에 공백이 들어간 곳이 두 군데 있습니다. 계정 ID를 채워 넣어도 KMS가 거부하지만, 이때는 잘못된 보안 주체에 대한 메시지가 나옵니다. 공백을 지우세요.

reply = KMS가 계정 { $key_account }에 있는 키의 키 정책을 저장하지 않았습니다. 정책 문서가 유효하지 않기 때문입니다. 메시지에 "no principal"이 있으면 "Principal"이 없는 정책 문이 하나 이상 있는 것이므로, 키 관리자가 "Principal"을 추가해야 합니다. IAM 정책에서 정책 문을 복사했거나 Terraform 또는 CDK의 변수가 비어 있었던 경우가 많습니다. 그 밖의 메시지이면 키 관리자가 거부된 문서를 확인해야 합니다. 일반 공백과 곧은 따옴표를 쓴 유효한 JSON이어야 하고, 모든 정책 문에 "Effect", "Principal", "Action", "Resource": "*"가 있어야 합니다. 그런 다음 수정한 정책을 다시 저장하세요. 다른 계정에서 변경할 것은 없습니다.
