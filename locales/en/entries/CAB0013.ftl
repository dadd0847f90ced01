### review: drafted 2026-11-30

title = KMS does not save the key policy: the document is not valid

summary = KMS did not save the policy of the key in account { $key_account }, because the document is not valid JSON or not a valid key policy. If the message says "no principal", a statement lacks "Principal". The general sentence about a policy that is not "syntactically or semantically correct" is the description of this error code in the API reference; it fits every fault of the document, and it is not known as the text of an error itself. The code MalformedPolicyDocumentException without a text was reported for a document that was not JSON at all. Until the policy is saved, an existing key keeps its old one, and a key that was to be created does not exist.

cause-no-valid-json = The document is not valid JSON: it contains no-break spaces or typographic quotation marks from a web page, a comma too many or too few, a comment, or the same name twice in one object.
cause-statement-without-principal = A statement has no "Principal". Every statement of a key policy needs one. Often a statement was copied from an IAM policy, which names no principals, or a variable that should hold the principals was empty in Terraform or CDK.
cause-statement-without-resource-or-action = A statement has no "Resource", or neither "Action" nor "NotAction". AWS told its customers in 2025 that KMS would reject such statements from 2025-08-18 on; the API reference of November 2026 still says that they are accepted and have no effect. Correct them in any case: "Resource" must be "*". The present policy may contain an old one, and then KMS may refuse the new policy although you only added another statement.
cause-characters-outside-latin-1 = The policy contains a character that key policies do not accept, such as Hangul or a long dash in a Sid. Only ASCII and Latin-1 are accepted, so Spanish and Portuguese letters are fine.
cause-unknown-condition = A condition operator or condition key does not exist or is misspelt.

step-check-the-document = Save the policy that KMS refused as refused-key-policy.json, with all values filled in: from the console, the Terraform plan or the template. Let this program check it, which needs no access to AWS.
step-check-the-document-confirm = Each error begins with the file, the line and the column, and says how to correct it. Without an error, the causes above are ruled out as far as this program knows them: ask IAM Access Analyzer next. A document of more than 32,768 bytes is an error here, too; for that, however, the API reference names LimitExceededException, not this message.
step-ask-access-analyzer = Have IAM Access Analyzer check the same file. Whoever runs the command needs access-analyzer:ValidatePolicy. The call changes nothing.
step-ask-access-analyzer-confirm = A line with Type ERROR is the cause: Line and Details say where and what. No line with ERROR: the grammar of the policy is ruled out; WARNING, SECURITY_WARNING and SUGGESTION do not keep KMS from saving it. Whether the principals exist, this check does not say; for that, KMS has a message of its own about invalid principals.

mistake-no-break-spaces = The sample policy in the Portuguese and the Korean article is indented with no-break spaces. Copied as it stands, it is not valid JSON and KMS refuses it. Replace them by ordinary spaces; the check above names them.
mistake-blank-in-arn = The policy in the Spanish article has a blank before ":root" in two places. With the account ID filled in, KMS refuses it, too, but with the message about invalid principals. Remove the blank.

reply = KMS did not save the policy of the key in account { $key_account }, because the document is not valid. The administrator of the key should check the refused document: valid JSON with ordinary spaces and straight quotation marks, and in every statement "Effect", "Principal", "Action" and "Resource": "*". Then put the corrected policy again. Nothing has to be changed in another account.
