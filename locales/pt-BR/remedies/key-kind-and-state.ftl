### source: aa9c564e
### review: read 2026-11-22, on the printed pages, by a second reader

title = Tipo e estado da chave
text = Consulte no KMS quem gerencia a chave e em que estado ela está.
confirm = KeyManager igual a AWS: é uma chave gerenciada pela AWS, e nenhuma mudança de política resolve; é preciso usar uma chave gerenciada pelo cliente. KeyState diferente de Enabled: a chave não pode ser usada nesse estado; Disabled e PendingDeletion podem ser revertidos. CUSTOMER e Enabled: nem o tipo nem o estado da chave é o problema. NotFoundException: a chave foi excluída ou está em outra região. AccessDeniedException: peça ao administrador da chave que execute o comando.
