### What stands around the hits of a search.
### review: read 2026-11-30, by the developers

search-nothing = No entry of the knowledge base matches this.
search-closest = Words that come close: { $words }
search-paste = If there is an error message, have it explained: { $command }
search-all = All entries are shown by: { $command }
search-common = The entries that most people look for:
search-open = An entry is shown by: { $command }
search-more = { $count ->
    [one] One more entry matches; --limit shows more.
   *[other] { $count } more entries match; --limit shows more.
}
search-corrected = “{ $written }” was read as “{ $read }”.
search-action = “{ $written }” is not the name of an action: it is { $actions }.

similar-note = These entries may be about the same problem. Read them before acting on them:
similar-by-search = similar subject

index-written = The search index was written: { $path } ({ $kilobytes } KB). Build the program again to use it.
index-current = The search index is current: { $path } ({ $kilobytes } KB).
index-stale = The search index in { $path } was not made of the present texts. To make it again: { $command }
