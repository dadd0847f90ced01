### source: a23acd1d
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = 복사 다시 시작
text = 복사를 다시 시작하거나 백업 계획의 다음 실행을 기다리세요. 이 복사는 AWS Backup이 자동으로 다시 시도하지 않습니다. 앞 단계에서 사용할 수 있는 복구 시점이 이미 복사되어 있는 것을 확인했다면 다시 복사하지 않아도 됩니다.
confirm = 실패한 복사 작업을 조회합니다. 아래 명령에 넣을 복구 시점, 볼트, 역할이 출력됩니다. 소스 백업 볼트는 ARN의 마지막 부분인 이름만 명령에 넣습니다.
verify = CopyJobId에는 start-copy-job이 출력한 값을 넣으세요. State가 COMPLETED 또는 FAILED가 될 때까지 명령을 반복하세요. 다시 FAILED가 되면 새 StatusMessage를 이 프로그램에 입력하세요. 첫 번째 원인에 다른 원인이 가려져 있었을 수 있습니다.
