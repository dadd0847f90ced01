### source: 576e2d06
### review: read 2026-11-22, alone, by a fresh reader of this language only

title = Política do IAM do usuário ou perfil que faz a cópia manualmente
text = Somente quando um usuário ou perfil do IAM faz a cópia por conta própria, sem o AWS Backup: na conta desse usuário ou perfil, anexe a ele uma política do IAM com as instruções fornecidas para este passo. Quando a chave pertence a outra conta, as duas são necessárias: a política de chaves e esta política do IAM. Indique a chave pelo ARN completo; um alias ou apenas o ID da chave não funciona ali.
confirm = Resultado implicitDeny em alguma das duas ações: falta esta política do IAM. Resultado explicitDeny: há um Deny em outra política que se aplica a esse usuário ou perfil. Resultado allowed nas duas: as políticas do IAM estão descartadas como causa; verifique então a política de chaves.
warning = Depois disso, o usuário ou perfil poderá usar a chave para tudo o que a política de chaves também permitir.
width-account = um usuário ou perfil do IAM da conta que faz a cópia
