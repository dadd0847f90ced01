### source: a557c1a2
### review: read 2026-11-22, alone, by a fresh reader of this language only

title = Tipo y estado de la clave
text = Consulte en KMS quién administra la clave y en qué estado se encuentra.
confirm = Si KeyManager es AWS, se trata de una clave administrada por AWS y ningún cambio de política sirve: se necesita una clave administrada por el cliente. Si KeyState no es Enabled, la causa es el estado; solo una clave deshabilitada o pendiente de eliminación se puede volver a habilitar sin más. Si aparecen CUSTOMER y Enabled, ni el tipo ni el estado son la causa. Si no se encuentra la clave, se eliminó o está en otra región.
