### What stands around the hits of a search.
### review: read 2026-11-30, by the developers

search-nothing = No entry in the knowledge base matches this.
search-closest = Similar words: { $words }
search-paste = If you have the error message, have it explained with: { $command }
search-all = To see all entries: { $command }
search-common = The entries that most people look for:
search-open = To read an entry: { $command }
search-more = { $count ->
    [one] One more entry matches; use --limit to see it.
   *[other] { $count } more entries match; use --limit to see more.
}
search-corrected = “{ $written }” was read as “{ $read }”.
search-action = “{ $written }” is not the name of an action; the right one is { $actions }.

similar-note = These entries may be about the same problem. Read them before acting on them:
similar-by-search = similar subject

index-written = The search index was written: { $path } ({ $kilobytes } KB). Build the program again to use it.
index-current = The search index is current: { $path } ({ $kilobytes } KB).
index-stale = The search index in { $path } was not made from the current texts. To make it again: { $command }
