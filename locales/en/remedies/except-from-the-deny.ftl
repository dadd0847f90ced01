### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Key policy: exempt the service-linked role from a Deny
text = Read every statement with "Effect": "Deny" in the key policy. If one applies to AWSServiceRoleForBackup of the destination account, exempt that role with a condition. Save the current policy to a file, change the statement by hand, and put the whole document back: KMS replaces the policy as a whole.
confirm = A Deny on one of the actions that the copy needs, if neither its principal nor its conditions leave out AWSServiceRoleForBackup of the destination account, is the cause. Without such a Deny, this cause is ruled out.
warning = A Deny was usually written on purpose. Agree on the exception with its author first.
apply = Before put-key-policy, open key-policy-new.json. Add the operator "ArnNotEquals" to the "Condition" of the Deny, or a "Condition" if it has none. Under "ArnNotEquals", write "aws:PrincipalArn" with the ARN of the role as its value. That ARN is the "Principal" in the form service-linked-role (--width service-linked-role) of the policy of the source key. Keep key-policy-before.json: with it the old policy can be restored.
verify = The Deny must contain the new condition, and every other statement must be unchanged.
