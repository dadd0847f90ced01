### source: 9dd71eb2
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = AWS Backup의 서비스 연결 역할 생성
text = 대상 계정({ $destination_account })에 서비스 연결 역할 AWSServiceRoleForBackup이 있는지 확인하고, 없으면 생성하세요. 키 정책의 ARN에 다른 계정이 적혀 있다면 그 계정에서 확인하고 생성하세요. 해당 계정에서 백업 대상 리소스 나열, 교차 계정 백업 설정, 백업 중 하나를 처음 수행하면 AWS Backup이 이 역할을 자동으로 생성합니다. 기다리지 않고 바로 생성하려면 명령을 실행하는 사용자 또는 역할에 iam:CreateServiceLinkedRole 권한이 있어야 합니다.
confirm = NoSuchEntity가 나오면 역할이 없는 것이며, KMS는 이 역할을 지정한 키 정책을 모두 거부합니다. Arn이 출력되면 역할이 있는 것입니다. 출력된 Arn과 키 정책의 ARN을 대소문자까지 한 글자씩 비교하세요. 두 ARN이 같고 CreateDate가 몇 분 이상 지난 시각이면 이 역할은 원인이 아닙니다. AccessDenied가 나오면 어느 쪽인지 알 수 없으므로, 그 계정에서 iam:GetRole 권한이 있는 사람에게 명령을 실행해 달라고 요청하세요.
apply = NoSuchEntity가 나온 경우에만 실행하세요. InvalidInput과 함께 역할 이름이 이미 사용 중("has been taken in this account")이라고 나오면 역할이 이미 있는 것입니다.
verify = 출력된 Arn을 키 정책에 그대로 적으면 됩니다. 새 역할은 KMS에 바로 보이지 않을 수 있으므로, 1분쯤 기다린 뒤에 키 정책을 저장하세요.
