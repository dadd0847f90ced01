//! K03: what must be there beside a signature.
//!
//! Every signature has an example and a counterexample; every active entry with signatures has a
//! translation in each language but the one from which translations are made. Retired entries are past it.

use super::ground::{Ground, kb_path};
use crate::kb::{EntryFile, Issue, Status};

pub(super) fn check(ground: &Ground<'_>, issues: &mut Vec<Issue>) {
    for file in ground.corpus.entries.iter().filter(|file| file.entry.status != Status::Retired) {
        signatures(file, issues);
    }
    for file in ground.active().filter(|file| !file.entry.signatures.is_empty()) {
        translations(ground, file, issues);
    }
}

fn signatures(file: &EntryFile, issues: &mut Vec<Issue>) {
    let entry = &file.entry;
    for signature in &entry.signatures {
        let field = format!("signature.{}", signature.id);
        let mut missing = |what: &str, cure: &str| {
            let issue = Issue::error("K03", &kb_path(&file.path), &field, format!("it has no {what}"), cure);
            issues.push(issue.at(&file.text, &format!("id = \"{}\"", signature.id)));
        };
        if !entry.examples.iter().any(|example| example.signature == signature.id) {
            missing("example", "add an `[[example]]` with this `signature`");
        }
        if !entry.counterexamples.iter().any(|near| near.signature == signature.id) {
            missing("counterexample", "add a near miss as `[[counterexample]]` with this `signature`");
        }
    }
}

fn translations(ground: &Ground<'_>, file: &EntryFile, issues: &mut Vec<Issue>) {
    for lang in ground.languages.iter().filter(|lang| *lang != "en") {
        if !file.entry.translations.iter().any(|translation| translation.lang == *lang) {
            let field = format!("translation.{lang}");
            let message = format!("no message is translated to `{lang}`");
            let cure = "add a `[[translation]]`, from a page of AWS where there is one";
            issues.push(Issue::error("K03", &kb_path(&file.path), &field, message, cure));
        }
    }
}
