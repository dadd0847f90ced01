### source: 71c6ca9d
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Tags do recurso e do backup
text = Na conta de origem { $source_account }, liste as tags do recurso (primeiro comando) e as do ponto de recuperação (o outro comando; se houver vários, execute o que corresponde ao seu tipo de recurso). Um backup recebe as tags do recurso e as que o plano de backup adiciona; uma cópia recebe as tags do ponto de recuperação.
confirm = Anote cada chave e cada valor exatamente como estão, com maiúsculas e minúsculas. Se o ponto de recuperação tem um valor que o recurso não tem, esse valor vem do plano de backup, ou as tags do recurso foram alteradas depois. Quando os dois definem a mesma chave, vale a tag do plano. Um ponto de recuperação comporta no máximo 50 tags: se esta página citar como causa o excesso de tags, some as do recurso e as do plano. Mais de 50 comprovam a causa; 50 ou menos a descartam.
