### source: 17560116
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Tipo e estado da chave
text = Consulte no KMS quem gerencia a chave e em que estado ela está.
confirm = KeyManager igual a AWS: é uma chave gerenciada pela AWS, e nenhuma mudança de política resolve; é preciso usar uma chave gerenciada pelo cliente. KeyState diferente de Enabled: a chave não pode ser usada nesse estado. Disabled pode ser revertido com enable-key; PendingDeletion, com cancel-key-deletion e depois enable-key. KeyManager igual a CUSTOMER e KeyState igual a Enabled: o problema não está no tipo nem no estado da chave. NotFoundException: a chave foi excluída ou está em outra região. AccessDeniedException: talvez falte kms:DescribeKey nesta chave ao perfil ou usuário com que você está conectado; peça que alguém citado na política da chave execute o comando.
