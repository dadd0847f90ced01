### review: read 2026-11-22, by the developers

title = Start the copy again
text = Start the copy again, or wait for the next run of the backup plan. AWS Backup does not by itself retry a copy that failed for lack of permissions.
verify = The newest job must reach COMPLETED. If it fails again, explain its new message: another cause may have been hidden behind the first.
