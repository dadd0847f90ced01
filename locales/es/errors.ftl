### source: 3e5a76db
### Errors that a user can cause, each with what to do.
### review: read 2026-11-22, on the printed pages, by a second reader

error-label = error
warning-label = advertencia

empty-input = no hay ningún texto que explicar
how-to-paste = Pegue el mensaje entre comillas después del comando, indique un archivo con -f o pase al programa la salida de otro comando con una tubería (|): { $command }
paste-now = Pegue el mensaje y termine con Ctrl-D (en Windows: Ctrl-Z y, a continuación, Enter).
cannot-read-file = no se puede leer `{ $path }`: { $reason }
reason-not-found = no existe ese archivo
reason-permission = no hay permiso para leerlo
reason-directory = es una carpeta; indique un archivo que esté en ella
reason-other = { $detail }
cannot-read-stdin = no se puede leer la entrada estándar: { $reason }
text-names-a-file = `{ $text }` es también el nombre de un archivo. Para explicar el contenido del archivo, use -f.
unknown-language = idioma desconocido: `{ $value }`
languages-known = Idiomas conocidos: { $languages }.
bad-account = `{ $value }` no es un ID de cuenta válido para { $flag }
account-form = Un ID de cuenta tiene exactamente 12 dígitos, incluidos los ceros a la izquierda.
bad-value = `{ $value }` no es un valor válido para { $flag }
value-form = Debe tener esta forma: { $example }
unknown-resource-type = `{ $value }` no es un tipo de recurso conocido
resource-types-known = Tipos conocidos: { $types }.
unknown-entry = no existe la entrada `{ $value }`
unknown-entry-hint = Para ver todas las entradas: { $command }
unknown-option = opción desconocida: `{ $option }`
did-you-mean = ¿Quiso decir `{ $suggestion }`?
unknown-command = comando desconocido: `{ $command }`
missing-value = { $option } necesita un valor
missing-argument = falta lo siguiente: { $arguments }
invalid-choice = `{ $value }` no es un valor posible para { $option }
choices = Valores posibles: { $values }.
too-many-values = `{ $value }` sobra: { $option } no admite tantos valores
surplus-argument = argumento inesperado: `{ $argument }`. Si el mensaje contiene espacios, escríbalo entre comillas.
conflicting-options = { $first } no se puede combinar con { $second }
not-utf8-argument = un argumento no es UTF-8 válido
see-help = Más información: { $command }
overlay-broken = no se puede usar la carpeta de entradas propias `{ $path }`: { $reason }
kb-unreadable = no se puede leer la base de conocimientos de `{ $path }`: { $reason }
