### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Give the tag a permitted value
text = The smallest change, if one of the permitted values is right for this resource. In source account { $source_account }, set the tag of the resource, for later backups, and the tag of the recovery point that is to be copied. The first command sets the tag of the resource, the other one that of the recovery point; if several are shown, run the one for your resource type. Choose a value that the tag policies of both accounts permit. Before that, find out who relies on the old value: backup plans may select resources by it, IAM policies may depend on it, and cost reports may use it.
apply = Replace PERMITTED_VALUE, together with its angle brackets, by a value from "tag_value", spelled exactly as it is there. If it is the key that is spelled differently, add the tag under the permitted spelling and remove the old one.
verify = The first command shows the tags of the resource, the other one those of the recovery point. In both, the tag must appear once, with the permitted value.
