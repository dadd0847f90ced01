### source: e647951e
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Política da chave do cofre: permita que a conta dela controle o acesso por meio de políticas do IAM
text = Na conta proprietária da chave do cofre, a política dessa chave precisa da instrução exibida mais abaixo, que é a da política de chaves padrão. Com ela, são as políticas do IAM dessa conta que decidem quem pode fazer o quê com a chave, e a política ainda poderá ser alterada depois. Por si só, a instrução não dá permissões a nenhum usuário nem a nenhum perfil.
warning = Depois disso, todos os administradores da conta proprietária da chave poderão dar acesso à chave por meio de políticas do IAM. Se a política da chave os deixa de fora de propósito, cite somente os administradores da chave.
width-account = Autoriza a conta proprietária da chave do cofre, como na política de chaves padrão
