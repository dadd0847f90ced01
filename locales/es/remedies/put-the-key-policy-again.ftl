### source: c3a0c76d
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Guarde la política de claves corregida
text = Una vez eliminada la causa, guarde la política de la clave (put-key-policy) en la cuenta { $key_account }, región { $key_region }. Parta de la política vigente e incluya en ella las instrucciones corregidas: KMS reemplaza toda la política. Si la clave se administra con Terraform, CloudFormation o CDK, o si todavía se estaba creando, corrija allí la política y vuelva a implementarla; en ese caso, los comandos de más abajo no hacen falta.
apply = Antes de put-key-policy, abra key-policy-new.json e incluya las instrucciones corregidas en "Statement". Si la política vigente contiene, en lugar de un ARN, un ID que empieza con AROA (rol eliminado) o AIDA (usuario eliminado), quítelo también: KMS no vuelve a aceptarlo. Revise también key-policy-new.json con este programa. Conserve key-policy-before.json: con ese archivo se puede restaurar la política anterior, una vez que se quiten también de él los ID de ese tipo.
verify = Las instrucciones corregidas deben aparecer y todas las anteriores que deban seguir vigentes deben estar ahí.
warning = A partir de entonces solo rige el documento nuevo. Quienes estén autorizados en él podrán usar la clave, y quienes queden fuera ya no podrán.
