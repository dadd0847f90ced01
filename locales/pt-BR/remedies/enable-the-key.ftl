### source: a0b071f2
### review: read 2026-11-22, alone, by a fresh reader of this language only

title = Torne a chave utilizável novamente
text = Somente se a chave estiver desabilitada ou com a exclusão pendente: habilite-a. Não é possível recuperar uma chave já excluída, nem o que foi criptografado com ela.
apply = O primeiro comando só é necessário se o estado for PendingDeletion.
verify = O estado precisa ser Enabled.
