### source: c3a0c76d
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = 수정한 키 정책 저장
text = 원인을 제거한 다음, 계정 { $key_account }, 리전 { $key_region }에서 키 정책을 저장하세요(put-key-policy). KMS는 정책을 통째로 교체하므로, 현재 적용된 정책을 바탕으로 수정한 정책 문을 반영하세요. 키를 Terraform, CloudFormation 또는 CDK로 관리하거나 키를 처음 생성하던 중이었다면, 그쪽에서 정책을 수정하고 다시 배포하세요. 이때는 아래 명령이 필요하지 않습니다.
apply = put-key-policy를 실행하기 전에 key-policy-new.json을 열어 수정한 정책 문을 "Statement"에 반영하세요. 현재 정책에 ARN 대신 AROA 또는 AIDA로 시작하는 ID(삭제된 역할 또는 사용자)가 있으면 그 항목도 지우세요. KMS는 이런 ID를 다시 받아들이지 않습니다. key-policy-new.json도 이 프로그램으로 검사하세요. key-policy-before.json은 보관하세요. 이 파일에서도 그런 ID를 지우면 이전 정책을 복원할 수 있습니다.
verify = 수정한 정책 문이 나타나고, 계속 유지해야 하는 기존 정책 문이 모두 있어야 합니다.
warning = 적용한 뒤에는 새 문서만 효력이 있습니다. 새 문서가 허용하는 보안 주체는 키를 사용할 수 있고, 새 문서에서 빠진 보안 주체는 더 이상 키를 사용할 수 없습니다.
