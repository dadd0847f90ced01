### source: 17560116
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = 키의 종류와 상태
text = 키를 누가 관리하는지, 키 상태가 무엇인지 KMS에서 조회하세요.
confirm = KeyManager가 AWS이면 AWS 관리형 키입니다. 이 경우 정책을 변경해도 소용이 없으며 고객 관리형 키가 필요합니다. KeyState가 Enabled가 아니면 키를 사용할 수 없습니다. Disabled나 PendingDeletion이면 다시 사용할 수 있게 되돌릴 수 있습니다. KeyManager가 CUSTOMER이고 KeyState가 Enabled이면 키의 종류와 상태는 원인이 아닙니다. NotFoundException이 나오면 키가 삭제되었거나 다른 리전에 있습니다. AccessDeniedException이 나오면 지금 로그인한 사용자나 역할에 이 키에 대한 kms:DescribeKey 권한이 없을 수 있습니다. 키 정책에 명시된 사용자나 역할로 이 명령을 실행해 달라고 요청하세요.
