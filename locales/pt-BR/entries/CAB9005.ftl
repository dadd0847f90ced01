### source: 1e28b894
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Compartilhar uma chave do KMS com outra conta

summary = São necessárias duas políticas, em duas contas. Na conta proprietária da chave, o administrador de chaves autoriza a outra conta na política da chave. Na outra conta, o administrador da conta permite as mesmas ações ao perfil (role) ou usuário em uma política do IAM, no ARN completo da chave. Uma sem a outra não basta.

block-halves-heading = Duas políticas, ambas necessárias
block-halves-half = Política
block-halves-account = Conta
block-halves-who = Quem escreve
block-halves-says = O que diz
block-halves-key-policy-half = política de chaves
block-halves-key-policy-account = proprietária da chave
block-halves-key-policy-who = administrador de chaves
block-halves-key-policy-says = que conta PODE usar a chave e para quê
block-halves-iam-half = política do IAM
block-halves-iam-account = a outra conta
block-halves-iam-who = administrador da conta
block-halves-iam-says = que perfil ou usuário USA a chave de fato; nunca mais do que a política da chave permite
block-before = Antes, verifique se a chave pode ser compartilhada: ela precisa ser uma chave gerenciada pelo cliente. Uma chave gerenciada pela AWS (alias aws/ebs, aws/rds, aws/backup e semelhantes) não pode ser usada por outra conta, e ninguém pode alterar a política dela.

block-root-heading = O que significa o "Principal" que termina em ":root"
block-root = É a conta, não o usuário-raiz dela. A instrução não concede nada diretamente a nenhum perfil ou usuário; ela permite que os administradores dessa conta repassem as ações citadas por meio de políticas do IAM. Ninguém precisa entrar como usuário-raiz. Em vez da conta, a política da chave pode citar perfis ou usuários específicos dela; eles precisam existir no momento em que a política é salva e continuam precisando da política do IAM na própria conta.

block-save-heading = Na conta da chave: a política da chave
block-save = Como administrador de chaves, na conta e na região da chave. O KMS substitui a política como um todo; por isso, salve primeiro a atual e faça uma cópia para trabalhar nela:
block-key-policy = Em key-policy-new.json, adicione estas instruções a "Statement" e mantenha todas as que já estão lá, sobretudo a que permite kms:* à conta da chave. A conta de origem é a proprietária da chave; a conta de destino é a outra. Se a política atual já autoriza a conta da chave, a linha dela pode ser omitida. Se a chave pertencer a uma terceira conta, acrescente às duas listas a conta de origem como entidade principal (a que termina em ":root").
block-put = Quando key-policy-new.json estiver completo, grave-o com o comando abaixo. Guarde key-policy-before.json: com ele é possível restaurar a política antiga. Se o KMS recusar o documento, veja o motivo em CAB0012 e CAB0013.

block-actions-heading = Para que serve cada ação
block-actions-action = Ação
block-actions-use = Necessária para
block-actions-describe-action = kms:DescribeKey
block-actions-describe-use = consultar a chave: tipo, estado e região
block-actions-decrypt-action = kms:Decrypt
block-actions-decrypt-use = ler o que está criptografado com a chave
block-actions-data-key-action = kms:GenerateDataKey*
block-actions-data-key-use = gravar: os serviços criptografam com chaves de dados (GenerateDataKey, GenerateDataKeyWithoutPlaintext)
block-actions-re-encrypt-action = kms:ReEncrypt*
block-actions-re-encrypt-use = copiar: ReEncryptFrom na chave do original, ReEncryptTo na chave da cópia; em uma política, ReEncrypt sem o asterisco não é uma ação
block-actions-encrypt-action = kms:Encrypt
block-actions-encrypt-use = criptografar diretamente pequenas quantidades de dados
block-actions-create-grant-action = kms:CreateGrant
block-actions-create-grant-use = EBS, RDS, FSx e outros: o serviço cria para si uma concessão (grant) na chave
block-actions-other-grants-action = kms:ListGrants, kms:RevokeGrant
block-actions-other-grants-use = encontrar essas concessões e revogá-las; a ação é ListGrants (no plural)
block-grants = A instrução com as três ações de concessão traz a condição kms:GrantIsForAWSResource. Ela só é satisfeita quando um serviço da AWS faz a chamada em nome do perfil ou usuário; assim, ninguém pode criar concessões à vontade. Sem essa instrução, a chave parece compartilhada, mas volumes, snapshots e bancos de dados não podem usá-la. A condição cabe somente nessas três ações; em Decrypt ou em qualquer outra, ela tornaria a instrução inútil.

block-iam-heading = Na outra conta: a política do IAM
block-iam = O administrador da outra conta anexa esta política ao perfil ou usuário que vai usar a chave. Ela não tem "Principal". Resource é o ARN completo da chave, com a conta proprietária e a região dela: um alias ou apenas o ID da chave não funciona.
block-service-linked = Ninguém pode anexar uma política a um perfil vinculado ao serviço. O AWSServiceRoleForBackup, que faz as cópias entre contas do AWS Backup, já tem a sua política: a política gerenciada pela AWS desse perfil permite o que as cópias de EBS, EC2, RDS e FSx exigem. Para essas cópias, só é preciso alterar a política da chave; uma variante mais restrita, somente para esse perfil, está em CAB0001.

block-console-heading = No console
block-console =
    Na conta da chave, abra o console do AWS KMS na região da chave, escolha Chaves gerenciadas pelo cliente (Customer managed keys) e abra a chave. Em Política de chaves (Key policy), na exibição padrão (default view), vá até Outras contas da AWS (Other AWS accounts), escolha Adicionar outras contas da AWS (Add other AWS accounts; durante a criação de uma chave, Add another AWS account), informe o ID da outra conta e salve.

    O console então grava duas instruções na política da chave: uma de uso e uma de concessões, com kms:GrantIsForAWSResource. Ele altera somente a política da chave. A política do IAM na outra conta ainda precisa ser escrita, e a chave não aparece em nenhuma lista do console da outra conta: digite lá o ARN completo da chave.

block-organization-heading = Para todas as contas de uma organização
block-organization = No lugar das instruções acima, a política da chave pode autorizar todas as contas da organização com aws:PrincipalOrgID, ou as de uma unidade organizacional (UO) com aws:PrincipalOrgPaths (uma UO é uma parte da organização, não a organização). Nunca escreva "Principal": "*" sem uma condição dessas: isso ofereceria a chave a todas as contas da AWS.
block-organization-limits = Cada conta-membro ainda precisa da própria política do IAM. A condição abrange perfis e usuários, inclusive perfis vinculados ao serviço, mas não os serviços da AWS que fazem a chamada em nome próprio. Uma RCP da organização pode impedir que contas de fora usem as chaves, independentemente do que a política da chave permita; o AWSServiceRoleForBackup não é afetado por RCPs.

block-test-heading = Teste a partir da outra conta
block-test = Execute o comando com o perfil ou usuário que vai usar a chave. Para o AWSServiceRoleForBackup, este teste não é possível, porque ninguém pode assumir esse perfil: nesse caso, a prova é a própria cópia. Se a chamada der certo, as duas políticas permitem kms:DescribeKey; isso não prova nada sobre nenhuma outra ação. AccessDeniedException: o fim da mensagem diz qual política recusou a chamada. Identity-based policy é a política do IAM na sua conta; resource-based policy é a política da chave. Se a mensagem também disser que o recurso não existe nesta região (does not exist in this Region), confira antes o ARN e a região.
block-dry-run = Um ensaio de uma das ações que criptografam; ele não cria nenhuma chave de dados, mas entra nas cotas e é cobrado como qualquer chamada. DryRunOperationException: a chamada daria certo. AccessDeniedException: uma das duas políticas não permite kms:GenerateDataKeyWithoutPlaintext. Não é possível ensaiar kms:CreateGrant deste modo: com a condição acima, ela só é permitida a serviços da AWS; por isso, a prova é a própria cópia ou restauração.

block-limits-heading = O que não funciona
block-limits =
    Gerenciar a chave a partir da outra conta: GetKeyPolicy, PutKeyPolicy, EnableKey, ScheduleKeyDeletion, TagResource e semelhantes sempre falham ali. Não as escreva na instrução para a outra conta.

    Alias: nas chamadas, uma chave de outra conta é indicada pelo ARN da chave ou pelo ARN do alias, nunca apenas pelo alias ou pelo ID da chave. Alguns serviços aceitam somente o ARN da chave; para um cofre de backup, informe o ARN da chave. No Resource de uma política, um alias nunca representa a chave; para isso servem condições com kms:ResourceAliases ou kms:RequestAlias.

    Regiões: uma chave é usada na própria região. Cada réplica de uma chave de várias regiões tem o próprio ARN e a própria política; altere cada uma. Se for uma região opt-in, ela também precisa estar habilitada na outra conta.

block-ram-heading = Chaves compartilhadas por meio do AWS RAM
block-ram = Segundo a API de novembro de 2026, uma chave também pode ser compartilhada por meio do AWS RAM. Nesse caso, o RAM mantém na chave uma segunda política, somente leitura, chamada AWS_RAM; quem lê a política chamada default não a vê, e PutKeyPolicy não pode alterá-la. Leia-a com get-key-policy, informando AWS_RAM como nome da política, antes de concluir que uma chave não está compartilhada. Na outra conta, ListKeys lista essas chaves com ResourceOwners igual a OTHER_ACCOUNTS_VIA_RAM. Versões mais antigas da AWS CLI não conhecem essa opção.

block-more = Mais no guia da AWS:

mistake-can-and-does = Uma versão mais antiga da página em coreano e um artigo de blog coreano de dezembro de 2023 que cita a página dizem o mesmo das duas políticas: que elas decidem quem pode ter acesso. O correto é: a política da chave decide quem PODE ter acesso, e a política do IAM, quem TEM acesso de fato. As duas são necessárias.
mistake-key-policy = Essa mesma versão e o mesmo artigo de blog traduzem a palavra key, em key policy, key policy statement e key user, como se significasse "mais importante". Em todos esses casos trata-se da chave.
mistake-organization-statement = O exemplo para uma organização permite Decrypt, DescribeKey, Encrypt, ReEncrypt* e GetKeyPolicy. GetKeyPolicy nunca funciona a partir de outra conta, e faltam GenerateDataKey* e as concessões: o teste com DescribeKey dá certo, mas as cópias de EBS e RDS falham. Use as instruções de política exibidas aqui.
mistake-organizational-unit = O artigo de blog coreano de dezembro de 2023 fala da "mesma organização (OU)". São coisas diferentes: aws:PrincipalOrgID é a organização inteira; aws:PrincipalOrgPaths, com ForAnyValue:StringLike, é uma parte dela.
mistake-describe-key = O artigo de blog coreano de dezembro de 2023 escreve DescriptionKey. A ação é kms:DescribeKey.
mistake-put-key-policy = O mesmo artigo coreano cita uma chamada PutPolicy. A operação é PutKeyPolicy; ela substitui a política da chave inteira.
mistake-iam-policy = O mesmo artigo coreano chama o último exemplo de política de chaves. Trata-se da política do IAM da outra conta: ela não tem "Principal", e Resource é o ARN da chave.
mistake-root-user = A publicação diz que os usuários-raiz da outra conta podem usar a chave. O "Principal" que termina em ":root" autoriza a conta como um todo; os administradores dela repassam a permissão a perfis e usuários por meio de políticas do IAM.
