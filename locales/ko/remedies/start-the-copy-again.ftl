### source: 5d912eab
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = 복사 다시 시작
text = 복사를 다시 시작하거나 백업 계획의 다음 실행을 기다리세요. 권한이 없어 실패한 복사는 AWS Backup이 자동으로 다시 시도하지 않습니다.
verify = CopyJobId는 start-copy-job이 출력한 값과 같아야 하고, State는 COMPLETED가 되어야 합니다. 다시 FAILED가 되면 새 메시지를 이 프로그램에 입력하세요. 첫 번째 원인에 다른 원인이 가려져 있었을 수 있습니다.
