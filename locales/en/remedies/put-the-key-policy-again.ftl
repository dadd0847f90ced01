### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Save the corrected key policy
text = Once the cause is removed, save the key policy (put-key-policy) in account { $key_account }, Region { $key_region }. Start from the policy that applies now and bring the corrected statements into it: KMS replaces the policy as a whole. If Terraform, CloudFormation or CDK manages the key, or the key was still being created, correct the policy there and deploy again; the commands below are not needed then.
apply = Before put-key-policy, open key-policy-new.json and bring the corrected statements into "Statement". If the current policy contains an ID that begins with AROA or AIDA instead of an ARN (a deleted role or user), remove that entry as well: KMS does not accept it again. Check key-policy-new.json with this program, too. Keep key-policy-before.json: you can restore the previous policy from it, once such IDs are removed there as well.
verify = The corrected statements must appear, and every old one that is still meant must be there.
warning = From then on only the new document applies. Whoever it covers can use the key, and whoever it leaves out no longer can.
