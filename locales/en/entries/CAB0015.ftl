### review: read 2026-11-22, by the developers

title = KMS refused the call: the key policy does not allow the action

summary = KMS refused { $action } because the policy of the key does not allow it to the caller { $principal_arn }. KMS uses this wording when caller and key are in the same account, { $key_account }. There, an IAM policy of the caller never suffices while the key policy neither names the caller nor lets the account decide by IAM policies. The administrator of the key must act, in the account that owns the key.

cause-key-is-aws-managed = The key is an AWS managed key of another service (its alias begins with aws/). Its policy cannot be edited: use a customer managed key instead.
cause-key-policy-does-not-delegate = The key policy lacks the statement for the account principal of account { $key_account }, so IAM policies that allow something have no effect on this key, not even those of an administrator.
cause-key-policy-delegates-too-little = The key policy has a statement for the account principal or for the caller, but it does not contain { $action }.

step-read-the-key-policy = Open the key in account { $key_account }, Region { $key_region }, and read its policy.
step-read-the-key-policy-confirm = If no statement with "Effect": "Allow" names the caller, its role or the account principal together with { $action }, this is the cause. If such a statement is there, compare its conditions with the call.
step-call-again = Repeat the call. If KMS now names another kind of policy, that one has to be changed next: the message only ever names one.

reply = KMS refused { $action } because the key policy does not allow it. The administrator of the key in account { $key_account } must either add the account principal to the key policy, so that IAM policies count, or name the role or user there with this action. If the key is an AWS managed key, a customer managed key is needed instead.
