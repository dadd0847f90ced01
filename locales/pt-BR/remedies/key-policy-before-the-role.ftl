### source: d3996f04
### review: drafted 2026-11-30

title = Política da chave: instruções que o KMS salva antes de o perfil vinculado ao serviço existir
text = Somente se o que o KMS não encontrou foi o AWSServiceRoleForBackup da conta de destino { $destination_account }, e no lugar do passo que grava a política corrigida. Na conta { $key_account }, escreva na política da chave as instruções de uma só das variantes exibidas mais abaixo: elas citam a conta de destino, que existe; por isso, o KMS as salva antes de o perfil existir. Deixe de fora a instrução que o KMS recusou. Salve a política atual em um arquivo, adicione as instruções manualmente à lista "Statement" dela e envie o documento inteiro ao KMS: ele substitui a política como um todo.
apply = Antes de executar put-key-policy, abra key-policy-new.json e adicione as instruções de uma só variante a "Statement". Guarde key-policy-before.json: com ele é possível restaurar a política antiga.
verify = As novas instruções precisam aparecer, e todas as antigas que devem continuar valendo precisam estar lá.
warning = Depois disso, quem for autorizado pela variante escolhida poderá usar esta chave, dentro do que permitirem as políticas do IAM da respectiva conta.
width-account = a conta de destino inteira, com as duas instruções que a AWS documenta para outra conta
width-service-linked-role-condition = somente o AWSServiceRoleForBackup da conta de destino, por meio de uma condição sobre aws:PrincipalArn, com o mínimo de ações para cópias de EBS, EC2, RDS e FSx. As instruções derivam da política gerenciada desse perfil; a AWS não as publica assim
