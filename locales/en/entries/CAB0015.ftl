### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = KMS refused the call: the key policy does not allow the action

summary = KMS refused { $action } because the policy of the key does not allow it to the caller { $principal_arn }. KMS normally uses this wording when caller and key are in the same account, { $key_account }. There, an IAM policy of the caller never suffices while the key policy neither names the caller nor lets the account decide by IAM policies. The key administrator must act, in the account that owns the key.

cause-key-is-aws-managed = The key is an AWS managed key, made for one service (its alias begins with aws/ and the name of that service). Nobody can edit its policy: a customer managed key has to take its place.
cause-key-policy-does-not-delegate = The key policy lacks the statement for the account principal of account { $key_account }, so IAM policies that allow something have no effect on this key, not even those of an administrator.
cause-key-policy-delegates-too-little = The key policy has a statement for the account principal or for the caller, but it does not contain { $action }.
step-move-to-a-customer-key = Only for an AWS managed key: create a customer managed key in Region { $key_region }, in account { $key_account }, with a key policy that allows everybody who needs the key to use it, and move the resource to it. The guide CAB9002 says for which resource types the key can be changed. The steps about the key policy are then not needed.

step-read-the-key-policy = As the key administrator of account { $key_account }, read the policy of the key in Region { $key_region }. If get-key-policy itself fails with AccessDeniedException, the key policy does not let you in: use a role or user that it names with kms:GetKeyPolicy and kms:PutKeyPolicy. If there is none, only AWS Support can restore access.
step-read-the-key-policy-confirm = Look for statements with "Effect": "Allow" for the caller, its role or the account principal (the Principal that ends in ":root"). If there is none, the key policy does not delegate to IAM. If there is one without { $action } or a pattern such as kms:*, it allows too little. If there is one with the action, its conditions do not match the call.
step-call-again = Repeat the call. If it succeeds, the problem is solved. If KMS now names another kind of policy, that one has to be changed next: the message only ever names one.

reply = KMS refused { $action } on key { $key_arn }, because its key policy does not allow the action. In account { $key_account }, the key administrator must either add the account principal (the one that ends in ":root") to the key policy, so that IAM policies take effect, or allow this action there to the role or user. If the key is an AWS managed key, a customer managed key is needed instead.
