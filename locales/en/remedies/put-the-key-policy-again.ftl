### review: drafted 2026-11-30

title = Put the corrected key policy again
text = Once the cause is removed, put the key policy in account { $key_account }, Region { $key_region }. Start from the policy that applies now and bring the corrected statements into it: KMS replaces the policy as a whole. If Terraform, CloudFormation or CDK manages the key, or the key was still being created, correct the policy there and deploy again; the commands below are not needed then.
apply = Before put-key-policy, open key-policy-new.json, bring the corrected statements into "Statement", and remove every ID that begins with AROA or AIDA. Check key-policy-new.json with this program, too. Keep key-policy-before.json: with it the old policy can be restored, unless it contains such an ID itself, which KMS does not accept again.
verify = The corrected statements must appear, and every old one that is still meant must be there.
warning = From then on only the new document applies. Whoever it admits can use the key, and whoever it leaves out no longer can.
