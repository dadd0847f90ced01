### source: a0b071f2
### review: read 2026-11-22, alone, by a fresh reader of this language only

title = Haga que la clave se pueda usar de nuevo
text = Solo si la clave está deshabilitada o pendiente de eliminación: habilítela. Una clave que ya se eliminó no se puede recuperar, y tampoco los datos cifrados con ella.
apply = El primer comando solo hace falta si el estado es PendingDeletion.
verify = El estado debe ser Enabled.
