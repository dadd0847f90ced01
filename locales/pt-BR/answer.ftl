### source: 1e99927c
### As partes fixas de uma resposta.
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

heading-short = Em resumo
heading-summary = O que aconteceu
heading-facts = Encontrado no texto
heading-causes = Causas possíveis, começando pela mais fácil de verificar
heading-permissions = Ações que precisam ser permitidas
heading-steps = O que fazer
heading-policy = Instruções a adicionar à política
heading-policy-document = Política a anexar
heading-message = Mensagem da AWS, em inglês
heading-mistakes = Erros em páginas publicadas
heading-sources = Fontes
heading-similar = Entradas semelhantes
heading-unknown = Falhas que nenhuma entrada explica
heading-varying = O que muda entre as { $count } ocorrências
varying-note = Os comandos abaixo usam os dados da primeira ocorrência. Repita-os para as demais.
heading-more-policies = Outras políticas (completas com --long)
heading-related = Entradas relacionadas
flow-as-text = O mesmo em palavras

column-principal = Quem
column-policy = Onde permitir
column-account = Conta
column-actions = Ações

step-title = Passo { $number }: { $title }
only-if = somente se { $key } = { $value }

label-form = Variante
label-check = Verifique
label-run = Execute
label-verify = Confirme o resultado
label-warning = Atenção
label-by-hand = Pare aqui
label-fixes = { $count ->
    [one] causa { $numbers }
   *[other] causas { $numbers }
}

match-exact = correspondência exata
match-normalized = correspondência após limpeza do texto
match-translated = correspondência com uma tradução da mensagem
match-approximate = correspondência aproximada
match-code = correspondência pelo código
match-truncated = correspondência com texto cortado
confidence-high = confiança alta
confidence-medium = confiança média
confidence-low = confiança baixa

occurrences = { $count ->
    [one] { $count } ocorrência
   *[other] { $count } ocorrências
}

heading-overview = Visão geral
overview-counts = { $failures ->
    [one] { $failures } falha
   *[other] { $failures } falhas
}, { $causes ->
    [one] { $causes } problema
   *[other] { $causes } problemas
}
overview-times = { $count }×
overview-repairs = Corrigir este problema resolve { $count } das { $failures } falhas.
overview-repairs-all = Corrigir este problema resolve todas as falhas ({ $failures }).

reply-first-step = Primeiro passo ({ $role }, { $account }): { $step }
reply-not-found = Este texto não corresponde a nenhuma falha conhecida; por isso, não é possível indicar a causa com certeza.
redacted-notice = O programa substituiu IDs de conta, nomes e outros identificadores por pseudônimos, como account-1 (--redact). Recoloque os valores reais antes de usar os comandos e as políticas.

facts-verified = Fatos verificados em { $date }.

sides-unknown = O texto não diz qual conta é a de origem e qual é a de destino; por isso, a política abaixo ainda contém campos a preencher, entre < e >.
sides-accounts-seen = IDs de conta no texto, sem indicação de qual é a origem e qual é o destino: { $accounts }.
sides-one-unknown = O texto não traz esta informação: { $fact }. Por isso, a política abaixo ainda contém um campo a preencher, entre < e >.
sides-ask = Para descobrir, consulte o trabalho de cópia, se houver um, na conta que o iniciou. O ID da conta é o quinto campo do ARN de cada cofre (os campos são separados por dois-pontos): SourceBackupVaultArn indica a conta de origem, e DestinationBackupVaultArn, a conta de destino. Ou passe ao programa o trabalho inteiro, com este comando:
sides-flags = Se você já souber o que falta, acrescente ao seu comando:

missing-facts = Substitua antes de usar, inclusive os sinais < e >: { $placeholders }.
refused-value = O valor encontrado para "{ $fact }" não está no formato exigido; por isso, há um campo a preencher, entre < e >, no lugar dele.
statements-hint = Adicione o trecho a seguir ao fim da lista "Statement" da política atual, com uma vírgula depois da instrução anterior, e mantenha todas as instruções que já estão lá. Se houver mais de uma variante, use uma só; em caso de dúvida, use "account".
iam-statements-hint = O que segue é uma política do IAM completa: anexe-a a esse usuário ou perfil, ou adicione as instruções dela à lista "Statement" de uma política do IAM que já esteja anexada.

differ-key-in-third-account = A chave pertence à conta { $first }, não à conta de origem { $second }. A política dela precisa ser alterada na conta { $first }: nos passos abaixo que tratam da chave, onde se lê conta de origem, entenda conta { $first }.
differ-caller-in-another-account = O autor da chamada está na conta { $first }, e a chave, na conta { $second }. Nesse caso, os dois lados precisam permitir a ação: a política da chave, na conta { $second }, e uma política do IAM do autor da chamada, na conta { $first }.
equal-one-account = Os dois lados são a conta { $first }: trata-se de uma cópia dentro de uma única conta. O que se diz aqui sobre outra conta não se aplica; o perfil do IAM que faz a cópia precisa poder usar a chave.
assumed-source-from-key = A conta de origem { $value } foi obtida do ARN da chave de origem. Se essa chave tiver sido compartilhada por uma terceira conta, informe a conta de origem com { $flag }.
conflict-flag = { $fact }: { $flag } indica { $given }, mas o texto indica { $seen }. A resposta usa o valor da opção.

not-found = Nada neste texto corresponde a uma falha da base de conhecimento.
not-found-seen = O que o texto contém:
not-found-hint = Cole a mensagem completa em inglês, como a AWS a exibiu, ou o JSON do trabalho.
all-entries = Para ver todas as entradas, execute: { $command }
show-entry = Para ver uma entrada, execute: { $command }
no-guess = O texto tem trechos em comum com estas entradas. Leia cada uma antes de agir com base nela:
similar-score = semelhança de { $percent }%

more-long = Para ver todos os detalhes, outras variantes da política e as fontes, use --long.
draft-notice = Esta entrada é um rascunho.
retired-notice = Esta entrada foi descontinuada. Em vez dela, consulte { $id }.
retired-notice-alone = Esta entrada foi descontinuada.
language-fallback = Este texto não está disponível no idioma solicitado; ele é mostrado em { $lang }.
language-region-note = Exibido em { $shown }, o idioma disponível mais próximo de { $asked }.
truncated-input = O programa leu somente os primeiros { $mebibytes } MiB. Para pesquisar logs maiores, use este comando: { $command }
cut-input = O JSON está cortado no meio: o programa leu somente o que está completo; o restante não chegou. Cole ou envie por pipe o JSON inteiro.
binary-input = O conteúdo enviado não é texto simples. O programa fez a busca nele assim mesmo. Se for um arquivo compactado, descompacte-o antes ou pesquise-o com este comando: { $command }
policy-key = O texto é uma política de chaves do KMS, não uma mensagem de erro. Para verificar essa política, use este comando: { $command }
policy-vault = O texto é uma política de acesso ao cofre de backup, não uma mensagem de erro. Para verificar essa política, use este comando: { $command }
policy-other = O texto é um documento de política, não uma mensagem de erro. Para verificar esse documento, use este comando: { $command }
policy-hint = Para saber por que algo falhou, cole a mensagem de erro do trabalho ou da chamada de API.
resource-unknown = A documentação não diz se { $type } tem gerenciamento completo do AWS Backup; por isso a resposta traz as causas dos dois casos.
loose-notice = O texto não é, palavra por palavra, uma mensagem da AWS: ele foi reconhecido pela semelhança. Compare-o com a mensagem mostrada aqui antes de alterar qualquer coisa.
noted-completed = O estado do registro é COMPLETED, mas ele traz esta mensagem. Verifique se o ponto de recuperação foi criado; nos trabalhos de backup, o console do AWS Backup mostra esse caso como “Completed with issues” (concluído com problemas).

seen-accounts = Contas
seen-regions = Regiões
seen-arns = ARNs
seen-actions = Ações
seen-refusals = Acessos negados
