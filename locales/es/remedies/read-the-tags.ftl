### source: 71c6ca9d
### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Etiquetas del recurso y de su copia de seguridad
text = En la cuenta de origen { $source_account }, obtenga la lista de las etiquetas del recurso (primer comando) y la de las etiquetas del punto de recuperación (el otro comando; si se muestran varios, ejecute solo el de su tipo de recurso). Una copia de seguridad recibe las etiquetas del recurso y las que agrega el plan de copia de seguridad; una copia recibe las etiquetas del punto de recuperación.
confirm = Anote cada clave y cada valor tal como están; las mayúsculas y minúsculas cuentan. Si el punto de recuperación tiene un valor que el recurso no tiene, ese valor viene del plan de copia de seguridad, o las etiquetas del recurso cambiaron después. Cuando ambos definen la misma clave, prevalece la etiqueta del plan. Un punto de recuperación admite como máximo 50 etiquetas: si esta página menciona como causa un exceso de etiquetas, cuente las del recurso y las del plan en conjunto. Si son más de 50, esa es la causa; si son 50 o menos, queda descartada.
