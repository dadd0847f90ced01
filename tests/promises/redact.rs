//! `--redact`: nothing that identifies somebody is printed, on either stream, in any format or language.

use super::document::{list, text};
use super::explain::{Input, inputs};
use super::program::{LANGUAGES, Ran, cabhelp};
use super::schema::{assert_valid, schema};
use cabhelp::answer::Redactor;
use proptest::prelude::*;
use std::collections::BTreeSet;

const FORMATS: [&str; 5] = ["text", "json", "markdown", "html", "reply"];

/// Ids that say nothing about anybody, because AWS gives them in every account.
const OF_AWS: [&str; 5] =
    ["Default", "AWSBackupDefaultServiceRole", "AWSServiceRoleForBackup", "root", "CopyJobs"];

/// The UUIDs of a text, in lower case.
fn uuids(text: &str) -> BTreeSet<String> {
    let text = text.to_lowercase();
    let is_uuid = |part: &[u8]| {
        part.iter().enumerate().all(|(at, byte)| match at {
            8 | 13 | 18 | 23 => *byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
    };
    text.as_bytes()
        .windows(36)
        .filter(|part| is_uuid(part))
        .map(|part| String::from_utf8_lossy(part).into_owned())
        .collect()
}

/// The runs of exactly twelve digits.
fn accounts(text: &str) -> BTreeSet<&str> {
    text.split(|ch: char| !ch.is_ascii_digit()).filter(|digits| digits.len() == 12).collect()
}

/// The ids and names at the ends of the ARNs of a text, and its e-mail addresses.
fn names(text: &str) -> BTreeSet<&str> {
    let words = text.split(|ch: char| !(ch.is_ascii_alphanumeric() || ":/._@+=-".contains(ch)));
    let mut found = BTreeSet::new();
    for word in words.map(|word| word.trim_end_matches(['.', ':'])) {
        if let Some(arn) = word.find("arn:").map(|at| &word[at..])
            && arn.matches(':').count() >= 5
        {
            found.extend(arn.rsplit([':', '/']).next());
        }
        if word.contains('@') {
            found.extend(word.rsplit([':', '/']).next());
        }
    }
    found.retain(|name| !name.is_empty() && !OF_AWS.contains(name));
    found
}

/// Tells whether `name` stands in `text` as a word.
fn holds(text: &str, name: &str) -> bool {
    let goes_on = |ch: char| ch.is_ascii_alphanumeric() || ch == '_' || ch == '-';
    text.match_indices(name)
        .any(|(at, _)| !text[..at].ends_with(goes_on) && !text[at + name.len()..].starts_with(goes_on))
}

/// Fails when something of `given` stands in what was printed.
fn assert_nothing_survives(given: &str, ran: &Ran, of: &str) {
    for (stream, shown) in [("stdout", ran.text()), ("stderr", &ran.err)] {
        assert_eq!(accounts(shown), BTreeSet::new(), "{of}, {stream}");
        assert_eq!(uuids(shown), BTreeSet::new(), "{of}, {stream}");
        let glued = |at: usize| shown[..at].ends_with(char::is_alphanumeric);
        assert!(!shown.match_indices('@').any(|(at, _)| glued(at)), "{of}, {stream}: an address");
        for name in names(given) {
            assert!(!holds(shown, name), "{of}, {stream}: {name}\n{shown}");
        }
    }
}

fn given(input: &Input) -> String {
    let pasted = String::from_utf8_lossy(&input.bytes).into_owned();
    // What a wrap or the mark of a quoted mail cuts is a value as well.
    let squeezed: String = pasted.split(|ch: char| ch.is_whitespace() || ch == '>').collect();
    let ids: Vec<String> = uuids(&squeezed).into_iter().collect();
    format!("{pasted} {} arn:::::{}", input.arguments.join(" "), ids.join(" arn:::::"))
}

#[test]
fn nothing_of_the_input_survives_in_any_format_or_language() {
    for input in inputs() {
        let given = given(&input);
        for lang in LANGUAGES {
            for format in FORMATS {
                let ran = input.program(lang).args(["--redact", "--format", format]).run();
                let most = if input.name == "json-cut" { 2 } else { 1 };
                assert!(ran.exit <= most, "{} {format}: {}", input.name, ran.err);
                assert_nothing_survives(&given, &ran, &format!("{} {lang} {format}", input.name));
            }
        }
    }
}

#[test]
fn redacted_json_has_the_form_of_the_schema_and_keeps_spans_and_counts() {
    let schema = schema();
    for input in inputs() {
        let redacted = input.program("en").args(["--redact", "--format", "json"]).run().json();
        assert_valid(&schema, &redacted, &input.name);
        let plain = input.document("en").0;
        for (hidden, shown) in list(&redacted["findings"]).iter().zip(list(&plain["findings"])) {
            for key in ["entry_id", "spans", "count", "signature", "related", "hidden"] {
                assert_eq!(hidden[key], shown[key], "{} {key}", input.name);
            }
        }
        assert_eq!(redacted["overview"], plain["overview"], "{}", input.name);
    }
}

#[test]
fn same_account_has_the_same_pseudonym_in_every_format_and_language() {
    let input = Input::named("list-copy-jobs-two-alike");
    for lang in LANGUAGES {
        let document = input.program(lang).args(["--redact", "--format", "json"]).run().json();
        let facts = &document["findings"][0]["facts"];
        assert_eq!(text(&facts["source_account"]), "account-1", "{lang}");
        assert_eq!(text(&facts["destination_account"]), "account-2", "{lang}");
        assert_eq!(facts["source_vault_name"], "vault-1", "{lang}");
        for format in ["text", "markdown", "html"] {
            let ran = input.program(lang).args(["--redact", "--format", format]).run();
            for part in [
                "arn:aws:backup:sa-east-1:account-1:backup-vault:vault-1",
                "arn:aws:backup:sa-east-1:account-2:backup-vault:vault-2",
                "arn:aws:kms:sa-east-1:account-1:key/key-1",
                "--source-backup-vault-name vault-1",
            ] {
                assert!(ran.text().contains(part), "{lang} {format}: {part}");
            }
        }
        let reply = input.program(lang).args(["--redact", "--format", "reply"]).run();
        assert!(reply.text().contains("account-1") && reply.text().contains("account-2"), "{lang}");
    }
}

#[test]
fn names_that_aws_gives_stay() {
    let ran = Input::named("width-service-linked-role").program("en").args(["--redact"]).run();
    assert!(ran.text().contains(
        "arn:aws:iam::account-2:role/aws-service-role/backup.amazonaws.com/AWSServiceRoleForBackup"
    ));
    let job = Input::named("describe-copy-job-ebs").program("en").args(["--redact"]).run();
    assert!(job.text().contains("kms:CreateGrant") && job.text().contains("us-west-2"));
}

#[test]
fn message_that_is_wrapped_and_quoted_is_redacted_as_a_whole() {
    let ran = Input::named("wrapped-mail-quote").program("en").args(["--redact"]).run();
    assert!(!ran.text().contains("1234abcd") && !ran.text().contains("1234567890ab"), "{}", ran.text());
}

#[test]
fn errors_do_not_repeat_what_identifies_somebody() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = "111122223333-alice@example.com.json";
    std::fs::write(folder.path().join(file), "nothing").expect("written");
    let missing = folder.path().join("acme-111122223333");
    let missing = missing.to_str().expect("UTF-8");
    for lang in LANGUAGES {
        for (arguments, secret) in [
            (&["--source-account", "11112222333", "x"][..], "11112222333"),
            (&["--source-account", "1111-2222-3333", "x"], "2222"),
            (&["--key-arn", "alias/acme-prod", "x"], "acme"),
            (&["--role-arn", "acme", "x"], "acme"),
            (&["--org-id", "acme", "x"], "acme"),
            (&["--resource-type", "snap-0a1b2c3d4e5f60718", "x"], "0a1b2c3d"),
            (&["-f", missing], "acme"),
            (&["--overlay", missing, "x"], "acme"),
            (&[file], "alice"),
            (&["--alice@example.com"], "alice"),
            (&["--widht=111122223333", "x"], "111122223333"),
        ] {
            let program = cabhelp(["explain", "--redact", "--lang", lang]).folder(folder.path());
            let ran = program.args(arguments.iter().copied()).run();
            assert!(ran.exit > 0 && !ran.err.is_empty(), "{arguments:?} {lang}");
            assert!(!ran.err.contains(secret), "{arguments:?} {lang}: {}", ran.err);
        }
    }
}

#[test]
fn what_the_user_gave_by_a_flag_is_redacted_on_a_page_too() {
    let flags = ["--source-account", "111122223333", "--org-id", "o-a1b2c3d4e5", "--width", "organization"];
    for format in FORMATS {
        let ran = cabhelp(["explain", "CAB0001", "--redact", "--long", "--format", format]).args(flags).run();
        let shown = ran.exits(0);
        assert!(!shown.text().contains("111122223333") && !shown.text().contains("o-a1b2c3d4e5"), "{format}");
    }
}

/// Values that identify somebody, with the part of each that must not be seen.
fn secret() -> impl Strategy<Value = &'static str> {
    proptest::sample::select(vec![
        "111122223333",
        "1234abcd-12ab-34cd-56ef-1234567890ab",
        "arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab",
        "arn:aws:sts::111122223333:assumed-role/SecretRole/alice@example.com",
        "arn:aws:iam::111122223333:role/secret-path/SecretRole",
        "arn:aws:backup:eu-west-1:111122223333:backup-vault:SecretVault",
        "arn:aws-cn:rds:cn-north-1:111122223333:cluster-snapshot:awsbackup:job-1234abcd-12ab",
        "snap-0a1b2c3d4e5f60718",
        "alice@example.com",
        "192.0.2.17",
        "o-a1b2c3d4e5",
        "ou-ab12-11111111",
        "mrk-1234abcd12ab34cd56ef1234567890ab",
        "AROA1234567890EXAMPLE",
        "alias/SecretAlias",
    ])
}

/// What may stand between two values.
fn glue() -> impl Strategy<Value = String> {
    let known = [
        " ", ", ", "[", "]", "\"", "(", ")", "=", ";", "|", "\n> ", "\\n", "\\\"", "&quot;", "&#x27;",
        "\u{a0}", "계정 ", "에서 ", "é ", "\u{200b}", "{", "}", "<", "> ", "\t", "'", "`", "```", "*", "**",
        "#",
    ];
    prop_oneof![
        3 => proptest::sample::select(known.to_vec()).prop_map(str::to_owned),
        1 => " [\\PC]{0,6} ",
    ]
}

proptest! {
    #[test]
    fn no_value_survives_whatever_stands_around_it(
        pieces in proptest::collection::vec((glue(), secret()), 1..8)
    ) {
        let hostile: String = pieces.iter().flat_map(|(glue, secret)| [glue.as_str(), secret]).collect();
        let mut redactor = Redactor::new(true);
        for shown in [redactor.text(&hostile), redactor.quoted(&hostile)] {
            for part in ["111122223333", "1234abcd", "Secret", "secret", "0a1b2c3d", "alice", "192.0.2.17",
                         "a1b2c3d4e5", "11111111", "AROA"] {
                prop_assert!(!shown.contains(part), "{part} of {hostile:?} in {shown:?}");
            }
        }
    }

    #[test]
    fn any_text_is_taken_and_one_that_is_off_changes_none(text in "\\PC{0,80}") {
        let _ = Redactor::new(true).quoted(&text);
        prop_assert_eq!(Redactor::new(false).quoted(&text), text);
    }
}
