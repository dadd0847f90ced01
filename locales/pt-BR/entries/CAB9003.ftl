### source: 6e41e9ed
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Lista de verificação para uma cópia entre contas

summary = Esta lista mostra o que precisa estar em ordem para que o AWS Backup possa copiar um backup da conta de origem { $source_account } para um cofre da conta de destino { $destination_account }. Nenhum comando altera nada.

block-use = Verifique os itens nesta ordem; o primeiro que não estiver certo impede a cópia. A conta de origem tem o recurso e o primeiro backup, a conta de destino tem o cofre para a cópia, e a conta de gerenciamento é a da organização. O perfil do IAM (role) do trabalho de cópia fica na conta de origem e disponibiliza o backup; quem faz a cópia é o AWSServiceRoleForBackup da conta de destino, um perfil vinculado ao serviço (service-linked role).

block-checks-heading = O que verificar, onde e como
block-checks-check = Verificação
block-checks-where = Quem, onde
block-checks-with = Operação
block-checks-right = Resultado esperado

block-checks-organization-check = Mesma organização
block-checks-organization-where = administrador da conta, nas duas contas
block-checks-organization-with = DescribeOrganization
block-checks-organization-right = o mesmo ID nas duas

block-checks-setting-check = Backup entre contas ativado
block-checks-setting-where = administrador da organização, conta de gerenciamento
block-checks-setting-with = DescribeGlobalSettings
block-checks-setting-right = true

block-checks-type-check = Tipo de recurso e regiões
block-checks-type-where = equipe de suporte, sem acesso a contas
block-checks-type-with = tabelas de funcionalidades da AWS
block-checks-type-right = backup entre contas disponível para o tipo e para as duas regiões

block-checks-opt-in-check = Ativação do serviço (opt-in)
block-checks-opt-in-where = operador de backup, conta de origem
block-checks-opt-in-with = DescribeRegionSettings
block-checks-opt-in-right = true para o tipo; para o DynamoDB, também o gerenciamento completo

block-checks-storage-check = Ponto de recuperação
block-checks-storage-where = operador de backup, conta de origem
block-checks-storage-with = DescribeRecoveryPoint
block-checks-storage-right = StorageClass é WARM

block-checks-source-key-check = Chave de origem
block-checks-source-key-where = administrador de chaves, conta de origem
block-checks-source-key-with = DescribeKey
block-checks-source-key-right = Enabled; CUSTOMER, exceto em tipos com gerenciamento completo

block-checks-source-key-policy-check = Política da chave de origem
block-checks-source-key-policy-where = administrador de chaves, conta de origem
block-checks-source-key-policy-with = GetKeyPolicy
block-checks-source-key-policy-right = se a chave for gerenciada pelo cliente: permite o uso pela conta de destino, incluindo kms:CreateGrant

block-checks-vault-key-check = Chave do cofre de destino
block-checks-vault-key-where = operador de backup e administrador de chaves, conta de destino
block-checks-vault-key-with = DescribeBackupVault, DescribeKey
block-checks-vault-key-right = CUSTOMER e Enabled

block-checks-vault-policy-check = Política de acesso ao cofre de destino
block-checks-vault-policy-where = operador de backup, conta de destino
block-checks-vault-policy-with = GetBackupVaultAccessPolicy
block-checks-vault-policy-right = permite backup:CopyIntoBackupVault à conta de origem

block-checks-service-linked-role-check = Perfil vinculado ao serviço
block-checks-service-linked-role-where = administrador da conta, conta de destino
block-checks-service-linked-role-with = GetRole
block-checks-service-linked-role-right = AWSServiceRoleForBackup existe

block-checks-job-role-check = Perfil do trabalho de cópia
block-checks-job-role-where = administrador da conta, conta de origem
block-checks-job-role-with = ListEntitiesForPolicy
block-checks-job-role-right = o perfil está na lista, ou outra política dele permite a cópia

block-checks-scp-check = Políticas de controle de serviço (SCPs)
block-checks-scp-where = administrador da organização, conta de gerenciamento
block-checks-scp-with = ListParents, ListPoliciesForTarget, DescribePolicy
block-checks-scp-right = nenhum Deny bloqueia este destino

block-checks-tags-check = Tags e política de tags
block-checks-tags-where = administrador da organização, conta de gerenciamento
block-checks-tags-with = DescribeEffectivePolicy
block-checks-tags-right = permite todas as tags do backup

block-checks-retention-check = Retenção em um cofre bloqueado
block-checks-retention-where = operador de backup, conta de destino
block-checks-retention-with = DescribeBackupVault
block-checks-retention-right = a retenção da cópia fica entre o mínimo e o máximo

block-checks-allowed-amis-check = AMIs permitidas (Allowed AMIs), somente para EC2
block-checks-allowed-amis-where = administrador da conta, conta de destino
block-checks-allowed-amis-with = GetAllowedImagesSettings
block-checks-allowed-amis-right = não é enabled, ou a conta de origem está na lista

block-organization-id-heading = Organização e configuração
block-organization-id = Execute este comando na conta de origem e na conta de destino. As duas precisam exibir o mesmo ID. AWSOrganizationsNotInUseException: essa conta não está em nenhuma organização.
block-cross-account-setting = Execute este comando na conta de gerenciamento. Ele precisa exibir true. Somente a conta de gerenciamento pode ativar essa configuração; no console dela, fica em Configurações (Settings), Backup entre contas (Cross-account backup).

block-feature-table-heading = Tipo de recurso, ativação, ponto de recuperação
block-feature-table = Tabelas da AWS por tipo de recurso e por região. Clusters de banco de dados Multi-AZ do RDS não podem ser copiados, e tabelas do DynamoDB só com as funcionalidades avançadas do AWS Backup. Nas regiões opt-in, que a conta precisa habilitar antes de usar, não é possível copiar backups de CloudFormation, DocumentDB, Neptune e Timestream para outras contas; nas regiões da China, isso não é possível para nenhum tipo.
block-region-settings = Execute este comando na conta de origem, na região do recurso. ResourceTypeOptInPreference precisa ser true para o tipo se o plano de backup escolhe os recursos somente por tags; um tipo citado no plano entra no backup mesmo assim. Para uma política de backup da organização, vale a configuração da conta de gerenciamento. Para o DynamoDB, ResourceTypeManagementPreference também precisa ser true, e já precisava ser quando o backup foi feito.
block-recovery-point = Execute este comando na conta de origem. StorageClass precisa ser WARM: o AWS Backup não copia do armazenamento a frio para outra conta. EncryptionKeyArn é a chave deste backup.

block-which-source-key-heading = Chave de origem
block-which-source-key = Para tipos de recurso sem gerenciamento completo do AWS Backup (EBS, EC2, RDS, Aurora, DocumentDB, Neptune, FSx, Storage Gateway), a chave de origem é a do recurso. Ela precisa ser gerenciada pelo cliente, porque nenhuma outra conta pode usar uma chave gerenciada pela AWS. Para tipos com gerenciamento completo (EFS, S3, Timestream, DynamoDB com funcionalidades avançadas e outros), é a chave do cofre de origem.
block-key-kind = O administrador da chave de origem executa este comando. KeyState precisa ser Enabled. Em um tipo sem gerenciamento completo, KeyManager precisa ser CUSTOMER; se for AWS, antes é preciso fazer, dentro da conta de origem, uma cópia criptografada com uma chave gerenciada pelo cliente. Em um tipo com gerenciamento completo, os dois valores estão certos; com KeyManager igual a AWS, a política da chave não precisa de mudança.
block-key-policy = Se a chave for gerenciada pelo cliente, o mesmo administrador lê a política dela. A conta de destino { $destination_account }, ou o AWSServiceRoleForBackup dela, precisa ter permissão para kms:DescribeKey, kms:ReEncryptFrom, kms:GenerateDataKeyWithoutPlaintext e kms:CreateGrant, e nenhum Deny pode atingi-la.
block-key-statements = Se faltarem, adicione estas instruções à política da chave de origem, na conta proprietária da chave; todas as instruções que já estão lá precisam continuar. Se a chave pertencer a uma terceira conta, acrescente às duas listas a conta de origem como entidade principal (a que termina em ":root").

block-vault-heading = Cofre de destino
block-vault = Execute este comando na conta de destino, na região do cofre. Se Locked for true, a retenção da cópia não pode ser menor que MinRetentionDays nem maior que MaxRetentionDays, quando esses valores existem. Uma ação de cópia sem retenção própria recebe a do ponto de recuperação de origem.
block-vault-key = O administrador da chave do cofre executa este comando com o EncryptionKeyArn do cofre. KeyManager precisa ser CUSTOMER, e KeyState, Enabled. Para tipos com gerenciamento completo, as páginas da AWS divergem quanto a aws/backup ser suficiente; uma chave gerenciada pelo cliente está certa para todos os tipos. Se um dos dois valores for diferente, crie outro cofre, com outra chave: a chave de um cofre existente não pode ser trocada.
block-vault-policy = Execute este comando na conta de destino. Uma instrução precisa permitir backup:CopyIntoBackupVault à conta de origem { $source_account } ou à organização dela, e nenhum Deny pode atingi-la. ResourceNotFoundException: o cofre não tem política, ou o nome dele ou a região está errada.
block-vault-statement = Se faltar, adicione esta instrução à política de acesso ao cofre de destino; todas as instruções que já estão lá precisam continuar.

block-service-linked-role-heading = Perfis
block-service-linked-role = Execute este comando na conta de destino. Ele precisa exibir o ARN de AWSServiceRoleForBackup. NoSuchEntity: o perfil não existe, em geral porque o AWS Backup nunca foi usado nessa conta; ele precisa ser criado antes de uma política de chaves citá-lo.
block-job-role = Execute este comando na conta de origem. O nome do perfil do trabalho, que é a última parte do ARN dele, precisa estar na lista. Um perfil personalizado pode não estar na lista; nesse caso, outra política anexada a ele precisa permitir backup:CopyIntoBackupVault e backup:CopyFromBackupVault.

block-scps-heading = Organização: SCPs e política de tags
block-scps = Execute estes comandos na conta de gerenciamento. O primeiro exibe o que está imediatamente acima de uma conta ou unidade organizacional; repita-o com o ID exibido até chegar à raiz. Execute o segundo para a conta de origem e para tudo o que está acima dela, e o terceiro para cada política listada. Procure um Deny para backup:CopyFromBackupVault com uma condição sobre backup:CopyTargets ou backup:CopyTargetOrgPaths. O cofre de destino, ou o caminho dele na organização, precisa estar entre os valores permitidos. Se um Deny para backup:CopyIntoBackupVault exigir uma tag, o cofre de destino precisa tê-la.
block-tag-policy = Execute este comando na conta de gerenciamento. Uma cópia recebe as tags do backup; por isso, cada chave e cada valor de tag precisa ser permitido na conta de destino, inclusive quanto a maiúsculas e minúsculas. EffectivePolicyNotFoundException: nenhuma política de tags se aplica a ela.

block-amis-heading = Para EC2: AMIs permitidas (Allowed AMIs)
block-amis = Execute este comando na conta de destino. Se State for enabled, ImageCriteria precisa listar a conta de origem { $source_account }; caso contrário, a cópia de uma AMI falha com uma mensagem como "Source AMI not found in Region".

block-aws-guide-heading = Páginas da AWS
block-aws-guide = Guia do desenvolvedor do AWS Backup: como configurar cópias entre contas.
block-aws-article = AWS re:Post: por que uma cópia entre contas falha.
