### source: 8654e8b5
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Tags do recurso e do backup
text = Na conta de origem { $source_account }, liste as tags do recurso e as do ponto de recuperação. Se houver mais de um comando depois do primeiro, execute entre eles somente o que corresponde ao seu tipo de recurso. Um backup recebe as tags do recurso e as que o plano de backup adiciona; uma cópia recebe as tags do ponto de recuperação.
confirm = Anote cada chave e cada valor exatamente como estão, com maiúsculas e minúsculas. Se o ponto de recuperação tem um valor que o recurso não tem, esse valor vem do plano de backup, ou as tags do recurso foram alteradas depois. Quando os dois definem a mesma chave, vale a tag do plano. Um ponto de recuperação comporta no máximo 50 tags: se o recurso e o plano juntos tiverem mais do que isso, a causa é a quantidade; caso contrário, a quantidade está descartada como causa.
