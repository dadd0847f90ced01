### source: a8662d5f
### review: read 2026-11-22, alone, by a fresh reader of this language only

title = Não é possível copiar um snapshot de banco de dados: a chave do KMS não existe, está desabilitada ou o uso dela não é permitido

summary = A cópia falhou porque quem a executa não pode usar a chave do KMS do snapshot de origem (RDS, Aurora, DocumentDB ou Neptune). É a chave da instância ou do cluster de banco de dados na conta de origem { $source_account }, nunca a chave do cofre de backup de origem. Em uma cópia entre contas feita pelo AWS Backup, quem precisa ter acesso a essa chave é o perfil vinculado ao serviço AWSServiceRoleForBackup, na conta de destino { $destination_account }. A mensagem cita três motivos de uma só vez: a chave não existe, a chave não está habilitada ou a política dela não permite o uso. Os passos abaixo mostram qual deles é o caso.

cause-source-key-is-aws-managed = O snapshot está criptografado com aws/rds, a chave gerenciada pela AWS na conta de origem. Nenhuma outra conta pode usá-la, e a política dela não pode ser editada. Primeiro copie o snapshot dentro da própria conta de origem, criptografando a cópia com uma chave gerenciada pelo cliente, e trabalhe com essa cópia.
cause-source-key-not-enabled = A chave na conta de origem { $source_account } está desabilitada, está com a exclusão pendente ou já foi excluída.
cause-source-key-policy-omits-destination = A política da chave na conta de origem { $source_account } não dá acesso à conta de destino { $destination_account }.
cause-grant-actions-missing = A política de chaves permite que a conta de destino criptografe e descriptografe, mas não permite kms:CreateGrant. O RDS cria uma concessão na chave de origem e falha sem essa permissão, mesmo que todo o resto esteja permitido.
cause-source-key-policy-denies = Uma instrução com "Effect": "Deny" na política da chave de origem bloqueia o AWSServiceRoleForBackup da conta de destino. Procure somente nessa política de chaves: SCPs e RCPs não se aplicam a perfis vinculados ao serviço.
cause-scheduled-backup-role = Não era uma cópia, e sim um backup agendado dentro de uma única conta: o perfil do IAM do plano de backup não pode usar a chave. Um backup sob demanda pode dar certo mesmo quando o agendado falha.
cause-manual-copy-lacks-permission = Alguém fez a cópia manualmente (CopyDBSnapshot ou CopyDBClusterSnapshot). Nesse caso, o usuário ou perfil do IAM que fez a chamada precisa das permissões na chave de origem e na chave da cópia; e, quando o snapshot criptografado é de outra conta, a chamada precisa indicar uma chave da conta que copia (KmsKeyId).

step-find-the-key = Na conta de origem, descubra qual é a chave do snapshot. Se a mensagem mostrar um ARN entre colchetes, a chave é essa. Caso contrário, consulte o RDS: com describe-db-snapshots para uma instância do RDS, ou com describe-db-cluster-snapshots para um cluster do Aurora, do DocumentDB ou do Neptune.
step-find-the-key-confirm = O ARN exibido é o da chave a que se referem todos os próximos passos. A quinta parte desse ARN, separada por dois-pontos, é o ID da conta proprietária da chave; se não for o da conta de origem, é nessa outra conta que a política da chave precisa ser alterada.
step-allow-the-backup-role = Somente para um backup agendado dentro de uma única conta: dê ao perfil do IAM do plano de backup acesso à chave na política de chaves ou, se a política de chaves deixa a decisão para o IAM, na política do IAM desse perfil.
step-allow-the-backup-role-warning = Dê acesso somente ao perfil que o plano de backup indica.

mistake-blank-in-arn = A política do artigo em espanhol tem um espaço antes de ":root" em dois lugares. Com o ID da conta preenchido, o KMS a recusa por conter entidades principais inválidas. Remova o espaço ou use as instruções exibidas aqui.
mistake-one-action-outdated = O artigo em espanhol diz que RDS, Aurora, DocumentDB e Neptune não podem ser copiados para outra região e outra conta em uma única ação. O AWS Backup oferece suporte a isso pelo menos desde novembro de 2025, exceto para clusters de banco de dados Multi-AZ; em algumas regiões, o suporte pode chegar mais tarde.
mistake-list-grant = A lista de ações dos artigos em português e em coreano cita ListGrant, que não é uma ação; o correto é kms:ListGrants. A lista também deixa de fora GenerateDataKey, embora a política logo abaixo a contenha.
mistake-no-break-spaces = Nos artigos em português e em coreano, a política de exemplo está recuada com espaços não separáveis (no-break spaces). Copiada como está, ela não é um JSON válido, e o KMS a recusa. Use as instruções exibidas aqui.

reply = A cópia falhou porque o AWS Backup na conta de destino { $destination_account } não pode usar a chave do KMS do snapshot de banco de dados na conta de origem { $source_account }. Na conta de origem, verifique se essa é uma chave gerenciada pelo cliente e se está habilitada; em seguida, o administrador dela precisa dar acesso à conta de destino na política de chaves, incluindo kms:CreateGrant. Depois disso, inicie a cópia novamente.
