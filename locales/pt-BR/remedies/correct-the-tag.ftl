### source: d3986a04
### review: drafted 2026-11-30

title = Atribua à tag um valor permitido
text = É a menor mudança, se um dos valores permitidos for adequado a este recurso. Na conta de origem { $source_account }, corrija a tag do recurso, para os próximos backups, e a tag do ponto de recuperação que será copiado. Depois do primeiro comando, execute somente o que corresponde ao seu tipo de recurso. Escolha um valor permitido pelas políticas de tags das duas contas. Antes disso, descubra quem depende do valor antigo: planos de backup podem selecionar recursos por ele, políticas do IAM podem depender dele e relatórios de custos podem usá-lo.
apply = No lugar de "PERMITTED_VALUE", escreva um valor de "tag_value", exatamente com a mesma grafia. Se o que difere é a grafia da chave, adicione a tag com a grafia permitida e remova a antiga.
verify = A tag precisa aparecer uma única vez, com o valor permitido.
