### review: drafted 2026-11-30

title = IAM policy for the use of a key of another account
text = In the account that uses the key, attach this IAM policy to the user or role, with the full ARN of the key. The key policy, in the account that owns the key, must allow the same.
warning = The user or role will be able to use this key for everything that the key policy allows as well.
width-account = one user or role of the account that uses the key
