### source: cc82b345
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = 볼트의 액세스 정책: 소스 계정이 이 볼트로 복사하도록 허용
text = 대상 계정({ $destination_account })에서, 아래 '정책에 추가할 정책 문'에 허용 범위(--width)별로 나와 있는 정책 문 중 하나를 골라 복사된 백업을 받을 볼트의 액세스 정책에 추가하세요. 이 정책 문은 이 볼트로 복사하는 작업(backup:CopyIntoBackupVault)만 허용합니다. 허용 범위 account는 소스 계정({ $source_account })에만, organization은 조직의 모든 계정에 허용합니다. 다른 계정에서 보낸 그 밖의 요청은 볼트 액세스 정책이 허용해도 AWS Backup이 거부합니다. 정책에 소스 계정에 적용되는 Deny가 있으면 Allow를 추가해도 소용이 없으므로 그 Deny의 범위도 좁히세요. AWS Backup은 정책을 통째로 교체하므로, 현재 정책을 파일로 저장하고, 직접 수정한 다음, 문서 전체를 다시 적용하세요. 콘솔에서는 백업 볼트(Backup vaults)에서 볼트를 열면 액세스 정책(Access policy) 섹션에 이 정책이 있습니다.
apply = 첫 번째 명령이 ResourceNotFoundException으로 응답하면 볼트 이름과 리전을 확인하세요. 둘 다 맞으면 볼트에 아직 정책이 없는 것입니다. 이때 vault-policy-new.json의 내용은 {"{"} "Version": "2012-10-17", "Statement": [ … ] {"}"}로 작성하고, 점이 있는 자리에 새 정책 문을 넣으세요. 볼트에 정책이 있으면 vault-policy-new.json을 열어 "Statement"에 정책 문을 쉼표로 구분하여 추가하세요. 볼트 정책의 "Action"에는 와일드카드를 쓸 수 없으므로 작업(action) 이름을 끝까지 적으세요. vault-policy-before.json은 보관하세요. 이 파일로 이전 정책을 복원할 수 있습니다.
verify = 새 정책 문이 나타나고, 기존 정책 문이 모두 그대로 있어야 합니다.
warning = 적용한 뒤에는 고른 허용 범위(--width)에 해당하는 모든 보안 주체가 자기 계정의 IAM 정책이 허용하는 범위에서 이 볼트로 백업을 복사할 수 있습니다.
width-account = 소스 계정 전체(AWS가 게시한 형태)
width-organization = 조직의 모든 계정. 이 프로그램을 --org-path 옵션과 함께 실행하면 그 경로 아래의 계정만 허용합니다. 조직의 ID(o-…)는 describe-organization(AWS Organizations) 출력의 Id입니다
