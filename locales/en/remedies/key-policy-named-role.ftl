### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Key policy: allow the refused action to one role or user
text = The alternative that opens less: instead of the statement for the whole account, add in account { $key_account } a statement to the policy of the key that names only this role or user and { $action }. For a role, take its ARN from IAM with the first command: the message shows the ARN of a session, which lacks the path of the role. Save the current policy to a file, add the statement by hand to its "Statement" list, and put the whole document back.
confirm = The ARN that is printed, with its path, belongs in the statement. NoSuchEntity: the caller is a user, whose ARN in the message is already the right one, or you are signed in to another account. The name of a role of IAM Identity Center begins with AWSReservedSSO_: when its permission set is removed and assigned again, the role is a new one, and the statement must be updated.
apply = Before put-key-policy, open key-policy-new.json and add the statement to "Statement". Keep key-policy-before.json: you can restore the previous policy from it.
verify = The new statement must appear, and every old one must still be there.
warning = Services often need more than the one action that was refused; if the next call names another action, add that one too.
width-account = one role or user in the account that owns the key
