### review: read 2026-11-22, by the developers

empty-input = there is no text
