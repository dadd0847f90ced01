### source: fe657e6d
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = 고객 관리형 키를 사용하는 백업 볼트 만들기
text = 대상 계정({ $destination_account })에서, 대상 백업 볼트와 같은 리전에 고객 관리형 키를 사용하는 새 백업 볼트를 만드세요. 이 계정의 같은 리전에 그런 볼트가 이미 있으면 그것을 사용하고 다음 단계로 넘어가세요. 이미 있는 볼트의 키는 변경할 수 없으므로, 기존 볼트는 그 안의 백업과 함께 그대로 남습니다. 이후 단계는 여기서 새로 만들었거나 고른 볼트에 관한 것입니다. 명령을 실행하는 사람에게는 키를 새로 만들 때 kms:CreateKey, 볼트를 만들 때 backup:CreateBackupVault와 backup-storage:MountCapsule, 그리고 이 키에 대한 kms:DescribeKey, kms:CreateGrant, kms:RetireGrant, kms:Decrypt, kms:GenerateDataKey 권한이 필요합니다.
apply = 첫 번째 명령은 기본 키 정책이 적용된 키를 만들고 그 ARN을 출력합니다. 키와 볼트가 같은 계정에 있으면 기본 키 정책으로 충분합니다. 이 리전에 이미 있는 키를 사용한다면 이 명령은 건너뛰세요. 두 번째 명령의 결과는 KeyManager가 CUSTOMER, KeySpec이 SYMMETRIC_DEFAULT, KeyUsage가 ENCRYPT_DECRYPT, KeyState가 Enabled여야 합니다. 세 번째 명령은 볼트를 만듭니다. 별칭이 아니라 키 ARN을 지정하세요. 키를 지정하지 않으면 AWS Backup이 다시 aws/backup을 사용합니다. 볼트 이름은 영문자, 숫자, 하이픈, 밑줄로 된 2~50자여야 합니다.
verify = EncryptionKeyArn은 사용하려는 키의 ARN과 같아야 합니다. BackupVaultArn은 다음 단계에 필요한 새 볼트의 ARN입니다.
warning = KMS는 삭제를 예약할 때까지 고객 관리형 키마다 요금을 부과합니다. 이 글을 쓴 시점의 AWS 요금 페이지에 따르면 키 하나당 월 1 USD이며, 요청에도 요금이 부과됩니다. 새 볼트로 하는 첫 번째 복사는 전체 복사가 되어 스토리지를 더 많이 차지할 수 있습니다. 이 키로 암호화된 백업이 필요한 동안에는 키를 삭제하지 마세요. 키가 없으면 백업을 복원할 수 없습니다.
