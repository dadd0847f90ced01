### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = IAM policy of the caller: allow the creation of a vault
text = In account { $caller_account }, attach the IAM policy given for this step to the user or role that creates the vault. It contains the actions that AWS names for creating a vault under a customer managed key, the KMS actions only on the full ARN of the key.
confirm = implicitDeny for one of the actions: it is missing in the IAM policies. explicitDeny: a Deny in a policy applies to the user or role. allowed for all: for these actions IAM is not the cause. kms:CreateGrant is not tried here, because it depends on the service that makes the call.
apply = Before put-role-policy, save the policy given for this step as policy.json. If the list already contains AllowVaultCreation, choose another name: put-role-policy overwrites an inline policy of the same name. For a user, the calls are list-user-policies and put-user-policy, with --user-name.
verify = The decision must be allowed for both actions. A change can take a short time to reach all of AWS.
warning = The user or role will be able to create vaults, and to use this key in other ways as well. Give the KMS actions for this one key only.
width-account = one role or user of the account in which the vault is created
