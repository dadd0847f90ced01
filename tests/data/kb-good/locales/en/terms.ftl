### review: read 2026-11-22, by the developers

role-key-admin = key administrator
account-source = source account
principal-source-account = source account
policy-key-policy = key policy
label-key-arn = KMS key
label-source-account = Source account
label-error-code = Error code
label-operation = API operation
fact-source-account = <source account ID>
