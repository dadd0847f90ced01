### source: 8d54556e
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = 적용되는 태그 정책 확인
text = 태그가 기록되는 계정({ $tagged_account })에서 실행하세요. 복사가 실패했다면 대상 계정이고, 복사가 아니라 백업 작업(job)이 실패했다면 소스 계정입니다. 이 명령은 유효 태그 정책, 즉 계정이 루트와 조직 단위에서 상속한 내용과 계정 자체에 연결된 내용을 합친 결과를 출력합니다. 여기에서 아무것도 찾지 못하면 다른 계정에서도 실행하세요.
confirm = 각 태그를 "tags" 아래의 해당 키와 비교하세요. "tag_key"는 허용되는 단 하나의 키 표기, "tag_value"는 허용되는 값(별표는 임의의 문자를 뜻함), "enforced_for"는 목록에 없는 값을 거부할 리소스 유형입니다. EBS 볼륨의 복사라면 ec2:snapshot, ec2:ALL_SUPPORTED 또는 별표가 붙은 ec2를 찾으세요. 다음 두 가지가 모두 맞으면 태그 정책이 원인입니다. (1) 태그의 값이 목록에 없거나 대소문자가 다르다. (2) "enforced_for"에 해당 리소스 유형이 포함되어 있다. 둘 중 하나라도 맞지 않거나, 키에 "tag_value"가 없거나(모든 값이 허용됨), 명령이 EffectivePolicyNotFoundException으로 응답하면(이 계정에 적용되는 태그 정책이 없음) 태그 정책은 원인이 아닙니다. 명령을 실행할 권한이 없으면, 조직 관리자가 관리 계정에서 --target-id에 이 계정의 ID를 지정하여 실행할 수 있습니다.
