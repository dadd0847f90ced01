### review: read 2026-11-22, by the developers

title = IAM policy of the user or role that copies by hand
text = Only when a user or role makes the copy itself, without AWS Backup: in the account of that user or role, attach an IAM policy with the statements given for it. When the key belongs to another account, both are needed, the key policy and this IAM policy. Name the key by its full ARN; an alias or a bare key ID does not work there.
confirm = implicitDeny for one of the two actions: this IAM policy is missing. explicitDeny: a Deny stands in another policy that applies to the user or role. allowed for both: the IAM side is ruled out; then look at the key policy.
warning = The user or role will be able to use this key for everything that the key policy allows as well.
width-account = one user or role of the account that copies
