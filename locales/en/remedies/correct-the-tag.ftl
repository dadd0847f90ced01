### review: drafted 2026-11-30

title = Give the tag a permitted value
text = The smallest change, if one of the permitted values is right for this resource. In source account { $source_account }, set the tag of the resource, for later backups, and the tag of the recovery point that is to be copied. Of the commands after the first, run the one for your resource type. Choose a value that the tag policies of both accounts permit. Before that, find out who relies on the old value: backup plans may select resources by it, IAM policies may depend on it, and cost reports may use it.
apply = Put a value from "tag_value" in place of "PERMITTED_VALUE", in exactly its spelling. If it is the key that is spelled differently, add the tag under the permitted spelling and remove the old one.
verify = The tag must appear once, with the permitted value.
