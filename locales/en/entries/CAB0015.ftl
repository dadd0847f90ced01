### review: read 2026-11-22, by the developers

title = KMS refused the call: the key policy does not allow the action

summary = KMS refused { $action } because the policy of the key does not allow it to the caller { $principal_arn }. KMS normally uses this wording when caller and key are in the same account, { $key_account }. There, an IAM policy of the caller never suffices while the key policy neither names the caller nor lets the account decide by IAM policies. The administrator of the key must act, in the account that owns the key.

cause-key-is-aws-managed = The key is an AWS managed key, made for one service (its alias begins with aws/ and the name of that service). Nobody can edit its policy: use a customer managed key instead.
cause-key-policy-does-not-delegate = The key policy lacks the statement for the account principal of account { $key_account }, so IAM policies that allow something have no effect on this key, not even those of an administrator.
cause-key-policy-delegates-too-little = The key policy has a statement for the account principal or for the caller, but it does not contain { $action }.

step-read-the-key-policy = Open the key in account { $key_account }, Region { $key_region }, and read its policy.
step-read-the-key-policy-confirm = Look for statements with "Effect": "Allow" for the caller, its role or the account principal (the Principal that ends in ":root"). There is none: the key policy does not leave access to IAM. There is one, but neither { $action } nor a pattern such as kms:* is in it: it allows too little. There is one with the action: its conditions do not fit the call.
step-call-again = Repeat the call. If it succeeds, the problem is solved. If KMS now names another kind of policy, that one has to be changed next: the message only ever names one.

reply = KMS refused { $action } because the key policy does not allow it. The administrator of the key in account { $key_account } must either admit the account itself in the key policy (the Principal that ends in ":root"), so that IAM policies count, or allow this action there to the role or user. If the key is an AWS managed key, a customer managed key is needed instead.
