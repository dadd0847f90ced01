### source: 5199e64d
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Torne a chave utilizável novamente
text = Somente se a chave estiver desabilitada ou com a exclusão pendente: habilite-a. Não é possível recuperar uma chave já excluída, nem o que foi criptografado com ela.
apply = Execute o primeiro comando somente se KeyState for PendingDeletion; o segundo, nos dois casos.
verify = O estado precisa ser Enabled.
