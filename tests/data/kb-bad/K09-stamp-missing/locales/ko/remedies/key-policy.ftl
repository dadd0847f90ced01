### review: drafted 2026-11-22

title = 키 정책: { account-source } 허용
text = 계정 { $source_account }에서 아래 정책 문을 추가하세요.
confirm = 정책에서 계정을 찾으세요.
warning = 이 계정이 키를 사용할 수 있게 됩니다.
width-account = 계정 전체
