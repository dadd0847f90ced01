//! `cabhelp policy` as a user meets it: pages, exit codes, the shapes of AWS's tools, broken files.

use super::golden::Golden;
use super::program::{LANGUAGES, Program, Ran, cabhelp, data};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

const KEY: &str = "arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
const VAULT: &str = "arn:aws:backup:us-west-2:444455556666:backup-vault:Central";
const COPY_ROLE: &str = "arn:aws:iam::444455556666:role/CopyRole";

fn policy<'a>(arguments: impl IntoIterator<Item = &'a str>) -> Program {
    cabhelp(["policy"]).args(arguments)
}

// -------------------------------------------------------------------------------------------------- pages

/// A call whose pages are kept: `tests/data/policy/pages/<name>.args` and `.in`.
struct Page {
    name: String,
    arguments: Vec<String>,
    stdin: Vec<u8>,
}

fn pages() -> Vec<Page> {
    let mut names: Vec<String> = fs::read_dir(data("policy/pages"))
        .expect("the folder")
        .map(|item| item.expect("a file").file_name().to_string_lossy().into_owned())
        .filter_map(|name| name.strip_suffix(".args").map(str::to_owned))
        .collect();
    names.sort();
    let file =
        |name: &str, ending: &str| fs::read(data(&format!("policy/pages/{name}.{ending}"))).expect("a file");
    let page = |name: String| Page {
        arguments: String::from_utf8(file(&name, "args")).expect("text").lines().map(str::to_owned).collect(),
        stdin: file(&name, "in"),
        name,
    };
    names.into_iter().map(page).collect()
}

impl Page {
    fn run(&self, lang: &str, more: &[&str]) -> Ran {
        policy(self.arguments.iter().map(String::as_str))
            .args(["--lang", lang])
            .args(more.iter().copied())
            .stdin(self.stdin.clone())
            .run()
    }
}

/// The JSON document of every page that has one, with the name of the page.
pub fn policy_documents(lang: &str) -> Vec<(String, Value)> {
    let answered = pages().into_iter().map(|page| (page.run(lang, &["--format", "json"]), page.name));
    answered.filter(|(ran, _)| ran.exit != 2).map(|(ran, name)| (name, ran.json())).collect()
}

#[test]
fn pages_are_those_of_the_golden_files() {
    let mut golden = Golden::of("policy/pages");
    for page in pages() {
        for lang in LANGUAGES {
            golden.compare(&format!("{}.{lang}", page.name), &page.run(lang, &[]));
        }
        golden.compare(&format!("{}.json", page.name), &page.run("en", &["--format", "json"]));
    }
    golden.assert_same();
}

#[test]
fn no_english_sentence_stands_in_a_page_of_another_language() {
    // Five words in a row; what stands in quotation marks is JSON or a command.
    let sentences = |ran: &Ran| -> BTreeSet<String> {
        let words = format!("{}{}", ran.text(), ran.err).split_whitespace().collect::<Vec<_>>().join(" ");
        let parts = words.split(['.', ':']).map(|part| part.trim().to_owned());
        parts
            .filter(|part| !part.contains(['"', '\'', '\\']))
            .filter(|part| part.split(' ').filter(|word| word.chars().all(char::is_alphabetic)).count() > 4)
            .collect()
    };
    for page in pages() {
        let english = sentences(&page.run("en", &[]));
        for lang in &LANGUAGES[1..] {
            let both: Vec<String> = sentences(&page.run(lang, &[])).intersection(&english).cloned().collect();
            // What the reader wrote is quoted: the `Sid`s of the policies.
            let own: Vec<&String> =
                both.iter().filter(|part| !String::from_utf8_lossy(&page.stdin).contains(*part)).collect();
            assert!(own.is_empty(), "{} {lang}: {own:?}", page.name);
        }
    }
}

// --------------------------------------------------------------------------------------------- exit codes

fn own_policy(statements: &[Value]) -> Value {
    json!({ "Version": "2012-10-17", "Statement": statements })
}

fn owner_statement() -> Value {
    json!({ "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::111122223333:root" }, "Action": "kms:*", "Resource": "*" })
}

fn shared_key_policy() -> Value {
    let share = json!({ "Sid": "Share", "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::444455556666:root" },
        "Action": ["kms:DescribeKey", "kms:Decrypt"], "Resource": "*" });
    own_policy(&[owner_statement(), share])
}

fn question(decides: &str) -> Value {
    let mut question = json!({
        "request": { "principal": COPY_ROLE, "action": "kms:Decrypt", "resource": KEY },
        "resourcePolicy": shared_key_policy(),
        "identityPolicies": [own_policy(&[json!({ "Effect": "Allow", "Action": "kms:Decrypt", "Resource": KEY })])],
        "scps": [], "rcps": [], "permissionBoundary": null, "sessionPolicy": null, "vpcEndpointPolicy": null,
        "grants": [],
    });
    match decides {
        "allowed" => {}
        "denied" => question["identityPolicies"] = json!([]),
        "unknown" => drop(question.as_object_mut().expect("an object").remove("scps")),
        _ => question["request"]["action"] = "kms:ListGrant".into(),
    }
    question
}

fn evaluate(question: &Value, more: &[&str]) -> Ran {
    policy(["evaluate", "-"]).args(more.iter().copied()).stdin(question.to_string()).run()
}

#[test]
fn exit_code_is_the_decision() {
    for (kind, code) in [("allowed", 0), ("denied", 1), ("faulty", 2), ("unknown", 3)] {
        let ran = evaluate(&question(kind), &[]).exits(code);
        assert_eq!(ran.out.is_empty(), kind == "faulty", "{kind}");
        assert_eq!(ran.err.is_empty(), kind != "faulty", "{kind}: {}", ran.err);
    }
    evaluate(&question("unknown"), &["--assume-none"]).exits(0);
    // Without a file the question is read from standard input as well.
    policy(["evaluate"]).stdin(question("denied").to_string()).run().exits(1);
}

#[test]
fn expectation_turns_the_exit_code_and_says_when_it_is_missed() {
    for (kind, expected, code) in [
        ("allowed", "allowed", 0),
        ("allowed", "denied", 1),
        ("denied", "denied", 0),
        ("denied", "allowed", 1),
        ("unknown", "allowed", 3),
        ("unknown", "denied", 3),
        ("faulty", "denied", 2),
    ] {
        let ran = evaluate(&question(kind), &["--expect", expected]).exits(code);
        assert_eq!(ran.err.contains(expected), code == 1 || code == 3, "{kind} {expected}: {}", ran.err);
    }
    policy(["evaluate", "-", "--expect", "maybe"]).run().exits(2);
}

#[test]
fn faults_leave_standard_output_empty_and_are_said_in_the_users_language() {
    for lang in LANGUAGES {
        let ran = policy(["evaluate", "-", "--lang", lang, "--format", "json"])
            .stdin("{\"request\": {}")
            .run()
            .exits(2);
        assert!(ran.out.is_empty());
        assert!(ran.err.starts_with("cabhelp: ") && ran.err.lines().count() > 1, "{lang}: {}", ran.err);
    }
}

// ------------------------------------------------------------------------------------------------- shapes

/// A folder with files; the names are those of the tests.
struct Folder(TempDir);

impl Folder {
    fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder"))
    }

    fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> String {
        let path = self.0.path().join(name);
        fs::write(&path, bytes).expect("written");
        path.to_string_lossy().into_owned()
    }

    fn path(&self) -> &Path {
        self.0.path()
    }
}

/// One policy in every shape in which AWS's tools and people's editors give it.
fn shapes(document: &Value, is_key: bool) -> Vec<(&'static str, Vec<u8>)> {
    let (line, pretty) = (document.to_string(), serde_json::to_string_pretty(document).expect("JSON"));
    let url: String =
        line.bytes()
            .map(|byte| {
                if byte.is_ascii_alphanumeric() {
                    char::from(byte).to_string()
                } else {
                    format!("%{byte:02X}")
                }
            })
            .collect();
    let utf16 =
        |text: &str| std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let mut shapes = vec![
        ("bare", pretty.clone().into_bytes()),
        ("one line", line.clone().into_bytes()),
        ("byte order mark", format!("\u{feff}{pretty}").into_bytes()),
        ("CRLF", pretty.replace('\n', "\r\n").into_bytes()),
        ("UTF-16", utf16(&pretty)),
        ("URL-encoded", url.clone().into_bytes()),
        ("URL-encoded in quotes", format!("\"{url}\"").into_bytes()),
        ("text in JSON", json!(line).to_string().into_bytes()),
        ("get-key-policy", json!({ "Policy": pretty, "PolicyName": "default" }).to_string().into_bytes()),
        ("get-role-policy", json!({ "RoleName": "r", "PolicyName": "p", "PolicyDocument": document }).to_string().into_bytes()),
        ("get-policy-version", json!({ "PolicyVersion": { "Document": document, "VersionId": "v1", "IsDefaultVersion": true } }).to_string().into_bytes()),
        ("describe-policy", json!({ "Policy": { "PolicySummary": { "Id": "p-examplepolicyid111", "Type": "SERVICE_CONTROL_POLICY" }, "Content": line } }).to_string().into_bytes()),
    ];
    if is_key {
        shapes.push(("--output text", format!("{line}\tdefault\n").into_bytes()));
        shapes.push(("--query Policy --output text", format!("{pretty}\n").into_bytes()));
    } else {
        let all = json!({ "BackupVaultName": "Central", "BackupVaultArn": VAULT, "Policy": line });
        shapes.push(("get-backup-vault-access-policy", all.to_string().into_bytes()));
        shapes.push(("--output text", format!("{VAULT}\tCentral\t{line}\n").into_bytes()));
    }
    shapes
}

#[test]
fn key_policy_in_any_shape_gives_the_same_decision_and_no_finding() {
    let folder = Folder::new();
    let iam = folder.file(
        "iam.json",
        own_policy(&[json!({ "Effect": "Allow", "Action": "kms:Decrypt", "Resource": "*" })]).to_string(),
    );
    for (shape, bytes) in shapes(&shared_key_policy(), true) {
        let file = folder.file("key", &bytes);
        for (action, code) in [("kms:Decrypt", 0), ("kms:Encrypt", 1)] {
            let ran = policy(["evaluate", "--key-policy", &file, "--iam", &iam, "--assume-none"])
                .args(["--principal", COPY_ROLE, "--action", action, "--resource", KEY])
                .run();
            assert_eq!(ran.exit, code, "{shape} {action}: {}{}", ran.text(), ran.err);
        }
        let ran = policy(["check", "--type", "key", &file]).run();
        assert_eq!(ran.exit, 0, "{shape}: {}{}", ran.text(), ran.err);
    }
}

#[test]
fn vault_policy_in_any_shape_gives_the_same_decision_and_no_finding() {
    let admit = json!({ "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::111122223333:root" },
        "Action": "backup:CopyIntoBackupVault", "Resource": "*" });
    let folder = Folder::new();
    let iam = folder.file(
        "iam.json",
        own_policy(&[json!({ "Effect": "Allow", "Action": "backup:*", "Resource": "*" })]).to_string(),
    );
    for (shape, bytes) in shapes(&own_policy(&[admit]), false) {
        let file = folder.file("vault", &bytes);
        for (caller, code) in [("111122223333", 0), ("999988887777", 1)] {
            let principal = format!("arn:aws:iam::{caller}:role/Copy");
            let ran = policy(["evaluate", "--vault-policy", &file, "--iam", &iam, "--assume-none"])
                .args([
                    "--principal",
                    &principal,
                    "--action",
                    "backup:CopyIntoBackupVault",
                    "--resource",
                    VAULT,
                ])
                .run();
            assert_eq!(ran.exit, code, "{shape} {caller}: {}{}", ran.text(), ran.err);
        }
        let ran = policy(["check", "--type", "vault", &file]).run();
        assert_eq!(ran.exit, 0, "{shape}: {}{}", ran.text(), ran.err);
    }
}

/// The JSON of a decision without what says how it was asked.
fn decision(ran: &Ran) -> Value {
    let mut document = ran.json();
    for changing in ["unchecked", "text"] {
        document.as_object_mut().expect("an object").remove(changing);
    }
    for statement in document["statements"].as_array_mut().expect("a list") {
        statement.as_object_mut().expect("an object").remove("origin");
    }
    document
}

#[test]
fn files_and_one_json_give_the_same_decision() {
    let folder = Folder::new();
    let grants = json!([{ "KeyId": KEY, "GrantId": "g1", "GranteePrincipal": COPY_ROLE, "Operations": ["Decrypt"],
        "IssuingAccount": "arn:aws:iam::111122223333:root" }]);
    let everything = own_policy(&[json!({ "Effect": "Allow", "Action": "*", "Resource": "*" })]);
    let no_decrypt = own_policy(&[json!({ "Effect": "Deny", "Action": "kms:Decrypt", "Resource": "*" })]);
    let metadata = json!({ "KeyMetadata": { "Arn": KEY, "KeyState": "Disabled", "KeyManager": "CUSTOMER" } });
    let key = folder.file("key.json", json!({ "Policy": shared_key_policy().to_string() }).to_string());
    let iam = folder.file("iam.json", everything.to_string());
    let scp = folder.file("scp.json", json!({ "Policy": { "Content": everything.to_string() } }).to_string());
    let boundary = folder.file("boundary.json", everything.to_string());
    let rcp = folder.file(
        "rcp.json",
        own_policy(&[
            json!({ "Effect": "Deny", "Principal": "*", "Action": "kms:Decrypt", "Resource": "*" }),
        ])
        .to_string(),
    );
    let grants_file = folder.file("grants.json", json!({ "Grants": grants }).to_string());
    let describe = folder.file("describe.json", metadata.to_string());
    let deny = folder.file("deny.json", no_decrypt.to_string());

    let request = json!({ "principal": COPY_ROLE, "action": "kms:Decrypt", "resource": KEY, "context": { "aws:SourceIp": "203.0.113.5" } });
    let base = json!({ "request": request, "resourcePolicy": shared_key_policy(), "identityPolicies": [everything],
        "scps": [{ "target": "r-ab12", "policies": [everything] }], "rcps": [], "permissionBoundary": everything,
        "sessionPolicy": null, "vpcEndpointPolicy": null, "grants": grants, "keyState": "Disabled" });
    let level = format!("r-ab12={scp}");
    let common = [
        "evaluate",
        "--key-policy",
        &key,
        "--iam",
        &iam,
        "--boundary",
        &boundary,
        "--grants",
        &grants_file,
        "--describe-key",
        &describe,
        "--principal",
        COPY_ROLE,
        "--action",
        "kms:Decrypt",
        "--context",
        "aws:SourceIp=203.0.113.5",
        "--session-policy",
        "none",
        "--vpc-endpoint-policy",
        "none",
        "--format",
        "json",
    ];

    let by_files = policy(common).args(["--scp", &level, "--rcp", "none"]).run().exits(0);
    assert_eq!(decision(&by_files), decision(&evaluate(&base, &["--format", "json"])));
    assert_eq!(by_files.json()["api_error"], "DisabledException");

    let mut denied = base.clone();
    denied["scps"][0]["policies"] = json!([everything, no_decrypt]);
    let second = format!("r-ab12={deny}");
    let by_files = policy(common).args(["--scp", &level, "--scp", &second, "--rcp", "none"]).run().exits(1);
    assert_eq!(decision(&by_files), decision(&evaluate(&denied, &["--format", "json"])));

    let by_rcp = policy(common).args(["--scp", &level, "--rcp", &rcp]).run().exits(1).json();
    assert_eq!(by_rcp["decided_by"], json!(["rcp"]));
}

#[test]
fn levels_of_nothing_but_denies_are_taken_beside_full_access_and_say_so() {
    let folder = Folder::new();
    let key = folder.file("key.json", shared_key_policy().to_string());
    let iam = folder.file(
        "iam.json",
        own_policy(&[json!({ "Effect": "Allow", "Action": "kms:*", "Resource": "*" })]).to_string(),
    );
    let deny = folder.file(
        "deny.json",
        own_policy(&[json!({ "Effect": "Deny", "Action": "kms:ScheduleKeyDeletion", "Resource": "*" })])
            .to_string(),
    );
    for lang in LANGUAGES {
        let call = || {
            policy([
                "evaluate",
                "--key-policy",
                &key,
                "--iam",
                &iam,
                "--scp",
                &deny,
                "--assume-none",
                "--lang",
                lang,
            ])
            .args(["--principal", COPY_ROLE, "--action", "kms:Decrypt", "--resource", KEY])
        };
        let document = call().args(["--format", "json"]).run().exits(0).json();
        let unchecked = document["unchecked"].as_array().expect("a list");
        assert!(unchecked.contains(&json!("fullAccessScp")), "{unchecked:?}");
        assert!(call().run().text().contains("FullAWSAccess"), "{lang}");
    }
}

#[test]
fn resource_is_taken_from_what_the_files_tell() {
    let folder = Folder::new();
    let key = folder.file("key.json", shared_key_policy().to_string());
    let vault = folder.file("vault.json", json!({ "BackupVaultName": "Central", "BackupVaultArn": VAULT, "Policy": own_policy(&[]).to_string() }).to_string());
    let describe = folder.file("describe.json", json!({ "KeyMetadata": { "Arn": KEY } }).to_string());
    let ran = policy([
        "evaluate",
        "--key-policy",
        &key,
        "--describe-key",
        &describe,
        "--assume-none",
        "--format",
        "json",
    ])
    .args(["--principal", COPY_ROLE, "--action", "kms:Decrypt"])
    .run();
    assert_eq!(ran.json()["request"]["resource"], KEY);
    let ran = policy(["evaluate", "--vault-policy", &vault, "--assume-none", "--format", "json"])
        .args(["--principal", COPY_ROLE, "--action", "backup:DescribeBackupVault"])
        .run();
    assert_eq!(ran.json()["request"]["resource"], VAULT);
    // What no file tells is asked for.
    let ran = policy(["evaluate", "--key-policy", &key, "--principal", COPY_ROLE, "--action", "kms:Decrypt"])
        .run()
        .exits(2);
    assert!(!ran.err.is_empty());
}

#[test]
fn wrong_files_are_named_in_every_language_with_what_was_expected() {
    let folder = Folder::new();
    let key = folder.file("a key.json", shared_key_policy().to_string());
    let grants = folder.file("grants.json", "{\"Grants\": []}");
    let damaged = folder.file("damaged.json", "{\"Version\": \"2012-10-17\",}");
    let strange = folder
        .file("strange.json", "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Permit\"}]}");
    let request = ["--principal", COPY_ROLE, "--action", "kms:Decrypt", "--resource", KEY];
    for (arguments, named) in [
        (["--key-policy", grants.as_str()], grants.as_str()),
        (["--key-policy", &damaged], &damaged),
        (["--key-policy", &strange], "Effect"),
        (["--key-policy", "/nowhere/at all.json"], "/nowhere/at all.json"),
        (["--grants", &key], &key),
        (["--describe-key", &key], &key),
        (["--context", "kms:ViaService"], "kms:ViaService"),
    ] {
        for lang in LANGUAGES {
            let mut call = policy(["evaluate", "--lang", lang]).args(request).args(arguments);
            if arguments[0] != "--key-policy" {
                call = call.args(["--key-policy", &key]);
            }
            let ran = call.run().exits(2);
            assert!(ran.out.is_empty() && ran.err.contains(named), "{lang} {arguments:?}: {}", ran.err);
        }
    }
}

// -------------------------------------------------------------------------------------------------- check

#[test]
fn one_bad_file_does_not_keep_the_others_from_being_checked() {
    let folder = Folder::new();
    let good = folder.file("good.json", shared_key_policy().to_string());
    let wrong = folder.file(
        "wrong.json",
        own_policy(&[
            owner_statement(),
            json!({ "Effect": "Allow", "Principal": "*", "Action": "kms:ListGrant", "Resource": "*" }),
        ])
        .to_string(),
    );
    let grants = folder.file("grants.json", "{\"Grants\": []}");
    let missing = folder.path().join("missing.json").to_string_lossy().into_owned();
    for lang in LANGUAGES {
        let ran = policy(["check", &missing, &wrong, &grants, &good, "--lang", lang]).run().exits(2);
        assert!(
            ran.text().contains("P21") && ran.text().contains("kms:ListGrants"),
            "{lang}: {}",
            ran.text()
        );
        assert!(ran.err.contains(&missing) && ran.err.contains(&grants), "{lang}: {}", ran.err);
        let document =
            policy(["check", &missing, &wrong, &grants, &good, "--lang", lang, "--format", "json"])
                .run()
                .exits(2)
                .json();
        assert_eq!(document["failures"].as_array().map(Vec::len), Some(2));
        assert_eq!(document["policies"].as_array().map(Vec::len), Some(2));
    }
    policy(["check", &wrong, &good]).run().exits(1);
    policy(["check", &good, &good]).run().exits(0);
}

#[test]
fn policies_of_one_file_are_checked_one_by_one() {
    let both = json!([
        shared_key_policy(),
        own_policy(&[
            owner_statement(),
            json!({ "Effect": "Allow", "Principal": { "AWS": "AIDAEXAMPLEEXAMPLEID1" }, "Action": "kms:Decrypt", "Resource": "*" })
        ])
    ]);
    let ran =
        policy(["check", "-", "--type", "key", "--format", "json"]).stdin(both.to_string()).run().exits(1);
    let document = ran.json();
    let places: Vec<&str> = document["policies"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|one| one["at"].as_str().expect("a place"))
        .collect();
    assert_eq!(places, ["/0", "/1"]);
    assert_eq!(document["policies"][1]["findings"][0]["code"], "P33");
}

#[test]
fn place_of_a_finding_is_that_of_the_file() {
    let text = "{\r\n\t\"Version\": \"2012-10-17\",\r\n\t\"Statement\": [{\"Effect\": \"Allow\", \"Principal\": {\"AWS\": \"111122223333\"}, \"Action\": [\"kms:*\", \"kms:ListGrant\"], \"Resource\": \"*\"}]\r\n}";
    let document =
        policy(["check", "-", "--type", "key", "--format", "json"]).stdin(text).run().exits(1).json();
    let finding = &document["policies"][0]["findings"][0];
    assert_eq!((finding["code"].as_str(), finding["line"].as_u64()), (Some("P21"), Some(3)));
    assert_eq!(finding["pointer"], "/Statement/0/Action/1");
    let line = text.lines().nth(2).expect("the line");
    let column = usize::try_from(finding["column"].as_u64().expect("a number")).expect("small");
    assert!(line[column - 1..].starts_with("\"kms:ListGrant\""), "{column}");
}

#[test]
fn hostile_names_move_no_cursor_and_begin_no_line() {
    let sid = "\u{1b}[31mX\u{202e}\n-:1:1: error P01: no";
    let mut broken = owner_statement();
    broken["Sid"] = sid.into();
    broken["Action"] = format!("kms:Nothing{sid}").into();
    let document = own_policy(&[owner_statement(), broken]);
    let mut asked = question("denied");
    asked["resourcePolicy"] = document.clone();
    asked["scps"] = json!([{ "target": sid, "policies": [own_policy(&[json!({ "Effect": "Deny", "Action": "*", "Resource": "*" })])] }]);
    let mut faulty = question("allowed");
    faulty["request"]["action"] = format!("kms:Nothing{sid}").into();
    for ran in [
        policy(["check", "-", "--type", "key"]).stdin(document.to_string()).run().exits(1),
        evaluate(&asked, &[]).exits(1),
        evaluate(&faulty, &[]).exits(2),
    ] {
        let all = format!("{}{}", ran.text(), ran.err);
        assert!(!all.contains(['\u{1b}', '\u{202e}', '\r']), "{all:?}");
        assert!(!all.lines().any(|line| line.starts_with("-:1:1: error P01")), "{all}");
    }
}

#[test]
fn values_that_could_be_commands_are_refused() {
    for (flag, value) in [
        ("--role-arn", "arn:aws:iam::111122223333:role/a'b$(touch x)"),
        ("--key-arn", "arn:aws:kms:us-west-2:111122223333:key/1'; touch x;'"),
        ("--org-id", "o-a1b2c3d4e5';x"),
        ("--org-path", "o-a1b2c3d4e5/r-b'x/"),
        ("--action", "kms:Decrypt';x"),
        ("--region", "us-west-2;x"),
    ] {
        let ran =
            policy(["render", "--remedy", "source-key-policy", "--form", "cli", flag, value]).run().exits(2);
        assert!(ran.out.is_empty() && ran.err.contains(flag), "{flag}: {}", ran.err);
    }
}

#[test]
fn several_answers_in_one_stream_are_checked_one_by_one() {
    let wrong = own_policy(&[
        owner_statement(),
        json!({ "Effect": "Allow", "Principal": "*", "Action": "kms:ListGrant", "Resource": "*" }),
    ]);
    let answer =
        |policy: &Value| json!({ "Policy": policy.to_string(), "PolicyName": "default" }).to_string();
    let stream = format!("{}\n{}", answer(&shared_key_policy()), answer(&wrong));
    let document = policy(["check", "-", "--format", "json"]).stdin(stream.clone()).run().exits(1).json();
    let places: Vec<&Value> =
        document["policies"].as_array().expect("a list").iter().map(|one| &one["at"]).collect();
    assert_eq!(places, ["#1/Policy", "#2/Policy"]);
    // Where there can be only one, several are refused.
    let folder = Folder::new();
    let file = folder.file("stream.json", stream);
    for lang in LANGUAGES {
        let ran = policy([
            "evaluate",
            "--key-policy",
            &file,
            "--principal",
            COPY_ROLE,
            "--action",
            "kms:Decrypt",
            "--resource",
            KEY,
            "--lang",
            lang,
        ])
        .run()
        .exits(2);
        assert!(ran.err.contains(&file), "{lang}: {}", ran.err);
    }
}

#[test]
fn what_is_no_policy_is_said_to_be_none() {
    let folder = Folder::new();
    for (name, text) in [
        ("endpoints.json", r#"{"VpcEndpoints": [{"VpcEndpointId": "vpce-1", "State": "available"}]}"#),
        ("message.txt", "An error occurred (AccessDenied) when calling the Decrypt operation"),
        ("policy.yaml", "Version: 2012-10-17\nStatement:\n  - Effect: Allow\n"),
        ("empty.json", "  \n"),
    ] {
        let file = folder.file(name, text);
        for lang in LANGUAGES {
            let ran = policy(["check", &file, "--lang", lang]).run().exits(2);
            assert!(
                ran.out.is_empty() && ran.err.contains(&file),
                "{lang} {name}: {} {}",
                ran.text(),
                ran.err
            );
        }
    }
    let folder = folder.path().to_string_lossy().into_owned();
    for lang in LANGUAGES {
        let ran = policy(["check", &folder, "--lang", lang]).run().exits(2);
        assert!(ran.err.contains("*.json"), "{lang}: {}", ran.err);
        let ran = policy(["check", "--lang", lang]).stdin("").run().exits(2);
        assert!(ran.err.contains("get-key-policy"), "{lang}: {}", ran.err);
    }
}

#[test]
fn description_of_the_key_tells_what_requests_carry() {
    let folder = Folder::new();
    let only_symmetric = json!({ "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::111122223333:user/alice" }, "Action": "kms:*", "Resource": "*",
        "Condition": { "StringEquals": { "kms:KeySpec": "SYMMETRIC_DEFAULT" } } });
    let key = folder.file("key.json", own_policy(&[only_symmetric]).to_string());
    let other = KEY.replace("1234abcd-", "0000abcd-");
    for (spec, code) in [("SYMMETRIC_DEFAULT", 0), ("RSA_2048", 1)] {
        let describe = folder.file(
            "describe.json",
            json!({ "KeyMetadata": { "Arn": KEY, "KeySpec": spec, "KeyState": "Enabled" } }).to_string(),
        );
        let call = |resource: &str| {
            policy(["evaluate", "--key-policy", &key, "--describe-key", &describe, "--assume-none"])
                .args([
                    "--principal",
                    "arn:aws:iam::111122223333:user/alice",
                    "--action",
                    "kms:Decrypt",
                    "--resource",
                    resource,
                ])
                .run()
        };
        call(KEY).exits(code);
        let ran = call(&other).exits(2);
        assert!(ran.err.contains(KEY) && ran.err.contains(&other), "{}", ran.err);
    }
}

#[test]
fn statements_of_several_files_are_told_by_the_file() {
    let folder = Folder::new();
    let key = folder.file("key.json", shared_key_policy().to_string());
    let allow = folder.file(
        "allow.json",
        own_policy(&[json!({ "Effect": "Allow", "Action": "kms:*", "Resource": "*" })]).to_string(),
    );
    let deny = folder.file(
        "deny.json",
        own_policy(&[json!({ "Effect": "Deny", "Action": "kms:Decrypt", "Resource": "*" })]).to_string(),
    );
    for lang in LANGUAGES {
        let ran = policy([
            "evaluate",
            "--key-policy",
            &key,
            "--iam",
            &allow,
            "--iam",
            &deny,
            "--assume-none",
            "--lang",
            lang,
        ])
        .args(["--principal", COPY_ROLE, "--action", "kms:Decrypt", "--resource", KEY])
        .env("COLUMNS", "300")
        .run()
        .exits(1);
        assert!(
            ran.text().contains("allow.json") && ran.text().contains("deny.json"),
            "{lang}: {}",
            ran.text()
        );
    }
}

#[test]
fn big_documents_are_checked_in_a_walk() {
    // Each of these took minutes when every finding looked through all others.
    let actions: Vec<String> = (0..4_000).map(|number| format!("kms:Wrong{number}")).collect();
    let many = own_policy(&[
        json!({ "Effect": "Allow", "Principal": { "AWS": "444455556666" }, "Action": actions, "Resource": "*" }),
    ]);
    let statement = json!({ "Effect": "Allow", "Principal": { "AWS": "444455556666" }, "Action": "kms:Decrypt", "Resource": "*" });
    let equal = own_policy(&vec![statement; 20_000]);
    let document = policy(["check", "-", "--type", "key", "--format", "json"])
        .stdin(many.to_string())
        .run()
        .exits(1)
        .json();
    assert!(document["errors"].as_u64() >= Some(4_000));
    policy(["check", "-", "--type", "key"]).stdin(equal.to_string()).run().exits(1);
}

// ------------------------------------------------------------------------------------------------- render

/// Every remedy that has a policy, with every width.
fn remedies() -> Vec<(String, &'static str)> {
    let ran = policy(["render", "--remedy", "no-such-remedy"]).run().exits(2);
    let known = ran.err.lines().last().expect("the list").rsplit(": ").next().expect("the list");
    let names: Vec<String> =
        known.trim_end_matches('.').split(", ").map(|name| name.trim().to_owned()).collect();
    assert!(names.len() >= 2, "{}", ran.err);
    let widths = ["account", "service-linked-role", "service-linked-role-condition", "organization"];
    names.into_iter().flat_map(|name| widths.map(|width| (name.clone(), width))).collect()
}

const FACTS: [&str; 14] = [
    "--action",
    "kms:Decrypt",
    "--source-account",
    "111122223333",
    "--destination-account",
    "444455556666",
    "--key-arn",
    KEY,
    "--org-id",
    "o-a1b2c3d4e5",
    "--role-arn",
    "arn:aws:iam::444455556666:role/CopyRole",
    "--region",
    "us-west-2",
];

/// The placeholder of a key that only the reader knows.
const KEY_OF_THE_COPY: &str = "<ARN_OF_THE_KEY_NAMED_FOR_THE_COPY>";

#[test]
fn every_printed_policy_passes_the_check() {
    for (remedy, width) in remedies() {
        for form in ["statements", "json"] {
            let ran = policy(["render", "--remedy", &remedy, "--width", width, "--form", form])
                .args(FACTS)
                .run()
                .exits(0);
            assert!(
                serde_json::from_slice::<Value>(&ran.out).is_ok(),
                "{remedy} {width} {form}: {}",
                ran.text()
            );
            // What no flag can give is announced; the reader puts it in.
            let text = ran.text().replace(KEY_OF_THE_COPY, KEY);
            assert_eq!(text != ran.text(), ran.err.contains(KEY_OF_THE_COPY), "{remedy}: {}", ran.err);
            assert!(!text.contains('<'), "{remedy} {width} {form} is not filled in: {text}");
            let checked = policy(["check", "-"]).stdin(text.into_bytes()).run();
            assert_eq!(checked.exit, 0, "{remedy} {width} {form}: {}", checked.text());
        }
    }
}

/// A folder with a program `aws` that writes down what it was called with and prints a policy.
fn fake_aws() -> (Folder, PathBuf) {
    let folder = Folder::new();
    let calls = folder.path().join("calls");
    let script = format!(
        "#!/bin/sh\nfor word in \"$@\"; do printf '%s\\n' \"$word\" >> '{0}'; done\nprintf '\\n' >> '{0}'\ncat <<'END'\n{1}\nEND\n",
        calls.display(),
        shared_key_policy()
    );
    let program = folder.file("aws", script);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).expect("may run");
    }
    (folder, calls)
}

/// Runs a script with the `aws` of a folder, and there.
#[cfg(unix)]
fn shell(script: &str, folder: &Path) -> std::process::Output {
    std::process::Command::new("/bin/sh")
        .args(["-eu", "-c", script])
        .current_dir(folder)
        .env_clear()
        .env("PATH", format!("{}:/usr/bin:/bin", folder.display()))
        .output()
        .expect("a shell")
}

#[cfg(unix)]
#[test]
fn every_printed_script_runs_in_a_posix_shell() {
    for (remedy, width) in remedies() {
        let ran = policy(["render", "--remedy", &remedy, "--width", width, "--form", "cli"])
            .args(FACTS)
            .run()
            .exits(0);
        let (folder, calls) = fake_aws();
        fs::write(&calls, "").expect("written");
        let output = shell(ran.text(), folder.path());
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success() && said.is_empty(), "{remedy} {width}: {said}\n{}", ran.text());
        let written = ["statements.json", "policy.json"]
            .into_iter()
            .filter_map(|name| fs::read(folder.path().join(name)).ok());
        let written: Vec<Value> =
            written.map(|bytes| serde_json::from_slice(&bytes).expect("JSON")).collect();
        assert_eq!(written.len(), 1, "{remedy} {width}");
        let calls = fs::read_to_string(calls).expect("the calls");
        assert!(!calls.contains("put-key-policy"), "{remedy} {width}: it is put although nothing was added");
        if ran.text().contains("put-key-policy") {
            let edit = ran.text().replace("cmp -s ", "echo ' ' >> key-policy-new.json; cmp -s ");
            let ran = shell(&edit, folder.path());
            assert!(ran.status.success(), "{remedy} {width}");
            let calls = fs::read_to_string(folder.path().join("calls")).expect("the calls");
            assert_eq!(calls.matches("put-key-policy").count(), 1, "{remedy} {width}");
        }
    }
}

#[test]
fn what_a_policy_is_for_goes_to_standard_error() {
    for lang in LANGUAGES {
        let ran = policy(["render", "--remedy", "source-key-policy", "--form", "json", "--lang", lang])
            .run()
            .exits(0);
        assert!(ran.err.contains("<SOURCE_ACCOUNT_ID>"), "{lang}: {}", ran.err);
        assert!(serde_json::from_slice::<Value>(&ran.out).is_ok());
        let script = policy(["render", "--remedy", "source-key-policy", "--form", "cli", "--lang", lang])
            .run()
            .exits(0);
        assert!(script.err.contains("<KEY_ARN>"), "{lang}: {}", script.err);
    }
}

#[test]
fn values_that_cannot_both_be_right_are_refused() {
    let other_region = ["--key-arn", KEY, "--region", "eu-west-1"];
    let other_partition = ["--key-arn", KEY, "--role-arn", "arn:aws-cn:iam::444455556666:role/CopyRole"];
    let other_org = ["--org-id", "o-a1b2c3d4e5", "--org-path", "o-zzzzzzzzzz/r-ab12/"];
    let one_account = ["--source-account", "111122223333", "--destination-account", "111122223333"];
    let other_owner = ["--key-arn", KEY, "--source-account", "999988887777"];
    for flags in [other_region, other_partition, other_org, one_account, other_owner] {
        for lang in LANGUAGES {
            let ran = policy(["render", "--remedy", "source-key-policy", "--lang", lang])
                .args(flags)
                .run()
                .exits(2);
            assert!(ran.out.is_empty() && ran.err.contains(flags[3]), "{lang} {flags:?}: {}", ran.err);
        }
    }
}

#[test]
fn account_of_the_source_key_is_the_source_account() {
    let ran = policy([
        "render",
        "--remedy",
        "source-key-policy",
        "--key-arn",
        KEY,
        "--destination-account",
        "444455556666",
    ])
    .run()
    .exits(0);
    assert!(
        ran.text().contains("arn:aws:iam::111122223333:root") && !ran.text().contains('<'),
        "{}",
        ran.text()
    );
}

#[test]
fn policies_of_an_entry_are_told_apart() {
    for lang in LANGUAGES {
        let ran = policy(["render", "--entry", "CAB0015", "--form", "cli", "--lang", lang]).run().exits(0);
        for name in ["key-policy-account-statement", "key-policy-named-role"] {
            assert!(
                ran.err.contains(name) && ran.text().contains(&format!("mkdir -p {name} && cd {name}\n")),
                "{lang}: {}",
                ran.err
            );
        }
    }
}

#[test]
fn unknown_names_are_refused_with_those_that_there_are() {
    for lang in LANGUAGES {
        let ran = policy(["render", "--remedy", "source-key", "--lang", lang]).run().exits(2);
        assert!(ran.err.contains("source-key-policy"), "{lang}: {}", ran.err);
        policy(["render", "--entry", "CAB9999", "--lang", lang]).run().exits(2);
        policy(["render", "--lang", lang]).run().exits(2);
        policy(["render", "--remedy", "source-key-policy", "--source-account", "1111", "--lang", lang])
            .run()
            .exits(2);
    }
}

#[test]
fn closed_output_ends_the_commands_quietly() {
    for arguments in [["render", "--remedy", "source-key-policy"], ["check", "--type", "key"]] {
        let ran = policy(arguments).stdin("{").run_with_closed_output();
        assert!(
            ran.err.lines().all(|line| line.starts_with("cabhelp: ") || line.contains(':')),
            "{}",
            ran.err
        );
        assert!(!ran.err.contains("panicked") && ran.exit >= 0, "{arguments:?}: {} {}", ran.exit, ran.err);
    }
}
