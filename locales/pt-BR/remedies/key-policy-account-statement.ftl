### source: 2fe33688
### review: read 2026-11-22, on the printed pages, by a second reader

title = Política da chave: deixe a conta decidir por meio de políticas do IAM
text = Na conta { $key_account }, adicione à política da chave a instrução exibida mais abaixo. É a instrução da política de chaves padrão: a partir daí, são as políticas do IAM dessa conta que decidem quem pode fazer o quê com a chave. Por si só, a instrução não dá permissões a nenhum usuário nem a nenhum perfil. Salve a política atual em um arquivo, adicione a instrução manualmente à lista "Statement" dela e envie o documento inteiro ao KMS.
apply = Antes de executar put-key-policy, abra key-policy-new.json e adicione a instrução a "Statement". Guarde key-policy-before.json: com ele é possível restaurar a política antiga. Se, depois disso, ninguém puder gravar a política, nem mesmo o usuário-raiz, somente o AWS Support poderá devolver o acesso.
verify = A nova instrução precisa aparecer, e todas as antigas precisam continuar lá.
warning = Depois disso, todos os administradores da conta { $key_account } poderão dar acesso à chave por meio de políticas do IAM. Se a política da chave os deixa de fora de propósito, não adicione esta instrução: cite somente o perfil ou usuário do IAM.
width-account = Autoriza a conta proprietária da chave, como na política de chaves padrão
