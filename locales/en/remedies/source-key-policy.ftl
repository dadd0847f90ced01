### review: read 2026-11-22, by the developers

title = Policy of the source key: admit the destination account
text = In source account { $source_account }, add the statements of one of the forms below to the policy of the key. Save the present policy to a file, add the statements by hand to its "Statement" list, and put the whole document back: KMS replaces the policy as a whole.
confirm = A copy needs kms:DescribeKey, kms:ReEncryptFrom (kms:ReEncrypt* covers it), kms:GenerateDataKeyWithoutPlaintext (kms:GenerateDataKey* covers it) and kms:CreateGrant. If one of them is allowed neither to destination account { $destination_account }, nor to its AWSServiceRoleForBackup, nor to its organization (aws:PrincipalOrgID), the key policy is the cause. If all four are allowed, it is ruled out.
apply = Before put-key-policy, open key-policy-new.json and add the statements to "Statement". Keep key-policy-before.json: with it the old policy can be restored.
verify = The new statements must appear, and every old one must still be there.
warning = Everybody whom the chosen form admits can then use this key, as far as the IAM policies of their own account allow it.
width-account = the whole source and destination account, as AWS publishes it
width-service-linked-role = only AWSServiceRoleForBackup of the destination account, with the least actions for copies of EBS, EC2, RDS and FSx. It is derived from the managed policy of that role; AWS does not publish it in this form. The role must exist before the policy is saved
width-service-linked-role-condition = only AWSServiceRoleForBackup of the destination account, also before this role exists. The statements name the destination account, and a condition on aws:PrincipalArn admits no one but the role, with the same least actions as service-linked-role. AWS does not publish it in this form
width-organization = every account of the organization; with --org-path, only the accounts below that path
