### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Create the service-linked role of AWS Backup
text = Check whether the service-linked role AWSServiceRoleForBackup exists in destination account { $destination_account }, and create it if it does not. If the ARN in the key policy names another account, do this in that account. AWS Backup creates the role by itself the first time that somebody there lists resources to back up, sets up cross-account backup or makes a backup. To create it at once, the user or role that runs the command needs iam:CreateServiceLinkedRole.
confirm = NoSuchEntity: the role is missing, and KMS refuses every key policy that names it. An Arn is printed: the role exists; compare the Arn with the one in the key policy character by character, upper and lower case included. If they are the same and CreateDate is more than a few minutes ago, this role is ruled out as the cause. AccessDenied shows neither: have somebody with iam:GetRole in that account run the command.
apply = Only after NoSuchEntity. If InvalidInput says that the name of the role "has been taken in this account", the role is already there.
verify = The Arn that is printed is the one to write into the key policy. KMS may not see a new role at once: wait a minute before you save the key policy.
