### source: a0b071f2
### review: drafted 2026-11-22

title = Torne a chave utilizável de novo
text = Somente se a chave estiver desabilitada ou com a exclusão pendente: habilite-a. Uma chave que já foi excluída não pode ser recuperada, nem nada do que foi criptografado com ela.
apply = O primeiro comando só é necessário se o estado for PendingDeletion.
verify = O estado precisa ser Enabled.
