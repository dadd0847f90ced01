### source: 5a4115a0
### review: drafted 2026-11-22

role-key-admin = 키 관리자
account-source = 소스 계정
principal-source-account = 소스 계정
policy-key-policy = 키 정책
label-key-arn = KMS 키
label-source-account = 소스 계정
label-error-code = 오류 코드
label-operation = API 작업
fact-source-account = <소스 계정 ID>
