### source: a9740258
### review: drafted 2026-11-22

title = Política do IAM do usuário ou perfil que copia manualmente
text = Somente quando quem faz a cópia é um usuário ou perfil do IAM próprio: na conta desse usuário ou perfil, anexe uma política do IAM com as instruções abaixo. Quando a chave pertence a outra conta, as duas são necessárias: a política de chaves e esta política do IAM. A chave é indicada pelo ARN completo; um alias ou apenas o ID da chave não funciona nesse caso.
confirm = Se a decisão não for "allowed", falta esta política do IAM. Se for "allowed", essa causa está descartada: verifique então a política de chaves.
warning = O usuário ou perfil poderá usar esta chave para tudo o que a política de chaves também permitir.
width-account = um usuário ou perfil do IAM da conta que copia
