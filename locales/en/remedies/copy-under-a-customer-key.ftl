### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Encrypt the backup with a customer managed key
text = Only if the key is an AWS managed key: copy the recovery point inside source account { $source_account } to a vault whose key is customer managed. The new copy is encrypted with the key of that vault. When a later step changes a key policy, change that of this key. For later backups, replace the resource with one under a customer managed key: the key of an existing volume, database or snapshot cannot be changed in place.
warning = The additional copy costs storage until it is deleted. A new customer managed key costs as well.
apply = Run the first two commands only if source account { $source_account } has no vault with a customer managed key in this Region. The first one makes a key and prints its ARN for the second; the second makes the vault and prints its ARN for the third, which starts the copy.
verify = Use the CopyJobId that start-copy-job printed. When State is COMPLETED, DestinationRecoveryPointArn is the recovery point to copy to the destination account.
