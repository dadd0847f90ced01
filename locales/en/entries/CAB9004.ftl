### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = How AWS KMS decides who may use a key

summary = Several policies together decide whether a call on a KMS key is allowed: the key policy in the account that owns the key, IAM policies in the caller's account, grants on the key, and policies that can only restrict access. This guide says in which order to look at them, in which account each one is, and who can change it.

block-rule-heading = The rule in short
block-rule =
    By itself a key is open to nobody, not even to the root user or the administrators of the account that owns it. The key policy must let them in. In most keys its first statement grants access to the account itself (the Principal that ends in ":root"); from then on, IAM policies of that account can give access.

    If caller and key are in the same account, one Allow is enough: in the key policy, in a grant, or in an IAM policy where the key policy lets the account decide. If they are in different accounts, both sides must allow: the side of the key, by key policy or grant, and the account of the caller, by an IAM policy.

    A Deny that matches the call overrides every Allow, in whichever policy it is.

block-order-heading = In which order to look
block-order-outcome-yes = yes
block-order-outcome-no = no
block-order-deny = Does a Deny match the call, in any policy of the table below?
block-order-limits = Does an SCP, a permissions boundary, a session policy or a VPC endpoint policy apply and not allow the action? One does not count: the boundary of an IAM user whom the key policy names by its ARN, if user and key are in the same account.
block-order-same = Are the caller and the key in the same account?
block-order-direct = Does the key policy or a grant allow the action to this caller itself (user, role or session)?
block-order-delegates = Does the key policy allow the action to the account (the Principal that ends in ":root")?
block-order-iam = Does an IAM policy of the caller allow the action on this key?
block-order-across = Is the action one that works from another account (list below)?
block-order-key-side = Does the key policy or a grant allow the action to the caller or the caller's account?
block-order-caller-side = Does an IAM policy in the caller's account allow the action on the full key ARN?
block-order-allowed = Allowed. The call works if the key is enabled.
block-order-denied-deny = Denied. Whoever edits the policy with the Deny must change it there.
block-order-denied-limit = Denied. Whoever edits that policy must allow the action in it.
block-order-denied-key-policy = Denied. The key administrator must change the key policy, in the account of the key.
block-order-denied-iam = Denied. The account administrator must allow the action in an IAM policy of the caller.
block-order-denied-across = Denied, whatever the policies say. Make the call with a role of the account that owns the key.
block-order-denied-key-side = Denied. The key administrator must grant access to the caller's account in the key policy, in the account and Region of the key.
block-order-denied-caller-side = Denied. The administrator of the caller's account must allow the action there in an IAM policy.

block-policies-heading = Where each policy is and who edits it
block-policies-policy = Policy
block-policies-stands = Where it is
block-policies-editor = Who edits it
block-policies-does = What it can do
block-policies-key-policy-policy = Key policy
block-policies-key-policy-stands = account and Region of the key
block-policies-key-policy-editor = key administrator
block-policies-key-policy-does = allow, deny
block-policies-iam-policy = IAM policy
block-policies-iam-stands = the caller's account
block-policies-iam-editor = administrator of that account
block-policies-iam-does = allow, deny
block-policies-grant-policy = Grant
block-policies-grant-stands = on the key, in its Region
block-policies-grant-editor = who has kms:CreateGrant; kms:RevokeGrant to take it back
block-policies-grant-does = only allow
block-policies-boundary-policy = Permissions boundary
block-policies-boundary-stands = the caller's account
block-policies-boundary-editor = administrator of that account
block-policies-boundary-does = only limit
block-policies-session-policy = Session policy
block-policies-session-stands = in the session of the role
block-policies-session-editor = who assumes the role
block-policies-session-does = only limit
block-policies-scp-policy = SCP
block-policies-scp-stands = management account of the caller's organization
block-policies-scp-editor = administrator of the organization
block-policies-scp-does = only limit
block-policies-rcp-policy = RCP
block-policies-rcp-stands = management account of the organization of the key
block-policies-rcp-editor = administrator of the organization
block-policies-rcp-does = only deny
block-policies-endpoint-policy = VPC endpoint policy
block-policies-endpoint-stands = account that owns the VPC
block-policies-endpoint-editor = owner of the VPC
block-policies-endpoint-does = only limit

block-across-heading = Actions that work from another account
block-across =
    DescribeKey, Encrypt, Decrypt, ReEncryptFrom, ReEncryptTo, GenerateDataKey, GenerateDataKeyWithoutPlaintext and the same for key pairs, GenerateMac, VerifyMac, Sign, Verify, DeriveSharedSecret, Encapsulate, Decapsulate, GetPublicKey, GetKeyRotationStatus, CreateGrant, ListGrants, RevokeGrant and RetireGrant.

    Every other action on a key, such as GetKeyPolicy, PutKeyPolicy, EnableKey, ScheduleKeyDeletion or TagResource, fails from another account, even if both sides allow it. Allowing such an action in a policy has no effect.

block-exceptions-heading = Cases that are easily misjudged
block-exceptions =
    Service-linked roles, such as AWSServiceRoleForBackup, are outside SCPs and RCPs; a Deny in the key policy still applies to them. An ordinary role is inside both, also the role that a backup job names. SCPs do not apply to the management account. RCPs do not apply to keys of the management account, nor to AWS managed keys, nor to kms:RetireGrant.

    An SCP belongs to the organization of the caller, an RCP to that of the key. An RCP also applies to callers from outside the organization. An SCP needs an Allow at every level, from the root to the account; where one is missing, the message may still speak of an explicit deny.

    Within one account, a permissions boundary that lacks an Allow does not hold back a user whom the key policy names by its ARN. It does hold back a role named by its ARN. Across accounts, boundary and session policy always apply. A Deny in them always applies.

    The policy of an AWS managed key (its alias begins with aws/) is fixed: it serves only its own account, and only through its service. No other account can ever use it.

    The Principal "*" in a key policy grants access to every caller of the key's own account directly. For callers of other accounts it works like their account: they still need the IAM policy. A service that calls as itself (a Principal of the kind Service) needs the key policy or a grant; IAM policies are irrelevant.

    A grant can take up to about five minutes to take effect. A grant that the caller's own account made on a key of another account also stands for the IAM policy in the caller's account: this is how the service-linked role of Auto Scaling uses keys of other accounts.

    Key state is separate from permissions. A call that is allowed fails with DisabledException or KMSInvalidStateException if the key is not enabled.

block-alice-heading = Example 1: Alice may not use a key of her own account
block-alice =
    Alice, an IAM user, and the key are in the same account. The key policy holds only the default statement shown below. It lets the account decide by IAM policies and gives Alice nothing by itself. No IAM policy allows her the action, and no grant names her. Question 5 is answered yes, question 6 no: denied.

    Either the account administrator allows the action in an IAM policy of Alice, on the ARN of this key; the key policy stays as it is. Or the key administrator names Alice in the key policy, with the second statement below. One of the two is enough.
block-alice-statement = What the policy of the key says, in the account that owns the key:
block-alice-named = The other way, also in the key policy; the role or user is here the IAM user Alice, by her ARN:

block-bob-heading = Example 2: Bob uses a key of another account through a role
block-bob =
    Bob is a user in account 1; the key is in account 2. Three policies together let him use it. In account 2, the key policy allows account 1 the actions that he needs. In account 1, an IAM policy of the role Engineering allows the same actions on the full ARN of the key. And the trust policy of that role allows Bob to assume it.

    While Bob works as Engineering, the IAM policies of the role apply, not his own. If the key policy in account 2 lacks an action, no IAM policy in account 1 can make up for it; if the IAM policy lacks one, the key policy cannot. The key policy may also name the role itself: the IAM policy is needed all the same.
block-bob-iam = The half in account 1, on the role; the full key ARN is that of the key in account 2. CAB9005 explains how both halves are set up.

block-read-key-heading = Read the side of the key
block-read-key = As the key administrator, in the account of the key. The commands change nothing. In key.json, KeyState must be Enabled and KeyManager must be CUSTOMER. In key-policy.json, look for every Deny first, then for the caller, its role and the accounts. In grants.json, look for GranteePrincipal, Operations and Constraints.

block-read-caller-heading = Read the side of the caller
block-read-caller = As the administrator of the caller's account, in that account. Decision allowed: the IAM policies allow the action. implicitDeny: an Allow is missing. explicitDeny: a Deny matches. False under SCPs or Boundary: an SCP or the permissions boundary does not allow it; None: nothing was tried there. For a role, the simulation knows neither the key policy nor grants. The other commands list the inline policies of the role, save one of them as role-policy.json, and list the attached policies. For an attached policy, save its default version with get-policy and get-policy-version.

block-decide-heading = Let this program put both sides together
block-decide = Works offline, with the three files from the account of the key and the IAM policy of the role in role-policy.json; pass the option for IAM policies once for each policy file. The answer is allowed or denied, with the policy and the account in which something must change, or it is undecided and names what was not given: SCPs, RCPs, permissions boundary, session policy, VPC endpoint policy.

block-trail-heading = Find the refused call in CloudTrail
block-trail = In the caller's account, in the Region in which the call was made, normally but not always that of the key: a refused call to a key of another account is recorded in the caller's account only. The command looks through the latest thousand calls to KMS; for older ones give --start-time and --end-time. errorMessage says which kind of policy refused. It names one kind only; when that one is fixed, the next call may show another.

block-flowchart = The flowchart of AWS, with both examples:

mistake-iam-policies-that-control = One sentence on the Portuguese page reads oddly ("As políticas do IAM do que controlam…", with "naConta" in one word). It means: the IAM policies that control a principal's use of a key are always in the account of that principal.
mistake-in-your-account = "Recursos na sua da Conta da AWS" on the Portuguese page is a slip. It means resources in your own account, which one normally trusts.
mistake-caller-account = In the first example, the Portuguese page joins two words ("condiçãoA política") and speaks of callers in the plural. The question of the flowchart is: does the key policy ALLOW the caller's account to use IAM policies to control access to the key?
mistake-role = The Portuguese page says "função" for a role. It is what AWS elsewhere calls "perfil do IAM": Bob assumes the role Engineering; no Lambda function is meant.
mistake-principals = "Aos seus principais permissão", in the second example, means the principals of account 1, its users and roles. That account can only pass on actions that the key policy gives to it.
mistake-no-rcp = The AWS page on troubleshooting key access lists SCPs and VPC endpoint policies as the other policies that can limit. RCPs belong there too: an RCP of the organization of the key can refuse the call even if every policy on the page allows it.
