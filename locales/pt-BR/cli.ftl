### source: eef979b5
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
kb-windows = Para busca em massa
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

cmd-grep = Procura falhas conhecidas em arquivos, pastas, arquivos compactados e fluxos de dados de qualquer tamanho
arg-paths = Arquivos e pastas onde procurar, inclusive .gz, .zst e .tar; "-" ou nenhum caminho para ler da entrada padrão (stdin)
arg-grep-format = Formato em que as ocorrências são exibidas: text, uma linha por ocorrência, para leitura; jsonl, um objeto por linha; csv, uma tabela
arg-summary = Em vez das ocorrências, mostra quantas há por entrada, conta, região, cofre, tipo de recurso e dia
arg-report = Grava uma página HTML sobre tudo o que foi encontrado: o que falhou, quando, onde e o que fazer primeiro
arg-unmatched = Em vez das ocorrências, mostra as mensagens de falhas que nenhuma entrada explica, agrupadas por modelo; cada uma pode servir de base a uma nova entrada
arg-thorough = Lê cada registro como o comando "explain": encontra também mensagens quebradas em várias linhas ou com outra redação, mas é bem mais lento
arg-since = Somente o que aconteceu a partir deste momento: um dia, um horário ou há quanto tempo (24h, 7d). O que não tem horário é mantido
arg-until = Somente o que aconteceu antes deste momento
arg-grep-entry = Somente ocorrências desta entrada (número ou nome); a opção pode ser repetida
arg-count = Mostra somente o número de ocorrências de cada arquivo
arg-files-with-matches = Mostra somente os nomes dos arquivos com ocorrências
arg-files-without-match = Mostra somente os nomes dos arquivos sem ocorrências
arg-quiet = Não exibe nada; para na primeira ocorrência
arg-max-count = Para de ler cada arquivo depois deste número de ocorrências
arg-line-number = Mostra o número da linha (é o padrão, exceto quando só contagens são exibidas)
arg-no-line-number = Não mostra o número da linha
arg-with-filename = Mostra o nome do arquivo mesmo quando há um só
arg-no-filename = Não mostra o nome do arquivo
arg-after-context = Mostra este número de linhas depois de cada registro
arg-before-context = Mostra este número de linhas antes de cada registro
arg-grep-context = Mostra este número de linhas antes e depois de cada registro
arg-glob = Nas pastas, somente arquivos que correspondem a este padrão glob; com "!" no início, somente os que não correspondem. A opção pode ser repetida
arg-files-from = Lê deste arquivo os nomes dos arquivos onde procurar, um por linha; "-" para ler da entrada padrão (stdin)
arg-null = Com --files-from, -c, -l e -L: um byte NUL depois de cada nome, em vez de quebra de linha ou dois-pontos
arg-hidden = Nas pastas, inclui os arquivos ocultos
arg-no-ignore = Nas pastas, inclui o que .gitignore, .ignore e arquivos semelhantes excluem
arg-follow = Nas pastas, segue links simbólicos
arg-max-depth = Até quantos níveis de pastas percorrer
arg-grep-text = Nas pastas, inclui os arquivos binários
arg-search-zip = Procura dentro de .gz, .zst e .tar (é o padrão)
arg-no-search-zip = Não procura dentro de arquivos compactados nem de .tar
arg-threads = Quantos arquivos são pesquisados ao mesmo tempo; com 0 ou sem esta opção, tantos quantos forem os processadores
arg-sort = Ordem dos arquivos; com "path", a saída é sempre a mesma
arg-stats = Mostra, no fim, quanto foi lido e encontrado
arg-line-buffered = Exibe cada ocorrência assim que ela é encontrada, para quem acompanha um fluxo ao vivo
arg-no-messages = Não informa o que não pôde ser lido; o código de saída continua a indicar isso
arg-progress = Quando mostrar no terminal o andamento da pesquisa
arg-csv-bom = Começa a tabela com uma marca de ordem de bytes (BOM), para o Excel
more-grep = Códigos de saída: 0, algo foi encontrado; 1, nada foi encontrado; 2, algo não pôde ser lido (o que pôde ser lido foi pesquisado). O texto de cada registro é lido como no comando "explain", mas uma mensagem quebrada em várias linhas só é encontrada com --thorough.
arg-recursive = As pastas são sempre pesquisadas com tudo o que contêm; esta opção é aceita porque existe no grep
arg-ignore-case = Maiúsculas e minúsculas nunca são diferenciadas; esta opção é aceita porque existe no grep
unmatched-times = { $count ->
    [one] { $count } vez
   *[other] { $count } vezes
}
unmatched-sample = Exemplo
unmatched-place = Local: { $path }, byte { $offset }
cmd-search = Encontra uma entrada a partir de palavras, em qualquer um dos idiomas
cmd-kb-index = Grava o índice de busca em kb/index ou verifica se ele está atualizado
arg-query = O que você lembra: palavras em qualquer um dos idiomas, parte de uma mensagem, uma ação ou o número de uma entrada; "-" para ler da entrada padrão (stdin)
arg-search-limit = Número máximo de entradas na lista (5, se não for informado)
arg-search-open = Mostra a entrada que tem este número na lista
arg-search-format = Formato em que a lista é exibida
arg-kb-index-dir = Pasta da base de conhecimento (com kb/ e locales/ dentro dela), em vez da pasta atual
arg-kb-index-check = Não grava nada; se o índice não estiver atualizado, o código de saída é 1
more-search = Filtros: service:kms, type:EBS, phase:copy, side:source, kind:guide. Palavras entre aspas precisam aparecer juntas. Códigos de saída: 0, algo foi encontrado; 1, nada foi encontrado; 2, um filtro tem um valor desconhecido.
