### source: a557c1a2
### review: read 2026-11-22, by a fresh reader who had also seen the English

title = 키의 종류와 상태
text = 키를 누가 관리하는지, 키 상태가 무엇인지 KMS에서 조회하세요.
confirm = KeyManager가 AWS이면 AWS 관리형 키입니다. 이 경우 정책을 변경해도 소용이 없으며 고객 관리형 키가 필요합니다. KeyState가 Enabled가 아니면 키 상태가 원인입니다. 바로 다시 활성화할 수 있는 것은 비활성화되었거나 삭제 대기 중인 키뿐입니다. KeyManager가 CUSTOMER이고 KeyState가 Enabled이면 키의 종류와 상태는 모두 원인이 아닙니다. 키를 찾을 수 없으면 키가 삭제되었거나 다른 리전에 있습니다.
