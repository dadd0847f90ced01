### review: drafted 2026-11-30

title = Copy the new recovery point to the destination account
text = Only if a step above made a copy under a customer managed key: copy that one to destination account { $destination_account }. Name the new recovery point and the vault in which it lies. The old recovery point cannot be copied to another account, now or later. Do not wait for the next run of the backup plan either: as long as the resource itself is under the AWS managed key, so are its new backups, and their copies fail in the same way.
verify = CopyJobId is what start-copy-job printed. Repeat the command until State is COMPLETED or FAILED. If it is FAILED again, look up the new StatusMessage with this program: the first cause may have hidden another one.
