### review: read 2026-11-30, alone, by a fresh reader of this language; mended

title = Tags of the resource and of its backup
text = In source account { $source_account }, list the tags of the resource (first command) and those of the recovery point (the other command; if several are shown, run the one for your resource type). A backup takes over the tags of the resource and those that the backup plan adds; a copy takes over the tags of the recovery point.
confirm = Note every key and value exactly; letter case matters. A value that the recovery point has and the resource does not have comes from the backup plan, or the resource was tagged again later. Where both set the same key, the plan wins. A recovery point holds at most 50 tags: if this page names too many tags as a cause, count those of resource and plan together. More than 50 prove it; 50 or fewer rule it out.
