### source: 43483c6e
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = EBS 스냅샷 또는 AMI를 공유할 수 없음: AWS 관리형 키로 암호화되어 있음

summary = 소스 계정({ $source_account })의 EBS 스냅샷, 또는 AMI의 스냅샷 중 하나 이상이 이 계정의 AWS 관리형 키인 aws/ebs로 암호화되어 있어 EC2가 공유를 거부했습니다. 어떤 정책을 바꾸어도 해결되지 않습니다. AWS 관리형 키의 키 정책은 아무도 편집할 수 없고, 다른 계정은 이런 키를 사용할 수 없기 때문입니다. 먼저 소스 계정 안에서 한 번 복사하여 고객 관리형 키로 암호화된 복구 시점을 만들어야 하며, 그 복구 시점만 대상 계정({ $destination_account })으로 복사할 수 있습니다. EBS와 EC2의 백업은 볼륨의 키로 암호화된 상태를 유지하므로 소스 백업 볼트의 키는 관계가 없습니다. 단, 복구 시점이 복사로 만들어진 것이면 그 복구 시점이 있는 볼트의 키로 암호화되어 있습니다. 이 메시지에서 AWS는 이 키를 "AWS Managed CMK", "AWS managed key" 또는 "EBS default key"라고 부르며, 모두 aws/ebs를 뜻합니다.

cause-snapshot-under-aws-ebs = 소스 계정({ $source_account })의 볼륨이 aws/ebs로 암호화되어 있어, 복구 시점의 스냅샷도 aws/ebs로 암호화되어 있습니다.
cause-one-volume-of-the-image = 인스턴스의 볼륨 중 하나 이상이 aws/ebs로 암호화되어 있습니다. 나머지 볼륨의 키가 모두 고객 관리형 키이더라도, 이런 스냅샷이 하나만 있으면 AMI 전체가 거부됩니다.
cause-shared-outside-aws-backup = 복사 작업이 아닙니다. 사람이나 도구(Packer, Terraform, 스크립트)가 ModifySnapshotAttribute 또는 ModifyImageAttribute로 스냅샷이나 AMI를 공유했는데, 그 스냅샷 중 하나가 aws/ebs로 암호화되어 있습니다. 스냅샷을 소유한 계정에서 조치해야 합니다.
cause-default-key-is-aws-ebs = 문제가 되풀이되는 이유입니다. 이 리전에서 소스 계정의 EBS 기본 키가 아직 aws/ebs입니다. 키를 지정하지 않고 암호화 볼륨을 만들거나 스냅샷을 복사하면 이 키로 암호화됩니다.

step-find-the-key = 소스 계정에서 스냅샷을 암호화한 키를 찾으세요. AMI라면 볼륨마다 스냅샷이 하나씩 있으므로, 먼저 describe-images로 스냅샷을 나열하고 빠짐없이 확인하세요.
step-find-the-key-confirm = KmsKeyId가 스냅샷을 암호화한 키의 ARN입니다. ARN만으로는 aws/ebs인지 알 수 없으므로, 다음 단계에서 서로 다른 키마다 한 번씩 KMS에 조회하세요. 그중 하나라도 KeyManager가 AWS이면 이 원인이 맞고, 모두 CUSTOMER이면 이 원인은 제외됩니다.
step-copy-what-you-share = 스냅샷이나 AMI를 AWS Backup을 거치지 않고 공유한 경우에만 해당합니다. 스냅샷이나 AMI를 소유한 계정에서, 고객 관리형 키를 지정하여 스냅샷이나 AMI를 복사하고, 원본 대신 복사로 새로 만들어진 것을 공유하세요. Packer에서는 이 키를 kms_key_id에 지정하고, 추가 리전마다 region_kms_key_ids에도 지정하세요. 1.4.0 및 1.4.4 버전에서는 키를 지정해도 기본 키로 암호화되었다는 사용자 보고가 있습니다.
step-copy-what-you-share-apply = copy-snapshot은 스냅샷 하나를, copy-image는 AMI와 그 스냅샷을 모두 복사하며, 각각 새 ID를 출력합니다. 호출에서 따로 지정하지 않으면 태그는 복사되지 않습니다. State가 completed가 되면(아래 결과 확인의 명령으로 조회) 나머지 명령을 실행하여 새로 만들어진 것을 대상 계정({ $destination_account })과 공유하세요. AMI라면 AMI 자체를 공유하고, 대상 계정이 복사할 스냅샷도 하나씩 모두 공유하세요. 스냅샷은 describe-images가 나열합니다.
step-copy-what-you-share-verify = 새 스냅샷을 확인하세요. 새 AMI라면 그 AMI의 스냅샷을 모두 확인하세요. State는 completed, KmsKeyId는 고객 관리형 키의 ARN이어야 합니다. State가 error이면 StateMessage에 이유가 나옵니다.
step-copy-what-you-share-warning = 다른 키로 복사하면 전체 복사가 되며, 삭제할 때까지 스토리지 비용이 발생합니다.
step-read-the-default-key = 소스 계정({ $source_account })에서 이 리전의 EBS 기본 키를 조회하세요.
step-read-the-default-key-confirm = alias/aws/ebs가 출력되면 이 원인이 맞습니다. ARN이 출력되면 위와 같이 KMS에서 이 키의 KeyManager를 조회하세요. AWS이면 이 원인이 맞고, CUSTOMER이면 이 원인은 제외됩니다. 이 값은 이미 있는 볼륨과 스냅샷의 키를 나타내지 않습니다.

mistake-key-can-change-for-some = 스페인어 문서에는 리소스의 암호화 키를 변경할 수 없다고 적혀 있습니다. EBS 볼륨은 실제로 그러하므로 이 경우에는 맞습니다. 그러나 모든 유형에 해당하는 것은 아닙니다. DynamoDB 테이블의 키와 S3 버킷의 기본 키는 리소스를 다시 만들지 않고 변경할 수 있습니다.
mistake-one-cure-for-two-failures = 스페인어 문서는 서로 다른 두 가지 실패에 같은 해결 방법을 제시합니다. 대상 백업 볼트가 AWS Backup의 기본 키를 사용해서 실패한 경우에는 고객 관리형 키를 사용하는 백업 볼트를 쓰면 되고, 리소스를 교체할 필요가 없습니다. 다른 키로 복사해야 하는 것은 스냅샷의 키에 관한 이 메시지뿐입니다.

reply = 소스 계정({ $source_account })에 있는 백업의 EBS 스냅샷 중 하나 이상이 AWS 관리형 키인 aws/ebs로 암호화되어 있습니다. 다른 계정은 이런 키를 사용할 수 없으며, 정책을 바꾸어도 해결되지 않습니다. 소스 계정에서 백업 운영자가 고객 관리형 키를 사용하는 백업 볼트로 복구 시점을 복사해야 합니다. 그 키의 키 관리자는 대상 계정({ $destination_account })이 키를 사용하도록 키 정책에서 허용해야 하며, 이때 kms:CreateGrant도 반드시 포함해야 합니다. 그런 다음 새 복구 시점을 대상 계정으로 복사하세요. 앞으로의 백업을 위해서는 볼륨을 고객 관리형 키로 암호화한 볼륨으로 교체하고, 계정의 EBS 기본 키도 그 키로 바꾸는 것이 좋습니다.
