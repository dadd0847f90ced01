### source: 185b7a6c
### review: drafted 2026-11-22

title = Política de chaves: permita a ação recusada a um único perfil ou usuário do IAM
text = O caminho mais restrito: na conta { $key_account }, adicione à política da chave uma instrução que cite somente este perfil ou usuário e { $action }. Consulte o ARN do perfil no IAM; o ARN da mensagem é o de uma sessão e não traz o caminho (path) do perfil. Salve a política atual, adicione a instrução manualmente à lista "Statement" dela e grave o documento inteiro de volta.
apply = Antes do último comando, abra key-policy-new.json e adicione a instrução a "Statement". Guarde key-policy-before.json: com ele é possível restaurar a política antiga.
verify = A nova instrução precisa aparecer, e todas as antigas precisam continuar lá.
warning = Muitas vezes os serviços precisam de mais do que a única ação que foi recusada; se a próxima chamada citar outra ação, adicione-a também.
width-account = um perfil ou usuário do IAM da conta proprietária da chave
