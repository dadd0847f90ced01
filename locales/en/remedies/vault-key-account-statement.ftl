### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Policy of the vault's key: let its account decide by IAM policies
text = In the account that owns the key of the vault, the policy of this key needs the statement below: it is the statement of the default key policy. With it, IAM policies of this account decide who may do what with the key, and the policy can still be changed later. It gives no user and no role anything by itself.
warning = Every administrator of the account that owns the key can then give out access to the key by IAM policies. If the key policy keeps them out on purpose, name only the administrators of the key instead.
width-account = the account that owns the key of the vault, as in the default key policy
