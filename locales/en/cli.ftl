### Help texts of the command line. Names of options and values stay English.
### review: read 2026-11-22, by the developers

about = Explains failures of AWS Backup across accounts, and what to do about them
long-about = Paste the message of a failed job, or pipe what the AWS CLI printed, and read what happened, which key and whose, who must do what in which account, and a policy that works when pasted. Works offline; nothing is sent anywhere.
usage-heading = Usage
commands-heading = Commands
arguments-heading = Arguments
options-heading = Options
examples-heading = Examples
more-policy-check = Exit codes: 0 nothing was found, 1 something was found, 2 a file could not be read.
more-policy-evaluate = Exit codes: 0 allowed, 1 denied, 2 the request cannot be evaluated, 3 undecided. What is left out of the JSON is not given; null or [] says that it does not exist. The request as JSON:
usage-options = OPTIONS
usage-command = COMMAND
values-hint = values: { $values }

cmd-explain = Explain a failed job from its message or from the JSON of the AWS CLI
cmd-kb = Look into the knowledge base and check it
cmd-kb-check = Check the knowledge base and report every finding
cmd-kb-list = List the entries
cmd-kb-new = Begin an entry from a pasted message: signature with typed holes, example, texts to fill in
cmd-kb-stamp = Renew the stamp of a translation after it was brought up to date; --lang names the translation
cmd-kb-show = Show one entry as it stands without any log
cmd-kb-stats = Count entries, signatures and texts per language
cmd-policy = Check policies, decide requests as AWS KMS and AWS Backup do, print the policies of this knowledge base
cmd-policy-check = Find what is wrong with key policies, vault access policies, IAM, service control, resource control, trust and VPC endpoint policies
cmd-policy-evaluate = Decide whether a request is allowed, and say what would have to change where
cmd-policy-render = Print the policy of an entry or a remedy with your accounts filled in
cmd-help = Show this help or that of a command

arg-text = The message, an entry's number (CAB0001) or name, or "-" for standard input
arg-file = Read the message from this file
arg-lang = Language of the answer: en, pt-BR, ko or es
arg-format = How the answer is printed
arg-explain-format = How the answer is printed: a page for the terminal (text), data for programs (json), a page for a wiki, a ticket or a browser (markdown, html), or the short text for a ticket (reply)
arg-redact = Replace account IDs, names and IDs in ARNs, organization IDs, e-mail addresses and IP addresses by pseudonyms such as account-1
arg-source-account = ID of the source account (12 digits)
arg-destination-account = ID of the destination account (12 digits)
arg-key-arn = ARN of the KMS key
arg-region = Region of the key
arg-org-id = ID of the organization, for the organization form of a policy
arg-org-path = Path in the organization, down to an organizational unit
arg-role-arn = ARN of the IAM role or user that makes the call
arg-resource-type = Type of the protected resource, for example EBS or EFS
arg-width = Who the policy admits: the account (form published by AWS), only the service-linked role of AWS Backup, or the organization
arg-long = Show everything: all forms of the policies, mistakes on published pages, sources
arg-color = When to use colours
arg-overlay = Folder with an organization's own entries, besides those of the program
arg-help = Show help; "--help" shows more than "-h"
arg-version = Show the versions of the program and of the knowledge base
arg-anchors = Show the anchors derived for each signature
arg-today = The day to count from for the age of facts (YYYY-MM-DD)
arg-dir = Folder of a knowledge base to check (with kb/ and locales/ in it) instead of the built-in one
arg-entry = An entry's number or name
arg-kind = Only entries of this kind
arg-status = Only entries in this state
arg-slug = Name of the entry: lower-case words with hyphens that name the failure
arg-from-text = The message: text, a file, or "-" for standard input; JSON of the AWS CLI is read too
arg-into = Folder of the organization's own entries to write into; created if it is missing or empty
arg-subject = An entry's number or name, or the name of a remedy
arg-folder = Folder of the entries (with kb/ and locales/ in it) instead of the current one

arg-files = Files with policies, bare or as the AWS CLI prints them; "-" or none for standard input
arg-policy-check-kind = What the policies are attached to; else it follows from the file and its statements
arg-policy-check-source-account = ID of the source account of a copy (12 digits). With both accounts, what the copy needs is checked too
arg-policy-check-destination-account = ID of the destination account of a copy (12 digits)
arg-policy-evaluate-file = The request with its policies as JSON; "-" or none for standard input
arg-principal = Who makes the request: ARN of a user, role, session or root user, or the name of a service
arg-action = The action, for example kms:Decrypt
arg-resource = ARN of the key, vault, recovery point or role; else it is taken from the files
arg-resource-account = ID of the account that owns the resource (12 digits), where its ARN does not contain it
arg-context = A condition key of the request with its value; may be repeated
arg-key-policy = File with the key policy. In the options from here to --grants, the word none says that there is no such policy or grant
arg-vault-policy = File with the vault access policy
arg-trust-policy = File with the trust policy of the role
arg-iam = File with an IAM policy of the caller; may be repeated
arg-scp = File with a service control policy that applies to the caller's account. Put the ID of the root, organizational unit or account that it is attached to and "=" before it; files without an ID count as one level. May be repeated
arg-rcp = File with a resource control policy that applies to the resource's account, with an ID before it as for --scp; may be repeated
arg-boundary = File with the permissions boundary of the caller
arg-session-policy = File with the policy of the caller's session
arg-vpc-endpoint-policy = File with the policy of the VPC endpoint
arg-grants = File with the grants of the key, as list-grants prints them
arg-describe-key = File with the description of the key, as describe-key prints it
arg-assume-none = Take it that whatever is not given does not exist
arg-expect = The outcome that is expected: exit code 0 when it is so, 1 when it is the other one, 3 when it stays undecided
arg-policy-render-entry = Number or name of an entry
arg-remedy = Name of a remedy
arg-form = The statements to add, a whole policy, or commands for a POSIX shell

version-line = cabhelp { $version }, knowledge base { $corpus }: { $entries ->
    [one] one entry
   *[other] { $entries } entries
}, languages { $languages }, facts checked up to { $date }

kb-clean = The knowledge base is clean: { $entries ->
    [one] one entry
   *[other] { $entries } entries
}, { $checks } checks.
kb-findings = { $errors ->
    [0] No errors
    [one] One error
   *[other] { $errors } errors
}, { $warnings ->
    [0] no warnings
    [one] one warning
   *[other] { $warnings } warnings
}.
kb-shortest = Shortest literal
kb-anchors = Anchors
kb-windows = For bulk search
severity-error = error
severity-warning = warning
label-cure = Cure
column-id = Entry
column-kind = Kind
column-status = Status
column-title = Title
stat-entries = Entries
stat-signatures = Signatures
stat-translations = Translated messages
stat-examples = Examples
stat-counterexamples = Counterexamples
stat-remedies = Remedies
stat-texts = Texts in { $language }
stat-read = of these read by a reviewer

new-wrote = { $id } was begun as a draft. Written:
new-recognises = It recognizes messages like this:
new-rivals = The same message is explained by { $ids } already. The new entry answers in its place; if that is not what you want, remove the relation and narrow the signature.
new-next = Write what is marked with "TODO:". This names each place, and what else is missing:
new-try = Overlay drafts answer at once, with a notice. See the entry:
new-signature = the message, with typed holes in place of what differs
new-title = the failure in one line
new-summary = what happened and why, in a few sentences
new-reply = what support can answer the person affected
new-choose = choose from: { $words }
new-near-miss = a similar message that must not lead here
new-why = the difference between that message and this one
new-translation = how the message reads in the language { $lang }; then take away the comment signs
new-cause = why it fails, one table for each cause, the cheapest to check first; each has a message in the texts
new-step = what to do, one table for each step
new-relation = { $id } explains the same message in general; without this relation it would answer.
new-source = Where the facts come from: a page, a ticket, or the log in which the message was seen.
stamp-renewed = { $path }: { $before } → { $after }
stamp-current = { $path }: the stamp { $after } is current already
stamp-no-translation = There is nothing to stamp: the texts exist only in the language they are written in ({ $lang }).

cmd-grep = Search files, folders, archives and streams of any size for known failures
arg-paths = Files and folders to search, also .gz, .zst and .tar; "-" or none for standard input
arg-grep-format = How each finding is printed: a line for people (text), an object per line (jsonl) or a table (csv)
arg-summary = Instead of each finding: how many there are of each entry, account, Region, vault, resource type and day
arg-report = Write one HTML page about everything that was found: what failed, when, where, and what to do first
arg-unmatched = Instead of findings: messages of failures that no entry explains, grouped by template, each ready to begin an entry from
arg-thorough = Read every record the way "explain" does: finds wrapped and reworded messages too, and is much slower
arg-since = Only what happened from then on: a day, a time, or how long ago (24h, 7d). What has no time is kept
arg-until = Only what happened before then
arg-grep-entry = Only findings of this entry (number or name); may be repeated
arg-count = Only the number of findings of each file
arg-files-with-matches = Only the names of files with findings
arg-files-without-match = Only the names of files without findings
arg-quiet = Print nothing; stop at the first finding
arg-max-count = Stop reading a file after so many findings
arg-line-number = Show the number of the line (shown unless only counts are printed)
arg-no-line-number = Do not show the number of the line
arg-with-filename = Show the name of the file even for one file
arg-no-filename = Do not show the name of the file
arg-after-context = Show so many lines after each record
arg-before-context = Show so many lines before each record
arg-grep-context = Show so many lines before and after each record
arg-glob = In folders, only files that fit this glob; with "!" before it, none that do. May be repeated
arg-files-from = Read the names of the files to search from this file, one per line; "-" for standard input
arg-null = With --files-from, -c, -l and -L: a NUL byte after each name instead of a line feed or colon
arg-hidden = In folders, hidden files too
arg-no-ignore = In folders, also what .gitignore, .ignore and the like leave out
arg-follow = In folders, follow symbolic links
arg-max-depth = How many folders deep to search
arg-grep-text = In folders, binary files too
arg-search-zip = Search inside .gz, .zst and .tar (this is the default)
arg-no-search-zip = Do not look inside compressed files and archives
arg-threads = How many files are searched at the same time; 0 or none: as many as there are processors
arg-sort = Order of the files; with "path" the output is the same every time
arg-stats = At the end, how much was read and found
arg-line-buffered = Print each finding at once, for a stream that somebody watches
arg-no-messages = Do not say what could not be read; the exit code still tells
arg-progress = Whether a terminal shows how far the search is
arg-csv-bom = Begin the table with a byte order mark, for Excel
more-grep = Exit codes: 0 something was found, 1 nothing was found, 2 something could not be read (what could be read was searched). The text of each record is read as in "explain"; what is wrapped inside a message is found only with --thorough.
arg-recursive = Folders are always searched with all below them; accepted because grep has it
arg-ignore-case = Upper and lower case are always alike; accepted because grep has it
unmatched-times = { $count ->
    [one] { $count } time
   *[other] { $count } times
}
unmatched-sample = Sample
unmatched-place = Place: { $path }, byte { $offset }
cmd-search = Find an entry by words, in any of the languages
cmd-kb-index = Write the search index into kb/index, or check that it is current
arg-query = What you remember: words in any language, part of a message, an action, an entry's number; "-" for standard input
arg-search-limit = How many entries are listed at most (5 if not given)
arg-search-open = Show the entry with this number in the list
arg-search-format = How the list is printed
arg-kb-index-dir = Folder of the knowledge base (with kb/ and locales/ in it) instead of the current one
arg-kb-index-check = Write nothing; exit with 1 if the index is not current
more-search = Filters: service:kms, type:EBS, phase:copy, side:source, kind:guide. Words in quotation marks must stand together. Exit codes: 0 found, 1 nothing was found, 2 a filter has an unknown value.
