### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Key policy: grant access to the caller's account
text = In the account that owns the key, in the Region that the key ARN names, add the statements of one of the forms below to the policy of the key; they grant access to account { $caller_account }. If the caller is AWSServiceRoleForBackup, as in a cross-account copy, the form service-linked-role is enough and opens less. Save the current policy to a file, add the statements by hand to its "Statement" list, and put the whole document back: KMS replaces the policy as a whole.
apply = Before put-key-policy, open key-policy-new.json and add the statements of one form only to "Statement". Keep key-policy-before.json: you can restore the previous policy from it.
verify = The new statements must appear, and every old one must still be there.
warning = Everyone covered by the chosen form can then use this key, to the extent that the IAM policies in their own account allow it.
width-account = the whole of the caller's account, as AWS publishes it
width-service-linked-role = only AWSServiceRoleForBackup in the caller's account, with the minimum actions for copies of EBS, EC2, RDS and FSx. It is derived from the managed policy of that role; AWS does not publish it in this form. The role must exist before the policy is saved
