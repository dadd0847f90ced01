### source: 1e99927c
### The fixed parts of an answer.
### review: read 2026-11-22, on the printed pages, by a second reader

heading-short = 요약
heading-summary = 발생한 문제
heading-facts = 텍스트에서 찾은 값
heading-causes = 가능한 원인(확인하기 쉬운 것부터)
heading-permissions = 허용해야 하는 작업(action)
heading-steps = 조치 방법
heading-policy = 정책에 추가할 정책 문
heading-policy-document = 연결할 정책
heading-message = AWS 메시지(영어 원문)
heading-mistakes = 공개된 문서의 오류
heading-sources = 출처
heading-similar = 비슷한 항목
heading-unknown = 설명할 수 있는 항목이 없는 실패
heading-varying = 발견된 { $count }건에서 서로 다른 값
varying-note = 아래 명령에는 첫 번째 건의 값을 사용했습니다. 나머지 건은 각각의 값으로 바꾸어 다시 실행하세요.
heading-more-policies = 다른 정책(전체 보기: --long)
heading-related = 관련 항목
flow-as-text = 글로 보기

column-principal = 보안 주체
column-policy = 권한을 넣을 정책
column-account = 정책이 있는 계정
column-actions = 작업(action)

step-title = [{ $number }단계] { $title }
only-if = { $key } = { $value }인 경우에만

label-form = 허용 범위
label-check = 확인
label-run = 실행
label-verify = 결과 확인
label-warning = 주의
label-by-hand = 여기서 멈춤
label-fixes = { $count ->
   *[other] 해당 원인: { $numbers }
}

match-exact = 정확히 일치
match-normalized = 표기 정리 후 일치
match-translated = 번역문과 일치
match-approximate = 대략 일치
match-code = 코드로 일치
match-truncated = 잘린 텍스트와 일치
confidence-high = 신뢰도 높음
confidence-medium = 신뢰도 보통
confidence-low = 신뢰도 낮음

occurrences = { $count ->
   *[other] 텍스트에서 { $count }건 발견
}

heading-overview = 개요
overview-counts = 실패 { $failures ->
   *[other] { $failures }건
}, 문제 { $causes ->
   *[other] { $causes }가지
}
overview-times = { $count }건
overview-repairs = 이 문제를 해결하면 실패 { $failures }건 중 { $count }건이 해결됩니다.
overview-repairs-all = 이 문제를 해결하면 실패 { $failures }건이 모두 해결됩니다.

reply-first-step = 첫 단계({ $role }, { $account }): { $step }
reply-not-found = 이 텍스트는 알려진 실패 사례와 일치하지 않아 원인을 확실하게 알 수 없습니다.
redacted-notice = 이 답변에서는 계정 ID, 이름 등의 식별자를 account-1과 같은 가명으로 바꾸었습니다(--redact). 명령과 정책을 사용하기 전에 가명을 실제 값으로 되돌리세요.

facts-verified = 사실 확인일: { $date }

sides-unknown = 입력한 텍스트만으로는 어느 계정이 소스 계정이고 어느 계정이 대상 계정인지 알 수 없어, 아래 정책에 자리 표시자를 그대로 두었습니다.
sides-accounts-seen = 텍스트에 나온 계정 ID(소스 계정인지 대상 계정인지 알 수 없음): { $accounts }
sides-one-unknown = 입력한 텍스트에 다음 값이 없어 아래 정책에 자리 표시자를 그대로 두었습니다: { $fact }
sides-ask = 구분하려면 복사 작업을 시작한 계정에서 그 복사 작업을 조회하세요. 볼트 ARN을 콜론(:)으로 나누면 다섯 번째 필드가 계정 ID입니다. SourceBackupVaultArn의 계정 ID가 소스 계정이고, DestinationBackupVaultArn의 계정 ID가 대상 계정입니다. 또는 복사 작업의 출력 전체를 이 프로그램에 전달하세요:
sides-flags = 계정 ID를 이미 알고 있으면 이 프로그램을 실행할 때 다음 옵션을 추가하세요:

missing-facts = 사용하기 전에 다음 자리 표시자를 실제 값으로 바꾸세요: { $placeholders }
refused-value = 다음 항목에서 찾은 값이 정해진 형식에 맞지 않아 값 대신 자리 표시자를 넣었습니다: { $fact }
statements-hint = 이 정책 문을 현재 정책의 "Statement" 목록에 쉼표로 구분하여 추가하세요. 이미 있는 정책 문은 모두 그대로 두세요. 허용 범위가 여러 가지 나와 있으면 하나만 사용하고, 무엇을 고를지 모르겠으면 "account"를 사용하세요.
iam-statements-hint = 이것은 하나의 완전한 IAM 정책입니다. 그대로 해당 사용자 또는 역할에 연결하거나, 이미 연결된 정책의 "Statement" 목록에 이 정책 문을 추가하세요.

differ-key-in-third-account = 이 키는 소스 계정({ $second })이 아니라 계정 { $first }의 키입니다. 키 정책은 계정 { $first }에서 변경하세요. 아래 단계에서 키와 관련해 소스 계정이라고 적힌 일은 모두 계정 { $first }에서 수행하세요.
differ-caller-in-another-account = 호출자는 계정 { $first }에 있고 키는 계정 { $second }에 있습니다. 이 경우 계정 { $second }의 키 정책과 계정 { $first }에 있는 호출자의 IAM 정책이 모두 작업(action)을 허용해야 합니다.
equal-one-account = 소스와 대상이 모두 계정 { $first }입니다. 즉 한 계정 안에서의 복사입니다. 여기서 다른 계정에 대해 설명한 내용은 해당하지 않으며, 복사를 수행하는 역할이 이 키를 사용할 수 있어야 합니다.
assumed-source-from-key = 소스 계정 { $value } 값은 소스 키의 ARN에서 가져왔습니다. 이 키가 제3의 계정에서 공유된 것이라면 { $flag } 옵션으로 소스 계정을 지정하세요.
conflict-flag = { $fact }: { $flag } 옵션과 텍스트의 내용이 서로 다릅니다(옵션: { $given }, 텍스트: { $seen }). 옵션의 값을 사용했습니다.

not-found = 입력한 텍스트에 지식 베이스의 실패 사례와 일치하는 내용이 없습니다.
not-found-seen = 텍스트에서 찾은 값:
not-found-hint = AWS가 출력한 영어 메시지 전체 또는 작업(job)의 JSON을 붙여 넣으세요.
all-entries = 모든 항목 보기: { $command }
show-entry = 항목 하나 보기: { $command }
no-guess = 문구가 일부 겹치는 항목입니다. 조치하기 전에 먼저 내용을 읽어 보세요:
similar-score = 유사도 { $percent }%

more-long = 모든 세부 정보, 다른 허용 범위의 정책, 출처 보기: --long
draft-notice = 이 항목은 초안입니다.
retired-notice = 이 항목은 더 이상 쓰지 않습니다. 대신 { $id } 항목을 참조하세요.
retired-notice-alone = 이 항목은 더 이상 쓰지 않습니다.
language-fallback = 요청한 언어로 된 텍스트가 없어 다음 언어로 표시합니다: { $lang }
language-region-note = 요청한 언어({ $asked })와 가장 가까운 언어로 표시합니다: { $shown }
truncated-input = 처음 { $mebibytes }MiB만 읽었습니다. 더 큰 로그는 { $command } 명령으로 검색하세요.
cut-input = JSON이 중간에서 잘려 있습니다. 온전한 부분만 읽었으며, 잘린 뒷부분은 읽지 못했습니다. JSON 전체를 다시 붙여 넣거나 파이프로 전달하세요.
binary-input = 입력이 일반 텍스트가 아니지만 있는 그대로 검색했습니다. 압축 파일이라면 먼저 압축을 풀거나 { $command } 명령으로 검색하세요.
policy-key = 입력한 텍스트는 오류 메시지가 아니라 키 정책입니다. 이 정책을 검사하려면 다음 명령을 사용하세요: { $command }
policy-vault = 입력한 텍스트는 오류 메시지가 아니라 볼트 액세스 정책입니다. 이 정책을 검사하려면 다음 명령을 사용하세요: { $command }
policy-other = 입력한 텍스트는 오류 메시지가 아니라 정책 문서입니다. 이 정책을 검사하려면 다음 명령을 사용하세요: { $command }
policy-hint = 실패 원인을 알아보려면 실패한 작업(job)이나 API 호출의 오류 메시지를 붙여 넣으세요.
resource-unknown = { $type } 리소스가 AWS Backup 전체 관리 대상인지는 문서에 나와 있지 않습니다. 그래서 두 경우의 원인을 모두 표시합니다.
loose-notice = 입력한 텍스트는 AWS 메시지와 글자 그대로 일치하지 않으며, 표현이 비슷하여 인식되었습니다. 설정을 변경하기 전에 여기에 표시된 메시지와 비교하세요.
noted-completed = 입력한 레코드의 상태는 COMPLETED이지만, 아래에서 설명하는 메시지가 들어 있습니다. 복구 시점이 생성되었는지 확인하세요. 백업 작업(job)의 경우 AWS Backup 콘솔에는 “Completed with issues”(문제가 있는 상태로 완료됨)로 표시됩니다.

seen-accounts = 계정
seen-regions = 리전
seen-arns = ARN
seen-actions = 작업(action)
seen-refusals = 거부된 작업(action)
