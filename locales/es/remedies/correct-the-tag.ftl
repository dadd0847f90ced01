### source: d3986a04
### review: drafted 2026-11-30

title = Asigne a la etiqueta un valor permitido
text = Si uno de los valores permitidos sirve para este recurso, este es el cambio más sencillo. En la cuenta de origen { $source_account }, corrija la etiqueta del recurso, para las próximas copias de seguridad, y la del punto de recuperación que se va a copiar. Después del primer comando, ejecute solo el que corresponde a su tipo de recurso. Elija un valor que permitan las políticas de etiquetas de ambas cuentas. Antes, averigüe quién depende del valor anterior: los planes de copia de seguridad pueden seleccionar recursos por ese valor, las políticas de IAM pueden depender de él y los informes de costos pueden usarlo.
apply = En lugar de "PERMITTED_VALUE", escriba un valor de "tag_value", exactamente con la misma grafía. Si lo que difiere es la grafía de la clave, agregue la etiqueta con la grafía permitida y quite la anterior.
verify = La etiqueta debe aparecer una sola vez, con el valor permitido.
