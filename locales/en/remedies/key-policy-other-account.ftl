### review: drafted 2026-11-30

title = Key policy: admit the account of the caller
text = In account { $key_account }, add the statements of one of the forms below to the policy of the key; they admit account { $caller_account }. If the caller is AWSServiceRoleForBackup, as in a cross-account copy, the form service-linked-role is enough and opens less. Save the present policy to a file, add the statements by hand to its "Statement" list, and put the whole document back: KMS replaces the policy as a whole.
apply = Before put-key-policy, open key-policy-new.json and add the statements to "Statement". Keep key-policy-before.json: with it the old policy can be restored.
verify = The new statements must appear, and every old one must still be there.
warning = Everybody whom the chosen form admits can then use this key, as far as the IAM policies of their own account allow it.
width-account = the whole account of the caller, as AWS publishes it
width-service-linked-role = only AWSServiceRoleForBackup of the account of the caller, with the least actions for copies of EBS, EC2, RDS and FSx. It is derived from the managed policy of that role; AWS does not publish it in this form. The role must exist before the policy is saved
