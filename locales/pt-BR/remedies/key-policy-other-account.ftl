### source: 1cb1eba6
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Política da chave: permita o uso pela conta do autor da chamada
text = Na conta proprietária da chave, na região indicada no ARN da chave, adicione à política da chave as instruções de uma só das variantes exibidas mais abaixo; elas permitem o uso pela conta { $caller_account }. Se o autor da chamada for o AWSServiceRoleForBackup, como em uma cópia entre contas, a variante service-linked-role basta e é mais restrita. Salve a política atual em um arquivo, adicione as instruções manualmente à lista "Statement" dela e envie o documento inteiro ao KMS: ele substitui a política como um todo.
apply = Antes de executar put-key-policy, abra key-policy-new.json e adicione as instruções de uma só variante a "Statement". Guarde key-policy-before.json: com ele é possível restaurar a política antiga.
verify = As novas instruções precisam aparecer, e todas as antigas precisam continuar lá.
warning = Depois disso, quem for autorizado pela variante escolhida poderá usar esta chave, dentro do que permitirem as políticas do IAM da respectiva conta.
width-account = a conta inteira do autor da chamada (variante publicada pela AWS)
width-service-linked-role = somente o AWSServiceRoleForBackup da conta do autor da chamada, com o mínimo de ações para cópias de EBS, EC2, RDS e FSx. Esta variante deriva da política gerenciada desse perfil; a AWS não a publica assim. O perfil precisa existir antes de a política ser salva
