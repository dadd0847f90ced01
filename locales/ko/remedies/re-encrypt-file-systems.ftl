### source: e484f6cc
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = FSx 파일 시스템을 고객 관리형 키로 다시 만들기
text = FSx for Windows File Server, FSx for Lustre, FSx for OpenZFS의 앞으로의 백업을 위한 단계입니다. 키는 파일 시스템을 만들 때 지정합니다. 소스 계정({ $source_account })에서 백업으로부터 새 파일 시스템을 만들 때 같은 리전의 고객 관리형 키를 지정하고, 클라이언트가 이를 사용하도록 전환하세요. 이미 있는 백업은 이전 키로 암호화된 상태로 남습니다. EFS에는 해당하지 않습니다. EFS의 백업은 파일 시스템의 키와 관계없이 백업 볼트의 키로 암호화됩니다. Storage Gateway에도 해당하지 않습니다. 그 백업을 고객 관리형 키를 사용하는 백업 볼트로 복사하면 충분합니다. FSx for NetApp ONTAP은 이 명령으로 복원할 수 없습니다.
confirm = KmsKeyId에 대해 KMS가 KeyManager를 AWS로 표시하면 새 파일 시스템이 필요합니다. CUSTOMER이면 필요하지 않습니다.
apply = 클라이언트의 쓰기를 중지하고 새로 백업한 다음 그 백업을 지정하세요. 지정하지 않은 설정은 기존 파일 시스템의 값을 따르며, 유형에 따라 FSx가 다른 설정을 요구할 수 있습니다. 그런 다음 클라이언트를 새 파일 시스템으로 전환하고 기존 파일 시스템의 태그를 붙이세요. 백업 계획이 기존 파일 시스템을 ARN으로 지정한다면 새 ARN을 넣으세요.
warning = 백업할 때부터 새 파일 시스템을 사용할 때까지 클라이언트는 쓰기를 하면 안 됩니다. 그동안 기록된 내용은 새 파일 시스템에 없습니다. 기존 파일 시스템을 삭제할 때까지 두 파일 시스템 모두 비용이 발생하며, 새 파일 시스템의 첫 백업은 전체 백업입니다.
verify = 새 파일 시스템의 KmsKeyId는 고객 관리형 키, Lifecycle은 AVAILABLE이어야 합니다.
