### source: d7a83e91
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = 복사에 사용되는 키

summary = 복사가 성공하는지는 두 키에 달려 있습니다. 하나는 백업을 암호화한 키이고, 다른 하나는 대상 백업 볼트의 키입니다. 백업을 암호화한 키는 작업(job)에 지정된 역할이 아니라 리소스 유형에 따라 정해집니다. 이 가이드에서는 리소스 유형마다 두 키가 무엇인지, 어떻게 조회하는지, 어느 계정에서 무엇을 허용해야 하는지 설명합니다. 2026년 11월 30일까지 읽은 AWS 문서를 기준으로 합니다.

block-two-keys-heading = 두 키와 두 계정
block-two-keys = 소스 키는 백업을 암호화한 키입니다. 대상 계정의 AWS Backup이 백업을 읽으려면 이 키가 필요합니다. 소스 계정({ $source_account })이 제3의 계정에 있는 키로 암호화하는 경우가 아니라면, 소스 키는 소스 계정에 있습니다.

    대상 계정({ $destination_account })에 있는 대상 백업 볼트의 키는 복사된 백업을 암호화합니다. 이 키는 볼트를 만들 때 정해지며 나중에 변경할 수 없습니다.

block-find-heading = 소스 키 찾기
block-find-type = 리소스 유형이 전체 AWS Backup 관리를 지원합니까? EFS, S3, Timestream, VMware, EC2의 SAP HANA, 고급 기능을 사용하는 DynamoDB가 지원합니다.
block-find-vault-key = 소스 키는 소스 백업 볼트의 키입니다.
block-find-parts = EKS나 CloudFormation처럼 백업이 여러 부분으로 이루어져 있습니다. 각 부분은 자기 유형의 규칙을 따릅니다.
block-find-aurora-dsql = Aurora DSQL입니까?
block-find-not-documented = ARN으로 보면 전체 관리 대상이지만, 어떤 키로 암호화되는지는 AWS 문서에 나와 있지 않습니다. "키 조회하기"의 첫 번째 명령으로 백업의 EncryptionKeyArn을 확인하세요.
block-find-itself-a-copy = 백업 자체가 다른 백업을 복사한 것입니까?
block-find-copied-key = 소스 키는 복사된 백업이 보관된 볼트의 키입니다.
block-find-encrypted = 백업할 때 리소스가 암호화되어 있었습니까?
block-find-resource-key = 소스 키는 볼륨, DB 인스턴스, 클러스터, 파일 시스템 등 리소스의 키입니다.
block-find-no-key = 소스 키가 없습니다. 백업이 암호화되어 있지 않습니다.
block-find-outcome-yes = 예
block-find-outcome-no = 아니요
block-find-outcome-composite = 여러 부분으로 구성됨

block-share-heading = 이 소스 키를 복사에 사용할 수 있는지 확인하기
block-share-source-key = 소스 키가 있습니까?
block-share-nothing-to-share = 백업이 암호화되어 있지 않으므로 공유할 키가 없습니다.
block-share-other-account = 다른 계정으로 복사합니까?
block-share-same-account = 소스 키를 공유할 필요가 없습니다.
block-share-manager = 소스 키를 누가 관리합니까? 아래에 있는 키 종류 조회 명령이 KeyManager를 출력합니다.
block-share-customer = KeyManager가 CUSTOMER입니다. 소스 키의 키 정책에서 대상 계정이 이 키를 사용하도록 허용하세요. 정책 문은 이 가이드의 끝부분에 있습니다.
block-share-managed-type = KeyManager가 AWS입니다. 어떤 정책으로도 이 키를 공유할 수 없습니다. 리소스 유형이 전체 AWS Backup 관리를 지원합니까?
block-share-vault-managed = AWS에 따르면 이 경우 소스 키가 AWS 관리형 키여도 되며, 키 정책을 변경할 필요가 없습니다.
block-share-resource-managed = 복사가 실패합니다. 먼저 소스 계정 안에서 고객 관리형 키를 사용하는 볼트로 백업을 복사한 다음, 그 결과로 만들어진 복구 시점을 다른 계정으로 복사하세요.
block-share-outcome-yes = 예
block-share-outcome-no = 아니요
block-share-outcome-customer = 고객
block-share-outcome-aws = AWS

block-types-heading = 리소스 유형별 키
block-types-type = 리소스 유형
block-types-backup = 백업의 키
block-types-copy = 복사된 백업의 키
block-types-aws-managed = 백업의 키가 AWS 관리형 키일 때 다른 계정으로 복사
block-types-ebs-type = EBS
block-types-ebs-backup = 볼륨의 키
block-types-ebs-copy = 대상 백업 볼트의 키
block-types-ebs-aws-managed = 실패
block-types-ec2-type = EC2(AMI)
block-types-ec2-backup = 각 볼륨의 키
block-types-ec2-copy = 대상 백업 볼트의 키
block-types-ec2-aws-managed = 실패
block-types-databases-type = RDS, Aurora, DocumentDB, Neptune
block-types-databases-backup = DB 인스턴스 또는 클러스터의 키
block-types-databases-copy = 대상 백업 볼트의 키(예외 참조)
block-types-databases-aws-managed = 실패
block-types-fsx-type = FSx for Windows File Server, FSx for Lustre
block-types-fsx-backup = 파일 시스템의 키
block-types-fsx-copy = 대상 백업 볼트의 키
block-types-fsx-aws-managed = 실패
block-types-storage-gateway-type = Storage Gateway
block-types-storage-gateway-backup = 볼륨의 키
block-types-storage-gateway-copy = 대상 백업 볼트의 키(반드시 고객 관리형 키)
block-types-storage-gateway-aws-managed = 실패
block-types-efs-type = EFS, S3, Timestream, VMware
block-types-efs-backup = 소스 백업 볼트의 키
block-types-efs-copy = 대상 백업 볼트의 키
block-types-efs-aws-managed = AWS가 허용
block-types-dynamodb-advanced-type = 고급 기능을 사용하는 DynamoDB
block-types-dynamodb-advanced-backup = 소스 백업 볼트의 키
block-types-dynamodb-advanced-copy = 대상 백업 볼트의 키
block-types-dynamodb-advanced-aws-managed = AWS가 허용
block-types-cloudformation-type = CloudFormation
block-types-cloudformation-backup = 소스 백업 볼트의 키, 중첩된 부분은 각 유형에 따름
block-types-cloudformation-copy = 대상 백업 볼트의 키, 중첩된 부분은 각 유형에 따름
block-types-cloudformation-aws-managed = 각 부분의 유형에 따름
block-types-sap-hana-type = EC2의 SAP HANA
block-types-sap-hana-backup = 소스 백업 볼트의 키
block-types-sap-hana-copy = 복사에 대한 AWS 문서의 설명이 서로 다름
block-types-sap-hana-aws-managed = 알 수 없음
block-types-eks-type = EKS
block-types-eks-backup = 클러스터 상태는 소스 백업 볼트의 키, 나머지는 각 유형에 따름
block-types-eks-copy = 각 부분의 유형에 따름
block-types-eks-aws-managed = 각 부분의 유형에 따름
block-types-dynamodb-type = 고급 기능을 사용하지 않는 DynamoDB
block-types-dynamodb-backup = 테이블의 키
block-types-dynamodb-copy = 복사 미지원
block-types-dynamodb-aws-managed = 복사 미지원
block-types-fsx-ontap-type = FSx for NetApp ONTAP
block-types-fsx-ontap-backup = 파일 시스템의 키
block-types-fsx-ontap-copy = 지원하는 것으로 나와 있지 않음
block-types-fsx-ontap-aws-managed = 지원하는 것으로 나와 있지 않음
block-types-unknown-type = FSx for OpenZFS, Redshift, Redshift Serverless
block-types-unknown-backup = 리소스의 키
block-types-unknown-copy = 복사 지원 여부를 알 수 없음
block-types-unknown-aws-managed = 알 수 없음

block-fully-managed-heading = 전체 AWS Backup 관리를 지원하는 유형
block-fully-managed = 이런 백업은 AWS Backup이 직접, 백업을 보관하는 볼트의 키로 암호화합니다. 리소스의 키는 복사와 관계가 없습니다. 복사된 백업은 대상 백업 볼트의 키로 다시 암호화됩니다. 소스 백업 볼트의 키가 고객 관리형 키이면 그 키의 키 정책에서 대상 계정이 그 키를 사용하도록 허용해야 합니다.

    대상 백업 볼트의 키로 aws/backup을 쓸 수 있는지에 대한 AWS의 설명은 서로 모순됩니다. 암호화 페이지는 이런 유형의 복사에 aws/backup을 허용하지만, 교차 계정 복사 페이지는 기본 백업 볼트를 사용할 수 없다고 합니다. 고객 관리형 키를 사용하는 대상 백업 볼트를 쓰세요.

block-not-fully-managed-heading = 그 밖의 모든 유형
block-not-fully-managed = 이런 백업은 리소스를 소유한 서비스가 리소스의 키로 암호화합니다. 소스 백업 볼트의 키는 관계가 없습니다. 다른 계정으로 복사하려면 소스 키가 고객 관리형 키이고 그 키 정책이 대상 계정에 이 키를 사용하도록 허용해야 하며, 대상 백업 볼트의 키도 고객 관리형 키여야 합니다.

    한 계정 안에서 복사한다면 대상 백업 볼트의 키로 리소스를 소유한 서비스의 AWS 관리형 키(예: EBS와 EC2의 경우 aws/ebs)도 사용할 수 있습니다. 그러나 aws/backup은 사용할 수 없으며, 사용하면 복사가 실패합니다.

block-exceptions-heading = 예외
block-exceptions = 암호화되지 않은 백업: 대부분의 유형에서 AWS Backup은 복사된 백업을 대상 백업 볼트의 키로 암호화합니다. 암호화되지 않은 Aurora, DocumentDB, Neptune 클러스터는 복사된 백업도 암호화되지 않습니다.

    RDS: 다중 AZ DB 클러스터는 복사할 수 없습니다.

    EBS: 이전 복사와 다른 키를 사용하는 복사는 증분 복사가 아니라 전체 복사입니다. 시간이 더 걸리고 비용도 더 듭니다.

    논리적 에어 갭 저장소(logically air-gapped vault, 백업 볼트의 한 종류)에는 암호화되지 않은 Aurora, DocumentDB, Neptune 클러스터를 저장할 수 없습니다. 전체 AWS Backup 관리를 지원하지 않는 유형의 백업은 고객 관리형 키로 암호화되어 있거나 아예 암호화되어 있지 않아야 합니다. 논리적 에어 갭 저장소에서 일반 백업 볼트로 복사할 때는 복사된 백업을 고객 관리형 키로 암호화해야 합니다.

block-not-known-heading = 확인되지 않은 것
block-not-known = Aurora DSQL은 복사를 지원하지만, AWS의 암호화 페이지에는 어떤 키를 사용하는지 나와 있지 않습니다. FSx for OpenZFS, Redshift, Redshift Serverless가 복사를 지원하는지는 AWS의 기능 표에서 확인하지 못했습니다. FSx for NetApp ONTAP은 그 표에 지원하는 것으로 나와 있지 않습니다. SAP HANA는 복사를 지원한다는 AWS 페이지와 지원하지 않는다는 AWS 페이지가 모두 있습니다. FSx는 파일 시스템마다 암호화 방식이 달라 AWS가 각 파일 시스템의 사용 설명서를 참조하도록 안내합니다.

    이 내용이 중요하다면 복사를 계획하기 전에 아래에 링크된 AWS의 기능 표를 확인하세요.

block-recovery-point-heading = 키 조회하기
block-recovery-point = 모든 유형에서 AWS Backup에 기록된 백업의 키를 조회합니다. 이 명령과 그 아래에 있는 리소스 유형별 명령은 백업이 있는 계정과 리전, 대개 소스 계정({ $source_account })에서 실행하세요. IsEncrypted가 False이면 소스 키가 없습니다. EC2라면 대신 아래 명령으로 AMI의 스냅샷을 조회하세요.
block-ebs-snapshot = EBS: KmsKeyId가 소스 키입니다. Encrypted가 False이면 소스 키가 없습니다.
block-ami = EC2: 이 명령은 AMI의 스냅샷을 출력합니다. 스냅샷마다 바로 위의 명령을 실행하여 모든 키를 빠짐없이 확인하세요.
block-db-snapshot = RDS: KmsKeyId가 소스 키입니다. 식별자는 복구 시점의 ARN에서 "snapshot:" 뒤에 오는 부분이며, "awsbackup:"도 포함합니다.
block-db-cluster-snapshot = Aurora, DocumentDB, Neptune: KmsKeyId가 소스 키입니다. 식별자는 복구 시점의 ARN에서 "cluster-snapshot:" 뒤에 오는 부분이며, "awsbackup:"도 포함합니다.
block-source-vault = 전체 AWS Backup 관리를 지원하는 유형: 소스 백업 볼트의 키가 소스 키입니다.
block-destination-vault = 모든 유형에서 대상 백업 볼트의 키를 조회합니다. 대상 계정({ $destination_account })에서 실행하세요.
block-kind-of-key = 위에서 찾은 키의 종류를 조회합니다. 키 ARN에 나오는 계정과 리전에서 실행하세요. KeyManager가 CUSTOMER이면 고객 관리형 키입니다. AWS이면 AWS 관리형 키이며, 다른 계정은 이 키를 사용할 수 없습니다.
block-key-of-the-copy = 복사가 끝난 뒤에는 DestinationEncryptionKeyArn이 복사된 백업을 암호화한 키입니다. 소스 계정({ $source_account })에서 실행하세요.

block-source-key-heading = 대상 계정이 소스 키를 사용하도록 허용하기
block-source-key = 소스 키가 고객 관리형 키이고 다른 계정으로 복사한다면, 소스 키를 소유한 계정(대개 소스 계정)의 키 관리자가 이 정책 문을 소스 키의 키 정책에 추가합니다. 여기에 필요한 명령은 CAB0001에 있습니다. 키가 제3의 계정에 있으면 소스 계정의 계정 보안 주체(":root"로 끝남)를 두 목록에 모두 추가하세요.

block-encryption-page-heading = AWS 문서
block-encryption-page = AWS Backup의 백업 암호화: 리소스 유형별 키와 복사 규칙
block-feature-page = 기능 가용성: 전체 AWS Backup 관리를 지원하는 유형과 복사할 수 있는 유형(리전별 정보 포함)
block-cross-account-page = 다른 AWS 계정으로 백업을 복사하는 방법
