//! The shipped knowledge base passes every check, and every check fails on its own fixture.
//!
//! `tests/data/kb-good/` is a small knowledge base without a finding. Each folder of `tests/data/kb-bad/`,
//! named `Kxx-what-is-wrong`, holds only the files that differ from it; an empty file takes one away.

use cabhelp::check::{self, Report, Sources, restamp, source_stamp};
use cabhelp::engine::{artefact, embedded_kb, embedded_locales};
use cabhelp::kb::{Corpus, Folder, Kb, Tree, compile, load};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The day of the fixtures.
const TODAY: &str = "2026-11-30";

fn package() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn data(name: &str) -> PathBuf {
    package().join("tests/data").join(name)
}

fn report(root: &Path) -> Report {
    report_over(root, None)
}

fn report_over(root: &Path, base: Option<&Corpus>) -> Report {
    let kb = Folder::open(&root.join("kb")).expect("kb/ can be read");
    let texts = Folder::open(&root.join("locales")).expect("locales/ can be read");
    let base_texts = Folder::open(&data("kb-good/locales")).expect("locales/ can be read");
    let base_texts = base.map(|_| &base_texts as &dyn Tree);
    let logs = root.join(check::ORDINARY_LOGS);
    let logs = logs.exists().then(|| Folder::open(&logs).expect("the logs can be read"));
    let ordinary = logs.as_ref().map(|logs| logs as &dyn Tree);
    check::check(&Sources { kb: &kb, texts: &texts, ordinary, base, base_texts, today: TODAY.to_owned() })
}

fn lines(report: &Report) -> String {
    report.issues.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

/// Copies what stands below `from` over `to`; an empty file takes away the one of its name.
pub fn lay_over(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for item in fs::read_dir(from).expect("a folder") {
        let source = item.expect("an item").path();
        let target = to.join(source.file_name().expect("a name"));
        if source.is_dir() {
            lay_over(&source, &target);
        } else if fs::metadata(&source).expect("a file").len() == 0 {
            fs::remove_file(&target).expect("an empty file stands for one to take away");
        } else {
            fs::copy(&source, &target).expect("a copy");
        }
    }
}

fn fixtures() -> Vec<String> {
    let items = fs::read_dir(data("kb-bad")).expect("the fixtures");
    let mut names: Vec<String> =
        items.map(|item| item.expect("an item").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn shipped_knowledge_base_has_no_finding() {
    let report = report(&package());
    assert!(report.issues.is_empty(), "{} findings\n{}", report.issues.len(), lines(&report));
    assert!(report.entries > 0);
}

#[test]
fn good_fixture_has_no_finding() {
    let report = report(&data("kb-good"));
    assert!(report.issues.is_empty(), "{}", lines(&report));
}

#[test]
fn overlay_is_held_to_the_same_checks_over_its_base() {
    let kb = Folder::open(&data("kb-good/kb")).expect("kb/ can be read");
    let (base, _) = load(&kb, None);
    let report = report_over(&data("kb-overlay"), Some(&base));
    assert!(report.issues.is_empty(), "{}", lines(&report));
    assert_eq!(report.entries, 1);
}

#[test]
fn every_bad_fixture_fails_with_its_code_alone() {
    let mut wrong = Vec::new();
    for name in fixtures() {
        let folder = tempfile::tempdir().expect("a folder");
        lay_over(&data("kb-good"), folder.path());
        lay_over(&data("kb-bad").join(&name), folder.path());
        let report = report(folder.path());
        let codes: BTreeSet<&str> = report.issues.iter().map(|issue| issue.code).collect();
        if codes.into_iter().collect::<Vec<_>>() != [&name[..3]] {
            wrong.push(format!("{name}:\n{}", lines(&report)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_check_has_a_fixture() {
    let names = fixtures();
    for code in check::CODES {
        assert!(names.iter().any(|name| name.starts_with(&format!("{code}-"))), "{code} has no fixture");
    }
}

#[test]
fn every_finding_names_its_file_and_its_cure() {
    for name in fixtures() {
        let folder = tempfile::tempdir().expect("a folder");
        lay_over(&data("kb-good"), folder.path());
        lay_over(&data("kb-bad").join(&name), folder.path());
        for issue in report(folder.path()).issues {
            let places = ["kb/", "locales/", check::ORDINARY_LOGS];
            assert!(places.iter().any(|place| issue.file.starts_with(place)), "{name}: {issue}");
            assert!(!issue.cure.is_empty() && !issue.message.is_empty(), "{name}: {issue}");
        }
    }
}

#[test]
fn every_signature_shows_its_anchors() {
    let kb = Folder::open(&package().join("kb")).expect("kb/ can be read");
    let (corpus, _) = load(&kb, None);
    let lines = check::anchors(&corpus);
    assert!(!lines.is_empty());
    for line in lines {
        assert!(!line.anchors.is_empty() && !line.shortest_literal.is_empty(), "{line:?}");
        let is_text = line.windows.iter().all(|window| window.len() >= 12);
        assert!(is_text && line.windows.len() <= line.anchors.len() * 16, "{line:?}");
    }
}

#[test]
fn compiled_knowledge_base_is_what_its_sources_compile_to() {
    let (corpus, issues) = load(&embedded_kb(), None);
    assert!(issues.is_empty(), "{issues:?}");
    let bytes = compile(&corpus).expect("it compiles");
    assert!(
        bytes == artefact(),
        "the artefact is not what kb/ compiles to: {} bytes against {}; touch build.rs and build again",
        artefact().len(),
        bytes.len()
    );
    let kb = Kb::open(artefact()).expect("it opens");
    assert_eq!(kb.entry_ids().count(), corpus.entries.len());
}

fn assert_same_files(embedded: &dyn Tree, folder: &str) {
    let disk = Folder::open(&package().join(folder)).expect("the folder can be read");
    let mut paths = disk.paths();
    paths.sort();
    assert_eq!(embedded.paths(), paths, "files of {folder}/");
    for path in paths {
        assert!(embedded.read(&path) == disk.read(&path), "{folder}/{path} is embedded in another version");
    }
}

#[test]
fn embedded_files_are_the_files_on_disk() {
    assert_same_files(&embedded_kb(), "kb");
    assert_same_files(&embedded_locales(), "locales");
}

/// Renews the stamps of all translations with `CABHELP_RESTAMP=1`; without it, says which are not current.
#[test]
fn stamps_are_current() {
    let renew = std::env::var_os("CABHELP_RESTAMP").is_some();
    for locales in [package().join("locales"), data("kb-good/locales")] {
        for (file, text, stamped) in stamped_texts(&locales) {
            if renew {
                fs::write(&file, stamped).expect("written");
            } else {
                assert_eq!(text, stamped, "{}: renew it with CABHELP_RESTAMP=1", file.display());
            }
        }
    }
}

/// Every translated file with its text, as it is and as it is stamped after the English file.
fn stamped_texts(locales: &Path) -> Vec<(PathBuf, String, String)> {
    let texts = Folder::open(locales).expect("locales/ can be read");
    let mut all = Vec::new();
    for path in texts.paths() {
        let Some((lang, name)) = path.split_once('/') else { continue };
        let Ok(english) = fs::read_to_string(locales.join("en").join(name)) else { continue };
        if lang != "en" {
            let file = locales.join(&path);
            let text = fs::read_to_string(&file).expect("a text");
            let stamped = restamp(&text, &source_stamp(&english));
            all.push((file, text, stamped));
        }
    }
    all
}
