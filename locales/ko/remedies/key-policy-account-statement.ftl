### source: 028d474d
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = 키 정책: 계정이 IAM 정책으로 액세스를 결정하도록 허용
text = 계정 { $key_account }에서 아래 정책 문을 이 키의 키 정책에 추가하세요. 기본 키 정책에 들어 있는 정책 문이며, 추가한 뒤에는 누가 이 키로 무엇을 할 수 있는지를 이 계정의 IAM 정책이 결정합니다. 이 정책 문만으로 권한을 얻는 사용자나 역할은 없습니다. 현재 정책을 파일로 저장하고, 그 "Statement" 목록에 정책 문을 직접 추가한 다음, 문서 전체를 다시 적용하세요.
apply = put-key-policy를 실행하기 전에 key-policy-new.json을 열어 "Statement"에 정책 문을 추가하세요. key-policy-before.json은 보관하세요. 이 파일로 이전 정책을 복원할 수 있습니다.
verify = 새 정책 문이 나타나고, 기존 정책 문이 모두 그대로 있어야 합니다.
warning = 추가한 뒤에는 계정 { $key_account }의 모든 관리자가 IAM 정책으로 이 키에 대한 액세스를 허용할 수 있습니다. 키 정책에서 의도적으로 관리자를 제외한 것이라면, 이 정책 문 대신 역할 또는 사용자만 명시하세요.
width-account = 허용 대상: 키 소유 계정 전체(기본 키 정책과 같음)
