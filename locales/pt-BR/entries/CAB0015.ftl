### source: b2362687
### review: read 2026-11-22, alone, by a fresh reader of this language only

title = O KMS recusou a chamada: a política de chaves não permite a ação

summary = O KMS recusou { $action } porque a política da chave não permite essa ação ao autor da chamada, { $principal_arn }. O KMS usa esta redação quando o autor da chamada e a chave estão na mesma conta, { $key_account }. Nessa conta, uma política do IAM do autor da chamada nunca basta enquanto a política de chaves não citar o autor da chamada nem deixar a conta decidir por meio de políticas do IAM. Quem precisa agir é o administrador da chave, na conta proprietária da chave.

cause-key-is-aws-managed = A chave é uma chave gerenciada pela AWS para outro serviço (o alias dela começa com aws/). A política dela não pode ser editada: use uma chave gerenciada pelo cliente no lugar dela.
cause-key-policy-does-not-delegate = Falta na política de chaves a instrução para a entidade principal da conta { $key_account }; por isso, as políticas do IAM que concedem permissões não têm efeito nesta chave, nem mesmo as de um administrador.
cause-key-policy-delegates-too-little = A política de chaves tem uma instrução para a entidade principal da conta ou para o autor da chamada, mas essa instrução não contém { $action }.

step-read-the-key-policy = Abra a chave na conta { $key_account }, região { $key_region }, e leia a política dela.
step-read-the-key-policy-confirm = Se nenhuma instrução com "Effect": "Allow" citar o autor da chamada, o perfil do IAM dele ou a entidade principal da conta junto com { $action }, a causa está confirmada. Se houver uma instrução assim, compare as condições dela com a chamada.
step-call-again = Repita a chamada. Se o KMS passar a citar outro tipo de política, essa é a próxima que precisa ser alterada: a mensagem sempre cita apenas uma.

reply = O KMS recusou { $action } porque a política de chaves não permite essa ação. O administrador da chave na conta { $key_account } precisa adicionar à política de chaves a entidade principal da conta, para que as políticas do IAM passem a valer, ou então citar nela o perfil ou usuário do IAM e permitir essa ação a ele. Se a chave for uma chave gerenciada pela AWS, será preciso usar uma chave gerenciada pelo cliente no lugar dela.
