### source: c6cb50f5
### review: drafted 2026-11-30

title = 호출자의 IAM 정책: 볼트 생성 허용
text = 계정 { $caller_account }에서, 볼트를 만드는 사용자 또는 역할에 아래 '연결할 정책'에서 이 단계의 번호가 붙은 IAM 정책을 연결하세요. 고객 관리형 키를 사용하는 볼트를 만들 때 필요하다고 AWS가 명시한 작업(action)이 들어 있으며, KMS 작업은 이 키의 전체 ARN에 대해서만 허용합니다.
confirm = 한 작업(action)이라도 implicitDeny이면 IAM 정책에 그 작업이 빠져 있습니다. explicitDeny이면 사용자 또는 역할에 적용되는 정책에 Deny가 있습니다. 모두 allowed이면 이 작업들에 대해서는 IAM이 원인이 아닙니다. kms:CreateGrant는 호출하는 서비스에 따라 결과가 달라지므로 여기서 확인하지 않습니다.
apply = put-role-policy를 실행하기 전에 아래 '연결할 정책'에서 이 단계의 번호가 붙은 정책을 policy.json으로 저장하세요. 목록에 AllowVaultCreation이 이미 있으면 다른 이름을 선택하세요. put-role-policy는 이름이 같은 인라인 정책을 덮어씁니다. 사용자라면 list-user-policies와 put-user-policy를 --user-name과 함께 사용하세요.
verify = 두 작업(action)의 결과가 모두 allowed여야 합니다. 변경 내용이 AWS 전체에 적용되기까지 시간이 조금 걸릴 수 있습니다.
warning = 이 사용자 또는 역할은 볼트를 만들 수 있게 되고, 이 키를 다른 용도로도 사용할 수 있게 됩니다. KMS 작업(action)은 이 키 하나에 대해서만 허용하세요.
width-account = 연결 대상: 볼트를 만드는 계정의 역할 또는 사용자 하나
