### review: read 2026-11-22, by the developers

title = Encrypt the backup with a customer managed key
text = Only if the key is an AWS managed key: copy the recovery point inside source account { $source_account } to a vault whose key is customer managed; the copy is then encrypted with the key of that vault. Admit the destination account in the policy of that key (the step with the key policy), then copy the new recovery point to the destination account. For later backups, move the resource itself to a customer managed key: the key of an existing volume, database or snapshot cannot be changed in place.
warning = The additional copy costs storage until it is deleted.
