### source: b234fcfd
### review: drafted 2026-11-30

title = Política de acesso ao cofre de destino: permita que a conta de origem copie para ele
text = Na conta de destino { $destination_account }, adicione à política de acesso ao cofre de backup de destino a instrução de uma das variantes exibidas mais abaixo. Ela permite que a conta de origem { $source_account } copie para o cofre e nada além disso: o AWS Backup recusa qualquer outra ação vinda de outra conta. Salve a política atual em um arquivo, adicione a instrução manualmente à lista "Statement" dela e envie o documento inteiro: o AWS Backup substitui a política como um todo. No console, a política fica em Cofres de backup (Backup vaults), na seção Política de acesso (Access policy) do cofre.
apply = Se o primeiro comando responder ResourceNotFoundException, confira o nome do cofre e a região. Se os dois estiverem certos, o cofre ainda não tem política: nesse caso, vault-policy-new.json recebe apenas "Version" com o valor "2012-10-17" e "Statement" com uma lista que contém a nova instrução. Caso contrário, abra vault-policy-new.json e adicione a instrução a "Statement". Escreva o nome da ação por extenso: em uma política de cofre, "Action" não aceita curingas. Se um Deny da política atingir a conta de origem, restrinja-o no mesmo arquivo, porque nenhum Allow prevalece sobre ele. Guarde vault-policy-before.json: com ele é possível restaurar a política antiga.
verify = A nova instrução precisa aparecer, e todas as antigas precisam continuar lá.
warning = Depois disso, quem for autorizado pela variante escolhida poderá copiar backups para este cofre, dentro do que permitirem as políticas do IAM da respectiva conta.
width-account = a conta de origem inteira (variante publicada pela AWS)
width-organization = todas as contas da organização; com --org-path, somente as contas abaixo desse caminho
