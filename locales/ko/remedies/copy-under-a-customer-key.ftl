### source: 8641fe4a
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = 백업을 고객 관리형 키로 암호화하기
text = 키가 AWS 관리형 키일 때만 해당합니다. 소스 계정({ $source_account }) 안에서, 고객 관리형 키를 사용하는 백업 볼트로 복구 시점을 복사하세요. 새로 만들어진 복구 시점은 그 볼트의 키로 암호화됩니다. 이 단계를 수행했다면 이후 단계와 명령에서 키는 그 볼트의 키로, 복구 시점은 새로 만들어진 복구 시점으로, 소스 백업 볼트는 그 볼트로 바꾸어 실행하세요. 앞으로의 백업을 위해서는 고객 관리형 키로 암호화한 리소스를 새로 만들어 기존 리소스를 교체하세요. 이미 있는 볼륨, 데이터베이스, 스냅샷의 암호화 키는 변경할 수 없습니다.
warning = 추가로 만든 복구 시점은 삭제할 때까지 스토리지 비용이 발생합니다.
verify = State가 COMPLETED이면 DestinationRecoveryPointArn이 대상 계정으로 복사할 복구 시점입니다.
