### source: b99f2dff
### review: read 2026-11-22, alone, by a fresh reader of this language only

title = Não é possível copiar um snapshot do EBS ou uma AMI: a chave do KMS não está acessível

summary = A cópia falhou porque quem a executa não pode usar a chave do KMS com a qual o snapshot do EBS está criptografado. Em uma cópia entre contas, trata-se quase sempre da chave gerenciada pelo cliente que criptografa o volume, na conta de origem { $source_account }. Quem precisa ter acesso a essa chave é o perfil vinculado ao serviço AWSServiceRoleForBackup, na conta de destino { $destination_account }: é ele que busca a cópia, seja qual for o perfil do IAM indicado no trabalho. A chave do cofre de backup de origem não influi neste caso, porque os pontos de recuperação do EBS e do EC2 continuam criptografados com a chave do respectivo volume.

cause-source-key-is-aws-managed = O snapshot está criptografado com aws/ebs, a chave gerenciada pela AWS na conta de origem. Uma chave desse tipo nunca pode ser usada por outra conta, e a política dela não pode ser editada. Primeiro criptografe os dados com uma chave gerenciada pelo cliente e só depois copie.
cause-source-key-not-enabled = A chave na conta de origem { $source_account } está desabilitada, está com a exclusão pendente ou já foi excluída.
cause-source-key-policy-omits-destination = A política da chave na conta de origem { $source_account } não dá acesso à conta de destino { $destination_account }, ou dá acesso sem incluir as ações de concessão (kms:CreateGrant).
cause-source-key-policy-denies = Uma instrução com "Effect": "Deny" na política da chave de origem bloqueia o AWSServiceRoleForBackup da conta de destino. Procure somente nessa política de chaves: SCPs e RCPs não se aplicam a perfis vinculados ao serviço.
cause-manual-copy-lacks-permission = Alguém fez a cópia manualmente (CopySnapshot ou CopyImage). Nesse caso, quem precisa das permissões é o usuário ou perfil do IAM que fez a chamada, tanto na chave do snapshot quanto na chave indicada para a cópia, e SCPs e RCPs também se aplicam.

step-find-the-key = Na conta de origem, descubra qual é a chave do snapshot. É a chave do volume do EBS, não a do cofre de backup de origem.
step-find-the-key-confirm = KmsKeyId indica a chave a que se referem todos os próximos passos. A quinta parte do ARN dela, separada por dois-pontos, é o ID da conta proprietária da chave; se não for o da conta de origem, é nessa outra conta que a política da chave precisa ser alterada.

mistake-list-grant = A lista de ações dos artigos em português e em coreano cita ListGrant, que não é uma ação; o correto é kms:ListGrants. A lista também deixa de fora GenerateDataKey, embora a política logo abaixo a contenha.
mistake-no-break-spaces = Nos artigos em português e em coreano, a política de exemplo está recuada com espaços não separáveis (no-break spaces). Copiada como está, ela não é um JSON válido, e o KMS a recusa. Use as instruções exibidas aqui.
mistake-not-the-root-user = Os artigos falam do usuário-raiz da conta de destino. A entidade principal que termina em ":root" é a própria conta: ela permite que as políticas do IAM dessa conta repassem a permissão. Ninguém precisa entrar como usuário-raiz.
mistake-aws-managed-scope = A observação de que a chave de origem não pode ser uma chave gerenciada pela AWS está escrita como se valesse para todos os tipos de recurso. Ela vale somente para os tipos sem gerenciamento completo do AWS Backup, entre eles EBS e EC2.

reply = A cópia falhou porque o AWS Backup na conta de destino { $destination_account } não pode usar a chave do KMS do snapshot do EBS na conta de origem { $source_account }. O administrador dessa chave precisa dar acesso à conta de destino na política de chaves, incluindo kms:CreateGrant. Se a chave for aws/ebs, primeiro é preciso criptografar os dados com uma chave gerenciada pelo cliente. Depois disso, inicie a cópia novamente.
