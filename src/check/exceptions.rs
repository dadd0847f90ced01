//! K14: what is allowed by way of exception is still needed.
//!
//! At present there is one such list, `documentation_accounts`: each number stands somewhere in `kb/` or
//! `locales/` besides the list itself. An overlay has no list of its own.

use super::ground::Ground;
use crate::kb::{Issue, account_numbers};
use std::collections::BTreeSet;

/// The file with the list.
const LIST: &str = "vocabulary.toml";

pub(super) fn check(ground: &Ground<'_>, issues: &mut Vec<Issue>) {
    if ground.corpus.overlay.is_some() || ground.sources.base.is_some() {
        return;
    }
    let used = used_accounts(ground);
    let list = ground.sources.kb.text(LIST).unwrap_or_default();
    for number in &ground.corpus.vocabulary.documentation_accounts {
        if !used.contains(number) {
            let message = format!("nothing uses `{number}` any more");
            let issue = Issue::error(
                "K14",
                "kb/vocabulary.toml",
                "documentation_accounts",
                message,
                "remove it from the list",
            );
            issues.push(issue.at(&list, number));
        }
    }
}

fn used_accounts(ground: &Ground<'_>) -> BTreeSet<String> {
    let mut used = BTreeSet::new();
    for (tree, is_kb) in [(ground.sources.kb, true), (ground.sources.texts, false)] {
        for path in tree.paths() {
            let text = tree.text(&path).unwrap_or_default();
            let mut seen = BTreeSet::new();
            for at in account_numbers(&text) {
                let number = text[at..at + 12].to_owned();
                // In its own file a number stands once in the list: the second time it is used.
                if !(seen.insert(number.clone()) && is_kb && path == LIST) {
                    used.insert(number);
                }
            }
        }
    }
    used
}
