### review: read 2026-11-22, by the developers

title = The KMS key of the AMI is not accessible
summary = The copy failed, because key { $key_arn } is closed to it.
cause-policy-omits-destination = The key policy leaves the destination out.
reply = The policy of key { $key_arn } must admit the destination.
