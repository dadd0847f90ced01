### source: a2c1981e
### review: read 2026-11-22, alone, by a fresh reader of this language only

title = Política do IAM do usuário ou perfil que faz a cópia manualmente
text = Somente quando um usuário ou perfil do IAM faz a cópia por conta própria, sem o AWS Backup: na conta desse usuário ou perfil, anexe a ele uma política do IAM com as instruções exibidas mais abaixo. Quando a chave pertence a outra conta, as duas são necessárias: a política de chaves e esta política do IAM. Indique a chave pelo ARN completo; um alias ou apenas o ID da chave não funciona ali.
confirm = Se a decisão para alguma das ações não for "allowed", falta esta política do IAM. Se for "allowed" para todas, essa causa está descartada: verifique então a política de chaves.
warning = Depois disso, o usuário ou perfil poderá usar a chave para tudo o que a política de chaves também permitir.
width-account = um usuário ou perfil do IAM da conta que faz a cópia
