### source: a557c1a2
### review: read 2026-11-22, alone, by a fresh reader of this language only

title = Tipo e estado da chave
text = Consulte no KMS quem gerencia a chave e em que estado ela está.
confirm = KeyManager igual a AWS: é uma chave gerenciada pela AWS, e nenhuma mudança de política resolve; é preciso usar uma chave gerenciada pelo cliente. KeyState diferente de Enabled: a causa é o estado, e somente uma chave desabilitada ou com a exclusão pendente pode ser simplesmente habilitada de novo. CUSTOMER e Enabled: nem o tipo nem o estado da chave é a causa. Se a chave não for encontrada, ela foi excluída ou está em outra região.
