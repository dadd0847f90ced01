### review: drafted 2026-11-30

title = Call refused: no IAM policy of the caller allows the action

summary = In account { $caller_account }, no IAM policy of the role or user that made the call ({ $principal_arn }) allows { $action } on the resource in the message. The account in the ARN after "User:" decides who must act: an administrator of that account has to give the role or user an IAM policy with this action, even if the key or backup vault belongs to another account. The message names only one kind of policy, even when several refuse; what else is missing shows in the next one.

cause-dependent-action = The refused action is not the operation that was called, but a second one that this operation needs. KMS also checks kms:TagResource, for example, when a key is created with tags.
cause-allow-missing = No IAM policy of the role or user contains { $action } with "Effect": "Allow".
cause-resource-not-covered = An IAM policy allows { $action }, but its "Resource" does not cover the resource. The ARN of an alias does not cover the key behind it. kms:CreateKey needs "*", and kms:TagResource, when a key is created, a "Resource" that is not limited to particular keys.
cause-condition-not-met = An IAM policy allows { $action } on the resource, but only under a condition that this call does not meet. A direct call to KMS, for example, does not carry kms:ViaService.
cause-key-policy-refuses-too = Only for a key of another account: its key policy does not allow the call either. Across accounts both are needed, the IAM policy of the caller and the key policy.

step-read-the-caller = Read the ARN after "User:" in the message: the number in it is the account, { $caller_account }. After "assumed-role/" comes the name of the role, then the name of the session. Sign in to this account and ask IAM for the ARN of the role; the next step needs it. For a user, the ARN in the message is already the right one.
step-read-the-caller-confirm = An ARN with { $caller_account }: this is the role whose IAM policies decide. NoSuchEntity: the role does not exist in the account to which you are signed in; switch to account { $caller_account }. AccessDenied: have an administrator of that account run the command.
step-check-the-key-policy = Only if the action begins with kms: and the key belongs to another account than the caller: have the administrator of the key read the key policy in account { $key_account }, Region { $key_region }. From account { $caller_account } it cannot be read.
step-check-the-key-policy-confirm = There is an "Allow" with { $action } or a pattern such as kms:* for this role or user or for account { $caller_account } (the Principal that ends in ":root"), and no "Deny" for them: this cause is ruled out. There is no such "Allow", or there is a "Deny": the key policy has to change as well; the page of CAB0016 has the statements.
step-call-again = Repeat the call. If it succeeds, the problem is solved. If the same message comes again, wait a moment and repeat it: changes in IAM can take a short time to have effect. If it names another action or another kind of policy, have this program explain the new message.

reply = In account { $caller_account }, no IAM policy of the caller { $principal_arn } allows { $action }, so AWS refused the call. An administrator of account { $caller_account } must give this role or user an IAM policy that allows { $action } on the resource in the message (for kms:CreateKey on "*"). If the key belongs to another account, its key policy must allow the action as well. Then repeat the call.
