//! An organisation's own entries, as it meets them: written, checked, used in four languages, with wrong
//! things on the way. `kb new` has a module of its own.

use super::document::{list, text};
use super::program::{LANGUAGES, Program, cabhelp};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

const MESSAGE: &str = "Given key ID is not accessible";
const REFUSED: &str =
    "The archive refused key arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";

fn write(root: &Path, path: &str, text: &str) {
    let file = root.join(path);
    fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
    fs::write(file, text).expect("written");
}

fn over(program: Program, folder: &Path) -> Program {
    program.arg("--overlay").arg(folder)
}

fn explain(message: &str) -> Program {
    cabhelp(["explain", message])
}

fn ids(folder: &Path) -> Vec<String> {
    let ran = over(cabhelp(["kb", "list", "--format", "json"]), folder).run().exits(0);
    list(&ran.json()["entries"]).iter().map(|entry| text(&entry["entry_id"]).to_owned()).collect()
}

fn check(folder: &Path) -> Vec<String> {
    let ran = cabhelp(["kb", "check", "--format", "json"]).arg(folder).run();
    let line = |finding: &serde_json::Value| {
        format!("{} {}: {}", text(&finding["code"]), text(&finding["field"]), text(&finding["message"]))
    };
    list(&ran.json()["findings"]).iter().map(line).collect()
}

/// A finished overlay of prefix `prefix` in `languages`, one entry for `message`.
fn finished(root: &Path, prefix: &str, languages: &[&str], message: &str) {
    let quoted: Vec<String> = languages.iter().map(|lang| format!("\"{lang}\"")).collect();
    write(root, "overlay.toml", &format!("prefix = \"{prefix}\"\nlanguages = [{}]\n", quoted.join(", ")));
    cabhelp(["kb", "new", "--into"]).arg(root).args(["--from-text", message, "the-refusal"]).run().exits(0);
    fill(root, &format!("{prefix}0001"), languages);
}

/// Writes what `kb new` left open, as an author would.
fn fill(root: &Path, id: &str, languages: &[&str]) {
    let path = format!("kb/entries/{id}-the-refusal/entry.toml");
    let draft = fs::read_to_string(root.join(&path)).expect("the draft");
    let mut entry = String::new();
    for line in draft.lines().filter(|line| !line.starts_with('#')) {
        let line = match line {
            "status = \"draft\"" => "status = \"active\"",
            "category = \"other\"" => "category = \"key-policy\"",
            _ if line.starts_with("text = \"TODO") => "text = '''The archive refused the mail'''",
            _ if line.starts_with("why = ") => "why = '''no key is concerned'''",
            _ => line,
        };
        entry.push_str(line);
        entry.push('\n');
    }
    for lang in languages.iter().filter(|lang| **lang != "en") {
        let text = match *lang {
            "ko" => "아카이브가 {key_arn} 키를 거부했습니다",
            "es" => "El archivo rechazó la clave {key_arn}",
            _ => "O arquivo recusou a chave {key_arn}",
        };
        entry.push_str(&format!(
            "\n[[translation]]\nof = \"message\"\nlang = \"{lang}\"\norigin = \"ours\"\ntext = '''{text}'''\n"
        ));
    }
    entry.push_str("\n[[cause]]\nid = \"policy-omits-archive\"\n\n[[source]]\nurl = \"https://wiki.example.com/archive\"\ntitle = \"Archive\"\nkind = \"observed\"\nretrieved = 2026-11-20\nsupports = [\"signature.message\", \"cause.policy-omits-archive\"]\n");
    write(root, &path, &entry);
    for lang in languages {
        let texts = "### review: drafted 2026-11-20\n\ntitle = Archive ({ $key_arn })\nsummary = The archive refused { $key_arn }.\ncause-policy-omits-archive = x\nreply = y\n";
        write(root, &format!("locales/{lang}/entries/{id}.ftl"), texts);
    }
    cabhelp(["kb", "stamp", id]).arg(root).run().exits(0);
}

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder")
}

#[test]
fn whole_way_from_message_to_answer_in_every_language() {
    for lang in LANGUAGES {
        let own = folder();
        finished(own.path(), "ORG", &[lang], REFUSED);
        assert_eq!(check(own.path()), Vec::<String>::new(), "{lang}");
        for reader in LANGUAGES {
            let ran = over(explain(REFUSED), own.path()).args(["--lang", reader, "--format", "json"]).run();
            let document = ran.exits(0).json();
            let answer = &document["findings"][0]["answer"];
            assert_eq!(answer["lang"], *lang, "read in {reader}");
            assert_eq!(list(&answer["notices"]).is_empty(), reader == lang, "{lang} read in {reader}");
        }
    }
}

#[test]
fn several_languages_are_held_together_by_stamps() {
    let own = folder();
    finished(own.path(), "ORG", &["ko", "es", "en"], REFUSED);
    assert_eq!(check(own.path()), Vec::<String>::new());
    let first = own.path().join("locales/ko/entries/ORG0001.ftl");
    let texts = fs::read_to_string(&first).expect("a text").replace("reply = y", "reply = z");
    fs::write(&first, texts).expect("written");
    assert_eq!(check(own.path()).len(), 2, "two translations are stale");
}

#[test]
fn language_that_the_program_does_not_speak_is_refused() {
    let own = folder();
    for (languages, sign) in
        [("[\"fr\"]", "`fr`"), ("[\"pt\"]", "`pt`"), ("[]", "language"), ("[\"ko\", \"ko\"]", "`ko`")]
    {
        write(own.path(), "overlay.toml", &format!("prefix = \"ORG\"\nlanguages = {languages}\n"));
        for lang in LANGUAGES {
            let ran = over(explain(MESSAGE), own.path()).args(["--lang", lang]).run().exits(2);
            assert!(ran.err.contains("overlay.toml") && ran.err.contains(sign), "{lang}: {}", ran.err);
        }
        assert!(check(own.path()).iter().any(|finding| finding.starts_with("K01 languages")), "{languages}");
    }
}

#[test]
fn hidden_entries_answer_no_more_and_are_not_listed() {
    let own = folder();
    write(own.path(), "overlay.toml", "prefix = \"ORG\"\nlanguages = [\"en\"]\nhide = [\"CAB0001\"]\n");
    explain(MESSAGE).run().exits(0);
    over(explain(MESSAGE), own.path()).run().exits(1);
    assert!(!ids(own.path()).contains(&"CAB0001".to_owned()));
    over(cabhelp(["kb", "show", "CAB0001"]), own.path()).run().exits(2);
    write(own.path(), "overlay.toml", "prefix = \"ORG\"\nlanguages = [\"en\"]\nhide = [\"CAB0999\"]\n");
    assert!(
        check(own.path()).iter().any(|finding| finding.starts_with("K13 hide")),
        "{:?}",
        check(own.path())
    );
}

#[test]
fn words_of_an_overlay_are_known_in_it() {
    let own = folder();
    finished(own.path(), "ORG", &["en"], REFUSED);
    let path = "kb/entries/ORG0001-the-refusal/entry.toml";
    let entry = fs::read_to_string(own.path().join(path)).expect("the entry");
    let own_word = entry.replace("category = \"key-policy\"", "category = \"archive\"");
    write(own.path(), path, &own_word);
    assert!(check(own.path()).iter().any(|finding| finding.starts_with("K01 category")));
    let overlay = "prefix = \"ORG\"\nlanguages = [\"en\"]\n\n[vocabulary]\ncategories = [\"archive\"]\nservices = [\"archiver\"]\n";
    write(own.path(), "overlay.toml", overlay);
    write(own.path(), path, &own_word.replace("services = [", "services = [\"archiver\", "));
    assert_eq!(check(own.path()), Vec::<String>::new());
    assert!(ids(own.path()).contains(&"ORG0001".to_owned()));
}

#[test]
fn foreign_prefix_is_an_error_and_the_entry_is_left_out() {
    let own = folder();
    finished(own.path(), "ORG", &["en"], REFUSED);
    fs::rename(
        own.path().join("kb/entries/ORG0001-the-refusal"),
        own.path().join("kb/entries/CAB0777-the-refusal"),
    )
    .expect("renamed");
    let path = "kb/entries/CAB0777-the-refusal/entry.toml";
    let entry = fs::read_to_string(own.path().join(path)).expect("the entry").replace("ORG0001", "CAB0777");
    write(own.path(), path, &entry);
    assert!(check(own.path()).iter().any(|finding| finding.starts_with("K01 id")));
    let ran = over(explain(REFUSED), own.path()).run().exits(1);
    assert!(ran.err.contains("CAB0777"), "{}", ran.err);
    write(own.path(), "overlay.toml", "prefix = \"CAB\"\nlanguages = [\"en\"]\n");
    assert!(over(explain(MESSAGE), own.path()).run().exits(2).err.contains("`CAB`"));
}

#[test]
fn one_id_in_two_overlays_is_an_error_that_names_both_files() {
    let (first, second) = (folder(), folder());
    finished(first.path(), "ORG", &["en"], REFUSED);
    finished(second.path(), "ORG", &["en"], "The vault of ours is full");
    let mut said = BTreeSet::new();
    for lang in LANGUAGES {
        let ran =
            over(over(explain(REFUSED), first.path()), second.path()).args(["--lang", lang]).run().exits(2);
        for root in [first.path(), second.path()] {
            let file: PathBuf = root.join("kb/entries/ORG0001-the-refusal/entry.toml");
            assert!(ran.err.contains(file.to_str().expect("UTF-8")), "{lang}: {}", ran.err);
        }
        said.insert(ran.err);
    }
    assert_eq!(said.len(), LANGUAGES.len());
    // The same folder twice is no conflict.
    let twice = over(explain(REFUSED), first.path()).env("CABHELP_OVERLAY", first.path());
    twice.run().exits(0);
    let third = folder();
    finished(third.path(), "ACME", &["en"], "The vault of theirs is full");
    let both = std::env::join_paths([first.path(), third.path()]).expect("paths");
    for (message, id) in [(REFUSED, "ORG0001"), ("The vault of theirs is full", "ACME0001")] {
        let ran = explain(message).args(["--format", "json"]).env("CABHELP_OVERLAY", &both).run().exits(0);
        assert_eq!(ran.json()["findings"][0]["entry_id"], id);
    }
}

#[test]
fn missing_or_damaged_text_is_reported_and_the_rest_works() {
    for (lang, damage) in [("en", None), ("ko", Some("title")), ("ko", Some("title = { $nothing }\n"))] {
        let own = folder();
        finished(own.path(), "ORG", &["en", "ko"], REFUSED);
        let path = format!("locales/{lang}/entries/ORG0001.ftl");
        match damage {
            None => fs::remove_file(own.path().join(&path)).expect("removed"),
            Some(text) => write(own.path(), &path, text),
        }
        let other = if lang == "en" { "ko" } else { "en" };
        for reader in LANGUAGES {
            let ran = over(cabhelp(["kb", "list", "--lang", reader]), own.path()).run().exits(0);
            assert!(ran.text().contains("ORG0001") && ran.err.contains(&path), "{reader}: {}", ran.err);
            let ran = over(explain(REFUSED), own.path()).args(["--lang", reader, "--format", "json"]).run();
            let document = ran.exits(0).json();
            assert_eq!(document["findings"][0]["answer"]["lang"], other, "{reader}");
            over(explain(MESSAGE), own.path()).args(["--lang", reader]).run().exits(0);
        }
    }
}

#[test]
fn title_that_needs_a_fact_of_a_log_gives_way_to_the_name() {
    let own = folder();
    finished(own.path(), "ORG", &["en"], "The archive refused image ami-0a1b2c3d4e5f60718 of ours");
    let texts = own.path().join("locales/en/entries/ORG0001.ftl");
    let with_fact = fs::read_to_string(&texts).expect("a text").replace("{ $key_arn }", "{ $image_id }");
    fs::write(&texts, with_fact).expect("written");
    let ran = over(cabhelp(["kb", "list"]), own.path()).run().exits(0);
    assert!(ran.text().contains("the-refusal"), "{}", ran.text());
    let message = "The archive refused image ami-00000000000000001 of ours";
    over(explain(message), own.path()).run().exits(0);
}

#[test]
fn entry_without_any_text_is_left_out_and_the_rest_works() {
    let own = folder();
    finished(own.path(), "ORG", &["en"], REFUSED);
    fs::remove_dir_all(own.path().join("locales")).expect("removed");
    let ran = over(explain(REFUSED), own.path()).run().exits(1);
    assert!(ran.err.contains("ORG0001.ftl"), "{}", ran.err);
    assert!(!ids(own.path()).contains(&"ORG0001".to_owned()));
    over(explain(MESSAGE), own.path()).run().exits(0);
}

#[test]
fn terms_of_an_overlay_count_in_the_check_as_in_the_answer() {
    let own = folder();
    finished(own.path(), "ORG", &["ko"], REFUSED);
    let texts = own.path().join("locales/ko/entries/ORG0001.ftl");
    let with_term =
        fs::read_to_string(&texts).expect("a text").replace("reply = y", "reply = { -archive } { $org_id }");
    fs::write(&texts, &with_term).expect("written");
    // Neither knows the term: it is a finding, and this language of the entry is left out.
    assert!(
        check(own.path()).iter().any(|finding| finding.starts_with("K09 reply")),
        "{:?}",
        check(own.path())
    );
    over(explain(REFUSED), own.path()).run().exits(1);
    write(
        own.path(),
        "locales/ko/terms.ftl",
        "### review: drafted 2026-11-20\n\n-archive = 아카이브\nfact-org-id = <조직 ID>\n",
    );
    assert_eq!(check(own.path()), Vec::<String>::new());
    let ran = over(explain(REFUSED), own.path()).args(["--lang", "ko"]).run().exits(0);
    assert!(ran.text().contains("아카이브"), "{}", ran.text());
    // A broken file of terms takes nothing else away.
    write(own.path(), "locales/ko/terms.ftl", "-archive\n");
    let ran = over(explain(MESSAGE), own.path()).run().exits(0);
    assert!(ran.err.contains("terms.ftl"), "{}", ran.err);
}

#[test]
fn folder_without_overlay_file_says_how_to_begin_one() {
    let own = folder();
    let mut said = BTreeSet::new();
    for lang in LANGUAGES {
        let ran = over(explain(MESSAGE), own.path()).args(["--lang", lang]).run().exits(2);
        assert!(
            ran.err.contains("overlay.toml") && ran.err.contains("cabhelp kb new"),
            "{lang}: {}",
            ran.err
        );
        said.insert(ran.err);
    }
    assert_eq!(said.len(), LANGUAGES.len());
}
