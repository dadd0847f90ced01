### source: b234fcfd
### review: drafted 2026-11-30

title = Política de acceso al almacén de destino: autorice a la cuenta de origen
text = En la cuenta de destino { $destination_account }, agregue a la política de acceso al almacén de copias de seguridad de destino la instrucción de una de las formas que aparecen más abajo. Permite que la cuenta de origen { $source_account } copie al almacén y nada más: AWS Backup rechaza cualquier otra acción que venga de otra cuenta. Guarde la política actual en un archivo, agregue a mano la instrucción a su lista "Statement" y envíe de nuevo el documento completo: AWS Backup reemplaza toda la política. En la consola, la política está en Almacenes de copias de seguridad ("Backup vaults"), en la sección Política de acceso ("Access policy") del almacén.
apply = Si el primer comando responde ResourceNotFoundException, compruebe el nombre del almacén y la región. Si ambos son correctos, el almacén todavía no tiene política: en ese caso, vault-policy-new.json lleva solo "Version" con el valor "2012-10-17" y "Statement" con una lista que contiene la instrucción nueva. De lo contrario, abra vault-policy-new.json y agregue la instrucción a "Statement". Escriba completo el nombre de la acción: en la política de un almacén, "Action" no admite comodines. Si un Deny de la política afecta a la cuenta de origen, limítelo en el mismo archivo, porque ningún Allow prevalece sobre él. Conserve vault-policy-before.json: con ese archivo se puede restaurar la política anterior.
verify = La instrucción nueva debe aparecer y todas las anteriores deben seguir ahí.
warning = Después, todos aquellos a los que autorice la forma elegida podrán copiar a este almacén, hasta donde lo permitan las políticas de IAM de su propia cuenta.
width-account = toda la cuenta de origen, en la forma que publica AWS
width-organization = todas las cuentas de la organización; con --org-path, solo las cuentas que están por debajo de esa ruta
