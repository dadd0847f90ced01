### source: a0b071f2
### review: read 2026-11-22, by a fresh reader who had also seen the English

title = 키를 다시 사용할 수 있게 하기
text = 키가 비활성화되었거나 삭제 대기 중일 때만 해당합니다. 키를 다시 활성화하세요. 이미 삭제된 키는 되살릴 수 없으며, 그 키로 암호화한 데이터도 모두 복구할 수 없습니다.
apply = 첫 번째 명령은 키 상태가 PendingDeletion일 때만 필요합니다.
verify = 키 상태가 Enabled여야 합니다.
