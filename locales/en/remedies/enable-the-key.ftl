### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Make the key usable again
text = Only if the key is disabled or pending deletion: enable it. A deleted key cannot be recovered, and neither can anything encrypted with it.
apply = Run the first command only if KeyState is PendingDeletion, and the second in both cases.
verify = The state must be Enabled.
