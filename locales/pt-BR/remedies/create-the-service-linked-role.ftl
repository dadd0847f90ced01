### source: 9dd71eb2
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Crie o perfil vinculado ao serviço do AWS Backup
text = Na conta de destino { $destination_account }, verifique se o AWSServiceRoleForBackup, um perfil vinculado ao serviço (service-linked role), existe e, se não existir, crie-o. Se o ARN na política da chave citar outra conta, faça isso nessa outra conta. O próprio AWS Backup cria o perfil na primeira vez em que alguém dessa conta lista recursos para backup, configura o backup entre contas ou faz um backup. Para criá-lo imediatamente, o usuário ou perfil do IAM que executa o comando precisa de iam:CreateServiceLinkedRole.
confirm = NoSuchEntity: o perfil não existe, e o KMS recusa qualquer política de chaves que o cite em "Principal". Se aparecer um Arn, o perfil existe; compare-o caractere por caractere com o ARN da política da chave, inclusive maiúsculas e minúsculas. Se forem iguais e CreateDate tiver mais do que alguns minutos, a falta deste perfil está descartada como causa. AccessDenied não comprova nem uma coisa nem outra: peça a alguém que tenha iam:GetRole nessa conta que execute o comando.
apply = Somente depois de NoSuchEntity. Se InvalidInput informar que o nome do perfil já está em uso ("has been taken in this account"), o perfil já existe.
verify = O Arn exibido é o que deve constar na política da chave. É possível que o KMS não enxergue de imediato um perfil novo: espere um minuto antes de gravar a política da chave.
