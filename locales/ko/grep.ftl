### source: 47f7ce05
### What `cabhelp grep` says of everything that it found.
### review: read 2026-11-30, by a second reader

summary-line = 파일 { $files }개({ $size })에서 { $hits ->
    [0] 알려진 실패를 찾지 못했습니다
   *[other] 알려진 실패 { $hits }건을 찾았습니다
}
summary-entries = { $entries ->
    [1] 모두 같은 종류입니다.
   *[other] 종류는 { $entries }가지입니다.
}
summary-period = { $first }부터 { $last }까지(UTC)
without-time = { $count }건에는 시각 정보가 없습니다.
column-entry = 항목
column-title = 실패 내용
column-count = 건수
column-first = 처음 발생
column-last = 마지막 발생
column-sample = 예시
column-message = 메시지
column-value = 값
column-day = 날짜(UTC)
heading-entries = 실패 내용과 건수
heading-days = 발생 시기
heading-first = 먼저 할 일
heading-answers = 원인과 조치 방법
heading-problems = 읽지 못한 내용
heading-unmatched = 설명할 수 있는 항목이 없는 실패
heading-where = 발생 위치
heading-sample = 로그에서 가져온 예
tally-account = 계정별
tally-destination-account = 대상 계정별
tally-region = 리전별
tally-vault = 백업 볼트별
tally-resource-type = 리소스 유형별
others-row = 기타
more-rows = 그 외 { $count }개
report-title = AWS Backup의 알려진 실패
report-skip = 본문으로 이동
report-made = 검색한 위치: { $paths }
timeline-name = 날짜별 건수
timeline-as-table = 같은 내용을 표로 보기
first-step = 담당: { $role }, { $account }. { $text }
first-times = { $count }건
sample-place = { $path }, { $line }번째 줄
report-nothing = 알려진 실패가 없다고 해서 실패가 아예 없었다는 뜻은 아닙니다.
report-written = 보고서를 { $path }에 저장했습니다
stats-read = 읽음: { $size }(파일 { $files }개, 살펴본 레코드 { $records }개, 소요 시간 { $time })
stats-found = 발견: { $hits }건(실패가 발견된 파일 { $with }개, 제외한 바이너리 파일 { $binary }개, 끝까지 읽지 못한 파일 { $problems }개)
unmatched-none = 설명할 수 있는 항목이 없는 실패는 발견되지 않았습니다.
