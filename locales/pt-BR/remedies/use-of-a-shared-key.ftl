### source: dd2944f7
### review: drafted 2026-11-30

title = Política do IAM para usar uma chave de outra conta
text = Na conta que usa a chave, anexe esta política do IAM ao usuário ou perfil, com o ARN completo da chave. A política da chave, na conta proprietária da chave, precisa permitir as mesmas ações.
warning = Depois disso, o usuário ou perfil poderá usar esta chave para tudo o que a política da chave também permitir.
width-account = Autoriza um usuário ou perfil do IAM da conta que usa a chave
