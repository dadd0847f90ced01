### review: read 2026-11-22, by the developers

title = Which key a copy uses
summary = Each resource type has its own.
block-start = The key policy decides.
block-types-heading = By type
block-types-type = Type
block-types-key = Key
block-types-ebs-type = EBS
block-types-ebs-key = that of the volume
block-decision-heading = Who may use it
block-decision-policy = Does the key policy admit the caller?
block-decision-allowed = The call works.
block-decision-refused = The call is refused.
block-decision-outcome-yes = yes
block-decision-outcome-no = no
block-ask = What KMS says of the key:
block-statement = The statement that admits another account:
block-more = More on key policies:
