### source: 7873e641
### review: read 2026-11-22, alone, by a fresh reader of this language only

title = Política de chaves: permita a ação recusada a um único perfil ou usuário do IAM
text = Alternativa mais restrita à instrução para a conta inteira: na conta { $key_account }, adicione à política da chave uma instrução que cite somente este perfil ou usuário e { $action }. No caso de um perfil, consulte o ARN dele no IAM: a mensagem mostra o ARN de uma sessão, que não traz o caminho (path) do perfil. Salve a política atual, adicione a instrução manualmente à lista "Statement" dela e grave de volta o documento inteiro.
apply = Antes do último comando, abra key-policy-new.json e adicione a instrução a "Statement". Guarde key-policy-before.json: com ele é possível restaurar a política antiga.
verify = A nova instrução precisa aparecer, e todas as antigas precisam continuar lá.
warning = Muitas vezes, os serviços precisam de outras ações além da que foi recusada; se a próxima chamada citar outra ação, adicione-a também.
width-account = um perfil ou usuário do IAM da conta proprietária da chave
