### Errors that a user can cause, each with what to do.
### review: read 2026-11-22, by the developers

error-label = error
warning-label = warning

empty-input = there is no text to explain
how-to-paste = Paste the message between quotation marks after the command, give a file with -f, or pipe it in: { $command }
paste-now = Paste the message and end with Ctrl-D (Windows: Ctrl-Z, then Enter).
cannot-read-file = cannot read `{ $path }`: { $reason }
reason-not-found = there is no such file
reason-permission = no permission to read it
reason-directory = it is a folder; name a file in it
reason-other = { $detail }
cannot-read-stdin = cannot read standard input: { $reason }
text-names-a-file = `{ $text }` is also the name of a file. To explain what is in the file, use -f.
unknown-language = unknown language `{ $value }`
languages-known = Known are: { $languages }.
bad-account = `{ $value }` is not an account ID for { $flag }
account-form = An account ID has exactly 12 digits, leading zeros included.
bad-value = `{ $value }` is not a valid value for { $flag }
value-form = It looks like this: { $example }
unknown-resource-type = `{ $value }` is not a known resource type
resource-types-known = Known are: { $types }.
unknown-entry = there is no entry `{ $value }`
unknown-entry-hint = All entries are shown by: { $command }
unknown-option = unknown option `{ $option }`
did-you-mean = Did you mean `{ $suggestion }`?
unknown-command = unknown command `{ $command }`
missing-value = { $option } needs a value
missing-argument = missing: { $arguments }
invalid-choice = `{ $value }` is not possible for { $option }
choices = Possible values: { $values }.
too-many-values = `{ $value }` is one value too many for { $option }
surplus-argument = unexpected argument `{ $argument }`. A message with blanks needs quotation marks.
conflicting-options = { $first } and { $second } do not go together
not-utf8-argument = an argument is not valid UTF-8
see-help = More: { $command }
overlay-broken = the overlay `{ $path }` cannot be used: { $reason }
kb-unreadable = the knowledge base in `{ $path }` cannot be read: { $reason }
