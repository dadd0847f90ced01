//! K09, the part about variables: a text names only facts that have a value, or something in its place.
//!
//! A message may use `$x` where every signature that claims a match captures `x`, or where `terms.ftl` of
//! its language has the stand-in `fact-x`. A remedy and a guide have no signature of their own.

use super::ftl::Ftl;
use super::ground::Ground;
use super::needed::dashed;
use super::texts::{Subject, issue};
use crate::kb::Issue;
use std::collections::BTreeSet;

/// Returns the facts that every signature of the subject which claims a match captures.
pub(super) fn always_captured(ground: &Ground<'_>, subject: &Subject<'_>) -> BTreeSet<String> {
    let Subject::Entry(entry) = subject else {
        return BTreeSet::new();
    };
    entry.always_captured(&ground.corpus.vocabulary)
}

/// Tells whether `terms.ftl` of a language has something that stands for a fact.
pub(super) fn has_stand_in(ground: &Ground<'_>, lang: &str, fact: &str) -> bool {
    ground.has_term(lang, &format!("fact-{}", dashed(fact)))
}

/// Reports variables that may have no value; returns the ids of the messages concerned.
pub(super) fn check(
    ground: &Ground<'_>,
    file: &Ftl,
    captured: &BTreeSet<String>,
    issues: &mut Vec<Issue>,
) -> BTreeSet<String> {
    let mut wrong = BTreeSet::new();
    for (id, message) in &file.messages {
        for name in &message.variables {
            let found = if ground.corpus.vocabulary.fact(name).is_none() {
                Some((format!("`${name}` is no fact of the vocabulary"), "mend the name".to_owned()))
            } else if captured.contains(name) || has_stand_in(ground, &file.lang, name) {
                None
            } else {
                let cure = format!("reword it, or write `fact-{}` in {}/terms.ftl", dashed(name), file.lang);
                Some((format!("`${name}` may have no value, and nothing stands for it"), cure))
            };
            if let Some((text, cure)) = found {
                issues.push(issue(file, id, text, &cure));
                wrong.insert(id.clone());
            }
        }
    }
    wrong
}
