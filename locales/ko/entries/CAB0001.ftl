### source: b99f2dff
### review: read 2026-11-22, by a fresh reader who had also seen the English

title = EBS 스냅샷 또는 AMI를 복사할 수 없음: KMS 키에 액세스할 수 없음

summary = EBS 스냅샷은 KMS 키로 암호화되어 있는데, 복사하는 쪽에서 이 키를 사용할 수 없어 복사가 실패했습니다. 교차 계정 복사라면 이 키는 거의 언제나 소스 계정 { $source_account }에 있는 고객 관리형 키, 즉 볼륨의 키입니다. 이 키를 사용할 권한은 대상 계정 { $destination_account }의 서비스 연결 역할 AWSServiceRoleForBackup에 있어야 합니다. 복사 작업에 어떤 역할을 지정했든, 백업을 가져오는 것은 이 역할이기 때문입니다. EBS와 EC2의 복구 시점은 볼륨의 키로 암호화된 상태를 유지하므로 소스 백업 볼트의 키는 관계가 없습니다.

cause-source-key-is-aws-managed = 스냅샷이 소스 계정의 AWS 관리형 키인 aws/ebs로 암호화되어 있습니다. 다른 계정은 이런 키를 절대 사용할 수 없으며, 이 키의 키 정책은 아무도 편집할 수 없습니다. 먼저 데이터를 고객 관리형 키로 암호화한 다음 복사하세요.
cause-source-key-not-enabled = 소스 계정 { $source_account }에 있는 키가 비활성화되었거나, 삭제 대기 중이거나, 이미 삭제되었습니다.
cause-source-key-policy-omits-destination = 소스 계정 { $source_account }에 있는 키의 키 정책이 대상 계정({ $destination_account })을 허용하지 않습니다. 또는 대상 계정을 허용하지만 권한 부여(grant)에 필요한 작업(action)인 kms:CreateGrant가 빠져 있습니다.
cause-source-key-policy-denies = 소스 키의 키 정책에 있는 Deny가 대상 계정의 AWSServiceRoleForBackup에 적용됩니다. 키 정책만 살펴보면 됩니다. SCP와 RCP는 서비스 연결 역할에 적용되지 않습니다.
cause-manual-copy-lacks-permission = 누군가가 직접 복사했습니다(CopySnapshot 또는 CopyImage). 이 경우에는 호출한 사용자 또는 역할에 스냅샷의 키와 복사할 때 지정한 키, 두 키 모두에 대한 권한이 있어야 합니다. SCP와 RCP도 적용됩니다.

step-find-the-key = 소스 계정에서 스냅샷의 키를 찾으세요. 소스 백업 볼트의 키가 아니라 EBS 볼륨의 키입니다.
step-find-the-key-confirm = KmsKeyId에 나온 키가 이후 모든 단계에서 다루는 키입니다. 키 ARN을 콜론(:)으로 나누면 다섯 번째 부분이 키를 소유한 계정입니다. 이 계정이 소스 계정과 다르면 키 정책은 키를 소유한 계정에서 변경해야 합니다.

mistake-list-grant = 포르투갈어와 한국어 문서의 목록에 나오는 ListGrant는 존재하지 않는 작업(action)이며, 올바른 이름은 kms:ListGrants입니다. 이 목록에는 GenerateDataKey도 빠져 있지만, 그 아래의 정책에는 들어 있습니다.
mistake-no-break-spaces = 포르투갈어와 한국어 문서의 예제 정책은 줄 바꿈 없는 공백(no-break space)으로 들여쓰기되어 있습니다. 그대로 복사하면 유효한 JSON이 아니어서 KMS가 거부합니다. 여기에 출력된 정책 문을 사용하세요.
mistake-not-the-root-user = 문서에는 대상 계정의 root user(루트 사용자)라고 적혀 있습니다. 그러나 ":root"로 끝나는 보안 주체는 root user가 아니라 계정 자체, 즉 계정 보안 주체이며, 그 계정의 IAM 정책이 이 권한을 다시 넘겨줄 수 있게 합니다. 아무도 root user로 로그인할 필요가 없습니다.
mistake-aws-managed-scope = 소스 키가 AWS 관리형 키일 수 없다는 참고 사항은 모든 리소스 유형에 적용되는 것처럼 읽힙니다. 실제로는 전체 AWS Backup 관리를 지원하지 않는 리소스 유형에만 적용되며, EBS와 EC2가 여기에 속합니다.

reply = 소스 계정 { $source_account }에 있는 EBS 스냅샷의 KMS 키를 대상 계정 { $destination_account }의 AWS Backup이 사용할 수 없어 복사가 실패했습니다. 이 키의 키 관리자가 키 정책에서 kms:CreateGrant를 포함해 대상 계정을 허용해야 합니다. 키가 aws/ebs라면 먼저 데이터를 고객 관리형 키로 암호화해야 합니다. 그런 다음 복사를 다시 시작하세요.
