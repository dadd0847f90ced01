### source: 5199e64d
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Haga que la clave se pueda usar de nuevo
text = Solo si la clave está deshabilitada o pendiente de eliminación: habilítela. Una clave que ya se eliminó no se puede recuperar, y tampoco los datos cifrados con ella.
apply = Use el primer comando solo si KeyState es PendingDeletion; el segundo, en ambos casos.
verify = El estado debe ser Enabled.
