### source: dd2944f7
### review: drafted 2026-11-30

title = Política de IAM para usar una clave de otra cuenta
text = En la cuenta que usa la clave, adjunte esta política de IAM al rol o usuario, con el ARN completo de la clave. La política de claves, en la cuenta propietaria de la clave, debe permitir lo mismo.
warning = El rol o usuario podrá usar esta clave para todo lo que también permita la política de claves.
width-account = Se adjunta al rol o usuario que va a usar la clave, en su propia cuenta
