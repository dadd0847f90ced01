### source: 544d8293
### review: read 2026-11-22, alone, by a fresh reader of this language only

title = Política da chave de origem: dê acesso à conta de destino
text = Na conta de origem { $source_account }, adicione à política da chave as instruções exibidas mais abaixo. Salve a política atual, adicione as instruções manualmente à lista "Statement" dela e grave de volta o documento inteiro: o KMS substitui a política como um todo.
confirm = Procure na política a conta de destino { $destination_account } e também a organização dela (aws:PrincipalOrgID). Se ali faltar à conta de destino a permissão para uma única ação da tabela, incluindo kms:CreateGrant, a causa é esta. Se todas estiverem permitidas, essa causa está descartada.
apply = Antes do último comando, abra key-policy-new.json e adicione as instruções a "Statement". Guarde key-policy-before.json: com ele é possível restaurar a política antiga.
verify = As novas instruções precisam aparecer, e todas as antigas precisam continuar lá.
warning = Depois disso, todos a quem a forma escolhida der acesso poderão usar esta chave, até onde as políticas do IAM da própria conta deles permitirem.
width-account = a conta de destino inteira, na forma publicada pela AWS
width-service-linked-role = somente o AWSServiceRoleForBackup da conta de destino, com o mínimo de ações para cópias de EBS, EC2, RDS e FSx. Esta variante deriva da política gerenciada desse perfil; a AWS não a publica nesta forma. O perfil precisa existir antes de a política ser salva
width-organization = todas as contas da organização; com --org-path, somente as contas abaixo desse caminho
