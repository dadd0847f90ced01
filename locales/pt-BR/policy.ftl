### source: ce510fc5
### O que se diz de políticas: problemas encontrados e como corrigi-los, decisões e seus motivos, erros em uma pergunta.
### review: read 2026-11-30, alone, by a reader of this language only

## Títulos e palavras fixas

heading-decision = Decisão
heading-side-by-side = As políticas, lado a lado
heading-because = Por quê
heading-so-far = Por quê, se nada disso existir
heading-change = O que precisa mudar
heading-change-so-far = O que precisaria mudar nesse caso
heading-missing = Não informado, mas decisivo
heading-unchecked = Suposições
heading-statements = Instrução por instrução
heading-grants = Concessões
column-policy = Política
column-where = Conta
column-says = Resultado
list-and = { $first } e { $last }
list-or = { $first } ou { $last }

request-line = { $principal } solicita { $action } em { $resource }.
request-line-all = { $principal } solicita { $action }, ação que não se refere a um recurso específico.
request-crosses = O autor da chamada está na conta { $caller_account }, e o recurso, na conta { $resource_account }.
request-same = O autor da chamada e o recurso estão na conta { $resource_account }.
request-service = O autor da chamada é um serviço da AWS. O recurso está na conta { $resource_account }.

decision-Allowed = Solicitação permitida
decision-ImplicitlyDenied = Solicitação negada: falta um Allow necessário
decision-ImplicitlyDenied-never = Solicitação negada: esta ação nunca é permitida a partir de outra conta
decision-ExplicitlyDenied = Solicitação negada: negação explícita (Deny)
decision-Unknown = Sem decisão: depende de algo que não foi informado
if-none-allowed = Se nada disso existir, a solicitação será permitida. Para indicar que um item não existe, informe none na opção correspondente (no JSON da solicitação, null); para indicar isso para todos, use { $flag }.
if-none-denied = Se nada disso existir, a solicitação será negada. Para indicar que um item não existe, informe none na opção correspondente (no JSON da solicitação, null); para indicar isso para todos, use { $flag }.
api-error = O estado da chave é { $state }. Mesmo que as políticas permitam a ação, a chamada falha com { $error }.
state-cure-Disabled = Na conta { $resource_account }: habilite a chave { $key } (kms:EnableKey).
state-cure-PendingDeletion = Na conta { $resource_account }: cancele a exclusão da chave { $key } (kms:CancelKeyDeletion) e depois habilite-a (kms:EnableKey).
state-cure-PendingImport = Na conta { $resource_account }: importe o material de chave para a chave { $key } (kms:ImportKeyMaterial).
fix-one-see-next = A AWS informa apenas um motivo por vez: depois de cada mudança, o próximo pode aparecer.
one-suffices = Dos passos { $steps }, basta um.
expected-missed = O resultado não é o esperado ({ $expected }).

## As políticas, lado a lado

input-identityPolicies = Políticas do IAM do autor da chamada
input-resourcePolicy-key = Política da chave
input-resourcePolicy-vault = Política de acesso ao cofre
input-resourcePolicy-role = Política de confiança do perfil
input-resourcePolicy-nothing = Política baseada em recursos
input-scps = Políticas de controle de serviço (SCPs)
input-rcps = Políticas de controle de recursos (RCPs)
input-permissionBoundary = Limite de permissões do autor da chamada
input-sessionPolicy = Política de sessão do autor da chamada
input-vpcEndpointPolicy = Política de endpoint da VPC
input-grants = Concessões da chave

where-caller = { $account } (autor da chamada)
where-resource = { $account } (recurso)
where-management-caller = conta de gerenciamento (organização de { $account })
where-management-resource = conta de gerenciamento (organização de { $account })
where-vpc = conta proprietária da VPC

stand-allows = ação permitida
stand-allows-account = conta autorizada; as políticas do IAM dela decidem
stand-silent = nada permite a ação
stand-silent-no-limit = nada permite a ação (mas isso não a limita aqui)
stand-denies = ação negada por um Deny
stand-none = não há
stand-none-assumed = não há (suposição)
stand-not-given = sem informação
stand-no-say = não se aplica aqui
stand-rcps-allows = nada nega a ação

## Por que é permitido

by-resource-policy-key = A política da chave permite { $action } a { $caller }.
by-resource-policy-key-account = A política da chave deixa a decisão sobre { $action } para as políticas do IAM da conta { $caller_account }.
by-resource-policy-vault = A política de acesso ao cofre permite { $action } a { $caller }.
by-resource-policy-role = A política de confiança do perfil permite que { $caller } o assuma.
by-identity-policy = Uma política do IAM de { $holder } permite { $action } em { $resource }.
by-identity-policy-root = O usuário-raiz de uma conta não precisa de política do IAM.
by-grant = Uma concessão da chave permite a operação a { $caller }.
by-grant-account = Uma concessão da chave deixa a decisão sobre a operação para as políticas do IAM da conta { $caller_account }.

## Por que é negado: nada permite, e o que mudar

lack-resource-policy-key = A política da chave { $key }, na conta { $resource_account }, não permite { $action } a { $caller } nem deixa a decisão para as políticas do IAM da conta { $caller_account }.
lack-resource-policy-key-service = A política da chave { $key }, na conta { $resource_account }, não permite { $action } ao serviço { $caller }.
lack-resource-policy-vault = A política de acesso ao cofre { $vault }, na conta { $resource_account }, não permite { $action } a { $caller }.
lack-resource-policy-vault-none = O cofre { $vault }, na conta { $resource_account }, não tem política de acesso.
lack-resource-policy-vault-unnamed = A política de acesso ao cofre que contém o ponto de recuperação, na conta { $resource_account }, não permite { $action } a { $caller }.
lack-resource-policy-vault-unnamed-none = O cofre que contém o ponto de recuperação, na conta { $resource_account }, não tem política de acesso.
lack-resource-policy-role = A política de confiança do perfil { $role }, na conta { $resource_account }, não permite que { $caller } o assuma.
lack-resource-policy-aws-managed = Esta é uma chave gerenciada pela AWS: a política dela é fixa, autoriza somente a conta { $resource_account } e não pode ser alterada por ninguém.
lack-resource-policy-aws-managed-own = Esta é uma chave gerenciada pela AWS: a política dela é fixa, não permite { $action } a { $caller } e não pode ser alterada por ninguém.
lack-resource-policy-retire = Nenhuma concessão da chave permite que { $caller } a retire. Uma política de chaves não pode permitir { $action }.
lack-identity-policy = Nenhuma política do IAM de { $holder } permite { $action } em { $resource }.
lack-scp = Da raiz da organização até a conta { $caller_account }, nenhuma política de controle de serviço permite { $action } nestes níveis: { $levels }.
lack-permissions-boundary = O limite de permissões de { $holder } não permite { $action }.
lack-session-policy = A política de sessão de { $caller } não permite { $action }.
lack-vpc-endpoint-policy = A política de endpoint da VPC não permite { $action } a { $caller }.
lack-grant-constraint = Uma concessão permite a operação a { $caller }, mas as restrições dela não correspondem ao contexto de criptografia ou ao ARN de origem da solicitação.
lack-key-trust = A chave pertence a outra conta; por isso, não basta que a conta proprietária permita o uso dela, pela política da chave ou por uma concessão. Uma política do IAM na conta { $caller_account } também precisa permitir que { $holder } use a chave.
lack-operation-not-cross-account = { $action } nunca é permitida a partir de outra conta, sejam quais forem as políticas.

change-resource-policy-key = Na conta { $resource_account }, na política da chave { $key }: permita { $action } a { $holder } ou à conta { $caller_account }. Mantenha todas as instruções que já estão lá.
change-resource-policy-key-own = Na conta { $resource_account }, na política da chave { $key }: permita { $action } a { $holder } ou à conta { $caller_account }. Se a permissão for dada à conta, uma política do IAM de { $holder } também precisará permitir a ação. Mantenha todas as instruções que já estão lá.
change-resource-policy-key-service = Na conta { $resource_account }, na política da chave { $key }: permita { $action } ao serviço { $caller }. Mantenha todas as instruções que já estão lá.
change-resource-policy-key-linked = Na conta { $resource_account }, na política da chave { $key }: permita { $action } a { $holder }, citando esse ARN por inteiro, com o caminho (path). Mantenha todas as instruções que já estão lá.
change-resource-policy-vault = Na conta { $resource_account }, na política de acesso ao cofre { $vault }: permita { $action } a { $holder } ou à conta { $caller_account }. Se essa política não existir, crie-a; se já existir, mantenha todas as instruções que estão lá.
change-resource-policy-vault-own = Na conta { $resource_account }, na política de acesso ao cofre { $vault }: permita { $action } diretamente a { $holder }; permitir à conta não basta neste caso. Se essa política não existir, crie-a; se já existir, mantenha todas as instruções que estão lá.
change-resource-policy-vault-service = Na conta { $resource_account }, na política de acesso ao cofre { $vault }: permita { $action } ao serviço { $caller }. Se essa política não existir, crie-a; se já existir, mantenha todas as instruções que estão lá.
change-resource-policy-vault-unnamed-own = Na conta { $resource_account }, na política de acesso ao cofre que contém o ponto de recuperação: permita { $action } diretamente a { $holder }; permitir à conta não basta neste caso. Se essa política não existir, crie-a; se já existir, mantenha todas as instruções que estão lá.
change-resource-policy-vault-unnamed-service = Na conta { $resource_account }, na política de acesso ao cofre que contém o ponto de recuperação: permita { $action } ao serviço { $caller }. Se essa política não existir, crie-a; se já existir, mantenha todas as instruções que estão lá.
change-resource-policy-role = Na conta { $resource_account }, na política de confiança do perfil { $role }: permita sts:AssumeRole a { $holder } ou à conta { $caller_account }. Mantenha todas as instruções que já estão lá.
change-resource-policy-role-service = Na conta { $resource_account }, na política de confiança do perfil { $role }: permita sts:AssumeRole ao serviço { $caller }. Mantenha todas as instruções que já estão lá.
change-resource-policy-aws-managed = Na conta { $resource_account }, faça uma cópia dos dados criptografada com uma chave gerenciada pelo cliente e use essa cópia.
change-resource-policy-retire = A concessão precisa ser retirada pela entidade principal que ela indica para isso (RetiringPrincipal); ou então revogue a concessão com kms:RevokeGrant na conta { $resource_account }.
change-identity-policy = Na conta { $caller_account }, em uma política do IAM de { $holder }: permita { $action } em { $resource }.
change-identity-policy-linked = As permissões do perfil vinculado ao serviço { $holder } são definidas pela AWS, e você não pode alterá-las. Verifique se a política dele foi informada por inteiro.
change-scp = Na conta de gerenciamento da organização à qual a conta { $caller_account } pertence: permita { $action } em uma política de controle de serviço anexada a cada um destes níveis: { $levels }.
change-permissions-boundary = Na conta { $caller_account }: permita { $action } no limite de permissões de { $holder }.
change-session-policy = Inicie a sessão com uma política de sessão que permita { $action } ou sem política de sessão.
change-vpc-endpoint-policy = Na conta proprietária da VPC: permita { $action } na política de endpoint.
change-grant-constraint = Na chamada de { $caller }, envie o contexto de criptografia ou o ARN de origem que a concessão exige; ou, na conta { $resource_account }, crie para a chave { $key } outra concessão, que permita { $action } a { $caller }.
change-operation-not-cross-account = Faça a chamada com um usuário ou perfil da conta { $resource_account } que tenha permissão para { $action }.
change-operation-not-cross-account-vault = Faça a chamada com um usuário ou perfil da conta { $resource_account } que tenha permissão para { $action }. A outras contas, uma política de acesso ao cofre só pode permitir backup:CopyIntoBackupVault.

near-statement = A { $statement } permitiria a ação, se não fosse isto: { $conditions }.
change-condition = Faça com que a solicitação atenda à condição da { $statement } ou corrija essa condição: { $conditions }. Um novo Allow sem ela daria um acesso mais amplo.
deny = Instruções com Deny que se aplicam: { $statements }.

## Por que é negado: uma instrução nega

change-deny-resource-policy = Na conta { $resource_account }, altere o seguinte: { $statements }. O objetivo é que nenhum Deny se aplique a { $holder }: se uma instrução citar esse ARN como entidade principal, remova-o dela; caso contrário, adicione uma condição ArnNotLike sobre aws:PrincipalArn. Nenhum Allow prevalece sobre um Deny.
change-deny-resource-policy-service = Na conta { $resource_account }, altere o seguinte: { $statements }. O objetivo é que nenhum Deny se aplique ao serviço { $caller }: adicione, por exemplo, a condição BoolIfExists aws:PrincipalIsAWSService "false". Nenhum Allow prevalece sobre um Deny.
change-deny-identity-policy = Na conta { $caller_account }, no que se aplica a { $holder }, altere o seguinte: { $statements }. Nenhum Allow prevalece sobre um Deny.
change-deny-scp = Na conta de gerenciamento da organização à qual a conta { $caller_account } pertence, altere o seguinte: { $statements }. Ou faça a chamada com uma entidade principal à qual nenhum desses Deny se aplique.
change-deny-rcp = Na conta de gerenciamento da organização à qual a conta { $resource_account } pertence, altere o seguinte: { $statements }. Ou faça a chamada com uma entidade principal à qual nenhum desses Deny se aplique.
change-deny-permissions-boundary = Na conta { $caller_account }, no que se aplica a { $holder }, altere o seguinte: { $statements }.
change-deny-session-policy = Inicie a sessão com outra política de sessão.
change-deny-vpc-endpoint-policy = Na conta proprietária da VPC, altere o seguinte: { $statements }. Ou faça a chamada sem passar pelo endpoint.

## O que não foi informado

missing-identityPolicies = As políticas do IAM de { $holder } (conta { $caller_account }).
missing-identityPolicies-user = As políticas do IAM de { $holder } (conta { $caller_account }), incluindo as dos grupos a que esse usuário pertence.
missing-resourcePolicy-key = A política da chave { $key } (conta { $resource_account }). Toda chave tem uma.
missing-resourcePolicy-vault = A política de acesso ao cofre { $vault } (conta { $resource_account }).
missing-resourcePolicy-vault-unnamed = A política de acesso ao cofre que contém o ponto de recuperação (conta { $resource_account }).
missing-resourcePolicy-role = A política de confiança do perfil { $role } (conta { $resource_account }). Todo perfil tem uma.
missing-scps = As políticas de controle de serviço que se aplicam à conta { $caller_account }, em todos os níveis da organização dela.
missing-rcps = As políticas de controle de recursos que se aplicam à conta { $resource_account }, em todos os níveis da organização dela.
missing-permissionBoundary = O limite de permissões de { $holder }.
missing-sessionPolicy = A política de sessão informada ao iniciar a sessão, se houver.
missing-vpcEndpointPolicy = A política de endpoint da VPC, se a chamada passar por um endpoint.
missing-grants = As concessões da chave { $key } (conta { $resource_account }).

unchecked-keyState = Supõe-se que a chave esteja habilitada.
unchecked-keyManager = Supõe-se que a chave seja gerenciada pelo cliente.
unchecked-principalAccountIsManagementAccount = Supõe-se que a conta { $caller_account } não seja a conta de gerenciamento da organização dela.
unchecked-limitsOnGrant = A AWS não documenta se um limite de permissões ou uma política de sessão restringe o que uma concessão permite; aqui, nenhuma restrição foi aplicada.
unchecked-limitsOnAnyone = Uma instrução com "Principal": "*" permite esta ação. A AWS documenta que limites de permissões e políticas de sessão não limitam uma instrução assim quando ela tem uma condição sobre aws:PrincipalArn, e nada diz sobre o caso sem essa condição. Supõe-se que, aqui também, não a limitem.
unchecked-rolePath = O ARN de uma sessão não contém o caminho (path) do perfil. Onde ARNs de perfis foram comparados, o caminho foi ignorado.
unchecked-repeatedNames = Um documento repete um nome dentro do mesmo objeto. Valeu a última ocorrência; a AWS pode usar outra ou recusar o documento.
unchecked-keyOfAlias = Operações em aliases também exigem uma permissão na chave. Avalie essa permissão à parte, com o ARN da chave como recurso.
unchecked-encryptionContextCase = Uma restrição de concessão corresponderia à solicitação se maiúsculas e minúsculas não fizessem diferença nos nomes do contexto de criptografia. O Guia do desenvolvedor do AWS KMS diz que ali elas fazem diferença; a Referência da API diz que não. Supõe-se que façam.
unchecked-fullAccessScp = Supõe-se que a política FullAWSAccess também esteja anexada, junto com as políticas de controle de serviço informadas, porque estas só contêm Deny.
unchecked-unnamedLevel = Supõe-se que as políticas da organização informadas sem a indicação de onde estão anexadas estejam todas no mesmo nível.
unchecked-grantAcrossAccounts = A concessão foi criada pela conta proprietária da chave. A AWS não documenta com clareza se uma concessão assim basta, sem uma política do IAM, quando o autor da chamada é de outra conta; supõe-se que não baste.
unchecked-resourceAccountIsManagementAccount = Supõe-se que a conta { $resource_account } não seja a conta de gerenciamento da organização dela: políticas de controle de recursos não valem para os recursos da conta de gerenciamento.
unchecked-contextKeys = Supõe-se que a solicitação não traga { $keys }, porque nenhum valor foi informado. Informe os valores com { $flag } ou em "context".
unchecked-assumedNone = Supõe-se que não exista nada além do que foi informado ({ $flag }).

## Instrução por instrução

statement-name = instrução { $number } { $policy }
statement-name-sid = instrução { $number } ({ $sid }) { $policy }
statement-name-level = instrução { $number } { $policy } no nível { $level }
statement-name-level-sid = instrução { $number } ({ $sid }) { $policy } no nível { $level }
level-unnamed = nº { $number }

source-resource-policy-key = da política da chave
source-resource-policy-vault = da política de acesso ao cofre
source-resource-policy-role = da política de confiança do perfil
source-resource-policy-nothing = da política baseada em recursos
source-identity-policy = da política do IAM nº { $number }
source-scp = da política de controle de serviço
source-owner-account-scp = da política de controle de serviço da conta do recurso
source-rcp = da política de controle de recursos
source-caller-account-rcp = da política de controle de recursos da conta do autor da chamada
source-permissions-boundary = do limite de permissões
source-session-policy = da política de sessão
source-vpc-endpoint-policy = da política de endpoint da VPC
source-of-file = { $policy } ({ $file })

fit-matches = aplica-se
fit-matches-account = aplica-se (cita a conta do autor da chamada)
fit-matches-role = aplica-se (cita o perfil do autor da chamada)
fit-matches-anyone = aplica-se (vale para todos)
fit-only-with-boundary = só se aplicaria se o autor da chamada tivesse um limite de permissões
fit-without-effect = não tem efeito: falta { $element }
fit-other-principal = cita outras entidades principais
fit-other-action = trata de outras ações
fit-other-resource = trata de outros recursos
fit-condition-not-met = uma condição não é atendida
fit-no-say = corresponde à solicitação, mas esta política não vale para ela

condition-line = { $operator } { $key } { $values } (a solicitação traz { $given })
condition-line-absent = { $operator } { $key } { $values } (a solicitação não traz essa chave de condição)
condition-line-empty = { $operator } { $key } { $values } (a solicitação traz essa chave de condição sem nenhum valor)
condition-line-variable = { $operator } { $key } { $values } (uma variável de política está sem valor)
condition-line-set = { $operator } { $key } { $values } (essa chave de condição pode ter vários valores; por isso, é preciso um operador de conjunto, como ForAnyValue)

grant-name = Concessão { $id } para { $grantee }
grant-fit-fits = permite a operação
grant-fit-fits-account = permite a operação à conta; as políticas do IAM dela decidem
grant-fit-other-key = é de outra chave ou de outra região
grant-fit-other-grantee = é de outra entidade principal
grant-fit-other-operation = não inclui a operação
grant-fit-constraint = as restrições dela não correspondem à solicitação

## Erros em uma pergunta

fault-heading = não é possível avaliar a solicitação
fault-no-object = o JSON precisa ser um objeto com "request"
fault-missing = falta "{ $name }"
fault-form-object = o valor de "{ $name }" precisa ser um objeto
fault-form-text = o valor de "{ $name }" precisa ser uma string
fault-form-texts = o valor de "{ $name }" precisa ser uma string ou uma lista de strings
fault-form-grants = o valor de "{ $name }" precisa ser uma lista de concessões, como list-grants a exibe
fault-unknown-name = "{ $name }" não é um campo conhecido
fault-unknown-name-near = "{ $name }" não é um campo conhecido; você quis dizer "{ $instead }"?
fault-unknown-value = "{ $value }" não é um valor possível para "{ $name }". Valores possíveis: { $possible }
fault-principal = `{ $value }` não pode fazer uma solicitação. Informe o ARN de um usuário, perfil, sessão ou usuário-raiz, ou o nome de um serviço, sem curingas
fault-unknown-action = a ação `{ $value }` não existe
fault-unknown-action-near = a ação `{ $value }` não existe. Use { $instead }
fault-wildcard-action = `{ $value }` contém um curinga. Uma solicitação se refere a uma única ação, como kms:Decrypt
fault-out-of-scope = `{ $value }` está fora do escopo: só é possível avaliar ações do KMS e do AWS Backup, além de sts:AssumeRole
fault-root-assumes = o usuário-raiz de uma conta não pode assumir um perfil, sejam quais forem as políticas
fault-resource = `{ $value }` não é um recurso desta ação. Informe o ARN completo da chave, do cofre, do ponto de recuperação ou do perfil, sem curingas
fault-alias-for-key = `{ $value }` é um alias, mas as políticas são avaliadas em relação ao ARN da chave. Informe o ARN da chave e coloque o alias em "context", como kms:RequestAlias
fault-resource-account = a conta do recurso, `{ $value }`, não tem 12 dígitos
fault-resource-account-other = a conta do recurso, `{ $value }`, não é a que está no ARN dele, { $of_arn }
fault-resource-account-missing = `{ $value }` não contém o ID da conta. Informe-o em "resourceAccount" ou com --resource-account
fault-no-resource = falta o recurso. Informe o ARN dele em "resource" ou com --resource
fault-other-partition = o autor da chamada e o recurso estão em partições diferentes ({ $value } e { $of_resource }), e nenhuma política vale de uma partição para outra
fault-unknown-key = a chave de condição `{ $value }` não existe. Use { $instead }
fault-no-document = "{ $name }" contém algo que não é um documento de política
fault-only-one = "{ $name }" só pode conter uma política
fault-no-level = cada item de "{ $name }" precisa de "target" e "policies"
fault-other-level = as políticas em "{ $name }" para a conta { $value } não valem para a conta { $account }
fault-grammar = a AWS não teria aceitado uma política em "{ $name }": { $detail }
grammar-element = falta "{ $value }", ou o valor não é válido
grammar-element-in-statement = na instrução { $number }, falta "{ $value }", ou o valor não é válido
grammar-operator = na instrução { $number }, o operador de condição `{ $value }` não existe
grammar-surplus = na instrução { $number }, há "{ $value }", que este tipo de política não pode ter
fault-json = o texto não é um JSON válido (linha { $line }, coluna { $column }). { $message }
fault-json-in = a política em "{ $name }" não é um JSON válido (linha { $line }, coluna { $column }). { $message }

## Problemas encontrados: JSON

check-strange-blank = { $count ->
    [one] Há um espaço que o JSON não aceita ({ $character }) fora das strings.
   *[other] Há { $count } espaços que o JSON não aceita ({ $character }) fora das strings.
}
cure-strange-blank = Use apenas espaços comuns. Espaços deste tipo vêm de páginas da web e de editores de texto e não se distinguem a olho nu.
check-wrong-quote = { $count ->
    [one] Há uma aspa { $character } onde o JSON exige uma aspa dupla reta (").
   *[other] Há { $count } aspas { $character } onde o JSON exige aspas duplas retas (").
}
cure-wrong-quote = Substitua por aspas duplas retas.
check-trailing-comma = { $count ->
    [one] Há uma vírgula antes do fechamento de uma lista ou de um objeto.
   *[other] Há { $count } vírgulas antes do fechamento de listas ou de objetos.
}
cure-trailing-comma = Remova toda vírgula que vier logo antes do fechamento de uma lista ou de um objeto.
check-comment = { $count ->
    [one] Há um comentário no documento.
   *[other] Há { $count } comentários no documento.
}
cure-comment = Remova todos os comentários: o JSON não os aceita. Para dizer para que serve uma instrução, use o Sid dela, só com letras e dígitos.
check-no-json-missing-comma = Falta uma vírgula antes deste ponto.
cure-no-json-missing-comma = Adicione uma vírgula entre os dois valores.
check-no-json-missing-colon = Faltam dois-pontos depois do nome.
cure-no-json-missing-colon = Adicione dois-pontos entre o nome e o valor.
check-no-json-bare-word = `{ $name }` não está entre aspas.
cure-no-json-bare-word = Coloque esse valor entre aspas duplas retas.
check-no-json-line-in-string = Há uma quebra de linha ou uma tabulação dentro de uma string.
cure-no-json-line-in-string = Junte as linhas da string em uma só. É comum um valor ganhar quebras de linha ao ser copiado.
check-no-json-escape = Há uma barra invertida antes de um caractere que não admite escape.
cure-no-json-escape = Duplique a barra invertida ou remova-a.
check-no-json-number = `{ $name }` não é um número JSON válido.
cure-no-json-number = Coloque entre aspas os IDs de conta e outras sequências de dígitos.
check-no-json-unexpected = Caractere inesperado: `{ $character }`.
cure-no-json-unexpected = Remova esse caractere ou complete o que falta em volta dele.
check-no-json-cut = O documento termina no meio.
cure-no-json-cut = Copie-o de novo por inteiro: uma lista, um objeto ou uma string ficou sem o fechamento.
check-no-json-no-braces = Faltam { "{" } e { "}" } em volta do documento.
cure-no-json-no-braces = Coloque { "{" } antes do documento e { "}" } depois dele.
check-no-json-after = Há texto depois do fim do documento.
cure-no-json-after = Remova o que vem depois do fim do documento. Para juntar duas políticas, coloque todas as instruções em uma única lista.
check-no-json-deep = O documento tem mais níveis de aninhamento do que qualquer política.
cure-no-json-deep = Confira onde cada lista e cada objeto começa e termina.
check-no-json-empty = O documento está vazio.
cure-no-json-empty = Forneça o JSON de uma política.
check-repeated-name = "{ $name }" aparece duas vezes no mesmo objeto.
cure-repeated-name = Junte os dois em um só. Qual deles vale depende de quem lê o JSON, e a AWS pode recusar o documento.
check-surrounding = Há, em volta da política, um texto que não faz parte dela.
cure-surrounding = Deixe esse texto de fora ao salvar a política. A política que está dentro dele foi verificada.
check-surrounding-quoted = As linhas começam com o sinal de citação de e-mail (>).
cure-surrounding-quoted = Remova esses sinais. O que vem depois deles foi verificado.
check-surrounding-references = Há códigos de caracteres HTML, como &quot;, no lugar das aspas.
cure-surrounding-references = Substitua-os por aspas duplas retas. A política foi verificada como se isso já tivesse sido feito.
check-encoding = O arquivo contém bytes que não estão em UTF-8.
cure-encoding = Salve-o em UTF-8.

## Problemas encontrados: elementos

check-unknown-element = `{ $name }` não é um elemento de política.
cure-unknown-element = Remova esse elemento ou coloque-o no lugar a que pertence.
check-unknown-element-near = `{ $name }` não é um elemento de política.
cure-unknown-element-near = Escreva `{ $instead }`. Maiúsculas e minúsculas fazem diferença.
check-wrong-form = O valor de `{ $name }` não está no formato esperado.
cure-wrong-form = Use uma string ou uma lista de strings; em "Principal" e "Condition", um objeto.
check-wrong-form-statement = O valor de `{ $name }` não está no formato esperado.
cure-wrong-form-statement = Escreva um objeto, para uma única instrução, ou uma lista de objetos.
check-no-statement = O documento não tem nenhuma instrução.
cure-no-statement = Coloque as instruções em "Statement".
check-wrong-effect = `{ $name }` não é um valor válido para Effect.
cure-wrong-effect = Escreva Allow ou Deny, com a inicial maiúscula.
check-wrong-effect-missing = Falta Effect na instrução.
cure-wrong-effect-missing = Adicione "Effect" com Allow ou Deny.
check-no-action = Falta Action na instrução.
cure-no-action = Adicione "Action" com as ações pretendidas.
check-no-action-key = Falta Action na instrução; por isso, ela não tem efeito. O KMS anunciou em 2025 que passaria a recusar instruções assim a partir de 18 de agosto de 2025; a Referência da API do KMS, em novembro de 2026, ainda diz que ele as aceita.
cure-no-action-key = Adicione "Action" ou remova a instrução antes de salvar a política de novo.
check-no-resource = Falta Resource na instrução.
cure-no-resource = Adicione "Resource".
check-no-resource-key = Falta Resource na instrução; por isso, ela não tem efeito. O KMS anunciou em 2025 que passaria a recusar instruções assim a partir de 18 de agosto de 2025; a Referência da API do KMS, em novembro de 2026, ainda diz que ele as aceita.
cure-no-resource-key = Adicione "Resource": "*". Em uma política de chaves, isso significa a própria chave.
check-no-principal = A instrução não diz a quem se aplica.
cure-no-principal = Adicione "Principal" com a conta, o usuário, o perfil ou o serviço. Políticas de chaves, políticas de acesso ao cofre e políticas de confiança de perfis precisam desse elemento em todas as instruções.
check-no-principal-rcp = A instrução não diz a quem se aplica.
cure-no-principal-rcp = Adicione "Principal": "*". Uma política de controle de recursos não pode citar nenhuma outra entidade principal.
check-surplus-resource = Uma política de confiança não tem Resource: ela vale para o perfil a que está anexada.
cure-surplus-resource = Remova esse elemento.
check-surplus-principal = Uma política deste tipo não tem "Principal": ela se aplica àquilo a que está anexada.
cure-surplus-principal = Remova esse elemento. Se esta for uma política de chaves, de acesso ao cofre ou de confiança, indique o tipo com --type.
check-both-forms = `{ $name }` aparece junto com `{ $opposite }` na mesma instrução.
cure-both-forms = Mantenha somente um dos dois.
check-wrong-version = `{ $name }` não é uma versão da linguagem de políticas.
cure-wrong-version = Escreva "2012-10-17": essa é a versão da linguagem, não a data da sua política.
check-repeated-sid = O Sid `{ $name }` é usado por duas instruções.
cure-repeated-sid = Dê a cada instrução um Sid próprio.

## Problemas encontrados: ações

check-unknown-action = A ação `{ $name }` não existe.
cure-unknown-action = Procure o nome correto na lista de ações do serviço.
check-unknown-action-near = A ação `{ $name }` não existe.
cure-unknown-action-near = Escreva { $instead }.
check-unknown-action-near-many = A ação `{ $name }` não existe.
cure-unknown-action-near-many = Escreva { $instead } como itens de uma lista, cada um entre suas próprias aspas.
check-unknown-action-comma = `{ $name }` reúne várias ações em uma única string.
cure-unknown-action-comma = Escreva uma lista, com cada ação entre suas próprias aspas.
check-unknown-action-no-service = Falta o prefixo do serviço em `{ $name }`.
cure-unknown-action-no-service = Escreva { $instead }.
check-unknown-action-blank = Há um espaço na ação `{ $name }`.
cure-unknown-action-blank = Remova o espaço.
check-not-across-accounts = `{ $name }` nunca é permitida a partir de outra conta, e esta instrução só se aplica a outras contas.
cure-not-across-accounts = Remova a ação desta instrução. Somente entidades principais da conta proprietária da chave podem chamá-la.
check-not-decided-by-key = Uma política de chaves não influi em `{ $name }`: a chamada não se refere a uma chave.
cure-not-decided-by-key = Permita essa ação em uma política do IAM, com "Resource": "*".
check-vault-wildcard = Políticas de acesso ao cofre não aceitam curingas em ações: `{ $name }` não tem efeito.
cure-vault-wildcard = Escreva o nome completo de cada ação.
check-vault-across-accounts = `{ $name }` não pode ser permitida a outras contas. A elas, uma política de acesso ao cofre só pode permitir backup:CopyIntoBackupVault.
cure-vault-across-accounts = Coloque backup:CopyIntoBackupVault em uma instrução separada e permita `{ $name }` somente a entidades principais da conta do cofre.
check-foreign-action-key = `{ $name }` não é uma ação sobre chaves do KMS.
cure-foreign-action-key = Coloque-a em uma política do IAM ou na política do recurso a que ela se refere.
check-foreign-action-vault = `{ $name }` não é uma ação do AWS Backup.
cure-foreign-action-vault = Coloque-a em uma política do IAM ou na política do recurso a que ela se refere.
check-foreign-action-trust = `{ $name }` não pode estar em uma política de confiança, que só diz quem pode assumir o perfil.
cure-foreign-action-trust = Coloque-a em uma política do IAM do perfil.

## Problemas encontrados: entidades principais e ARNs

check-malformed-arn-blank = Há um espaço dentro de `{ $name }`.
cure-malformed-arn-blank = Exclua o espaço. Com ele, a AWS rejeita a política, ou o ARN não corresponde a nada.
check-malformed-arn-separator = Faltam dois-pontos em algum lugar de `{ $name }`.
cure-malformed-arn-separator = Um ARN tem seis partes, separadas por dois-pontos. Em ARNs do IAM, a região fica vazia; por isso, há dois sinais de dois-pontos seguidos (::).
check-malformed-arn-partition = A segunda parte de `{ $name }` não é uma partição.
cure-malformed-arn-partition = Escreva a partição da sua conta: em geral, aws; na China, aws-cn; no AWS GovCloud (US), aws-us-gov.
check-malformed-arn-region = `{ $name }` traz uma região, mas o IAM é global.
cure-malformed-arn-region = Deixe a região vazia, de modo que haja dois sinais de dois-pontos seguidos (::).
check-malformed-arn-account-length = O ID de conta em `{ $name }` não tem 12 dígitos.
cure-malformed-arn-account-length = Escreva todos os 12 dígitos, sem hifens, incluindo os zeros à esquerda.
check-malformed-arn-no-account = Falta o ID da conta em `{ $name }`.
cure-malformed-arn-no-account = Coloque o ID da conta, de 12 dígitos, antes dos últimos dois-pontos.
check-malformed-arn-no-arn = `{ $name }` não é um ARN.
cure-malformed-arn-no-arn = Escreva o ARN completo.
check-malformed-arn-service = `{ $name }` não é um ARN do IAM nem do STS; por isso, não pode ser uma entidade principal.
cure-malformed-arn-service = Informe o ARN de um usuário, de um perfil ou de uma conta.
check-malformed-arn-resource = `{ $name }` não indica um usuário, nem um perfil, nem uma conta.
cure-malformed-arn-resource = Termine o ARN com root, com user/ e um nome ou com role/ e um nome.
check-malformed-arn-session = `{ $name }` não indica uma sessão.
cure-malformed-arn-session = Escreva o ARN do perfil. Para indicar uma sessão, escreva assumed-role/, o nome do perfil, uma barra e o nome da sessão.
check-refused-principal-wildcard = `{ $name }` contém um curinga. Uma entidade principal precisa ser citada por inteiro.
cure-refused-principal-wildcard = Cite a conta e restrinja o acesso com uma condição ArnLike sobre aws:PrincipalArn.
check-refused-principal-group = `{ $name }` é um grupo. Grupos não podem ser entidades principais.
cure-refused-principal-group = Cite os usuários ou um perfil, ou dê a permissão em uma política do IAM do grupo.
check-deleted-principal = `{ $name }` é o que restou de um usuário ou perfil excluído. Já não corresponde a ninguém, e não é possível salvar a política de novo enquanto esse ID estiver nela.
cure-deleted-principal = Remova esse ID ou escreva o ARN do usuário ou perfil que existe hoje. Um perfil recriado com o mesmo nome tem outro ID.
check-service-linked-role = Falta em `{ $name }` o caminho (path) de um perfil vinculado ao serviço.
cure-service-linked-role = Copie o ARN do IAM: antes do nome do perfil, ele traz aws-service-role e o nome do serviço.
check-service-linked-role-known = `{ $name }` não é o ARN correto desse perfil vinculado ao serviço.
cure-service-linked-role-known = Escreva `{ $instead }`. O perfil precisa existir nessa conta.
check-principal-kind = `{ $word }` não é um tipo de entidade principal.
cure-principal-kind = Escreva AWS, Service ou Federated, exatamente com essas maiúsculas e minúsculas.
check-principal-kind-without-word = Falta o tipo de entidade principal antes de `{ $name }`.
cure-principal-kind-without-word = Escreva um objeto: "AWS" para contas, usuários e perfis; "Service" para serviços.
check-principal-kind-arn-as-service = `{ $name }` é um ARN, mas está em "Service".
cure-principal-kind-arn-as-service = Coloque-o em "AWS".
check-principal-kind-service-as-aws = `{ $name }` é uma entidade principal de serviço, mas está em "AWS".
cure-principal-kind-service-as-aws = Coloque-a em "Service".
check-principal-kind-provider-as-aws = `{ $name }` é um provedor de identidade, mas está em "AWS".
cure-principal-kind-provider-as-aws = Cite o perfil que os usuários dele assumem. Provedores de identidade ficam em "Federated", e só em políticas de confiança.
check-principal-kind-federated = `{ $name }` é uma entidade principal federada, que esta política não aceita.
cure-principal-kind-federated = Cite o perfil que os usuários federados assumem.
check-principal-kind-canonical-user = Somente o Amazon S3 reconhece usuários canônicos.
cure-principal-kind-canonical-user = Indique a conta pelo ID.
check-service-name = `{ $name }` não é o nome de uma entidade principal de serviço.
cure-service-name = O nome de uma entidade principal de serviço é como backup.amazonaws.com: em minúsculas e com amazonaws.com no final.
check-empty-element = `{ $name }` está vazio.
cure-empty-element = Escreva o valor pretendido. Em algumas páginas da web, o asterisco ("*") se perde na cópia.
check-placeholder = `{ $name }` ainda contém um campo a preencher.
cure-placeholder = Substitua-o pelo valor real, sem os sinais < e >.

## Problemas encontrados: recursos

check-key-policy-resource = Em uma política de chaves, Resource é "*", que significa a própria chave. `{ $name }` pode não corresponder a nada.
cure-key-policy-resource = Escreva "Resource": "*".
check-alias-resource = `{ $name }` se refere somente ao alias e não dá acesso à chave por trás dele.
cure-alias-resource = Escreva o ARN da chave. Para selecionar chaves pelo alias, use uma condição sobre kms:ResourceAliases ou kms:RequestAlias.
check-no-arn-resource = `{ $name }` não é um ARN nem "*".
cure-no-arn-resource = Escreva o ARN completo.
check-resource-form = `{ $name }` não é o ARN de um recurso deste serviço.
cure-resource-form = Copie o ARN. O de uma chave termina com key/ e o ID da chave; o de um cofre, com backup-vault: e o nome do cofre.
check-needs-all-resources = Não é possível limitar { $actions } a determinados recursos; por isso, a instrução não dá essa permissão.
cure-needs-all-resources = Coloque { $actions } em uma instrução com "Resource": "*".

## Problemas encontrados: condições

check-unknown-operator = O operador de condição `{ $name }` não existe.
cure-unknown-operator = Procure o nome correto entre os operadores de condição do IAM.
check-unknown-operator-near = O operador de condição `{ $name }` não existe.
cure-unknown-operator-near = Escreva { $instead }. Maiúsculas e minúsculas fazem diferença.
check-unknown-key = Não existe a chave de condição `{ $name }`: nenhuma solicitação a contém.
cure-unknown-key = Procure o nome correto entre as chaves de condição do serviço e as chaves de condição globais.
check-unknown-key-near = Não existe a chave de condição `{ $name }`: nenhuma solicitação a contém.
cure-unknown-key-near = Escreva { $instead }.
check-key-not-carried = Solicitações de { $actions } nunca contêm `{ $name }`; por isso, a instrução não tem efeito para elas.
cure-key-not-carried = Mova { $actions } para uma instrução sem esta condição. Somente solicitações de { $instead } contêm essa chave de condição.
check-key-not-carried-many = Solicitações de { $actions } nunca contêm `{ $name }`; por isso, a instrução não tem efeito para elas.
cure-key-not-carried-many = Mova { $actions } para uma instrução sem esta condição.
check-operator-type = { $name } não se aplica ao tipo de valor de `{ $key }`; por isso, a condição nunca é atendida.
cure-operator-type = Use { $instead } ou outro operador para esse tipo de valor.
check-needs-set-operator = `{ $key }` pode ter vários valores; por isso, sem um operador de conjunto, a condição com { $name } nunca é atendida.
cure-needs-set-operator = Escreva { $instead }.
check-surplus-set-operator = `{ $key }` tem um único valor; por isso, o operador de conjunto em { $name } não é necessário.
cure-surplus-set-operator = Escreva { $instead }.
check-surplus-set-operator-all = `{ $key }` tem um único valor, e a condição com { $name } também é atendida quando a solicitação não traz essa chave de condição.
cure-surplus-set-operator-all = Escreva { $instead }.
check-holds-when-absent = { $name } também é verdadeiro quando a solicitação nem sequer contém `{ $key }`, como no caso de entidades principais fora de qualquer organização.
cure-holds-when-absent = Use ForAnyValue ou adicione uma condição Null com "{ $key }": "false".
check-org-path = O caminho `{ $name }` não corresponde a nada: nas solicitações, os caminhos terminam com uma barra.
cure-org-path = Escreva `{ $instead }` com ForAnyValue:StringLike para abranger todas as contas dessa raiz ou unidade organizacional e das unidades abaixo dela, ou termine o caminho com uma barra para abranger somente as contas que estão diretamente nela.
check-org-path-start = `{ $name }` não começa com um ID de organização.
cure-org-path-start = Escreva o caminho completo: os IDs que começam com "o-", "r-" e "ou-", cada um seguido de uma barra.
check-session-arn = `{ $name }` é o ARN de uma sessão, mas aws:PrincipalArn contém o ARN do perfil. Os dois nunca coincidem.
cure-session-arn = Escreva o ARN do perfil, com o caminho (path).
check-wrong-value-bool = { $operator } não aceita o valor `{ $name }`.
cure-wrong-value-bool = Escreva "true" ou "false".
check-wrong-value-ip = { $operator } não aceita o valor `{ $name }`.
cure-wrong-value-ip = Escreva um endereço IP ou um intervalo CIDR, como 203.0.113.0/24.
check-wrong-value-numeric = { $operator } não aceita o valor `{ $name }`.
cure-wrong-value-numeric = Escreva um número.
check-wrong-value-date = { $operator } não aceita o valor `{ $name }`.
cure-wrong-value-date = Escreva uma data com hora, como 2026-01-31T00:00:00Z.
check-wrong-value-arn = { $operator } não aceita o valor `{ $name }`.
cure-wrong-value-arn = Escreva um ARN com as seis partes.
check-literal-wildcard = Este operador trata o curinga em `{ $name }` como um caractere comum.
cure-literal-wildcard = Use { $instead }.
check-literal-wildcard-org = Este operador trata o curinga em `{ $name }` como um caractere comum.
cure-literal-wildcard-org = Escreva o ID da sua organização. Com { $instead }, este valor autorizaria todas as organizações.
check-via-service = `{ $name }` não é um valor de kms:ViaService, que contém o serviço e a região.
cure-via-service = Escreva neste formato: ec2.us-west-2.amazonaws.com.
check-refused-set-operator = O KMS não aceita ForAllValues em condições sobre um par do contexto de criptografia.
cure-refused-set-operator = Use StringEquals ou StringLike sem operador de conjunto.
check-identity-only-key = `{ $name }` só funciona em políticas do IAM. Nesta política, a condição nunca é atendida.
cure-identity-only-key = Mova a condição para a política do IAM do usuário ou perfil.
check-literal-variable = A variável de política em `{ $name }` não é substituída, porque o documento não indica a versão 2012-10-17.
cure-literal-variable = Adicione "Version": "2012-10-17".
check-service-call-key = Somente chamadas que um serviço faz em nome de um recurso contêm `{ $name }`. Para os usuários, perfis e contas citados aqui, a condição nunca é atendida.
cure-service-call-key = Remova a condição ou cite o serviço como entidade principal.
check-wrong-id-org = `{ $name }` não é um ID de organização.
cure-wrong-id-org = Escreva o ID que começa com "o-", seguido de 10 a 32 letras minúsculas ou dígitos.
check-wrong-id-account = `{ $name }` não é um ID de conta.
cure-wrong-id-account = Escreva todos os 12 dígitos, sem hifens, incluindo os zeros à esquerda.

## Problemas encontrados: quem é autorizado

check-open-to-all = A instrução autoriza todas as contas da AWS.
cure-open-to-all = Cite as contas ou adicione uma condição sobre quem faz a chamada: aws:PrincipalOrgID, aws:PrincipalAccount ou aws:PrincipalArn.
check-open-to-all-key = A instrução autoriza todas as contas da AWS.
cure-open-to-all-key = Cite as contas ou adicione uma condição sobre quem faz a chamada: aws:PrincipalOrgID, aws:PrincipalAccount ou aws:PrincipalArn. Sozinha, kms:ViaService não restringe quem faz a chamada.
check-not-principal-allow = NotPrincipal com Allow autoriza todos, exceto os citados, incluindo contas desconhecidas.
cure-not-principal-allow = Use "Principal" e cite as entidades principais pretendidas.
check-not-action-allow = NotAction com Allow permite todas as ações, exceto as citadas, incluindo as que a AWS vier a criar.
cure-not-action-allow = Use Action e cite as ações pretendidas.
check-lock-out = Com esta política, ninguém poderia mais alterar a política da chave. O KMS recusa uma política assim; se ela for salva com BypassPolicyLockoutSafetyCheck, somente o AWS Support poderá ajudar.
cure-lock-out = Mantenha uma instrução que permita kms:* à própria conta proprietária da chave.
check-lock-out-denied = Com este Deny, ninguém poderia mais alterar a política da chave. O KMS recusa uma política assim; se ela for salva com BypassPolicyLockoutSafetyCheck, somente o AWS Support poderá ajudar.
cure-lock-out-denied = Faça com que este Deny não se aplique a um administrador da conta proprietária da chave, por exemplo, com uma condição sobre aws:PrincipalArn.
check-rcp-form-allow = Uma política de controle de recursos só pode negar; a única que permite é RCPFullAWSAccess, anexada pela própria AWS.
cure-rcp-form-allow = Escreva "Effect": "Deny" e inverta as condições: StringEquals passa a ser StringNotEquals.
check-rcp-form-principal = Uma política de controle de recursos se dirige a todos: o "Principal" dela só pode ser "*".
cure-rcp-form-principal = Escreva "Principal": "*" e indique com uma condição a quem a instrução se aplica.
check-too-large = O documento tem { $bytes } bytes. Uma política de chaves pode ter no máximo { $most }.
cure-too-large = Junte instruções que diferem em um único elemento e encurte os Sids.
check-character = Uma política de chaves não pode conter `{ $character }` ({ $code }): somente caracteres ASCII e Latin-1 são aceitos.
cure-character = Escreva sem esse caractere.
check-sid-character = O Sid `{ $name }` contém caracteres que não são aceitos neste tipo de política.
cure-sid-character = Use somente letras sem acento e dígitos.

## Problemas encontrados: os dois lados de uma cópia

check-sides-swapped-key = A origem e o destino estão trocados: a política dá acesso total à conta { $destination }, mas a chave de origem pertence à conta { $source }.
cure-sides-swapped-key = Na chave da conta { $source }, que é onde esta política deve estar, permita kms:* à conta { $source } e, à conta { $destination }, as ações necessárias para a cópia.
check-sides-swapped-vault = A origem e o destino estão trocados: o cofre está na conta { $destination }; por isso, a política precisa autorizar a conta { $source }.
cure-sides-swapped-vault = Na conta { $destination }, na política de acesso ao cofre: cite a conta { $source } como entidade principal da instrução com backup:CopyIntoBackupVault.
check-side-missing-key = A política da chave de origem não autoriza a conta de destino { $destination }.
cure-side-missing-key = Na conta { $source }, adicione à política da chave de origem duas instruções para a conta { $destination }: uma para usar a chave e outra para as concessões. As duas estão na solução source-key-policy.
check-side-missing-denied = Este Deny impede que a conta de destino { $destination } use a chave de origem.
cure-side-missing-denied = Na conta { $source }, na política da chave de origem: altere esta instrução para que ela não se aplique à conta { $destination }.
check-side-missing-aws-managed = Esta é a política de uma chave gerenciada pela AWS. Ela autoriza somente a conta da chave e não pode ser alterada por ninguém.
cure-side-missing-aws-managed = Na conta { $source }, faça uma cópia dos dados criptografada com uma chave gerenciada pelo cliente e copie essa nova cópia para a conta { $destination }.
check-side-missing-vault = A política de acesso ao cofre de destino não autoriza a conta de origem { $source }.
cure-side-missing-vault = Na conta { $destination }, na política de acesso ao cofre de destino: permita backup:CopyIntoBackupVault à conta { $source }.
check-side-missing-denied-vault = Este Deny impede que a conta de origem { $source } copie para o cofre.
cure-side-missing-denied-vault = Na conta { $destination }, na política de acesso ao cofre de destino: altere esta instrução para que ela não se aplique à conta { $source }.
check-actions-missing = Para a cópia, a conta { $destination } também precisa de { $actions } nesta chave.
cure-actions-missing = Na conta { $source }, na política da chave de origem: adicione o que falta à instrução da conta { $destination }.
check-grants-missing = Falta a instrução para as concessões: a conta { $destination } não pode criar concessões nesta chave, mas as cópias de backups do EBS, do RDS e do FSx precisam de uma concessão.
cure-grants-missing = Na conta { $source }, na política da chave de origem: adicione uma instrução que permita kms:CreateGrant, kms:ListGrants e kms:RevokeGrant à conta { $destination }, com a condição Bool kms:GrantIsForAWSResource "true".

## O relatório de uma verificação

policy-kind-key = política de chaves
policy-kind-vault = política de acesso ao cofre
policy-kind-iam = política do IAM
policy-kind-scp = política de controle de serviço
policy-kind-rcp = política de controle de recursos
policy-kind-trust = política de confiança do perfil
policy-kind-vpc-endpoint = política de endpoint da VPC
policy-kind-resource = política de outro recurso
policy-taken-for = { $file }: tipo deduzido: { $kind }. Se não for esse, indique o tipo com { $flag }.
standard-input = entrada padrão
check-clean = { $count ->
    [one] Uma política verificada, nenhum problema encontrado.
   *[other] { $count } políticas verificadas, nenhum problema encontrado.
}
check-summary = { $errors ->
    [0] Nenhum erro
    [one] Um erro
   *[other] { $errors } erros
}, { $warnings ->
    [0] nenhum aviso
    [one] um aviso
   *[other] { $warnings } avisos
}.

## Políticas que são exibidas

render-in-account = Conta { $account } – { $title }
render-whole = Esta é uma política completa e substitui a { $kind } atual. Use-a somente se a política atual não contiver nenhuma outra instrução; caso contrário, adicione estas instruções a ela.
render-statements = Adicione { $count ->
    [one] esta instrução
   *[other] estas instruções
} à { $kind } atual e mantenha todas as que já estão lá.
render-file = As instruções estão em { $file }.
render-other-width = { $name } não tem a variante { $width }; em vez dela, é exibida a variante { $shown }.
render-several = Seguem { $count } políticas, cada uma para uma conta ou um caso. Para exibir somente uma delas, use { $flag } com o nome: { $names }.
