### source: e6fa7f23
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Política da chave: permita a ação recusada a um único perfil ou usuário do IAM
text = Alternativa mais restrita: em vez da instrução para a conta inteira, adicione à política da chave, na conta { $key_account }, uma instrução que permita { $action } somente ao perfil ou usuário do IAM que fez a chamada. No caso de um perfil, consulte o ARN dele no IAM: a mensagem mostra o ARN de uma sessão, que não traz o caminho (path) do perfil. Salve a política atual em um arquivo, adicione a instrução manualmente à lista "Statement" dela e envie o documento inteiro ao KMS.
apply = Antes de executar put-key-policy, abra key-policy-new.json e adicione a instrução a "Statement". Guarde key-policy-before.json: com ele é possível restaurar a política antiga.
verify = A nova instrução precisa aparecer, e todas as antigas precisam continuar lá.
warning = Muitas vezes, os serviços precisam de outras ações além da que foi recusada; se a próxima chamada citar outra ação, adicione-a também.
width-account = Autoriza um perfil ou usuário do IAM da conta proprietária da chave
