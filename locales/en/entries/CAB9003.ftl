### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Checklist for a copy between accounts

summary = This checklist shows what must be in place before AWS Backup can copy a backup from source account { $source_account } to a vault in destination account { $destination_account }. Every command only reads.

block-use = Check the items in this order; the first one that fails stops the copy. The source account holds the resource and the first backup; the destination account holds the vault for the copy; the management account is the one that manages the organization. The role of the copy job is in the source account and hands the backup over; the copy itself is made by the service-linked role AWSServiceRoleForBackup of the destination account.

block-checks-heading = What to check, where and how
block-checks-check = Check
block-checks-where = Who, where
block-checks-with = Operation
block-checks-right = Expected

block-checks-organization-check = One organization
block-checks-organization-where = account administrator, both accounts
block-checks-organization-with = DescribeOrganization
block-checks-organization-right = the same ID in both

block-checks-setting-check = Cross-account backup is on
block-checks-setting-where = administrator of the organization, management account
block-checks-setting-with = DescribeGlobalSettings
block-checks-setting-right = true

block-checks-type-check = Resource type and Regions
block-checks-type-where = support, no account
block-checks-type-with = AWS's feature tables
block-checks-type-right = cross-account backup is supported for the type and in both Regions

block-checks-opt-in-check = Service opt-in
block-checks-opt-in-where = backup operator, source account
block-checks-opt-in-with = DescribeRegionSettings
block-checks-opt-in-right = true for the type; for DynamoDB also full management

block-checks-storage-check = Recovery point
block-checks-storage-where = backup operator, source account
block-checks-storage-with = DescribeRecoveryPoint
block-checks-storage-right = StorageClass is WARM

block-checks-source-key-check = Source key
block-checks-source-key-where = key administrator, source account
block-checks-source-key-with = DescribeKey
block-checks-source-key-right = Enabled; CUSTOMER, unless the type is fully managed

block-checks-source-key-policy-check = Policy of the source key
block-checks-source-key-policy-where = key administrator, source account
block-checks-source-key-policy-with = GetKeyPolicy
block-checks-source-key-policy-right = of a customer managed key: lets the destination account use it, with kms:CreateGrant

block-checks-vault-key-check = Key of the destination vault
block-checks-vault-key-where = backup operator and key administrator, destination account
block-checks-vault-key-with = DescribeBackupVault, DescribeKey
block-checks-vault-key-right = CUSTOMER and Enabled

block-checks-vault-policy-check = Access policy of the destination vault
block-checks-vault-policy-where = backup operator, destination account
block-checks-vault-policy-with = GetBackupVaultAccessPolicy
block-checks-vault-policy-right = allows the source account backup:CopyIntoBackupVault

block-checks-service-linked-role-check = Service-linked role
block-checks-service-linked-role-where = account administrator, destination account
block-checks-service-linked-role-with = GetRole
block-checks-service-linked-role-right = AWSServiceRoleForBackup exists

block-checks-job-role-check = Role of the copy job
block-checks-job-role-where = account administrator, source account
block-checks-job-role-with = ListEntitiesForPolicy
block-checks-job-role-right = the role is in the list, or another policy of the role allows the copy

block-checks-scp-check = Service control policies (SCPs)
block-checks-scp-where = administrator of the organization, management account
block-checks-scp-with = ListParents, ListPoliciesForTarget, DescribePolicy
block-checks-scp-right = no Deny blocks this destination

block-checks-tags-check = Tags and tag policy
block-checks-tags-where = administrator of the organization, management account
block-checks-tags-with = DescribeEffectivePolicy
block-checks-tags-right = permits every tag of the backup

block-checks-retention-check = Retention in a locked vault
block-checks-retention-where = backup operator, destination account
block-checks-retention-with = DescribeBackupVault
block-checks-retention-right = the copy's retention lies between minimum and maximum

block-checks-allowed-amis-check = Allowed AMIs, for EC2 only
block-checks-allowed-amis-where = account administrator, destination account
block-checks-allowed-amis-with = GetAllowedImagesSettings
block-checks-allowed-amis-right = not enabled, or the source account is listed

block-organization-id-heading = Organization and setting
block-organization-id = Run this command in the source account and in the destination account. Both must print the same ID. AWSOrganizationsNotInUseException: that account is in no organization.
block-cross-account-setting = Run this command in the management account. It must print true. Only the management account can turn the setting on; in its console it is under Settings, Cross-account backup.

block-feature-table-heading = Resource type, opt-in, recovery point
block-feature-table = AWS's tables by resource and by Region. Multi-AZ DB clusters of RDS cannot be copied, and DynamoDB tables only with the advanced features of AWS Backup. In opt-in Regions there are no copies to other accounts for CloudFormation, DocumentDB, Neptune and Timestream, and none at all in the China Regions.
block-region-settings = Run this command in the source account, in the Region of the resource. ResourceTypeOptInPreference must be true for the type if the backup plan chooses resources by tag only; a type named in the plan is backed up all the same. For an organization's backup policy the setting of the management account counts. For DynamoDB, ResourceTypeManagementPreference must be true as well, and must have been so when the backup was taken.
block-recovery-point = Run this command in the source account. StorageClass must be WARM: AWS Backup does not copy from cold storage to another account. EncryptionKeyArn is the key of this backup.

block-which-source-key-heading = Source key
block-which-source-key = For resource types that AWS Backup does not manage fully (EBS, EC2, RDS, Aurora, DocumentDB, Neptune, FSx, Storage Gateway) the source key is that of the resource. It must be customer managed, because no other account can use an AWS managed key. For fully managed types (EFS, S3, Timestream, DynamoDB with advanced features and others) it is the key of the source vault.
block-key-kind = The administrator of the source key runs this command. KeyState must be Enabled. KeyManager must be CUSTOMER for a type that is not fully managed; if it is AWS, a copy under a customer managed key has to be made inside the source account first. For a fully managed type both values are right; with KeyManager AWS the policy of the key needs no change.
block-key-policy = If the key is customer managed, the same administrator reads its policy. Destination account { $destination_account }, or its AWSServiceRoleForBackup, must be allowed kms:DescribeKey, kms:ReEncryptFrom, kms:GenerateDataKeyWithoutPlaintext and kms:CreateGrant, and no Deny may apply to it.
block-key-statements = If they are missing, add these statements to the policy of the source key, in the account that owns it; every statement that is already there must stay. If the key belongs to a third account, add the account principal of the source account (the one that ends in ":root") to both lists.

block-vault-heading = Destination vault
block-vault = Run this command in the destination account, in the Region of the vault. If Locked is true, the retention of the copy must not be shorter than MinRetentionDays nor longer than MaxRetentionDays, where they are set. A copy action without a retention of its own takes over that of the source recovery point.
block-vault-key = The administrator of the vault's key runs this command with the EncryptionKeyArn of the vault. KeyManager must be CUSTOMER and KeyState Enabled. For fully managed types AWS's pages differ on whether aws/backup is enough; a customer managed key is right for every type. If either value differs, create a new vault with another key: the key of an existing vault cannot be changed.
block-vault-policy = Run this command in the destination account. A statement must allow backup:CopyIntoBackupVault to source account { $source_account } or to its organization, and no Deny may apply to it. ResourceNotFoundException: the vault has no policy, or its name or the Region is wrong.
block-vault-statement = If it is missing, add this statement to the access policy of the destination vault; every statement that is already there must stay.

block-service-linked-role-heading = Roles
block-service-linked-role = Run this command in the destination account. It must print the ARN of AWSServiceRoleForBackup. NoSuchEntity: the role is missing, usually because AWS Backup was never used in this account; it has to be created before a key policy names it.
block-job-role = Run this command in the source account. The name of the job's role, the last part of its ARN, must be in the list. A custom role may be missing from the list; in that case another policy attached to it must allow backup:CopyIntoBackupVault and backup:CopyFromBackupVault.

block-scps-heading = Organization: SCPs and tag policy
block-scps = Run these commands in the management account. The first one prints what is directly above an account or organizational unit; repeat it with the ID that it prints, up to the root. Run the second one for the source account and for everything above it, and the third one for every policy that is listed. Look for a Deny on backup:CopyFromBackupVault with a condition on backup:CopyTargets or backup:CopyTargetOrgPaths. The destination vault or its organization path must be among the permitted values. If a Deny on backup:CopyIntoBackupVault requires a tag, the destination vault must have that tag.
block-tag-policy = Run this command in the management account. A copy takes over the tags of the backup, so every tag key and value must be permitted for the destination account, and letter case matters. EffectivePolicyNotFoundException: no tag policy applies to it.

block-amis-heading = For EC2: Allowed AMIs
block-amis = Run this command in the destination account. If State is enabled, ImageCriteria must list the source account { $source_account }; otherwise the copy of an AMI fails with a message such as "Source AMI not found in Region".

block-aws-guide-heading = AWS's pages
block-aws-guide = AWS Backup Developer Guide: how to set up copies between accounts.
block-aws-article = AWS re:Post: why a copy between accounts fails.
