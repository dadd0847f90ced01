### review: drafted 2026-11-30

title = Copy the new recovery point to the destination account
text = Only if a step above made a copy under a customer managed key: copy that one to destination account { $destination_account }. Name the new recovery point and the vault in which it lies. The old recovery point stays under the AWS managed key. Do not wait for the next run of the backup plan either: new backups of the same resource in the same vault come under the AWS managed key again, and their copies fail in the same way.
verify = Use the CopyJobId that start-copy-job printed. Repeat the command until State is COMPLETED or FAILED. If it is FAILED again, look up the new StatusMessage with this program: the first cause may have hidden another one.
