### source: c3d01a22
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Chamada recusada: nenhuma política do IAM do autor da chamada permite a ação

summary = Na conta { $caller_account }, nenhuma política do IAM do perfil (role) ou usuário que fez a chamada ({ $principal_arn }) permite { $action } no recurso citado na mensagem. A conta no ARN depois de "User:" mostra quem precisa agir: um administrador dessa conta deve dar ao perfil ou usuário uma política do IAM com essa ação, mesmo que a chave ou o cofre de backup pertença a outra conta. A mensagem cita apenas um tipo de política, mesmo quando vários recusam a chamada; o que mais estiver faltando aparece na próxima mensagem.

cause-dependent-action = A ação recusada não é a operação que foi chamada, e sim uma segunda ação de que essa operação precisa. O KMS também verifica kms:TagResource, por exemplo, quando uma chave é criada com tags.
cause-allow-missing = Nenhuma política do IAM do perfil ou usuário contém { $action } com "Effect": "Allow".
cause-resource-not-covered = Uma política do IAM permite { $action }, mas o "Resource" dela não abrange o recurso. O ARN de um alias não abrange a chave que está por trás dele. kms:CreateKey precisa de "*"; já kms:TagResource, na criação de uma chave, precisa de um "Resource" que não esteja limitado a determinadas chaves.
cause-condition-not-met = Uma política do IAM permite { $action } no recurso, mas somente sob uma condição que esta chamada não cumpre. Uma chamada feita diretamente ao KMS, por exemplo, não traz kms:ViaService.
cause-key-policy-refuses-too = Somente para uma chave de outra conta: a política dessa chave também não permite a chamada. Entre contas, as duas são necessárias: a política do IAM do autor da chamada e a política da chave.

step-read-the-caller = Leia o ARN depois de "User:" na mensagem: o ID de conta nele, { $caller_account }, é a conta do autor da chamada. Depois de "assumed-role/" vem o nome do perfil e, em seguida, o nome da sessão. Faça login nessa conta e consulte no IAM o ARN do perfil; o próximo passo precisa dele. No caso de um usuário, o ARN da mensagem já é o certo.
step-read-the-caller-confirm = Se aparecer um ARN com { $caller_account }, esse é o perfil cujas políticas do IAM decidem. NoSuchEntity: o perfil não existe na conta em que você fez login; mude para a conta { $caller_account }. AccessDenied: peça a um administrador dessa conta que execute o comando.
step-check-the-key-policy = Somente se a ação começar com kms: e a chave pertencer a uma conta diferente da conta do autor da chamada: peça ao administrador da chave que leia a política dela na conta { $key_account }, região { $key_region }. Não é possível lê-la a partir da conta { $caller_account }.
step-check-the-key-policy-confirm = Se houver um "Allow" com { $action } ou com um padrão como kms:* para este perfil ou usuário ou para a conta { $caller_account } (a entidade principal que termina em ":root"), e nenhum "Deny" para eles, a política da chave está descartada como causa. Se não houver esse "Allow", ou se houver um "Deny", a política da chave também precisa mudar; a página do CAB0016 traz as instruções.
step-call-again = Repita a chamada. Se der certo, o problema está resolvido. Se a mesma mensagem aparecer de novo, espere um pouco e repita: mudanças no IAM podem demorar um pouco para valer. Se ela citar outra ação ou outro tipo de política, use este programa para explicar a nova mensagem.

reply = Na conta { $caller_account }, nenhuma política do IAM do autor da chamada, { $principal_arn }, permite { $action }; por isso, a AWS recusou a chamada. Um administrador da conta { $caller_account } precisa dar a esse perfil ou usuário uma política do IAM que permita { $action } no recurso citado na mensagem (para kms:CreateKey, em "*"). Se a chave pertencer a outra conta, a política da chave também precisa permitir a ação. Depois, repita a chamada.
