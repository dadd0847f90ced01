### review: read 2026-11-22, by the developers

title = An EBS snapshot or AMI cannot be copied: its KMS key is not accessible

summary = The copy failed because the role or user that makes the copy may not use the KMS key under which the EBS snapshot is encrypted, here called the source key. In a copy between accounts by AWS Backup this is nearly always the key of the volume, in source account { $source_account }. The one that needs it is the service-linked role AWSServiceRoleForBackup in destination account { $destination_account }: it makes the copy, whatever role the job names. The key of the source vault plays no part, unless the recovery point is itself a copy, because backups of EBS and EC2 stay under the key of their volumes.

cause-source-key-is-aws-managed = The snapshot is encrypted with aws/ebs, the AWS managed key of the source account. No other account can ever use such a key, and nobody can edit its policy. A copy under a customer managed key has to be made inside the source account first.
cause-source-key-not-enabled = The source key in account { $source_account } is disabled, waits for its deletion or is already deleted.
cause-source-key-policy-omits-destination = The policy of the source key in account { $source_account } does not admit destination account { $destination_account }, or admits it without the actions for grants (kms:CreateGrant).
cause-source-key-policy-denies = A Deny in the policy of the source key hits AWSServiceRoleForBackup of the destination account. Look only in this key policy: SCPs and RCPs do not apply to service-linked roles.
cause-manual-copy-lacks-permission = Somebody made the copy by hand (CopySnapshot or CopyImage). Then the user or role that made the call needs the permissions, on the key of the snapshot and on the key named for the copy, and SCPs and RCPs count as well.

step-find-the-key = In the source account, find the key of the snapshot. It is the key of the EBS volume, not that of the source vault, unless the recovery point is itself a copy. An AMI has one snapshot per volume: list them with describe-images first; every one of their keys counts.
step-find-the-key-confirm = KmsKeyId is the source key. The account that owns it is the fifth field of its ARN (fields are separated by colons). If that is another account than the source account, the steps of the key administrator are done there.

mistake-list-grant = The list in the Portuguese and the Korean article names ListGrant, which is not an action; it is kms:ListGrants. The list also leaves out GenerateDataKey, which the policy below it does contain.
mistake-no-break-spaces = The sample policy in the Portuguese and the Korean article is indented with no-break spaces. Copied as it stands, it is not valid JSON and KMS refuses it. Use the statements printed here.
mistake-not-the-root-user = The articles speak of the root user of the destination account. The principal that ends in ":root" is the account itself: it lets that account's IAM policies hand the permission on. Nobody has to sign in as the root user.
mistake-aws-managed-scope = The note that the source key cannot be an AWS managed key reads as if it held for every resource type. It holds for types without full AWS Backup management only; EBS and EC2 are among these.

reply = AWS Backup in destination account { $destination_account } may not use the KMS key of the EBS snapshot in source account { $source_account }, so the copy failed. The administrator of that key must allow the destination account to use it in the key policy, kms:CreateGrant included. If the key is aws/ebs, first make a copy under a customer managed key inside the source account, and copy that one. Then start the copy again.
