### source: 5199e64d
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = 키를 다시 사용할 수 있게 하기
text = 키가 비활성화되었거나 삭제 대기 중일 때만 해당합니다. 키를 다시 활성화하세요. 이미 삭제된 키는 되살릴 수 없으며, 그 키로 암호화한 데이터도 모두 복구할 수 없습니다.
apply = 첫 번째 명령은 KeyState가 PendingDeletion일 때만 실행하고, 두 번째 명령은 두 경우 모두 실행하세요.
verify = 키 상태가 Enabled여야 합니다.
