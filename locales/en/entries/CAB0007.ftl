### review: drafted 2026-11-30

title = An EBS snapshot or AMI cannot be shared: it is encrypted with an AWS managed key

summary = EC2 refused to share an EBS snapshot of source account { $source_account }, because it is encrypted with aws/ebs, the AWS managed key of that account. No change of a policy helps: nobody can edit the policy of an AWS managed key, and no other account can use such a key. A copy under a customer managed key has to be made inside the source account first; only that copy can go to destination account { $destination_account }. Backups of EBS and EC2 stay under the key of their volumes, so the key of the source vault plays no part, unless the recovery point is itself a copy. AWS calls the key "AWS Managed CMK", "AWS managed key" or "EBS default key" in this message; all of them mean aws/ebs.

cause-snapshot-under-aws-ebs = The snapshot of the recovery point is encrypted with aws/ebs, because its volume in source account { $source_account } is.
cause-one-volume-of-the-image = At least one volume of the instance is encrypted with aws/ebs. One such snapshot is enough to have the whole AMI refused, even if the keys of all other volumes are customer managed.
cause-shared-outside-aws-backup = No copy job was at work: a person or a tool (Packer, Terraform, a script) shared the snapshot or AMI with ModifySnapshotAttribute or ModifyImageAttribute, and a snapshot of it is encrypted with aws/ebs. The account that owns the snapshot has to act.
cause-default-key-is-aws-ebs = The reason why it happens again: the EBS default key of the source account in this Region is still aws/ebs. Encrypted volumes and copies of snapshots for which nobody names a key then fall under it.

step-find-the-key = In the source account, find the key of the snapshot. An AMI has one snapshot per volume: list them with describe-images first, and check every one.
step-find-the-key-confirm = KmsKeyId is the key of the snapshot. Its ARN does not show whether it is aws/ebs, so ask KMS in the next step, once for each different key: KeyManager AWS for one of them proves the cause, CUSTOMER for all of them rules it out.
step-copy-what-you-share = Only if the snapshot or AMI was shared outside AWS Backup: in the account that owns it, make a copy under a customer managed key, and share the copy. In Packer, name this key in kms_key_id and, for every further Region, in region_kms_key_ids; for the releases 1.4.0 and 1.4.4 users report that the copy fell under the default key all the same.
step-copy-what-you-share-apply = copy-snapshot copies one snapshot, copy-image an AMI with all its snapshots. Tags are not copied unless the call says so.
step-copy-what-you-share-verify = Check the new snapshot; for an AMI, every one of its new snapshots. State must be completed and KmsKeyId the customer managed key. If State is error, StateMessage gives the reason.
step-copy-what-you-share-warning = A copy under another key is a full copy. It costs storage until it is deleted.
step-read-the-default-key = In source account { $source_account }, look up the EBS default key of this Region.
step-read-the-default-key-confirm = alias/aws/ebs proves this cause. If an ARN is printed, ask KMS for its KeyManager as above: AWS proves the cause, CUSTOMER rules it out. The answer says nothing about volumes and snapshots that exist already.

mistake-key-can-change-for-some = The Spanish article says that the encryption key of a resource cannot be changed. That is true of EBS volumes, and so it holds here. It is not true of every type: the key of a DynamoDB table and the default key of an S3 bucket can be changed in place.
mistake-one-cure-for-two-failures = The Spanish article gives one cure for two failures. Where the destination vault is under the default key of AWS Backup, a vault with a customer managed key is the cure, and no resource has to be replaced. Only the message on this page, which is about the key of the snapshot, asks for a copy under another key.

reply = The EBS snapshot in source account { $source_account } is encrypted with aws/ebs, an AWS managed key. No other account can use such a key, and no change of a policy helps. In the source account, the backup operator must copy the recovery point to a vault with a customer managed key; the administrator of that key must allow destination account { $destination_account } to use it in the key policy, kms:CreateGrant included; then the new recovery point can be copied. For later backups, the volumes have to be replaced by ones under a customer managed key, and the EBS default key of the account should be changed to it.
