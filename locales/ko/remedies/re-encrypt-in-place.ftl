### source: 0b35f526
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = 테이블이나 버킷을 다시 만들지 않고 DynamoDB 테이블의 키 또는 S3 버킷의 기본 키 변경
text = 소스 계정({ $source_account })에서 DynamoDB 테이블의 키와 S3 버킷의 기본 암호화 키는 언제든지 변경할 수 있으며, 아무것도 다시 만들 필요가 없습니다. 그렇다고 다른 계정으로의 복사가 쉬워지지는 않습니다. S3의 백업과, AWS Backup 고급 기능을 사용하는 DynamoDB의 백업은 백업 볼트의 키로 암호화됩니다. 고급 기능이 없으면 DynamoDB의 백업은 테이블의 키로 암호화되며, 어떤 키이든 다른 계정으로 복사할 수 없습니다. 이미 있는 복구 시점의 키는 바뀌지 않습니다.
confirm = 테이블이라면 KMSMasterKeyArn이 키입니다. 아무것도 출력되지 않으면 DynamoDB가 AWS 소유 키를 사용합니다. 버킷이라면 KMSMasterKeyID가 기본 키이며, AES256은 S3가 자체 키를 사용한다는 뜻입니다. 이미 고객 관리형 키이면 변경할 것이 없습니다.
apply = put-bucket-encryption은 기본 암호화 설정을 통째로 교체하므로, 위의 확인 명령이 출력한 내용을 보관하세요. 버킷에 이미 있는 객체는 바뀌지 않습니다. S3 Batch Operations로 객체를 같은 위치에 복사하면 새 키로 암호화됩니다.
warning = 고객 관리형 키와 KMS 요청에는 비용이 발생합니다. 백업 역할을 포함하여 테이블이나 객체를 읽거나 쓰는 모든 사용자와 역할에 새 키를 사용할 권한이 필요합니다. 이전 키로 암호화된 것이 남아 있는 동안에는 이전 키를 활성화된 상태로 유지하세요.
verify = 출력된 키가 고객 관리형 키여야 합니다. 테이블이라면 Status가 ENABLED여야 합니다.
