### source: 269944a3
### review: read 2026-11-22, by a fresh reader who had also seen the English

title = 복사 다시 시작
text = 복사를 다시 시작하거나 백업 계획의 다음 실행을 기다리세요. 권한이 없어 실패한 복사는 AWS Backup이 자동으로 다시 시도하지 않습니다.
verify = 가장 최근 복사 작업의 상태가 COMPLETED가 되어야 합니다. 다시 실패하면 새 메시지를 이 프로그램에 입력하세요. 첫 번째 원인 뒤에 다른 원인이 가려져 있었을 수 있습니다.
