### review: read 2026-11-22, by the developers

about = Explains failures
