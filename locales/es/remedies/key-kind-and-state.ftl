### source: 17560116
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Tipo y estado de la clave
text = Consulte en KMS quién administra la clave y en qué estado se encuentra.
confirm = Si KeyManager es AWS, se trata de una clave administrada por AWS y ningún cambio de política sirve: se necesita una clave administrada por el cliente. Si KeyState no es Enabled, la clave no se puede usar en ese estado; Disabled y PendingDeletion se pueden revertir. Si aparecen CUSTOMER y Enabled, ni el tipo ni el estado son el problema. Si aparece NotFoundException, la clave se eliminó o está en otra región. Si aparece AccessDeniedException, es posible que el rol o usuario con el que inició sesión no tenga kms:DescribeKey sobre esta clave: pida que ejecute el comando alguien a quien la política de claves nombre.
