### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Key policy: let a role create a logically air-gapped vault
text = Only for a logically air-gapped vault: in the account that owns the key, in the Region that the key ARN names, add the statement below to the policy of the key. It allows the role that creates the vault in account { $caller_account } to perform kms:CreateGrant and kms:DescribeKey, as long as the call comes through AWS Backup. The statement names the role that made the refused call; if another role will create the vault, put its ARN there. In its own account this role needs both actions in an IAM policy, too: in the policy for the role or user further down, which shows the refused action, add kms:DescribeKey. The AWS managed policy AWSBackupFullAccess has them already. Save the current policy to a file, add the statement by hand to its "Statement" list, and put the whole document back.
apply = Before put-key-policy, open key-policy-new.json and add the statement to "Statement". Keep key-policy-before.json: you can restore the previous policy from it.
verify = The new statement must appear, and every old one must still be there.
warning = Through AWS Backup the role can then create grants on this key. Leave the condition in the statement.
width-account = one role, only for calls through AWS Backup
