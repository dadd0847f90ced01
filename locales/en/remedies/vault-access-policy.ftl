### review: drafted 2026-11-30

title = Access policy of the destination vault: admit the source account
text = In destination account { $destination_account }, add the statement of one of the forms below to the access policy of the destination vault. It lets source account { $source_account } copy into the vault and nothing else: AWS Backup rejects every other action from another account. Save the present policy to a file, add the statement by hand to its "Statement" list, and put the whole document back: AWS Backup replaces the policy as a whole. In the console the policy stands under Backup vaults, in the section Access policy of the vault.
apply = If the first command answers ResourceNotFoundException, check the name of the vault and the Region. If both are right, the vault has no policy yet: vault-policy-new.json then gets only "Version" with the value "2012-10-17" and "Statement" with the new statement in a list. Otherwise open vault-policy-new.json and add the statement to "Statement". Write the action in full: "Action" takes no wildcard in a vault policy. If a Deny in the policy hits the source account, narrow it in the same file, because no Allow outweighs it. Keep vault-policy-before.json: with it the old policy can be restored.
verify = The new statement must appear, and every old one must still be there.
warning = Everybody whom the chosen form admits can then copy backups into this vault, as far as the IAM policies of their own account allow it.
width-account = the whole source account, as AWS publishes it
width-organization = every account of the organization; with --org-path, only the accounts below that path
