### source: 6e41e9ed
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = 교차 계정 복사 점검 목록

summary = AWS Backup이 소스 계정({ $source_account })의 백업을 대상 계정({ $destination_account })의 볼트로 복사하기 전에 갖추어야 할 것을 점검하는 목록입니다. 이 페이지의 명령은 모두 조회만 합니다.

block-use = 이 순서대로 점검하세요. 맞지 않는 첫 번째 항목에서 복사가 막힙니다. 소스 계정에는 리소스와 첫 백업이, 대상 계정에는 복사된 백업을 보관할 볼트가 있으며, 관리 계정은 조직의 관리 계정입니다. 복사 작업(job)에 지정된 역할은 소스 계정에 있으며, 소스 백업 볼트의 백업을 복사할 수 있도록 내어 주는 일만 합니다. 복사 자체는 대상 계정의 서비스 연결 역할 AWSServiceRoleForBackup이 수행합니다.

block-checks-heading = 점검 항목과 담당자, 계정, 방법
block-checks-check = 점검 항목
block-checks-where = 담당자와 계정
block-checks-with = API
block-checks-right = 올바른 값

block-checks-organization-check = 같은 조직
block-checks-organization-where = 계정 관리자, 두 계정 모두
block-checks-organization-with = DescribeOrganization
block-checks-organization-right = 두 계정에서 같은 ID

block-checks-setting-check = 교차 계정 백업 켜짐
block-checks-setting-where = 조직 관리자, 관리 계정
block-checks-setting-with = DescribeGlobalSettings
block-checks-setting-right = true

block-checks-type-check = 리소스 유형과 리전
block-checks-type-where = 지원 담당자, 계정 불필요
block-checks-type-with = AWS의 기능 가용성 표
block-checks-type-right = 유형과 두 리전 모두 교차 계정 백업 지원

block-checks-opt-in-check = 서비스 옵트인
block-checks-opt-in-where = 백업 운영자, 소스 계정
block-checks-opt-in-with = DescribeRegionSettings
block-checks-opt-in-right = 해당 유형이 true. DynamoDB는 전체 관리도 true

block-checks-storage-check = 복구 시점
block-checks-storage-where = 백업 운영자, 소스 계정
block-checks-storage-with = DescribeRecoveryPoint
block-checks-storage-right = StorageClass가 WARM

block-checks-source-key-check = 소스 키
block-checks-source-key-where = 키 관리자, 소스 계정
block-checks-source-key-with = DescribeKey
block-checks-source-key-right = Enabled. 전체 관리 유형이 아니면 CUSTOMER

block-checks-source-key-policy-check = 소스 키의 키 정책
block-checks-source-key-policy-where = 키 관리자, 소스 계정
block-checks-source-key-policy-with = GetKeyPolicy
block-checks-source-key-policy-right = 고객 관리형 키이면 kms:CreateGrant를 포함해 대상 계정 허용

block-checks-vault-key-check = 대상 백업 볼트의 키
block-checks-vault-key-where = 백업 운영자와 키 관리자, 대상 계정
block-checks-vault-key-with = DescribeBackupVault, DescribeKey
block-checks-vault-key-right = CUSTOMER 및 Enabled

block-checks-vault-policy-check = 대상 백업 볼트의 액세스 정책
block-checks-vault-policy-where = 백업 운영자, 대상 계정
block-checks-vault-policy-with = GetBackupVaultAccessPolicy
block-checks-vault-policy-right = 소스 계정에 backup:CopyIntoBackupVault 허용

block-checks-service-linked-role-check = 서비스 연결 역할
block-checks-service-linked-role-where = 계정 관리자, 대상 계정
block-checks-service-linked-role-with = GetRole
block-checks-service-linked-role-right = AWSServiceRoleForBackup이 있음

block-checks-job-role-check = 복사 작업(job)에 지정된 역할
block-checks-job-role-where = 계정 관리자, 소스 계정
block-checks-job-role-with = ListEntitiesForPolicy
block-checks-job-role-right = 목록에 그 역할이 있거나, 역할의 다른 정책이 복사를 허용함

block-checks-scp-check = 서비스 제어 정책(SCP)
block-checks-scp-where = 조직 관리자, 관리 계정
block-checks-scp-with = ListParents, ListPoliciesForTarget, DescribePolicy
block-checks-scp-right = 이 대상을 막는 Deny가 없음

block-checks-tags-check = 태그와 태그 정책
block-checks-tags-where = 조직 관리자, 관리 계정
block-checks-tags-with = DescribeEffectivePolicy
block-checks-tags-right = 백업의 모든 태그 허용

block-checks-retention-check = 잠긴 볼트의 보존 기간
block-checks-retention-where = 백업 운영자, 대상 계정
block-checks-retention-with = DescribeBackupVault
block-checks-retention-right = 복사된 백업의 보존 기간이 최소와 최대 사이

block-checks-allowed-amis-check = 허용된 AMI(Allowed AMIs), EC2만 해당
block-checks-allowed-amis-where = 계정 관리자, 대상 계정
block-checks-allowed-amis-with = GetAllowedImagesSettings
block-checks-allowed-amis-right = enabled가 아니거나 목록에 소스 계정이 있음

block-organization-id-heading = 조직과 설정
block-organization-id = 소스 계정과 대상 계정에서 각각 이 명령을 실행하세요. 두 계정에서 같은 ID가 출력되어야 합니다. AWSOrganizationsNotInUseException이 나오면 그 계정은 어느 조직에도 속해 있지 않은 것입니다.
block-cross-account-setting = 관리 계정에서 이 명령을 실행하세요. true가 출력되어야 합니다. 이 설정은 관리 계정에서만 켤 수 있으며, 관리 계정의 콘솔에서 설정(Settings)의 교차 계정 백업(Cross-account backup)에 있습니다.

block-feature-table-heading = 리소스 유형, 옵트인, 복구 시점
block-feature-table = AWS의 리소스별 및 리전별 표입니다. RDS 다중 AZ DB 클러스터는 복사할 수 없고, DynamoDB 테이블은 AWS Backup 고급 기능을 사용할 때만 복사할 수 있습니다. 옵트인 리전에서는 CloudFormation, DocumentDB, Neptune, Timestream을 다른 계정으로 복사할 수 없고, 중국 리전에서는 어떤 유형도 다른 계정으로 복사할 수 없습니다.
block-region-settings = 소스 계정에서 리소스가 있는 리전으로 이 명령을 실행하세요. 백업 계획이 태그만으로 리소스를 선택하면 ResourceTypeOptInPreference에서 해당 유형이 true여야 합니다. 계획에 명시된 유형은 이 값과 관계없이 백업됩니다. 조직의 백업 정책에는 관리 계정의 설정이 적용됩니다. DynamoDB는 ResourceTypeManagementPreference도 true여야 하며, 백업할 때 이미 true였어야 합니다.
block-recovery-point = 소스 계정에서 이 명령을 실행하세요. StorageClass가 WARM이어야 합니다. AWS Backup은 콜드 스토리지에 있는 백업을 다른 계정으로 복사하지 않습니다. EncryptionKeyArn은 이 백업의 키입니다.

block-which-source-key-heading = 소스 키
block-which-source-key = 전체 AWS Backup 관리를 지원하지 않는 리소스 유형(EBS, EC2, RDS, Aurora, DocumentDB, Neptune, FSx, Storage Gateway)에서 소스 키는 리소스의 키입니다. 다른 계정은 AWS 관리형 키를 사용할 수 없으므로 이 키는 고객 관리형 키여야 합니다. 전체 AWS Backup 관리를 지원하는 유형(EFS, S3, Timestream, 고급 기능을 사용하는 DynamoDB 등)에서는 소스 백업 볼트의 키입니다.
block-key-kind = 키 관리자가 소스 키의 ARN에 나오는 계정과 리전에서 이 명령을 실행합니다. KeyState는 Enabled여야 합니다. 전체 AWS Backup 관리를 지원하지 않는 유형이면 KeyManager가 CUSTOMER여야 합니다. KeyManager가 AWS이면 먼저 소스 계정 안에서 복사하여 고객 관리형 키로 암호화된 복구 시점을 만들어야 합니다. 전체 AWS Backup 관리를 지원하는 유형이면 KeyManager가 AWS와 CUSTOMER 중 어느 것이어도 되며, KeyManager가 AWS이면 키 정책을 변경할 필요가 없습니다.
block-key-policy = 고객 관리형 키이면 같은 관리자가 키 정책을 읽습니다. 대상 계정({ $destination_account }) 또는 그 계정의 AWSServiceRoleForBackup에 kms:DescribeKey, kms:ReEncryptFrom, kms:GenerateDataKeyWithoutPlaintext, kms:CreateGrant가 허용되어 있어야 하고, 적용되는 Deny가 없어야 합니다.
block-key-statements = 허용되어 있지 않으면 소스 키를 소유한 계정에서 소스 키의 키 정책에 다음 정책 문을 추가하세요. 기존 정책 문은 모두 그대로 두어야 합니다. 키가 제3의 계정에 있으면 소스 계정의 계정 보안 주체(":root"로 끝남)를 두 목록에 모두 추가하세요.

block-vault-heading = 대상 백업 볼트
block-vault = 대상 계정에서 볼트가 있는 리전으로 이 명령을 실행하세요. Locked가 true이면 복사된 백업의 보존 기간이 MinRetentionDays보다 짧거나 MaxRetentionDays보다 길어서는 안 됩니다(값이 설정된 경우). 복사 작업(copy action)에 보존 기간이 따로 없으면 소스 복구 시점의 보존 기간을 따릅니다.
block-vault-key = 키 관리자가 볼트의 EncryptionKeyArn에 나오는 계정과 리전에서 이 키에 대해 이 명령을 실행합니다. KeyManager는 CUSTOMER, KeyState는 Enabled여야 합니다. 전체 AWS Backup 관리를 지원하는 유형에 aws/backup으로 충분한지는 AWS 페이지마다 설명이 다르지만, 고객 관리형 키는 모든 유형에 맞습니다. 둘 중 하나라도 다르면 다른 키로 볼트를 새로 만드세요. 이미 있는 볼트의 키는 변경할 수 없습니다.
block-vault-policy = 대상 계정에서 이 명령을 실행하세요. 소스 계정({ $source_account }) 또는 그 계정이 속한 조직에 backup:CopyIntoBackupVault를 허용하는 정책 문이 있어야 하고, 적용되는 Deny가 없어야 합니다. ResourceNotFoundException이 나오면 볼트에 정책이 없거나, 볼트 이름 또는 리전이 틀린 것입니다.
block-vault-statement = 허용하는 정책 문이 없으면 대상 백업 볼트의 액세스 정책에 다음 정책 문을 추가하세요. 기존 정책 문은 모두 그대로 두어야 합니다.

block-service-linked-role-heading = 역할
block-service-linked-role = 대상 계정에서 이 명령을 실행하세요. AWSServiceRoleForBackup의 ARN이 출력되어야 합니다. NoSuchEntity가 나오면 역할이 없는 것이며, 대개 그 계정에서 AWS Backup을 사용한 적이 없기 때문입니다. 키 정책에 이 역할을 지정하려면 먼저 역할을 만들어야 합니다.
block-job-role = 소스 계정에서 이 명령을 실행하세요. 작업(job)에 지정된 역할의 이름, 즉 역할 ARN의 마지막 부분이 목록에 있어야 합니다. 사용자 지정 역할은 목록에 없을 수 있습니다. 이때는 역할에 연결된 다른 정책이 backup:CopyIntoBackupVault와 backup:CopyFromBackupVault를 허용해야 합니다.

block-scps-heading = 조직: SCP와 태그 정책
block-scps = 관리 계정에서 이 명령들을 실행하세요. 첫 번째 명령은 계정 또는 조직 단위(OU)의 바로 위에 있는 것을 출력하므로, 출력된 ID로 루트가 나올 때까지 반복하세요. 두 번째 명령은 소스 계정과 그 위의 모든 조직 단위, 루트에 대해 각각 실행하고, 세 번째 명령은 나열된 정책마다 실행하세요. backup:CopyFromBackupVault를 거부하는 Deny 중에 backup:CopyTargets 또는 backup:CopyTargetOrgPaths 조건이 있는 것을 찾으세요. 대상 백업 볼트 또는 그 볼트가 있는 계정의 조직 경로가 허용되는 값에 들어 있어야 합니다. backup:CopyIntoBackupVault를 거부하는 Deny가 태그를 요구하면 대상 백업 볼트에 그 태그가 있어야 합니다.
block-tag-policy = 관리 계정에서 이 명령을 실행하세요. 복사된 백업은 원래 백업의 태그를 이어받으므로, 모든 태그 키와 값이 대소문자까지 포함해 대상 계정에서 허용되어야 합니다. EffectivePolicyNotFoundException이 나오면 그 계정에 적용되는 태그 정책이 없는 것입니다.

block-amis-heading = EC2의 경우: 허용된 AMI(Allowed AMIs)
block-amis = 대상 계정에서 이 명령을 실행하세요. State가 enabled이면 ImageCriteria에 소스 계정({ $source_account })이 있어야 합니다. 없으면 AMI 복사가 "Source AMI not found in Region"과 같은 메시지와 함께 실패합니다.

block-aws-guide-heading = AWS 페이지
block-aws-guide = AWS Backup 개발자 안내서: 교차 계정 복사를 설정하는 방법
block-aws-article = AWS re:Post: 교차 계정 복사가 실패하는 이유
