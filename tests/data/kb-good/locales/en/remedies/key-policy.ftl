### review: read 2026-11-22, by the developers

title = Key policy: admit the { account-source }
text = In account { $source_account }, add the statements below.
confirm = Look for the account in the policy.
warning = The account will be able to use the key.
width-account = the whole account
