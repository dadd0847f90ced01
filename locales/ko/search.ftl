### source: eb00cdf6
### review: read 2026-11-30, by a second reader

search-nothing = 지식 베이스에 일치하는 항목이 없습니다.
search-closest = 비슷한 단어: { $words }
search-paste = 오류 메시지가 있으면 다음 명령으로 설명을 볼 수 있습니다: { $command }
search-all = 모든 항목 보기: { $command }
search-common = 많이 찾는 항목:
search-open = 항목 보기: { $command }
search-more = 일치하는 항목이 { $count }개 더 있습니다. 더 보려면 --limit 옵션을 사용하세요.
search-corrected = “{ $written }” 대신 “{ $read }”(으)로 검색했습니다.
search-action = “{ $written }”(이)라는 작업(action)은 없습니다. 올바른 이름: { $actions }

similar-note = 같은 문제를 다루는 항목일 수 있습니다. 조치하기 전에 먼저 내용을 읽어 보세요:
similar-by-search = 비슷한 주제

index-written = 검색 인덱스를 저장했습니다: { $path }({ $kilobytes }KB). 이 인덱스를 사용하려면 프로그램을 다시 빌드하세요.
index-current = 검색 인덱스가 최신 상태입니다: { $path }({ $kilobytes }KB).
index-stale = { $path }에 있는 검색 인덱스는 현재 텍스트로 만든 것이 아닙니다. 다시 만들려면 다음 명령을 사용하세요: { $command }
