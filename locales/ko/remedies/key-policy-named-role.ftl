### source: 7ccebbdf
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = 키 정책: 거부된 작업(action)을 역할 또는 사용자 하나에 허용
text = 계정 전체를 허용하는 앞 단계 대신 수행하는, 허용 범위가 더 좁은 방법입니다. 계정 { $key_account }에서, 계정 전체에 대한 정책 문 대신 호출한 역할 또는 사용자와 { $action }만 명시한 정책 문을 이 키의 키 정책에 추가하세요. 역할이라면 ARN을 첫 번째 명령으로 IAM에서 조회하세요. 메시지에 나온 것은 세션의 ARN이어서 역할의 경로가 빠져 있습니다. 현재 정책을 파일로 저장하고, 그 "Statement" 목록에 정책 문을 직접 추가한 다음, 문서 전체를 다시 적용하세요.
confirm = 출력된 ARN을 경로까지 포함하여 정책 문에 넣으세요. NoSuchEntity가 나오면 호출자가 사용자이거나(메시지에 나온 ARN을 그대로 쓰면 됩니다) 다른 계정에 로그인한 것입니다. IAM Identity Center의 역할은 이름이 AWSReservedSSO_로 시작합니다. 권한 세트를 제거했다가 다시 할당하면 역할이 새로 만들어지므로 정책 문도 고쳐야 합니다.
apply = put-key-policy를 실행하기 전에 key-policy-new.json을 열어 "Statement"에 정책 문을 추가하세요. key-policy-before.json은 보관하세요. 이 파일로 이전 정책을 복원할 수 있습니다.
verify = 새 정책 문이 나타나고, 기존 정책 문이 모두 그대로 있어야 합니다.
warning = 서비스에는 거부된 작업(action) 하나보다 더 많은 작업이 필요한 경우가 많습니다. 다음 호출의 오류 메시지에 다른 작업(action)이 나오면 그 작업도 추가하세요.
width-account = 허용 대상: 키 소유 계정의 사용자 또는 역할 하나
