### source: 7ccebbdf
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Política da chave: permita a ação recusada a um único perfil ou usuário do IAM
text = Alternativa mais restrita: em vez da instrução para a conta inteira, adicione à política da chave, na conta { $key_account }, uma instrução que permita { $action } somente ao perfil ou usuário do IAM que fez a chamada. No caso de um perfil, consulte o ARN dele no IAM com o primeiro comando: a mensagem mostra o ARN de uma sessão, que não traz o caminho (path) do perfil. Salve a política atual em um arquivo, adicione a instrução manualmente à lista "Statement" dela e envie o documento inteiro ao KMS.
confirm = O ARN exibido, com o caminho, é o que deve constar na instrução. NoSuchEntity: o autor da chamada é um usuário, e o ARN da mensagem já é o certo, ou você está conectado a outra conta. O nome de um perfil do IAM Identity Center começa com AWSReservedSSO_: quando o conjunto de permissões dele é removido e atribuído de novo, o perfil passa a ser outro, e é preciso atualizar a instrução.
apply = Antes de executar put-key-policy, abra key-policy-new.json e adicione a instrução a "Statement". Guarde key-policy-before.json: com ele é possível restaurar a política antiga.
verify = A nova instrução precisa aparecer, e todas as antigas precisam continuar lá.
warning = Muitas vezes, os serviços precisam de outras ações além da que foi recusada; se a próxima chamada citar outra ação, adicione-a também.
width-account = Autoriza um perfil ou usuário do IAM da conta proprietária da chave
