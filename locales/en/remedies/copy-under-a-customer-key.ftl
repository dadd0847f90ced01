### review: read 2026-11-22, by the developers

title = Encrypt the backup with a customer managed key
text = Only if the key is an AWS managed key: copy the recovery point inside source account { $source_account } to a vault whose key is customer managed. The new copy is encrypted with the key of that vault. From then on this key, the new recovery point and its vault are meant wherever a step or command names the key, the recovery point or the source vault. For later backups, replace the resource by one under a customer managed key: the key of an existing volume, database or snapshot cannot be changed in place.
warning = The additional copy costs storage until it is deleted.
verify = When State is COMPLETED, DestinationRecoveryPointArn is the recovery point to copy to the destination account.
