### What is said of policies: findings with their cures, decisions with their reasons, faults of a question.
### review: read 2026-11-30, by the developers

## Headings and fixed words

heading-decision = Decision
heading-side-by-side = The policies side by side
heading-because = Why
heading-so-far = Why, if none of these exists
heading-change = What would have to change
heading-change-so-far = What would have to change then
heading-missing = Not given, but decisive
heading-unchecked = Assumptions
heading-statements = Statement by statement
heading-grants = Grants
column-policy = Policy
column-where = Account
column-says = Result
list-and = { $first } and { $last }
list-or = { $first } or { $last }

request-line = { $principal } requests { $action } on { $resource }.
request-line-all = { $principal } requests { $action }, which is not about one resource.
request-crosses = The caller is in account { $caller_account }, the resource in account { $resource_account }.
request-same = Caller and resource are in account { $resource_account }.
request-service = The caller is an AWS service. The resource is in account { $resource_account }.

decision-Allowed = Allowed
decision-ImplicitlyDenied = Denied: a necessary Allow is missing
decision-ImplicitlyDenied-never = Denied: this never works from another account
decision-ExplicitlyDenied = Denied by a statement
decision-Unknown = Undecided: it depends on something that was not given
if-none-allowed = If none of these exists, the request is allowed. To say that one does not exist, give the word none with its option (in a JSON request: null). { $flag } says so for all.
if-none-denied = If none of these exists, the request is denied. To say that one does not exist, give the word none with its option (in a JSON request: null). { $flag } says so for all.
api-error = The key is in state { $state }. Even if the policies allow it, the call fails with { $error }.
state-cure-Disabled = In account { $resource_account }: enable key { $key } (kms:EnableKey).
state-cure-PendingDeletion = In account { $resource_account }: cancel the deletion of key { $key } (kms:CancelKeyDeletion), then enable it (kms:EnableKey).
state-cure-PendingImport = In account { $resource_account }: import the key material of key { $key } (kms:ImportKeyMaterial).
fix-one-see-next = AWS reports only one reason at a time: after each change, the next one may show.
one-suffices = Of steps { $steps }, one is enough.
expected-missed = The outcome is not the expected one ({ $expected }).

## The policies, side by side

input-identityPolicies = IAM policies of the caller
input-resourcePolicy-key = Key policy
input-resourcePolicy-vault = Vault access policy
input-resourcePolicy-role = Role trust policy
input-resourcePolicy-nothing = Resource-based policy
input-scps = Service control policies (SCPs)
input-rcps = Resource control policies (RCPs)
input-permissionBoundary = Permissions boundary of the caller
input-sessionPolicy = Session policy of the caller
input-vpcEndpointPolicy = VPC endpoint policy
input-grants = Grants of the key

where-caller = { $account } (caller)
where-resource = { $account } (resource)
where-management-caller = management account (organization of { $account })
where-management-resource = management account (organization of { $account })
where-vpc = account that owns the VPC

stand-allows = allowed
stand-allows-account = account admitted: its IAM policies decide
stand-silent = not allowed
stand-silent-no-limit = not allowed (does not limit this)
stand-denies = denied
stand-none = none exists
stand-none-assumed = none exists (assumed)
stand-not-given = not given
stand-no-say = no effect here
stand-rcps-allows = not denied

## Why it is allowed

by-resource-policy-key = The key policy allows { $action } for { $caller }.
by-resource-policy-key-account = The key policy lets account { $caller_account } decide by its IAM policies on { $action }.
by-resource-policy-vault = The vault access policy allows { $action } for { $caller }.
by-resource-policy-role = The trust policy of the role lets { $caller } assume it.
by-identity-policy = An IAM policy of { $holder } allows { $action } on { $resource }.
by-identity-policy-root = The root user of an account needs no IAM policy.
by-grant = A grant of the key gives { $caller } the operation.
by-grant-account = A grant of the key lets the IAM policies of account { $caller_account } decide on the operation.

## Why it is denied: nothing allows it, and what to change

lack-resource-policy-key = The policy of key { $key } in account { $resource_account } neither allows { $action } for { $caller } nor leaves it to the IAM policies of account { $caller_account }.
lack-resource-policy-key-service = The policy of key { $key } in account { $resource_account } does not allow { $action } for the service { $caller }.
lack-resource-policy-vault = The access policy of vault { $vault } in account { $resource_account } does not allow { $action } for { $caller }.
lack-resource-policy-vault-none = Vault { $vault } in account { $resource_account } has no access policy.
lack-resource-policy-vault-unnamed = The access policy of the vault in account { $resource_account } that holds the recovery point does not allow { $action } for { $caller }.
lack-resource-policy-vault-unnamed-none = The vault in account { $resource_account } that holds the recovery point has no access policy.
lack-resource-policy-role = The trust policy of role { $role } in account { $resource_account } does not let { $caller } assume it.
lack-resource-policy-aws-managed = This is an AWS managed key: its fixed policy admits only account { $resource_account }, and nobody can change it.
lack-resource-policy-aws-managed-own = This is an AWS managed key: its fixed policy does not allow { $action } for { $caller }, and nobody can change it.
lack-resource-policy-retire = No grant of the key lets { $caller } retire it. A key policy cannot give { $action }.
lack-identity-policy = No IAM policy of { $holder } allows { $action } on { $resource }.
lack-scp = At these levels of the organization, from the root down to account { $caller_account }, no service control policy allows { $action }: { $levels }.
lack-permissions-boundary = The permissions boundary of { $holder } does not allow { $action }.
lack-session-policy = The session policy of { $caller } does not allow { $action }.
lack-vpc-endpoint-policy = The policy of the VPC endpoint does not allow { $action } for { $caller }.
lack-grant-constraint = A grant gives { $caller } the operation, but its constraints do not fit the encryption context or the source ARN of the request.
lack-key-trust = The key belongs to another account, so it is not enough that its own account allows the use, by key policy or grant. An IAM policy in account { $caller_account } must also let { $holder } use it.
lack-operation-not-cross-account = { $action } never works from another account, whatever the policies say.

change-resource-policy-key = In account { $resource_account }, in the policy of key { $key }: allow { $action } for { $holder } or for account { $caller_account }. Keep every statement that is there.
change-resource-policy-key-own = In account { $resource_account }, in the policy of key { $key }: allow { $action } for { $holder } or for account { $caller_account }. If it is allowed for the account, an IAM policy of { $holder } must allow it too. Keep every statement that is there.
change-resource-policy-key-service = In account { $resource_account }, in the policy of key { $key }: allow { $action } for the service { $caller }. Keep every statement that is there.
change-resource-policy-key-linked = In account { $resource_account }, in the policy of key { $key }: allow { $action } for { $holder }, by its ARN with its path. Keep every statement that is there.
change-resource-policy-vault = In account { $resource_account }, in the access policy of vault { $vault }: allow { $action } for { $holder } or for account { $caller_account }. Create the policy if there is none; otherwise keep every statement that is there.
change-resource-policy-vault-own = In account { $resource_account }, in the access policy of vault { $vault }: allow { $action } for { $holder } itself; to allow it for the account is not enough here. Create the policy if there is none; otherwise keep every statement that is there.
change-resource-policy-vault-service = In account { $resource_account }, in the access policy of vault { $vault }: allow { $action } for the service { $caller }. Create the policy if there is none; otherwise keep every statement that is there.
change-resource-policy-vault-unnamed-own = In account { $resource_account }, in the access policy of the vault that holds the recovery point: allow { $action } for { $holder } itself; to allow it for the account is not enough here. Create the policy if there is none; otherwise keep every statement that is there.
change-resource-policy-vault-unnamed-service = In account { $resource_account }, in the access policy of the vault that holds the recovery point: allow { $action } for the service { $caller }. Create the policy if there is none; otherwise keep every statement that is there.
change-resource-policy-role = In account { $resource_account }, in the trust policy of role { $role }: allow sts:AssumeRole for { $holder } or for account { $caller_account }. Keep every statement that is there.
change-resource-policy-role-service = In account { $resource_account }, in the trust policy of role { $role }: allow sts:AssumeRole for the service { $caller }. Keep every statement that is there.
change-resource-policy-aws-managed = In account { $resource_account }, copy the data under a customer managed key, and use that copy.
change-resource-policy-retire = Let the retiring principal of the grant retire it, or revoke the grant with kms:RevokeGrant in account { $resource_account }.
change-identity-policy = In account { $caller_account }, in an IAM policy of { $holder }: allow { $action } on { $resource }.
change-identity-policy-linked = AWS sets the permissions of the service-linked role { $holder }, and you cannot change them. Check that its policy was given in full.
change-scp = In the management account of the organization that account { $caller_account } belongs to: allow { $action } in a service control policy attached to each of these: { $levels }.
change-permissions-boundary = In account { $caller_account }: allow { $action } in the permissions boundary of { $holder }.
change-session-policy = Start the session with a session policy that allows { $action }, or without one.
change-vpc-endpoint-policy = In the account that owns the VPC: allow { $action } in the endpoint policy.
change-grant-constraint = In the call of { $caller }, send the encryption context or source ARN that the grant requires; or, in account { $resource_account }, create another grant for key { $key } that allows { $action } for { $caller }.
change-operation-not-cross-account = Make the call with a user or role of account { $resource_account } that is allowed to use { $action }.
change-operation-not-cross-account-vault = Make the call with a user or role of account { $resource_account } that is allowed to use { $action }. A vault access policy can give other accounts only backup:CopyIntoBackupVault.

near-statement = { $statement } would allow it, but for this: { $conditions }.
change-condition = Make the request meet the condition of { $statement }, or correct the condition: { $conditions }. A new Allow without this condition would admit more.
deny = Deny statements that apply: { $statements }.

## Why it is denied: a statement says so

change-deny-resource-policy = In account { $resource_account }: change { $statements } so that no Deny applies to { $holder }. If the statement names it as a principal, remove it there; otherwise add an ArnNotLike condition on aws:PrincipalArn. No Allow outweighs a Deny.
change-deny-resource-policy-service = In account { $resource_account }: change { $statements } so that no Deny applies to the service { $caller }, for example with the condition BoolIfExists aws:PrincipalIsAWSService "false". No Allow outweighs a Deny.
change-deny-identity-policy = In account { $caller_account }, for { $holder }: change { $statements }. No Allow outweighs a Deny.
change-deny-scp = In the management account of the organization that account { $caller_account } belongs to: change { $statements }, or make the call with a principal to which no such Deny applies.
change-deny-rcp = In the management account of the organization that account { $resource_account } belongs to: change { $statements }, or make the call with a principal to which no such Deny applies.
change-deny-permissions-boundary = In account { $caller_account }, for { $holder }: change { $statements }.
change-deny-session-policy = Start the session with another session policy.
change-deny-vpc-endpoint-policy = In the account that owns the VPC: change { $statements }, or make the call without the endpoint.

## What was not given

missing-identityPolicies = The IAM policies of { $holder } (account { $caller_account }).
missing-identityPolicies-user = The IAM policies of { $holder } (account { $caller_account }), with those of its groups.
missing-resourcePolicy-key = The policy of key { $key } (account { $resource_account }). Every key has one.
missing-resourcePolicy-vault = The access policy of vault { $vault } (account { $resource_account }).
missing-resourcePolicy-vault-unnamed = The access policy of the vault that holds the recovery point (account { $resource_account }).
missing-resourcePolicy-role = The trust policy of role { $role } (account { $resource_account }). Every role has one.
missing-scps = The service control policies that apply to account { $caller_account }, at every level of its organization.
missing-rcps = The resource control policies that apply to account { $resource_account }, at every level of its organization.
missing-permissionBoundary = The permissions boundary of { $holder }.
missing-sessionPolicy = The session policy, if one was passed when the session was started.
missing-vpcEndpointPolicy = The VPC endpoint policy, if the call goes through an endpoint.
missing-grants = The grants of key { $key } (account { $resource_account }).

unchecked-keyState = The key is assumed to be enabled.
unchecked-keyManager = The key is assumed to be a customer managed key.
unchecked-principalAccountIsManagementAccount = Account { $caller_account } is assumed not to be the management account of its organization.
unchecked-limitsOnGrant = AWS does not document whether a permissions boundary or session policy limits what a grant allows; no limit was applied.
unchecked-limitsOnAnyone = A statement with "Principal": "*" allows this. AWS documents that permissions boundaries and session policies do not limit such a statement if it has a condition on aws:PrincipalArn, and says nothing of the case without one. Here, too, they were taken not to limit it.
unchecked-rolePath = A session ARN does not contain the path of its role. Where role ARNs were compared, the path was ignored.
unchecked-repeatedNames = A document uses a name twice in one object. The last one was used; AWS may use another one or reject the document.
unchecked-keyOfAlias = Operations on aliases also need a permission on the key. Evaluate that separately, with the key ARN as the resource.
unchecked-encryptionContextCase = A constraint of a grant would fit if upper and lower case in the names of its encryption context did not matter. The AWS KMS Developer Guide says that case matters there, the API Reference says that it does not. It was taken to matter.
unchecked-fullAccessScp = FullAWSAccess is assumed to be attached beside the service control policies that were given, because they contain only Deny.
unchecked-unnamedLevel = Policies of the organization that were given without a place are taken to belong to one level.
unchecked-grantAcrossAccounts = The grant was created by the account of the key. AWS does not document clearly whether such a grant is enough for a caller of another account without an IAM policy; it was taken not to be.
unchecked-resourceAccountIsManagementAccount = Account { $resource_account } is assumed not to be the management account of its organization: resource control policies do not bind resources there.
unchecked-contextKeys = The request is assumed not to carry { $keys }, because no value was given. Give values with { $flag } or in "context".
unchecked-assumedNone = What was not given is assumed not to exist ({ $flag }).

## Statement by statement

statement-name = statement { $number } of { $policy }
statement-name-sid = statement { $number } ({ $sid }) of { $policy }
statement-name-level = statement { $number } of { $policy } at { $level }
statement-name-level-sid = statement { $number } ({ $sid }) of { $policy } at { $level }
level-unnamed = level { $number }

source-resource-policy-key = the key policy
source-resource-policy-vault = the vault access policy
source-resource-policy-role = the role trust policy
source-resource-policy-nothing = the resource-based policy
source-identity-policy = IAM policy { $number }
source-scp = the service control policy
source-owner-account-scp = the service control policy of the resource's account
source-rcp = the resource control policy
source-caller-account-rcp = the resource control policy of the caller's account
source-permissions-boundary = the permissions boundary
source-session-policy = the session policy
source-vpc-endpoint-policy = the VPC endpoint policy
source-of-file = { $policy } ({ $file })

fit-matches = applies
fit-matches-account = applies (it names the caller's account)
fit-matches-role = applies (it names the caller's role)
fit-matches-anyone = applies (it names everyone)
fit-only-with-boundary = would apply if the caller had a permissions boundary
fit-without-effect = has no effect: { $element } is missing
fit-other-principal = names other principals
fit-other-action = is about other actions
fit-other-resource = is about other resources
fit-condition-not-met = a condition does not hold
fit-no-say = would apply, but this policy does not bind the request

condition-line = { $operator } { $key } { $values } (the request has { $given })
condition-line-absent = { $operator } { $key } { $values } (the request does not carry the key)
condition-line-empty = { $operator } { $key } { $values } (the request has the key without a value)
condition-line-variable = { $operator } { $key } { $values } (a policy variable has no value)
condition-line-set = { $operator } { $key } { $values } (the key has several values, which need a set operator such as ForAnyValue)

grant-name = Grant { $id } for { $grantee }
grant-fit-fits = allows the operation
grant-fit-fits-account = allows it for the account, whose IAM policies decide
grant-fit-other-key = belongs to another key or Region
grant-fit-other-grantee = belongs to another principal
grant-fit-other-operation = does not include the operation
grant-fit-constraint = its constraints do not fit the request

## Faults of a question

fault-heading = the request cannot be evaluated
fault-no-object = the JSON must be an object with "request"
fault-missing = "{ $name }" is missing
fault-form-object = the value of "{ $name }" must be an object
fault-form-text = the value of "{ $name }" must be a string
fault-form-texts = the value of "{ $name }" must be a string or a list of strings
fault-form-grants = the value of "{ $name }" must be a list of grants, as list-grants prints it
fault-unknown-name = "{ $name }" is not a known field
fault-unknown-name-near = "{ $name }" is not a known field; did you mean "{ $instead }"?
fault-unknown-value = "{ $value }" is not possible for "{ $name }". Possible values: { $possible }
fault-principal = `{ $value }` cannot make a request. Give the ARN of a user, role, session or root user, or the name of a service, without wildcards
fault-unknown-action = there is no action `{ $value }`
fault-unknown-action-near = there is no action `{ $value }`. Use { $instead }
fault-wildcard-action = `{ $value }` contains a wildcard. A request is about one action, such as kms:Decrypt
fault-out-of-scope = `{ $value }` is out of scope: only actions of KMS and AWS Backup, and sts:AssumeRole, can be evaluated
fault-root-assumes = the root user of an account cannot assume a role, whatever the policies say
fault-resource = `{ $value }` is not a resource of this action. Give the full ARN of the key, vault, recovery point or role, without wildcards
fault-alias-for-key = `{ $value }` is an alias, but policies are evaluated with the key ARN. Give the key ARN, and put the alias into "context" as kms:RequestAlias
fault-resource-account = the account of the resource, `{ $value }`, does not have 12 digits
fault-resource-account-other = the account of the resource, `{ $value }`, is not the one in its ARN, { $of_arn }
fault-resource-account-missing = there is no account in `{ $value }`. Give it as "resourceAccount" or with --resource-account
fault-no-resource = the resource is missing. Give its ARN as "resource" or with --resource
fault-other-partition = caller and resource are in different partitions ({ $value }, { $of_resource }), and no policy reaches across partitions
fault-unknown-key = there is no condition key `{ $value }`. Use { $instead }
fault-no-document = "{ $name }" contains something that is not a policy document
fault-only-one = "{ $name }" can contain only one policy
fault-no-level = each item of "{ $name }" needs "target" and "policies"
fault-other-level = the policies in "{ $name }" for account { $value } do not bind account { $account }
fault-grammar = AWS would not have accepted a policy in "{ $name }": { $detail }
grammar-element = "{ $value }" is missing or not valid
grammar-element-in-statement = in statement { $number }, "{ $value }" is missing or not valid
grammar-operator = in statement { $number }, there is no condition operator `{ $value }`
grammar-surplus = in statement { $number }, there is a "{ $value }", which this kind of policy cannot have
fault-json = this is not valid JSON (line { $line }, column { $column }). { $message }
fault-json-in = the policy in "{ $name }" is not valid JSON (line { $line }, column { $column }). { $message }

## Findings: JSON

check-strange-blank = { $count ->
    [one] There is a space that JSON does not accept ({ $character }) outside the strings.
   *[other] There are { $count } spaces that JSON does not accept ({ $character }) outside the strings.
}
cure-strange-blank = Use ordinary spaces only. Blanks of this kind come from web pages and word processors and cannot be told apart by eye.
check-wrong-quote = { $count ->
    [one] There is a quotation mark { $character } where JSON needs a straight double one (").
   *[other] There are { $count } quotation marks { $character } where JSON needs straight double ones (").
}
cure-wrong-quote = Use straight double quotation marks instead.
check-trailing-comma = { $count ->
    [one] There is a comma before a closing bracket.
   *[other] There are { $count } commas before closing brackets.
}
cure-trailing-comma = Delete every comma that stands right before a closing bracket.
check-comment = { $count ->
    [one] There is a comment in the document.
   *[other] There are { $count } comments in the document.
}
cure-comment = Delete every comment: JSON has none. A Sid can say, in letters and digits, what a statement is for.
check-no-json-missing-comma = A comma is missing before this.
cure-no-json-missing-comma = Add a comma between the two values.
check-no-json-missing-colon = A colon is missing after the name.
cure-no-json-missing-colon = Add a colon between name and value.
check-no-json-bare-word = `{ $name }` is not in quotation marks.
cure-no-json-bare-word = Put it in straight double quotation marks.
check-no-json-line-in-string = There is a line break or tab inside a string.
cure-no-json-line-in-string = Join the lines of the string. Values are often wrapped when they are copied.
check-no-json-escape = A backslash is followed by a character that cannot be escaped.
cure-no-json-escape = Double the backslash, or delete it.
check-no-json-number = `{ $name }` is not a valid JSON number.
cure-no-json-number = Put account IDs and other digits in quotation marks.
check-no-json-unexpected = Unexpected character `{ $character }`.
cure-no-json-unexpected = Delete it, or complete what is missing around it.
check-no-json-cut = The document ends in the middle.
cure-no-json-cut = Copy it again in full: a bracket or quotation mark is never closed.
check-no-json-no-braces = The braces around it are missing.
cure-no-json-no-braces = Put { "{" } before it and { "}" } after it.
check-no-json-after = There is text after the end of the document.
cure-no-json-after = Delete what follows the last bracket. To combine two policies, put all statements into one list.
check-no-json-deep = Brackets are nested deeper than in any policy.
cure-no-json-deep = Check the brackets.
check-no-json-empty = The document is empty.
cure-no-json-empty = Give the JSON of a policy.
check-repeated-name = "{ $name }" appears twice in one object.
cure-repeated-name = Combine the two. Which one counts depends on the reader, and AWS may reject the document.
check-surrounding = There is text around the policy that is no part of it.
cure-surrounding = Leave it out when you save the policy. The policy inside was checked.
check-surrounding-quoted = Each line begins with a quotation mark of e-mail (>).
cure-surrounding-quoted = Delete these marks. What is behind them was checked.
check-surrounding-references = There are HTML character references, such as &quot;, in the place of quotation marks.
cure-surrounding-references = Replace them with straight double quotation marks. The policy was checked as if that were done.
check-encoding = The file contains bytes that are not UTF-8.
cure-encoding = Save it as UTF-8.

## Findings: elements

check-unknown-element = `{ $name }` is not a policy element.
cure-unknown-element = Delete it, or move it to where it belongs.
check-unknown-element-near = `{ $name }` is not a policy element.
cure-unknown-element-near = Write `{ $instead }`. Case matters.
check-wrong-form = The value of `{ $name }` has a form that is not possible there.
cure-wrong-form = Use a string or a list of strings; for Principal and Condition, an object.
check-wrong-form-statement = The value of `{ $name }` has a form that is not possible there.
cure-wrong-form-statement = Write one object for a single statement, or a list of objects.
check-no-statement = The document has no statement.
cure-no-statement = Put the statements into "Statement".
check-wrong-effect = `{ $name }` is not a valid Effect.
cure-wrong-effect = Write Allow or Deny, with an initial capital.
check-wrong-effect-missing = The statement has no Effect.
cure-wrong-effect-missing = Add "Effect" with Allow or Deny.
check-no-action = The statement has no Action.
cure-no-action = Add "Action" with the intended actions.
check-no-action-key = The statement has no Action, so it has no effect. KMS announced in 2025 that it would reject such statements from 2025-08-18 on; its API reference of November 2026 still says that it accepts them.
cure-no-action-key = Add "Action", or remove the statement before you save the policy again.
check-no-resource = The statement has no Resource.
cure-no-resource = Add "Resource".
check-no-resource-key = The statement has no Resource, so it has no effect. KMS announced in 2025 that it would reject such statements from 2025-08-18 on; its API reference of November 2026 still says that it accepts them.
cure-no-resource-key = Add "Resource": "*". In a key policy it means this key.
check-no-principal = The statement does not say to whom it applies.
cure-no-principal = Add "Principal" with the account, user, role or service. Key policies, vault access policies and trust policies of roles need it in every statement.
check-no-principal-rcp = The statement does not say to whom it applies.
cure-no-principal-rcp = Add "Principal": "*". A resource control policy can name no other principal.
check-surplus-resource = A trust policy has no Resource: it belongs to the role that it is attached to.
cure-surplus-resource = Delete it.
check-surplus-principal = This kind of policy has no Principal: it applies to what it is attached to.
cure-surplus-principal = Delete it. If this is a key policy, vault access policy or trust policy, say so with --type.
check-both-forms = `{ $name }` and `{ $opposite }` are in one statement.
cure-both-forms = Keep only one of the two.
check-wrong-version = `{ $name }` is not a version of the policy language.
cure-wrong-version = Write "2012-10-17". It is not the date of your policy.
check-repeated-sid = The Sid `{ $name }` is used by two statements.
cure-repeated-sid = Give each statement its own Sid.

## Findings: actions

check-unknown-action = There is no action `{ $name }`.
cure-unknown-action = Look it up in the service's list of actions.
check-unknown-action-near = There is no action `{ $name }`.
cure-unknown-action-near = Write { $instead }.
check-unknown-action-near-many = There is no action `{ $name }`.
cure-unknown-action-near-many = Write { $instead } as items of a list, each in quotation marks of its own.
check-unknown-action-comma = `{ $name }` is several actions in one string.
cure-unknown-action-comma = Write a list, with each action in quotation marks of its own.
check-unknown-action-no-service = `{ $name }` has no service prefix.
cure-unknown-action-no-service = Write { $instead }.
check-unknown-action-blank = There is a space in the action `{ $name }`.
cure-unknown-action-blank = Delete the space.
check-not-across-accounts = `{ $name }` never works from another account, and this statement is only for other accounts.
cure-not-across-accounts = Remove the action here. Only principals of the key's own account can call it.
check-not-decided-by-key = A key policy has no influence on `{ $name }`: the call does not refer to a key.
cure-not-decided-by-key = Allow it in an IAM policy with "Resource": "*".
check-vault-wildcard = Vault access policies do not support wildcards in actions: `{ $name }` has no effect.
cure-vault-wildcard = Name each action in full.
check-vault-across-accounts = `{ $name }` cannot be allowed for other accounts. A vault access policy can give them only backup:CopyIntoBackupVault.
cure-vault-across-accounts = Put backup:CopyIntoBackupVault into a statement of its own, and allow `{ $name }` only for principals of the vault's account.
check-foreign-action-key = `{ $name }` is not an action on a KMS key.
cure-foreign-action-key = Put it into an IAM policy, or into the policy of the resource it refers to.
check-foreign-action-vault = `{ $name }` is not an action of AWS Backup.
cure-foreign-action-vault = Put it into an IAM policy, or into the policy of the resource it refers to.
check-foreign-action-trust = `{ $name }` cannot stand in a trust policy, which only says who may assume the role.
cure-foreign-action-trust = Put it into an IAM policy of the role.

## Findings: principals and ARNs

check-malformed-arn-blank = There is a space inside `{ $name }`.
cure-malformed-arn-blank = Delete the space. With it, AWS rejects the policy, or the ARN matches nothing.
check-malformed-arn-separator = A colon is missing in `{ $name }`.
cure-malformed-arn-separator = An ARN has six parts, separated by colons. In IAM ARNs the Region is empty, so two colons follow each other.
check-malformed-arn-partition = The second part of `{ $name }` is not a partition.
cure-malformed-arn-partition = Write the partition of your account: usually aws; in China aws-cn, in AWS GovCloud (US) aws-us-gov.
check-malformed-arn-region = `{ $name }` has a Region, but IAM is global.
cure-malformed-arn-region = Leave the Region empty, so that two colons follow each other.
check-malformed-arn-account-length = The account ID in `{ $name }` does not have 12 digits.
cure-malformed-arn-account-length = Write all 12 digits without hyphens, leading zeros included.
check-malformed-arn-no-account = There is no account ID in `{ $name }`.
cure-malformed-arn-no-account = Put the 12-digit account ID before the last colon.
check-malformed-arn-no-arn = `{ $name }` is not an ARN.
cure-malformed-arn-no-arn = Write the full ARN.
check-malformed-arn-service = `{ $name }` is not an ARN of IAM or STS, so it cannot be a principal.
cure-malformed-arn-service = Give the ARN of a user, a role or an account.
check-malformed-arn-resource = `{ $name }` names neither a user nor a role nor an account.
cure-malformed-arn-resource = End it with root, with user/ and a name, or with role/ and a name.
check-malformed-arn-session = `{ $name }` does not name a session.
cure-malformed-arn-session = Write the ARN of the role. To name a session, write assumed-role/, the name of the role, a slash and the name of the session.
check-refused-principal-wildcard = `{ $name }` contains a wildcard. A principal must be named in full.
cure-refused-principal-wildcard = Name the account, and restrict it with an ArnLike condition on aws:PrincipalArn.
check-refused-principal-group = `{ $name }` is a group. Groups cannot be principals.
cure-refused-principal-group = Name the users or a role, or give the permission in an IAM policy of the group.
check-deleted-principal = `{ $name }` is what remains of a deleted user or role. It matches nobody any more, and the policy cannot be saved again with it.
cure-deleted-principal = Delete it, or write the ARN of the user or role that exists today. A role that was created again under the same name has a new ID.
check-service-linked-role = `{ $name }` lacks the path of a service-linked role.
cure-service-linked-role = Copy the ARN from IAM: it has aws-service-role and the name of the service before the name of the role.
check-service-linked-role-known = `{ $name }` is not the ARN of that service-linked role.
cure-service-linked-role-known = Write `{ $instead }`. The role must exist in that account.
check-principal-kind = `{ $word }` is not a type of principal.
cure-principal-kind = Write AWS, Service or Federated, with this capitalization.
check-principal-kind-without-word = The type of principal is missing before `{ $name }`.
cure-principal-kind-without-word = Write an object: "AWS" for accounts, users and roles, "Service" for services.
check-principal-kind-arn-as-service = `{ $name }` is an ARN, but it is listed under "Service".
cure-principal-kind-arn-as-service = Put it under "AWS".
check-principal-kind-service-as-aws = `{ $name }` is a service principal, but it is listed under "AWS".
cure-principal-kind-service-as-aws = Put it under "Service".
check-principal-kind-provider-as-aws = `{ $name }` is an identity provider, but it is listed under "AWS".
cure-principal-kind-provider-as-aws = Name the role that its users assume. Identity providers belong under "Federated", in trust policies only.
check-principal-kind-federated = `{ $name }` is a federated principal, which this policy does not accept.
cure-principal-kind-federated = Name the role that the federated users assume.
check-principal-kind-canonical-user = Only Amazon S3 knows canonical users.
cure-principal-kind-canonical-user = Name the account by its ID.
check-service-name = `{ $name }` is not the name of a service principal.
cure-service-name = Names of service principals look like backup.amazonaws.com: lower case, ending with amazonaws.com.
check-empty-element = `{ $name }` is empty.
cure-empty-element = Write the intended value. On some web pages the asterisk is lost in copying: "*".
check-placeholder = `{ $name }` still contains a placeholder.
cure-placeholder = Replace it with the real value, and delete angle brackets around it.

## Findings: resources

check-key-policy-resource = In a key policy, Resource is "*", which means this key. `{ $name }` may match nothing.
cure-key-policy-resource = Write "Resource": "*".
check-alias-resource = `{ $name }` refers only to the alias. It gives no access to the key behind it.
cure-alias-resource = Write the key ARN. To select keys by alias, use a condition on kms:ResourceAliases or kms:RequestAlias.
check-no-arn-resource = `{ $name }` is neither an ARN nor "*".
cure-no-arn-resource = Write the full ARN.
check-resource-form = `{ $name }` is not the ARN of a resource of this service.
cure-resource-form = Copy the ARN. Keys have key/ and the key ID at the end, vaults backup-vault: and the name.
check-needs-all-resources = This statement cannot allow { $actions }, because that cannot be limited to some resources.
cure-needs-all-resources = Put { $actions } into a statement with "Resource": "*".

## Findings: conditions

check-unknown-operator = There is no condition operator `{ $name }`.
cure-unknown-operator = Look it up among the IAM condition operators.
check-unknown-operator-near = There is no condition operator `{ $name }`.
cure-unknown-operator-near = Write { $instead }. Case matters.
check-unknown-key = There is no condition key `{ $name }`: no request contains it.
cure-unknown-key = Look it up among the condition keys of the service and the global condition keys.
check-unknown-key-near = There is no condition key `{ $name }`: no request contains it.
cure-unknown-key-near = Write { $instead }.
check-key-not-carried = Requests for { $actions } never contain `{ $name }`, so the statement has no effect for them.
cure-key-not-carried = Put { $actions } into a statement without this condition. Only requests for { $instead } contain the key.
check-key-not-carried-many = Requests for { $actions } never contain `{ $name }`, so the statement has no effect for them.
cure-key-not-carried-many = Put { $actions } into a statement without this condition.
check-operator-type = { $name } cannot compare the type of value that `{ $key }` holds, so the condition never holds.
cure-operator-type = Use { $instead } or another operator of that type.
check-needs-set-operator = `{ $key }` can hold several values, so { $name } without a set operator never matches.
cure-needs-set-operator = Write { $instead }.
check-surplus-set-operator = `{ $key }` holds only one value, so { $name } has a set operator that is not needed.
cure-surplus-set-operator = Write { $instead }.
check-surplus-set-operator-all = `{ $key }` holds only one value, and { $name } also holds if the request does not carry the key.
cure-surplus-set-operator-all = Write { $instead }.
check-holds-when-absent = { $name } is also true if the request does not contain `{ $key }` at all, as for principals outside any organization.
cure-holds-when-absent = Use ForAnyValue, or add a condition Null with "{ $key }": "false".
check-org-path = The path `{ $name }` matches nothing: paths in requests end with a slash.
cure-org-path = Write `{ $instead }` with ForAnyValue:StringLike for all accounts in this root or organizational unit and below it, or end the path with a slash for the accounts directly in it.
check-org-path-start = `{ $name }` does not begin with an organization ID.
cure-org-path-start = Write the full path: the IDs that begin with o-, r- and ou-, each followed by a slash.
check-session-arn = `{ $name }` is a session ARN, but aws:PrincipalArn contains the ARN of the role. This never matches.
cure-session-arn = Write the ARN of the role, with its path.
check-wrong-value-bool = { $operator } cannot compare the value `{ $name }`.
cure-wrong-value-bool = Write "true" or "false".
check-wrong-value-ip = { $operator } cannot compare the value `{ $name }`.
cure-wrong-value-ip = Write an IP address or a CIDR range, such as 203.0.113.0/24.
check-wrong-value-numeric = { $operator } cannot compare the value `{ $name }`.
cure-wrong-value-numeric = Write a number.
check-wrong-value-date = { $operator } cannot compare the value `{ $name }`.
cure-wrong-value-date = Write a time such as 2026-01-31T00:00:00Z.
check-wrong-value-arn = { $operator } cannot compare the value `{ $name }`.
cure-wrong-value-arn = Write an ARN with its six parts.
check-literal-wildcard = This operator takes the wildcard in `{ $name }` literally.
cure-literal-wildcard = Use { $instead }.
check-literal-wildcard-org = This operator takes the wildcard in `{ $name }` literally.
cure-literal-wildcard-org = Write the ID of your organization. With { $instead } this value would admit every organization.
check-via-service = `{ $name }` is not a value of kms:ViaService, which contains service and Region.
cure-via-service = Write it like this: ec2.us-west-2.amazonaws.com.
check-refused-set-operator = KMS rejects ForAllValues with an encryption context pair.
cure-refused-set-operator = Use StringEquals or StringLike without a set operator.
check-identity-only-key = `{ $name }` works only in IAM policies. In this policy the condition never holds.
cure-identity-only-key = Move the condition to the IAM policy of the user or role.
check-literal-variable = The policy variable in `{ $name }` is not replaced, because the document does not specify version 2012-10-17.
cure-literal-variable = Add "Version": "2012-10-17".
check-service-call-key = Only calls that a service makes on behalf of a resource contain `{ $name }`. For the users, roles and accounts named here the condition never holds.
cure-service-call-key = Delete the condition, or name the service as principal.
check-wrong-id-org = `{ $name }` is not the ID of an organization.
cure-wrong-id-org = Write the ID that begins with o-, followed by 10 to 32 lower-case letters or digits.
check-wrong-id-account = `{ $name }` is not an account ID.
cure-wrong-id-account = Write all 12 digits without hyphens, leading zeros included.

## Findings: whom it admits

check-open-to-all = The statement admits every AWS account.
cure-open-to-all = Name the accounts, or add a condition on who calls: aws:PrincipalOrgID, aws:PrincipalAccount or aws:PrincipalArn.
check-open-to-all-key = The statement admits every AWS account.
cure-open-to-all-key = Name the accounts, or add a condition on who calls: aws:PrincipalOrgID, aws:PrincipalAccount or aws:PrincipalArn. kms:ViaService alone does not restrict who calls.
check-not-principal-allow = NotPrincipal with Allow admits everyone except those listed, including unknown accounts.
cure-not-principal-allow = Use Principal and name the intended principals.
check-not-action-allow = NotAction with Allow gives every action except those listed, including actions that AWS adds later.
cure-not-action-allow = Use Action and name the intended actions.
check-lock-out = With this policy nobody could change the key policy any more. KMS rejects it; if it is saved with BypassPolicyLockoutSafetyCheck, only AWS Support can help.
cure-lock-out = Keep a statement that allows kms:* for the key's own account.
check-lock-out-denied = With this Deny nobody could change the key policy any more. KMS rejects it; if it is saved with BypassPolicyLockoutSafetyCheck, only AWS Support can help.
cure-lock-out-denied = Exempt an administrator of the account of the key, for example with a condition on aws:PrincipalArn.
check-rcp-form-allow = A resource control policy can only deny; only RCPFullAWSAccess, which AWS attaches itself, allows.
cure-rcp-form-allow = Write "Effect": "Deny" and turn the conditions round: StringEquals becomes StringNotEquals.
check-rcp-form-principal = A resource control policy means everyone: its Principal can only be "*".
cure-rcp-form-principal = Write "Principal": "*" and say with a condition who is meant.
check-too-large = The document has { $bytes } bytes. A key policy may have { $most }.
cure-too-large = Combine statements that differ in only one element, and shorten the Sids.
check-character = A key policy cannot contain `{ $character }` ({ $code }): only ASCII and Latin-1 characters are accepted.
cure-character = Write it without this character.
check-sid-character = The Sid `{ $name }` contains characters that are not accepted in this kind of policy.
cure-sid-character = Use letters and digits only.

## Findings: the sides of a copy

check-sides-swapped-key = Source and destination are mixed up: the policy gives account { $destination } full access, but the source key belongs to account { $source }.
cure-sides-swapped-key = This policy belongs on the key in account { $source }: allow kms:* for account { $source }, and the actions needed for the copy for account { $destination }.
check-sides-swapped-vault = Source and destination are mixed up: the vault is in account { $destination }, so the policy must admit account { $source }.
cure-sides-swapped-vault = In account { $destination }, in the access policy of the vault: name account { $source } as the principal for backup:CopyIntoBackupVault.
check-side-missing-key = The policy of the source key does not admit the destination account { $destination }.
cure-side-missing-key = In account { $source }, add two statements for account { $destination } to the policy of the source key: one for using the key, one for grants. The remedy source-key-policy has them.
check-side-missing-denied = This Deny keeps the destination account { $destination } from using the source key.
cure-side-missing-denied = In account { $source }, in the policy of the source key: exempt account { $destination } from this statement.
check-side-missing-aws-managed = This is the policy of an AWS managed key. It admits only the account of the key, and nobody can change it.
cure-side-missing-aws-managed = In account { $source }, copy the data under a customer managed key, and copy that to account { $destination }.
check-side-missing-vault = The access policy of the destination vault does not admit the source account { $source }.
cure-side-missing-vault = In account { $destination }, in the access policy of the destination vault: allow backup:CopyIntoBackupVault for account { $source }.
check-side-missing-denied-vault = This Deny keeps the source account { $source } from copying into the vault.
cure-side-missing-denied-vault = In account { $destination }, in the access policy of the destination vault: exempt account { $source } from this statement.
check-actions-missing = To copy, account { $destination } also needs { $actions } on this key.
cure-actions-missing = In account { $source }, in the policy of the source key: add what is missing to the statement for account { $destination }.
check-grants-missing = The statement for grants is missing: account { $destination } cannot create a grant on this key, but copies of EBS, RDS and FSx backups need one.
cure-grants-missing = In account { $source }, in the policy of the source key: add a statement that allows kms:CreateGrant, kms:ListGrants and kms:RevokeGrant for account { $destination }, with the condition Bool kms:GrantIsForAWSResource "true".

## The report of a check

policy-kind-key = key policy
policy-kind-vault = vault access policy
policy-kind-iam = IAM policy
policy-kind-scp = service control policy
policy-kind-rcp = resource control policy
policy-kind-trust = role trust policy
policy-kind-vpc-endpoint = VPC endpoint policy
policy-kind-resource = policy of another resource
policy-taken-for = { $file }: taken for { $kind }. If it is something else, say so with { $flag }.
standard-input = standard input
check-clean = { $count ->
    [one] One policy checked, nothing to report.
   *[other] { $count } policies checked, nothing to report.
}
check-summary = { $errors ->
    [0] No errors
    [one] One error
   *[other] { $errors } errors
}, { $warnings ->
    [0] no warnings
    [one] one warning
   *[other] { $warnings } warnings
}.

## Policies that are printed

render-in-account = In account { $account }: { $title }
render-whole = This is a whole policy and replaces the present { $kind }. Use it only if that policy contains no other statement; otherwise add these statements to it.
render-statements = Add { $count ->
    [one] this statement
   *[other] these statements
} to the present { $kind }, and keep every statement that is already there.
render-file = The statements are in { $file }.
render-other-width = { $name } has no form { $width }; form { $shown } is printed instead.
render-several = { $count } policies follow, each for an account or a case of its own. Print one of them with { $flag } and its name: { $names }.
