### source: ce703683
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Como o AWS KMS decide quem pode usar uma chave

summary = Várias políticas decidem juntas se uma chamada sobre uma chave do KMS é permitida: a política de chaves, na conta proprietária da chave; as políticas do IAM, na conta do autor da chamada; as concessões (grants) da chave; e as políticas que só podem restringir o acesso. Este guia mostra em que ordem verificá-las, em que conta cada uma fica e quem pode alterá-la.

block-rule-heading = A regra em poucas palavras
block-rule =
    Por si só, uma chave não está aberta a ninguém, nem mesmo ao usuário-raiz ou aos administradores da conta proprietária dela. É a política da chave que precisa abrir o acesso. Na maioria das chaves, a primeira instrução dessa política autoriza a própria conta (a entidade principal que termina em ":root"); a partir daí, as políticas do IAM dessa conta podem dar acesso.

    Se o autor da chamada e a chave estão na mesma conta, basta um Allow: na política da chave, em uma concessão ou, quando a política da chave permite que a conta controle o acesso, em uma política do IAM. Se estão em contas diferentes, os dois lados precisam permitir: o lado da chave, por política de chaves ou concessão, e a conta do autor da chamada, por uma política do IAM.

    Um Deny que corresponda à chamada prevalece sobre qualquer Allow, onde quer que esteja.

block-order-heading = Em que ordem verificar
block-order-outcome-yes = sim
block-order-outcome-no = não
block-order-deny = Existe um Deny que corresponda à chamada, em alguma política da tabela abaixo?
block-order-limits = Alguma destas políticas se aplica e não permite a ação: SCP, limite de permissões, política de sessão ou política de endpoint da VPC? Há uma exceção: o limite de permissões de um usuário do IAM que a política da chave cita pelo ARN, se o usuário e a chave estiverem na mesma conta.
block-order-same = O autor da chamada e a chave estão na mesma conta?
block-order-direct = A política da chave ou uma concessão permite a ação ao próprio autor da chamada (usuário, perfil ou sessão)?
block-order-delegates = A política da chave permite a ação à conta (a entidade principal que termina em ":root")?
block-order-iam = Alguma política do IAM do autor da chamada permite a ação nesta chave?
block-order-across = A ação é uma das que funcionam a partir de outra conta (lista abaixo)?
block-order-key-side = A política da chave ou uma concessão permite a ação ao autor da chamada ou à conta dele?
block-order-caller-side = Alguma política do IAM, na conta do autor da chamada, permite a ação no ARN completo da chave?
block-order-allowed = Permitido. A chamada funciona se a chave estiver habilitada.
block-order-denied-deny = Negado. Quem edita a política que contém o Deny precisa alterá-la.
block-order-denied-limit = Negado. Quem edita essa política precisa permitir a ação nela.
block-order-denied-key-policy = Negado. O administrador de chaves precisa alterar a política da chave, na conta da chave.
block-order-denied-iam = Negado. O administrador da conta precisa permitir a ação em uma política do IAM do autor da chamada.
block-order-denied-across = Negado, independentemente do que as políticas permitam. Faça a chamada com um perfil da conta proprietária da chave.
block-order-denied-key-side = Negado. O administrador de chaves precisa autorizar a conta do autor da chamada na política da chave, na conta e na região da chave.
block-order-denied-caller-side = Negado. O administrador da conta do autor da chamada precisa permitir a ação nessa conta, em uma política do IAM.

block-policies-heading = Onde fica cada política e quem a edita
block-policies-policy = Política
block-policies-stands = Onde fica
block-policies-editor = Quem edita
block-policies-does = O que pode fazer
block-policies-key-policy-policy = Política de chaves
block-policies-key-policy-stands = conta e região da chave
block-policies-key-policy-editor = administrador de chaves
block-policies-key-policy-does = permitir, negar
block-policies-iam-policy = Política do IAM
block-policies-iam-stands = conta do autor da chamada
block-policies-iam-editor = administrador dessa conta
block-policies-iam-does = permitir, negar
block-policies-grant-policy = Concessão
block-policies-grant-stands = na chave, na região dela
block-policies-grant-editor = quem tem kms:CreateGrant; para revogar, kms:RevokeGrant
block-policies-grant-does = só permitir
block-policies-boundary-policy = Limite de permissões
block-policies-boundary-stands = conta do autor da chamada
block-policies-boundary-editor = administrador dessa conta
block-policies-boundary-does = só limitar
block-policies-session-policy = Política de sessão
block-policies-session-stands = na sessão do perfil
block-policies-session-editor = quem assume o perfil
block-policies-session-does = só limitar
block-policies-scp-policy = SCP
block-policies-scp-stands = conta de gerenciamento da organização do autor da chamada
block-policies-scp-editor = administrador da organização
block-policies-scp-does = só limitar
block-policies-rcp-policy = RCP
block-policies-rcp-stands = conta de gerenciamento da organização da chave
block-policies-rcp-editor = administrador da organização
block-policies-rcp-does = só negar
block-policies-endpoint-policy = Política de endpoint da VPC
block-policies-endpoint-stands = conta da VPC
block-policies-endpoint-editor = responsável pela VPC
block-policies-endpoint-does = só limitar

block-across-heading = Ações que funcionam a partir de outra conta
block-across =
    DescribeKey, Encrypt, Decrypt, ReEncryptFrom, ReEncryptTo, GenerateDataKey, GenerateDataKeyWithoutPlaintext e as equivalentes para pares de chaves, GenerateMac, VerifyMac, Sign, Verify, DeriveSharedSecret, Encapsulate, Decapsulate, GetPublicKey, GetKeyRotationStatus, CreateGrant, ListGrants, RevokeGrant e RetireGrant.

    Qualquer outra ação sobre uma chave, como GetKeyPolicy, PutKeyPolicy, EnableKey, ScheduleKeyDeletion ou TagResource, falha a partir de outra conta, mesmo que os dois lados a permitam. Permitir uma ação dessas em uma política não tem efeito.

block-exceptions-heading = Casos em que é fácil se enganar
block-exceptions =
    Os perfis vinculados ao serviço, como o AWSServiceRoleForBackup, ficam fora das SCPs e das RCPs; um Deny na política da chave, porém, vale para eles. Um perfil comum fica sujeito às duas, inclusive o perfil indicado em um trabalho de backup. As SCPs não se aplicam à conta de gerenciamento. As RCPs não se aplicam às chaves da conta de gerenciamento, nem às chaves gerenciadas pela AWS, nem a kms:RetireGrant.

    A SCP é da organização do autor da chamada; a RCP é da organização da chave. Uma RCP também vale para quem chama de fora da organização. Uma SCP precisa de um Allow em cada nível, da raiz até a conta; quando falta um deles, a mensagem ainda assim pode falar em negação explícita (explicit deny).

    Dentro de uma mesma conta, um limite de permissões sem o Allow não impede um usuário que a política da chave cite pelo ARN. Já um perfil citado pelo ARN é impedido. Entre contas, o limite de permissões e a política de sessão sempre são aplicados. Um Deny em qualquer um dos dois sempre prevalece.

    A política de uma chave gerenciada pela AWS (o alias dela começa com aws/) é fixa: a chave atende somente à própria conta e somente por meio do serviço dela. Nenhuma outra conta pode usá-la.

    Um "Principal": "*" na política da chave autoriza diretamente qualquer autor de chamada da própria conta da chave. Para os de outras contas, vale como se a conta deles fosse autorizada: eles ainda precisam da política do IAM. Um serviço que faz a chamada em nome próprio (um "Principal" do tipo Service) precisa da política da chave ou de uma concessão; as políticas do IAM não são consideradas.

    Uma concessão pode levar até cerca de cinco minutos para fazer efeito. Uma concessão que a própria conta do autor da chamada criou em uma chave de outra conta dispensa a política do IAM nessa conta: é assim que o perfil vinculado ao serviço do Auto Scaling usa chaves de outras contas.

    O estado da chave nada tem a ver com permissões. Uma chamada permitida falha com DisabledException ou KMSInvalidStateException se a chave não estiver habilitada.

block-alice-heading = Exemplo 1: Alice não pode usar uma chave da própria conta
block-alice =
    Alice, usuária do IAM, e a chave estão na mesma conta. A política da chave contém somente a instrução padrão exibida abaixo. Ela permite que a conta controle o acesso por meio de políticas do IAM e, por si só, não concede nenhuma permissão a Alice. Nenhuma política do IAM permite a ação a ela, e nenhuma concessão a cita. A resposta à pergunta 5 é sim, e à pergunta 6 é não: negado.

    Há duas saídas. O administrador da conta permite a ação em uma política do IAM de Alice, no ARN desta chave; a política da chave fica como está. Ou o administrador de chaves cita Alice na política da chave, com a segunda instrução abaixo. Basta uma das duas.
block-alice-statement = O que diz a política da chave, na conta proprietária da chave:
block-alice-named = A outra saída, também na política da chave; o perfil ou usuário é, neste caso, a usuária do IAM Alice, citada pelo ARN dela:

block-bob-heading = Exemplo 2: Bob usa uma chave de outra conta por meio de um perfil
block-bob =
    Bob é um usuário da conta 1; a chave está na conta 2. Três políticas juntas permitem que ele a use. Na conta 2, a política da chave permite à conta 1 as ações de que ele precisa. Na conta 1, uma política do IAM do perfil Engineering permite as mesmas ações no ARN completo da chave. E a política de confiança desse perfil permite que Bob o assuma.

    Enquanto Bob trabalha como Engineering, valem as políticas do IAM do perfil, não as dele. Se falta uma ação na política da chave, na conta 2, nenhuma política do IAM da conta 1 supre essa falta; se ela falta na política do IAM, a política da chave também não supre essa falta. A política da chave pode citar o próprio perfil em vez da conta: mesmo assim, a política do IAM é necessária.
block-bob-iam = A política do IAM na conta 1, anexada ao perfil Engineering; o ARN completo é o da chave na conta 2. O guia CAB9005 mostra como configurar as duas políticas.

block-read-key-heading = Leia o lado da chave
block-read-key = Como administrador de chaves, na conta da chave. Os comandos não alteram nada. Em key.json, KeyState precisa ser Enabled e KeyManager precisa ser CUSTOMER. Em key-policy.json, procure primeiro todos os Deny e depois o autor da chamada, o perfil dele e as contas. Em grants.json, veja GranteePrincipal, Operations e Constraints.

block-read-caller-heading = Leia o lado do autor da chamada
block-read-caller = Como administrador da conta do autor da chamada, nessa conta. Decision igual a allowed: as políticas do IAM permitem a ação. implicitDeny: falta um Allow. explicitDeny: há um Deny que corresponde. False em SCPs ou em Boundary: uma SCP ou o limite de permissões não permite a ação; None: ali nada foi avaliado. Para um perfil, a simulação não considera a política da chave nem as concessões. Os demais comandos listam as políticas em linha do perfil, salvam uma delas como role-policy.json e listam as políticas anexadas. Para uma política anexada, salve a versão padrão com get-policy e get-policy-version.

block-decide-heading = Deixe este programa juntar os dois lados
block-decide = Funciona sem conexão, com os três arquivos da conta da chave e com a política do IAM do perfil em role-policy.json; se houver várias, repita a opção das políticas do IAM para cada arquivo. A resposta diz se a chamada é permitida ou negada, com a política e a conta em que algo precisa mudar, ou fica em aberto e cita o que não foi informado: SCPs, RCPs, limite de permissões, política de sessão, política de endpoint da VPC.

block-trail-heading = Encontre no CloudTrail a chamada recusada
block-trail = Procure na conta do autor da chamada, na região em que a chamada foi feita, que normalmente, mas nem sempre, é a da chave: uma chamada recusada a uma chave de outra conta é registrada somente na conta do autor da chamada. O comando examina as últimas mil chamadas ao KMS; para chamadas mais antigas, informe --start-time e --end-time. errorMessage diz que tipo de política recusou. A mensagem cita apenas um tipo; depois de corrigido esse, a próxima chamada pode mostrar outro.

block-flowchart = O fluxograma da AWS, com os dois exemplos:

mistake-iam-policies-that-control = Uma frase da página em português saiu truncada ("As políticas do IAM do que controlam…", com "naConta" em uma só palavra). O sentido é: as políticas do IAM que controlam o uso de uma chave por uma entidade principal estão sempre na conta dessa entidade principal.
mistake-in-your-account = "Recursos na sua da Conta da AWS", na página em português, é um lapso. O sentido é: recursos da sua própria conta, nos quais normalmente se confia.
mistake-caller-account = No primeiro exemplo, a página em português junta duas palavras ("condiçãoA política") e fala de chamadores no plural. A pergunta do fluxograma é: a política da chave PERMITE que a conta do autor da chamada use políticas do IAM para controlar o acesso à chave?
mistake-role = A página em português usa "função" para role. É o que a AWS chama hoje de perfil do IAM: Bob assume o perfil Engineering; não se trata de uma função do Lambda.
mistake-principals = "Aos seus principais permissão", no segundo exemplo, quer dizer: às entidades principais da conta 1, ou seja, aos usuários e perfis dela. Essa conta só pode repassar ações que a política da chave lhe deu.
mistake-no-rcp = A página da AWS sobre a solução de problemas de acesso a chaves cita SCPs e políticas de endpoint da VPC como as outras políticas que podem limitar. Faltam as RCPs: uma RCP da organização da chave pode recusar a chamada mesmo que todas as políticas citadas na página a permitam.
