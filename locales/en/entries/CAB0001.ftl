### review: read 2026-11-22, by the developers

title = An EBS snapshot or AMI cannot be copied: its KMS key is not accessible

summary = The copy failed because the side that copies may not use the KMS key under which the EBS snapshot is encrypted. In a copy between accounts this is nearly always the customer managed key of the volume, in source account { $source_account }. The one that needs it is the service-linked role AWSServiceRoleForBackup in destination account { $destination_account }: it fetches the copy, whatever role the job names. The key of the source vault plays no part, because recovery points of EBS and EC2 stay under the key of their volumes.

cause-source-key-is-aws-managed = The snapshot is encrypted with aws/ebs, the AWS managed key of the source account. No other account can ever use such a key, and its policy cannot be edited. Encrypt the data with a customer managed key first, then copy.
cause-source-key-not-enabled = The key in source account { $source_account } is disabled, waits for its deletion or is already deleted.
cause-source-key-policy-omits-destination = The policy of the key in source account { $source_account } does not admit destination account { $destination_account }, or admits it without the actions for grants (kms:CreateGrant).
cause-source-key-policy-denies = A Deny in the key policy hits AWSServiceRoleForBackup of the destination account. Look only in the key policy: SCPs and RCPs do not apply to service-linked roles.
cause-manual-copy-lacks-permission = Somebody made the copy by hand (CopySnapshot or CopyImage). Then the user or role that made the call needs the permissions, on the key of the snapshot and on the key named for the copy, and SCPs and RCPs count as well.

step-find-the-key = In the source account, find the key of the snapshot. It is the key of the EBS volume, not that of the source vault.
step-find-the-key-confirm = KmsKeyId is the key that all further steps are about. The account that owns it is the fifth part of its ARN, between colons; if that is not the source account, its policy has to be changed there.

mistake-list-grant = The list in the Portuguese and the Korean article names ListGrant, which is not an action; it is kms:ListGrants. The list also leaves out GenerateDataKey, which the policy below it does contain.
mistake-no-break-spaces = The sample policy in the Portuguese and the Korean article is indented with no-break spaces. Copied as it stands, it is not valid JSON and KMS refuses it. Use the statements printed here.
mistake-not-the-root-user = The articles speak of the root user of the destination account. The principal that ends in ":root" is the account itself: it lets that account's IAM policies hand the permission on. Nobody has to sign in as the root user.
mistake-aws-managed-scope = The note that the source key cannot be an AWS managed key reads as if it held for every resource type. It holds for types without full AWS Backup management only; EBS and EC2 are among these.

reply = The copy failed because AWS Backup in destination account { $destination_account } may not use the KMS key of the EBS snapshot in source account { $source_account }. The administrator of that key must admit the destination account in the key policy, including kms:CreateGrant. If the key is aws/ebs, the data must be encrypted with a customer managed key first. Then start the copy again.
