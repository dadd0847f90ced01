### review: drafted 2026-11-30

title = The tags could not be copied to the backup: internal failure

summary = AWS Backup could not write the tags onto the new recovery point: in a copy between accounts, the one in destination account { $destination_account }. The message does not say why. AWS names one usual cause: an organization's tag policy that refuses a tag. AWS says that both accounts stand under such a policy; that the one of the account in which the tag is written counts follows from how tag policies work. AWS does not say whether the data itself was copied. Look that up first: if it was, only the tags are missing.

cause-tag-policy-refuses = The tag policy that applies to destination account { $destination_account } does not permit one of the tags of the recovery point: its value is not listed, or key or value differ in capitals and small letters. If the message came with a first backup, the tag policy of source account { $source_account } counts.
cause-too-many-tags = The resource and the backup plan together bring more than 50 tags. AWS does not name this for this message; a backup with too many tags usually fails with a message of its own that gives the limit.
cause-role-may-not-tag = The role of the job in source account { $source_account } may not read the tags of the resource or may not write tags. AWS does not name this for this message either; for tags that cannot be read there is another message. It is possible only where the job has a role with policies of your own: AWS's managed policy AWSBackupServiceRolePolicyForBackup allows both.

step-was-it-copied = In source account { $source_account }, find out whether there is a copy. If the message came with a backup job, look the job up in the console instead, and take its recovery point for the copy in the next step.
step-was-it-copied-confirm = COMPLETED and a DestinationRecoveryPointArn: the copy exists; go on with the next step. FAILED and no DestinationRecoveryPointArn: assume that there is no copy, and skip the next step.
step-look-at-the-copy = In destination account { $destination_account }, look at the copy, to know whether it can be used.
step-look-at-the-copy-confirm = Status COMPLETED: the data is there, and no new copy is needed. As soon as the tags are permitted, set them on this recovery point by hand, here in the destination account. Another Status: StatusMessage gives the reason; copy again at the end. ResourceNotFoundException: there is no copy.
step-fewer-tags = Only if there are more than 50 tags: remove tags that nobody needs from the resource, or from the rule of the backup plan that adds them.
step-let-the-role-tag = Only if the tag policy is ruled out: let the role of the job read and write tags. Attach AWS's managed policy to it, or add the missing actions to the role's own policy.
step-let-the-role-tag-confirm = If an action is not "allowed", this is the cause; if all are, it is ruled out. For other resource types than the ones of these commands, compare the policies of the role with AWSBackupServiceRolePolicyForBackup: what counts are the actions of the service that list, describe or write tags.
step-let-the-role-tag-apply = "BACKUP_ROLE_NAME" is the last part of the role's ARN, after the last slash.
step-let-the-role-tag-warning = The managed policy allows the role to back up all resource types that it names, not tags alone. If that is too much, add only the actions for tags.

mistake-not-the-key-policy = The Spanish article introduces this message as if a key policy ("política de claves") were the cause. The tag policy ("política de etiquetas") is meant. No key policy has to be changed.
mistake-checks-missing = The Spanish article announces a list of checks for the tag policy, and further up a list of links; both are missing on the page. The steps here take the place of the checks.

reply = The copy job could not write the tags onto the recovery point in destination account { $destination_account }. AWS names an organization's tag policy as the usual cause. Please look up whether the copy exists all the same. Then compare the tags of the recovery point in source account { $source_account } with the effective tag policy of the destination account. Either the backup operator gives the tag a permitted value, or the administrator of the organization changes the tag policy in the management account. If neither helps, open a case with AWS Support and give the ID of the copy job.
