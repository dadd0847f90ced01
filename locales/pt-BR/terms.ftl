### source: 9108ca35
### Palavras que todos os textos podem usar: funções, contas, entidades principais, políticas, fatos. Os termos seguem kb/glossary.toml.
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

# Quem age.
role-support = Suporte
role-backup-operator = Operador de backup
role-key-admin = Administrador de chaves
role-account-admin = Administrador da conta
role-caller = Autor da chamada
role-org-admin = Administrador da organização

# Em qual conta.
account-source = conta de origem
account-destination = conta de destino
account-management = conta de gerenciamento
account-caller = conta do autor da chamada
account-key-owner = conta proprietária da chave
account-vault-key-owner = conta proprietária da chave do cofre
account-role-owner = conta do perfil do IAM
account-tagged = conta em que a tag é gravada
account-vpc-owner = conta da VPC
account-resource-organization-management = conta de gerenciamento da organização do recurso

# Quem recebe uma permissão.
principal-source-account = conta de origem
principal-destination-account = conta de destino
principal-destination-backup-service-linked-role = AWSServiceRoleForBackup da conta de destino
principal-vault-account = conta do cofre
principal-vault-key-account = conta proprietária da chave do cofre
principal-vault-backup-service-linked-role = AWSServiceRoleForBackup da conta do cofre
principal-key-account = conta proprietária da chave
principal-caller-account = conta do autor da chamada
principal-caller-backup-service-linked-role = AWSServiceRoleForBackup da conta do autor da chamada
principal-organization-members = todas as contas da organização
principal-caller = autor da chamada
principal-role = perfil ou usuário do IAM
principal-job-role = perfil do IAM do trabalho de cópia

# Onde a permissão é escrita.
policy-source-key-policy = política da chave de origem
policy-destination-key-policy = política da chave do cofre
policy-key-policy = política da chave
policy-caller-iam-policy = política do IAM do perfil ou usuário
policy-vault-access-policy = política de acesso ao cofre de destino
policy-backup-role-iam-policy = política do IAM do perfil do trabalho

# Tipos de serviços, categorias e fases, para listas.
kind-error = erro
kind-guide = guia
status-draft = rascunho
status-active = ativa
status-retired = descontinuada
impact-blocks = a operação solicitada falha
impact-degrades = a operação é feita só em parte
impact-informs = apenas informativo

# Os fatos: como se chama um valor e o que fica no lugar dele enquanto não é conhecido.
label-source-account = Conta de origem
label-destination-account = Conta de destino
label-source-region = Região de origem
label-destination-region = Região de destino
label-key-arn = Chave do KMS
label-source-key-arn = Chave do KMS de origem
label-destination-key-arn = Chave do KMS da cópia
label-key-account = Conta proprietária da chave
label-key-region = Região da chave
label-region = Região
label-partition = Partição
label-source-vault-arn = Cofre de backup de origem
label-source-vault-name = Nome do cofre de backup de origem
label-customer-key-vault-arn = Cofre com chave gerenciada pelo cliente
label-customer-key-vault-name = Nome do cofre com chave gerenciada pelo cliente
label-new-copy-job-id = Novo trabalho de cópia
label-copy-key-arn = Chave indicada para a cópia
label-new-volume-id = Novo volume do EBS
label-device-name = Nome do dispositivo
label-new-image-id = Nova AMI
label-scp-id = Política de controle de serviço (SCP)
label-first-copy-vault-arn = Cofre de backup da primeira cópia
label-first-copy-vault-name = Nome do cofre de backup da primeira cópia
label-new-recovery-point-arn = Novo ponto de recuperação
label-air-gapped-vault-arn = Cofre logicamente isolado
label-moving-account = Conta que muda de organização
label-handshake-id = Convite
label-customer-key-arn = Chave gerenciada pelo cliente
label-volume-id = Volume do EBS
label-volume-type = Tipo do volume
label-instance-id = Instância do EC2
label-availability-zone = Zona de disponibilidade
label-new-snapshot-id = Novo snapshot
label-database-id = Instância ou cluster de banco de dados
label-engine = Mecanismo de banco de dados
label-fsx-backup-id = Backup do FSx
label-subnet-id = Sub-rede
label-table-name = Tabela do DynamoDB
label-bucket-name = Bucket do S3
label-destination-vault-arn = Cofre de backup de destino
label-destination-vault-name = Nome do cofre de destino
label-receiving-vault-name = Cofre que recebe a cópia
label-new-vault-name = Nome do novo cofre de backup
label-new-vault-arn = Novo cofre de backup
label-backup-plan-id = Plano de backup
label-source-recovery-point-arn = Ponto de recuperação de origem
label-destination-recovery-point-arn = Ponto de recuperação da cópia
label-snapshot-id = Snapshot
label-image-id = AMI
label-db-snapshot-id = Snapshot de banco de dados
label-resource-arn = Recurso
label-resource-type = Tipo de recurso
label-principal-arn = Autor da chamada
label-caller-account = Conta do autor da chamada
label-action = Ação recusada
label-role-arn = Perfil ou usuário do IAM
label-role-name = Nome do perfil do IAM
label-user-name = Nome do usuário do IAM
label-job-role-arn = Perfil do IAM do trabalho
label-job-role-name = Nome do perfil do IAM do trabalho
label-role-account = Conta do perfil do IAM
label-copy-job-id = Trabalho de cópia
label-copy-job-account = Conta do trabalho de cópia
label-org-id = Organização
label-org-path = Caminho na organização
label-management-account = Conta de gerenciamento
label-operation = Operação de API
label-error-code = Código de erro
label-request-id = ID da solicitação
label-state = Estado

fact-source-account = <ID da conta de origem>
fact-destination-account = <ID da conta de destino>
fact-key-arn = <ARN da chave>
fact-key-account = <ID da conta proprietária da chave>
fact-vault-account = <ID da conta do cofre>
fact-key-region = <região da chave>
fact-principal-arn = <ARN do autor da chamada>
fact-caller-account = <ID da conta do autor da chamada>
fact-action = <ação recusada>
fact-role-arn = <ARN do perfil ou usuário do IAM>
fact-source-region = <região de origem>
fact-destination-region = <região de destino>
fact-resource-type = <tipo de recurso>
fact-role-name = <nome do perfil>
fact-destination-vault-name = <nome do cofre de backup de destino>
fact-tag-key = <chave da tag>
fact-tagged-account = <ID da conta em que a tag é gravada>

label-backup-job-id = Trabalho de backup
label-restore-job-id = Trabalho de restauração
label-vault-arn = Cofre de backup
label-vault-name = Nome do cofre de backup
label-vault-account = Conta do cofre
label-vault-key-account = Conta proprietária da chave do cofre
label-recovery-point-arn = Ponto de recuperação
label-encryption-key-arn = Chave do KMS no registro
label-recorded-snapshot-id = Snapshot do registro
label-event-account = Conta do evento
label-recipient-account = Conta do registro do CloudTrail
label-session-role-arn = Perfil da sessão
label-policy-arn = Política que negou o acesso
label-denied-resource-arn = Recurso negado
label-tag-key = Chave da tag
label-permitted-tag-value = Valor permitido da tag
label-tag-policy-id = Política de tags
label-tagged-account = Conta em que a tag é gravada

# How a refusal ends (kb/denials.toml).
ending-identity-implicit = nenhuma política do IAM do autor da chamada permite essa ação
ending-resource-implicit = a política do recurso não permite essa ação
ending-cross-account = o recurso não existe nesta região, ou a política dele não autoriza a conta do autor da chamada ou a nega com um Deny
ending-boundary-implicit = o limite de permissões do autor da chamada não permite essa ação
ending-session-implicit = a política de sessão não permite essa ação
ending-vpc-endpoint-implicit = a política do endpoint da VPC não permite essa ação
ending-scp-implicit = nenhuma política de controle de serviço (SCP) permite essa ação
ending-trust-implicit = a política de confiança do perfil do IAM não permite essa ação
ending-identity-explicit = há um Deny em uma política do IAM do autor da chamada
ending-resource-explicit = há um Deny na política do recurso
ending-boundary-explicit = há um Deny no limite de permissões do autor da chamada
ending-session-explicit = há um Deny na política de sessão
ending-vpc-endpoint-explicit = há um Deny na política do endpoint da VPC
ending-vpc-endpoint-through-scp = há um Deny na política de um endpoint da VPC, em decorrência de uma política de controle de serviço (SCP)
ending-scp-explicit = há um Deny em uma política de controle de serviço (SCP)
ending-rcp-explicit = há um Deny em uma política de controle de recursos (RCP)
ending-trust-explicit = há um Deny na política de confiança do perfil do IAM
ending-none = o texto não informa o motivo da recusa
