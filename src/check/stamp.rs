//! The stamp that ties a translated file to the English messages it was made from.

use sha2::{Digest, Sha256};
use std::fmt::Write as _;

/// How many hexadecimal digits a stamp has.
const DIGITS: usize = 8;

/// The line that carries the stamp.
const LINE: &str = "### source: ";

/// Returns the first eight hexadecimal digits of the SHA-256 of the messages of `english_ftl`. Comments,
/// blank lines around messages, blanks at the end of a line and the order of the messages do not count.
#[must_use]
pub fn source_stamp(english_ftl: &str) -> String {
    let mut messages = messages(english_ftl);
    messages.sort();
    let digest = Sha256::digest(messages.join("\n").as_bytes());
    let mut hex = String::new();
    for byte in digest.iter().take(DIGITS / 2) {
        let _ = write!(hex, "{byte:02x}");
    }
    hex
}

/// Returns the stamp that `translated_ftl` carries.
#[must_use]
pub fn stamp_of(translated_ftl: &str) -> Option<&str> {
    translated_ftl.lines().find_map(|line| line.strip_prefix(LINE)).map(str::trim)
}

/// Returns `translated_ftl` with `stamp` at its top, in place of the one it had.
#[must_use]
pub fn restamp(translated_ftl: &str, stamp: &str) -> String {
    let mut text = format!("{LINE}{stamp}\n");
    for line in translated_ftl.lines().filter(|line| !line.starts_with(LINE.trim_end())) {
        text.push_str(line);
        text.push('\n');
    }
    text
}

/// Returns each message as it is written. A message begins at the first column, its further lines do not,
/// and a comment has its sign at the first column.
fn messages(ftl: &str) -> Vec<String> {
    let mut messages: Vec<String> = Vec::new();
    for line in ftl.lines().map(str::trim_end).filter(|line| !line.starts_with('#')) {
        let begins = line.starts_with(|ch: char| ch.is_ascii_alphabetic() || ch == '-');
        match messages.last_mut() {
            Some(message) if !begins => {
                message.push('\n');
                message.push_str(line);
            }
            _ => messages.push(line.to_owned()),
        }
    }
    messages
        .iter()
        .map(|message| message.trim_end().to_owned())
        .filter(|message| !message.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_order_and_blank_lines_do_not_change_the_stamp() {
        let first = source_stamp("### review: read\n\na = one\n\nb =\n    two\n\n    three\n");
        let second = source_stamp("# note\nb =\n    two\n\n    three\na = one   \n\n\n");
        assert_eq!(first, second);
        assert_eq!(first.len(), DIGITS);
    }

    #[test]
    fn words_and_paragraphs_change_the_stamp() {
        let stamp = source_stamp("a =\n    one\n    two\n");
        assert_ne!(stamp, source_stamp("a =\n    one\n\n    two\n"));
        assert_ne!(stamp, source_stamp("a =\n    one\n    too\n"));
    }

    #[test]
    fn stamp_is_renewed_in_its_place() {
        let once = restamp("### review: drafted 2026-11-22\n\na = 하나\n", "0badcafe");
        assert_eq!(once, "### source: 0badcafe\n### review: drafted 2026-11-22\n\na = 하나\n");
        assert_eq!(restamp(&once, "12345678"), once.replace("0badcafe", "12345678"));
    }
}
