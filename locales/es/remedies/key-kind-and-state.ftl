### source: 0b03282e
### review: drafted 2026-11-22

title = Tipo y estado de la clave
text = Consulte en KMS quién administra la clave y en qué estado se encuentra.
confirm = KeyManager AWS: es una clave administrada por AWS y ningún cambio de política lo resuelve; se necesita una clave administrada por el cliente. KeyState distinto de Enabled: la causa es el estado. CUSTOMER y Enabled: ambas causas quedan descartadas. Si no se encuentra la clave, se eliminó o está en otra región.
