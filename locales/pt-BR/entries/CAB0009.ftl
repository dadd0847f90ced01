### source: 55348a99
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Não foi possível copiar as tags para o backup: falha interna

summary = O AWS Backup não conseguiu gravar as tags no novo ponto de recuperação: em uma cópia entre contas, o que fica na conta de destino { $destination_account }. A mensagem não diz por quê. A AWS cita uma causa habitual: uma política de tags da organização que recusa uma tag. A AWS diz apenas que as duas contas estão sujeitas à política de tags; que prevalece a da conta em que a tag é gravada é conclusão nossa, com base no funcionamento das políticas de tags. A AWS não diz se os dados em si foram copiados. Verifique isso primeiro: se foram, faltam somente as tags.

cause-tag-policy-refuses = A política de tags em vigor na conta de destino { $destination_account } não permite uma das tags do ponto de recuperação: o valor não está na lista, ou a chave ou o valor difere em maiúsculas e minúsculas. Se a mensagem veio de um primeiro backup, vale a política de tags da conta de origem { $source_account }.
cause-too-many-tags = O recurso e o plano de backup somam mais de 50 tags. A AWS não cita esta causa para esta mensagem; um backup com tags demais costuma falhar com uma mensagem própria, que informa o limite.
cause-role-may-not-tag = O perfil do IAM (role) do trabalho, na conta de origem { $source_account }, não pode ler as tags do recurso ou não pode gravar tags. A AWS também não cita esta causa para esta mensagem; quando as tags não podem ser lidas, a mensagem é outra. Isso só é possível se o trabalho usa um perfil com políticas suas: a política gerenciada pela AWS AWSBackupServiceRolePolicyForBackup permite as duas coisas.

step-was-it-copied = Na conta de origem { $source_account }, descubra se a cópia existe. Se a mensagem veio de um trabalho de backup, consulte esse trabalho no console e, no próximo passo, considere o ponto de recuperação dele no lugar da cópia.
step-was-it-copied-confirm = COMPLETED e um DestinationRecoveryPointArn: a cópia existe; siga para o próximo passo. FAILED e nenhum DestinationRecoveryPointArn: considere que não há cópia e pule o próximo passo.
step-look-at-the-copy = Na conta de destino { $destination_account }, consulte a cópia para saber se ela pode ser usada.
step-look-at-the-copy-confirm = Status COMPLETED: os dados estão lá e não é preciso copiar de novo. Assim que as tags forem permitidas, grave-as manualmente neste ponto de recuperação, na conta de destino { $destination_account }. Outro Status: StatusMessage informa o motivo; no final, copie novamente. ResourceNotFoundException: não há cópia.
step-fewer-tags = Somente se houver mais de 50 tags: remova as que ninguém usa, do recurso ou da regra do plano de backup que as adiciona.
step-let-the-role-tag = Somente se a política de tags estiver descartada como causa: permita que o perfil do IAM do trabalho leia e grave tags. Anexe a ele a política gerenciada pela AWS ou adicione as ações que faltam à política do próprio perfil.
step-let-the-role-tag-confirm = Se alguma ação não estiver como "allowed", a causa são as permissões do perfil; se todas estiverem, elas estão descartadas como causa. Para tipos de recurso diferentes dos destes comandos, compare as políticas do perfil com AWSBackupServiceRolePolicyForBackup: o que importa são as ações do serviço que listam, descrevem ou gravam tags.
step-let-the-role-tag-apply = O nome em --role-name é a última parte do ARN do perfil do trabalho, depois da última barra.
step-let-the-role-tag-warning = A política gerenciada permite que o perfil faça backup de todos os tipos de recurso que ela cita, e não apenas que use tags. Se isso for demais, adicione somente as ações de tags.

mistake-not-the-key-policy = O artigo em espanhol apresenta esta mensagem como se a causa fosse uma política de chaves ("política de claves"). O que se quer dizer é a política de tags. Não é preciso alterar nenhuma política de chaves.
mistake-checks-missing = O artigo em espanhol anuncia uma lista de verificações da política de tags e, mais acima, uma lista de links; as duas faltam na página. Os passos exibidos aqui substituem as verificações.

reply = O trabalho de cópia não conseguiu gravar as tags no ponto de recuperação da conta de destino { $destination_account }. A AWS cita como causa habitual uma política de tags da organização. Verifique se a cópia existe mesmo assim. Depois, compare as tags do ponto de recuperação na conta de origem { $source_account } com a política de tags efetiva da conta de destino. O operador de backup atribui à tag um valor permitido, ou o administrador da organização altera a política de tags na conta de gerenciamento. Se nada disso resolver, abra um caso no AWS Support e informe o ID do trabalho de cópia.
