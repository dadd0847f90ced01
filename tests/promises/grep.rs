//! `cabhelp grep` as a user calls it: inputs good and broken, outputs, exit codes, manners.

use crate::program::{LANGUAGES, Ran, cabhelp};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

const MESSAGE: &str = "Given key ID is not accessible";

/// A folder with logs: two findings in one file, one in another, none in a third.
struct Logs {
    folder: tempfile::TempDir,
}

impl Logs {
    fn new() -> Self {
        let logs = Self { folder: tempfile::tempdir().expect("a folder") };
        let line = |day: u32| format!("2026-11-{day:02}T03:15:41Z ERROR copy failed: {MESSAGE}\n");
        logs.write("app.log", format!("ordinary\n{}between\n{}after\n", line(20), line(22)));
        logs.write("deep/er/event.json", event("2026-11-21T00:00:00Z"));
        logs.write("deep/clean.log", "nothing here\n".repeat(100));
        logs
    }

    fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.folder.path().join(name);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(&path, bytes).expect("a file");
        path
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn grep<const N: usize>(&self, arguments: [&str; N]) -> Ran {
        cabhelp(["grep", "--lang", "en"]).args(arguments).folder(self.path()).run()
    }
}

fn event(time: &str) -> String {
    format!(
        r#"{{"version":"0","time":"{time}","account":"111122223333","region":"us-west-2","detail":{{"state":"FAILED","resourceType":"EBS","statusMessage":"{MESSAGE}","destinationBackupVaultArn":"arn:aws:backup:us-west-2:444455556666:backup-vault:Central"}}}}"#
    ) + "\n"
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(bytes).expect("compressed");
    encoder.finish().expect("compressed")
}

fn tar(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut builder = tar::Builder::new(Vec::new());
    for (path, bytes) in members {
        let mut header = tar::Header::new_gnu();
        header.set_size(bytes.len() as u64);
        header.set_cksum();
        builder.append_data(&mut header, path, *bytes).expect("appended");
    }
    builder.into_inner().expect("written")
}

impl Ran {
    fn lines(&self) -> Vec<String> {
        String::from_utf8_lossy(&self.out).lines().map(str::to_owned).collect()
    }

    fn objects(&self) -> Vec<serde_json::Value> {
        self.lines().iter().map(|line| serde_json::from_str(line).expect("an object")).collect()
    }
}

#[test]
fn findings_come_with_file_line_time_entry_and_title() {
    let ran = Logs::new().grep(["--sort", "path", "."]);
    assert_eq!(ran.exit, 0, "{}", ran.err);
    let lines = ran.lines();
    assert_eq!(lines.len(), 3, "{lines:?}");
    assert!(lines[0].starts_with("./app.log:2:2026-11-20T03:15:41Z CAB0001 "), "{}", lines[0]);
    assert!(lines[1].starts_with("./app.log:4:2026-11-22T03:15:41Z CAB0001 "), "{}", lines[1]);
    assert!(lines[2].starts_with("./deep/er/event.json:1:2026-11-21T00:00:00Z CAB0001 "), "{}", lines[2]);
    assert!(lines.iter().all(|line| line.ends_with(MESSAGE)));
}

#[test]
fn title_is_in_the_language_of_the_user() {
    let logs = Logs::new();
    let titles: Vec<Vec<String>> = LANGUAGES
        .iter()
        .map(|lang| cabhelp(["grep", "--lang", lang, "app.log"]).folder(logs.path()).run().lines())
        .collect();
    assert!(titles.iter().all(|lines| lines.len() == 2));
    for (at, lines) in titles.iter().enumerate() {
        assert!(titles[at + 1..].iter().all(|other| other != lines), "{lines:?}");
    }
}

#[test]
fn exit_code_is_that_of_grep() {
    let logs = Logs::new();
    assert_eq!(logs.grep(["app.log"]).exit, 0);
    assert_eq!(logs.grep(["deep/clean.log"]).exit, 1);
    let missing = logs.grep(["app.log", "missing.log"]);
    assert_eq!((missing.exit, missing.lines().len()), (2, 2), "{}", missing.err);
    assert!(missing.err.contains("missing.log"));
    assert_eq!(logs.grep(["-q", "app.log", "missing.log"]).exit, 0);
    let silent = logs.grep(["--no-messages", "app.log", "missing.log"]);
    assert_eq!((silent.exit, silent.err.as_str()), (2, ""));
}

#[test]
fn counts_and_names_of_files() {
    let logs = Logs::new();
    assert_eq!(logs.grep(["-c", "app.log"]).lines(), ["2"]);
    assert_eq!(logs.grep(["-c", "--sort", "path", "."]).lines(), ["./app.log:2", "./deep/er/event.json:1"]);
    assert_eq!(logs.grep(["-l", "--sort", "path", "."]).lines(), ["./app.log", "./deep/er/event.json"]);
    let without = logs.grep(["-L", "."]);
    assert_eq!((without.exit, without.lines()), (0, vec!["./deep/clean.log".to_owned()]));
    assert_eq!(logs.grep(["-l", "-0", "app.log"]).out, b"app.log\0");
    assert_eq!(logs.grep(["-m", "1", "app.log"]).lines().len(), 1);
    assert_eq!(logs.grep(["-q", "."]).out, b"");
}

#[test]
fn files_are_those_that_ripgrep_would_search() {
    let logs = Logs::new();
    for name in [".hidden.log", "left-out.log", "binary.log"] {
        logs.write(name, format!("{MESSAGE}\n"));
    }
    logs.write(".gitignore", "left-out.log\n");
    logs.write("binary.log", [b"\0\x01\x02", MESSAGE.as_bytes()].concat());
    let names = |arguments: &[&str]| {
        let ran = cabhelp(["grep", "-l", "--sort", "path"])
            .args(arguments.iter().copied())
            .folder(logs.path())
            .run();
        ran.lines().iter().map(|line| line.trim_start_matches("./").to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(names(&["."]), ["app.log", "deep/er/event.json"]);
    assert_eq!(names(&["--hidden", "."]), [".hidden.log", "app.log", "deep/er/event.json"]);
    assert_eq!(names(&["--no-ignore", "."]), ["app.log", "deep/er/event.json", "left-out.log"]);
    assert_eq!(names(&["-a", "."]), ["app.log", "binary.log", "deep/er/event.json"]);
    assert_eq!(names(&["binary.log"]), ["binary.log"]);
    assert_eq!(names(&["-g", "*.json", "."]), ["deep/er/event.json"]);
    assert_eq!(names(&["-g", "!*.json", "."]), ["app.log"]);
    assert_eq!(names(&["--max-depth", "1", "."]), ["app.log"]);
    let bad = logs.grep(["-g", "a[", "."]);
    assert_eq!(bad.exit, 2);
    assert!(bad.err.contains("a["), "{}", bad.err);
}

#[test]
fn standard_input_and_lists_of_files_are_searched() {
    let logs = Logs::new();
    let piped = cabhelp(["grep"]).stdin(format!("x {MESSAGE}\n")).run();
    assert!(piped.lines()[0].starts_with("1:- CAB0001 "), "{:?}", piped.lines());
    let list =
        cabhelp(["grep", "-c", "--files-from", "-"]).stdin("app.log\r\ndeep/clean.log\n").folder(logs.path());
    assert_eq!(list.run().lines(), ["app.log:2"]);
    let nul = cabhelp(["grep", "-l", "-0", "--files-from", "-"]).stdin("app.log\0").folder(logs.path());
    assert_eq!(nul.run().out, b"app.log\0");
}

#[test]
fn archives_are_searched_by_their_first_bytes() {
    let logs = Logs::new();
    let text = format!("one\n{MESSAGE}\n");
    let members = [gzip(text.as_bytes()), gzip(text.as_bytes())].concat();
    logs.write("members.data", members);
    let frame = zstd::encode_all(text.as_bytes(), 3).expect("compressed");
    logs.write("frames.data", [frame.clone(), frame].concat());
    let inner = gzip(text.as_bytes());
    logs.write("all.tgz", gzip(&tar(&[("a/one.log", text.as_bytes()), ("two.log.gz", &inner)])));
    let ran = logs.grep(["-c", "--sort", "path", "members.data", "frames.data", "all.tgz"]);
    let expected = ["all.tgz:a/one.log:1", "all.tgz:two.log.gz:1", "frames.data:2", "members.data:2"];
    assert_eq!(ran.lines(), expected, "{}", ran.err);
    assert_eq!(logs.grep(["-c", "--no-search-zip", "members.data"]).exit, 1);
}

#[test]
fn broken_archives_give_what_could_be_read_and_one_warning_each() {
    let logs = Logs::new();
    let text = (0..200_000).fold(format!("{MESSAGE}\n"), |text, n| text + &format!("{n} {}\n", n * 7919));
    let whole = gzip(text.as_bytes());
    logs.write("cut.gz", &whole[..whole.len() / 2]);
    let mut damaged = gzip(text.as_bytes());
    let end = damaged.len() - 6;
    damaged[end] ^= 0xff;
    logs.write("damaged.gz", damaged);
    let frame = zstd::encode_all(text.as_bytes(), 3).expect("compressed");
    logs.write("cut.zst", &frame[..frame.len() / 2]);
    let archive = tar(&[("a.log", text.as_bytes())]);
    logs.write("cut.tar", &archive[..archive.len() / 2]);
    logs.write("old.bz2", b"BZh91AY&SY");
    for lang in LANGUAGES {
        let ran = cabhelp(["grep", "--lang", lang, "-c", "--sort", "path", "."]).folder(logs.path()).run();
        assert_eq!(ran.exit, 2);
        let counted = ran.lines();
        for name in ["./cut.gz:1", "./cut.tar:a.log:1", "./cut.zst:1", "./damaged.gz:1", "./app.log:2"] {
            assert!(counted.contains(&name.to_owned()), "{name} in {counted:?}");
        }
        for name in ["cut.gz", "cut.tar", "cut.zst", "damaged.gz", "old.bz2"] {
            assert_eq!(ran.err.matches(name).count(), 1, "{name} in {}", ran.err);
        }
    }
}

#[test]
fn encodings_are_read() {
    let logs = Logs::new();
    let mut wide = vec![0xff, 0xfe];
    wide.extend(format!("한 é\n{MESSAGE}\n").encode_utf16().flat_map(u16::to_le_bytes));
    logs.write("wide.txt", &wide);
    let found = &logs.grep(["--format", "jsonl", "wide.txt"]).objects()[1];
    let span: Vec<usize> = found["spans"][0]
        .as_array()
        .expect("a span")
        .iter()
        .map(|n| usize::try_from(n.as_u64().expect("a number")).expect("small"))
        .collect();
    let units: Vec<u16> =
        wide[span[0]..span[1]].as_chunks::<2>().0.iter().map(|pair| u16::from_le_bytes(*pair)).collect();
    assert_eq!(String::from_utf16_lossy(&units), MESSAGE);
    logs.write("invalid.log", [b"\xff\xfe\xfd \xc3( ".as_slice(), MESSAGE.as_bytes(), b"\xe2\x82"].concat());
    assert_eq!(logs.grep(["-c", "-a", "invalid.log"]).exit, 1, "a mark of UTF-16 makes it UTF-16");
    logs.write(
        "invalid.log",
        [b"a \xff\xfe\xfd \xc3( ".as_slice(), MESSAGE.as_bytes(), b"\xe2\x82"].concat(),
    );
    assert_eq!(logs.grep(["-c", "invalid.log"]).lines(), ["1"]);
}

#[test]
fn forms_of_aws_give_time_and_facts() {
    let logs = Logs::new();
    let records: Vec<String> = (0..200).map(|n| {
        let message = if n == 150 { format!(r#","errorCode":"KMS.NotFound","errorMessage":"{MESSAGE}""#) } else { String::new() };
        format!(r#"{{"eventTime":"2026-11-{:02}T01:02:03Z","awsRegion":"eu-west-1","recipientAccountId":"{:012}","requestParameters":{{"a":[{{"b":"{}"}}]}}{message}}}"#, 1 + n % 28, n, "x".repeat(200))
    }).collect();
    logs.write("trail.json", format!(r#"{{"Records":[{}]}}"#, records.join(",")));
    let jobs = format!(
        "{{\n    \"CopyJobs\": [\n        {{\n            \"CopyJobId\": \"a\",\n            \"CompletionDate\": \"2026-11-02T00:00:00+01:00\",\n            \"State\": \"COMPLETED\"\n        }},\n        {{\n            \"CopyJobId\": \"b\",\n            \"CompletionDate\": 1700000000.5,\n            \"ResourceType\": \"EBS\",\n            \"StatusMessage\": \"{MESSAGE}\"\n        }}\n    ]\n}}\n"
    );
    logs.write("jobs.json", jobs);
    logs.write("report.csv", format!("reportTimePeriodStart,accountId,jobStatus,statusMessage,completionDate,resourceType,region,copyJobId\r\n2026-11-01,111122223333,COMPLETED,,2026-11-01T00:00:00Z,EBS,us-east-1,one\r\n2026-11-01,111122223333,FAILED,\"{MESSAGE}, really\",2026-11-03T00:00:00Z,EBS,us-west-2,two\r\n"));
    let object = |name: &str| {
        let ran = logs.grep(["--format", "jsonl", name]);
        let mut found: Vec<serde_json::Value> =
            ran.objects().into_iter().filter(|one| one["type"] == "match").collect();
        assert_eq!(found.len(), 1, "{name}: {}", String::from_utf8_lossy(&ran.out));
        found.remove(0)
    };
    let trail = object("trail.json");
    assert_eq!(trail["time"], "2026-11-11T01:02:03Z");
    assert_eq!(trail["facts"]["region"], "eu-west-1");
    assert_eq!(trail["facts"]["recipient_account"], "000000000150");
    assert_eq!(trail["record"], "json");
    let job = object("jobs.json");
    assert_eq!((job["time"].as_str(), job["line"].as_u64()), (Some("2023-11-14T22:13:20.500Z"), Some(12)));
    assert_eq!(job["facts"]["resource_type"], "EBS");
    let row = object("report.csv");
    assert_eq!((row["time"].as_str(), row["line"].as_u64()), (Some("2026-11-03T00:00:00Z"), Some(3)));
    assert_eq!(row["facts"]["region"], "us-west-2");
}

#[test]
fn time_limits_count_and_what_has_no_time_is_kept() {
    let logs = Logs::new();
    logs.write("untimed.log", format!("{MESSAGE}\n"));
    let count = |arguments: &[&str]| {
        cabhelp(["grep"]).args(arguments.iter().copied()).arg(".").folder(logs.path()).run().lines().len()
    };
    assert_eq!(count(&[]), 4);
    assert_eq!(count(&["--since", "2026-11-21"]), 3);
    assert_eq!(count(&["--since", "2026-11-21", "--until", "2026-11-22T00:00:00Z"]), 2);
    assert_eq!(count(&["--until", "1700000000"]), 1);
    for lang in LANGUAGES {
        let bad = cabhelp(["grep", "--lang", lang, "--since", "yesterday", "."]).folder(logs.path()).run();
        assert_eq!(bad.exit, 2);
        assert!(bad.err.contains("yesterday") && bad.err.contains("24h"), "{}", bad.err);
    }
}

#[test]
fn objects_follow_their_schema() {
    let logs = Logs::new();
    let ran = logs.grep(["--format", "jsonl", "--sort", "path", "."]);
    let types: Vec<String> =
        ran.objects().iter().map(|one| one["type"].as_str().expect("a type").to_owned()).collect();
    assert_eq!(types, ["begin", "match", "match", "end", "begin", "match", "end", "summary"]);
    let first = &ran.objects()[1];
    let text = fs::read(logs.path().join("app.log")).expect("the log");
    let span: Vec<usize> = first["spans"][0]
        .as_array()
        .expect("a span")
        .iter()
        .map(|n| usize::try_from(n.as_u64().expect("a number")).expect("small"))
        .collect();
    assert_eq!(&text[span[0]..span[1]], MESSAGE.as_bytes());
    assert_eq!(first["byte_offset"].as_u64(), Some(span[0] as u64));
    assert_eq!(first["text"]["lang"], "en");
    for line in ran.lines() {
        assert!(line.starts_with("{\"type\":"), "{line}");
    }
    let schema = crate::schema::schema_named("grep-1");
    for object in ran.objects() {
        crate::schema::assert_valid(&schema, &object, "grep");
    }
}

#[test]
fn table_is_one_that_spreadsheets_read() {
    let logs = Logs::new();
    logs.write("=cmd.log", format!("2026-11-20T03:15:41Z {MESSAGE}\n"));
    let ran = logs.grep(["--format", "csv", "--csv-bom", "--sort", "path", "=cmd.log", "app.log"]);
    let text = String::from_utf8(ran.out).expect("UTF-8");
    assert!(text.starts_with("\u{feff}path,line,byte_offset,time,entry_id,"));
    assert!(text.contains("\r\n'=cmd.log,1,"), "{text}");
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    assert_eq!(reader.records().map(|row| row.expect("a row").len()).collect::<Vec<_>>().len(), 3);
}

#[test]
fn context_is_shown_once() {
    let logs = Logs::new();
    let ran = logs.grep(["-C", "1", "app.log"]);
    let lines = ran.lines();
    let shown: Vec<&str> =
        lines.iter().filter(|line| !line.contains("CAB0001")).map(String::as_str).collect();
    let record =
        |day: u32, number: u32| format!("{number}:2026-11-{day}T03:15:41Z ERROR copy failed: {MESSAGE}");
    assert_eq!(shown, ["1-ordinary", &record(20, 2), "3-between", &record(22, 4), "5-after"], "{lines:?}");
}

#[test]
fn many_threads_find_the_same() {
    let logs = Logs::new();
    for n in 0..60 {
        logs.write(&format!("many/{n:02}.log"), event("2026-11-21T00:00:00Z").repeat(1 + n * 7));
    }
    let sorted = |threads: &str| logs.grep(["-j", threads, "--sort", "path", "."]).out;
    assert_eq!(sorted("1"), sorted("4"));
    let mut unsorted = logs.grep(["-j", "4", "."]).lines();
    // Whatever the order of the files, the lines of each stand together.
    let mut runs: Vec<String> =
        unsorted.iter().filter_map(|line| line.split(':').next()).map(str::to_owned).collect();
    runs.dedup();
    assert_eq!(runs.len(), 62);
    unsorted.sort();
    let mut expected: Vec<String> =
        String::from_utf8_lossy(&sorted("1")).lines().map(str::to_owned).collect();
    expected.sort();
    assert_eq!(unsorted, expected);
}

#[test]
fn only_entries_that_are_asked_for_are_told() {
    let logs = Logs::new();
    assert_eq!(logs.grep(["-c", "--entry", "CAB0001", "app.log"]).lines(), ["2"]);
    assert_eq!(logs.grep(["-c", "--entry", "cab0002", "app.log"]).exit, 1);
    let unknown = logs.grep(["--entry", "CAB8888", "app.log"]);
    assert_eq!(unknown.exit, 2);
    assert!(unknown.err.contains("CAB8888"));
}

#[test]
fn thorough_finds_what_is_wrapped() {
    let logs = Logs::new();
    logs.write("wrapped.log", "2026-11-20T03:15:41Z Given key\n    ID is not\n    accessible\n\nother\n");
    assert_eq!(logs.grep(["-c", "wrapped.log"]).exit, 1);
    assert_eq!(logs.grep(["-c", "--thorough", "wrapped.log"]).lines(), ["1"]);
}

#[test]
fn pseudonyms_stand_for_what_identifies_somebody() {
    let logs = Logs::new();
    logs.write("event.json", event("2026-11-21T00:00:00Z"));
    for format in ["text", "jsonl", "csv"] {
        let ran = logs.grep(["--redact", "--format", format, "event.json"]);
        let text = String::from_utf8_lossy(&ran.out).into_owned() + &ran.err;
        for secret in ["111122223333", "444455556666", "Central", "event.json"] {
            assert!(!text.contains(secret), "{secret} in {text}");
        }
    }
}

#[test]
fn closed_output_ends_the_search_quietly() {
    let logs = Logs::new();
    let path = logs.write("long.log", event("2026-11-21T00:00:00Z").repeat(20_000));
    let exit = cabhelp(["grep"]).arg(path).run_with_closed_output();
    assert_eq!((exit.exit, exit.err.as_str()), (141, ""));
}

#[test]
fn summary_counts_by_entry_account_region_vault_type_and_day() {
    let logs = Logs::new();
    for lang in LANGUAGES {
        let ran = cabhelp(["grep", "--lang", lang, "--summary", "."]).folder(logs.path()).run();
        let text = String::from_utf8(ran.out).expect("UTF-8");
        assert_eq!(ran.exit, 0);
        for part in ["CAB0001", "111122223333", "444455556666", "us-west-2", "Central", "EBS", "2026-11-21"] {
            assert!(text.contains(part), "{part} in {text}");
        }
    }
    let ran = logs.grep(["--summary", "--format", "jsonl", "--sort", "path", ".", "missing"]);
    assert_eq!((ran.exit, ran.objects().len()), (2, 1));
    let summary = &ran.objects()[0];
    assert_eq!((summary["matched"].as_u64(), summary["files"].as_u64()), (Some(3), Some(3)));
    assert_eq!(summary["by_entry"][0]["count"], 3);
    assert_eq!(summary["by_entry"][0]["first_time"], "2026-11-20T03:15:41Z");
    assert_eq!(summary["by_entry"][0]["sample"]["path"], "./app.log");
    assert_eq!(summary["by_account"][0]["account"], "111122223333");
    assert_eq!(summary["by_day"].as_array().map(Vec::len), Some(3));
    assert_eq!(summary["errors"][0]["path"], "missing");
    crate::schema::assert_valid(&crate::schema::schema_named("grep-1"), summary, "summary");
}

#[test]
fn report_is_one_page_in_the_language_of_the_user() {
    let logs = Logs::new();
    logs.write("hostile.log", format!("2026-11-19T00:00:00Z <script>alert(1)</script> {MESSAGE}\n"));
    for lang in LANGUAGES {
        let ran =
            cabhelp(["grep", "--lang", lang, "--report", "report.html", "deep", "hostile.log", "missing"])
                .folder(logs.path())
                .run();
        assert_eq!(ran.exit, 2, "{}", ran.err);
        let page = fs::read_to_string(logs.path().join("report.html")).expect("the report");
        assert!(page.starts_with("<!doctype html>\n<html lang=\""), "{page}");
        assert!(page.contains(&format!("<html lang=\"{lang}\">")));
        for part in ["id=\"CAB0001\"", "<svg class=\"bars\"", "111122223333", "kms:CreateGrant", "missing"] {
            assert!(page.contains(part), "{lang}: {part}");
        }
        assert!(!page.contains("<script") && !page.contains("src=") && !page.contains("@import"));
        let opened = page.matches("<section").count();
        assert_eq!((opened, page.matches("<h1>").count()), (page.matches("</section>").count(), 1));
        assert!(ran.err.contains("report.html"));
    }
    let hostile = logs.grep(["--report", "report.html", "hostile.log"]);
    assert_eq!(hostile.exit, 0, "{}", hostile.err);
    let page = fs::read_to_string(logs.path().join("report.html")).expect("the report");
    assert!(page.contains("&lt;script&gt;alert(1)") && !page.contains("<script"));
    let hidden = logs.grep(["--redact", "--report", "report.html", "deep"]);
    assert_eq!(hidden.exit, 0, "{}", hidden.err);
    let page = fs::read_to_string(logs.path().join("report.html")).expect("the report");
    for secret in ["111122223333", "Central"] {
        assert!(!page.contains(secret), "{secret}");
    }
    let unwritable = logs.grep(["--report", "no/such/folder/report.html", "app.log"]);
    assert_eq!(unwritable.exit, 2);
    assert!(unwritable.err.contains("report.html"));
}

#[test]
fn failures_that_no_entry_explains_are_grouped_by_template() {
    let logs = Logs::new();
    let job = |id: u32, message: &str| {
        format!(
            r#"{{"CopyJobId":"{id:08x}-74d8-059d-1301-c5be1d5c926e","State":"FAILED","CompletionDate":"2026-11-2{}T00:00:00Z","StatusMessage":"{message}"}}"#,
            id % 8
        ) + "\n"
    };
    let strange = |n: u32| {
        job(
            n,
            &format!(
                "The zebra of account {:012} refused snapshot snap-{:017x}",
                111_122_223_333_u64 + u64::from(n),
                n
            ),
        )
    };
    logs.write("jobs.jsonl", (0..5).map(strange).collect::<String>() + &job(9, MESSAGE));
    for lang in LANGUAGES {
        let ran = cabhelp(["grep", "--lang", lang, "--unmatched", "jobs.jsonl"]).folder(logs.path()).run();
        let text = String::from_utf8_lossy(&ran.out).into_owned();
        assert_eq!(ran.exit, 0, "{text}");
        for part in ["5", "The zebra of account {", "cabhelp kb new ", "jobs.jsonl"] {
            assert!(text.contains(part), "{part} in {text}");
        }
        assert!(!text.contains(MESSAGE), "{text}");
        let none = cabhelp(["grep", "--lang", lang, "--unmatched", "app.log"]).folder(logs.path()).run();
        assert_eq!(none.exit, 1);
        assert_eq!(none.lines().len(), 1);
    }
    let objects = logs.grep(["--unmatched", "--format", "jsonl", "jobs.jsonl"]).objects();
    assert_eq!((objects.len(), objects[0]["count"].as_u64()), (2, Some(5)));
    assert_eq!(objects[0]["first_time"], "2026-11-20T00:00:00Z");
    assert_eq!(objects[1]["unmatched_failures"], 5);
    let schema = crate::schema::schema_named("grep-1");
    for object in &objects {
        crate::schema::assert_valid(&schema, object, "unmatched");
    }
    let hidden = logs.grep(["--unmatched", "--redact", "jobs.jsonl"]);
    assert!(!String::from_utf8_lossy(&hidden.out).contains("111122223333"));
}
