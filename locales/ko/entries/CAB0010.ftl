### source: f6cd6f94
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = 태그 정책이 태그의 값을 허용하지 않음

summary = AWS Organizations의 태그 정책이 계정({ $tagged_account })에서 키가 "{ $tag_key }"인 태그를 거부합니다. 값이 허용되는 값 중 하나가 아니기 때문입니다. 교차 계정 복사가 실패했다면 이 계정은 태그가 기록되는 대상 계정({ $destination_account })이고, 복사가 아니라 백업 작업(job)이 실패했다면 소스 계정({ $source_account })입니다. AWS는 두 계정 모두 태그 정책의 적용을 받는다고만 설명하며, 어느 계정의 정책이 기준인지는 태그 정책의 작동 방식에서 추론한 내용입니다. AWS Backup은 리소스의 태그를 복구 시점에 붙이고, 복구 시점을 복사할 때 그 태그를 복사된 복구 시점에도 붙입니다. 그래서 소스 계정에서 허용되는 태그라도 대상 계정에서 거부되면 복사가 실패합니다. 메시지에 나오는 "key"는 태그의 키이며, KMS 키와는 관계가 없습니다.

cause-value-not-permitted = 태그 "{ $tag_key }"의 값이 태그 정책의 목록에 없거나, 목록의 값과 대소문자가 다릅니다. 누군가가 직접 또는 Terraform 같은 도구로 호출했다면 값은 그 명령이나 템플릿에 있으며, 호출한 계정의 태그 정책이 기준입니다.
cause-destination-is-stricter = 복사에만 해당합니다. 소스 계정({ $source_account })은 이 값을 허용하지만, 대상 계정({ $destination_account })에는 다른 태그 정책이나 추가된 태그 정책이 적용됩니다. 예를 들어 대상 계정이 다른 조직 단위에 속해 있는 경우입니다.
cause-plan-sets-the-value = 백업 계획 자체가 복구 시점에 태그 "{ $tag_key }"를 허용되지 않는 값으로 추가합니다. 백업 계획의 태그가 리소스의 태그보다 우선하므로 리소스의 태그만 고쳐서는 해결되지 않습니다.

step-change-the-plan = 복구 시점의 값이 리소스에 없을 때만 해당합니다. 소스 계정({ $source_account })에서 백업 계획의 규칙이 이 태그를 추가하는지 확인하세요. 추가한다면 그 규칙에서 값을 허용되는 값으로 바꾸거나 태그를 제거하세요. 콘솔에서는 백업 규칙 편집 화면에 있는, 복구 시점에 추가할 태그입니다.
step-change-the-plan-confirm = 어떤 규칙의 RecoveryPointTags에 이 키가 거부된 값으로 있으면 백업 계획이 원인입니다. 이 키가 있는 규칙이 없으면 백업 계획은 원인이 아닙니다.
step-back-up-again = 백업을 새로 만들거나 백업 계획의 다음 실행을 기다리세요. 태그는 백업할 때 붙으므로 이미 있는 복구 시점의 태그는 그대로 남아 있습니다. 복구 시점 자체의 태그를 고쳤다면 그 복구 시점을 복사하고 이 단계는 건너뛰세요.
step-back-up-again-verify = BackupJobId는 start-backup-job이 출력한 값과 같아야 합니다. State가 COMPLETED이면 RecoveryPointArn이 복사할 복구 시점입니다.

mistake-not-the-key-policy = 스페인어 문서는 이 메시지의 원인이 키 정책("política de claves")인 것처럼 소개합니다. 실제로 뜻하는 것은 태그 정책("política de etiquetas")입니다. 키 정책은 변경할 필요가 없습니다.
mistake-checks-missing = 스페인어 문서는 링크 목록과 태그 정책 점검 목록이 있다고 안내하지만, 페이지에는 둘 다 없습니다. 여기에 나오는 단계가 점검 목록을 대신합니다.

reply = 태그 정책이 계정({ $tagged_account })에서 태그 "{ $tag_key }"의 값을 거부합니다. 이 태그를 해당 계정의 유효 태그 정책과 비교하세요. 허용되는 값 중에 맞는 값이 있으면, 백업 운영자가 소스 계정({ $source_account })의 리소스와 복구 시점에 그 값을 지정합니다. 현재 값이 맞으면, 조직 관리자가 관리 계정에서 태그 정책에 그 값을 추가합니다. 그런 다음 작업(job)을 다시 시작하세요. KMS 키의 키 정책은 변경할 필요가 없습니다.
