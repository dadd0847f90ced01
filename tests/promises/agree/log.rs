//! Logs whose records are known because they were put together from them.

use super::super::pastes::judge;
use super::super::program::data;
use cabhelp::signature::sample_text;
use serde_json::{Value, json};
use std::fs;
use std::sync::OnceLock;

/// A message that is to be found, and where it is from.
#[derive(Clone, Debug)]
pub struct Message {
    pub what: String,
    pub text: String,
}

/// A record that stands in a log.
#[derive(Clone, Debug)]
pub struct Known {
    /// What it was made from.
    pub what: String,
    /// Where it begins.
    pub at: usize,
    pub bytes: Vec<u8>,
    /// The head of the table in which it is a row.
    pub head: Vec<u8>,
}

/// A log and its records.
#[derive(Clone, Debug, Default)]
pub struct Log {
    pub bytes: Vec<u8>,
    pub known: Vec<Known>,
}

impl Log {
    /// Adds what is no record that is looked for.
    pub fn add(&mut self, text: &str) {
        self.bytes.extend_from_slice(text.as_bytes());
    }

    /// Adds a record.
    pub fn record(&mut self, what: &str, text: &str) {
        self.row(what, text, "");
    }

    /// Adds a row of a table.
    pub fn row(&mut self, what: &str, text: &str, head: &str) {
        self.known.push(Known {
            what: what.to_owned(),
            at: self.bytes.len(),
            bytes: text.as_bytes().to_vec(),
            head: head.as_bytes().to_vec(),
        });
        self.add(text);
    }
}

/// Every example of the shipped entries and of the drafts.
pub fn examples() -> Vec<Message> {
    let entries = judge().corpus.entries.iter().map(|file| &file.entry);
    let all = entries.flat_map(|entry| {
        entry.examples.iter().enumerate().map(|(number, example)| Message {
            what: format!("{} {} {number}", entry.id, example.signature),
            text: example.text.trim().to_owned(),
        })
    });
    all.collect()
}

/// The examples that are one line of text.
pub fn lines() -> Vec<Message> {
    let is_line = |one: &Message| !one.text.contains('\n') && !one.text.starts_with(['{', '[']);
    examples().into_iter().filter(is_line).collect()
}

/// Every signature and printed translation as a message: the only place of letters outside ASCII.
pub fn samples() -> Vec<Message> {
    let corpus = &judge().corpus;
    let entries = corpus.entries.iter().map(|file| &file.entry);
    let all = entries.flat_map(|entry| {
        entry.searched_in_bulk().map(|(id, text)| Message {
            what: format!("{} {id} {text}", entry.id),
            text: sample_text(text, &|name| corpus.vocabulary.kind_of(name)).expect("a signature"),
        })
    });
    all.collect()
}

/// Lines of ordinary logs that go on with nothing before them.
pub fn ordinary() -> &'static [String] {
    static LINES: OnceLock<Vec<String>> = OnceLock::new();
    LINES.get_or_init(|| {
        let names = ["system.log", "applications.log", "web.log", "cloudtrail.jsonl", "terraform-and-ci.log"];
        let texts = names.map(|name| fs::read_to_string(data("benign").join(name)).expect("a log"));
        let lines = texts.iter().flat_map(|text| text.lines());
        let stands_alone = |line: &&str| line.starts_with(|ch: char| ch.is_ascii_digit() || ch == '{');
        lines.filter(stands_alone).step_by(7).map(str::to_owned).collect()
    })
}

/// A line of ordinary log, by any number.
pub fn filler(number: usize) -> &'static str {
    let lines = ordinary();
    &lines[number % lines.len()]
}

/// Plain text: a line of a log for each message, with ordinary ones between.
pub fn plain(messages: &[Message]) -> Log {
    let mut log = Log::default();
    for (number, message) in messages.iter().enumerate() {
        log.add(&format!("{}\n", filler(number)));
        if message.text.starts_with('{') {
            log.record(&message.what, &message.text);
        } else {
            let text = message.text.replace('\n', "\n    ");
            log.record(&message.what, &format!("2026-11-20T03:15:41.123Z ERROR {text}"));
        }
        log.add("\n");
    }
    log
}

/// One JSON object to a line.
pub fn json_lines(messages: &[Message]) -> Log {
    let mut log = Log::default();
    for (number, message) in messages.iter().enumerate() {
        log.add(&format!("{}\n", filler(number)));
        let object = json!({"time": "2026-11-20T03:15:41.123Z", "level": "error", "logger": "copy", "message": message.text});
        log.record(&message.what, &object.to_string());
        log.add("\n");
    }
    log
}

fn event(message: &str, number: usize) -> Value {
    json!({
        "eventVersion": "1.11",
        "userIdentity": {"type": "AssumedRole", "arn": "arn:aws:sts::444455556666:assumed-role/Copy/job", "accountId": "444455556666", "sessionContext": {"attributes": {"mfaAuthenticated": "false"}}},
        "eventTime": format!("2026-11-20T03:{:02}:41Z", number % 60),
        "eventSource": "backup.amazonaws.com",
        "eventName": "StartCopyJob",
        "awsRegion": "us-west-2",
        "errorCode": "AccessDenied",
        "errorMessage": message,
        "requestParameters": {"tags": [{"key": "a", "value": "{\"b\": [{\"c\": 1}, {\"d\": 2}]}"}, {"key": "e", "value": "},{"}]},
        "responseElements": null,
        "requestID": format!("7bb906fa-dc21-4350-b65c-{number:012}"),
        "resources": [{"ARN": "x"}, {"ARN": "y"}],
        "recipientAccountId": "444455556666"
    })
}

/// `CloudTrail`: all records in one list on one line.
pub fn endless(messages: &[Message]) -> Log {
    let ordinary: Vec<&str> =
        ordinary().iter().map(String::as_str).filter(|line| line.starts_with("{\"eventVersion")).collect();
    assert!(ordinary.len() > 10, "events among the ordinary logs");
    let mut log = Log::default();
    log.add("{\"Records\":[");
    for (number, message) in messages.iter().enumerate() {
        log.add(&format!("{},", ordinary[number % ordinary.len()]));
        log.record(&message.what, &event(&message.text, number).to_string());
        log.add(",");
    }
    log.add(&format!("{}]}}\n", ordinary[0]));
    log
}

fn job(message: &str, number: usize) -> Value {
    json!({
        "AccountId": "111122223333",
        "CopyJobId": format!("7bb906fa-dc21-4350-b65c-{number:012}"),
        "SourceBackupVaultArn": "arn:aws:backup:us-west-2:111122223333:backup-vault:Default",
        "DestinationBackupVaultArn": "arn:aws:backup:us-west-2:444455556666:backup-vault:CentralVault",
        "ResourceArn": "arn:aws:ec2:us-west-2:111122223333:volume/vol-0123456789abcdef0",
        "State": "FAILED",
        "StatusMessage": message,
        "CreatedBy": {"BackupPlanId": "x", "Rules": [{"a": 1}, {"b": 2}]},
        "ResourceType": "EBS"
    })
}

/// The output of a command of the AWS CLI.
pub fn pretty(messages: &[Message]) -> Log {
    let mut log = Log::default();
    for (page, messages) in messages.chunks(20).enumerate() {
        log.add("(admin@desk ~)$ aws backup list-copy-jobs\n{\n    \"CopyJobs\": [\n");
        for (number, message) in messages.iter().enumerate() {
            let object = serde_json::to_string_pretty(&job(&message.text, number)).expect("JSON");
            let object = object.replace("\n  ", "\n            ").replace("\n}", "\n        }");
            log.add("        ");
            log.record(&message.what, &object);
            log.add(if number + 1 < messages.len() { ",\n" } else { "\n" });
        }
        log.add(&format!("    ]\n}}\n{}\n", filler(page)));
    }
    log
}

fn cell(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

/// A report: a head and a row for each message.
pub fn table(messages: &[Message]) -> Log {
    let head = "Report Time Period Start,Account ID,Region,Job Status,Status Message,Copy Job ID,CompletionDate,StatusMessage,ResourceType,State\n";
    let mut log = Log::default();
    log.add("Copy job report\n");
    log.add(head);
    for (number, message) in messages.iter().filter(|one| !one.text.contains('\n')).enumerate() {
        let row = |text: &str, state: &str| {
            format!(
                "2026-11-19,111122223333,us-west-2,x,,{number},2026-11-20T03:15:41Z,{},EBS,{state}",
                cell(text)
            )
        };
        log.add(&format!("{}\n", row("", "COMPLETED")));
        log.row(&message.what, &row(&message.text, "FAILED"), head);
        log.add("\n");
    }
    log
}

/// A form of log.
pub type Form = (&'static str, fn(&[Message]) -> Log);

/// Every form that bulk search reads.
pub const FORMS: [Form; 5] = [
    ("plain", plain),
    ("JSON lines", json_lines),
    ("CloudTrail on one line", endless),
    ("pretty JSON", pretty),
    ("report", table),
];

/// Numbers that look like chance and come again in the same order.
pub struct Random(u64);

impl Random {
    pub fn from(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// Returns a number below `bound`.
    pub fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or_default() % bound
    }
}

/// A log in which everything stands between everything: ordinary lines, stack traces, blank lines, outputs of
/// commands, and the messages in whatever form.
pub fn mixed(messages: &[Message], random: &mut Random) -> Log {
    let mut log = Log::default();
    for (number, message) in messages.iter().enumerate() {
        for _ in 0..random.below(4) {
            log.add(&format!("{}\n", filler(random.below(1000))));
        }
        match random.below(6) {
            0 => log.add("java.lang.IllegalStateException: copy\n\tat com.example.Copy.run(Copy.java:7)\n    ... 3 more\n"),
            1 => log.add("\n \n"),
            2 => log.add("{\n    \"Jobs\": [\n        {\n            \"State\": \"COMPLETED\"\n        }\n    ]\n}\n"),
            3 => log.add("{\"a\": [{\"b\": 1}, {\"c\": \"\\\"}{\"}]}\n"),
            _ => {}
        }
        let one = std::slice::from_ref(message);
        let part = match random.below(5) {
            0 | 1 => plain(one),
            2 => json_lines(one),
            3 => pretty(one),
            _ => endless(one),
        };
        let start = log.bytes.len();
        log.known.extend(part.known.into_iter().map(|known| Known {
            at: start + known.at,
            what: format!("{number}: {}", known.what),
            ..known
        }));
        log.bytes.extend(part.bytes);
    }
    log
}
