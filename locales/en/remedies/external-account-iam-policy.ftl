### review: read 2026-11-22, by the developers

title = IAM policy of the user or role that copies by hand
text = Only when a user or role makes the copy itself, without AWS Backup: attach the IAM policy given for it to that user or role, in its own account. When the key belongs to another account, both are needed, the key policy and this IAM policy. Name the key by its full ARN; an alias or a bare key ID does not work there.
confirm = implicitDeny for one of the two actions: this IAM policy is missing. explicitDeny: a Deny stands in another policy that applies to the user or role. allowed for both: for these two actions IAM is not the cause; kms:CreateGrant is not tried here, because it depends on the service that makes the call.
warning = The user or role will be able to use this key for everything that the key policy allows as well.
width-account = one user or role of the account that copies
