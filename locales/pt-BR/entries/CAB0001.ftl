### source: 2376f0e7
### review: read 2026-11-22, on the printed pages, by a second reader

title = Não é possível copiar um snapshot do EBS ou uma AMI: a chave do KMS não está acessível

summary = A cópia falhou porque o perfil ou usuário do IAM que faz a cópia não pode usar a chave do KMS com a qual o snapshot do EBS está criptografado, chamada aqui de chave de origem. Em uma cópia entre contas feita pelo AWS Backup, essa é quase sempre a chave do volume, na conta de origem { $source_account }. Quem precisa dela é o perfil vinculado ao serviço AWSServiceRoleForBackup, na conta de destino { $destination_account }: é ele que faz a cópia, seja qual for o perfil do IAM indicado no trabalho. Como os backups do EBS e do EC2 continuam criptografados com a chave do respectivo volume, a chave do cofre de backup de origem não influi neste caso, a menos que o ponto de recuperação já seja, ele mesmo, uma cópia.

cause-source-key-is-aws-managed = O snapshot está criptografado com aws/ebs, a chave gerenciada pela AWS na conta de origem. Uma chave desse tipo nunca pode ser usada por outra conta, e ninguém pode editar a política dela. Antes, é preciso fazer, dentro da própria conta de origem, uma cópia criptografada com uma chave gerenciada pelo cliente.
cause-source-key-not-enabled = A chave de origem, na conta { $source_account }, está desabilitada, está com a exclusão pendente ou já foi excluída.
cause-source-key-policy-omits-destination = A política da chave de origem, na conta { $source_account }, não permite que a conta de destino { $destination_account } use a chave, ou permite, mas sem as ações de concessão (kms:CreateGrant).
cause-source-key-policy-denies = Uma instrução com "Effect": "Deny" na política da chave de origem bloqueia o AWSServiceRoleForBackup da conta de destino. Procure somente na política dessa chave: SCPs e RCPs não se aplicam a perfis vinculados ao serviço.
cause-manual-copy-lacks-permission = Alguém fez a cópia manualmente (CopySnapshot ou CopyImage). Nesse caso, quem precisa das permissões é o usuário ou perfil do IAM que fez a chamada, tanto na chave do snapshot quanto na chave indicada para a cópia, e SCPs e RCPs também se aplicam.

step-find-the-key = Na conta de origem, descubra qual é a chave do snapshot. É a chave do volume do EBS, não a do cofre de backup de origem, a menos que o ponto de recuperação já seja, ele mesmo, uma cópia. Uma AMI tem um snapshot por volume: nesse caso, primeiro liste os snapshots com describe-images e verifique a chave de cada um.
step-find-the-key-confirm = KmsKeyId é a chave de origem. A conta proprietária dela é o quinto campo do ARN (os campos são separados por dois-pontos). Se não for a conta de origem, os passos do administrador de chaves devem ser feitos nessa outra conta.

mistake-list-grant = A lista de ações dos artigos em português e em coreano cita ListGrant, que não é uma ação; o correto é kms:ListGrants. A lista também deixa de fora GenerateDataKey, embora a política logo abaixo a contenha.
mistake-no-break-spaces = Nos artigos em português e em coreano, a política de exemplo está recuada com espaços não separáveis (no-break spaces). Copiada como está, ela não é um JSON válido, e o KMS a recusa. Use as instruções exibidas aqui.
mistake-not-the-root-user = Os artigos falam do usuário-raiz da conta de destino. A entidade principal que termina em ":root" é a própria conta: ela permite que as políticas do IAM dessa conta repassem a permissão. Ninguém precisa entrar como usuário-raiz.
mistake-aws-managed-scope = A observação de que a chave de origem não pode ser uma chave gerenciada pela AWS está escrita como se valesse para todos os tipos de recurso. Ela vale somente para os tipos sem gerenciamento completo do AWS Backup, entre eles EBS e EC2.

reply = O AWS Backup na conta de destino { $destination_account } não pode usar a chave do KMS do snapshot do EBS na conta de origem { $source_account }; por isso, a cópia falhou. O administrador dessa chave precisa permitir, na política da chave, que a conta de destino a use, incluindo kms:CreateGrant. Se a chave for aws/ebs, primeiro faça, dentro da conta de origem, uma cópia criptografada com uma chave gerenciada pelo cliente e depois copie essa nova cópia. Por fim, inicie a cópia novamente.
