### review: drafted 2026-11-30

title = IAM policy of the user or role that copies by hand
text = Only when a user or role makes the copy itself, without AWS Backup: attach the IAM policy given for it to that user or role, in its own account. When the key belongs to another account, both are needed, the key policy and this IAM policy. Name the key by its full ARN; an alias or a bare key ID does not work there.
confirm = implicitDeny for one of the two actions: this IAM policy is missing. explicitDeny: a Deny stands in another policy that applies to the user or role. allowed for both: for these two actions IAM is not the cause; kms:CreateGrant is not tried here, because it depends on the service that makes the call.
apply = Before put-role-policy, save the policy given for this step as policy.json. If the list already contains UseOfTheKmsKey, choose another name: put-role-policy overwrites an inline policy of the same name. For a user, the calls are list-user-policies and put-user-policy, with --user-name. For a role whose name begins with AWSReservedSSO_, add the statements in IAM Identity Center instead, from the management account, to the inline policy of its permission set.
verify = The decision must be allowed for both actions.
warning = The user or role will be able to use this key for everything that the key policy allows as well.
width-account = one user or role of the account that copies
