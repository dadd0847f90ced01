### source: a4107319
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Política da chave de origem: permita que a conta de destino use a chave
text = Somente se a verificação abaixo mostrar que falta alguma ação: na conta de origem { $source_account }, adicione à política da chave as instruções de uma só das variantes exibidas mais abaixo. Salve a política atual em um arquivo, adicione as instruções manualmente à lista "Statement" dela e envie o documento inteiro ao KMS: ele substitui a política como um todo.
confirm = Uma cópia precisa de kms:DescribeKey, kms:ReEncryptFrom (incluída em kms:ReEncrypt*), kms:GenerateDataKeyWithoutPlaintext (incluída em kms:GenerateDataKey*) e kms:CreateGrant. Se alguma delas não for permitida nem à conta de destino { $destination_account }, nem ao AWSServiceRoleForBackup dessa conta, nem à organização dela (aws:PrincipalOrgID), é preciso adicioná-la à política da chave. Se as quatro forem permitidas, a falta de permissões nessa política está descartada como causa, e o restante deste passo não é necessário.
apply = Antes de executar put-key-policy, abra key-policy-new.json e adicione as instruções a "Statement". Guarde key-policy-before.json: com ele é possível restaurar a política antiga.
verify = As novas instruções precisam aparecer, e todas as antigas precisam continuar lá.
warning = Depois disso, quem for autorizado pela variante escolhida poderá usar esta chave, dentro do que permitirem as políticas do IAM da respectiva conta.
width-account = a conta de origem e a conta de destino inteiras (variante publicada pela AWS)
width-service-linked-role = somente o AWSServiceRoleForBackup da conta de destino, com o mínimo de ações para cópias de EBS, EC2, RDS e FSx. Esta variante deriva da política gerenciada desse perfil; a AWS não a publica assim. O perfil precisa existir antes de a política ser salva
width-service-linked-role-condition = somente o AWSServiceRoleForBackup da conta de destino, mesmo que esse perfil ainda não exista. As instruções citam a conta de destino, e uma condição sobre aws:PrincipalArn autoriza apenas o perfil, com o mesmo mínimo de ações da variante service-linked-role. A AWS não publica esta variante assim
width-organization = todas as contas da organização; para limitar o acesso a uma unidade organizacional, execute este programa com --org-path
