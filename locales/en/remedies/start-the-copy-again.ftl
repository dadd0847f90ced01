### review: read 2026-11-22, by the developers

title = Start the copy again
text = Start the copy again, or wait for the next run of the backup plan. AWS Backup does not by itself retry a copy that failed for lack of permissions.
verify = CopyJobId must be the one that start-copy-job printed. State must reach COMPLETED. If it becomes FAILED again, explain the new message: the first cause may have hidden another one.
