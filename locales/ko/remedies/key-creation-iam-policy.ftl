### source: a626f6e6
### review: drafted 2026-11-30

title = 호출자의 IAM 정책: 키 생성 허용
text = KMS 키를 생성하는 호출에만 해당합니다. 키의 ARN이 아직 없으므로 "Resource"는 "*"여야 합니다. 계정 { $caller_account }에서, 호출한 역할 또는 사용자에 아래 '연결할 정책'에서 이 단계의 번호가 붙은 IAM 정책을 연결하세요. kms:TagResource는 호출에서 키에 태그를 지정할 때만 필요합니다. 이름이 AWSReservedSSO_로 시작하는 역할에는 그 계정에서 정책을 연결할 수 없습니다. 이런 역할은 IAM Identity Center가 관리하므로, 관리 계정에서 IAM Identity Center를 열고 해당 권한 세트의 인라인 정책에 정책 문을 추가하세요.
confirm = 이 명령에는 세션의 ARN이 아니라 IAM에 있는 역할 또는 사용자의 ARN이 필요합니다. implicitDeny이고 MissingContext가 비어 있으면 "*"에 대해 이 작업(action)을 허용하는 IAM 정책이 없는 것이며, 이것이 원인입니다. implicitDeny이고 MissingContext에 이름이 나오면 그 조건 키에 대한 조건이 결과를 좌우하므로 호출과 비교하세요. explicitDeny이면 이 호출에 적용되는 Deny가 어떤 정책에 있으며, 그 정책을 바꾸기 전에는 Allow를 추가해도 소용이 없습니다. 둘 다 allowed이면 이 원인은 제외됩니다.
apply = put-role-policy를 실행하기 전에 아래 '연결할 정책'에서 이 단계의 번호가 붙은 정책을 policy.json으로 저장하세요. 목록에 AllowKeyCreation이 이미 있으면 다른 이름을 선택하세요. put-role-policy는 이름이 같은 인라인 정책을 덮어씁니다. 사용자라면 list-user-policies와 put-user-policy를 --user-name과 함께 사용하세요.
verify = kms:CreateKey의 결과가 allowed여야 하며, 호출에서 키에 태그를 지정한다면 kms:TagResource도 allowed여야 합니다. 변경 내용이 AWS 전체에 적용되기까지 시간이 조금 걸릴 수 있습니다.
warning = "*"에 대한 kms:TagResource가 있으면 이 역할 또는 사용자는 키 정책이 막지 않는 기존 키의 태그도 변경할 수 있습니다. 태그에 따라 액세스를 허용하는 곳이 있으면 그 액세스가 열릴 수 있습니다. 다음 메시지에 다른 작업(action)이 나오면 그 작업도 허용하세요.
width-account = 연결 대상: 호출자 계정의 역할 또는 사용자 하나(새로 생성할 키에 대해)
