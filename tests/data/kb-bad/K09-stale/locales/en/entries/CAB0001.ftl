### review: read 2026-11-22, by the developers

title = The KMS key of the copy is not accessible
summary =
    The copy failed, because source account { $source_account } does not let it use the key.

    AWS Backup needs kms:CreateGrant (where kms:GrantIsForAWSResource is true).
cause-policy-omits-destination = The key policy leaves the destination out.
step-find-the-key = Find the key of the snapshot.
step-find-the-key-confirm = "KeyState" must be Enabled.
step-find-the-key-warning = Agree it with the owner first.
mistake-list-grant = The article names an action that there is not.
reply = The key policy must admit the destination.
