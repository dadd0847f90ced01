### source: eef979b5
### Help texts of the command line. Names of options and values stay English.
### review: read 2026-11-30, alone, by a reader of this language only

about = 여러 계정에 걸친 AWS Backup 작업(job)의 실패 원인과 조치 방법을 설명합니다
long-about = 실패한 작업(job)의 메시지를 붙여 넣거나 AWS CLI의 출력을 파이프로 전달하세요. 무슨 일이 일어났는지, 어느 키가 문제이고 누구의 키인지, 누가 어느 계정에서 무엇을 해야 하는지를 알려 주고, 붙여 넣어 바로 쓸 수 있는 정책을 보여 줍니다. 오프라인으로 작동하며 데이터를 어디에도 보내지 않습니다.
usage-heading = 사용법
commands-heading = 명령
arguments-heading = 인수
options-heading = 옵션
examples-heading = 예
more-policy-check = 종료 코드: 0 발견된 문제 없음, 1 발견된 문제 있음, 2 파일을 읽을 수 없음.
more-policy-evaluate = 종료 코드: 0 허용됨, 1 거부됨, 2 요청을 판정할 수 없음, 3 판정 보류. JSON에서 생략한 것은 제공되지 않은 것으로 보고, null 또는 []는 존재하지 않는다는 뜻입니다. 요청의 JSON 형식:
usage-options = 옵션
usage-command = 명령
values-hint = 값: { $values }

cmd-explain = 메시지나 AWS CLI의 JSON을 바탕으로 실패한 작업(job)을 설명
cmd-kb = 지식 베이스 조회 및 검사
cmd-kb-check = 지식 베이스를 검사하고 발견한 문제를 모두 보고
cmd-kb-list = 항목 목록 표시
cmd-kb-new = 붙여 넣은 메시지로 새 항목의 초안 생성: 유형이 지정된 자리 표시자가 있는 시그니처, 예시, 내용을 채워 넣을 텍스트 파일
cmd-kb-stamp = 최신 상태로 고친 번역의 스탬프 갱신(어느 언어의 번역인지는 --lang으로 지정)
cmd-kb-show = 로그 없이 항목 하나를 있는 그대로 표시
cmd-kb-stats = 항목, 시그니처, 언어별 텍스트 수 집계
cmd-policy = 정책 검사, AWS KMS와 AWS Backup의 규칙에 따른 요청 판정, 지식 베이스의 정책 출력
cmd-policy-check = 키 정책, 볼트 액세스 정책, IAM 정책, 서비스 제어 정책(SCP), 리소스 제어 정책(RCP), 신뢰 정책, VPC 엔드포인트 정책의 문제 찾기
cmd-policy-evaluate = 요청이 허용되는지 판정하고, 어디에서 무엇을 변경해야 하는지 표시
cmd-policy-render = 항목 또는 해결책의 정책에 사용자의 계정 ID를 채워 출력
cmd-help = 이 도움말 또는 명령의 도움말 표시

arg-text = 메시지, 항목 번호(CAB0001)나 이름, 또는 표준 입력을 뜻하는 "-"
arg-file = 메시지가 들어 있는 파일
arg-lang = 출력 언어: en, pt-BR, ko 또는 es
arg-format = 출력 형식
arg-explain-format = 출력 형식: 터미널용 페이지(text), 프로그램용 데이터(json), 위키·티켓·브라우저용 페이지(markdown, html), 티켓에 붙여 넣을 짧은 글(reply)
arg-redact = 계정 ID, ARN에 포함된 이름과 ID, 조직 ID, 이메일 주소, IP 주소를 account-1과 같은 가명으로 바꿈
arg-source-account = 소스 계정 ID(12자리 숫자)
arg-destination-account = 대상 계정 ID(12자리 숫자)
arg-key-arn = KMS 키의 ARN
arg-region = 키의 리전
arg-org-id = 조직의 모든 계정을 허용하는 정책에 사용할 조직 ID
arg-org-path = 조직 안에서 조직 단위(OU)까지의 경로
arg-role-arn = 호출하는 IAM 역할 또는 사용자의 ARN
arg-resource-type = 보호되는 리소스의 유형(예: EBS 또는 EFS)
arg-width = 정책에서 허용할 대상: 계정 전체(AWS 문서의 형태), AWS Backup의 서비스 연결 역할만, 또는 조직
arg-long = 모두 표시: 모든 허용 범위의 정책, 공개된 문서의 오류, 출처
arg-color = 색상 사용 여부
arg-overlay = 내장 항목과 함께 사용할 오버레이 폴더(사내에서 작성한 항목이 들어 있는 폴더)
arg-help = 도움말 표시("--help"는 "-h"보다 자세히 표시)
arg-version = 프로그램과 지식 베이스의 버전 표시
arg-anchors = 시그니처마다 도출된 앵커 표시
arg-today = 사실이 얼마나 오래되었는지 계산할 기준일(YYYY-MM-DD)
arg-dir = 내장 지식 베이스 대신 검사할 지식 베이스의 폴더(안에 kb/와 locales/ 포함)
arg-entry = 항목 번호 또는 이름
arg-kind = 이 종류의 항목만
arg-status = 이 상태의 항목만
arg-slug = 항목 이름: 실패 내용을 나타내는 영어 소문자 단어를 하이픈으로 연결
arg-from-text = 메시지: 텍스트, 파일, 또는 표준 입력을 뜻하는 "-". AWS CLI의 JSON도 사용 가능
arg-into = 파일을 저장할 오버레이 폴더(사내에서 작성한 항목의 폴더). 폴더가 없거나 비어 있으면 새 오버레이를 만듦
arg-subject = 항목 번호나 이름, 또는 해결책의 이름
arg-folder = 현재 폴더 대신 사용할 항목의 폴더(안에 kb/와 locales/ 포함)

arg-files = 정책이 들어 있는 파일(정책만 있는 파일 또는 AWS CLI가 출력한 그대로의 파일). "-"를 쓰거나 생략하면 표준 입력에서 읽음
arg-policy-check-kind = 정책이 무엇에 연결된 것인지 지정. 생략하면 파일과 정책 문을 보고 판단
arg-policy-check-source-account = 복사의 소스 계정 ID(12자리 숫자). 두 계정을 모두 지정하면 복사에 필요한 것도 검사
arg-policy-check-destination-account = 복사의 대상 계정 ID(12자리 숫자)
arg-policy-evaluate-file = 요청과 정책이 들어 있는 JSON. "-"를 쓰거나 생략하면 표준 입력에서 읽음
arg-principal = 요청을 보내는 호출자: 사용자, 역할, 세션 또는 루트 사용자의 ARN이나 서비스 보안 주체의 이름
arg-action = 작업(action)(예: kms:Decrypt)
arg-resource = 키, 볼트, 복구 시점 또는 역할의 ARN. 생략하면 파일에서 가져옴
arg-resource-account = 리소스를 소유한 계정의 ID(12자리 숫자). 리소스의 ARN에 계정 ID가 없을 때 지정
arg-context = 요청의 조건 키와 그 값. 여러 번 사용 가능
arg-key-policy = 키 정책 파일. 이 옵션부터 --grants까지의 옵션에 파일 대신 none을 쓰면 그런 정책이나 권한 부여(grant)가 없다는 뜻
arg-vault-policy = 볼트 액세스 정책 파일
arg-trust-policy = 역할의 신뢰 정책 파일
arg-iam = 호출자의 IAM 정책 파일. 여러 번 사용 가능
arg-scp = 호출자의 계정에 적용되는 서비스 제어 정책(SCP) 파일. 이 SCP가 연결된 루트, 조직 단위(OU) 또는 계정의 ID와 "="를 파일 앞에 붙임. ID가 없는 파일은 모두 한 수준에 있다고 봄. 여러 번 사용 가능
arg-rcp = 리소스의 계정에 적용되는 리소스 제어 정책(RCP) 파일. --scp와 같은 방법으로 앞에 ID를 붙임. 여러 번 사용 가능
arg-boundary = 호출자의 권한 경계 파일
arg-session-policy = 호출자의 세션 정책 파일
arg-vpc-endpoint-policy = VPC 엔드포인트 정책 파일
arg-grants = 키의 권한 부여(grant) 파일(list-grants가 출력한 그대로)
arg-describe-key = 키 정보 파일(describe-key가 출력한 그대로)
arg-assume-none = 제공하지 않은 것은 모두 없다고 간주
arg-expect = 예상하는 결과. 실제 결과가 예상과 같으면 종료 코드 0, 다르면 1, 판정이 보류되면 3
arg-policy-render-entry = 항목 번호 또는 이름
arg-remedy = 해결책의 이름
arg-form = 출력 형태: 추가할 정책 문, 정책 전체, 또는 POSIX 셸 명령

version-line = cabhelp { $version }, 지식 베이스 { $corpus }: { $entries ->
   *[other] 항목 { $entries }개
}, 언어 { $languages }, 마지막 사실 확인일 { $date }

kb-clean = 지식 베이스에 문제가 없습니다: { $entries ->
   *[other] 항목 { $entries }개
}, 검사 { $checks }개.
kb-findings = { $errors ->
    [0] 오류 없음
   *[other] 오류 { $errors }개
}, { $warnings ->
    [0] 경고 없음
   *[other] 경고 { $warnings }개
}.
kb-shortest = 가장 짧은 리터럴
kb-anchors = 앵커
kb-windows = 대량 검색용
severity-error = 오류
severity-warning = 경고
label-cure = 해결 방법
column-id = 항목
column-kind = 종류
column-status = 상태
column-title = 제목
stat-entries = 항목
stat-signatures = 시그니처
stat-translations = 번역된 메시지
stat-examples = 예시
stat-counterexamples = 반례
stat-remedies = 해결책
stat-texts = { $language } 텍스트
stat-read = 이 중 검토자가 읽은 텍스트

new-wrote = { $id } 항목을 초안으로 만들었습니다. 저장한 파일:
new-recognises = 이 항목은 다음과 같은 메시지를 인식합니다.
new-rivals = 같은 메시지를 설명하는 항목이 이미 있습니다: { $ids }. 앞으로는 새 항목이 대신 답합니다. 원하지 않으면 관계(relation)를 지우고 시그니처의 범위를 좁히세요.
new-next = "TODO:"로 표시된 곳을 작성하세요. 다음 명령은 표시된 곳과 그 밖에 빠진 것을 모두 알려 줍니다.
new-try = 오버레이에 있는 초안은 바로 답변에 사용되며, 초안이라는 안내가 함께 표시됩니다. 항목을 보려면 다음 명령을 실행하세요.
new-signature = 메시지. 매번 달라지는 부분은 유형이 지정된 자리 표시자로 바꾸세요
new-title = 실패 내용을 한 줄로 요약
new-summary = 무슨 일이 왜 일어났는지 몇 문장으로 설명
new-reply = 문의한 사람에게 지원 담당자가 보낼 답변
new-choose = 다음 중에서 고르세요: { $words }
new-near-miss = 비슷하지만 이 항목으로 연결되면 안 되는 메시지
new-why = 위 메시지와 이 항목의 메시지가 다른 점
new-translation = 이 언어로 번역된 메시지: { $lang }. 작성한 다음 주석 기호를 지우세요
new-cause = 실패하는 이유. 원인마다 TOML 테이블을 하나씩, 확인하기 쉬운 것부터 쓰고, 텍스트 파일(.ftl)에도 원인마다 설명을 쓰세요
new-step = 조치 방법. 단계마다 TOML 테이블을 하나씩 쓰세요
new-relation = { $id } 항목은 같은 메시지를 일반적으로 설명합니다. 이 관계가 없으면 그 항목이 답합니다.
new-source = 사실의 출처: 문서, 티켓, 또는 메시지를 확인한 로그
stamp-renewed = { $path }: { $before } → { $after }
stamp-current = { $path }: 스탬프 { $after }, 이미 최신 상태입니다
stamp-no-translation = 스탬프를 찍을 번역이 없습니다. 텍스트는 원문 언어로만 있습니다: { $lang }

cmd-grep = 크기에 관계없이 파일, 폴더, 압축 파일, 스트림에서 알려진 실패 찾기
arg-paths = 검색할 파일과 폴더(.gz, .zst, .tar 포함). "-"를 쓰거나 생략하면 표준 입력에서 읽음
arg-grep-format = 발견된 실패의 출력 형식: 사람이 읽는 한 줄(text), 한 줄에 객체 하나(jsonl), 표(csv)
arg-summary = 발견된 실패를 하나씩 출력하는 대신 항목, 계정, 리전, 백업 볼트, 리소스 유형, 날짜별 건수 출력
arg-report = 발견된 내용 전체를 HTML 페이지 하나로 저장: 무엇이 언제 어디에서 실패했는지, 먼저 무엇을 해야 하는지
arg-unmatched = 발견된 실패 대신, 설명할 수 있는 항목이 없는 실패의 메시지를 같은 형태끼리 묶어 출력. 출력된 메시지로 바로 새 항목을 만들 수 있음
arg-thorough = 모든 레코드를 "explain"과 같은 방식으로 읽음. 줄 바꿈으로 끊기거나 표현이 달라진 메시지도 찾지만 훨씬 느림
arg-since = 이 시각 이후에 발생한 것만: 날짜, 시각, 또는 얼마 전인지(24h, 7d). 시각 정보가 없는 것은 포함
arg-until = 이 시각 전에 발생한 것만
arg-grep-entry = 이 항목(번호 또는 이름)에 해당하는 실패만. 여러 번 사용 가능
arg-count = 파일별 건수만 출력
arg-files-with-matches = 실패가 발견된 파일의 이름만 출력
arg-files-without-match = 실패가 발견되지 않은 파일의 이름만 출력
arg-quiet = 아무것도 출력하지 않고, 처음 발견하면 중단
arg-max-count = 한 파일에서 이 건수만큼 발견하면 그 파일은 더 읽지 않음
arg-line-number = 줄 번호 표시(건수만 출력할 때를 제외하고 기본으로 표시)
arg-no-line-number = 줄 번호를 표시하지 않음
arg-with-filename = 파일이 하나여도 파일 이름 표시
arg-no-filename = 파일 이름을 표시하지 않음
arg-after-context = 각 레코드 뒤의 줄을 이 수만큼 표시
arg-before-context = 각 레코드 앞의 줄을 이 수만큼 표시
arg-grep-context = 각 레코드 앞뒤의 줄을 이 수만큼 표시
arg-glob = 폴더에서 이 글롭 패턴에 맞는 파일만 검색. 앞에 "!"를 붙이면 맞지 않는 파일만 검색. 여러 번 사용 가능
arg-files-from = 검색할 파일의 이름을 이 파일에서 한 줄에 하나씩 읽음. "-"를 쓰면 표준 입력에서 읽음
arg-null = --files-from, -c, -l, -L에서 파일 이름 뒤에 줄 바꿈이나 콜론 대신 NUL 바이트 사용
arg-hidden = 폴더에서 숨김 파일도 검색
arg-no-ignore = 폴더에서 .gitignore, .ignore 등이 제외하는 파일도 검색
arg-follow = 폴더에서 심볼릭 링크를 따라감
arg-max-depth = 검색할 폴더의 최대 깊이(단계 수)
arg-grep-text = 폴더에서 바이너리 파일도 검색
arg-search-zip = .gz, .zst, .tar 파일의 내부도 검색(기본값)
arg-no-search-zip = 압축 파일(.gz, .zst)과 .tar 파일의 내부는 검색하지 않음
arg-threads = 동시에 검색할 파일 수. 0을 쓰거나 생략하면 프로세서 수만큼
arg-sort = 파일의 순서. "path"를 쓰면 출력이 항상 같음
arg-stats = 얼마나 읽고 찾았는지 마지막에 출력
arg-line-buffered = 발견하는 즉시 출력(스트림을 지켜볼 때 사용)
arg-no-messages = 읽지 못한 것을 알리지 않음. 종료 코드로는 알 수 있음
arg-progress = 터미널에 진행 상황 표시 여부
arg-csv-bom = 표를 바이트 순서 표시(BOM)로 시작(Excel용)
more-grep = 종료 코드: 0 발견된 것 있음, 1 발견된 것 없음, 2 읽지 못한 것 있음(읽을 수 있는 것은 검색함). 각 레코드의 텍스트는 "explain"과 같은 방식으로 읽습니다. 줄 바꿈으로 끊긴 메시지는 --thorough를 사용해야만 찾습니다.
arg-recursive = 폴더는 항상 하위 폴더까지 모두 검색. grep과의 호환을 위해 받아들이는 옵션
arg-ignore-case = 대소문자는 항상 구분하지 않음. grep과의 호환을 위해 받아들이는 옵션
unmatched-times = { $count }건
unmatched-sample = 예
unmatched-place = 위치: { $path }, { $offset }바이트
cmd-search = 단어로 항목 찾기(지원하는 모든 언어 사용 가능)
cmd-kb-index = 검색 인덱스를 kb/index에 저장하거나 최신 상태인지 확인
arg-query = 기억나는 내용: 단어(언어 무관), 메시지의 일부, 작업(action) 이름, 항목 번호. "-"를 쓰면 표준 입력에서 읽음
arg-search-limit = 표시할 최대 항목 수(기본값 5)
arg-search-open = 목록에서 이 번호의 항목 표시
arg-search-format = 목록 출력 형식
arg-kb-index-dir = 현재 폴더 대신 사용할 지식 베이스의 폴더(안에 kb/와 locales/ 포함)
arg-kb-index-check = 저장하지 않고 확인만 함. 인덱스가 최신 상태가 아니면 종료 코드 1
more-search = 필터: service:kms, type:EBS, phase:copy, side:source, kind:guide. 따옴표로 묶은 단어들은 그 순서대로 이어져 있어야 합니다. 종료 코드: 0 찾음, 1 찾지 못함, 2 필터에 알 수 없는 값이 있음.
