//! What the knowledge base does not know is told: messages of failures that no entry explains, one group for each
//! kind, with all that begins an entry from it; and nothing that is no failure or not this program's business.

use super::document::text;
use super::program::{cabhelp, data};
use cabhelp::engine::{Engine, Templates};
use cabhelp::render::{unmatched_line, unmatched_text};
use cabhelp::scan::{ScanOptions, StreamOptions, Template};
use std::fs;
use std::io::Read;
use std::ops::ControlFlow;

const KNOWN: &str = "Given key ID is not accessible";

fn engine() -> Engine {
    Engine::builder().build().expect("an engine")
}

/// Adds the messages of a stream to `templates`; returns the entries that were found in it.
fn read(
    engine: &Engine,
    log: &str,
    path: &str,
    unmatched: bool,
    templates: &mut Templates<'_>,
) -> Vec<String> {
    let options = ScanOptions { unmatched, ..ScanOptions::default() };
    let mut found = Vec::new();
    let totals = engine.scan(&mut log.as_bytes(), &options, &mut |sighted| {
        found.extend(sighted.hits.iter().map(|hit| hit.instance.entry_id.clone()));
        for one in &sighted.unmatched {
            templates.add(one, path);
        }
        ControlFlow::Continue(())
    });
    let totals = totals.expect("a whole knowledge base");
    assert_eq!(totals.bytes, log.len() as u64);
    found
}

fn groups(log: &str) -> Vec<Template> {
    let engine = engine();
    let mut templates = engine.templates();
    read(&engine, log, "a.log", true, &mut templates);
    templates.finish().0
}

/// A text and how often it came.
fn told(log: &str) -> Vec<(String, u64)> {
    groups(log).into_iter().map(|group| (group.text, group.count)).collect()
}

fn job(state: &str, message: &str) -> String {
    format!(
        r#"{{"CopyJobId": "A1B2C3D4-5678-90AB-CDEF-111111111111", "State": "{state}", "StatusMessage": "{message}"}}"#
    )
}

fn event(source: &str, message: &str) -> String {
    format!(
        r#"{{"eventTime": "2026-11-20T03:15:41Z", "eventSource": "{source}", "eventName": "Do", "errorCode": "Failure", "errorMessage": "{message}", "awsRegion": "us-west-2"}}"#
    )
}

const STRANGE: &str = "The lid of the box is stuck under account";

fn strange() -> Vec<(String, u64)> {
    vec![(format!("{STRANGE} {{_:account}}"), 1)]
}

#[test]
fn message_is_told_in_every_form_of_record() {
    let message = format!("{STRANGE} 111122223333");
    let pretty = format!(
        "{{\n    \"BackupJobs\": [\n        {{\n            \"State\": \"FAILED\",\n            \"StatusMessage\": \"{message}\"\n        }}\n    ]\n}}\n"
    );
    let yaml = format!(
        "CopyJobs:\n- CopyJobId: A1\n  State: FAILED\n  StatusMessage: {message}\n- CopyJobId: B2\n  State: COMPLETED\n"
    );
    let row = format!(
        "COPYJOBS\t111122223333\tarn:aws:backup:us-west-2:444455556666:backup-vault:v\tFAILED\t{message}\n"
    );
    let inner = job("FAILED", &message).replace('"', "\\\"");
    for (form, log) in [
        ("JSON line", job("FAILED", &message)),
        ("pretty", pretty),
        ("YAML", yaml),
        ("aws --output text", row),
        ("event", event("backup.amazonaws.com", &message)),
        ("key event", event("kms.amazonaws.com", &message)),
        (
            "events on one line",
            format!(
                "{{\"Records\":[{},{}]}}",
                event("s3.amazonaws.com", "No"),
                event("kms.amazonaws.com", &message)
            ),
        ),
        ("JSON in JSON", format!("{{\"message\": \"{inner}\", \"stream\": \"x\"}}")),
        (
            "report",
            format!(
                "Account ID,CopyJobId,ResourceType,State,StatusMessage\n1,A,EBS,COMPLETED,\n1,B,EBS,FAILED,\"{message}\"\n"
            ),
        ),
        (
            "report after a title",
            format!(
                "Jobs of the day\n\nCopyJobId;ResourceType;State;StatusMessage\nB;EBS;FAILED;{message}\n"
            ),
        ),
    ] {
        let log = format!("2026-11-20T03:15:41Z nothing\n{log}\n2026-11-20T03:15:42Z nothing\n");
        // A table has nothing before its head but a title.
        let log = if form.starts_with("report") {
            log.replacen("2026-11-20T03:15:41Z nothing\n", "", 1)
        } else {
            log
        };
        assert_eq!(told(&log), strange(), "{form}");
    }
}

#[test]
fn what_is_no_failure_or_known_or_of_others_is_not_told() {
    for log in [
        job("COMPLETED", STRANGE),
        job("RUNNING", STRANGE),
        job("FAILED", KNOWN),
        event("s3.amazonaws.com", STRANGE),
        event("signin.amazonaws.com", STRANGE),
        format!("2026-11-20T03:15:41Z ERROR {STRANGE}"),
        format!(r#"{{"level": "error", "status": "error", "msg": "{STRANGE}"}}"#),
        format!(
            "CopyJobId,ResourceType,State,StatusMessage\nB,EBS,FAILED,{KNOWN}\nC,EBS,COMPLETED,{STRANGE}\n"
        ),
    ] {
        assert_eq!(told(&log), [], "{log}");
    }
}

#[test]
fn nothing_is_told_where_it_is_not_wanted() {
    let engine = engine();
    let mut templates = engine.templates();
    // A record with a known failure and a strange one.
    let log = format!("{{\"Jobs\": [{}, {}]}}\n", job("FAILED", STRANGE), job("FAILED", KNOWN));
    assert_eq!(read(&engine, &log, "a", false, &mut templates), ["CAB0001"]);
    assert_eq!(templates.finish(), (Vec::new(), 0));
    let mut templates = engine.templates();
    assert_eq!(read(&engine, &log, "a", true, &mut templates), ["CAB0001"]);
    assert_eq!(templates.finish().0.len(), 1);
}

#[test]
fn known_failures_are_the_same_with_and_without() {
    let engine = engine();
    let strange = |number: usize| job("FAILED", &format!("{STRANGE} {number}"));
    let lines = (0..40).flat_map(|number| [job("FAILED", KNOWN), strange(number)]);
    let log = lines.collect::<Vec<_>>().join(
        "
",
    );
    let (mut one, mut other) = (engine.templates(), engine.templates());
    assert_eq!(read(&engine, &log, "a", true, &mut one), read(&engine, &log, "a", false, &mut other));
    let (groups, _) = one.finish();
    assert_eq!((groups.len(), groups[0].count), (1, 40));
}

#[test]
fn pieces_in_which_a_stream_comes_change_nothing() {
    struct Single<'a>(&'a [u8]);
    impl Read for Single<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            let count = self.0.len().min(1).min(buffer.len());
            buffer[..count].copy_from_slice(&self.0[..count]);
            self.0 = &self.0[count..];
            Ok(count)
        }
    }
    let engine = engine();
    let log = format!("{}\n{}\n", job("FAILED", STRANGE), event("kms.amazonaws.com", STRANGE)).repeat(70);
    let stream = StreamOptions { numbers: true, ..StreamOptions::default() };
    let options = ScanOptions { unmatched: true, stream, ..ScanOptions::default() };
    let all = |reader: &mut dyn Read| {
        let mut all = Vec::new();
        let totals = engine.scan(reader, &options, &mut |sighted| {
            all.extend(sighted.unmatched);
            ControlFlow::Continue(())
        });
        (all, totals.expect("a whole knowledge base").bytes)
    };
    let whole = all(&mut log.as_bytes());
    assert_eq!(whole.0.len(), 140);
    assert_eq!(whole, all(&mut Single(log.as_bytes())));
}

#[test]
fn stream_that_breaks_off_gives_what_came() {
    struct Broken;
    impl Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
            Err(std::io::Error::other("broken"))
        }
    }
    let log = format!("{}\n", job("FAILED", STRANGE)).repeat(3);
    let engine = engine();
    let options = ScanOptions { unmatched: true, ..ScanOptions::default() };
    let mut count = 0;
    let totals = engine.scan(&mut log.as_bytes().chain(Broken), &options, &mut |sighted| {
        count += sighted.unmatched.len();
        ControlFlow::Continue(())
    });
    let totals = totals.expect("a whole knowledge base");
    assert_eq!((count, totals.error.map(|error| error.to_string()).as_deref()), (3, Some("broken")));
}

/// Ordinary logs hold failures of others, and of this program's business only what is listed here.
#[test]
fn ordinary_logs_hold_hardly_any() {
    let mut all = Vec::new();
    for item in fs::read_dir(data("benign")).expect("the folder") {
        let log = fs::read_to_string(item.expect("a file").path()).expect("a log");
        all.extend(groups(&log).into_iter().map(|group| (group.count, group.text)));
    }
    assert!(all.len() <= 12, "{} kinds:\n{all:#?}", all.len());
}

#[test]
fn group_begins_an_entry() {
    let message = "Can't open the lid's hinge, `whoami` $(id) of account 111122223333";
    let [group] = &groups(&job("FAILED", message))[..] else { panic!("one group") };
    let engine = engine();
    for (tag, times) in [("en", "1 time "), ("pt-BR", "1 vez "), ("ko", "1건 "), ("es", "1 vez ")] {
        let words = engine.bundle("cli", &engine.lang(tag).expect("a language")).expect("words");
        let shown = unmatched_text(group, &words).expect("a text");
        assert!(shown.starts_with(times), "{shown}");
        let command = r"cabhelp kb new can-open-the-lid-hinge-id --from-text 'Can'\''t open the lid'\''s hinge, `whoami` $(id) of account 111122223333'";
        assert!(shown.contains(&group.text) && shown.contains("a.log") && shown.contains(command), "{shown}");
    }
    let object: serde_json::Value = serde_json::from_str(&unmatched_line(group)).expect("JSON");
    assert_eq!((text(&object["type"]), text(&object["sample"])), ("unmatched", message));
    let folder = tempfile::tempdir().expect("a folder");
    let ran = cabhelp(["kb", "new", "--into"]).arg(folder.path().join("own"));
    ran.args(["--from-text", &group.sample, "can-open-the-lid"]).run().exits(0);
    let entry = fs::read_to_string(folder.path().join("own/kb/entries/ORG0001-can-open-the-lid/entry.toml"));
    assert!(entry.expect("an entry").contains(&group.text), "{}", group.text);
}
