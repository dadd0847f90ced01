### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Kind and state of the key
text = Ask KMS who manages the key and what state it is in.
confirm = KeyManager AWS: it is an AWS managed key, and no policy change helps; a customer managed key is needed. KeyState other than Enabled: the key cannot be used in this state; Disabled and PendingDeletion can be undone. CUSTOMER and Enabled: neither the kind nor the state is the problem. NotFoundException: the key was deleted or is in another Region. AccessDeniedException: the user or role that you are signed in with may lack kms:DescribeKey on this key; have somebody run the command whom the key policy names.
