### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Which key does a copy use?

summary = Two keys decide whether a copy succeeds: the key that encrypts the backup, and the key of the destination vault. Which key encrypts the backup depends on the resource type, not on the role of the job. This guide names both keys for each resource type, shows how to look them up, and says what must be allowed in which account. It reflects AWS's documentation as read up to 30 November 2026.

block-two-keys-heading = Two keys, two accounts
block-two-keys = The source key is the key that encrypts the backup. AWS Backup in the destination account needs it to read the backup. It belongs to source account { $source_account }, unless that account encrypts with a key of a third account.

    The key of the destination vault, in destination account { $destination_account }, encrypts the copy. It is fixed when the vault is created and cannot be changed later.

block-find-heading = Find the source key
block-find-type = Is the resource type fully managed by AWS Backup? EFS, S3, Timestream, VMware, SAP HANA on EC2 and DynamoDB with advanced features are.
block-find-vault-key = The source key is the key of the source vault.
block-find-parts = The backup consists of parts, as with EKS and CloudFormation: each part follows its own type.
block-find-aurora-dsql = Is it Aurora DSQL?
block-find-not-documented = Its ARN indicates full management, but AWS does not document its key. Read EncryptionKeyArn of the backup, with the first command under "Look the keys up".
block-find-itself-a-copy = Is the backup itself a copy?
block-find-copied-key = The source key is the key of the vault into which that copy was made.
block-find-encrypted = Was the resource encrypted when the backup was made?
block-find-resource-key = The source key is the key of the resource: that of the volume, the DB instance, the cluster or the file system.
block-find-no-key = There is no source key: the backup is not encrypted.
block-find-outcome-yes = yes
block-find-outcome-no = no
block-find-outcome-composite = it has parts

block-share-heading = May this source key be used for the copy?
block-share-source-key = Is there a source key?
block-share-nothing-to-share = The backup is not encrypted: no key has to be shared.
block-share-other-account = Does the copy go to another account?
block-share-same-account = The source key does not have to be shared.
block-share-manager = Who manages the source key? The command for the kind of a key, below, prints KeyManager.
block-share-customer = KeyManager CUSTOMER: let the destination account use the source key, by the policy of that key. The statements are at the end of this guide.
block-share-managed-type = KeyManager AWS: no policy can share this key. Is the resource type fully managed?
block-share-vault-managed = According to AWS, the source key may be an AWS managed key here, and no key policy has to be changed.
block-share-resource-managed = The copy fails. First copy the backup inside the source account to a vault with a customer managed key, then copy that copy.
block-share-outcome-yes = yes
block-share-outcome-no = no
block-share-outcome-customer = the customer
block-share-outcome-aws = AWS

block-types-heading = The keys by resource type
block-types-type = Resource type
block-types-backup = Key of the backup
block-types-copy = Key of the copy
block-types-aws-managed = Copy to another account if the key of the backup is AWS managed
block-types-ebs-type = EBS
block-types-ebs-backup = key of the volume
block-types-ebs-copy = key of the destination vault
block-types-ebs-aws-managed = fails
block-types-ec2-type = EC2 (AMI)
block-types-ec2-backup = key of each volume
block-types-ec2-copy = key of the destination vault
block-types-ec2-aws-managed = fails
block-types-databases-type = RDS, Aurora, DocumentDB, Neptune
block-types-databases-backup = key of the DB instance or cluster
block-types-databases-copy = key of the destination vault; see the exceptions
block-types-databases-aws-managed = fails
block-types-fsx-type = FSx for Windows File Server, FSx for Lustre
block-types-fsx-backup = key of the file system
block-types-fsx-copy = key of the destination vault
block-types-fsx-aws-managed = fails
block-types-storage-gateway-type = Storage Gateway
block-types-storage-gateway-backup = key of the volume
block-types-storage-gateway-copy = key of the destination vault, always customer managed
block-types-storage-gateway-aws-managed = fails
block-types-efs-type = EFS, S3, Timestream, VMware
block-types-efs-backup = key of the source vault
block-types-efs-copy = key of the destination vault
block-types-efs-aws-managed = allowed by AWS
block-types-dynamodb-advanced-type = DynamoDB with advanced features
block-types-dynamodb-advanced-backup = key of the source vault
block-types-dynamodb-advanced-copy = key of the destination vault
block-types-dynamodb-advanced-aws-managed = allowed by AWS
block-types-cloudformation-type = CloudFormation
block-types-cloudformation-backup = key of the source vault; nested parts by their type
block-types-cloudformation-copy = key of the destination vault; nested parts by their type
block-types-cloudformation-aws-managed = by the types of the parts
block-types-sap-hana-type = SAP HANA on EC2
block-types-sap-hana-backup = key of the source vault
block-types-sap-hana-copy = AWS contradicts itself on copies
block-types-sap-hana-aws-managed = not known
block-types-eks-type = EKS
block-types-eks-backup = cluster state: key of the source vault; other parts by their type
block-types-eks-copy = by the types of the parts
block-types-eks-aws-managed = by the types of the parts
block-types-dynamodb-type = DynamoDB without advanced features
block-types-dynamodb-backup = key of the table
block-types-dynamodb-copy = no copies
block-types-dynamodb-aws-managed = no copies
block-types-fsx-ontap-type = FSx for NetApp ONTAP
block-types-fsx-ontap-backup = key of the file system
block-types-fsx-ontap-copy = not listed as supported
block-types-fsx-ontap-aws-managed = not listed as supported
block-types-unknown-type = FSx for OpenZFS, Redshift, Redshift Serverless
block-types-unknown-backup = key of the resource
block-types-unknown-copy = not known whether copies exist
block-types-unknown-aws-managed = not known

block-fully-managed-heading = Fully managed types
block-fully-managed = AWS Backup encrypts these backups itself, with the key of the vault that holds them. The key of the resource is irrelevant for the copy. The copy is encrypted again, with the key of the destination vault. If the source vault has a customer managed key, the policy of that key must let the destination account use it.

    AWS contradicts itself on aws/backup in the destination. Its page on encryption allows aws/backup for copies of these types; its page on copies across accounts rules out the default vault. Use a destination vault with a customer managed key.

block-not-fully-managed-heading = All other types
block-not-fully-managed = The service that owns the resource encrypts these backups, with the key of the resource. The key of the source vault is irrelevant for them. Such a copy to another account needs a customer managed source key whose policy lets the destination account use it, and a destination vault with a customer managed key.

    Inside one account, the destination vault may also have the AWS managed key of the service that owns the resource, such as aws/ebs for EBS and EC2. It must not be aws/backup: such a copy fails.

block-exceptions-heading = Exceptions
block-exceptions = Unencrypted backups: for most types, AWS Backup encrypts the copy with the key of the destination vault. Copies of unencrypted Aurora, DocumentDB and Neptune clusters stay unencrypted.

    RDS: Multi-AZ DB clusters cannot be copied.

    EBS: a copy with another key than the copy before is a full copy, not an incremental one. It takes longer and costs more.

    Logically air-gapped vaults take no unencrypted clusters of Aurora, DocumentDB or Neptune. Backups of types that are not fully managed must be encrypted with a customer managed key, or not at all. A copy out of such a vault into an ordinary one must be encrypted with a customer managed key.

block-not-known-heading = What is not known
block-not-known = For Aurora DSQL, AWS's page on encryption names no key, although copies are supported. For FSx for OpenZFS, Redshift and Redshift Serverless, we could not confirm from AWS's feature table whether copies are supported; FSx for NetApp ONTAP is not listed there as supported. For SAP HANA, one page of AWS says that copies are supported, another that they are not. For FSx, AWS refers to the user guides of the file systems, because they differ in encryption.

    Where this matters to you, check AWS's feature table, linked below, before you plan a copy.

block-recovery-point-heading = Look the keys up
block-recovery-point = For any type: the key of a backup, as AWS Backup knows it. Run this command, and those for the resource types below it, in the account and Region that hold the backup, normally source account { $source_account }. IsEncrypted False: there is no source key. For EC2, ask for the snapshots of the AMI instead, with the commands below.
block-ebs-snapshot = EBS: KmsKeyId is the source key. Encrypted False: there is none.
block-ami = EC2: this prints the snapshots of the AMI. Run the command above for each of them; every key counts.
block-db-snapshot = RDS: KmsKeyId is the source key. The identifier is what follows "snapshot:" in the ARN of the recovery point, including "awsbackup:".
block-db-cluster-snapshot = Aurora, DocumentDB and Neptune: KmsKeyId is the source key. The identifier is what follows "cluster-snapshot:" in the ARN of the recovery point, including "awsbackup:".
block-source-vault = Fully managed types: the key of the source vault is the source key.
block-destination-vault = All types: the key of the destination vault. Run it in destination account { $destination_account }.
block-kind-of-key = The kind of any of these keys, in the account and Region that its ARN names. KeyManager CUSTOMER: a customer managed key. KeyManager AWS: an AWS managed key, which no other account can use.
block-key-of-the-copy = After a copy: DestinationEncryptionKeyArn is the key that encrypts the copy. Run it in source account { $source_account }.

block-source-key-heading = Let the destination account use the source key
block-source-key = If the source key is customer managed and the copy goes to another account, the key administrator of the account that owns the source key, normally the source account, adds these statements to its policy. CAB0001 shows the commands for it. If the key belongs to a third account, add the account principal of the source account (the one that ends in ":root") to both lists.

block-encryption-page-heading = AWS's pages
block-encryption-page = Encryption for backups in AWS Backup: the keys by resource type, and the rules for copies
block-feature-page = Feature availability: which types are fully managed and which can be copied, by Region as well
block-cross-account-page = Creating backup copies across AWS accounts
