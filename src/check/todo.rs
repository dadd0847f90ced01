//! K15: nothing is left to be written.
//!
//! `cabhelp kb new` marks what it cannot know with [`MARK`]: a comment `# TODO: <field>: <what>` in an
//! `entry.toml`, a value or message that begins with it. Each mark is a finding; who writes what is asked
//! for takes the mark away.

use super::ftl::HOLE;
use super::ground::{Ground, kb_path};
use crate::kb::{EntryFile, Issue};

/// What stands in the place of something that is still to be written.
pub const MARK: &str = "TODO:";

/// The longest part of a mark's text that a finding repeats, in characters.
const SHOWN: usize = 200;

pub(super) fn check(ground: &Ground<'_>, issues: &mut Vec<Issue>) {
    for file in &ground.corpus.entries {
        entry(file, issues);
    }
    for file in ground.files.values() {
        for (id, message) in &file.messages {
            let marked = message.texts.iter().find_map(|text| text.trim_start().strip_prefix(MARK));
            if let Some(rest) = marked {
                issues.push(issue(&file.shown_path(), message.line, id, rest, "write the text"));
            }
        }
    }
}

fn entry(file: &EntryFile, issues: &mut Vec<Issue>) {
    let mut table = "";
    for (index, line) in file.text.lines().enumerate() {
        if let Some(name) = line.strip_prefix("[[").and_then(|rest| rest.strip_suffix("]]")) {
            table = name;
        }
        let comment = line.trim_start().strip_prefix('#').map(str::trim_start);
        let (field, rest, cure) = if let Some(rest) = comment.and_then(|text| text.strip_prefix(MARK)) {
            let (field, rest) = rest.split_once(": ").unwrap_or(("", rest));
            (field.trim().to_owned(), rest, "write it, and take the comment away")
        } else if let Some((key, rest)) = marked_value(line) {
            (format!("{table}.{key}").trim_start_matches('.').to_owned(), rest, "write it")
        } else {
            continue;
        };
        issues.push(issue(&kb_path(&file.path), index + 1, &field, rest, cure));
    }
}

/// Returns the key and the rest of `key = "TODO: …"`.
fn marked_value(line: &str) -> Option<(&str, &str)> {
    let (key, value) = line.split_once('=')?;
    let value = value.trim();
    let value = ["'''", "\"", "'"].iter().find_map(|quote| value.strip_prefix(quote))?;
    Some((key.trim(), value.strip_prefix(MARK)?.trim_end_matches(['\'', '"'])))
}

fn issue(path: &str, line: usize, field: &str, what: &str, cure: &str) -> Issue {
    let what: String = what.trim().replace(HOLE, "…").chars().take(SHOWN).collect();
    let mut issue = Issue::error("K15", path, field, format!("it is still to be written: {what}"), cure);
    issue.line = line;
    issue
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_counts_only_where_a_value_begins() {
        assert_eq!(marked_value("text = '''TODO: a near miss'''"), Some(("text", " a near miss")));
        assert_eq!(marked_value("text = '''see TODO: a'''"), None);
        assert_eq!(marked_value("# TODO: cause: why"), None);
    }
}
