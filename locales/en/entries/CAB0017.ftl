### review: drafted 2026-11-30

title = KMS refused the call and gives no reason

summary = KMS refused { $action } on the key { $key_arn } to { $principal_arn } and does not say which policy is the reason. The key belongs to account { $key_account }, the caller to account { $caller_account }. Find out first who manages the key: if AWS manages it, only a customer managed key helps. If it is a customer managed key, read its key policy in account { $key_account } next, and the IAM policies of the caller in account { $caller_account } last. Administrators get this message as well: AdministratorAccess has no effect on a key whose policy does not let the account decide by IAM policies.

cause-key-is-aws-managed = The key is an AWS managed key, made for one service (its alias begins with aws/ and the name of that service). Nobody can change its policy or create a grant on it directly, not even an administrator.
cause-key-policy-does-not-allow = The key policy in account { $key_account } allows { $action } neither to the caller nor to the account of the caller.
cause-caller-iam-policy-missing = The key policy leaves access to the IAM policies of the account, but no IAM policy of the caller in account { $caller_account } allows { $action } on this key.
cause-another-policy-refuses = Another policy refuses, and the short message leaves it out: a Deny, a service control policy (SCP), a resource control policy (RCP), a permissions boundary, a session policy or a VPC endpoint policy.

step-find-the-longer-message = Look the call up in CloudTrail, in account { $caller_account }, Region { $key_region }: the record often has the longer message, with the reason. For a call refused across accounts KMS writes the record only in the account of the caller.
step-find-the-longer-message-confirm = If errorMessage goes on after the ARN of the key ("because …" or "with an explicit deny …"), have this program explain that message: it names the policy, and the other causes are ruled out. If it ends with the ARN, go on with the next steps in their order. If no record appears, wait some minutes and check the Region.
step-move-to-a-customer-key = Only for an AWS managed key: create a customer managed key in the same Region, with a key policy that admits everybody who needs the key, and move the resource to it. How to move depends on the kind of resource; the guide CAB9002 explains it.
step-read-the-key-policy = Only for a customer managed key: read its policy in account { $key_account }, Region { $key_region }.
step-read-the-key-policy-confirm = Look for { $action } or a pattern such as kms:* in statements with "Effect": "Allow" for the caller, its role or the account principal of account { $caller_account } (the Principal that ends in ":root"). There is none: the key policy is the cause. There is one for the caller or its role, and both accounts are the same: a condition or another policy refuses. There is one for the account principal: go on with the IAM policy of the caller. A "Deny" that fits the call comes before every "Allow".
step-call-again = Repeat the call. If it succeeds, the problem is solved. If the same message comes again, one of the other causes remains. If KMS now gives a reason, have this program explain the new message.

mistake-policy-of-an-aws-managed-key = The page on encryption says that the statements shown there must be in the key, whether it is AWS managed or customer managed. The policy of an AWS managed key cannot be edited, as the same page says further down; the statements fit a customer managed key only.

reply = KMS refused { $action } on the key { $key_arn } to { $principal_arn } and gave no reason. Account { $key_account }, which owns the key: please check who manages the key. If it is an AWS managed key, a customer managed key is needed instead. If it is a customer managed key, its policy must allow the action to the caller or to account { $caller_account }. Account { $caller_account }: if the key policy leaves access to IAM policies, the IAM policy of the role or user must allow { $action } on this key. The CloudTrail record of the call in account { $caller_account } often has the reason.
