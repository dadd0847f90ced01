### source: 556d13c2
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = 호출자의 IAM 정책: 거부된 작업(action) 허용
text = 계정 { $caller_account }에서, 호출한 역할 또는 사용자에 아래 '연결할 정책'에서 이 단계의 번호가 붙은 IAM 정책을 연결하세요. 메시지에 "on resource: *"라고 나오면 ARN 자리에 "*"를 넣으세요. 다음 두 종류의 역할에는 그 계정에서 정책을 연결할 수 없습니다. 이름이 AWSReservedSSO_로 시작하는 역할은 IAM Identity Center가 관리합니다. 관리 계정에서 IAM Identity Center를 열고 해당 권한 세트의 인라인 정책에 정책 문을 추가하세요. 이름이 AWSServiceRoleFor로 시작하는 역할은 AWS 서비스가 관리하며, 서비스가 정한 정책만 연결됩니다. 호출자가 이런 역할이면 리소스의 정책만 변경할 수 있습니다.
confirm = 이 명령에는 세션의 ARN이 아니라 IAM에 있는 역할 또는 사용자의 ARN이 필요합니다. implicitDeny이고 MissingContext가 비어 있으면 이 리소스에 대해 이 작업(action)을 허용하는 IAM 정책이 없는 것이며, 이것이 원인입니다. implicitDeny이고 MissingContext에 이름이 나오면 그 조건 키에 대한 조건이 결과를 좌우하므로 호출과 비교하세요. explicitDeny이면 이 호출에 적용되는 Deny가 어떤 정책에 있으며, 그 정책을 바꾸기 전에는 Allow를 추가해도 소용이 없습니다. allowed이면 IAM 정책이 이 작업(action)을 허용하므로 이 원인은 제외됩니다. 키 정책과 볼트 액세스 정책은 이 시뮬레이션에 반영되지 않습니다.
apply = put-role-policy를 실행하기 전에 아래 '연결할 정책'에서 이 단계의 번호가 붙은 정책을 policy.json으로 저장하세요. 목록에 AllowTheRefusedAction이 이미 있으면 다른 이름을 선택하세요. put-role-policy는 이름이 같은 인라인 정책을 덮어씁니다. 사용자라면 list-user-policies와 put-user-policy를 --user-name과 함께 사용하세요.
verify = 결과가 allowed여야 합니다. 변경 내용이 AWS 전체에 적용되기까지 시간이 조금 걸릴 수 있습니다.
warning = 적용한 뒤에는 이 역할 또는 사용자가 이번 호출뿐 아니라 언제든지 이 리소스에 이 작업(action)을 수행할 수 있습니다. kms:CreateGrant의 경우 AWS 서비스만 권한 부여(grant)를 생성하게 하려면 조건 kms:GrantIsForAWSResource("Bool", "true")를 추가하세요. 다음 메시지에 다른 작업(action)이 나오면 그 작업도 허용하세요.
width-account = 연결 대상: 호출자 계정의 역할 또는 사용자 하나
