### source: fdc2cc92
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = 백업에 태그를 복사할 수 없음: 내부 오류(Internal Failure)

summary = AWS Backup이 새 복구 시점에 태그를 기록하지 못했습니다. 교차 계정 복사라면 대상 계정({ $destination_account })에 만들어지는 복구 시점입니다. 메시지에는 이유가 나와 있지 않습니다. AWS가 꼽는 일반적인 원인은 태그를 거부하는 조직의 태그 정책입니다. AWS에 따르면 두 계정 모두 태그 정책의 적용을 받지만, 두 정책 중 어느 것이 기준인지는 나와 있지 않습니다. 태그 정책은 태그가 기록되는 계정에 적용되므로 대상 계정의 태그 정책일 것입니다. 데이터 자체가 복사되었는지는 AWS 문서에 나와 있지 않습니다. 이것부터 확인하세요. 데이터가 복사되었다면 태그만 없는 것입니다.

cause-tag-policy-refuses = 대상 계정({ $destination_account })에 적용되는 태그 정책이 복구 시점의 태그 중 하나를 허용하지 않습니다. 값이 목록에 없거나, 키 또는 값의 대소문자가 다릅니다. 복사가 아니라 백업 작업(job)에서 나온 메시지라면 소스 계정({ $source_account })의 태그 정책이 기준입니다.
cause-too-many-tags = 리소스와 백업 계획의 태그를 합치면 50개가 넘습니다. AWS 문서에는 이것이 이 메시지의 원인으로 나와 있지 않습니다. 태그가 너무 많은 백업은 보통 한도를 알려 주는 별도의 메시지와 함께 실패합니다.
cause-role-may-not-tag = 소스 계정({ $source_account })에 있는 작업(job)의 역할에 리소스의 태그를 읽을 권한이나 태그를 기록할 권한이 없습니다. 이것도 AWS 문서에 이 메시지의 원인으로 나와 있지는 않습니다. 태그를 읽지 못할 때는 다른 메시지가 나옵니다. 역할에 AWS 관리형 정책인 AWSBackupServiceRolePolicyForBackup이 연결되어 있으면 둘 다 허용되므로, 다른 정책이 거부하지 않는 한 이 원인은 제외됩니다.

step-was-it-copied = 소스 계정({ $source_account })에서, 복사로 만들어진 복구 시점이 있는지 확인하세요. 백업 작업(job)에서 나온 메시지라면 콘솔에서 그 작업을 조회하고, 다음 단계에서는 그 작업의 복구 시점을 확인하세요.
step-was-it-copied-confirm = COMPLETED이고 DestinationRecoveryPointArn이 있으면 복구 시점이 만들어진 것이므로 다음 단계로 가세요. FAILED이고 DestinationRecoveryPointArn이 없으면 만들어진 복구 시점이 없다고 보고 다음 단계를 건너뛰세요. SourceRecoveryPointArn과 DestinationRecoveryPointArn은 이후 명령에 넣을 값입니다.
step-look-at-the-copy = 대상 계정({ $destination_account })에서, 만들어진 복구 시점을 사용할 수 있는지 확인하세요.
step-look-at-the-copy-confirm = Status가 COMPLETED이면 데이터가 있으므로 다시 복사하지 마세요. 태그가 허용되게 한 다음, 뒤에 나오는 단계에서 이 복구 시점에 태그를 추가합니다. 다른 Status라면 StatusMessage에서 이유를 확인하고 마지막에 다시 복사하세요. ResourceNotFoundException이면 만들어진 복구 시점이 없습니다.
step-tag-the-copy = 대상 계정({ $destination_account })에 복사된 복구 시점이 있고 사용할 수 있는 경우에만 해당합니다. 빠진 태그를 그 복구 시점에 추가하세요. 태그마다 명령을 한 번씩 실행하되, 태그 정책이 허용하는 키와 값을 넣으세요.
step-fewer-tags = 태그가 50개를 넘을 때만 해당합니다. 아무도 사용하지 않는 태그를 리소스에서, 또는 태그를 추가하는 백업 계획의 규칙에서 제거하세요.
step-let-the-role-tag = 태그 정책이 원인이 아닐 때만 해당합니다. 작업(job)의 역할이 태그를 읽고 기록할 수 있게 하세요. AWS 관리형 정책인 AWSBackupServiceRolePolicyForBackup이 역할에 연결되어 있지 않으면 연결하세요.
step-let-the-role-tag-confirm = 첫 번째 명령의 목록에 AWSBackupServiceRolePolicyForBackup이 있고 태그 작업을 거부하는 다른 정책이 없으면, 역할은 원인이 아니므로 이 단계를 건너뛰세요. 그렇지 않으면, 명령이 더 있는 경우 그 명령으로 작업(action)을 시험하세요. "allowed"가 아닌 작업(action)이 있으면 이것이 원인이고, 모두 "allowed"이면 이 원인은 제외됩니다. 이 명령들에 나오지 않는 리소스 유형이라면 역할의 정책을 AWSBackupServiceRolePolicyForBackup과 비교하세요. 해당 서비스의 작업(action) 중 태그를 나열하거나, 설명하거나, 기록하는 것이 중요합니다.
step-let-the-role-tag-warning = 이 관리형 정책은 태그만이 아니라 정책에 나오는 모든 리소스 유형의 백업을 역할에 허용합니다. 범위가 너무 넓으면, 확인에서 빠진 것으로 나온 작업(action)만 역할의 정책에 추가하세요.

mistake-not-the-key-policy = 스페인어 문서는 이 메시지의 원인이 키 정책("política de claves")인 것처럼 소개합니다. 실제로 뜻하는 것은 태그 정책("política de etiquetas")입니다. 키 정책은 변경할 필요가 없습니다.
mistake-checks-missing = 스페인어 문서는 링크 목록과 태그 정책 점검 목록이 있다고 안내하지만, 페이지에는 둘 다 없습니다. 여기에 나오는 단계가 점검 목록을 대신합니다.

reply = 복사 작업(job)이 대상 계정({ $destination_account })의 복구 시점에 태그를 기록하지 못했습니다. AWS는 조직의 태그 정책을 일반적인 원인으로 듭니다. 태그를 기록하지 못했어도 복구 시점은 만들어졌을 수 있으므로 이것부터 확인하세요. 그런 다음 소스 계정({ $source_account })에 있는 복구 시점의 태그를 대상 계정의 유효 태그 정책과 비교하세요. 백업 운영자가 태그를 허용되는 값으로 바꾸거나, 조직 관리자가 관리 계정에서 태그 정책을 변경해야 합니다. 두 방법으로도 해결되지 않으면 AWS Support에 지원 사례를 생성하고 복사 작업(job)의 ID를 알려 주세요.
