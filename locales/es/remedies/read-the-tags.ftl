### source: 8654e8b5
### review: drafted 2026-11-30

title = Etiquetas del recurso y de su copia de seguridad
text = En la cuenta de origen { $source_account }, obtenga la lista de las etiquetas del recurso y la de las etiquetas del punto de recuperación. Después del primer comando, ejecute solo el que corresponde a su tipo de recurso. Una copia de seguridad recibe las etiquetas del recurso y las que agrega el plan de copia de seguridad; una copia recibe las etiquetas del punto de recuperación.
confirm = Anote cada clave y cada valor tal como están, con mayúsculas y minúsculas. Si el punto de recuperación tiene un valor que el recurso no tiene, ese valor viene del plan de copia de seguridad, o las etiquetas del recurso cambiaron después. Cuando ambos definen la misma clave, prevalece la etiqueta del plan. Un punto de recuperación admite como máximo 50 etiquetas: si el recurso y el plan suman más, la causa es la cantidad; si no, esta causa queda descartada.
