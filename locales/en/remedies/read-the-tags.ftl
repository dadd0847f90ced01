### review: drafted 2026-11-30

title = Tags of the resource and of its backup
text = In source account { $source_account }, list the tags of the resource and those of the recovery point. Of the commands after the first, run the one for your resource type. A backup takes over the tags of the resource and those that the backup plan adds; a copy takes over the tags of the recovery point.
confirm = Note every key and value exactly, capitals and small letters included. A value that the recovery point has and the resource has not comes from the backup plan, or the resource was tagged anew since. Where both name the same key, the plan wins. A recovery point holds at most 50 tags: if resource and plan together have more, their number is the cause; otherwise it is ruled out.
