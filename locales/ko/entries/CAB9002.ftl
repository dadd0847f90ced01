### source: bf133395
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = 전체 AWS Backup 관리: 의미와 해당하는 리소스 유형

summary = 일부 리소스 유형은 AWS Backup이 백업을 직접 보관하고 백업 볼트의 키로 암호화합니다. AWS는 이를 전체 AWS Backup 관리라고 합니다. 나머지 유형의 백업은 해당 서비스의 스냅샷, 이미지 또는 백업이며 리소스의 키로 암호화됩니다. 둘 중 어느 쪽인지에 따라 다른 계정으로 복사할 때 필요한 키가 달라집니다. 키 정책을 변경해야 한다면, 변경할 것은 소스 키의 키 정책이며 그 키를 소유한 계정에서 변경합니다.

block-what-heading = 의미
block-what = 전체 AWS Backup 관리를 지원하는 리소스 유형의 복구 시점은 AWS Backup에 속합니다. 지원하지 않는 유형의 복구 시점은 해당 서비스에 속하며, AWS Backup은 그 서비스에 지시만 합니다. 그에 따른 차이는 표와 같습니다.

block-meaning-aspect = 항목
block-meaning-full = 전체 관리
block-meaning-other = 전체 관리 아님
block-meaning-key-aspect = 백업의 키
block-meaning-key-full = 리소스의 키와 관계없이 백업 볼트의 키
block-meaning-key-other = 리소스의 키. 키가 없으면 암호화되지 않음
block-meaning-copy-key-aspect = 복사된 백업의 키
block-meaning-copy-key-full = 대상 백업 볼트의 키
block-meaning-copy-key-other = 대상 백업 볼트의 키. aws/backup은 안 됨
block-meaning-arn-aspect = 복구 시점의 ARN
block-meaning-arn-full = backup 서비스의 ARN
block-meaning-arn-other = ec2, rds, fsx 등 해당 서비스의 ARN
block-meaning-access-aspect = 액세스
block-meaning-access-full = 정책에서 백업을 다른 리소스와 따로 지정 가능
block-meaning-access-other = 정책에서 서비스의 스냅샷이나 이미지를 지정해야 함
block-meaning-bill-aspect = 청구서
block-meaning-bill-full = AWS Backup 항목
block-meaning-bill-other = 해당 서비스 항목
block-meaning-incremental-aspect = 증분 백업(유형이 지원하는 경우)
block-meaning-incremental-full = 같은 볼트에 이전 백업이 있을 때만
block-meaning-incremental-other = 리전에 그 리소스의 이전 백업이 있을 때
block-meaning-cold-aspect = 콜드 스토리지
block-meaning-cold-full = DynamoDB 등 일부 유형
block-meaning-cold-other = EBS 등 일부 유형

block-types-heading = 해당하는 유형
block-types = 2026년 4월 13일, 즉 여기에 사용한 AWS 기능 표의 날짜를 기준으로 합니다. AWS의 암호화, 액세스 제어 문서도 참고했습니다. "백업의 키"는 소스 백업 볼트에 있는 복구 시점을 암호화한 키입니다. "알 수 없음"은 그 문서들에서 확인하지 못했다는 뜻이므로, 복사를 계획하기 전에 아래에 링크된 AWS의 기능 표를 확인하세요. 옵트인 리전은 사용하기 전에 계정에서 활성화해야 하는 리전입니다. 중국 리전에서는 다른 계정으로 복사할 수 없습니다.

block-by-type-type = 리소스 유형
block-by-type-managed = 전체 관리
block-by-type-key = 백업의 키
block-by-type-copy = 다른 계정으로 복사
block-by-type-ec2-type = EC2(Windows VSS 포함)
block-by-type-ec2-managed = 아니요
block-by-type-ec2-key = 리소스의 키
block-by-type-ec2-copy = 예
block-by-type-ebs-type = EBS
block-by-type-ebs-managed = 아니요
block-by-type-ebs-key = 리소스의 키
block-by-type-ebs-copy = 예
block-by-type-efs-type = EFS
block-by-type-efs-managed = 예
block-by-type-efs-key = 볼트의 키
block-by-type-efs-copy = 예
block-by-type-s3-type = S3
block-by-type-s3-managed = 예
block-by-type-s3-key = 볼트의 키
block-by-type-s3-copy = 예
block-by-type-rds-type = RDS 인스턴스
block-by-type-rds-managed = 아니요
block-by-type-rds-key = 리소스의 키
block-by-type-rds-copy = 예
block-by-type-rds-cluster-type = RDS 다중 AZ DB 클러스터
block-by-type-rds-cluster-managed = 아니요
block-by-type-rds-cluster-key = 리소스의 키
block-by-type-rds-cluster-copy = 아니요
block-by-type-aurora-type = Aurora
block-by-type-aurora-managed = 아니요
block-by-type-aurora-key = 리소스의 키
block-by-type-aurora-copy = 예
block-by-type-aurora-dsql-type = Aurora DSQL
block-by-type-aurora-dsql-managed = 예(ARN 기준)
block-by-type-aurora-dsql-key = 알 수 없음
block-by-type-aurora-dsql-copy = 예
block-by-type-documentdb-type = DocumentDB
block-by-type-documentdb-managed = 아니요
block-by-type-documentdb-key = 리소스의 키
block-by-type-documentdb-copy = 예(옵트인 리전 제외)
block-by-type-neptune-type = Neptune
block-by-type-neptune-managed = 아니요
block-by-type-neptune-key = 리소스의 키
block-by-type-neptune-copy = 예(옵트인 리전 제외)
block-by-type-dynamodb-type = DynamoDB(고급 기능 없음)
block-by-type-dynamodb-managed = 아니요
block-by-type-dynamodb-key = 리소스의 키
block-by-type-dynamodb-copy = 아니요
block-by-type-dynamodb-advanced-type = DynamoDB(고급 기능 사용)
block-by-type-dynamodb-advanced-managed = 예
block-by-type-dynamodb-advanced-key = 볼트의 키
block-by-type-dynamodb-advanced-copy = 예
block-by-type-fsx-windows-type = FSx for Windows File Server
block-by-type-fsx-windows-managed = 아니요
block-by-type-fsx-windows-key = 리소스의 키
block-by-type-fsx-windows-copy = 예
block-by-type-fsx-lustre-type = FSx for Lustre
block-by-type-fsx-lustre-managed = 아니요
block-by-type-fsx-lustre-key = 리소스의 키
block-by-type-fsx-lustre-copy = 예
block-by-type-fsx-openzfs-type = FSx for OpenZFS
block-by-type-fsx-openzfs-managed = 아니요
block-by-type-fsx-openzfs-key = 리소스의 키
block-by-type-fsx-openzfs-copy = 알 수 없음
block-by-type-fsx-ontap-type = FSx for NetApp ONTAP
block-by-type-fsx-ontap-managed = 아니요
block-by-type-fsx-ontap-key = 리소스의 키
block-by-type-fsx-ontap-copy = 지원하는 것으로 나와 있지 않음
block-by-type-storage-gateway-type = Storage Gateway
block-by-type-storage-gateway-managed = 아니요
block-by-type-storage-gateway-key = 리소스의 키
block-by-type-storage-gateway-copy = 예
block-by-type-redshift-type = Redshift
block-by-type-redshift-managed = 아니요
block-by-type-redshift-key = 리소스의 키
block-by-type-redshift-copy = 알 수 없음
block-by-type-redshift-serverless-type = Redshift Serverless
block-by-type-redshift-serverless-managed = 아니요
block-by-type-redshift-serverless-key = 리소스의 키
block-by-type-redshift-serverless-copy = 알 수 없음
block-by-type-timestream-type = Timestream
block-by-type-timestream-managed = 예
block-by-type-timestream-key = 볼트의 키
block-by-type-timestream-copy = 예(옵트인 리전 제외)
block-by-type-cloudformation-type = CloudFormation 스택
block-by-type-cloudformation-managed = 예
block-by-type-cloudformation-key = 볼트의 키(각 부분은 따로)
block-by-type-cloudformation-copy = 예(옵트인 리전 제외)
block-by-type-vmware-type = VMware 가상 머신
block-by-type-vmware-managed = 예
block-by-type-vmware-key = 볼트의 키
block-by-type-vmware-copy = 예
block-by-type-sap-hana-type = EC2의 SAP HANA
block-by-type-sap-hana-managed = 예
block-by-type-sap-hana-key = 볼트의 키
block-by-type-sap-hana-copy = AWS 문서의 설명이 서로 다름
block-by-type-eks-type = EKS 클러스터
block-by-type-eks-managed = 알 수 없음
block-by-type-eks-key = 클러스터 상태: 볼트의 키, 나머지: 각 유형에 따름
block-by-type-eks-copy = 예

block-not-known-heading = 확실하지 않은 점
block-not-known = Aurora DSQL: ARN의 형태로 보면 전체 관리이지만, AWS의 암호화 표에 해당 행이 없어 키를 알 수 없습니다. EKS: AWS 문서에 나와 있지 않습니다. 클러스터 백업은 여러 부분으로 이루어지며, 각 부분은 자기 유형을 따릅니다. EC2의 SAP HANA: 한 문서는 백업을 다른 계정으로 복사할 수 있다고 하고, 다른 문서는 복사할 수 없다고 합니다. FSx for OpenZFS와 Redshift: 백업을 다른 계정으로 복사할 수 있는지 알 수 없습니다.

   콜드 스토리지로 이동할 수 있는 유형은 전체 관리 여부로 정해지지 않으며, AWS 문서에 유형별로 나와 있습니다. 콜드 스토리지에 있는 백업은 다른 계정으로도, 다른 리전으로도 복사할 수 없습니다.

block-decide-heading = 전체 관리 대상인지 판단하기
block-decide-is-composite = CloudFormation 스택이나 EKS 클러스터입니까?
block-decide-each-part = 부분마다 따로 확인하세요. 볼륨은 EBS, 데이터베이스는 RDS, 버킷은 S3를 따릅니다. 스택의 템플릿은 전체 관리 대상입니다.
block-decide-has-recovery-point = 이미 복구 시점이 있습니까?
block-decide-arn-of-backup = 복구 시점의 ARN을 콜론(:)으로 나누었을 때 세 번째 필드가 backup입니까?
block-decide-is-dynamodb = DynamoDB 테이블입니까?
block-decide-advanced = 이 계정과 리전에서 DynamoDB 고급 기능이 켜져 있습니까(아래 참조)?
block-decide-is-listed = S3, EFS, Timestream, VMware 가상 머신, EC2의 SAP HANA 중 하나입니까?
block-decide-is-aurora-dsql = Aurora DSQL입니까?
block-decide-by-its-arn = ARN으로 보면 전체 관리 대상이지만, 어떤 키로 암호화되는지는 AWS 문서에 나와 있지 않습니다. 백업을 만든 다음 아래 명령으로 EncryptionKeyArn을 확인하세요.
block-decide-full = 전체 관리 대상입니다. 백업 볼트의 키가 기준입니다.
block-decide-not-full = 전체 관리 대상이 아닙니다. 리소스의 키가 기준입니다.
block-decide-outcome-yes = 예
block-decide-outcome-no = 아니요

block-see-it-heading = 복구 시점에서 확인하는 방법
block-see-it = 복구 시점의 ARN을 보면 그 백업이 전체 관리 대상인지 확실히 알 수 있습니다. 백업 볼트가 있는 계정에서, 확인하려는 볼트와 복구 시점을 지정하여 다음 명령을 실행하세요.
block-see-it-result = RecoveryPointArn의 세 번째 필드가 backup이면 전체 관리 대상입니다. ec2, rds, dynamodb, fsx, redshift 또는 다른 서비스이면 전체 관리 대상이 아닙니다. 어느 쪽이든 EncryptionKeyArn이 이 복구 시점의 키이며, 복사로 만든 복구 시점의 키는 그 복구 시점이 보관된 백업 볼트의 키입니다.

block-dynamodb-heading = DynamoDB: 설정에 따라 다름
block-dynamodb = 테이블은 DynamoDB 고급 기능이 켜져 있을 때만 전체 관리 대상이며, 이 설정은 계정과 리전마다 따로 있습니다. 2021년 11월 21일 이후에 첫 백업 볼트를 만든 계정에는 처음부터 켜져 있습니다. 켜기 전에 만든 백업은 그대로 남습니다. 즉, 테이블의 키로 암호화되어 있고 다른 계정이나 리전으로 복사할 수 없습니다. 켜져 있는 동안 만든 백업은 나중에 끄더라도 고급 기능을 유지합니다.
block-dynamodb-setting = 설정을 조회하세요. 이 명령과 다음 명령은 소스 계정({ $source_account })에서, 테이블이 있는 리전을 지정하여 실행하세요. ResourceTypeManagementPreference와 ResourceTypeOptInPreference 두 목록에서 모두 DynamoDB가 true이면 고급 기능이 켜져 있습니다.
block-dynamodb-enable = 다음 명령을 실행하면 고급 기능이 켜집니다. 직접 만든 백업 역할에는 백업과 복원에 관한 AWS 관리형 정책의 권한이 필요합니다. 새 백업의 요금은 DynamoDB 대신 AWS Backup 항목에 청구됩니다.

block-across-accounts-heading = 다른 계정으로 복사할 때의 차이
block-across-accounts = 전체 관리 대상이면 소스 키는 소스 백업 볼트의 키입니다. 이 키가 고객 관리형 키이면 키 정책이 대상 계정에 이 키를 사용하도록 허용해야 합니다. 리소스의 키는 AWS 관리형 키이더라도 관계가 없습니다.

   전체 관리 대상이 아니면 소스 키는 리소스의 키이며, 고객 관리형 키여야 합니다. aws/ebs나 aws/rds 같은 AWS 관리형 키의 정책은 편집할 수 없어 다른 계정이 사용할 수 없기 때문입니다. 소스 백업 볼트의 키는 관계가 없습니다. 단, 복구 시점이 복사로 만들어진 것이면 그 복구 시점이 있는 볼트의 키가 소스 키입니다. 암호화되지 않은 Aurora, DocumentDB, Neptune 클러스터는 복사해도 암호화되지 않습니다.

   두 경우 모두, 변경할 정책은 소스 키의 키 정책이며 그 키를 소유한 계정(대개 소스 계정)에서 변경합니다. 또한 두 경우 모두 대상 백업 볼트에는 고객 관리형 키를 사용하세요. 전체 관리 대상 유형에 대해서는 AWS 문서가 서로 어긋납니다. 한 문서는 복사된 백업에 aws/backup을 허용하고, 다른 문서는 기본 백업 볼트를 대상에서 제외합니다.

block-change-the-key-heading = 리소스의 키를 변경할 수 있는 유형
block-change-the-key = EBS 볼륨, RDS 인스턴스, Aurora, DocumentDB, Neptune 클러스터의 키는 변경할 수 없습니다. 스냅샷에서 다른 키로 리소스를 다시 만드세요. DynamoDB 테이블의 키와 S3 버킷의 기본 키는 언제든지 변경할 수 있습니다. 복구 시점의 키는 바뀌지 않습니다. 다른 키로 암호화된 복구 시점이 필요하면 계정 안에서 고객 관리형 키를 사용하는 백업 볼트로 복사하세요.

block-feature-page-heading = AWS 문서
block-feature-page = 리소스 유형별 AWS Backup 기능 가용성: "Full management" 열
block-encryption-page = AWS Backup의 백업 암호화: 유형별로 사용하는 키
block-arn-page = 액세스 제어: 유형별 ARN의 형태
block-dynamodb-page = 고급 DynamoDB 백업
