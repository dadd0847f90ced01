//! `kb new` and `kb stamp`: from a pasted message to a draft that loads, is found at once, and says what is
//! still to be written.

use super::document::{list, text};
use super::program::{LANGUAGES, Program, Ran, cabhelp};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

const REFUSED: &str = "The archive refused key arn:aws:kms:us-west-2:999900001111:key/1234abcd-12ab-34cd-56ef-1234567890ab of account 999900001111";

/// A message, the signature that it becomes, and the facts of its example.
type Case = (&'static str, &'static str, &'static [(&'static str, &'static str)]);

/// Messages as pages and logs print them.
const MESSAGES: &[Case] = &[
    (
        "An error occurred (KMSKeyNotAccessibleFault) when calling the CopyDBClusterSnapshot operation: The source snapshot KMS key [arn:aws:kms:eu-west-1:accountnumber:key/keynumber] does not exist, is not enabled or you do not have permissions to access it.",
        "The source snapshot KMS key [[{source_key_arn}]] does not exist, is not enabled or you do not have permissions to access it",
        &[("error_code", "KMSKeyNotAccessibleFault"), ("operation", "CopyDBClusterSnapshot")],
    ),
    (
        "AccessDeniedException: User: arn:aws:sts::111122223333:assumed-role/devops-eks-atlantis-role/1689432777102819771 is not authorized to perform: kms:DescribeKey on resource: arn:aws:kms:ap-northeast-2:111122223333:key/77270bdb-91e1-4576-ae99-46bcffb63a3a because no resource-based policy allows the kms:DescribeKey action",
        "User: {principal_arn} is not authorized to perform: {action:action.kms} on resource: {key_arn} because no resource-based policy allows the {_:action.kms} action",
        &[
            ("action", "kms:DescribeKey"),
            ("error_code", "AccessDeniedException"),
            ("key_arn", "arn:aws:kms:ap-northeast-2:111122223333:key/77270bdb-91e1-4576-ae99-46bcffb63a3a"),
            (
                "principal_arn",
                "arn:aws:sts::111122223333:assumed-role/devops-eks-atlantis-role/1689432777102819771",
            ),
        ],
    ),
    (
        "User: <arn here> is not authorized to perform: kms:Decrypt on resource: <arn here> because no identity-based policy allows the kms:Decrypt action (Service: Kms, Status Code: 400, Request ID: <request id here>)",
        "User: {principal_arn} is not authorized to perform: {action:action.kms} on resource: {resource_arn} because no identity-based policy allows the {_:action.kms} action",
        &[("action", "kms:Decrypt")],
    ),
    (
        "An error occurred (AccessDeniedException) when calling the StartRestoreJob operation: User:xxxx is not authorized to perform: backup:StartRestoreJob on resource: arn:aws:backup:eu-west-2:111122223333:recovery-point:ef633021-fdd3-4db6-b986-2beb406e1aad because no identity-based policy allows the backup:StartRestoreJob action",
        "User:{principal_arn} is not authorized to perform: {action:action.backup} on resource: {resource_arn:arn.backup} because no identity-based policy allows the {_:action.backup} action",
        &[
            ("action", "backup:StartRestoreJob"),
            ("error_code", "AccessDeniedException"),
            ("operation", "StartRestoreJob"),
            (
                "resource_arn",
                "arn:aws:backup:eu-west-2:111122223333:recovery-point:ef633021-fdd3-4db6-b986-2beb406e1aad",
            ),
        ],
    ),
    (
        "InvalidParameterValueException: IAM Role arn:aws:iam::123456789012:role/XXX cannot be assumed by AWS Backup",
        "IAM Role {role_arn} cannot be assumed by AWS Backup",
        &[
            ("error_code", "InvalidParameterValueException"),
            ("role_arn", "arn:aws:iam::111122223333:role/XXX"),
        ],
    ),
    (
        "IAM Role arn:aws:iam::123456789012:role/XXX is not authorized to call tag:GetResources",
        "IAM Role {role_arn} is not authorized to call {action:action.tag}",
        &[("action", "tag:GetResources"), ("role_arn", "arn:aws:iam::111122223333:role/XXX")],
    ),
    (
        "Backup job failed because backup vault arn:aws:backup:us-west-2:1112233445566:backup-vault:9ab3e749-82c6-4342-9320-5edbf4918b86 does not exist.",
        "Backup job failed because backup vault {_:arn.backup} does not exist",
        &[],
    ),
    ("arn:<partition>:kms:<region>:111111111111:key/<uuid:1> is disabled.", "{key_arn} is disabled", &[]),
    (
        "Error: error scheduling deletion for KMS Key (a93d0bf5-ff4c-4323-9f9a-2151ac639254): KMSInvalidStateException: arn:aws:kms:us-west-2:111122223333:key/a93d0bf5-ff4c-4323-9f9a-2151ac639254 is pending deletion.",
        "error scheduling deletion for KMS Key ({_:key_id}): KMSInvalidStateException: {key_arn} is pending deletion",
        &[("key_arn", "arn:aws:kms:us-west-2:111122223333:key/a93d0bf5-ff4c-4323-9f9a-2151ac639254")],
    ),
    (
        "botocore.errorfactory.NotFoundException: An error occurred (NotFoundException) when calling the Encrypt operation: Key 'arn:aws:kms:us-east-1:5*************2:key/e11f1804-f93a-4c67-be21-dd963d667090' does not exist",
        "Key '{key_arn}' does not exist",
        &[("error_code", "NotFoundException"), ("operation", "Encrypt")],
    ),
    (
        "Local copy pending: experience-builder-development-2021-05-10-15-00 (An error occurred (KMSKeyNotAccessibleFault) when calling the CopyDBSnapshot operation: The target KMS key [None] does not exist, is not enabled or you do not have permissions to access it.)",
        "The target KMS key [[None]] does not exist, is not enabled or you do not have permissions to access it",
        &[("error_code", "KMSKeyNotAccessibleFault"), ("operation", "CopyDBSnapshot")],
    ),
    (
        "An AWS Backup job failed. Resource ARN : arn:aws:ec2:us-west-1:123456789012:volume/vol-012f345df6789012e. BackupJob ID : 1b2345b2-f22c-4dab-5eb6-bbc7890ed123",
        "An AWS Backup job failed. Resource ARN : {resource_arn:arn.ec2}. BackupJob ID : {_:job_id}",
        &[
            ("backup_job_id", "1b2345b2-f22c-4dab-5eb6-bbc7890ed123"),
            ("resource_arn", "arn:aws:ec2:us-west-1:111122223333:volume/vol-012f345df6789012e"),
        ],
    ),
    (
        "Bucket {bucket_name} already has continuous backup enabled for another vault Backup job failed.",
        "Bucket {_:word} already has continuous backup enabled for another vault Backup job failed",
        &[],
    ),
    (
        "The RDS export failed to write the export task's metadata to the S3 bucket [bucket name] using the IAM role [role ARN] with the KMS key [key ID]. Error code: [error code]",
        "The RDS export failed to write the export task's metadata to the S3 bucket {_:word} using the IAM role {role_arn} with the KMS key {_:key_id}. Error code: {_:word}",
        &[],
    ),
    (
        "Error - Aurora DR copy snapshot failed (in Backup account). No matching KMS alias on target region (source <source_region>, target <terget_region>, RDS snapshot cpm-policy-9-db0-2018-11-15-11-55, KMS alias: alias/someKMSkey)",
        "Aurora DR copy snapshot failed (in Backup account). No matching KMS alias on target region (source {source_region}, target {destination_region}, RDS snapshot cpm-policy-9-db0-2018-11-15-11-55, KMS alias: {_:alias})",
        &[],
    ),
    (
        "AccessDeniedException: User: arn:aws:iam::*****:user/****** is not authorized to perform: kms:DescribeKey on resource: arn:aws:kms:us-east-1:*******:key/*******",
        "User: {principal_arn} is not authorized to perform: {action:action.kms} on resource: {key_arn}",
        &[("action", "kms:DescribeKey"), ("error_code", "AccessDeniedException")],
    ),
];

/// A folder that is not there yet, in one that goes when the test ends.
fn place() -> (tempfile::TempDir, PathBuf) {
    let outer = tempfile::tempdir().expect("a folder");
    let own = outer.path().join("own");
    (outer, own)
}

fn begin(own: &Path, message: &str, slug: &str) -> Program {
    cabhelp(["kb", "new", slug, "--from-text", "-", "--into"]).arg(own).stdin(message)
}

fn entry_file(own: &Path, id: &str) -> PathBuf {
    let folders = fs::read_dir(own.join("kb/entries")).expect("entries");
    let mut folders = folders.map(|item| item.expect("an item").path());
    let of_id = |path: &PathBuf| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(id));
    folders.find(of_id).expect("the entry").join("entry.toml")
}

fn entry(own: &Path, id: &str) -> toml::Table {
    toml::from_str(&fs::read_to_string(entry_file(own, id)).expect("a file")).expect("TOML")
}

fn edit(path: &Path, from: &str, to: &str) {
    let old = fs::read_to_string(path).expect("a file");
    assert!(old.contains(from), "{}: no `{from}`", path.display());
    fs::write(path, old.replace(from, to)).expect("written");
}

/// The findings of `kb check` as `code field`.
fn findings(folder: &Path) -> Vec<String> {
    let ran = cabhelp(["kb", "check", "--format", "json"]).arg(folder).run();
    let document = ran.json();
    let line =
        |finding: &serde_json::Value| format!("{} {}", text(&finding["code"]), text(&finding["field"]));
    list(&document["findings"]).iter().map(line).collect()
}

fn first_finding(own: &Path, message: &str) -> String {
    let ran = cabhelp(["explain", "-", "--format", "json", "--overlay"]).arg(own).stdin(message).run();
    let document = ran.exits(0).json();
    text(&document["findings"][0]["entry_id"]).to_owned()
}

// ----------------------------------------------------------------------------------------------- the draft

#[test]
fn message_becomes_typed_holes_and_an_example_with_what_is_captured() {
    for (message, signature, facts) in MESSAGES {
        let (_outer, own) = place();
        begin(&own, message, "the-failure").run().exits(0);
        let entry = entry(&own, "ORG0001");
        assert_eq!(entry["signature"][0]["text"].as_str(), Some(*signature), "{message}");
        let written = entry["example"][0]["facts"].as_table().expect("facts");
        let written: Vec<(&str, &str)> =
            written.iter().map(|(name, value)| (name.as_str(), value.as_str().unwrap_or_default())).collect();
        assert_eq!(written, facts.to_vec(), "{message}");
        assert_eq!(first_finding(&own, message), "ORG0001", "{message}");
    }
}

#[test]
fn draft_passes_the_checks_of_signature_and_example_once_it_is_active() {
    for (message, ..) in MESSAGES {
        let (_outer, own) = place();
        begin(&own, message, "the-failure").run().exits(0);
        edit(&entry_file(&own, "ORG0001"), "status = \"draft\"", "status = \"active\"");
        let wrong: Vec<String> = findings(&own)
            .into_iter()
            .filter(|finding| !["K08", "K15"].iter().any(|code| finding.starts_with(code)))
            .collect();
        assert!(wrong.is_empty(), "{message}: {wrong:?}");
    }
}

#[test]
fn draft_is_found_at_once_with_a_notice_and_the_program_does_not_know_it() {
    let (_outer, own) = place();
    begin(&own, REFUSED, "archive-refuses-key").run().exits(0);
    cabhelp(["explain", REFUSED]).run().exits(1);
    for lang in LANGUAGES {
        let ran =
            cabhelp(["explain", REFUSED, "--lang", lang, "--format", "json", "--overlay"]).arg(&own).run();
        let document = ran.exits(0).json();
        assert_eq!(document["findings"][0]["entry_id"], "ORG0001");
        assert!(!list(&document["findings"][0]["answer"]["notices"]).is_empty(), "{lang}");
        let shown = cabhelp(["kb", "list", "--lang", lang, "--overlay"]).arg(&own).run().exits(0);
        assert!(shown.text().contains("ORG0001"), "{lang}");
    }
}

#[test]
fn check_names_exactly_what_is_still_to_be_written() {
    let (_outer, own) = place();
    begin(&own, REFUSED, "archive-refuses-key").run().exits(0);
    assert_eq!(
        findings(&own),
        [
            "K15 category",
            "K15 phase",
            "K08 signature.message",
            "K15 counterexample.text",
            "K15 counterexample.why",
            "K15 cause",
            "K15 step",
            "K15 title",
            "K15 summary",
            "K15 reply",
        ]
    );
}

#[test]
fn no_real_account_is_written_anywhere() {
    let (_outer, own) = place();
    begin(&own, &format!("{REFUSED} in bucket logs-999900002222-x"), "archive-refuses-key").run().exits(0);
    let written = fs::read_to_string(entry_file(&own, "ORG0001")).expect("a file");
    assert!(!written.contains("99990000"), "{written}");
    let entry = entry(&own, "ORG0001");
    assert_eq!(
        entry["signature"][0]["text"].as_str(),
        Some("The archive refused key {key_arn} of account {_:account} in bucket {_:word}")
    );
    assert_eq!(
        entry["example"][0]["text"].as_str(),
        Some(
            "The archive refused key arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab of account 111122223333 in bucket logs-444455556666-x"
        )
    );
}

#[test]
fn paste_is_taken_out_of_json_wraps_and_quotation_marks() {
    let key = "arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
    let signature = "The archive [[A]] said \"{_:quoted}\" and refused key {key_arn}";
    for paste in [
        format!(
            r#"{{"CopyJobs": [{{"State": "FAILED", "StatusMessage": "The archive [A] said \"no more\" and refused key {key}."}}]}}"#
        ),
        format!("> The archive [A] said\n> \"no more\" and refused key {}\n>   {}", &key[..50], &key[50..]),
        format!("\u{1b}[31mThe archive [A] said &quot;no more&quot; and refused key {key}\u{1b}[0m\r\n"),
    ] {
        let (_outer, own) = place();
        begin(&own, &paste, "archive-refuses-key").run().exits(0);
        assert_eq!(entry(&own, "ORG0001")["signature"][0]["text"].as_str(), Some(signature), "{paste}");
        assert_eq!(first_finding(&own, &paste), "ORG0001", "{paste}");
    }
}

#[test]
fn text_comes_from_standard_input_argument_or_file_alike() {
    let (outer, own) = place();
    fs::write(outer.path().join("message.txt"), REFUSED).expect("written");
    begin(&own, REFUSED, "from-stdin").run().exits(0);
    for (slug, from) in [("from-argument", REFUSED), ("from-file", "message.txt")] {
        let program = cabhelp(["kb", "new", slug, "--into", "own", "--from-text", from]);
        program.folder(outer.path()).run().exits(0);
    }
    let signature = |id: &str| entry(&own, id)["signature"][0]["text"].clone();
    assert_eq!(signature("ORG0001"), signature("ORG0002"));
    assert_eq!(signature("ORG0001"), signature("ORG0003"));
}

#[test]
fn entry_without_a_text_loads_and_asks_for_its_message() {
    for lang in LANGUAGES {
        let (_outer, own) = place();
        cabhelp(["kb", "new", "no-message-yet", "--lang", lang, "--into"]).arg(&own).run().exits(0);
        let findings = findings(&own);
        assert!(findings.contains(&"K15 signature.text".to_owned()), "{lang}: {findings:?}");
        assert!(findings.iter().all(|finding| !finding.starts_with("K0") || finding.starts_with("K08")));
    }
}

#[test]
fn message_that_is_explained_already_is_answered_by_the_new_entry() {
    let message = "Given key ID is not accessible";
    for lang in LANGUAGES {
        let (_outer, own) = place();
        let ran = begin(&own, message, "our-key-policy").args(["--lang", lang]).run().exits(0);
        assert!(ran.text().contains("CAB0001"), "{lang}: {}", ran.text());
        assert_eq!(first_finding(&own, message), "ORG0001", "{lang}");
    }
}

// ------------------------------------------------------------------------------------- numbers and folders

#[test]
fn new_folder_has_the_users_language_and_numbers_go_on() {
    for lang in LANGUAGES {
        let (_outer, own) = place();
        let ran = begin(&own, REFUSED, "first").args(["--lang", lang]).run().exits(0);
        let written = ["overlay.toml", "kb/entries/ORG0001-first/entry.toml"].map(str::to_owned);
        for path in written.into_iter().chain([format!("locales/{lang}/entries/ORG0001.ftl")]) {
            let path = own.join(path);
            assert!(path.is_file() && ran.text().contains(path.to_str().expect("UTF-8")), "{}", ran.text());
        }
        assert!(ran.text().contains(&format!("cabhelp kb check {}", own.display())), "{}", ran.text());
        begin(&own, "The second archive is full", "second").run().exits(0);
        fs::remove_dir_all(own.join("kb/entries/ORG0001-first")).expect("removed");
        begin(&own, "The third archive is full", "third").run().exits(0);
        assert!(own.join("kb/entries/ORG0003-third").is_dir(), "{lang}");
        // The texts follow the folder, not who writes there.
        assert!(own.join(format!("locales/{lang}/entries/ORG0003.ftl")).is_file(), "{lang}");
    }
}

#[test]
fn empty_folder_is_begun_and_a_foreign_one_is_refused() {
    let (outer, own) = place();
    fs::create_dir(&own).expect("a folder");
    begin(&own, REFUSED, "in-an-empty-folder").run().exits(0);
    let foreign = outer.path().join("foreign");
    fs::create_dir(&foreign).expect("a folder");
    fs::write(foreign.join("notes.txt"), "x").expect("written");
    for lang in LANGUAGES {
        let ran = begin(&foreign, REFUSED, "x").args(["--lang", lang]).run().exits(2);
        assert!(ran.err.contains(foreign.to_str().expect("UTF-8")), "{lang}: {}", ran.err);
        let ran = cabhelp(["kb", "new", "x", "--lang", lang]).folder(&foreign).run().exits(2);
        assert!(ran.err.contains("--into"), "{lang}: {}", ran.err);
    }
    assert_eq!(fs::read_dir(&foreign).expect("a folder").count(), 1);
}

/// Copies a folder.
fn copied(from: &Path, to: &Path) {
    super::kb::lay_over(from, to);
}

#[test]
fn knowledge_base_gets_its_next_number_and_all_languages() {
    let (_outer, own) = place();
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    copied(&package.join("kb"), &own.join("kb"));
    copied(&package.join("locales"), &own.join("locales"));
    let greatest = fs::read_dir(own.join("kb/entries")).expect("entries").filter_map(|item| {
        item.expect("an item").file_name().to_string_lossy()[3..7].parse::<u32>().ok().filter(|n| *n < 9000)
    });
    let id = format!("CAB{:04}", greatest.max().expect("an entry") + 1);
    let program = cabhelp(["kb", "new", "archive-refuses-key", "--from-text", REFUSED]);
    program.folder(&own).run().exits(0);
    assert_eq!(entry(&own, &id)["status"].as_str(), Some("draft"));
    for lang in LANGUAGES {
        let text = fs::read_to_string(own.join(format!("locales/{lang}/entries/{id}.ftl"))).expect("a text");
        assert_eq!(text.contains("### source: "), lang != "en", "{lang}");
    }
    let findings = findings(&own);
    assert!(findings.iter().all(|finding| finding.starts_with("K15") || *finding == "K08 signature.message"));
    for lang in ["ko", "pt-BR", "es"] {
        assert!(findings.contains(&format!("K15 translation.{lang}")), "{findings:?}");
    }
}

// ----------------------------------------------------------------------------------------- what is refused

/// Every file below a folder with its text.
fn content(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut all = Vec::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(folder) = open.pop() {
        for item in fs::read_dir(folder).expect("a folder") {
            let path = item.expect("an item").path();
            if path.is_dir() {
                open.push(path);
            } else {
                all.push((path.clone(), fs::read_to_string(&path).expect("a text")));
            }
        }
    }
    all.sort();
    all
}

#[test]
fn nothing_is_overwritten() {
    let (_outer, own) = place();
    begin(&own, REFUSED, "archive-refuses-key").run().exits(0);
    let before = content(&own);
    let mut said = BTreeSet::new();
    for lang in LANGUAGES {
        let ran = begin(&own, "Another message of ours", "archive-refuses-key").args(["--lang", lang]).run();
        let ran = ran.exits(2);
        assert!(ran.out.is_empty() && ran.err.contains("archive-refuses-key"), "{lang}: {}", ran.err);
        said.insert(ran.err);
        // A name of the program's own entries would make the name ambiguous.
        let taken = begin(&own, REFUSED, "copy-given-key-id-not-accessible").args(["--lang", lang]).run();
        assert!(taken.exits(2).err.contains("CAB0001"), "{lang}");
    }
    assert_eq!(said.len(), LANGUAGES.len(), "{said:?}");
    assert_eq!(content(&own), before);
    fs::create_dir_all(own.join("locales/en/entries")).expect("a folder");
    fs::write(own.join("locales/en/entries/ORG0007.ftl"), "title = x\n").expect("written");
    begin(&own, "A text without its entry keeps its number", "later").run().exits(0);
    assert!(own.join("kb/entries/ORG0008-later").is_dir());
}

#[test]
fn bad_name_is_refused_with_the_form() {
    let long = "a".repeat(61);
    let mut said = BTreeSet::new();
    for slug in
        ["Copy-Failed", "copy_failed", "copy--failed", "-copy", "복사-실패", "a/b", "..", "org0001", &long]
    {
        for lang in LANGUAGES {
            let (_outer, own) = place();
            let ran = cabhelp(["kb", "new", "--lang", lang, "--into"]).arg(&own).args(["--", slug]).run();
            let ran = ran.exits(2);
            assert!(ran.err.contains("copy-to-the-archive-refused"), "{slug} {lang}: {}", ran.err);
            assert!(!own.exists(), "{slug}");
            said.insert(ran.err.replace(slug, ""));
        }
    }
    assert_eq!(said.len(), LANGUAGES.len(), "{said:?}");
}

#[test]
fn text_that_cannot_be_recognised_again_is_refused() {
    let mut said = BTreeSet::new();
    let long = "word ".repeat(2000);
    for (paste, sign) in [
        ("", "Given key"),
        (" \n\t", "Given key"),
        ("a b", "Given key"),
        ("arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab", "Given key"),
        ("{\"State\": \"FAILED\"}", "JSON"),
        (long.as_str(), "4096"),
    ] {
        for lang in LANGUAGES {
            let (_outer, own) = place();
            let ran = begin(&own, paste, "x").args(["--lang", lang]).run().exits(2);
            assert!(ran.out.is_empty() && ran.err.contains(sign), "{paste} {lang}: {}", ran.err);
            assert!(!own.exists(), "{paste}");
            said.insert(ran.err);
        }
    }
    assert_eq!(said.len(), 4 * LANGUAGES.len(), "{said:?}");
}

// --------------------------------------------------------------------------------------------------- stamp

fn stamp(folder: &Path, arguments: &[&str]) -> Ran {
    cabhelp(["kb", "stamp"]).args(arguments.iter().copied()).arg(folder).run()
}

/// An overlay with texts in Korean and Spanish, whose Korean text was changed after the Spanish one.
fn stale() -> (tempfile::TempDir, PathBuf) {
    let (outer, own) = place();
    fs::create_dir_all(&own).expect("a folder");
    fs::write(own.join("overlay.toml"), "prefix = \"ACME\"\nlanguages = [\"ko\", \"es\"]\n")
        .expect("written");
    begin(&own, REFUSED, "archive-refuses-key").run().exits(0);
    edit(&own.join("locales/ko/entries/ACME0001.ftl"), "title = TODO: ", "title = ");
    (outer, own)
}

fn is_stale(folder: &Path) -> bool {
    findings(folder).contains(&"K09 source".to_owned())
}

#[test]
fn stamp_is_renewed_by_number_name_and_language() {
    for arguments in
        [&["ACME0001"][..], &["acme0001"], &["archive-refuses-key"], &["ACME0001", "--lang", "es"]]
    {
        let (_outer, own) = stale();
        assert!(is_stale(&own));
        let ran = stamp(&own, arguments).exits(0);
        assert!(ran.text().contains("ACME0001.ftl") && ran.text().contains('→'), "{}", ran.text());
        assert!(!is_stale(&own), "{arguments:?}");
        let before = content(&own);
        assert!(!stamp(&own, arguments).exits(0).text().contains('→'));
        assert_eq!(content(&own), before, "a second time changes nothing");
    }
}

#[test]
fn stamp_works_on_a_knowledge_base_and_on_its_fixed_texts() {
    let (_outer, own) = place();
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    copied(&package.join("kb"), &own.join("kb"));
    copied(&package.join("locales"), &own.join("locales"));
    for (name, file, word) in [
        ("CAB0001", "entries/CAB0001", "summary ="),
        ("source-key-policy", "remedies/source-key-policy", "title ="),
        ("cli", "cli", "about ="),
    ] {
        assert!(!is_stale(&own), "{name}");
        edit(&own.join(format!("locales/en/{file}.ftl")), word, &format!("{word} New:"));
        assert!(is_stale(&own), "{name}");
        assert_eq!(stamp(&own, &[name]).exits(0).text().lines().count(), 3, "{name}");
        assert!(!is_stale(&own), "{name}");
    }
}

#[test]
fn stamp_refuses_what_is_not_there_in_every_language() {
    let (_outer, own) = stale();
    let mut said = BTreeSet::new();
    let before = content(&own);
    for locale in ["en_US.UTF-8", "pt_BR.UTF-8", "ko_KR.UTF-8", "es_MX.UTF-8"] {
        for arguments in [&["ACME9999"][..], &["ACME0001", "--lang", "xx"], &["ACME0001", "--lang", "pt-BR"]]
        {
            let ran =
                cabhelp(["kb", "stamp"]).args(arguments.iter().copied()).arg(&own).env("LANG", locale).run();
            let ran = ran.exits(2);
            assert!(ran.out.is_empty() && !ran.err.is_empty(), "{arguments:?} {locale}");
            said.insert(ran.err);
        }
    }
    assert!(said.len() >= 8, "{said:?}");
    assert!(
        stamp(&own, &["ACME0001", "--lang", "ko"]).exits(2).err.contains("ko"),
        "nothing to stamp it with"
    );
    fs::remove_file(own.join("locales/es/entries/ACME0001.ftl")).expect("removed");
    assert!(stamp(&own, &["ACME0001"]).exits(2).err.contains("es/entries/ACME0001.ftl"));
    assert_eq!(content(&own).len(), before.len() - 1);
    let folder = tempfile::tempdir().expect("a folder");
    stamp(folder.path(), &["ACME0001"]).exits(2);
}
