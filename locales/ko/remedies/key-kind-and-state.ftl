### source: 0b03282e
### review: drafted 2026-11-22

title = 키의 종류와 상태
text = 누가 키를 관리하는지, 키 상태가 무엇인지 KMS에서 조회하세요.
confirm = KeyManager가 AWS이면 AWS 관리형 키입니다. 정책을 변경해도 소용이 없으며 고객 관리형 키가 필요합니다. KeyState가 Enabled가 아니면 키 상태가 원인입니다. KeyManager가 CUSTOMER이고 KeyState가 Enabled이면 둘 다 원인이 아닙니다. 키를 찾을 수 없으면 키가 삭제되었거나 다른 리전에 있습니다.
