### review: read 2026-11-22, by the developers

title = Key policy: except the service-linked role from a Deny
text = Read every statement with "Effect": "Deny" in the policy of the key. If one hits AWSServiceRoleForBackup of the destination account, except that role from it: add the condition operator ArnNotEquals with aws:PrincipalArn and the ARN of the role. This ARN is the Principal of the statements in the form service-linked-role (--width service-linked-role).
confirm = A Deny on one of the actions that the copy needs, whose principal and conditions do not leave out AWSServiceRoleForBackup of the destination account, is the cause. Without such a Deny it is ruled out.
warning = A Deny was usually written on purpose. Agree the exception with its author first.
