### source: 3e5a76db
### Erros que o usuário pode causar, cada um com o que fazer.
### review: read 2026-11-22, on the printed pages, by a second reader

error-label = erro
warning-label = aviso

empty-input = não há texto para explicar
how-to-paste = Cole a mensagem entre aspas depois do comando, indique um arquivo com -f ou envie o texto por pipe: { $command }
paste-now = Cole a mensagem e termine com Ctrl-D (no Windows: Ctrl-Z e depois Enter).
cannot-read-file = não foi possível ler `{ $path }`: { $reason }
reason-not-found = o arquivo não existe
reason-permission = sem permissão de leitura
reason-directory = é uma pasta; indique um arquivo dentro dela
reason-other = { $detail }
cannot-read-stdin = não foi possível ler o texto do stdin: { $reason }
text-names-a-file = `{ $text }` também é o nome de um arquivo. Para explicar o conteúdo do arquivo, use -f.
unknown-language = idioma desconhecido: `{ $value }`
languages-known = Idiomas disponíveis: { $languages }.
bad-account = `{ $value }` não é um ID de conta válido para { $flag }
account-form = Um ID de conta tem exatamente 12 dígitos, incluindo os zeros à esquerda.
bad-value = `{ $value }` não é um valor válido para { $flag }
value-form = O formato é este: { $example }
unknown-resource-type = `{ $value }` não é um tipo de recurso conhecido
resource-types-known = Tipos conhecidos: { $types }.
unknown-entry = a entrada `{ $value }` não existe na base de conhecimento
unknown-entry-hint = Para ver todas as entradas, execute: { $command }
unknown-option = opção desconhecida: `{ $option }`
did-you-mean = Você quis dizer `{ $suggestion }`?
unknown-command = comando desconhecido: `{ $command }`
missing-value = { $option } precisa de um valor
missing-argument = faltou informar: { $arguments }
invalid-choice = `{ $value }` não é um valor possível para { $option }
choices = Valores possíveis: { $values }.
too-many-values = `{ $value }` é um valor a mais do que { $option } aceita
surplus-argument = argumento inesperado: `{ $argument }`. Uma mensagem com espaços precisa ficar entre aspas.
conflicting-options = não é possível usar { $first } junto com { $second }
not-utf8-argument = um argumento não está em UTF-8 válido
see-help = Mais informações: { $command }
overlay-broken = não é possível usar a pasta de overlay `{ $path }`: { $reason }
kb-unreadable = não foi possível ler a base de conhecimento em `{ $path }`: { $reason }
