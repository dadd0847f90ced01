### source: c3a0c76d
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Grave novamente a política da chave corrigida
text = Depois de eliminar a causa, grave a política da chave (put-key-policy) na conta { $key_account }, região { $key_region }. Parta da política em vigor e inclua nela as instruções corrigidas: o KMS substitui a política como um todo. Se a chave for gerenciada pelo Terraform, pelo CloudFormation ou pelo CDK, ou se ela ainda estava sendo criada, corrija a política no código ou no modelo que a define e implante de novo; nesse caso, os comandos abaixo não são necessários.
apply = Antes de executar put-key-policy, abra key-policy-new.json e inclua as instruções corrigidas em "Statement". Se a política atual contiver, no lugar de um ARN, um ID que começa com AROA ou AIDA (um perfil ou usuário excluído), remova-o também: o KMS não o aceita de novo. Se ele for a única entidade principal de uma instrução, coloque no lugar dele um ARN atual ou remova a instrução inteira. Verifique também key-policy-new.json com este programa. Guarde key-policy-before.json: com ele é possível restaurar a política antiga, depois de remover dela também esses IDs.
verify = As instruções corrigidas precisam aparecer, e todas as antigas que devem continuar valendo precisam estar lá.
warning = Depois disso, vale somente o novo documento. Quem estiver autorizado nele poderá usar a chave; quem ficar de fora não poderá mais.
