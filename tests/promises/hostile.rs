//! Hostile pastes: whatever comes in, nothing dangerous goes out, and the program ends.

use super::document::{Document, commands, list, policies, text, texts};
use super::program::{LANGUAGES, Ran, cabhelp};
use cabhelp::answer::Options;
use cabhelp::engine::Engine;
use cabhelp::matcher::Hints;
use cabhelp::record::Paste;
use proptest::prelude::*;
use serde_json::json;

const MESSAGE: &str = "Given key ID is not accessible";
const KEY: &str = "arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";

/// Stands in every hostile value, so that it is known again.
const MARK: &str = "HOSTILE";

fn explain(bytes: impl Into<Vec<u8>>, format: &str) -> Ran {
    cabhelp(["explain", "-", "--long", "--lang", "en", "--format", format]).stdin(bytes).run()
}

/// Fails when the run broke down or printed what a terminal would act on.
fn assert_tame(ran: &Ran) {
    assert!((0..=2).contains(&ran.exit), "exit {}: {}", ran.exit, ran.err);
    assert!(!ran.err.contains("panicked"), "{}", ran.err);
    for (stream, shown) in [("stdout", ran.text()), ("stderr", &ran.err)] {
        let dangerous = shown.chars().find(|ch| {
            (ch.is_control() && *ch != '\n')
                || matches!(ch, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        });
        assert_eq!(dangerous, None, "on {stream}: {shown:?}");
    }
}

fn assert_tame_in_every_format(bytes: &[u8]) {
    for format in ["text", "json", "markdown", "html", "reply"] {
        assert_tame(&explain(bytes, format));
    }
    assert_tame(&cabhelp(["explain", "-", "--redact", "--format", "html"]).stdin(bytes).run());
}

/// Pieces from which a paste is made that the program has much to do with.
fn piece() -> impl Strategy<Value = Vec<u8>> {
    let known: Vec<Vec<u8>> = [
        MESSAGE,
        "The source snapshot KMS key [",
        "] does not exist, is not enabled or you do not have permissions to access it",
        KEY,
        "User: arn:aws:iam::111122223333:user/alice is not authorized to perform: kms:Decrypt on resource: ",
        " because no resource-based policy allows the kms:Decrypt action",
        "주어진 키 ID에 액세스할 수 없습니다",
        "{\"CopyJob\": {\"StatusMessage\": \"",
        "\", \"AccountId\": \"111122223333\"}}",
        "An error occurred (KMSKeyNotAccessibleFault) when calling the ",
        "\u{1b}[31m",
        "\u{1b}]0;title\u{7}",
        "\u{202e}",
        "\u{200b}",
        "\u{7f}",
        "\r\n> ",
        "&#x1b;",
        "&lt;",
        "\\u001b[31m",
        "\\ud83d",
        "<<key_arn>>",
        "\0",
    ]
    .map(|known| known.as_bytes().to_vec())
    .to_vec();
    prop_oneof![
        4 => proptest::sample::select(known),
        1 => proptest::collection::vec(any::<u8>(), 0..24),
    ]
}

fn paste() -> impl Strategy<Value = Vec<u8>> {
    proptest::collection::vec(piece(), 0..12).prop_map(|pieces| pieces.concat())
}

/// Spans must be ranges of the input, each finding must have an answer in every language.
fn assert_sound(engine: &Engine, bytes: &[u8]) {
    let seen =
        engine.explain(&Paste::new(bytes), &Hints::default()).expect("the shipped knowledge base is whole");
    for finding in &seen.findings {
        assert!(finding.spans.iter().all(|span| span.start < span.end && span.end <= bytes.len()));
        for lang in LANGUAGES {
            let lang = engine.lang(lang).expect("there is the language");
            let answer = engine.answer(&seen, finding, &lang, &Options::default()).expect("an answer");
            assert!(!answer.summary.is_empty());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_bytes_do_no_harm(bytes in proptest::collection::vec(any::<u8>(), 0..2048)) {
        assert_tame_in_every_format(&bytes);
    }

    #[test]
    fn known_texts_in_rubble_do_no_harm(bytes in paste()) {
        assert_tame_in_every_format(&bytes);
    }

    #[test]
    fn cut_message_does_no_harm(cut in 0_usize..200, from in 0_usize..40) {
        let whole = format!("「한국어」 주어진 키 ID에 액세스할 수 없습니다 — é {MESSAGE} “{KEY}”").into_bytes();
        let end = whole.len() - cut.min(whole.len());
        assert_tame_in_every_format(&whole[from.min(end)..end]);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_finding_in_rubble_is_sound(bytes in paste()) {
        thread_local! {
            static ENGINE: Engine = Engine::builder().build().expect("the shipped knowledge base is whole");
        }
        ENGINE.with(|engine| assert_sound(engine, &bytes));
    }
}

// ---------------------------------------------------------------------------- control characters, by hand

#[test]
fn terminal_codes_around_a_message_are_not_printed() {
    for paste in [
        format!("\u{1b}[2J\u{1b}[31m{MESSAGE}\u{1b}[0m"),
        format!("\u{1b}]8;;https://example.com\u{7}{MESSAGE}\u{1b}]8;;\u{7}"),
        format!("\u{9b}31m{MESSAGE}\u{9c}"),
        format!("{MESSAGE}\r\u{8}\u{8}\u{7}\u{0}"),
    ] {
        let ran = explain(paste.as_bytes(), "text").exits(0);
        assert_tame(&ran);
        assert_tame(&explain(paste.as_bytes(), "json").exits(0));
    }
}

#[test]
fn control_characters_inside_a_message_are_not_printed() {
    for ch in
        ['\u{7f}', '\u{202e}', '\u{2066}', '\u{200f}', '\u{85}', '\u{1}', '\u{1b}', '\u{ad}', '\u{feff}']
    {
        let paste = format!("Given key{ch} ID is{ch} not accessible");
        assert_tame_in_every_format(paste.as_bytes());
    }
}

#[test]
fn control_characters_inside_values_are_not_printed() {
    for ch in ['\u{7f}', '\u{202e}', '\u{2069}', '\u{9b}', '\u{7}', '\u{1b}'] {
        for value in [
            format!("arn:aws:kms:us-west-2:111122223333:key/1234abcd{ch}-12ab-34cd-56ef-1234567890ab"),
            format!("arn:aws:iam::111122223333:role/a{ch}b"),
            format!("arn:aws:iam::111122223333:role/{ch}"),
        ] {
            for paste in [
                format!("The source snapshot KMS key [{value}] does not exist, is not enabled or you do not have permissions to access it"),
                format!("User: {value} is not authorized to perform: kms:Decrypt on resource: {KEY} because no resource-based policy allows the kms:Decrypt action"),
                format!("no known failure, but {value} in us-west-2{ch}"),
                json!({ "CopyJob": { "StatusMessage": MESSAGE, "SourceBackupVaultArn": value, "State": format!("FAI{ch}LED") } }).to_string(),
            ] {
                assert_tame_in_every_format(paste.as_bytes());
            }
        }
    }
}

#[test]
fn argument_with_control_characters_is_not_echoed() {
    for value in ["\u{1b}[31mred", "a\u{202e}b", "a\u{7f}b\rc"] {
        for arguments in [
            ["explain", "x", "--source-account", value],
            ["explain", "x", "--lang", value],
            ["explain", "x", "--resource-type", value],
            ["explain", "x", "--width", value],
            ["explain", "-f", value, "--long"],
            ["kb", "show", value, "--long"],
            ["kb", "show", value, "--format=json"],
            ["kb", "check", value, "--format=json"],
            ["explain", "CAB0001", "--overlay", value],
            ["explain", value, "--format", "text"],
        ] {
            assert_tame(&cabhelp(arguments).run());
        }
    }
}

// ------------------------------------------------------------------------------------------ size and depth

#[test]
fn deep_brackets_do_no_harm() {
    for (open, close) in
        [("[", "]"), ("{\"a\":", "}"), ("[[{\"StatusMessage\":", "}]]"), ("<", ">"), ("\\\"", "")]
    {
        let deep = format!("{}{MESSAGE}{}", open.repeat(10_000), close.repeat(10_000));
        assert_tame_in_every_format(deep.as_bytes());
    }
    let deep = format!("{}\"{MESSAGE}\"{}", "[".repeat(10_000), "]".repeat(10_000));
    assert_eq!(explain(deep.as_bytes(), "text").exit, 0, "the message is still read as text");
}

#[test]
fn only_the_first_sixteen_mebibytes_are_read_and_this_is_said() {
    let mut line = vec![b'x'; 20_000_000];
    line[100..100 + MESSAGE.len()].copy_from_slice(MESSAGE.as_bytes());
    line[99] = b' ';
    line[100 + MESSAGE.len()] = b' ';
    let behind = line.len() - 200;
    line[behind..behind + 26].copy_from_slice(b"KMSKeyNotAccessibleFault  ");
    let ran = explain(line, "json").exits(0);
    assert_tame(&ran);
    let document = Document(ran.json());
    assert_eq!(document.0["truncated"], true);
    assert_eq!(document.entry_ids(), ["CAB0001"]);
    assert!(document.similar_ids().is_empty(), "what stands behind the limit is not read");
    assert!(ran.err.contains("16 MiB"), "{}", ran.err);
}

#[test]
fn short_input_is_not_called_truncated() {
    let ran = explain(MESSAGE, "json").exits(0);
    assert_eq!((&ran.json()["truncated"], ran.err.as_str()), (&false.into(), ""));
}

#[test]
fn repeated_openings_end() {
    for opening in ["User: ", "User: arn:aws:iam::", "The source snapshot KMS key [", "(", "\"", "> "] {
        let paste = format!("{}\n{MESSAGE}", opening.repeat(1_000_000 / opening.len()));
        assert_tame(&explain(paste, "text"));
    }
    assert_tame(&explain("User: ".repeat(1_000_000), "json"));
    assert_tame(&explain("arn: ".repeat(20_000), "json"));
    assert_tame(&explain("arn:".repeat(20_000), "json"));
}

// The scan goes on behind an ARN that it found or gave up.
#[test]
fn million_arns_end() {
    assert_tame(&explain("arn:".repeat(1_000_000), "json"));
}

// ------------------------------------------------------------------------------- values that want to break out

/// Values that a shell, a policy or a reader would act on; each holds the mark.
const BREAKOUTS: [&str; 12] = [
    "HOSTILE'; touch x; '",
    "$(HOSTILE)",
    "`HOSTILE`",
    "HOSTILE*",
    "*/HOSTILE/*",
    "${aws:HOSTILE}",
    "HOSTILE\"",
    "HOSTILE|x",
    "HOSTILE;x",
    "HOSTILE&x",
    "HOSTILE?",
    "<<HOSTILE>>",
];

/// Fails when a hostile value stands in a command, a policy or an account.
fn assert_kept_out(paste: &str) {
    let ran = explain(paste, "json");
    assert_tame(&ran);
    for finding in Document(ran.json()).findings() {
        let answer = &finding["answer"];
        for policy in policies(finding) {
            assert!(!policy.to_string().contains(MARK), "{paste}\n{policy}");
        }
        for command in commands(answer) {
            assert!(!command.to_string().contains(MARK), "{paste}\n{command}");
        }
        for row in list(&answer["permissions"]) {
            assert!(!row.to_string().contains(MARK), "{paste}\n{row}");
        }
        assert!(!finding["facts"].to_string().contains(MARK), "{paste}\n{}", finding["facts"]);
    }
}

#[test]
fn hostile_key_arn_never_enters_a_command_or_policy() {
    for value in BREAKOUTS {
        for arn in [
            format!("arn:aws:kms:us-west-2:111122223333:key/{value}"),
            format!("arn:aws:kms:us-west-2:{value}:key/1234abcd-12ab-34cd-56ef-1234567890ab"),
            format!("arn:aws:kms:{value}:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"),
            format!("arn:{value}:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"),
        ] {
            assert_kept_out(&format!(
                "The source snapshot KMS key [{arn}] does not exist, is not enabled or you do not have permissions to access it."
            ));
            assert_kept_out(&format!(
                "User: arn:aws:iam::111122223333:user/alice is not authorized to perform: kms:Decrypt on resource: {arn} because no resource-based policy allows the kms:Decrypt action"
            ));
        }
    }
}

#[test]
fn hostile_caller_never_enters_a_command_or_policy() {
    for value in BREAKOUTS {
        for caller in [
            format!("arn:aws:iam::111122223333:role/{value}"),
            format!("arn:aws:iam::{value}:role/CopyRole"),
            format!("arn:aws:sts::111122223333:assumed-role/{value}/session"),
        ] {
            assert_kept_out(&format!(
                "User: {caller} is not authorized to perform: kms:Decrypt on resource: {KEY} because no resource-based policy allows the kms:Decrypt action"
            ));
        }
    }
}

#[test]
fn hostile_fields_of_a_job_never_enter_a_command_or_policy() {
    for value in BREAKOUTS {
        let job = json!({ "CopyJob": {
            "StatusMessage": MESSAGE,
            "AccountId": value,
            "CopyJobId": value,
            "SourceBackupVaultArn": format!("arn:aws:backup:us-west-2:111122223333:backup-vault:{value}"),
            "SourceRecoveryPointArn": format!("arn:aws:ec2:us-west-2::snapshot/{value}"),
            "DestinationBackupVaultArn": format!("arn:aws:backup:us-west-2:{value}:backup-vault:Central"),
            "ResourceArn": format!("arn:aws:ec2:{value}:111122223333:volume/vol-0123456789abcdef0"),
            "IamRoleArn": format!("arn:aws:iam::111122223333:role/{value}"),
            "ResourceType": format!("EBS{value}"),
            "State": value,
        }});
        assert_kept_out(&job.to_string());
    }
}

/// The answer to a message whose key ARN ends in `value` has a placeholder for it.
fn assert_placeholder_for(value: &str) {
    let arn = format!("arn:aws:kms:us-west-2:111122223333:key/{value}");
    let document = Document(
        explain(
            format!("The source snapshot KMS key [{arn}] does not exist, is not enabled or you do not have permissions to access it."),
            "json",
        )
        .json(),
    );
    assert_eq!(document.entry_ids(), ["CAB0003"], "{value}");
    let answer = &document.findings()[0]["answer"];
    let asks = |command: &&serde_json::Value| texts(&command["missing"]).contains(&"<KEY_ARN>");
    assert!(commands(answer).iter().any(asks), "{value}");
    assert_eq!(texts(&document.findings()[0]["hidden"]), ["source_key_arn"], "{value}");
}

#[test]
fn value_with_wildcards_or_brackets_leaves_a_placeholder() {
    for value in ["HOSTILE*", "*/HOSTILE/*", "<<HOSTILE>>", "{HOSTILE}", "********"] {
        assert_placeholder_for(value);
    }
}

#[test]
fn value_with_shell_characters_leaves_a_placeholder() {
    // `$KEY_ARN` and `%s` stand in logs of scripts and templates.
    for value in BREAKOUTS.into_iter().chain(["$KEY_ID", "${KEY_ID}", "%s"]) {
        assert_placeholder_for(value);
    }
}

#[test]
fn account_with_zeros_in_front_stays_a_text() {
    let paste = "The source snapshot KMS key [arn:aws:kms:us-west-2:000000000012:key/1234abcd-12ab-34cd-56ef-1234567890ab] does not exist, is not enabled or you do not have permissions to access it.";
    let document = Document(explain(paste, "json").exits(0).json());
    assert_eq!(text(&document.findings()[0]["facts"]["source_account"]), "000000000012");
}

#[test]
fn every_shell_line_is_one_command_whatever_its_words() {
    let document = Document(explain(MESSAGE, "json").exits(0).json());
    for command in commands(&document.findings()[0]["answer"]) {
        let shell = text(&command["shell"]);
        // Outside quotation marks nothing stands that a shell acts on, but for the redirection of `save_to`.
        let bare: String = shell.split('\'').step_by(2).collect();
        let bare = if command["save_to"].is_null() { bare } else { bare.replacen("> ", "", 1) };
        let bare = bare.replace(" | cabhelp explain", "");
        assert!(!bare.contains(['$', '`', ';', '&', '|', '<', '>', '*', '?', '(']), "{shell}");
    }
}

#[test]
fn unfinished_terminal_codes_and_strings_cost_no_more_than_their_length() {
    for piece in ["\u{1b}[", "\u{1b}]", "\"\\\"", "User: <a> is not authorized to perform: "] {
        let ran = explain(piece.repeat((1 << 20) / piece.len()), "json");
        assert!(ran.exit == 1 || ran.exit == 2, "{piece:?}: {}", ran.exit);
    }
}
