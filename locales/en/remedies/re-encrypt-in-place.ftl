### review: drafted 2026-11-30

title = Change the key of a DynamoDB table or the default key of an S3 bucket in place
text = In source account { $source_account }, a DynamoDB table can be given another key at any time, and so can the default encryption of an S3 bucket; nothing has to be made anew. A copy to another account does not get easier by it: backups of S3, and of DynamoDB with the advanced features of AWS Backup, are under the key of the vault. Without the advanced features, a DynamoDB backup is under the key of the table and cannot be copied to another account, whatever that key is. Recovery points that exist already keep their key.
confirm = For a table, KMSMasterKeyArn is the key; if nothing is printed, DynamoDB uses an AWS owned key. For a bucket, KMSMasterKeyID is the default key; AES256 means that S3 uses keys of its own. If this is the customer managed key already, there is nothing to change.
apply = put-bucket-encryption replaces the default encryption as a whole; keep what the check printed. It does not touch the objects that are in the bucket already: S3 Batch Operations can copy them onto themselves, so that they come under the new key.
warning = A customer managed key and requests to KMS cost. Whoever reads or writes the table or the objects needs permission to use the new key, the backup role included. Keep the old key enabled as long as anything is encrypted with it.
verify = The key that is printed must be the customer managed key. For a table, Status must be ENABLED.
