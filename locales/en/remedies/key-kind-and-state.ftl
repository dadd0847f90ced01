### review: read 2026-11-22, by the developers

title = Kind and state of the key
text = Ask KMS who manages the key and in which state it is.
confirm = KeyManager AWS: it is an AWS managed key, and no policy change helps; a customer managed key is needed. KeyState other than Enabled: the key cannot be used in this state; Disabled and PendingDeletion can be undone. CUSTOMER and Enabled: neither the kind nor the state is the problem. NotFoundException: the key was deleted or is in another Region. AccessDeniedException: have the administrator of the key run the command.
