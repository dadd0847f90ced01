### source: 4db53c69
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = 복사가 거부됨: 소스 계정과 대상 계정이 같은 조직에 속하지 않음

summary = 소스 계정({ $source_account })과 대상 계정({ $destination_account })이 AWS Organizations의 같은 조직에 속하지 않아 AWS Backup이 복사를 거부했습니다. 일반 백업 볼트 사이에서는 한 조직 안에서만 다른 계정으로 복사할 수 있습니다. 이 메시지만으로는 키, 볼트, 역할에 문제가 있는지 알 수 없습니다. 보통 두 계정 중 하나를 다른 조직으로 옮긴 직후에 나타납니다.

cause-two-organizations = 두 계정이 서로 다른 조직에 속해 있습니다.
cause-no-organization = 두 계정 중 하나가 어느 조직에도 속해 있지 않습니다. 조직에서 나왔거나, 제거되었거나, 다른 조직의 초대를 아직 수락하지 않은 상태입니다.

step-organization-of-the-source = 소스 계정({ $source_account })에서 이 계정이 어느 조직에 속하는지 AWS Organizations에 조회하세요. 멤버 계정에서도 이 명령을 실행할 수 있습니다.
step-organization-of-the-source-confirm = 조직의 ID인 Id(o-로 시작)와 그 조직의 관리 계정인 MasterAccountId를 적어 두세요. AWSOrganizationsNotInUseException이 나오면 이 계정은 어느 조직에도 속하지 않으며, 이것이 원인입니다.
step-organization-of-the-destination = 대상 계정({ $destination_account })에서도 똑같이 조회하세요. 그 전에 대상 백업 볼트 ARN의 계정 ID가 의도한 계정의 ID인지 확인하세요.
step-organization-of-the-destination-confirm = Id가 소스 계정에서 조회한 값과 다르거나 AWSOrganizationsNotInUseException이 나오면 이것이 원인입니다. 두 계정의 Id가 같으면 이 원인은 더 이상 없습니다. 복사가 실패한 뒤에 계정을 옮긴 경우라면 복사를 다시 시작하세요.
step-bring-into-one-organization = 변경이 가장 적은 방법은 복사 대상을 바꾸는 것입니다. 소스 계정의 조직에 이미 속해 있는 다른 계정의 백업 볼트를 대상으로 지정하면 어느 계정도 옮기지 않아도 됩니다. 이때는 아래의 초대 명령을 실행하지 말고, 이후 단계를 그 계정과 그 볼트에 대해 수행하면서 모든 명령에서 기존 대상 대신 그 계정과 볼트를 넣으세요. 백업 계획으로 복사했다면 백업 계획의 복사 작업(copy action)에 있는 DestinationBackupVaultArn도 바꾸세요. 바꾸지 않으면 다음 실행이 또 실패합니다. 반드시 이 두 계정 사이에 복사해야 한다면, 어느 계정을 옮길지 두 조직의 관리자가 정해야 합니다. 두 계정을 함께 둘 조직의 관리 계정이 초대를 보내고, 옮길 계정이 그 초대를 수락합니다. 현재 조직에서 먼저 나올 필요는 없습니다. 옮길 계정은 생성된 지 4일 이상 지나야 합니다. 관리 계정은 이 방법으로 옮길 수 없습니다.
step-bring-into-one-organization-apply = 첫 번째 명령은 두 계정을 함께 둘 조직의 관리 계정에서 실행하세요. 초대의 ID가 출력됩니다. 두 번째 명령은 옮길 계정에서 실행하세요.
step-bring-into-one-organization-verify = 소스 계정과 대상 계정에서 각각 실행하세요. 이제 두 계정의 Id가 같아야 합니다.
step-bring-into-one-organization-warning = 계정을 옮기면 이전 조직의 SCP, RCP, 태그 정책, 백업 정책이 더 이상 그 계정에 적용되지 않습니다. IAM Identity Center를 통해 받은 사용자 액세스는 사라집니다. 이전 조직 안의 리소스 공유가 끝나거나 CloudFormation StackSets의 리소스가 삭제될 수도 있습니다. 이전 조직의 ID가 적힌 키 정책과 볼트 액세스 정책은 새 조직의 ID로 바꿔야 합니다. 먼저 두 조직 관리자의 동의를 받으세요.
step-share-an-air-gapped-vault = 두 계정이 서로 다른 조직에 남아 있어야 할 때만 해당합니다. 이 경우 이 복사는 불가능합니다. 소스 계정({ $source_account })에 있는 논리적 에어 갭 저장소(logically air-gapped vault, 백업 볼트의 한 종류)에 백업을 보관하고, AWS RAM으로 그 저장소를 대상 계정({ $destination_account })과 공유하세요. 그러면 대상 계정에서 그 저장소의 백업을 복원할 수 있으며, 이는 AWS 문서에 나와 있습니다. 대상 계정에서 복사까지 할 수 있는지는 확실하지 않습니다. 이 저장소를 설명하는 AWS 문서가 한 곳에서는 복사할 수 없다고 하고, 다른 곳에서는 복사를 전제로 설명하기 때문입니다. 모든 리소스 유형을 이런 저장소에 보관할 수 있는 것은 아닙니다. 또한 개별 계정과만 공유할 수 있고, 조직이나 OU와는 공유할 수 없습니다.
step-share-an-air-gapped-vault-apply = 논리적 에어 갭 저장소를 소유한 소스 계정({ $source_account })에서 실행하세요. 그런 다음 대상 계정({ $destination_account })의 관리자가 12시간 안에 AWS RAM에서 초대를 수락해야 합니다.
step-share-an-air-gapped-vault-verify = ASSOCIATED: 대상 계정이 액세스할 수 있습니다. 그 밖의 상태: 초대를 아직 수락하지 않았거나 공유에 실패한 것입니다.
step-share-an-air-gapped-vault-warning = 이후 대상 계정은 이 저장소의 모든 백업을 보고 복원할 수 있습니다. 이런 저장소는 규정 준수 모드로 잠겨 있어, 보존 기간이 끝나기 전에는 백업을 삭제할 수 없습니다.

mistake-translated-message = 포르투갈어와 한국어 문서에는 이 메시지가 번역되어 있습니다. 실제 복사 작업에는 영어로 표시되므로, 로그와 문서는 영어 원문으로 검색하세요.

reply = 소스 계정({ $source_account })과 대상 계정({ $destination_account })이 같은 조직에 속하지 않아 AWS Backup이 복사를 거부했습니다. 두 계정에서 각각 describe-organization을 실행하여 Id를 비교하세요. Id가 다르면 같은 조직에 속한 계정의 백업 볼트를 대상으로 지정하거나, 두 조직의 관리자가 한쪽 계정을 옮겨야 합니다. 계정을 옮긴 뒤에는 관리 계정에서 교차 계정 백업이 켜져 있어야 하고, 대상 백업 볼트의 볼트 액세스 정책이 소스 계정을 허용해야 합니다. 그런 다음 복사를 다시 시작하세요. 두 계정이 모두 지금의 조직에 남아야 한다면 논리적 에어 갭 저장소(logically air-gapped vault)를 공유하여 그 저장소에서 복원해야 합니다.
