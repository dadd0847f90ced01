### source: 028d474d
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Política da chave: permita que a conta controle o acesso por meio de políticas do IAM
text = Na conta { $key_account }, adicione à política da chave a instrução exibida mais abaixo. É a instrução da política de chaves padrão: a partir daí, são as políticas do IAM dessa conta que decidem quem pode fazer o quê com a chave. Por si só, a instrução não dá permissões a nenhum usuário nem a nenhum perfil. Salve a política atual em um arquivo, adicione a instrução manualmente à lista "Statement" dela e envie o documento inteiro ao KMS.
apply = Antes de executar put-key-policy, abra key-policy-new.json e adicione a instrução a "Statement". Confira também se a nova política ainda permite kms:PutKeyPolicy a alguém: se ninguém mais puder alterá-la, nem mesmo o usuário-raiz, somente o AWS Support poderá restabelecer o acesso. Guarde key-policy-before.json: com ele é possível restaurar a política antiga.
verify = A nova instrução precisa aparecer, e todas as antigas precisam continuar lá.
warning = Depois disso, todos os administradores da conta { $key_account } poderão dar acesso à chave por meio de políticas do IAM. Se a política da chave os deixa de fora de propósito, não adicione esta instrução: cite somente o perfil ou usuário do IAM.
width-account = Autoriza a conta proprietária da chave, como na política de chaves padrão
