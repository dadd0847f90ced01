### review: read 2026-11-22, by the developers

title = Kind and state of the key
text = Ask KMS who manages the key and in which state it is.
confirm = KeyManager AWS: it is an AWS managed key, and no policy change helps; a customer managed key is needed. KeyState other than Enabled: the state is the cause, and only a disabled key or one pending deletion can simply be enabled again. CUSTOMER and Enabled: both are ruled out. If the key is not found, it was deleted or is in another Region.
