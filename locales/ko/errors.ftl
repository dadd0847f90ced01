### source: 3e5a76db
### Errors that a user can cause, each with what to do.
### review: read 2026-11-22, on the printed pages, by a second reader

error-label = 오류
warning-label = 경고

empty-input = 설명할 텍스트가 없습니다
how-to-paste = 명령 뒤에 메시지를 따옴표로 묶어 붙여 넣거나, -f로 파일을 지정하거나, 파이프로 전달하세요: { $command }
paste-now = 메시지를 붙여 넣은 다음 Ctrl-D를 눌러 마치세요(Windows에서는 Ctrl-Z를 누른 다음 Enter).
cannot-read-file = `{ $path }` 파일을 읽을 수 없습니다: { $reason }
reason-not-found = 해당 파일이 없습니다
reason-permission = 읽기 권한이 없습니다
reason-directory = 폴더입니다. 그 안에 있는 파일을 지정하세요
reason-other = { $detail }
cannot-read-stdin = 표준 입력을 읽을 수 없습니다: { $reason }
text-names-a-file = 이름이 `{ $text }`인 파일도 있습니다. 그 파일의 내용을 설명하려면 -f를 사용하세요.
unknown-language = 알 수 없는 언어입니다: `{ $value }`
languages-known = 사용할 수 있는 언어: { $languages }
bad-account = { $flag }에 지정한 `{ $value }` 값은 계정 ID가 아닙니다
account-form = 계정 ID는 앞에 오는 0까지 포함해 정확히 12자리 숫자입니다.
bad-value = { $flag }에 지정한 `{ $value }` 값이 올바르지 않습니다
value-form = 올바른 형식의 예: { $example }
unknown-resource-type = 알 수 없는 리소스 유형입니다: `{ $value }`
resource-types-known = 사용할 수 있는 유형: { $types }
unknown-entry = 해당 항목이 없습니다: `{ $value }`
unknown-entry-hint = 모든 항목을 보려면 다음 명령을 사용하세요: { $command }
unknown-option = 알 수 없는 옵션입니다: `{ $option }`
did-you-mean = 혹시 다음을 입력하려고 하셨나요? `{ $suggestion }`
unknown-command = 알 수 없는 명령입니다: `{ $command }`
missing-value = { $option }에는 값이 필요합니다
missing-argument = 필요한 인수가 없습니다: { $arguments }
invalid-choice = { $option }에는 `{ $value }` 값을 사용할 수 없습니다
choices = 사용할 수 있는 값: { $values }
too-many-values = { $option }에 지정한 값이 너무 많습니다. 남는 값: `{ $value }`
surplus-argument = 예상하지 못한 인수입니다: `{ $argument }`. 공백이 있는 메시지는 따옴표로 묶어야 합니다.
conflicting-options = 함께 사용할 수 없습니다: { $first }, { $second }
not-utf8-argument = 올바른 UTF-8이 아닌 인수가 있습니다
see-help = 자세한 내용: { $command }
overlay-broken = `{ $path }` 오버레이를 사용할 수 없습니다: { $reason }
kb-unreadable = `{ $path }`에 있는 지식 베이스를 읽을 수 없습니다: { $reason }
