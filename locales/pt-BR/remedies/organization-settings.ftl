### source: 763a285c
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Configurações da organização: ative o backup entre contas
text = Na conta de gerenciamento da organização, ative o backup entre contas no AWS Backup. Nenhuma outra conta pode fazer isso, nem mesmo a conta de um administrador delegado. No console do AWS Backup, o caminho é: Minha conta (My account), Configurações (Settings), Backup entre contas (Cross-account backup), Habilitar (Enable). Duas outras configurações não substituem esta: o acesso confiável do AWS Backup no AWS Organizations, que a AWS exige para que uma conta seja administradora delegada, e a ativação do serviço (opt-in) em uma região, que define o que entra no backup. As páginas da AWS divergem quanto a esta chamada precisar de uma região; os comandos usam a região do cofre de backup de origem.
confirm = true: a configuração está ativada e, portanto, não é a causa. false ou None: a configuração não está ativada, e nenhuma conta da organização pode copiar para outra conta. "Your account is not a member of an organization": você está conectado a uma conta que não faz parte da organização.
apply = O comando abaixo só funciona na conta de gerenciamento, a que describe-organization mostra em MasterAccountId. Em qualquer outra conta, ele termina com um erro.
verify = O valor precisa ser true.
warning = A partir daí, todas as contas da organização podem copiar os próprios backups para qualquer cofre de outra conta cuja política de acesso permita isso.
