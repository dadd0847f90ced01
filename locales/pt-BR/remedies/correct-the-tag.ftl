### source: 496f910e
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Atribua à tag um valor permitido
text = Esta é a alternativa mais simples à mudança da política de tags: basta que um dos valores permitidos sirva para este recurso. Na conta de origem { $source_account }, corrija a tag do recurso, para os próximos backups, e a tag do ponto de recuperação que será copiado. O primeiro comando define a tag do recurso, e o outro, a do ponto de recuperação; se houver vários, execute o que corresponde ao seu tipo de recurso. Escolha um valor permitido pelas políticas de tags das duas contas. Antes disso, descubra quem depende do valor antigo: planos de backup podem selecionar recursos por ele, políticas do IAM podem depender dele e relatórios de custos podem usá-lo.
apply = No lugar de <PERMITTED_VALUE>, inclusive dos sinais < e >, escreva um dos valores de "tag_value", exatamente com a mesma grafia. Se o que difere é a grafia da chave, adicione a tag com a grafia permitida e remova a antiga.
verify = O primeiro comando mostra as tags do recurso, e o outro, as do ponto de recuperação. Nas duas listas, a tag precisa aparecer uma única vez, com o valor permitido.
