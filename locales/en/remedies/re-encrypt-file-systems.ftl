### review: drafted 2026-11-30

title = Make the FSx file system anew under a customer managed key
text = For later backups of FSx for Windows File Server, FSx for Lustre and FSx for OpenZFS: their key is named when a file system is created. In source account { $source_account }, create a new file system from a backup, name a customer managed key of the same Region, and move the clients to it. Backups that exist already stay under the old key. This does not apply to EFS: its backups are under the key of the vault, whatever key the file system has. Nor does it apply to Storage Gateway: copying its backup to a vault with a customer managed key is enough. FSx for NetApp ONTAP cannot be restored with this command.
confirm = If KMS says KeyManager AWS for KmsKeyId, a new file system is needed; CUSTOMER rules this out.
apply = Stop the clients from writing, make a fresh backup and name that one. Settings that you do not name are taken from the old file system; FSx may ask for further ones, depending on the type. Then move the clients, give the new file system the tags of the old one, and if the backup plan names the old one by its ARN, put the new ARN there.
warning = Clients must not write from the backup until they use the new file system; what they write is not in it. Until the old file system is deleted, both cost, and the first backup of the new one is a full one.
verify = The new file system must show the customer managed key as KmsKeyId, and Lifecycle AVAILABLE.
