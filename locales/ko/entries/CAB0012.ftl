### source: 5eb07134
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = KMS가 키 정책을 저장하지 않음: 키 정책에 지정된 보안 주체가 존재하지 않음

summary = KMS가 계정 { $key_account }에 있는 키의 키 정책을 저장하지 않았습니다. 키 정책에 지정된 보안 주체 중 하나 이상이 존재하지 않거나 그 ARN이 잘못 적혀 있기 때문입니다. 교차 계정 백업에서는 대개 대상 계정({ $destination_account })의 AWSServiceRoleForBackup이 그 보안 주체입니다. 이 서비스 연결 역할은 대상 계정에서 AWS Backup을 한 번도 사용하지 않았다면 아직 없습니다. 메시지에는 어느 보안 주체인지 나오지 않지만, 아래 단계를 따르면 찾을 수 있습니다. 정책이 저장될 때까지 기존 키에는 이전 정책이 그대로 적용되며, 생성하려던 키는 만들어지지 않은 상태입니다.

cause-arn-badly-written = 정책의 ARN이 잘못 적혀 있습니다. SourceAccountID와 같은 자리 표시자나 공백이 남아 있거나, 역할 이름이 틀렸습니다. 대소문자와 경로도 정확해야 합니다. 경로 없이 role/AWSServiceRoleForBackup이라고 적으면 존재하지 않는 다른 역할을 가리킵니다.
cause-service-linked-role-missing = 정책에 대상 계정({ $destination_account })의 AWSServiceRoleForBackup이 지정되어 있지만, 그 계정에서 AWS Backup을 사용한 적이 없어 역할이 없습니다. 역할을 생성하고 정책을 다시 저장하세요. 또는 보안 주체를 계정으로 지정하고 조건으로 이 역할만 허용하는 정책 문(허용 범위 service-linked-role-condition)을 대신 사용하세요. 이 정책 문은 역할이 생기기 전에도 KMS가 저장합니다.
cause-principal-deleted = 정책에 지정된 역할 또는 사용자가 삭제되었습니다. 이때 KMS는 ARN 대신 AROA(역할) 또는 AIDA(사용자)로 시작하는 ID를 표시하며, 이런 ID가 있는 정책은 다른 부분만 변경해도 다시 저장할 수 없습니다. 같은 이름으로 다시 생성한 역할은 ID가 다르므로, 그 역할의 ARN을 정책에 다시 적으세요.
cause-wrong-account-id = ARN에 적힌 계정 ID가 의도한 계정의 ID가 아니어서, 이 ARN에 해당하는 계정, 역할 또는 사용자가 존재하지 않습니다.
cause-wildcard-in-arn = 보안 주체의 ARN 안에 role/*와 같은 와일드카드가 있습니다. KMS는 이를 허용하지 않습니다. 대신 계정을 지정하고 aws:PrincipalArn에 대한 ArnLike 조건으로 범위를 제한하세요.
cause-region-not-enabled = 확실하지 않은 원인입니다. 키의 리전({ $key_region })이 옵트인 리전인데 대상 계정({ $destination_account })에서 이 리전을 활성화하지 않았습니다. AWS 문서에는 이 경우 권한이 효력을 갖지 않는다고만 나와 있으며, KMS가 이 메시지를 내며 정책을 거부하는지는 나와 있지 않습니다.
cause-role-made-just-now = 역할 또는 사용자가 방금 생성되어 KMS에 아직 보이지 않습니다. 스크립트나 템플릿 하나에서 역할과 키 정책을 함께 생성할 때 발생합니다. 잠시 기다린 뒤 정책을 다시 저장하세요.

step-check-the-document = KMS가 거부한 정책을 모든 값을 채운 상태로 refused-key-policy.json 파일에 저장하세요. 콘솔에 입력한 정책, Terraform plan의 정책 또는 템플릿의 정책이면 됩니다. 이 파일을 이 프로그램으로 검사하세요. AWS에 액세스하지 않아도 검사할 수 있습니다.
step-check-the-document-confirm = 오류의 경로에 "Principal"이 들어 있으면 그곳이 문제의 위치입니다. ARN 안의 공백이나 자리 표시자, 12자리가 아닌 계정 ID, 와일드카드, 삭제된 역할 또는 사용자의 ID, 잘못 적힌 서비스 연결 역할이 오류로 나옵니다. 오류가 가리키는 부분을 수정하세요. 그런 오류가 없으면 ARN은 올바르게 적혀 있는 것입니다. 다만 이 검사로는 보안 주체가 실제로 존재하는지 알 수 없습니다. AWSServiceRoleForBackup은 다음 단계에서 확인하고, 정책에 있는 다른 역할과 사용자는 각각 해당 계정의 IAM에서 찾아보세요.
step-compare-the-account = ARN에 지정하려던 계정, 대개 대상 계정({ $destination_account })에서 계정 ID를 조회하세요.
step-compare-the-account-confirm = 출력된 계정 ID가 ARN의 계정 ID와 다르면 정책의 계정 ID가 틀린 것입니다. 같으면 이 원인은 제외됩니다.
step-check-the-region = 키의 리전({ $key_region })이 옵트인 리전일 때만 해당합니다. 대상 계정({ $destination_account })에서 이 리전이 활성화되어 있는지 조회하세요. 모든 계정에서 처음부터 사용할 수 있는 리전이면 opt-in-not-required가 출력되며, 이때는 이 단계의 나머지를 건너뛰세요.
step-check-the-region-confirm = not-opted-in이 나오면 계정이 리전을 활성화하지 않은 것이며, 이것이 원인일 수 있습니다. opted-in 또는 opt-in-not-required가 나오면 이 원인은 제외됩니다.
step-check-the-region-apply = not-opted-in이 나온 경우에만 실행하세요. 활성화에는 시간이 걸리므로, opted-in이 나올 때까지 위의 확인 명령을 반복하세요.
step-check-the-region-warning = 활성화한 뒤에는 이 계정의 IAM 정책이 모든 리전에서 허용하는 일이 이 리전에서도 가능해집니다. 먼저 계정 책임자와 협의하세요.

mistake-name-of-the-role = 포르투갈어와 한국어 문서의 예제 정책 아래에 있는 팁에는 AWSServiceRoleforBackup이라고 적혀 있습니다. 올바른 이름은 바로 앞의 ARN에 나오는 것처럼 AWSServiceRoleForBackup이며, 이 역할은 서비스 연결 역할입니다. 팁에는 역할이 자동으로 생성된다고 적혀 있지만, 대상 계정에서 AWS Backup을 처음 사용할 때에만 생성됩니다. 그 전에는 이 역할을 지정한 정책을 KMS가 거부합니다.
mistake-blank-in-arn = 스페인어 문서의 정책에는 ":root" 앞에 공백이 들어간 곳이 두 군데 있습니다. 계정 ID를 채워 넣어도 KMS는 보안 주체가 잘못되었다는 이유로 거부합니다. 공백을 지우거나 여기에 출력된 정책 문을 사용하세요.
mistake-blank-in-user-arn = 한국어 블로그 글의 정책 문 AllowUseOfTheKey에는 사용자 User1의 ARN에서 계정 ID 앞에 공백이 있습니다. 그대로 복사하면 KMS가 정책을 거부합니다. 공백을 지우고 자신의 계정과 사용자를 지정하세요.
mistake-services-are-valid = 잘못된 보안 주체에 관한 re:Post 문서에는 보안 주체가 IAM 자격 증명이어야 하고 AWS 서비스에는 kms:ViaService가 필요하다고 적혀 있습니다. 이는 지나치게 엄격한 설명입니다. 키 정책에서는 일부 AWS 서비스도 유효한 보안 주체입니다. 이 메시지 때문에 그런 정책 문을 지우지 마세요.

reply = KMS가 계정 { $key_account }에 있는 키의 키 정책을 저장하지 않았습니다. 존재하지 않는 보안 주체가 키 정책에 지정되어 있기 때문입니다. 대상 계정({ $destination_account })의 관리자가 그 계정에 AWSServiceRoleForBackup 역할이 있는지 확인하고, 없으면 생성해야 합니다. 그런 다음 키 관리자가 키 정책의 Principal에 적힌 ARN을 고치고 키 정책을 다시 적용해야 합니다. ARN 안의 공백과 와일드카드를 없애고, 자리 표시자는 실제 값으로 바꾸고, 삭제된 역할(AROA…)이나 사용자(AIDA…)의 ID는 지우거나 현재 ARN으로 바꿉니다. Action과 Resource의 별표는 그대로 둡니다.
