### source: 496f910e
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Asigne a la etiqueta un valor permitido
text = Si uno de los valores permitidos sirve para este recurso, este es el cambio más sencillo. En la cuenta de origen { $source_account }, corrija la etiqueta del recurso, para las próximas copias de seguridad, y la del punto de recuperación que se va a copiar. El primer comando pone la etiqueta del recurso; el otro, la del punto de recuperación (si se muestran varios, ejecute solo el de su tipo de recurso). Elija un valor que permitan las políticas de etiquetas de ambas cuentas. Antes, averigüe quién depende del valor anterior: los planes de copia de seguridad pueden seleccionar recursos por ese valor, las políticas de IAM pueden depender de él y los informes de costos pueden usarlo.
apply = Reemplace PERMITTED_VALUE, incluidos los signos < y >, por un valor de "tag_value", escrito exactamente igual. Si lo que difiere es la grafía de la clave, agregue la etiqueta con la grafía permitida y quite la anterior.
verify = El primer comando muestra las etiquetas del recurso; el otro, las del punto de recuperación. En ambos, la etiqueta debe aparecer una sola vez, con el valor permitido.
