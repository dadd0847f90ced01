### source: dd2944f7
### review: drafted 2026-11-30

title = Política do IAM para usar uma chave de outra conta
text = Na conta que usa a chave, anexe esta política do IAM ao usuário ou perfil, com o ARN completo da chave. A política da chave, na conta proprietária da chave, precisa permitir o mesmo.
warning = O usuário ou perfil poderá usar esta chave para tudo o que a política da chave também permitir.
width-account = um usuário ou perfil da conta que usa a chave
