### source: 2349a21c
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = O KMS recusou a chamada: a política da chave não permite a ação

summary = O KMS recusou { $action } porque a política da chave não permite essa ação ao autor da chamada, { $principal_arn }. Normalmente, o KMS redige a mensagem desta forma quando o autor da chamada e a chave estão na mesma conta, { $key_account }. Nessa conta, uma política do IAM do autor da chamada nunca basta enquanto a política da chave não citar o autor da chamada nem permitir que a conta controle o acesso por meio de políticas do IAM. Quem precisa agir é o administrador da chave, na conta proprietária da chave.

cause-key-is-aws-managed = A chave é uma chave gerenciada pela AWS, feita para um serviço específico (o alias dela começa com aws/ e o nome desse serviço). Ninguém pode editar a política dessa chave: em vez dela, use uma chave gerenciada pelo cliente.
cause-key-policy-does-not-delegate = Falta na política da chave a instrução que autoriza a própria conta { $key_account } como entidade principal; por isso, as políticas do IAM que concedem permissões não têm efeito nesta chave, nem mesmo as de um administrador.
cause-key-policy-delegates-too-little = A política da chave tem uma instrução para a própria conta como entidade principal ou para o autor da chamada, mas essa instrução não contém { $action }.

step-read-the-key-policy = Abra a chave na conta { $key_account }, região { $key_region }, e leia a política dela.
step-read-the-key-policy-confirm = Procure instruções com "Effect": "Allow" para o autor da chamada, para o perfil do IAM (role) dele ou para a própria conta como entidade principal (a que termina em ":root"). Se não houver nenhuma, a política da chave não delega o controle de acesso ao IAM, e essa é a causa. Se houver uma, mas sem { $action } nem um padrão como kms:*, ela permite menos do que o necessário, e essa é a causa. Se houver uma com a ação, a "Condition" dela não corresponde à chamada: corrija a condição em vez de adicionar uma instrução.
step-call-again = Repita a chamada. Se der certo, o problema está resolvido. Se o KMS passar a citar outro tipo de política, essa é a próxima que precisa ser alterada: a mensagem sempre cita apenas uma.

reply = O KMS recusou { $action } porque a política da chave não permite essa ação. O administrador da chave na conta { $key_account } precisa autorizar, na política da chave, a própria conta como entidade principal (a que termina em ":root"), para que as políticas do IAM passem a valer, ou então permitir nela essa ação ao perfil ou usuário do IAM que fez a chamada. Se a chave for uma chave gerenciada pela AWS, será preciso usar uma chave gerenciada pelo cliente no lugar dela.
