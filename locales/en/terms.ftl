### Words that every text may use: roles, accounts, principals, policies, facts. Terms follow kb/glossary.toml.
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

# Who acts.
role-support = support
role-backup-operator = backup operator
role-key-admin = key administrator
role-account-admin = account administrator
role-caller = caller
role-org-admin = administrator of the organization

# In which account.
account-source = source account
account-destination = destination account
account-management = management account
account-caller = caller's account
account-key-owner = key owner's account
account-vault-key-owner = vault-key owner's account
account-role-owner = role's account
account-tagged = tagging account
account-vpc-owner = account of the VPC
account-resource-organization-management = management account of the resource's organization

# Who gets a permission.
principal-source-account = source account
principal-destination-account = destination account
principal-destination-backup-service-linked-role = AWSServiceRoleForBackup of the destination account
principal-vault-account = vault's account
principal-vault-key-account = vault-key owner's account
principal-vault-backup-service-linked-role = AWSServiceRoleForBackup of the vault's account
principal-key-account = key owner's account
principal-caller-account = caller's account
principal-caller-backup-service-linked-role = AWSServiceRoleForBackup of the caller's account
principal-organization-members = every account of the organization
principal-caller = caller
principal-role = role or user
principal-job-role = role of the copy job

# Where the permission is written.
policy-source-key-policy = policy of the source key
policy-destination-key-policy = policy of the vault's key
policy-key-policy = key policy
policy-caller-iam-policy = IAM policy of the role or user
policy-vault-access-policy = access policy of the destination vault
policy-backup-role-iam-policy = IAM policy of the job's role

# Kinds of services, categories and phases, for lists.
kind-error = error
kind-guide = guide
status-draft = draft
status-active = active
status-retired = retired
impact-blocks = the operation fails
impact-degrades = the operation is done only in part
impact-informs = for information

# The facts: what a value is called, and what stands for it while it is not known.
label-source-account = Source account
label-destination-account = Destination account
label-source-region = Source Region
label-destination-region = Destination Region
label-key-arn = KMS key
label-source-key-arn = KMS key of the source
label-destination-key-arn = KMS key of the copy
label-key-account = Account that owns the key
label-key-region = Region of the key
label-region = Region
label-partition = Partition
label-source-vault-arn = Source vault
label-source-vault-name = Name of the source vault
label-customer-key-vault-arn = Vault with a customer managed key
label-customer-key-vault-name = Name of the vault with a customer managed key
label-first-copy-vault-arn = Vault of the first copy
label-first-copy-vault-name = Name of the vault of the first copy
label-new-recovery-point-arn = New recovery point
label-new-copy-job-id = New copy job
label-air-gapped-vault-arn = Logically air-gapped vault
label-moving-account = Account that moves
label-handshake-id = Invitation
label-customer-key-arn = Customer managed key
label-copy-key-arn = Key named for the copy
label-volume-id = EBS volume
label-new-volume-id = New EBS volume
label-volume-type = Type of the volume
label-instance-id = EC2 instance
label-device-name = Device name
label-availability-zone = Availability Zone
label-new-snapshot-id = New snapshot
label-new-image-id = New AMI
label-database-id = Database instance or cluster
label-engine = Database engine
label-fsx-backup-id = FSx backup
label-subnet-id = Subnet
label-table-name = DynamoDB table
label-bucket-name = S3 bucket
label-destination-vault-arn = Destination vault
label-destination-vault-name = Name of the destination vault
label-receiving-vault-name = Vault that receives the copy
label-new-vault-name = Name of the new vault
label-new-vault-arn = New vault
label-backup-plan-id = Backup plan
label-source-recovery-point-arn = Source recovery point
label-destination-recovery-point-arn = Recovery point of the copy
label-snapshot-id = Snapshot
label-image-id = AMI
label-db-snapshot-id = Database snapshot
label-resource-arn = Resource
label-resource-type = Resource type
label-principal-arn = Caller
label-caller-account = Account of the caller
label-action = Refused action
label-role-arn = IAM role or user
label-role-name = Name of the IAM role
label-user-name = Name of the IAM user
label-job-role-arn = Role of the job
label-job-role-name = Name of the job's role
label-role-account = Account of the role
label-copy-job-id = Copy job
label-copy-job-account = Account of the copy job
label-org-id = Organization
label-org-path = Path in the organization
label-management-account = Management account
label-operation = API operation
label-error-code = Error code
label-request-id = Request ID
label-state = State

fact-source-account = <source account ID>
fact-destination-account = <destination account ID>
fact-key-arn = <key ARN>
fact-key-account = <ID of the account that owns the key>
fact-vault-account = <ID of the account of the vault>
fact-key-region = <Region of the key>
fact-principal-arn = <ARN of the caller>
fact-caller-account = <account ID of the caller>
fact-action = <refused action>
fact-role-arn = <ARN of the role or user>
fact-source-region = <source Region>
fact-destination-region = <destination Region>
fact-resource-type = <resource type>
fact-role-name = <name of the role>
fact-destination-vault-name = <name of the destination vault>
fact-tag-key = <tag key>
fact-tagged-account = <ID of the account in which the tag is written>

label-backup-job-id = Backup job
label-restore-job-id = Restore job
label-vault-arn = Backup vault
label-vault-name = Name of the backup vault
label-vault-account = Account of the vault
label-vault-key-account = Account that owns the vault's key
label-recovery-point-arn = Recovery point
label-encryption-key-arn = KMS key in the record
label-recorded-snapshot-id = Snapshot in the record
label-event-account = Account of the event
label-recipient-account = Account of the CloudTrail record
label-session-role-arn = Role of the session
label-policy-arn = Policy that refused
label-denied-resource-arn = Refused resource
label-tag-key = Tag key
label-permitted-tag-value = Permitted value of the tag
label-tag-policy-id = Tag policy
label-scp-id = Service control policy (SCP)
label-tagged-account = Account in which the tag is written

# How a refusal ends (kb/denials.toml).
ending-identity-implicit = no IAM policy of the caller allows it
ending-resource-implicit = the policy of the resource does not allow it
ending-cross-account = the resource is not in this Region, or its policy does not allow the caller's account or denies it
ending-boundary-implicit = the caller's permissions boundary does not allow it
ending-session-implicit = the session policy does not allow it
ending-vpc-endpoint-implicit = the VPC endpoint policy does not allow it
ending-scp-implicit = no service control policy (SCP) allows it
ending-trust-implicit = the role's trust policy does not allow it
ending-identity-explicit = a Deny in an IAM policy of the caller
ending-resource-explicit = a Deny in the policy of the resource
ending-boundary-explicit = a Deny in the caller's permissions boundary
ending-session-explicit = a Deny in the session policy
ending-vpc-endpoint-explicit = a Deny in the VPC endpoint policy
ending-vpc-endpoint-through-scp = a Deny in a VPC endpoint policy that a service control policy (SCP) brings about
ending-scp-explicit = a Deny in a service control policy (SCP)
ending-rcp-explicit = a Deny in a resource control policy (RCP)
ending-trust-explicit = a Deny in the role's trust policy
ending-none = the text gives no reason
