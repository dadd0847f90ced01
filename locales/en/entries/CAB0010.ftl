### review: drafted 2026-11-30

title = A tag policy does not permit the value of a tag

summary = A tag policy of AWS Organizations refuses the tag with the key "{ $tag_key }" in account { $tagged_account }: its value is not one of the permitted ones. In a copy between accounts this is destination account { $destination_account }, because the tag is written there; in a first backup it is source account { $source_account }. AWS says only that both accounts stand under the tag policy; which of them counts follows from how tag policies work. AWS Backup carries tags from the resource to the recovery point and from there to the copy, so a tag that the source account permits can make the copy fail. The "key" of the message is the key of a tag. No KMS key plays a part.

cause-value-not-permitted = The tag "{ $tag_key }" has a value that the tag policy does not list, or a listed one with other capitals and small letters. If somebody made the call by hand or with a tool such as Terraform, the value stands in their command or template, and the tag policy of the account of the call counts.
cause-destination-is-stricter = In a copy only: source account { $source_account } permits the value, but another or a further tag policy applies to destination account { $destination_account }, for example because it is in another organizational unit.
cause-plan-sets-the-value = The backup plan itself adds the tag "{ $tag_key }" to recovery points, with a value that is not permitted. The plan wins over the tag of the resource, so correcting the resource is not enough.

step-change-the-plan = Only if the recovery point has a value that the resource has not: read in source account { $source_account } which tags the rules of the backup plan add. In the console, they are the tags added to recovery points in the rule. Set a permitted value there, or remove the tag.
step-change-the-plan-confirm = If RecoveryPointTags of a rule contains the key with the refused value, the plan is the cause. If no rule contains the key, it is ruled out.
step-back-up-again = Take a new backup, or wait for the next run of the backup plan: tags are carried over when the backup is taken, so a recovery point that exists keeps its old tags. If you have corrected the tag of the recovery point itself, copy that one and skip this step.
step-back-up-again-verify = BackupJobId must be the one that start-backup-job printed. When State is COMPLETED, RecoveryPointArn is the recovery point to copy.

mistake-not-the-key-policy = The Spanish article introduces this message as if a key policy ("política de claves") were the cause. The tag policy ("política de etiquetas") is meant. No key policy has to be changed.
mistake-checks-missing = The Spanish article announces a list of checks for the tag policy, and further up a list of links; both are missing on the page. The steps here take the place of the checks.

reply = A tag policy refuses the value of the tag "{ $tag_key }" in account { $tagged_account }. Please compare the tag with the effective tag policy of this account. If one of the permitted values is right, the backup operator sets it on the resource and on the recovery point in source account { $source_account }. If the present value is right, the administrator of the organization adds it to the tag policy in the management account. Then start the job again. The policy of a KMS key does not have to be changed.
