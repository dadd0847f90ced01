//! K12: no real account number stands in the knowledge base or its texts.
//!
//! Twelve digits are an account number unless they are part of something longer: of more digits, of a word,
//! or of a UUID. Only those of `documentation_accounts` may stand here.

use super::ftl::line_of;
use super::ground::Ground;
use crate::kb::{Issue, Tree};

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

/// Returns where account numbers begin in `text`, in bytes.
pub(super) fn account_numbers(text: &str) -> Vec<usize> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut start = 0;
    for run in bytes.chunk_by(|a, b| a.is_ascii_alphanumeric() == b.is_ascii_alphanumeric()) {
        let is_number = run.len() == 12 && run.iter().all(u8::is_ascii_digit);
        if is_number && !ends_uuid(&bytes[..start]) {
            found.push(start);
        }
        start += run.len();
    }
    found
}

/// Tells whether `before` ends with the first four groups of a UUID and a dash.
fn ends_uuid(before: &[u8]) -> bool {
    const GROUPS: usize = "01234567-0123-0123-0123-".len();
    let Some(from) = before.len().checked_sub(GROUPS) else {
        return false;
    };
    before[from..].iter().enumerate().all(|(at, byte)| match at {
        8 | 13 | 18 | 23 => *byte == b'-',
        _ => byte.is_ascii_hexdigit(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn longer_numbers_words_and_uuids_hold_no_account() {
        for text in ["1234567890123", "a111122223333", "1234abcd-12ab-34cd-56ef-123456789012", "12345678901"]
        {
            assert!(account_numbers(text).is_empty(), "{text}");
        }
        for text in
            ["arn:aws:iam::111122223333:root", "계정 111122223333을", "x-111122223333-y", "_111122223333_"]
        {
            assert_eq!(account_numbers(text).len(), 1, "{text}");
        }
    }
}
