### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Organization settings: turn on cross-account backup
text = In the management account of the organization, turn on cross-account backup in AWS Backup. No other account can do it, not even a delegated administrator. In the AWS Backup console the way is: My account, Settings, Cross-account backup, Enable. Two other settings do not replace this one: trusted access for AWS Backup in AWS Organizations, which AWS asks for before it lets an account be a delegated administrator, and the service opt-in of a Region, which decides what is backed up. AWS's pages do not agree on whether this call needs a Region; the commands use the Region of the source vault.
confirm = true: the setting is on, so it is not the cause. false or None: the setting is off, and no account of the organization can copy to another one. "Your account is not a member of an organization": you are signed in to an account outside the organization.
apply = The command below works only in the management account, the one that describe-organization prints as MasterAccountId. In any other account it ends with an error.
verify = The value must be true.
warning = From then on, every account of the organization can copy its backups to each vault of another account whose access policy allows it.
