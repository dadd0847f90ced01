### source: 417084d8
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = 백업 볼트를 만들 수 없음: 지정한 KMS 키를 AWS Backup이 받아들이지 않음

summary = 호출 또는 템플릿의 EncryptionKeyArn에 지정한 KMS 키를 AWS Backup이 받아들이지 않아 계정 { $caller_account }에 볼트가 만들어지지 않았습니다. 이 파라미터에는 별칭이나 별칭의 ARN이 아니라 키 자체의 ARN을 지정해야 합니다. 어떤 오류가 있을 때 이 메시지가 나오는지 AWS는 밝히지 않습니다. AWS의 파라미터 설명과 사용자 보고로 확인된 것은 별칭을 지정한 경우뿐입니다. 아래의 나머지 원인은 KMS 키에 관한 규칙에서 도출한 것입니다.

cause-alias-instead-of-key-arn = EncryptionKeyArn에 별칭(aws/backup의 별칭 포함), 별칭의 ARN 또는 키 ID만 들어 있습니다. KMS는 많은 호출에서 별칭을 받아들이므로, 같은 값을 KMS에서 테스트하면 성공합니다. 계정과 리전이 없는 별칭은 키가 있는 계정이 아니라 항상 호출자 계정에서 찾습니다.
cause-key-of-another-region = 키가 볼트와 다른 리전에 있습니다. KMS 키는 그 키가 있는 리전에서만 사용할 수 있습니다.
cause-key-of-wrong-kind-or-state = 키가 대칭 암호화 키가 아니거나 활성화되어 있지 않습니다.
cause-key-of-another-account = 키는 계정 { $key_account }에 있고 볼트는 다른 계정에 있습니다. 일반 볼트에 이런 키를 사용할 수 있는지는 확인되지 않았습니다. AWS 문서에는 논리적 에어 갭 저장소(logically air-gapped vault, 백업 볼트의 한 종류)에 대해서만 나와 있고, 한국어 블로그 하나는 키 ARN을 지정하여 성공했다고 적고 있습니다. 어느 경우든 키 정책에서 볼트 계정이 그 키를 사용하도록 허용해야 합니다.
cause-caller-lacks-permission = 볼트를 만드는 사용자 또는 역할의 IAM 정책이 이 키를 사용하도록 허용하지 않습니다. 이 원인은 마지막에 확인하세요. 권한이 없을 때 AWS Backup은 다른 메시지("Insufficient privileges to create a backup vault")를 표시합니다.

step-look-at-the-key = 호출 또는 템플릿에서 EncryptionKeyArn의 값을 찾으세요. 볼트의 리전에서, 아래 명령의 키 ARN 자리에 그 값을 별칭이더라도 그대로 넣어 실행하세요. 이 명령에서는 KMS가 별칭도 받아들입니다.
step-look-at-the-key-confirm = Arn이 키의 ARN입니다. 호출에 지정한 값이 이와 다르면 원인 1이므로 Arn의 값으로 바꾸세요. Arn을 콜론(:)으로 나누면 네 번째 필드가 키의 리전입니다. 볼트의 리전과 다르면 원인 2입니다. KeySpec은 SYMMETRIC_DEFAULT, KeyUsage는 ENCRYPT_DECRYPT, KeyState는 Enabled여야 하며, 하나라도 다르면 원인 3입니다. 고칠 수 있는 것은 KeyState뿐이며, 다음 단계에서 고칩니다. KeySpec이나 KeyUsage가 다른 키는 마지막 단계에서 다른 키로 바꿔야 합니다. AWSAccountId가 볼트 계정과 다르면 원인 4입니다. NotFoundException이 나오면 이 계정과 리전에 그런 키나 별칭이 없습니다. AccessDeniedException이 나오면 키 정책이나 IAM 정책이 이 조회조차 거부하는 것이므로 원인 4와 5를 확인하세요. 모두 맞으면 원인 5만 남습니다.
step-prefer-a-key-of-the-vaults-account = 키가 다른 계정에 있을 때만 해당합니다. 볼트를 만들 계정의 고객 관리형 키를 사용하고 마지막 단계로 넘어가는 것이 가장 좋습니다. 다른 계정의 키를 꼭 사용해야 하면 다음 두 단계를 수행하고 그 키의 전체 ARN을 지정하세요. 일반 볼트에서 이런 키를 사용할 수 있다는 내용은 AWS 문서에 없으므로, 실제로 시도해 보아야 알 수 있습니다.
step-create-the-vault = 조건에 맞는 키, 즉 볼트의 리전에 있는 활성화된 대칭 키의 전체 ARN을 지정하여 볼트를 만드세요. 템플릿이라면 EncryptionKeyArn에 별칭의 이름이나 ARN이 아니라 키의 ARN을 넣고 다시 배포하세요. EncryptionKeyArn을 지정하지 않으면 볼트는 AWS 관리형 키인 aws/backup을 사용합니다. 이 키로는 EC2, EBS, RDS처럼 전체 AWS Backup 관리를 지원하지 않는 리소스 유형을 다른 계정에서 복사해 올 수 없습니다.
step-create-the-vault-verify = EncryptionKeyArn이 지정한 키의 ARN과 같아야 합니다. create-backup-vault가 다른 메시지로 실패하면 그 메시지를 이 프로그램에 입력하세요. 키는 받아들여졌고 다른 것이 부족한 상태입니다.

mistake-alias-question-left-open = 한국어 블로그 글은 이 오류를 소개하고 질문 페이지로 연결하지만 답은 적지 않았습니다. 답은 키의 ARN을 지정하는 것입니다. 별칭의 ARN에도 계정이 들어 있지만 AWS Backup은 받아들이지 않습니다.
mistake-organization-statement-too-narrow = 한국어 블로그 글의 키 정책은 다른 계정에서는 사용할 수 없는 kms:GetKeyPolicy를 조직에 허용하면서, kms:GenerateDataKey*와 kms:CreateGrant는 허용하지 않습니다. 이 정책으로 describe-key 테스트는 성공하지만 EBS나 RDS의 복사는 실패합니다. 여기에 출력된 정책 문을 사용하세요.
mistake-blank-in-arn = 한국어 블로그 글에 나온 ARN 하나에는 계정 ID 앞에 공백이 있습니다. KMS는 보안 주체가 잘못되었다는 이유로 이런 정책을 거부합니다. 공백을 지우거나 여기에 출력된 정책 문을 사용하세요.

reply = EncryptionKeyArn에 지정한 KMS 키를 AWS Backup이 받아들이지 않아 계정 { $caller_account }에 볼트가 만들어지지 않았습니다. 별칭이나 별칭의 ARN이 아니라 키의 전체 ARN을 지정하세요. 키는 볼트의 리전에 있는 활성화된 대칭 암호화 키여야 하며, 볼트와 같은 계정에 있는 것이 가장 좋습니다. 키가 다른 계정에 있으면 키 관리자가 키 정책에서 볼트 계정이 그 키를 사용하도록 허용해야 합니다. 그렇게 하더라도 일반 볼트에서 그 키를 사용할 수 있다는 내용은 AWS 문서에 없습니다.
