### source: 9bb3d7c5
### review: drafted 2026-11-22

title = TODO: 한 줄로 나타낸 장애 내용
summary =
    소스 계정 { $source_account }에서 키 사용을 허용하지 않아 복사가 실패했습니다.

    AWS Backup에는 kms:CreateGrant로 권한 부여를 만드는 권한이 필요합니다.
cause-policy-omits-destination = 키 정책에 대상 계정이 없습니다.
step-find-the-key = 키를 찾으세요.
step-find-the-key-confirm = "KeyState"가 Enabled여야 합니다.
step-find-the-key-warning = 먼저 소유자와 합의하세요.
mistake-list-grant = 문서에 존재하지 않는 작업이 나옵니다.
reply = 키 정책에서 대상 계정을 허용해야 합니다.
