### source: aa9c564e
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Tipo e estado da chave
text = Consulte no KMS quem gerencia a chave e em que estado ela está.
confirm = KeyManager igual a AWS: é uma chave gerenciada pela AWS, e nenhuma mudança de política resolve; é preciso usar uma chave gerenciada pelo cliente. KeyState diferente de Enabled: a chave não pode ser usada nesse estado. Disabled pode ser revertido com enable-key; PendingDeletion, com cancel-key-deletion e depois enable-key. KeyManager igual a CUSTOMER e KeyState igual a Enabled: o problema não está no tipo nem no estado da chave. NotFoundException: a chave foi excluída ou está em outra região. AccessDeniedException: o perfil ou usuário que executou o comando não pode consultar esta chave; execute-o como um administrador que a política da chave autorize.
