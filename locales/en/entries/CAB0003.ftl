### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = A database snapshot cannot be copied: its KMS key is missing, disabled or not accessible

summary = The copy failed because the role or user that makes the copy is not allowed to use the KMS key of the database snapshot (RDS, Aurora, DocumentDB or Neptune), here called the source key. It is the key of the DB instance or cluster in source account { $source_account }, not the key of the source vault, unless the recovery point is itself a copy. In a copy between accounts by AWS Backup, the one that needs it is the service-linked role AWSServiceRoleForBackup in destination account { $destination_account }. The message names three reasons at once: the key does not exist, is not enabled, or its policy does not allow its use; the steps below tell them apart.

cause-source-key-is-aws-managed = The snapshot is encrypted with aws/rds, the AWS managed key of the source account. No other account can use it, and nobody can edit its policy. A copy under a customer managed key has to be made inside the source account first.
cause-source-key-not-enabled = The source key in account { $source_account } is disabled, pending deletion or already deleted.
cause-source-key-policy-omits-destination = The policy of the source key in account { $source_account } does not allow destination account { $destination_account } to use the key.
cause-grant-actions-missing = The policy of the source key allows the destination account to encrypt and decrypt, but not kms:CreateGrant. RDS creates a grant on the source key and fails without it, although everything else is allowed.
cause-source-key-policy-denies = A Deny in the policy of the source key applies to AWSServiceRoleForBackup of the destination account. Look only in this key policy: SCPs and RCPs do not apply to service-linked roles.
cause-scheduled-backup-role = Not for copy jobs: a scheduled backup inside one account gives the same message when the IAM role of the backup plan is not allowed to use the key. An on-demand backup can succeed while the scheduled one fails.
cause-manual-copy-lacks-permission = Somebody made the copy by hand (CopyDBSnapshot or CopyDBClusterSnapshot). Then the user or role that made the call needs the permissions on both keys, the source key and the one named for the copy, and for an encrypted snapshot of another account the call must name a key of the copying account (KmsKeyId).

step-find-the-key = In the source account, find the key of the snapshot. If the message shows an ARN in square brackets, that is the key. Otherwise ask RDS: for an RDS instance with describe-db-snapshots, for an Aurora, DocumentDB or Neptune cluster with describe-db-cluster-snapshots.
step-find-the-key-confirm = The ARN that is printed is the source key. The account that owns it is the fifth field of the ARN (fields are separated by colons). If that is another account than the source account, the steps of the key administrator are done there.
step-allow-the-backup-role = Only if the message came from a scheduled backup inside one account: in the policy of the key, allow the IAM role of the backup plan to use the key. Do it as for the policy of the source key above, with the ARN of that role as the only principal in both statements. If the key policy already allows the account itself (the Principal that ends in ":root"), an IAM policy of that role can allow it instead.
step-allow-the-backup-role-warning = Allow only the role that the backup plan names.

mistake-blank-in-arn = The policy in the Spanish article has a space before ":root" in two places. With the account ID filled in, KMS rejects it because of invalid principals. Remove the space, or use the statements printed here.
mistake-one-action-outdated = The Spanish article says that RDS, Aurora, DocumentDB and Neptune cannot be copied to another Region and another account in one action. AWS Backup supports this since November 2025 at the latest, except for Multi-AZ DB clusters; some Regions may follow later.
mistake-list-grant = The list in the Portuguese and the Korean article names ListGrant, which is not an action; it is kms:ListGrants. The list also leaves out GenerateDataKey, which the policy below it does contain.
mistake-no-break-spaces = The sample policy in the Portuguese and the Korean article is indented with no-break spaces. Copied as it stands, it is not valid JSON and KMS refuses it. Use the statements printed here.

reply = AWS Backup in destination account { $destination_account } is not allowed to use the KMS key of the database snapshot in source account { $source_account }, so the copy failed. In the source account, check that the key is customer managed and enabled. In the key policy, its administrator must then allow the destination account to use it, including kms:CreateGrant. If the key is aws/rds, first make a copy under a customer managed key inside the source account, and copy that one. Then start the copy again.
