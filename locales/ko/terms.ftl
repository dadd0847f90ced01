### source: 9108ca35
### Words that every text may use: roles, accounts, principals, policies, facts. Terms follow kb/glossary.toml.
### review: read 2026-11-22, on the printed pages, by a second reader

# Who acts.
role-support = 지원 담당자
role-backup-operator = 백업 운영자
role-key-admin = 키 관리자
role-account-admin = 계정 관리자
role-caller = 호출자
role-org-admin = 조직 관리자

# In which account.
account-source = 소스 계정
account-destination = 대상 계정
account-management = 관리 계정
account-caller = 호출자 계정
account-key-owner = 키 소유 계정
account-vault-key-owner = 볼트 키 소유 계정
account-role-owner = 역할이 속한 계정
account-tagged = 태그가 기록되는 계정
account-vpc-owner = VPC 소유 계정
account-resource-organization-management = 리소스가 속한 조직의 관리 계정

# Who gets a permission.
principal-source-account = 소스 계정
principal-destination-account = 대상 계정
principal-destination-backup-service-linked-role = 대상 계정의 AWSServiceRoleForBackup
principal-vault-account = 볼트 계정
principal-vault-key-account = 볼트 키 소유 계정
principal-vault-backup-service-linked-role = 볼트 계정의 AWSServiceRoleForBackup
principal-key-account = 키 소유 계정
principal-caller-account = 호출자 계정
principal-caller-backup-service-linked-role = 호출자 계정의 AWSServiceRoleForBackup
principal-organization-members = 조직의 모든 계정
principal-caller = 호출자
principal-role = 역할 또는 사용자
principal-job-role = 복사 작업(job)에 지정된 IAM 역할

# Where the permission is written.
policy-source-key-policy = 소스 키의 키 정책
policy-destination-key-policy = 볼트 키의 키 정책
policy-key-policy = 키 정책
policy-caller-iam-policy = 역할 또는 사용자의 IAM 정책
policy-vault-access-policy = 대상 백업 볼트의 액세스 정책
policy-backup-role-iam-policy = 복사 작업(job)에 지정된 IAM 역할의 IAM 정책

# Kinds of services, categories and phases, for lists.
kind-error = 오류
kind-guide = 가이드
status-draft = 초안
status-active = 사용 중
status-retired = 사용 종료
impact-blocks = 작업 실패
impact-degrades = 작업의 일부만 수행됨
impact-informs = 참고용

# The facts: what a value is called, and what stands for it while it is not known.
label-source-account = 소스 계정
label-destination-account = 대상 계정
label-source-region = 소스 리전
label-destination-region = 대상 리전
label-key-arn = KMS 키
label-source-key-arn = 소스 KMS 키
label-destination-key-arn = 복사된 백업의 KMS 키
label-key-account = 키 소유 계정
label-key-region = 키의 리전
label-region = 리전
label-partition = 파티션
label-source-vault-arn = 소스 백업 볼트
label-source-vault-name = 소스 백업 볼트 이름
label-customer-key-vault-arn = 고객 관리형 키를 사용하는 백업 볼트
label-customer-key-vault-name = 고객 관리형 키를 사용하는 백업 볼트 이름
label-first-copy-vault-arn = 첫 번째 복사의 백업 볼트
label-first-copy-vault-name = 첫 번째 복사의 백업 볼트 이름
label-new-recovery-point-arn = 새 복구 시점
label-air-gapped-vault-arn = 논리적 에어 갭 저장소
label-moving-account = 이동할 계정
label-handshake-id = 초대
label-customer-key-arn = 고객 관리형 키
label-copy-key-arn = 복사할 때 지정한 키
label-volume-id = EBS 볼륨
label-new-volume-id = 새 EBS 볼륨
label-device-name = 디바이스 이름
label-volume-type = 볼륨 유형
label-instance-id = EC2 인스턴스
label-availability-zone = 가용 영역
label-new-snapshot-id = 새 스냅샷
label-database-id = DB 인스턴스 또는 클러스터
label-engine = 데이터베이스 엔진
label-fsx-backup-id = FSx 백업
label-subnet-id = 서브넷
label-table-name = DynamoDB 테이블
label-bucket-name = S3 버킷
label-destination-vault-arn = 대상 백업 볼트
label-destination-vault-name = 대상 백업 볼트 이름
label-receiving-vault-name = 복사된 백업을 받을 백업 볼트 이름
label-new-vault-name = 새 백업 볼트 이름
label-new-vault-arn = 새 백업 볼트
label-backup-plan-id = 백업 계획
label-source-recovery-point-arn = 소스 복구 시점
label-destination-recovery-point-arn = 복사된 복구 시점
label-snapshot-id = 스냅샷
label-image-id = AMI
label-new-image-id = 새 AMI
label-db-snapshot-id = 데이터베이스 스냅샷
label-resource-arn = 리소스
label-resource-type = 리소스 유형
label-principal-arn = 호출자
label-caller-account = 호출자 계정
label-action = 거부된 작업(action)
label-role-arn = IAM 역할 또는 사용자
label-role-name = IAM 역할 이름
label-user-name = IAM 사용자 이름
label-job-role-arn = 작업(job)에 지정된 IAM 역할
label-job-role-name = 작업(job)에 지정된 IAM 역할의 이름
label-role-account = 역할이 속한 계정
label-copy-job-id = 복사 작업 ID
label-new-copy-job-id = 새 복사 작업 ID
label-copy-job-account = 복사 작업을 소유한 계정
label-org-id = 조직
label-org-path = 조직 내 경로
label-management-account = 관리 계정
label-operation = 호출한 API
label-error-code = 오류 코드
label-request-id = 요청 ID
label-state = 상태

fact-source-account = <소스 계정 ID>
fact-destination-account = <대상 계정 ID>
fact-key-arn = <키 ARN>
fact-key-account = <키 소유 계정 ID>
fact-vault-account = <볼트 계정 ID>
fact-key-region = <키의 리전>
fact-principal-arn = <호출자 ARN>
fact-caller-account = <호출자 계정 ID>
fact-action = <거부된 작업>
fact-role-arn = <역할 또는 사용자 ARN>
fact-source-region = <소스 리전>
fact-destination-region = <대상 리전>
fact-resource-type = <리소스 유형>
fact-role-name = <역할 이름>
fact-destination-vault-name = <대상 백업 볼트 이름>
fact-tag-key = <태그 키>
fact-tagged-account = <태그가 기록되는 계정 ID>

label-backup-job-id = 백업 작업 ID
label-restore-job-id = 복원 작업 ID
label-vault-arn = 백업 볼트
label-vault-name = 백업 볼트 이름
label-vault-account = 볼트 계정
label-vault-key-account = 볼트 키 소유 계정
label-recovery-point-arn = 복구 시점
label-encryption-key-arn = 레코드에 있는 KMS 키
label-recorded-snapshot-id = 레코드에 있는 스냅샷
label-event-account = 이벤트가 발생한 계정
label-recipient-account = CloudTrail 레코드를 받은 계정
label-session-role-arn = 세션의 역할
label-policy-arn = 요청을 거부한 정책
label-scp-id = 서비스 제어 정책(SCP)
label-denied-resource-arn = 액세스가 거부된 리소스
label-tag-key = 태그 키
label-permitted-tag-value = 허용되는 태그 값
label-tag-policy-id = 태그 정책
label-tagged-account = 태그가 기록되는 계정

# How a refusal ends (kb/denials.toml).
ending-identity-implicit = 호출자의 IAM 정책 중 이 작업을 허용하는 것이 없음
ending-resource-implicit = 리소스 기반 정책이 이 작업을 허용하지 않음
ending-cross-account = 호출한 리전에 리소스가 없거나, 리소스 기반 정책이 호출자의 계정을 허용하지 않음
ending-boundary-implicit = 호출자의 권한 경계가 이 작업을 허용하지 않음
ending-session-implicit = 세션 정책이 이 작업을 허용하지 않음
ending-vpc-endpoint-implicit = VPC 엔드포인트 정책이 이 작업을 허용하지 않음
ending-scp-implicit = 이 작업을 허용하는 서비스 제어 정책(SCP)이 없음
ending-trust-implicit = 역할의 신뢰 정책이 이 작업을 허용하지 않음
ending-identity-explicit = 호출자의 IAM 정책에 Deny가 있음
ending-resource-explicit = 리소스 기반 정책에 Deny가 있음
ending-boundary-explicit = 호출자의 권한 경계에 Deny가 있음
ending-session-explicit = 세션 정책에 Deny가 있음
ending-vpc-endpoint-explicit = VPC 엔드포인트 정책에 Deny가 있음
ending-vpc-endpoint-through-scp = 서비스 제어 정책(SCP)으로 인해 VPC 엔드포인트 정책에 Deny가 있음
ending-scp-explicit = 서비스 제어 정책(SCP)에 Deny가 있음
ending-rcp-explicit = 리소스 제어 정책(RCP)에 Deny가 있음
ending-trust-explicit = 역할의 신뢰 정책에 Deny가 있음
ending-none = 거부된 이유가 텍스트에 나와 있지 않음
