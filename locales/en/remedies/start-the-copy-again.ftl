### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Start the copy again
text = Start the copy again, or wait for the next run of the backup plan. AWS Backup does not retry this copy by itself. If an earlier step showed a copy that can be used, no new one is needed.
confirm = The copy job that failed: this prints the recovery point, the vaults and the role for the command below. Of the source vault, the command takes only the name, which is the last part of its ARN.
verify = Use the CopyJobId that start-copy-job printed. Repeat the command until State is COMPLETED or FAILED. If it is FAILED again, look up the new StatusMessage with this program: the first cause may have hidden another one.
