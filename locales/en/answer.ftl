### The fixed parts of an answer.
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

heading-short = In short
heading-summary = What happened
heading-facts = Found in the text
heading-causes = Possible causes, easiest to check first
heading-permissions = Required actions
heading-steps = What to do
heading-policy = Statements to add to the policy
heading-policy-document = Policy to attach
heading-message = Message from AWS, in English
heading-mistakes = What published pages get wrong
heading-sources = Sources
heading-similar = Similar entries
heading-unknown = Failures that no entry explains
heading-varying = Differs between the { $count } occurrences
varying-note = The commands below use the values of the first occurrence. Repeat them for the others.
heading-more-policies = Other policies (in full with --long)
heading-related = Related entries
flow-as-text = The same in words

column-principal = Who
column-policy = Where to allow it
column-account = Account
column-actions = Actions

step-title = Step { $number }: { $title }
only-if = only if { $key } = { $value }

label-form = Form
label-check = Check
label-run = Run
label-verify = Verify
label-warning = Caution
label-by-hand = Stop here
label-fixes = { $count ->
    [one] cause { $numbers }
   *[other] causes { $numbers }
}

match-exact = exact match
match-normalized = match after clean-up
match-translated = match by a translation
match-approximate = approximate match
match-code = match by code
match-truncated = match of a cut text
confidence-high = high confidence
confidence-medium = medium confidence
confidence-low = low confidence

occurrences = { $count ->
    [one] occurs once in the text
   *[other] occurs { $count } times in the text
}

heading-overview = Overview
overview-counts = { $failures ->
    [one] { $failures } failure
   *[other] { $failures } failures
}, { $causes ->
    [one] { $causes } problem
   *[other] { $causes } problems
}
overview-times = { $count }×
overview-repairs = Solving this problem fixes { $count } of the { $failures } failures.
overview-repairs-all = Solving this problem fixes all { $failures } failures.

reply-first-step = First step ({ $role }, { $account }): { $step }
reply-not-found = This text matches no known failure, so its cause cannot be named with certainty.
redacted-notice = Account IDs, names and other identifiers are replaced by pseudonyms such as account-1 (--redact). Put the real values back before you use the commands and policies.

facts-verified = Facts checked on { $date }.

sides-unknown = The text does not say which account is the source and which is the destination, so the policy below keeps placeholders.
sides-accounts-seen = Account IDs in the text, sides unknown: { $accounts }.
sides-one-unknown = The text does not give the { $fact }, so the policy below keeps a placeholder.
sides-ask = To decide it, read the copy job in the account that started it. The account ID is the fifth field of each vault ARN (fields are separated by colons): SourceBackupVaultArn tells the source account, DestinationBackupVaultArn the destination account. Or pass the whole job to the program:
sides-flags = If you know them already, add to your command:

missing-facts = Replace before use: { $placeholders }.
refused-value = The value found for { $fact } is not in its strict form, so a placeholder stands in its place.
statements-hint = Add these statements to the "Statement" list of the current policy, separated by commas. Keep every statement that is already there. If several forms are given, use only one; if in doubt, use "account".
iam-statements-hint = This is a whole IAM policy: attach it to that user or role, or add its statements to a policy that is already attached.

differ-key-in-third-account = The key belongs to account { $first }, not to source account { $second }. Its policy is changed in account { $first }; the steps below that name the source account for the key apply there.
differ-caller-in-another-account = The caller is in account { $first }, the key in account { $second }. Then both sides must allow the action: the key policy in account { $second }, and an IAM policy of the caller in account { $first }.
equal-one-account = Both sides are account { $first }: this is a copy inside one account. What is said here of another account does not apply; the role that makes the copy must be able to use the key.
assumed-source-from-key = The source account { $value } is taken from the ARN of the source key. If that key was shared by a third account, name the source account with { $flag }.
conflict-flag = { $fact }: { $flag } says { $given }, the text says { $seen }. The flag was used.

not-found = Nothing in this text matches a failure of the knowledge base.
not-found-seen = What it contains:
not-found-hint = Paste the whole message in English as AWS printed it, or the JSON of the job.
all-entries = All entries are shown by: { $command }
show-entry = An entry is shown by: { $command }
no-guess = These entries share part of the wording. Read them before acting on them:
similar-score = similarity { $percent }%

more-long = All details, other policy forms and sources: --long
draft-notice = This entry is a draft.
retired-notice = This entry is retired. See { $id } instead.
retired-notice-alone = This entry is retired.
language-fallback = There is no text in the language you asked for; it is shown in { $lang }.
language-region-note = Shown in { $shown }, the nearest language there is for { $asked }.
truncated-input = Only the first { $mebibytes } MiB were read. To search larger logs: { $command }
cut-input = The JSON ends in the middle: what is whole was read, the rest is missing. Paste or pipe it again in full.
binary-input = The input is not plain text. It was searched as it is; if it is an archive, unpack it first, or search it with: { $command }
policy-key = This is a key policy, not an error message. To check it: { $command }
policy-vault = This is a vault access policy, not an error message. To check it: { $command }
policy-other = This is a policy document, not an error message. To check it: { $command }
policy-hint = To have a failure explained, paste the message of the job or of the call.
resource-unknown = Whether { $type } is fully managed by AWS Backup is not documented, so the answer names the causes for both cases.
loose-notice = The text is not word for word a message of AWS: it was recognised by its wording. Compare it with the message shown here before you change anything.
noted-completed = The state of the record is COMPLETED although it carries this message. Check whether the recovery point was made; for backup jobs the AWS Backup console calls this “Completed with issues”.

seen-accounts = Accounts
seen-regions = Regions
seen-arns = ARNs
seen-actions = Actions
seen-refusals = Refused
