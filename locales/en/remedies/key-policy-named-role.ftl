### review: read 2026-11-22, by the developers

title = Key policy: allow the refused action to one role or user
text = The alternative that opens less: instead of the statement for the whole account, add in account { $key_account } a statement to the policy of the key that names only this role or user and { $action }. For a role, take its ARN from IAM: the message shows the ARN of a session, which lacks the path of the role. Save the present policy to a file, add the statement by hand to its "Statement" list, and put the whole document back.
apply = Before put-key-policy, open key-policy-new.json and add the statement to "Statement". Keep key-policy-before.json: with it the old policy can be restored.
verify = The new statement must appear, and every old one must still be there.
warning = Services often need more than the one action that was refused; if the next call names another action, add that one too.
width-account = one role or user of the account that owns the key
