//! The command line: exit codes, languages, what is refused and how, colours, help, `kb`, overlays.

use super::document::{list, text};
use super::program::{LANGUAGES, Program, Ran, cabhelp, data, without_codes};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

const MESSAGE: &str = "Given key ID is not accessible";

/// The day of the fixtures.
const TODAY: &str = "2026-11-30";

fn explain(message: &str) -> Program {
    cabhelp(["explain", message])
}

fn strings<const N: usize>(list: [&str; N]) -> BTreeSet<String> {
    list.into_iter().map(str::to_owned).collect()
}

// -------------------------------------------------------------------------------------------- exit codes

#[test]
fn exit_code_says_whether_something_was_found() {
    explain(MESSAGE).run().exits(0);
    explain("CAB0001").run().exits(0);
    explain("copy-given-key-id-not-accessible").run().exits(0);
    explain("nothing of the kind").run().exits(1);
    explain("KMSKeyNotAccessibleFault").run().exits(1);
    cabhelp(["explain", "Given", "key", "ID", "is", "not", "accessible"]).run().exits(0);
}

#[test]
fn wrong_usage_exits_with_two_and_prints_no_result() {
    for arguments in [
        &["explan", "x"][..],
        &["explain", "--no-such-option", "x"],
        &["explain", "x", "--format", "xml"],
        &["explain", "x", "--width", "everybody"],
        &["explain", "x", "--lang"],
        &["explain", "x", "-f", "y"],
        &["kb"],
        &["kb", "show"],
        &["kb", "show", "CAB9999"],
        &["kb", "check", "--today", "tomorrow"],
        &["kb", "check", "/no/such/folder"],
        &["kb", "list", "surplus"],
    ] {
        for lang in LANGUAGES {
            let ran = cabhelp(arguments.iter().copied()).env("LANG", locale(lang)).run().exits(2);
            assert!(!ran.err.is_empty() || !ran.out.is_empty(), "{arguments:?} {lang}");
            assert!(!ran.err.contains("panicked"), "{arguments:?} {lang}: {}", ran.err);
        }
    }
}

#[test]
fn program_without_arguments_shows_its_help() {
    for lang in LANGUAGES {
        let ran = cabhelp(Vec::<String>::new()).env("LANG", locale(lang)).run().exits(2);
        assert!(format!("{}{}", ran.text(), ran.err).contains("explain"), "{lang}");
    }
}

#[test]
fn nearest_command_option_and_value_are_suggested() {
    for (arguments, near) in [
        (["explan", "x", ""], "explain"),
        (["explain", "--widht=account", "x"], "--width"),
        (["explain", "--width=acount", "x"], "account"),
    ] {
        let ran = cabhelp(arguments).run().exits(2);
        assert!(ran.err.contains(near), "{arguments:?}: {}", ran.err);
    }
}

#[test]
fn last_of_a_repeated_option_counts_and_two_dashes_end_the_options() {
    let ran = explain(MESSAGE).args(["--lang", "ko", "--lang=es", "--format", "text", "--format=json"]).run();
    assert_eq!(ran.exits(0).json()["lang"], "es");
    cabhelp(["explain", "--", "--lang"]).run().exits(1);
}

// --------------------------------------------------------------------------------------------- languages

fn locale(lang: &str) -> &'static str {
    match lang {
        "pt-BR" => "pt_BR.UTF-8",
        "ko" => "ko_KR.UTF-8",
        "es" => "es_MX.UTF-8",
        _ => "en_US.UTF-8",
    }
}

/// The language of the answer to `message`, with these variables and arguments.
fn language(message: &str, variables: &[(&str, &str)], arguments: &[&str]) -> String {
    let mut program = explain(message).args(["--format", "json"]).args(arguments.iter().copied());
    for (name, value) in variables {
        program = program.env(name, *value);
    }
    let ran = program.run().exits(0);
    text(&ran.json()["lang"]).to_owned()
}

#[test]
fn language_is_that_of_the_flag_then_the_variable_then_the_locale() {
    let all = [
        ("CABHELP_LANG", "ko"),
        ("LC_ALL", "es_ES.UTF-8"),
        ("LC_MESSAGES", "pt_BR.UTF-8"),
        ("LANG", "en_US.UTF-8"),
    ];
    assert_eq!(language(MESSAGE, &all, &["--lang", "pt-BR"]), "pt-BR");
    assert_eq!(language(MESSAGE, &all, &[]), "ko");
    assert_eq!(language(MESSAGE, &all[1..], &[]), "es");
    assert_eq!(language(MESSAGE, &all[2..], &[]), "pt-BR");
    assert_eq!(language(MESSAGE, &all[3..], &[]), "en");
    assert_eq!(language(MESSAGE, &[], &[]), "en");
}

#[test]
fn locale_names_find_their_language() {
    for (name, lang) in [
        ("en_US.UTF-8", "en"),
        ("pt_BR.UTF-8", "pt-BR"),
        ("pt", "pt-BR"),
        ("ko_KR.eucKR", "ko"),
        ("es_MX.UTF-8", "es"),
        ("es_419", "es"),
        ("es_ES@euro", "es"),
        ("fr_FR.UTF-8", "en"),
        ("C", "en"),
        ("C.UTF-8", "en"),
        ("POSIX", "en"),
        ("", "en"),
    ] {
        assert_eq!(language(MESSAGE, &[("LANG", name)], &[]), lang, "{name}");
    }
    // An empty variable is as good as none.
    assert_eq!(language(MESSAGE, &[("LC_ALL", ""), ("LANG", "ko_KR.UTF-8")], &[]), "ko");
}

#[test]
fn language_list_counts_only_beside_a_locale() {
    let list = ("LANGUAGE", "fr:ko:es");
    assert_eq!(language(MESSAGE, &[list, ("LANG", "en_US.UTF-8")], &[]), "ko");
    assert_eq!(language(MESSAGE, &[list, ("LANG", "C")], &[]), "en");
    assert_eq!(language(MESSAGE, &[list], &[]), "en");
    assert_eq!(language(MESSAGE, &[list, ("LANG", "en_US.UTF-8"), ("CABHELP_LANG", "es")], &[]), "es");
}

#[test]
fn language_of_the_text_counts_where_nothing_else_does() {
    for (sentence, lang) in [
        ("Estou recebendo este erro ao fazer uma cópia entre contas:", "pt-BR"),
        ("Me aparece este error al copiar a otra cuenta, ¿qué puedo hacer?", "es"),
        ("복사 작업이 다음 메시지와 함께 실패했습니다:", "ko"),
        ("Our copy job to the other account failed with this message:", "en"),
        ("", "en"),
    ] {
        let message = format!("{sentence} {MESSAGE}");
        assert_eq!(language(&message, &[], &[]), lang, "{sentence}");
        assert_eq!(language(&message, &[("LANG", "es_MX.UTF-8")], &[]), "es", "{sentence}");
    }
    assert_eq!(language("주어진 키 ID에 액세스할 수 없습니다.", &[], &[]), "ko");
}

#[test]
fn other_region_is_answered_with_a_note() {
    let ran = explain(MESSAGE).args(["--lang", "pt-PT", "--format", "json"]).run().exits(0);
    assert!(ran.err.contains("pt-PT") && ran.err.contains("pt-BR"), "{}", ran.err);
    assert_eq!(ran.json()["lang"], "pt-BR");
    for near in ["es-419", "ko-KR", "pt", "en-GB"] {
        let ran = explain(MESSAGE).args(["--lang", near]).run().exits(0);
        assert_eq!(ran.err, "", "{near}");
    }
}

#[test]
fn unknown_language_is_refused_in_the_language_of_the_locale() {
    let mut said = BTreeSet::new();
    for lang in LANGUAGES {
        for program in [explain(MESSAGE).args(["--lang", "xx"]), explain(MESSAGE).env("CABHELP_LANG", "xx")] {
            let ran = program.env("LANG", locale(lang)).run().exits(2);
            assert!(ran.out.is_empty() && ran.err.contains("`xx`"), "{lang}: {}", ran.err);
            assert!(LANGUAGES.iter().all(|known| ran.err.contains(known)), "{lang}: {}", ran.err);
            said.insert(ran.err);
        }
    }
    assert_eq!(said.len(), LANGUAGES.len(), "each language says it in its own words: {said:?}");
}

// ----------------------------------------------------------------------------------------- what is refused

#[test]
fn bad_values_are_refused_with_the_valid_form_in_every_language() {
    for (flag, value, form) in [
        ("--source-account", "12345", "12"),
        ("--source-account", "1111-2222-3333", "12"),
        ("--destination-account", "11112222333x", "12"),
        ("--key-arn", "alias/backup", "arn:aws:kms:"),
        ("--key-arn", "arn:aws:kms:us-west-2:111122223333:key/*", "arn:aws:kms:"),
        ("--role-arn", "arn:aws:sts::111122223333:assumed-role/a/b", "arn:aws:iam:"),
        ("--region", "Oregon", "us-west-2"),
        ("--org-id", "a1b2c3d4e5", "o-a1b2c3d4e5"),
        ("--org-path", "o-a1b2c3d4e5", "o-a1b2c3d4e5/r-ab12/"),
        ("--resource-type", "Floppy", "EBS"),
        ("--width", "everybody", "service-linked-role"),
        ("--format", "xml", "json"),
        ("--color", "sometimes", "never"),
    ] {
        let mut said = BTreeSet::new();
        for lang in LANGUAGES {
            let ran = explain(MESSAGE).args([flag, value, "--lang", lang]).run().exits(2);
            assert!(ran.out.is_empty(), "{flag} {value} {lang}");
            for part in [value, form] {
                assert!(ran.err.contains(part), "{flag} {value} {lang}: no {part} in {}", ran.err);
            }
            said.insert(ran.err);
        }
        assert_eq!(said.len(), LANGUAGES.len(), "{flag} {value}: {said:?}");
    }
}

#[test]
fn resource_type_is_known_in_any_case() {
    let ran = explain(MESSAGE).args(["--resource-type", "ebs", "--format", "json"]).run().exits(0);
    assert_eq!(ran.json()["findings"][0]["facts"]["resource_type"], "EBS");
}

#[test]
fn empty_input_says_how_to_paste() {
    for lang in LANGUAGES {
        for input in ["", " \n\t \r\n", "\u{a0}\u{200b}\n", "\u{1b}[0m\n"] {
            for arguments in [&["explain"][..], &["explain", "-"]] {
                let ran =
                    cabhelp(arguments.iter().copied()).args(["--lang", lang]).stdin(input).run().exits(2);
                assert!(ran.out.is_empty() && ran.err.contains("cabhelp explain"), "{lang}: {}", ran.err);
            }
        }
        let ran = explain("").args(["--lang", lang]).run().exits(2);
        assert!(ran.err.contains("-f"), "{lang}: {}", ran.err);
    }
}

#[test]
fn folder_and_missing_file_are_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut said = BTreeSet::new();
    for lang in LANGUAGES {
        for path in [folder.path().to_path_buf(), folder.path().join("missing.json")] {
            let ran = cabhelp(["explain", "--lang", lang, "-f"]).arg(&path).run().exits(2);
            assert!(ran.out.is_empty() && ran.err.contains(path.to_str().expect("UTF-8")), "{}", ran.err);
            assert!(!ran.err.contains("os error"), "{lang}: {}", ran.err);
            said.insert(ran.err);
        }
    }
    assert_eq!(said.len(), 2 * LANGUAGES.len(), "{said:?}");
}

#[test]
fn file_is_read_and_text_that_names_a_file_gets_a_hint() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("job.txt"), MESSAGE).expect("written");
    cabhelp(["explain", "-f", "job.txt"]).folder(folder.path()).run().exits(0);
    for lang in LANGUAGES {
        let ran = explain("job.txt").folder(folder.path()).args(["--lang", lang]).run().exits(1);
        assert!(ran.err.contains("`job.txt`") && ran.err.contains("-f"), "{lang}: {}", ran.err);
    }
    assert_eq!(explain("no-file.txt").folder(folder.path()).run().exits(1).err, "");
}

#[test]
fn utf16_with_a_mark_is_read_and_its_spans_are_bytes_of_it() {
    let mut bytes = vec![0xff, 0xfe];
    bytes.extend(format!("é {MESSAGE}").encode_utf16().flat_map(u16::to_le_bytes));
    let ran = cabhelp(["explain", "-", "--format", "json"]).stdin(bytes).run().exits(0);
    assert_eq!(ran.json()["findings"][0]["spans"], serde_json::json!([[6, 6 + 2 * MESSAGE.len()]]));
}

#[test]
fn closed_output_ends_the_program_quietly() {
    for arguments in [
        &["explain", "-", "--long"][..],
        &["explain", "-", "--format", "json"],
        &["kb", "show", "CAB0001"],
        &["--help"],
    ] {
        let ran = cabhelp(arguments.iter().copied()).stdin(MESSAGE).run_with_closed_output();
        assert_eq!((ran.exit, ran.err.as_str()), (141, ""), "{arguments:?}");
    }
}

// ------------------------------------------------------------------------------------------------ colours

#[test]
fn colour_comes_when_asked_for_and_changes_no_text() {
    for lang in LANGUAGES {
        let page = |when: &str| {
            let ran = explain(MESSAGE).args(["--lang", lang, "--long", "--color", when]).run().exits(0);
            ran.text().to_owned()
        };
        let (always, never, auto) = (page("always"), page("never"), page("auto"));
        assert!(always.contains("\u{1b}["), "{lang}");
        assert!(!never.contains('\u{1b}'), "{lang}");
        assert_eq!(auto, never, "{lang}: a pipe is no terminal");
        assert_eq!(without_codes(&always), never, "{lang}");
    }
}

#[test]
fn colour_variables_count_in_their_order() {
    for (variables, arguments, colored) in [
        (&[("CLICOLOR_FORCE", "1")][..], &[][..], true),
        (&[("FORCE_COLOR", "1")], &[], true),
        (&[("CLICOLOR_FORCE", "0")], &[], false),
        (&[("NO_COLOR", "1"), ("CLICOLOR_FORCE", "1")], &[], false),
        (&[("NO_COLOR", ""), ("CLICOLOR_FORCE", "1")], &[], true),
        (&[("CLICOLOR", "0"), ("FORCE_COLOR", "1")], &[], false),
        (&[("NO_COLOR", "1")], &["--color", "always"], true),
        (&[("CLICOLOR_FORCE", "1")], &["--color=never"], false),
    ] {
        let mut program = explain(MESSAGE).args(arguments.iter().copied());
        for (name, value) in variables {
            program = program.env(name, *value);
        }
        assert_eq!(program.run().exits(0).text().contains('\u{1b}'), colored, "{variables:?} {arguments:?}");
    }
}

#[test]
fn json_has_no_colour_even_when_forced() {
    let ran = explain(MESSAGE).args(["--format", "json", "--color", "always"]).run().exits(0);
    assert!(!ran.text().contains('\u{1b}'));
}

// --------------------------------------------------------------------------------------------------- help

const COMMANDS: [&[&str]; 9] = [
    &[],
    &["explain"],
    &["kb"],
    &["kb", "check"],
    &["kb", "list"],
    &["kb", "new"],
    &["kb", "show"],
    &["kb", "stamp"],
    &["kb", "stats"],
];

fn help(command: &[&str], flag: &str, lang: &str) -> String {
    let ran = cabhelp(command.iter().copied()).args([flag, "--lang", lang]).run().exits(0);
    assert_eq!(ran.err, "", "{command:?} {lang}");
    ran.text().to_owned()
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The long options that a help names.
fn options(help: &str) -> BTreeSet<String> {
    help.split(|ch: char| !(ch.is_ascii_alphanumeric() || ch == '-'))
        .filter(|word| word.starts_with("--") && word.len() > 3)
        .map(str::to_owned)
        .collect()
}

/// The English messages of the help that are sentences or parts of one.
fn english_sentences() -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en/cli.ftl");
    let texts = fs::read_to_string(path).expect("the help texts");
    let is_help = |id: &str| id.starts_with("arg-") || id.starts_with("cmd-") || id.ends_with("about");
    texts
        .lines()
        .filter_map(|line| line.split_once(" = "))
        .filter(|(id, text)| is_help(id) && text.split(' ').count() >= 3)
        .map(|(_, text)| text.to_owned())
        .collect()
}

#[test]
fn help_is_whole_in_every_language() {
    for command in COMMANDS {
        for flag in ["--help", "-h"] {
            let english = help(command, flag, "en");
            assert!(english.contains("Usage"), "{command:?}");
            assert!(options(&english).contains("--lang"), "{command:?}");
            for (lang, usage) in [("pt-BR", "Uso"), ("ko", "사용법"), ("es", "Uso")] {
                let other = help(command, flag, lang);
                assert!(other.contains(usage) && !other.contains("Usage"), "{command:?} {lang}:\n{other}");
                assert_eq!(options(&other), options(&english), "{command:?} {flag} {lang}");
            }
        }
    }
}

#[test]
fn help_names_every_option_of_explain() {
    let expected = strings([
        "--lang",
        "--color",
        "--overlay",
        "--help",
        "--file",
        "--format",
        "--source-account",
        "--destination-account",
        "--key-arn",
        "--region",
        "--org-id",
        "--org-path",
        "--role-arn",
        "--resource-type",
        "--width",
        "--long",
        "--redact",
    ]);
    assert!(options(&help(&["explain"], "--help", "en")).is_superset(&expected));
}

#[test]
fn no_english_sentence_stands_in_another_languages_help() {
    let sentences = english_sentences();
    assert!(sentences.len() > 20);
    for command in COMMANDS {
        let english = one_line(&help(command, "--help", "en"));
        assert!(sentences.iter().any(|sentence| english.contains(sentence.as_str())), "{command:?}");
        for lang in ["pt-BR", "ko", "es"] {
            let other = one_line(&help(command, "--help", lang));
            for sentence in &sentences {
                assert!(!other.contains(sentence.as_str()), "{command:?} {lang}: {sentence}");
            }
        }
    }
}

#[test]
fn help_follows_the_locale_too() {
    let ran = cabhelp(["--help"]).env("LC_ALL", "ko_KR.UTF-8").run().exits(0);
    assert_eq!(ran.text(), help(&[], "--help", "ko"));
}

#[test]
fn version_names_program_corpus_languages_and_day() {
    let count = list(&cabhelp(["kb", "list", "--format", "json"]).run().json()["entries"]).len();
    for lang in LANGUAGES {
        for flag in ["--version", "-V"] {
            let ran = cabhelp([flag, "--lang", lang]).run().exits(0);
            let line = ran.text();
            assert!(line.starts_with(concat!("cabhelp ", env!("CARGO_PKG_VERSION"))), "{line}");
            assert_eq!(line.lines().count(), 1);
            assert!(LANGUAGES.iter().all(|known| line.contains(known)), "{line}");
            assert!(line.contains("202") && line.contains(&count.to_string()), "{line}");
        }
    }
}

// ----------------------------------------------------------------------------------------------------- kb

#[test]
fn kb_list_shows_every_entry_and_its_filters_work() {
    for lang in LANGUAGES {
        let ran = cabhelp(["kb", "list", "--lang", lang]).run().exits(0);
        assert!(["CAB0001", "CAB0003", "CAB0015"].iter().all(|id| ran.text().contains(id)), "{lang}");
    }
    let all = cabhelp(["kb", "list", "--format", "json"]).run().exits(0).json();
    let errors = cabhelp(["kb", "list", "--kind", "error", "--status", "active", "--format", "json"])
        .run()
        .exits(0)
        .json();
    let ids = |document: &serde_json::Value| -> BTreeSet<String> {
        list(&document["entries"]).iter().map(|entry| text(&entry["entry_id"]).to_owned()).collect()
    };
    assert!(ids(&errors).is_subset(&ids(&all)) && ids(&errors).contains("CAB0001"));
    let retired = cabhelp(["kb", "list", "--status", "retired", "--format", "json"]).run();
    assert_eq!(retired.exit, i32::from(list(&retired.json()["entries"]).is_empty()));
}

#[test]
fn kb_show_is_the_page_by_id_or_slug() {
    for lang in LANGUAGES {
        let show =
            |name: &str| cabhelp(["kb", "show", name, "--lang", lang]).run().exits(0).text().to_owned();
        let page = show("CAB0003");
        assert!(page.contains("kms:CreateGrant"), "{lang}");
        assert_eq!(page, show("copy-source-snapshot-kms-key-not-accessible"), "{lang}");
        let ran = cabhelp(["kb", "show", "CAB9999", "--lang", lang]).run().exits(2);
        assert!(ran.err.contains("`CAB9999`") && ran.err.contains("cabhelp kb list"), "{}", ran.err);
    }
}

#[test]
fn kb_stats_count_what_kb_list_shows() {
    let entries = cabhelp(["kb", "list", "--format", "json"]).run().exits(0).json();
    let stats = cabhelp(["kb", "stats", "--format", "json"]).run().exits(0).json();
    assert_eq!(stats["entries"], list(&entries["entries"]).len());
    for lang in LANGUAGES {
        assert_eq!(stats["texts"][lang]["texts"], stats["texts"]["en"]["texts"], "{lang}");
        cabhelp(["kb", "stats", "--lang", lang]).run().exits(0);
    }
}

#[test]
fn kb_check_passes_on_the_shipped_knowledge_base() {
    for lang in LANGUAGES {
        let ran = cabhelp(["kb", "check", "--lang", lang, "--today", TODAY]).run().exits(0);
        assert_eq!(ran.err, "", "{lang}");
    }
    let anchors = cabhelp(["kb", "check", "--anchors", "--today", TODAY]).run();
    assert!(anchors.text().contains("CAB0001"));
}

fn check_folder(folder: &Path, arguments: &[&str]) -> Ran {
    cabhelp(["kb", "check"]).arg(folder).args(["--today", TODAY]).args(arguments.iter().copied()).run()
}

#[test]
fn kb_check_of_a_good_folder_is_clean() {
    check_folder(&data("kb-good"), &[]).exits(0);
    let report = check_folder(&data("kb-good"), &["--format", "json"]).exits(0).json();
    assert_eq!((&report["errors"], list(&report["findings"]).len()), (&0.into(), 0));
}

#[test]
fn kb_check_of_a_bad_folder_names_code_file_and_cure() {
    let folder = tempfile::tempdir().expect("a folder");
    super::kb::lay_over(&data("kb-good"), folder.path());
    super::kb::lay_over(&data("kb-bad/K04-example-does-not-match"), folder.path());
    for lang in LANGUAGES {
        let ran = check_folder(folder.path(), &["--lang", lang]).exits(1);
        assert!(
            ran.text().contains("K04") && ran.text().contains("kb/entries/CAB0001"),
            "{lang}: {}",
            ran.text()
        );
        assert!(ran.text().lines().any(|line| line.starts_with("    ")), "{lang}: no cure");
    }
    let report = check_folder(folder.path(), &["--format", "json"]).exits(1).json();
    let codes: BTreeSet<&str> = list(&report["findings"]).iter().map(|f| text(&f["code"])).collect();
    assert_eq!(codes, BTreeSet::from(["K04"]));
}

// ------------------------------------------------------------------------------------------------ overlays

/// A message that only the overlay knows.
pub const REFUSED: &str = "The archive gateway refused key arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
const KOREAN_TITLE: &str = "아카이브로 복사할 수 없음";

/// An overlay with one entry, ORG0001, that has texts in Korean only.
pub fn overlay() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    write(folder.path(), "overlay.toml", "prefix = \"ORG\"\nlanguages = [\"ko\"]\n");
    let entry =
        fs::read_to_string(data("kb-overlay/kb/entries/ORG0001-copy-to-the-archive-refused/entry.toml"))
            .expect("the fixture")
            .replace("use = \"key-policy\"", "use = \"key-kind-and-state\"\naccount = \"source\"");
    write(folder.path(), "kb/entries/ORG0001-copy-to-the-archive-refused/entry.toml", &entry);
    let texts = fs::read_to_string(data("kb-overlay/locales/ko/entries/ORG0001.ftl")).expect("the fixture");
    write(folder.path(), "locales/ko/entries/ORG0001.ftl", &texts);
    folder
}

fn write(root: &Path, path: &str, text: &str) {
    let file = root.join(path);
    fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
    fs::write(file, text).expect("written");
}

fn over(program: Program, folder: &Path) -> Program {
    program.arg("--overlay").arg(folder)
}

#[test]
fn entry_of_an_overlay_is_found_listed_and_shown() {
    let folder = overlay();
    explain(REFUSED).run().exits(1);
    for program in [
        over(explain(REFUSED), folder.path()),
        explain(REFUSED).env("CABHELP_OVERLAY", folder.path()),
        over(explain("ORG0001"), folder.path()),
        over(cabhelp(["kb", "list"]), folder.path()),
        over(cabhelp(["kb", "show", "copy-to-the-archive-refused"]), folder.path()),
    ] {
        let ran = program.args(["--lang", "ko"]).run().exits(0);
        assert!(
            one_line(ran.text()).contains(KOREAN_TITLE) && ran.err.is_empty(),
            "{}{}",
            ran.text(),
            ran.err
        );
    }
    over(explain(MESSAGE), folder.path()).run().exits(0);
}

fn notices_of(ran: &Ran) -> String {
    let document = ran.json();
    let notices = list(&document["findings"][0]["answer"]["notices"]);
    notices.iter().map(text).collect::<Vec<_>>().join("\n")
}

#[test]
fn entry_without_the_readers_language_is_shown_in_another_with_a_notice() {
    let folder = overlay();
    for lang in ["en", "es", "pt-BR"] {
        let ran =
            over(explain(REFUSED), folder.path()).args(["--lang", lang, "--format", "json"]).run().exits(0);
        assert_eq!(ran.json()["findings"][0]["title"], KOREAN_TITLE, "{lang}");
        assert_eq!(ran.json()["findings"][0]["answer"]["lang"], "ko", "{lang}");
        assert!(!notices_of(&ran).is_empty(), "{lang}");
    }
}

#[test]
fn notice_of_another_language_names_the_one_that_is_shown() {
    // Bug: the notice says that English is shown (`language-fallback`), whatever is shown.
    let folder = overlay();
    let ran = over(explain(REFUSED), folder.path()).args(["--lang", "en", "--format", "json"]).run();
    assert!(!notices_of(&ran).contains("English is shown"), "{}", notices_of(&ran));
}

#[test]
fn broken_entry_of_an_overlay_is_reported_and_left_out() {
    let folder = overlay();
    write(folder.path(), "kb/entries/ORG0002-broken/entry.toml", "id = \"ORG0002\nkind =");
    for lang in LANGUAGES {
        let ran = over(explain(REFUSED), folder.path()).args(["--lang", lang]).run().exits(0);
        assert!(ran.err.contains("ORG0002-broken/entry.toml"), "{lang}: {}", ran.err);
        over(explain(MESSAGE), folder.path()).args(["--lang", lang]).run().exits(0);
    }
    over(cabhelp(["kb", "show", "ORG0002"]), folder.path()).run().exits(2);
}

#[test]
fn folder_that_is_no_overlay_is_refused_and_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let missing = folder.path().join("missing");
    for lang in LANGUAGES {
        for path in [folder.path(), &missing] {
            let shown = path.to_str().expect("UTF-8");
            let ran = over(explain(MESSAGE), path).args(["--lang", lang]).run().exits(2);
            assert!(ran.out.is_empty() && ran.err.contains(shown), "{lang}: {}", ran.err);
        }
    }
}

#[test]
fn overlay_of_the_variable_is_named_when_it_is_refused() {
    // Bug: the error names the folders of the flag only; here it says "the overlay ``".
    let folder = tempfile::tempdir().expect("a folder");
    let ran = explain(MESSAGE).env("CABHELP_OVERLAY", folder.path()).run().exits(2);
    let shown = folder.path().to_str().expect("UTF-8");
    assert!(ran.err.contains(&format!("`{shown}`")), "{}", ran.err);
}

#[test]
fn help_is_named_after_the_options_of_the_command() {
    // Bug: `-h, --help` stands in the middle of the options of `explain`.
    let page = help(&["explain"], "--help", "en");
    let at = |option: &str| page.find(&format!("{option}\n")).or_else(|| page.find(option)).expect("named");
    assert!(at("-h, --help") > at("--long"), "{page}");
}
