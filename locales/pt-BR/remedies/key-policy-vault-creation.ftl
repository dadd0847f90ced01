### source: b8b7d432
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Política da chave: permita que um perfil do IAM crie um cofre logicamente isolado
text = Somente para um cofre logicamente isolado: na conta proprietária da chave, na região indicada no ARN da chave, adicione à política da chave a instrução exibida mais abaixo. Ela permite kms:CreateGrant e kms:DescribeKey ao perfil do IAM que cria o cofre na conta { $caller_account }, desde que a chamada venha por meio do AWS Backup. A instrução cita o perfil que fez a chamada recusada; se outro perfil for criar o cofre, coloque o ARN dele no lugar. Na própria conta, esse perfil também precisa das duas ações em uma política do IAM: à política do perfil ou usuário exibida mais abaixo, que traz a ação recusada, acrescente kms:DescribeKey. A política gerenciada pela AWS AWSBackupFullAccess já contém as duas. Salve a política atual em um arquivo, adicione a instrução manualmente à lista "Statement" dela e envie o documento inteiro ao KMS.
apply = Antes de executar put-key-policy, abra key-policy-new.json e adicione a instrução a "Statement". Guarde key-policy-before.json: com ele é possível restaurar a política antiga.
verify = A nova instrução precisa aparecer, e todas as antigas precisam continuar lá.
warning = Depois disso, o perfil poderá criar concessões nesta chave por meio do AWS Backup. Mantenha a condição na instrução.
width-account = Autoriza um perfil do IAM, somente em chamadas feitas por meio do AWS Backup
