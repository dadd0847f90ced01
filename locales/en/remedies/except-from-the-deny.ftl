### review: read 2026-11-22, by the developers

title = Key policy: except the service-linked role from a Deny
text = Read every statement with "Effect": "Deny" in the policy of the key. If one hits AWSServiceRoleForBackup of the destination account, except that role from it by a condition with ArnNotEquals on aws:PrincipalArn.
confirm = If a Deny covers one of the actions of the table, and neither its principal nor its conditions leave out AWSServiceRoleForBackup of the destination account, this is the cause. Without such a Deny it is ruled out.
warning = A Deny was usually written on purpose. Agree the exception with its author first.
