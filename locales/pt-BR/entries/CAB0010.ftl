### source: f6cd6f94
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Uma política de tags não permite o valor de uma tag

summary = Uma política de tags do AWS Organizations recusa a tag com a chave "{ $tag_key }" na conta { $tagged_account }: o valor não é um dos permitidos. Em uma cópia entre contas, trata-se da conta de destino { $destination_account }, porque é lá que a tag é gravada; em um primeiro backup, da conta de origem { $source_account }. A AWS diz apenas que as duas contas estão sujeitas à política de tags; que prevalece a da conta em que a tag é gravada é conclusão nossa, com base no funcionamento das políticas de tags. O AWS Backup leva as tags do recurso para o ponto de recuperação e dele para a cópia; por isso, uma tag que a conta de origem permite pode fazer a cópia falhar. A "chave" da mensagem é a chave de uma tag. Nenhuma chave do KMS está envolvida.

cause-value-not-permitted = A tag "{ $tag_key }" tem um valor que a política de tags não lista, ou um valor da lista com outras maiúsculas e minúsculas. Se alguém fez a chamada manualmente ou com uma ferramenta como o Terraform, o valor está no comando ou no modelo dessa pessoa, e vale a política de tags da conta da chamada.
cause-destination-is-stricter = Somente em uma cópia: a conta de origem { $source_account } permite o valor, mas outra política de tags, ou uma a mais, se aplica à conta de destino { $destination_account }, por exemplo, porque ela está em outra unidade organizacional.
cause-plan-sets-the-value = O próprio plano de backup adiciona a tag "{ $tag_key }" aos pontos de recuperação, com um valor que não é permitido. A tag do plano prevalece sobre a do recurso; por isso, corrigir o recurso não basta.

step-change-the-plan = Somente se o ponto de recuperação tiver um valor que o recurso não tem: na conta de origem { $source_account }, veja quais tags as regras do plano de backup adicionam. No console, são as tags que a regra adiciona aos pontos de recuperação. Defina ali um valor permitido ou remova a tag.
step-change-the-plan-confirm = Se RecoveryPointTags de uma regra contiver a chave com o valor recusado, a causa é o plano. Se nenhuma regra contiver a chave, o plano está descartado como causa.
step-back-up-again = Pule este passo se você corrigiu a tag do próprio ponto de recuperação: copie esse mesmo ponto de recuperação. Caso contrário, faça um novo backup ou espere a próxima execução do plano de backup: as tags são levadas no momento do backup, e um ponto de recuperação já existente mantém as antigas.
step-back-up-again-verify = BackupJobId precisa ser igual ao exibido por start-backup-job. Quando State for COMPLETED, RecoveryPointArn é o ponto de recuperação a copiar: informe-o em --recovery-point-arn no próximo passo, no lugar do antigo.

mistake-not-the-key-policy = O artigo em espanhol apresenta esta mensagem como se a causa fosse uma política de chaves ("política de claves"). O que se quer dizer é a política de tags. Não é preciso alterar nenhuma política de chaves.
mistake-checks-missing = O artigo em espanhol anuncia uma lista de verificações da política de tags e, mais acima, uma lista de links; as duas faltam na página. Os passos exibidos aqui substituem as verificações.

reply = Uma política de tags recusa o valor da tag "{ $tag_key }" na conta { $tagged_account }. Compare a tag com a política de tags efetiva dessa conta. Se um dos valores permitidos for o certo, o operador de backup o define no recurso e no ponto de recuperação da conta de origem { $source_account }. Se o valor atual for o certo, o administrador da organização o adiciona à política de tags na conta de gerenciamento. Depois, inicie o trabalho novamente. Não é preciso alterar a política de nenhuma chave do KMS.
