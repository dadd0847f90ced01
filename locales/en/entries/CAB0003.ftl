### review: read 2026-11-22, by the developers

title = A database snapshot cannot be copied: its KMS key is missing, disabled or not permitted

summary = The copy failed because the side that copies may not use the KMS key of the source snapshot (RDS, Aurora, DocumentDB or Neptune). It is the key of the DB instance or cluster in source account { $source_account }, never the key of the source vault. In a copy between accounts by AWS Backup, the one that needs it is the service-linked role AWSServiceRoleForBackup in destination account { $destination_account }. The message names three reasons at once: the key does not exist, is not enabled, or its policy does not permit the use; the steps below tell them apart.

cause-source-key-is-aws-managed = The snapshot is encrypted with aws/rds, the AWS managed key of the source account. No other account can use it and its policy cannot be edited. Copy the snapshot inside the source account to a customer managed key first, and work with that copy.
cause-source-key-not-enabled = The key in source account { $source_account } is disabled, waits for its deletion or is already deleted.
cause-source-key-policy-omits-destination = The policy of the key in source account { $source_account } does not admit destination account { $destination_account }.
cause-grant-actions-missing = The key policy admits the destination account for encrypting and decrypting, but not for kms:CreateGrant. RDS creates a grant on the source key and fails without it, although everything else is permitted.
cause-source-key-policy-denies = A Deny in the key policy hits AWSServiceRoleForBackup of the destination account. Look only in the key policy: SCPs and RCPs do not apply to service-linked roles.
cause-scheduled-backup-role = It was not a copy but a scheduled backup inside one account: the IAM role of the backup plan may not use the key. An on-demand backup can succeed while the scheduled one fails.
cause-manual-copy-lacks-permission = Somebody made the copy by hand (CopyDBSnapshot or CopyDBClusterSnapshot). Then the user or role that made the call needs the permissions on the source key and on the key of the copy, and for an encrypted snapshot of another account the call must name a key of the copying account (KmsKeyId).

step-find-the-key = In the source account, find the key of the snapshot. If the message shows an ARN in square brackets, that is the key. Otherwise ask RDS: for an RDS instance with describe-db-snapshots, for an Aurora, DocumentDB or Neptune cluster with describe-db-cluster-snapshots.
step-find-the-key-confirm = The ARN that is printed is the key that all further steps are about. The account that owns it is the fifth part of the ARN, between colons; if that is not the source account, its policy has to be changed there.
step-allow-the-backup-role = Only for a scheduled backup inside one account: admit the IAM role of the backup plan in the key policy, or, where the key policy leaves it to IAM, in the IAM policy of that role.
step-allow-the-backup-role-warning = Admit only the role that the backup plan names.

mistake-blank-in-arn = The policy in the Spanish article has a blank before ":root" in two places. With the account ID filled in, KMS refuses it for invalid principals. Remove the blank, or use the statements printed here.
mistake-one-action-outdated = The Spanish article says that RDS, Aurora, DocumentDB and Neptune cannot be copied to another Region and another account in one action. AWS Backup supports this since November 2025 at the latest, except for Multi-AZ DB clusters; some Regions may follow later.
mistake-list-grant = The list in the Portuguese and the Korean article names ListGrant, which is not an action; it is kms:ListGrants. The list also leaves out GenerateDataKey, which the policy below it does contain.
mistake-no-break-spaces = The sample policy in the Portuguese and the Korean article is indented with no-break spaces. Copied as it stands, it is not valid JSON and KMS refuses it. Use the statements printed here.

reply = The copy failed because AWS Backup in destination account { $destination_account } may not use the KMS key of the database snapshot in source account { $source_account }. Check there that the key is a customer managed key and enabled; its administrator must then admit the destination account in the key policy, including kms:CreateGrant. Then start the copy again.
