### review: drafted 2026-11-30

title = Key policy: let a role create a logically air-gapped vault
text = Only for a logically air-gapped vault: in account { $key_account }, add the statement below to the policy of the key. It allows the role that creates the vault in account { $caller_account } kms:CreateGrant and kms:DescribeKey, as long as the call comes through AWS Backup. In its own account this role needs the same two actions in an IAM policy, or the AWS managed policy AWSBackupFullAccess. Save the present policy to a file, add the statement by hand to its "Statement" list, and put the whole document back.
apply = Before put-key-policy, open key-policy-new.json and add the statement to "Statement". Keep key-policy-before.json: with it the old policy can be restored.
verify = The new statement must appear, and every old one must still be there.
warning = Through AWS Backup the role can then create grants on this key. Leave the condition in the statement.
width-account = one role, only for calls through AWS Backup
