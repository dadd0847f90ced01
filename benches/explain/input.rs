//! Texts to search: one that holds nothing, a megabyte of log with one message, a list of jobs.

use super::grown::Dice;

/// A message that no entry knows and no entry resembles.
pub const NOTHING_KNOWN: &str = "The upstream proxy closed the connection before the headers were complete";

/// Words of ordinary log lines.
const EVENTS: [&str; 6] = [
    "INFO worker finished batch without retries",
    "INFO backup job started for volume",
    "WARN slow response from the metadata endpoint",
    "DEBUG lifecycle transition checked, nothing to move",
    "INFO recovery point created in vault Default",
    "ERROR timeout while waiting for the snapshot, trying again",
];

/// Returns at least `bytes` bytes of log lines with `message` once, in the middle.
pub fn log_with(message: &str, bytes: usize) -> String {
    let mut dice = Dice(7);
    let mut text = String::new();
    let mut said = false;
    while text.len() < bytes {
        if !said && text.len() > bytes / 2 {
            text.push_str(&format!("2026-11-22T03:22:07Z ERROR copy failed: {message}\n"));
            said = true;
        }
        let (second, event) = (dice.roll(60), EVENTS[dice.roll(EVENTS.len())]);
        let (volume, request) = (dice.roll(40), dice.roll(1 << 32));
        text.push_str(&format!(
            "2026-11-22T03:15:{second:02}Z {event} \
             arn:aws:ec2:us-west-2:111122223333:volume/vol-{volume:017x} request {request:016x}\n"
        ));
    }
    text
}

/// Returns `jobs` copy jobs as the AWS CLI prints them, and how many of them failed with a known message.
pub fn copy_jobs(jobs: usize) -> (String, usize) {
    let mut failed = 0;
    let list: Vec<String> = (0..jobs)
        .map(|number| {
            let message = match number % 4 {
                0 => "Given key ID is not accessible",
                2 => "The source snapshot KMS key does not exist, is not enabled or you do not have permissions to access it",
                _ => return job(number, "COMPLETED", "Copy job completed"),
            };
            failed += 1;
            job(number, "FAILED", message)
        })
        .collect();
    (format!("{{\n    \"CopyJobs\": [\n{}\n    ]\n}}\n", list.join(",\n")), failed)
}

fn job(number: usize, state: &str, message: &str) -> String {
    let volume = number % 40;
    format!(
        r#"        {{
            "AccountId": "111122223333",
            "CopyJobId": "A1B2C3D4-5678-90AB-CDEF-{number:012}",
            "SourceBackupVaultArn": "arn:aws:backup:us-west-2:111122223333:backup-vault:Default",
            "SourceRecoveryPointArn": "arn:aws:ec2:us-west-2::snapshot/snap-{volume:017x}",
            "DestinationBackupVaultArn": "arn:aws:backup:us-west-2:444455556666:backup-vault:CentralVault",
            "ResourceArn": "arn:aws:ec2:us-west-2:111122223333:volume/vol-{volume:017x}",
            "CreationDate": "2026-11-22T03:15:41.402000-08:00",
            "State": "{state}",
            "StatusMessage": "{message}",
            "BackupSizeInBytes": 8589934592,
            "IamRoleArn": "arn:aws:iam::111122223333:role/service-role/AWSBackupDefaultServiceRole",
            "ResourceType": "EBS"
        }}"#
    )
}
