### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Full AWS Backup management: what it is, and which resource types have it

summary = For some resource types AWS Backup keeps the backup itself and encrypts it with the key of the vault; AWS calls this full AWS Backup management. For all others the backup is a snapshot, image or backup of the service, under the key of the resource. Which of the two applies decides which key a copy to another account needs. If a key policy has to be changed, it is that of the source key, in the account that owns that key.

block-what-heading = What it means
block-what = A resource type with full AWS Backup management has recovery points that belong to AWS Backup. A type without it has recovery points that belong to its own service, and AWS Backup only directs that service. The table shows what follows.

block-meaning-aspect = What
block-meaning-full = With full management
block-meaning-other = Without
block-meaning-key-aspect = Key of the backup
block-meaning-key-full = the key of the vault, whatever key the resource has
block-meaning-key-other = the key of the resource; without a key, unencrypted
block-meaning-copy-key-aspect = Key of a copy
block-meaning-copy-key-full = the key of the destination vault
block-meaning-copy-key-other = the key of the destination vault, which must not be aws/backup
block-meaning-arn-aspect = ARN of the recovery point
block-meaning-arn-full = names the service backup
block-meaning-arn-other = names the service itself, such as ec2, rds or fsx
block-meaning-access-aspect = Access
block-meaning-access-full = policies can cover backups separately from other resources
block-meaning-access-other = policies must name snapshots or images of the service
block-meaning-bill-aspect = On the bill
block-meaning-bill-full = under AWS Backup
block-meaning-bill-other = under the service
block-meaning-incremental-aspect = Incremental, if the type can
block-meaning-incremental-full = only if the same vault holds an earlier backup
block-meaning-incremental-other = if the Region holds an earlier backup of the resource
block-meaning-cold-aspect = Cold storage
block-meaning-cold-full = some types, among them DynamoDB
block-meaning-cold-other = some types, among them EBS

block-types-heading = Which types have it
block-types = As of 13 April 2026, the date of the AWS feature table used here; AWS's pages on encryption and access control were used as well. "Key of the backup" says which key a recovery point in the source vault is encrypted with. "Not known" means that we could not confirm it from those pages; check AWS's feature table, linked below, before you plan a copy. Opt-in Regions are those that an account has to enable before use. In the Regions of China nothing can be copied to another account.

block-by-type-type = Resource type
block-by-type-managed = Full management
block-by-type-key = Key of the backup
block-by-type-copy = Copy to another account
block-by-type-ec2-type = EC2, including Windows VSS
block-by-type-ec2-managed = no
block-by-type-ec2-key = the resource's
block-by-type-ec2-copy = yes
block-by-type-ebs-type = EBS
block-by-type-ebs-managed = no
block-by-type-ebs-key = the resource's
block-by-type-ebs-copy = yes
block-by-type-efs-type = EFS
block-by-type-efs-managed = yes
block-by-type-efs-key = the vault's
block-by-type-efs-copy = yes
block-by-type-s3-type = S3
block-by-type-s3-managed = yes
block-by-type-s3-key = the vault's
block-by-type-s3-copy = yes
block-by-type-rds-type = RDS instance
block-by-type-rds-managed = no
block-by-type-rds-key = the resource's
block-by-type-rds-copy = yes
block-by-type-rds-cluster-type = RDS Multi-AZ DB cluster
block-by-type-rds-cluster-managed = no
block-by-type-rds-cluster-key = the resource's
block-by-type-rds-cluster-copy = no
block-by-type-aurora-type = Aurora
block-by-type-aurora-managed = no
block-by-type-aurora-key = the resource's
block-by-type-aurora-copy = yes
block-by-type-aurora-dsql-type = Aurora DSQL
block-by-type-aurora-dsql-managed = yes, by its ARN
block-by-type-aurora-dsql-key = not known
block-by-type-aurora-dsql-copy = yes
block-by-type-documentdb-type = DocumentDB
block-by-type-documentdb-managed = no
block-by-type-documentdb-key = the resource's
block-by-type-documentdb-copy = yes, except opt-in Regions
block-by-type-neptune-type = Neptune
block-by-type-neptune-managed = no
block-by-type-neptune-key = the resource's
block-by-type-neptune-copy = yes, except opt-in Regions
block-by-type-dynamodb-type = DynamoDB without advanced features
block-by-type-dynamodb-managed = no
block-by-type-dynamodb-key = the resource's
block-by-type-dynamodb-copy = no
block-by-type-dynamodb-advanced-type = DynamoDB with advanced features
block-by-type-dynamodb-advanced-managed = yes
block-by-type-dynamodb-advanced-key = the vault's
block-by-type-dynamodb-advanced-copy = yes
block-by-type-fsx-windows-type = FSx for Windows File Server
block-by-type-fsx-windows-managed = no
block-by-type-fsx-windows-key = the resource's
block-by-type-fsx-windows-copy = yes
block-by-type-fsx-lustre-type = FSx for Lustre
block-by-type-fsx-lustre-managed = no
block-by-type-fsx-lustre-key = the resource's
block-by-type-fsx-lustre-copy = yes
block-by-type-fsx-openzfs-type = FSx for OpenZFS
block-by-type-fsx-openzfs-managed = no
block-by-type-fsx-openzfs-key = the resource's
block-by-type-fsx-openzfs-copy = not known
block-by-type-fsx-ontap-type = FSx for NetApp ONTAP
block-by-type-fsx-ontap-managed = no
block-by-type-fsx-ontap-key = the resource's
block-by-type-fsx-ontap-copy = not listed as supported
block-by-type-storage-gateway-type = Storage Gateway
block-by-type-storage-gateway-managed = no
block-by-type-storage-gateway-key = the resource's
block-by-type-storage-gateway-copy = yes
block-by-type-redshift-type = Redshift
block-by-type-redshift-managed = no
block-by-type-redshift-key = the resource's
block-by-type-redshift-copy = not known
block-by-type-redshift-serverless-type = Redshift Serverless
block-by-type-redshift-serverless-managed = no
block-by-type-redshift-serverless-key = the resource's
block-by-type-redshift-serverless-copy = not known
block-by-type-timestream-type = Timestream
block-by-type-timestream-managed = yes
block-by-type-timestream-key = the vault's
block-by-type-timestream-copy = yes, except opt-in Regions
block-by-type-cloudformation-type = CloudFormation stack
block-by-type-cloudformation-managed = yes
block-by-type-cloudformation-key = the vault's; each part its own
block-by-type-cloudformation-copy = yes, except opt-in Regions
block-by-type-vmware-type = VMware virtual machine
block-by-type-vmware-managed = yes
block-by-type-vmware-key = the vault's
block-by-type-vmware-copy = yes
block-by-type-sap-hana-type = SAP HANA on EC2
block-by-type-sap-hana-managed = yes
block-by-type-sap-hana-key = the vault's
block-by-type-sap-hana-copy = AWS's pages disagree
block-by-type-eks-type = EKS cluster
block-by-type-eks-managed = not known
block-by-type-eks-key = cluster state: the vault's; other parts: by type
block-by-type-eks-copy = yes

block-not-known-heading = What is not certain
block-not-known = Aurora DSQL: the form of the ARN says full management, but AWS's table of encryption has no row for it, so its keys are not known. EKS: AWS's pages do not say; a backup of a cluster has parts, each of which follows its own type. SAP HANA on EC2: one page says that backups can be copied to another account, another one that they cannot. FSx for OpenZFS and Redshift: whether backups can be copied to another account is not known.

   Which types can move to cold storage does not follow from full management. AWS's page lists it by type. A backup in cold storage cannot be copied, neither to another account nor to another Region.

block-decide-heading = Is my type fully managed?
block-decide-is-composite = Is it a CloudFormation stack or an EKS cluster?
block-decide-each-part = Look at each part by itself: a volume follows EBS, a database RDS, a bucket S3. The template of a stack is fully managed.
block-decide-has-recovery-point = Is there a recovery point already?
block-decide-arn-of-backup = Is the third field of its ARN (fields are separated by colons) the word backup?
block-decide-is-dynamodb = Is it a DynamoDB table?
block-decide-advanced = Are the advanced features for DynamoDB turned on in this account and Region (see below)?
block-decide-is-listed = Is it S3, EFS, Timestream, a VMware virtual machine or SAP HANA on EC2?
block-decide-is-aurora-dsql = Is it Aurora DSQL?
block-decide-by-its-arn = Its ARN indicates full management, but AWS does not document its key. Make a backup and read EncryptionKeyArn with the command below.
block-decide-full = Fully managed: the key of the vault applies.
block-decide-not-full = Not fully managed: the key of the resource applies.
block-decide-outcome-yes = yes
block-decide-outcome-no = no

block-see-it-heading = See it on a recovery point
block-see-it = The ARN of a recovery point shows for certain whether this backup is fully managed. Run this in the account of the vault, with the vault and the recovery point in question:
block-see-it-result = The third field of RecoveryPointArn is backup: fully managed. It is ec2, rds, dynamodb, fsx, redshift or another service: not fully managed. EncryptionKeyArn is the key of this recovery point in either case; a copy has the key of the vault that it was copied to.

block-dynamodb-heading = DynamoDB: a setting decides
block-dynamodb = Tables are fully managed only where the advanced features for DynamoDB are turned on, for each account and each Region by itself. They are on from the start in accounts that made their first vault on or after 21 November 2021. Backups made before they were turned on stay as they are: under the key of the table, and they cannot be copied to another account or Region. Backups made while they were on keep the features even if they are turned off later.
block-dynamodb-setting = Look up the setting. Run this command and the next one in source account { $source_account }, in the Region of the table. The features are on if DynamoDB is true in both lists, ResourceTypeManagementPreference and ResourceTypeOptInPreference:
block-dynamodb-enable = Turn the features on. A role of your own for backups needs what AWS's managed policies for backup and restore grant; charges for new backups appear under AWS Backup instead of DynamoDB:

block-across-accounts-heading = What follows for a copy to another account
block-across-accounts = With full management, the source key is the key of the source vault. If it is customer managed, its policy must let the destination account use it. The key of the resource is irrelevant, even if it is an AWS managed key.

   Without full management, the source key is the key of the resource, and it must be customer managed: the policy of an AWS managed key such as aws/ebs or aws/rds cannot be edited, so no other account can use it. The key of the source vault is irrelevant, unless the recovery point is itself a copy. Copies of unencrypted Aurora, DocumentDB and Neptune clusters stay unencrypted.

   In both cases the policy to change is the key policy of the source key, in the account that owns that key, normally the source account. In both cases, too, give the destination vault a customer managed key. For fully managed types AWS's pages contradict each other: one allows aws/backup for the copy, another one excludes the default vault as a destination.

block-change-the-key-heading = Can the key of a resource be changed?
block-change-the-key = Not for EBS volumes, RDS instances and Aurora, DocumentDB and Neptune clusters: recreate the resource from a snapshot encrypted with another key. The key of a DynamoDB table and the default key of an S3 bucket can be changed at any time. Recovery points keep the key that they have; a copy inside the account to a vault with a customer managed key is how a recovery point comes under another key.

block-feature-page-heading = AWS's pages
block-feature-page = AWS Backup feature availability by resource type: the column "Full management"
block-encryption-page = Encryption for backups in AWS Backup: which key each type uses
block-arn-page = Access control: the form of the ARN of each type
block-dynamodb-page = Advanced DynamoDB backup
