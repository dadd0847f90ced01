//! K12: no real account number stands in the knowledge base or its texts.
//!
//! What counts as one says [`account_numbers`]. Only those of `documentation_accounts` may stand here.

use super::ftl::line_of;
use super::ground::Ground;
use crate::kb::{Issue, Tree, account_numbers};

pub(super) fn check(ground: &Ground<'_>, issues: &mut Vec<Issue>) {
    for (root, tree) in [("kb", ground.sources.kb), ("locales", ground.sources.texts)] {
        for path in tree.paths() {
            judge(ground, root, tree, &path, issues);
        }
    }
}

fn judge(ground: &Ground<'_>, root: &str, tree: &dyn Tree, path: &str, issues: &mut Vec<Issue>) {
    let Some(text) = tree.text(path) else { return };
    for at in account_numbers(&text) {
        let number = &text[at..at + 12];
        if ground.corpus.vocabulary.documentation_accounts.iter().any(|known| known == number) {
            continue;
        }
        let message = format!("`{number}` may be a real account");
        let cure = format!("use one of {}", ground.corpus.vocabulary.documentation_accounts.join(", "));
        let mut issue = Issue::error("K12", &format!("{root}/{path}"), "", message, cure);
        issue.line = line_of(&text, at);
        issues.push(issue);
    }
}
