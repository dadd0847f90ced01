### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Key policy: let the account decide by IAM policies
text = In account { $key_account }, add the statement below to the policy of the key. It is the statement of the default key policy: from then on, IAM policies of this account decide who may do what with the key. It gives no user and no role anything by itself. Save the current policy to a file, add the statement by hand to its "Statement" list, and put the whole document back.
apply = Before put-key-policy, open key-policy-new.json and add the statement to "Statement". Keep key-policy-before.json: you can restore the previous policy from it.
verify = The new statement must appear, and every old one must still be there.
warning = Every administrator of account { $key_account } can then give out access to the key by IAM policies. If the key policy keeps them out on purpose, name only the role or user instead.
width-account = the account that owns the key, as in the default key policy
