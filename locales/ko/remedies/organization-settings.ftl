### source: 763a285c
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = 조직 설정: 교차 계정 백업 켜기
text = 조직의 관리 계정에서 AWS Backup의 교차 계정 백업을 켜세요. 다른 계정에서는 켤 수 없으며, 위임된 관리자 계정에서도 켤 수 없습니다. AWS Backup 콘솔에서는 내 계정(My account) > 설정(Settings) > 교차 계정 백업(Cross-account backup) > 활성화(Enable) 순서로 선택합니다. 다음 두 설정은 이 설정을 대신하지 않습니다. 하나는 AWS Organizations에서 AWS Backup에 주는 신뢰할 수 있는 액세스(trusted access)로, AWS가 위임된 관리자를 등록하기 전에 요구하는 설정입니다. 다른 하나는 리전의 서비스 옵트인으로, 무엇을 백업할지 정하는 설정입니다. 이 호출에 리전이 필요한지는 AWS 문서마다 달라, 아래 명령은 소스 백업 볼트의 리전을 사용합니다.
confirm = true: 설정이 켜져 있으므로 원인이 아닙니다. false 또는 None: 설정이 꺼져 있어 조직의 어느 계정도 다른 계정으로 복사할 수 없습니다. "Your account is not a member of an organization": 조직에 속하지 않은 계정에 로그인한 것입니다.
apply = 아래 명령은 관리 계정에서만 실행할 수 있습니다. 관리 계정은 describe-organization이 MasterAccountId로 출력하는 계정입니다. 다른 계정에서 실행하면 오류가 납니다.
verify = 값이 true여야 합니다.
warning = 이후 조직의 모든 계정은 다른 계정의 백업 볼트 가운데 볼트 액세스 정책이 허용하는 모든 볼트로 자기 백업을 복사할 수 있습니다.
