### source: 0b03282e
### review: drafted 2026-11-22

title = Tipo e estado da chave
text = Consulte no KMS quem gerencia a chave e em que estado ela está.
confirm = KeyManager AWS: é uma chave gerenciada pela AWS, e nenhuma mudança de política resolve; é preciso usar uma chave gerenciada pelo cliente. KeyState diferente de Enabled: a causa é o estado. CUSTOMER e Enabled: as duas causas estão descartadas. Se a chave não for encontrada, ela foi excluída ou está em outra região.
