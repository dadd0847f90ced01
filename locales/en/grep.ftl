### What `cabhelp grep` says of everything that it found.
### review: drafted 2026-11-30

summary-line = { $hits ->
    [0] No known failure
    [one] { $hits } known failure
   *[other] { $hits } known failures
} in { $files ->
    [one] { $files } file
   *[other] { $files } files
} ({ $size })
summary-entries = { $entries ->
    [one] All are of one kind.
   *[other] They are of { $entries } kinds.
}
summary-period = From { $first } to { $last } (UTC)
without-time = { $count ->
    [one] { $count } finding has no time.
   *[other] { $count } findings have no time.
}
column-entry = Entry
column-title = What failed
column-count = Findings
column-first = First seen
column-last = Last seen
column-sample = For example
column-message = Message
column-value = Value
column-day = Day (UTC)
heading-entries = What failed, and how often
heading-days = When
heading-first = What to do first
heading-answers = Causes and what to do
heading-problems = What could not be read
heading-unmatched = Failures that no entry explains
heading-where = Where
heading-sample = An example from the log
tally-account = By account
tally-destination-account = By destination account
tally-region = By Region
tally-vault = By backup vault
tally-resource-type = By resource type
others-row = others
more-rows = and { $count } more
report-title = Known failures of AWS Backup
report-skip = Go to the content
report-made = What was searched: { $paths }
timeline-name = Findings by day
timeline-as-table = The same as a table
first-step = Who: { $role }, { $account }. { $text }
first-times = { $count ->
    [one] { $count } finding
   *[other] { $count } findings
}
sample-place = { $path }, line { $line }
report-nothing = Nothing known was found. That does not mean that nothing failed.
report-written = The report is in { $path }
stats-read = Read: { $size } (files: { $files }, records looked at: { $records }, time: { $time })
stats-found = Findings: { $hits } (files with findings: { $with }, left out as binary: { $binary }, not read in full: { $problems })
unmatched-none = No failure was found that no entry explains.
