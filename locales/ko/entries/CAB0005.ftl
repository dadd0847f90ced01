### source: c63daa10
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = 복사를 시작할 수 없음: 리소스 유형 또는 리전이 요청한 방식의 복사를 지원하지 않음

summary = AWS Backup이 소스 계정({ $source_account })의 복구 시점을 대상 계정({ $destination_account })으로 복사하는 작업을 시작하지 않았습니다. 메시지에 따르면 이 리소스 유형({ $resource_type })은 소스 리전({ $source_region })에서 대상 리전({ $destination_region })으로 요청한 방식의 복사를 지원하지 않습니다. 권한이 부족한 것은 아닙니다. 키 정책, 볼트 액세스 정책, 역할을 바꿔도 결과는 달라지지 않습니다. 메시지의 "Feature"는 요청한 복사 방식을 뜻합니다. 예를 들면 다른 리전의 다른 계정으로 한 번에 하는 복사입니다. 지원 범위는 시간이 지나면서 바뀝니다. 이 답변은 2026년 4월판 AWS 문서를 기준으로 합니다.
summary-databases = AWS Backup이 소스 계정({ $source_account })의 복구 시점을 대상 계정({ $destination_account })으로 복사하는 작업을 시작하지 않았습니다. 작업이 실행될 때 이 리소스 유형({ $resource_type })은 소스 리전({ $source_region })에서 대상 리전({ $destination_region })으로 요청한 방식의 복사를 지원하지 않았습니다. AWS Backup은 늦어도 2025년 11월부터 RDS, Aurora, DocumentDB, Neptune을 다른 리전의 다른 계정으로 한 번에 복사할 수 있지만, 일부 리전에서는 아직 지원하지 않을 수 있습니다. 권한이 부족한 것은 아닙니다. 키 정책, 볼트 액세스 정책, 역할을 바꿔도 결과는 달라지지 않습니다. 지원 범위는 시간이 지나면서 바뀝니다. 이 답변은 2026년 4월판 AWS 문서를 기준으로 합니다.

cause-closed-regions = 두 리전 중 하나가 중국 리전 또는 AWS GovCloud(US) 리전입니다. 중국(베이징)과 중국(닝샤)은 서로 간에만 복사할 수 있고, 교차 계정 복사는 할 수 없습니다. 두 GovCloud 리전도 서로 간에만 복사할 수 있습니다.
cause-type-without-copies = 복사할 수 없는 리소스 유형이거나, 복사할 수 있는지 확실하지 않은 유형입니다. FSx for NetApp ONTAP은 복사할 수 없습니다. FSx for OpenZFS, Redshift, Redshift Serverless는 어떤 복사가 지원되는지 AWS의 표에서 확인하지 못했습니다. SAP HANA는 AWS 문서끼리 내용이 다릅니다. 한 문서는 전체 백업을 복사할 수 있다고 하고, 다른 문서는 복사가 지원되지 않는다고 합니다.
cause-multi-az-cluster = 데이터베이스가 RDS 다중 AZ DB 클러스터입니다. AWS Backup은 이런 클러스터의 백업을 전혀 복사할 수 없습니다. 다중 AZ DB 인스턴스의 백업은 복사할 수 있습니다.
cause-dynamodb-without-advanced-features = DynamoDB 테이블의 백업이 AWS Backup 고급 기능 없이 만들어졌습니다. 이런 백업은 다른 리전이나 다른 계정으로 복사할 수 없습니다. 나중에 고급 기능을 켜도 이 복구 시점은 그대로 복사할 수 없습니다.
cause-opt-in-region = 두 리전 중 하나가 계정에서 먼저 활성화해야 하는 리전(옵트인 리전)입니다. 옵트인 리전에서는 DocumentDB를 다른 계정이나 다른 리전으로 복사할 수 없고, Neptune, CloudFormation, Timestream을 다른 계정으로 복사할 수 없습니다. Neptune을 다른 리전으로 복사할 수 있는 옵트인 리전은 케이프타운, 홍콩, 자카르타, 텔아비브, 바레인, UAE뿐입니다.
cause-opt-in-region-fsx = 두 리전 중 하나가 계정에서 먼저 활성화해야 하는 리전(옵트인 리전)입니다. FSx는 AWS 문서의 두 버전이 서로 다릅니다. 한 버전은 모든 옵트인 리전에서 다른 리전으로의 복사를 제외하고, 다른 버전은 바레인과 UAE만 제외합니다. 단, ONTAP은 두 버전 모두 모든 옵트인 리전에서 제외합니다.
cause-region-and-account-at-once = 한 번의 복사 작업(copy action)으로 다른 리전의 다른 계정에 복사하려고 했습니다. RDS, Aurora, DocumentDB, Neptune의 경우 AWS Backup은 늦어도 2025년 11월부터 이를 지원합니다(Amazon RDS 자체는 2025년 9월부터). 그 전에는 이런 작업이 항상 이 메시지와 함께 실패했습니다. 아직 지원하지 않는 리전이 있을 수 있습니다. 그런 리전에서는 두 번에 나누어 복사하세요.
cause-not-in-the-tables = AWS의 리소스별, 리전별 기능 표(출처의 링크 참조)에 이 리소스 유형 또는 두 리전 중 하나가 요청한 방식의 복사를 지원한다고 표시되어 있지 않습니다. 교차 리전 복사와 교차 계정 복사 중 어느 것도 지원하지 않는 유형은 같은 계정, 같은 리전 안에서도 복사할 수 없습니다.
cause-cold-storage = 복구 시점이 콜드 스토리지에 있습니다. AWS Backup은 콜드 스토리지나 아카이브 계층에 있는 백업을 복사할 수 없습니다. 이때 이 메시지가 나오는지는 AWS 문서에 나와 있지 않으므로 마지막에 확인하세요.

step-read-the-job = 소스 계정({ $source_account })에서 복사 작업의 리소스 유형과 백업 볼트를 확인하세요. 볼트 ARN을 콜론(:)으로 나누면 네 번째 필드가 리전이고 다섯 번째 필드가 계정입니다.
step-read-the-job-confirm = 첫 번째 값은 리소스 유형, 두 번째 값은 소스 백업 볼트, 세 번째 값은 대상 백업 볼트입니다. 두 볼트의 리전과 계정이 모두 다르면 다른 리전의 다른 계정으로 한 번에 복사한 것입니다. RDS, Aurora, DocumentDB, Neptune 백업의 복사 작업이 2025년 12월 전에 실행되었다면 다른 확인보다 먼저 같은 복사를 다시 시작하세요. 리전과 계정 중 하나만 다르면 한 번에 복사한 것은 원인이 아닙니다. 리전이 cn- 또는 us-gov-로 시작하면 중국 또는 GovCloud의 제한이 적용됩니다. 그 밖의 리전이면 이 제한은 적용되지 않습니다. 마지막으로 AWS의 기능 표(출처의 feature availability)에서 리소스 유형과 두 리전을 찾으세요. 그중 하나라도 교차 리전 복사 또는 교차 계정 복사가 표시되어 있지 않으면 그것이 원인이고, 모두 표시되어 있으면 이 원인은 제외됩니다.
step-which-file-system = FSx인 경우 어떤 파일 시스템의 백업인지 확인하세요.
step-which-file-system-confirm = 한 열에라도 ONTAP이 있으면 이것이 원인입니다. WINDOWS 또는 LUSTRE이면 복사할 수 있는 파일 시스템이므로 이 원인은 제외됩니다. OPENZFS이면 확실하지 않으므로 AWS의 리소스별 기능 표에서 확인하세요.
step-which-database = RDS인 경우 다중 AZ DB 클러스터의 백업인지 확인하세요.
step-which-database-confirm = mysql 또는 postgres: 다중 AZ DB 클러스터이며, 이것이 원인입니다. 대신 다중 AZ DB 인스턴스를 사용하거나 다른 방법으로 데이터를 내보내세요. DBClusterSnapshotNotFoundFault: DB 인스턴스의 스냅샷이므로 이 원인은 제외됩니다.
step-opt-in-status = 두 리전 중에 계정에서 먼저 활성화해야 하는 리전이 있는지 확인하세요.
step-opt-in-status-confirm = 두 리전 모두 opt-in-not-required이면 이 원인은 제외됩니다. 하나라도 opted-in 또는 not-opted-in이면 옵트인 리전의 제한이 적용됩니다. 원인에 적힌 제한이 이 리소스 유형과 이 복사(다른 리전으로, 다른 계정으로)에 해당하는지 확인하세요.
step-storage-class = 복구 시점이 어떤 스토리지 클래스에 있는지 확인하세요.
step-storage-class-confirm = COLD: 이 복구 시점은 복사할 수 없습니다. WARM: 이 원인은 제외됩니다.
step-dynamodb-advanced-features = 소스 계정({ $source_account })의 소스 리전({ $source_region })에서 DynamoDB용 고급 기능을 켜고, 새로 백업한 다음 그 백업을 복사하세요. AWS Backup 콘솔에서는 설정(Settings) > DynamoDB 백업의 고급 기능(Advanced features for DynamoDB backups) > 활성화(Enable) 순서로 선택합니다. 백업에 사용자 지정 역할을 쓴다면 그 역할에 AWSBackupServiceRolePolicyForBackup의 권한이 있어야 합니다.
step-dynamodb-advanced-features-confirm = 복구 시점 ARN의 세 번째 필드를 보세요. "dynamodb": 고급 기능 없이 만든 것이며, 이것이 원인입니다. "backup": 고급 기능으로 만든 것이므로 이 원인은 제외됩니다. 이 명령은 다음 백업부터 고급 기능이 쓰이는지 보여 줍니다. OptIn과 Management가 모두 True일 때만 쓰입니다.
step-dynamodb-advanced-features-apply = 두 번째 명령은 새로 백업을 만들고 RecoveryPointArn을 출력합니다. 백업 작업이 COMPLETED가 되면 그 값을 세 번째 명령에 넣어 실행하세요.
step-dynamodb-advanced-features-verify = OptIn과 Management가 모두 True여야 하고, 새 복구 시점 ARN의 세 번째 필드가 "backup"이어야 합니다.
step-dynamodb-advanced-features-warning = 새 백업과 복사된 백업에는 스토리지 비용이 듭니다. 이후 이 계정과 리전의 새 DynamoDB 테이블 백업은 백업 볼트의 키로 암호화되고, AWS Backup 요금으로 청구되며, AWS Backup에서만 삭제할 수 있습니다.
step-copy-in-two-steps = 한 번 대신 두 번에 나누어 복사하세요. 첫 번째는 대상 리전({ $destination_region })에 있는 소스 계정({ $source_account })의 백업 볼트로, 두 번째는 그 볼트에서 대상 계정({ $destination_account })으로 복사합니다. 소스 리전의 제한만 문제라면 이 방법으로 해결됩니다. 대상 리전에서도 이 유형의 교차 계정 복사를 지원하지 않으면 다른 대상 리전을 선택하세요. RDS, Aurora, DocumentDB, Neptune, FSx는 전체 AWS Backup 관리를 지원하지 않는 유형이므로, 첫 번째 복사의 볼트에 고객 관리형 키를 사용해야 합니다. 이 키는 두 번째 복사의 소스 키가 되므로, 키 정책에서 대상 계정이 이 키를 사용하도록 허용해야 합니다. 방법은 CAB9005에 있습니다. 정기적으로 복사한다면, 상태가 COMPLETED인 Copy Job State Change 이벤트를 받는 EventBridge 규칙으로 두 번째 복사를 시작할 수 있습니다.
step-copy-in-two-steps-apply = 첫 번째 명령은 다른 리전으로의 복사를 시작하고, 두 번째 명령에 넣을 CopyJobId를 출력합니다. 두 번째 명령은 State가 COMPLETED가 될 때까지 반복하세요. 그때 표시되는 DestinationRecoveryPointArn을 세 번째 명령의 복구 시점으로 넣으세요. 세 번째 명령은 대상 계정으로의 복사를 시작합니다.
step-copy-in-two-steps-verify = 세 번째 명령이 출력한 CopyJobId를 넣으세요. State가 COMPLETED가 되어야 합니다.
step-copy-in-two-steps-warning = 중간에 만든 백업에는 스토리지 비용이 들고, 다른 리전으로의 전송에도 비용이 듭니다. 중간 백업은 필요 없어지면 삭제하거나 보존 기간을 짧게 설정하세요.
step-copy-a-warm-backup = 콜드 스토리지에 있지 않은, 더 최근의 복구 시점을 복사하세요. 백업 계획에서는 백업이 콜드 스토리지로 이동하기 전에 복사되도록, 같은 규칙에서 백업과 복사를 함께 수행하게 하세요.
step-change-the-plan = 원인에 적힌 제한에 해당하고 두 번에 나누어도 복사할 수 없으면 어떤 설정으로도 해결되지 않습니다. AWS의 리소스별, 리전별 기능 표에서 이 리소스 유형에 허용되는 대상을 선택하거나, 이 복사를 백업 계획에서 빼세요. 그대로 두면 매번 실패합니다.

mistake-one-action-outdated = 스페인어, 포르투갈어, 한국어 문서에는 RDS, Aurora, DocumentDB, Neptune을 한 번의 복사 작업(copy action)으로 다른 리전의 다른 계정에 복사할 수 없다고 적혀 있습니다. 이는 오래된 내용입니다. AWS Backup은 늦어도 2025년 11월부터 이를 지원하며, 다중 AZ DB 클러스터만 예외입니다. 일부 리전에서는 아직 지원하지 않을 수 있습니다.
mistake-translated-message = 포르투갈어와 한국어 문서에는 이 메시지가 번역되어 있습니다. 실제 복사 작업에는 영어로 표시됩니다. 메시지의 "Feature"는 복사 방식을 뜻하며, 포르투갈어 문서는 이를 리소스와 같은 단어로 옮겼습니다.
mistake-neptune-renamed = 스페인어 문서에는 데이터베이스 이름이 "Amazon Neptuno"로 적혀 있습니다. 올바른 이름은 어느 언어에서나 Amazon Neptune입니다.

reply = AWS Backup이 소스 리전({ $source_region })에서 대상 리전({ $destination_region })으로의 복사를 시작하지 않았습니다. 이 리소스 유형({ $resource_type })은 요청한 방식의 복사를 지원하지 않습니다. 권한이 부족한 것은 아닙니다. 소스 계정({ $source_account })에서 다른 리전의 다른 계정으로 한 번에 복사하려고 했는지 확인하고, 리소스 유형과 두 리전을 AWS의 기능 표와 비교하세요. RDS, Aurora, DocumentDB, Neptune은 두 번에 나누어 복사할 수 있습니다. 먼저 다른 리전에 있는 소스 계정의 백업 볼트로 복사하고, 그다음 대상 계정({ $destination_account })으로 복사하세요. DynamoDB 테이블은 AWS Backup 고급 기능을 켜고 새로 백업해야 합니다. 다중 AZ DB 클러스터의 백업은 복사할 수 없습니다.
reply-databases = AWS Backup이 이 리소스 유형({ $resource_type })을 소스 리전({ $source_region })에서 대상 리전({ $destination_region })으로 복사하는 작업을 시작하지 않았습니다. 요청한 방식의 복사가 지원되지 않았기 때문입니다. 권한이 부족한 것은 아닙니다. AWS Backup은 늦어도 2025년 11월부터 RDS, Aurora, DocumentDB, Neptune을 다른 리전의 다른 계정으로 한 번에 복사할 수 있습니다. 작업이 그 전에 실행되었다면 복사를 다시 시작하세요. 그 뒤에 실행되었다면 소스 계정({ $source_account })에서 다른 리전의 다른 계정으로 한 번에 복사하려고 했는지 확인하고, 두 리전을 AWS의 기능 표와 비교하세요. 한 번에 복사하려고 했다면 두 번에 나누어 복사하세요. 먼저 대상 리전({ $destination_region })에 있는 소스 계정의 백업 볼트로 복사하고, 그다음 대상 계정({ $destination_account })으로 복사하세요.
