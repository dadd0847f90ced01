### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Share a KMS key with another account

summary = Two policies in two accounts are needed. In the account that owns the key, the key administrator allows the other account in the key policy. In the other account, the account administrator allows the same actions to the role or user in an IAM policy, on the full key ARN. One of them alone does nothing.

block-halves-heading = Two halves, both needed
block-halves-half = Policy
block-halves-account = Account
block-halves-who = Who writes it
block-halves-says = What it says
block-halves-key-policy-half = key policy
block-halves-key-policy-account = owner of the key
block-halves-key-policy-who = key administrator
block-halves-key-policy-says = which account CAN use the key, and for what
block-halves-iam-half = IAM policy
block-halves-iam-account = the other account
block-halves-iam-who = account administrator
block-halves-iam-says = which role or user DOES use it; never more than the key policy gives
block-before = First check that the key can be shared: it must be a customer managed key. An AWS managed key (alias aws/ebs, aws/rds, aws/backup and the like) cannot be used from another account, and nobody can change its policy.

block-root-heading = What the Principal that ends in ":root" means
block-root = It is the account, not its root user. The statement gives no role and no user anything directly; it lets the administrators of that account pass the listed actions on by IAM policies. Nobody has to sign in as the root user. Instead of the account, the key policy can name single roles or users of it; they must exist when the policy is saved, and they still need the IAM policy in their own account.

block-save-heading = In the account of the key: the key policy
block-save = As the key administrator, in the account and the Region of the key. KMS replaces a key policy as a whole, so first save the current one and make a copy to work on:
block-key-policy = In key-policy-new.json, add these statements to "Statement" and keep every statement that is there, above all the one that allows kms:* to the account of the key. The source account is the account that owns the key; the destination account is the other one. Where the current policy already grants access to the account of the key, its line may be left out. If the key belongs to a third account, add the account principal of the source account (the one that ends in ":root") to both lists.
block-put = When key-policy-new.json is complete, save it with the command below. Keep key-policy-before.json: you can restore the previous policy from it. If KMS refuses the document, CAB0012 and CAB0013 explain why.

block-actions-heading = What each action is for
block-actions-action = Action
block-actions-use = Needed for
block-actions-describe-action = kms:DescribeKey
block-actions-describe-use = looking at the key: its kind, state and Region
block-actions-decrypt-action = kms:Decrypt
block-actions-decrypt-use = reading what is encrypted under the key
block-actions-data-key-action = kms:GenerateDataKey*
block-actions-data-key-use = writing: services encrypt with data keys (GenerateDataKey, GenerateDataKeyWithoutPlaintext)
block-actions-re-encrypt-action = kms:ReEncrypt*
block-actions-re-encrypt-use = copying: ReEncryptFrom on the key of the original, ReEncryptTo on the key of the copy; in a policy, ReEncrypt without the asterisk is no action
block-actions-encrypt-action = kms:Encrypt
block-actions-encrypt-use = encrypting small data directly
block-actions-create-grant-action = kms:CreateGrant
block-actions-create-grant-use = EBS, RDS, FSx and others: the service makes itself a grant on the key
block-actions-other-grants-action = kms:ListGrants, kms:RevokeGrant
block-actions-other-grants-use = finding such grants and taking them back; the action is ListGrants (plural)
block-grants = The statement with the three actions for grants carries the condition kms:GrantIsForAWSResource. It holds only when an AWS service makes the call for the role or user, so nobody can hand out grants at will. Without this statement a key seems shared, yet volumes, snapshots and databases cannot use it. The condition belongs to these three actions only; on Decrypt or any other it would make the statement useless.

block-iam-heading = In the other account: the IAM policy
block-iam = The administrator of the other account attaches this policy to the role or user that uses the key. It has no Principal. Resource is the full ARN of the key, with the account that owns it and its Region: an alias or the bare key ID does not work there.
block-service-linked = Nobody can attach a policy to a service-linked role. AWSServiceRoleForBackup, which makes the copies of AWS Backup between accounts, has its half already: its AWS managed policy allows what copies of EBS, EC2, RDS and FSx need. For such a copy only the key policy has to be changed; a narrower form of it, for this role alone, is in CAB0001.

block-console-heading = In the console
block-console =
    In the account of the key, open the AWS KMS console in the Region of the key, choose Customer managed keys and open the key. Under Key policy, in the default view, go to Other AWS accounts, choose Add other AWS accounts (Add another AWS account while a key is created), enter the ID of the other account and save.

    The console then writes two statements into the key policy: one for use, one for grants with kms:GrantIsForAWSResource. It touches the key policy only. The IAM policy in the other account is still to be written, and the key appears in no list of the console of the other account: type its full ARN there.

block-organization-heading = For every account of an organization
block-organization = In place of the statements above, the key policy can grant access to all accounts of the organization by aws:PrincipalOrgID, or those of an organizational unit by aws:PrincipalOrgPaths (an OU is a part of an organization, not the organization). Never write the Principal "*" without such a condition: it would offer the key to every AWS account.
block-organization-limits = Every member account still needs its IAM policy. The condition matches roles and users, service-linked roles included, but not AWS services that call as themselves. An RCP of the organization can keep keys from accounts outside it, whatever the key policy says; AWSServiceRoleForBackup is not affected by RCPs.

block-test-heading = Test from the other account
block-test = With the role or user that is to use the key. If the call succeeds, both policies allow kms:DescribeKey; it proves nothing about any other action. AccessDeniedException: the end of the message says which policy refused. An identity-based policy is the IAM policy in your account; a resource-based policy is the key policy. If the message also says that the resource does not exist in this Region, check the ARN and the Region first.
block-dry-run = A trial of one of the actions that encrypt; it creates no data key, but is counted and billed like any other call. DryRunOperationException: the call would succeed. AccessDeniedException: one of the two policies does not allow kms:GenerateDataKeyWithoutPlaintext. kms:CreateGrant cannot be tried this way: with the condition above, it is allowed to AWS services only, so prove it by the copy or restore itself.

block-limits-heading = What does not work
block-limits =
    Managing the key from the other account: GetKeyPolicy, PutKeyPolicy, EnableKey, ScheduleKeyDeletion, TagResource and the like always fail there. Do not write them into the statement for the other account.

    Aliases: in calls, a key in another account is named by its key ARN or alias ARN, never by the bare alias or key ID. Some services take only the key ARN; for a backup vault give the key ARN. In the Resource of a policy an alias never stands for the key; conditions on kms:ResourceAliases or kms:RequestAlias do that.

    Regions: a key is used in its own Region. Every replica of a multi-Region key has its own ARN and its own key policy; change each one. If the Region is an opt-in Region, it must be enabled in the other account too.

block-ram-heading = Keys shared through AWS RAM
block-ram = According to the API of November 2026, a key can also be shared through AWS RAM. RAM then keeps a second, read-only policy on the key, named AWS_RAM; reading the policy named default does not show it, and PutKeyPolicy cannot change it. Read it with get-key-policy and AWS_RAM as policy name before you judge that a key is not shared. In the other account, ListKeys lists such keys with ResourceOwners set to OTHER_ACCOUNTS_VIA_RAM. Older versions of the AWS CLI do not know this option.

block-more = More in the guide of AWS:

mistake-can-and-does = An older copy of the Korean page and a Korean blog article of December 2023 that quotes the page say the same of both policies: that they decide who can have access. Correct: the key policy decides who CAN have access, the IAM policy who DOES. Both are needed.
mistake-key-policy = The same copy and the same blog article translate the word key in key policy, key policy statement and key user as if it meant main. All of these are about the key.
mistake-organization-statement = The sample for an organization allows Decrypt, DescribeKey, Encrypt, ReEncrypt* and GetKeyPolicy. GetKeyPolicy never works from another account, and GenerateDataKey* and the grants are missing: the test with DescribeKey succeeds, copies of EBS and RDS fail. Use the statements printed here.
mistake-organizational-unit = The Korean blog article of December 2023 speaks of "the same organization (OU)". The two differ: aws:PrincipalOrgID is the whole organization, aws:PrincipalOrgPaths with ForAnyValue:StringLike a part of it.
mistake-describe-key = The Korean blog article of December 2023 writes DescriptionKey. The action is kms:DescribeKey.
mistake-put-key-policy = The same Korean article names a call PutPolicy. The operation is PutKeyPolicy; it replaces the whole key policy.
mistake-iam-policy = The same Korean article calls the last sample a key policy. It is the IAM policy of the other account: it has no Principal, and Resource is the key ARN.
mistake-root-user = The post says that root users of the other account can use the key. The Principal ending in ":root" stands for the account as a whole; its administrators pass the permission on to roles and users by IAM policies.
