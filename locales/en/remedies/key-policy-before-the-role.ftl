### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Key policy: statements that KMS saves before the service-linked role exists
text = Only if AWSServiceRoleForBackup of destination account { $destination_account } is what KMS did not find, and instead of the step that saves the corrected policy. In account { $key_account }, write the statements of one of the forms below into the policy of the key: they name the destination account, which exists, so KMS saves them before the role does. Leave out the statement that KMS refused. Save the current policy to a file, add the statements by hand to its "Statement" list, and put the whole document back: KMS replaces the policy as a whole.
apply = Before put-key-policy, open key-policy-new.json and add the statements of one form only to "Statement". Keep key-policy-before.json: you can restore the previous policy from it.
verify = The new statements must appear, and every old one that is still meant must be there.
warning = Everyone covered by the chosen form can then use this key, to the extent that the IAM policies in their own account allow it.
width-account = the whole destination account, with the two statements that AWS documents for another account
width-service-linked-role-condition = only AWSServiceRoleForBackup of the destination account, by a condition on aws:PrincipalArn, with the minimum actions for copies of EBS, EC2, RDS and FSx. They are derived from the managed policy of that role; AWS does not publish them in this form
