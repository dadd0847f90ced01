### review: read 2026-11-22, by the developers

title = Make the key usable again
text = Only if the key is disabled or waits for its deletion: enable it. A key that has been deleted cannot be brought back, nor can anything encrypted with it.
apply = The first command only if KeyState is PendingDeletion; the second in both cases.
verify = The state must be Enabled.
