### source: ae1079af
### Textos de ajuda da linha de comando. Os nomes de opções e valores ficam em inglês.
### review: read 2026-11-30, alone, by a reader of this language only

about = Explica falhas do AWS Backup entre contas e o que fazer para resolvê-las
long-about = Cole a mensagem de um trabalho que falhou, ou envie por pipe a saída da AWS CLI, e veja o que aconteceu, qual é a chave e a quem ela pertence, quem precisa fazer o quê e em qual conta, além de uma política pronta para colar. Funciona offline e não envia nada para lugar nenhum.
usage-heading = Uso
commands-heading = Comandos
arguments-heading = Argumentos
options-heading = Opções
examples-heading = Exemplos
more-policy-check = Códigos de saída: 0, nenhum problema encontrado; 1, algum problema encontrado; 2, não foi possível ler um arquivo.
more-policy-evaluate = Códigos de saída: 0, solicitação permitida; 1, negada; 2, não é possível avaliar a solicitação; 3, sem decisão. O que não aparece no JSON conta como não informado; null ou [] indica que não existe. A solicitação em JSON:
usage-options = OPÇÕES
usage-command = COMANDO
values-hint = valores: { $values }

cmd-explain = Explica um trabalho que falhou, a partir da mensagem ou do JSON da AWS CLI
cmd-kb = Consulta e verifica a base de conhecimento
cmd-kb-check = Verifica a base de conhecimento e informa todos os problemas encontrados
cmd-kb-list = Lista as entradas
cmd-kb-new = Cria o rascunho de uma entrada a partir de uma mensagem colada: a assinatura, com campos tipados no lugar do que varia, um exemplo e os textos a preencher
cmd-kb-stamp = Renova o carimbo de uma tradução, para registrar que ela está em dia com o texto original; --lang indica o idioma da tradução
cmd-kb-show = Mostra a página de uma entrada, sem precisar de um log
cmd-kb-stats = Conta as entradas, as assinaturas e os textos de cada idioma
cmd-policy = Verifica políticas, avalia solicitações como o AWS KMS e o AWS Backup as avaliam e exibe as políticas desta base de conhecimento
cmd-policy-check = Encontra erros em políticas de chaves, de acesso ao cofre, do IAM, de controle de serviço, de controle de recursos, de confiança e de endpoint da VPC
cmd-policy-evaluate = Avalia se uma solicitação é permitida e diz o que precisa mudar e onde
cmd-policy-render = Exibe a política de uma entrada ou de uma solução, preenchida com os dados das suas contas
cmd-help = Mostra esta ajuda ou a de um comando

arg-text = A mensagem; o número (CAB0001) ou o nome de uma entrada da base de conhecimento; ou "-" para ler o texto da entrada padrão (stdin)
arg-file = Lê a mensagem deste arquivo
arg-lang = Idioma da resposta: en, pt-BR, ko ou es
arg-format = Formato em que a resposta é exibida
arg-explain-format = Formato da resposta: text, página para o terminal; json, dados para programas; markdown e html, página para wiki, chamado ou navegador; reply, texto curto para colar em um chamado
arg-redact = Troca por pseudônimos, como account-1, estes dados: IDs de conta, nomes e IDs contidos em ARNs, IDs de organização, endereços de e-mail e endereços IP
arg-source-account = ID da conta de origem (12 dígitos)
arg-destination-account = ID da conta de destino (12 dígitos)
arg-key-arn = ARN da chave do KMS
arg-region = Região da chave
arg-org-id = ID da organização, para a variante da política que vale para a organização
arg-org-path = Caminho na organização, até uma unidade organizacional (UO)
arg-role-arn = ARN do perfil ou usuário do IAM que faz a chamada
arg-resource-type = Tipo do recurso protegido, por exemplo EBS ou EFS
arg-width = Quem a política autoriza: a conta (variante publicada pela AWS), somente o perfil vinculado ao serviço do AWS Backup ou a organização
arg-long = Mostra tudo: todas as variantes da política, os erros em páginas publicadas e as fontes
arg-color = Quando usar cores
arg-overlay = Pasta com as entradas da sua organização, usadas junto com as do programa
arg-help = Mostra a ajuda; "--help" mostra mais do que "-h"
arg-version = Mostra as versões do programa e da base de conhecimento
arg-anchors = Mostra as âncoras derivadas para cada assinatura
arg-today = Dia a partir do qual se conta a idade dos fatos (AAAA-MM-DD)
arg-dir = Pasta de uma base de conhecimento a verificar (com kb/ e locales/ dentro dela), em vez da que vem no programa
arg-entry = Número ou nome de uma entrada
arg-kind = Somente entradas deste tipo
arg-status = Somente entradas neste estado
arg-slug = Nome da entrada: palavras em minúsculas, separadas por hifens, que descrevem a falha
arg-from-text = A mensagem: um texto, um arquivo ou "-" para ler da entrada padrão (stdin); também aceita o JSON da AWS CLI
arg-into = Pasta das entradas da sua organização, onde os arquivos serão gravados; pode estar vazia e, se não existir, será criada
arg-subject = Número ou nome de uma entrada, ou nome de uma solução
arg-folder = Pasta das entradas (com kb/ e locales/ dentro dela), em vez da pasta atual

arg-files = Arquivos com o documento da política ou com a saída da AWS CLI que o contém; "-" ou nenhum arquivo para ler da entrada padrão (stdin)
arg-policy-check-kind = A que as políticas estão anexadas; sem esta opção, o tipo é deduzido do arquivo e das instruções
arg-policy-check-source-account = ID da conta de origem de uma cópia (12 dígitos). Se as duas contas forem informadas, verifica-se também se a política tem o que a cópia exige
arg-policy-check-destination-account = ID da conta de destino de uma cópia (12 dígitos)
arg-policy-evaluate-file = A solicitação e as políticas, em JSON; "-" ou nenhum arquivo para ler da entrada padrão (stdin)
arg-principal = Quem faz a solicitação: o ARN de um usuário, perfil, sessão ou usuário-raiz, ou o nome de um serviço
arg-action = A ação (por exemplo, kms:Decrypt)
arg-resource = ARN da chave, do cofre, do ponto de recuperação ou do perfil; sem esta opção, ele é obtido dos arquivos
arg-resource-account = ID da conta proprietária do recurso (12 dígitos), quando o ARN dele não contém esse ID
arg-context = Uma chave de condição da solicitação, com o valor dela; a opção pode ser repetida
arg-key-policy = Arquivo com a política da chave. Nesta opção e nas seguintes, até --grants, a palavra none indica que não existe essa política ou concessão
arg-vault-policy = Arquivo com a política de acesso ao cofre
arg-trust-policy = Arquivo com a política de confiança do perfil
arg-iam = Arquivo com uma política do IAM do autor da chamada; a opção pode ser repetida
arg-scp = Arquivo com uma política de controle de serviço que se aplica à conta do autor da chamada. Antes dele, escreva o ID da raiz, da unidade organizacional ou da conta à qual a política está anexada e um sinal de igual ("="); todos os arquivos sem ID contam como um único nível. A opção pode ser repetida
arg-rcp = Arquivo com uma política de controle de recursos que se aplica à conta do recurso, com um ID antes dele, como em --scp; a opção pode ser repetida
arg-boundary = Arquivo com o limite de permissões do autor da chamada
arg-session-policy = Arquivo com a política de sessão do autor da chamada
arg-vpc-endpoint-policy = Arquivo com a política de endpoint da VPC
arg-grants = Arquivo com as concessões da chave, como list-grants as exibe
arg-describe-key = Arquivo com a descrição da chave, como describe-key a exibe
arg-assume-none = Considera que tudo o que não for informado não existe
arg-expect = O resultado esperado: se for esse, o código de saída é 0; se for o outro, 1; se ficar sem decisão, 3
arg-policy-render-entry = Número ou nome de uma entrada
arg-remedy = Nome de uma solução
arg-form = As instruções a adicionar, uma política completa ou comandos para um shell POSIX

version-line = cabhelp { $version }, base de conhecimento { $corpus }: { $entries ->
    [one] { $entries } entrada
   *[other] { $entries } entradas
}, idiomas { $languages }, fatos verificados até { $date }

kb-clean = A base de conhecimento está sem problemas: { $entries ->
    [one] { $entries } entrada
   *[other] { $entries } entradas
}, { $checks } verificações.
kb-findings = { $errors ->
    [0] Nenhum erro
    [one] Um erro
   *[other] { $errors } erros
}, { $warnings ->
    [0] nenhum aviso
    [one] um aviso
   *[other] { $warnings } avisos
}.
kb-shortest = Literal mais curto
kb-anchors = Âncoras
severity-error = erro
severity-warning = aviso
label-cure = Correção
column-id = Entrada
column-kind = Tipo
column-status = Estado
column-title = Título
stat-entries = Entradas
stat-signatures = Assinaturas
stat-translations = Mensagens traduzidas
stat-examples = Exemplos
stat-counterexamples = Contraexemplos
stat-remedies = Soluções
stat-texts = Textos em { $language }
stat-read = dos quais, revisados

new-wrote = A entrada { $id } foi criada como rascunho. Arquivos gravados:
new-recognises = Ela reconhece mensagens como esta:
new-rivals = A mesma mensagem já é explicada por { $ids }, mas agora quem responde é a nova entrada. Se não for isso que você quer, remova a relação no arquivo entry.toml e restrinja a assinatura.
new-next = Preencha os trechos marcados com "TODO:". Este comando mostra onde eles estão e o que mais falta:
new-try = Os rascunhos de uma pasta de overlay já aparecem nas respostas, com um aviso. Para ver a entrada, execute:
new-signature = a mensagem, com campos tipados no lugar do que varia
new-title = a falha em uma linha
new-summary = o que aconteceu e por quê, em poucas frases
new-reply = o que o suporte pode responder à pessoa afetada
new-choose = escolha entre: { $words }
new-near-miss = uma mensagem parecida que não deve levar a esta entrada
new-why = a diferença entre aquela mensagem e esta
new-translation = a mensagem traduzida, no idioma { $lang }; depois, apague os sinais de comentário
new-cause = por que falha: uma tabela TOML para cada causa, começando pela mais fácil de verificar; o texto de cada causa fica no arquivo de textos da entrada
new-step = o que fazer: uma tabela TOML para cada passo
new-relation = { $id } explica a mesma mensagem em termos gerais; sem esta relação, a resposta viria dessa entrada.
new-source = De onde vêm os fatos: uma página, um chamado ou o log em que a mensagem foi vista.
stamp-renewed = { $path }: { $before } → { $after }
stamp-current = { $path }: o carimbo { $after } já está atualizado
stamp-no-translation = Não há carimbo a renovar: os textos existem somente no idioma em que foram escritos ({ $lang }).

cmd-search = Encontrar uma entrada por palavras, em qualquer um dos idiomas
cmd-kb-index = Gravar o índice de busca em kb/index ou verificar se ele está atualizado
arg-query = O que você lembra: palavras em qualquer idioma, parte de uma mensagem, uma ação, o número de uma entrada; "-" para a entrada padrão
arg-search-limit = Quantas entradas são listadas no máximo (5 se não for informado)
arg-search-open = Mostrar a entrada com este número na lista
arg-search-format = Como a lista é impressa
arg-kb-index-dir = Pasta da base de conhecimento (com kb/ e locales/) em vez da atual
arg-kb-index-check = Não gravar nada; sair com 1 se o índice não estiver atualizado
more-search = Filtros: service:kms, type:EBS, phase:copy, side:source, kind:guide. Palavras entre aspas precisam aparecer juntas. Códigos de saída: 0 encontrado, 1 nada encontrado, 2 um filtro tem um valor desconhecido.
