//! Command lines as a POSIX shell reads them.

use super::layout::{Layout, text_width};
use crate::answer::CommandLine;
use std::borrow::Cow;

/// Returns `word` quoted for a POSIX shell, so that it is one argument whatever it holds.
#[must_use]
pub fn posix_word(word: &str) -> Cow<'_, str> {
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"_@%+=:,./-".contains(&b);
    if !word.is_empty() && word.bytes().all(plain) {
        return Cow::Borrowed(word);
    }
    let mut quoted = String::with_capacity(word.len() + 2);
    quoted.push('\'');
    for (number, piece) in word.split('\'').enumerate() {
        if number > 0 {
            quoted.push_str(r"'\''");
        }
        quoted.push_str(piece);
    }
    quoted.push('\'');
    Cow::Owned(quoted)
}

/// Returns `--flag <VALUE>` with its placeholder quoted, as in every printed command.
pub(super) fn quoted_flag(flag: &str) -> String {
    flag.split(' ').map(posix_word).collect::<Vec<_>>().join(" ")
}

/// Returns a command line that can be pasted; arguments that do not fit go on after a backslash.
#[must_use]
pub fn posix_line(command: &CommandLine, layout: &Layout) -> Vec<String> {
    const INDENT: &str = "    ";
    let mut words: Vec<Cow<'_, str>> = command.argv.iter().map(|word| posix_word(word)).collect();
    if let Some(file) = &command.save_to {
        words.push(format!("> {}", posix_word(file)).into());
    }
    if !command.pipe_to.is_empty() {
        let reader = command.pipe_to.iter().map(|word| posix_word(word)).collect::<Vec<_>>().join(" ");
        words.push(format!("| {reader}").into());
    }
    let mut lines: Vec<String> = Vec::new();
    let mut columns = usize::MAX / 2;
    let mut at = 0;
    while at < words.len() {
        // An option and its value stay together.
        let paired =
            words[at].starts_with("--") && words.get(at + 1).is_some_and(|next| !next.starts_with("--"));
        let pieces = &words[at..at + if paired { 2 } else { 1 }];
        at += pieces.len();
        let width = pieces.iter().map(|word| text_width(word)).sum::<usize>() + pieces.len() - 1;
        if columns + 1 + width + 2 <= layout.inner() {
            columns += 1 + width;
        } else {
            let indent = if let Some(line) = lines.last_mut() {
                line.push_str(" \\");
                INDENT
            } else {
                ""
            };
            columns = indent.len() + width;
            lines.push(indent.to_owned());
        }
        if let Some(line) = lines.last_mut() {
            for word in pieces {
                if !line.is_empty() && !line.ends_with(INDENT) {
                    line.push(' ');
                }
                line.push_str(word);
            }
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_one_argument() {
        assert_eq!(posix_word("--key-id"), "--key-id");
        assert_eq!(posix_word("<KEY_ARN>"), "'<KEY_ARN>'");
        assert_eq!(posix_word("a'b $(x)"), r"'a'\''b $(x)'");
        assert_eq!(posix_word(""), "''");
    }

    #[test]
    fn long_line_goes_on_after_a_backslash() {
        let argv = [
            "aws",
            "kms",
            "describe-key",
            "--key-id",
            "arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab",
            "--output",
            "text",
        ];
        let command = CommandLine {
            argv: argv.map(str::to_owned).to_vec(),
            save_to: None,
            pipe_to: Vec::new(),
            by_hand: None,
            missing: Vec::new(),
            filled: Vec::new(),
        };
        let lines = posix_line(&command, &Layout::new(80, false));
        assert!(lines.len() > 1);
        assert!(lines[..lines.len() - 1].iter().all(|line| line.ends_with(" \\")));
        assert_eq!(lines.join("\n").replace(" \\\n   ", ""), argv.join(" "));
    }
}
