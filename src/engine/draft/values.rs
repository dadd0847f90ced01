//! The typed values of a sentence: what will differ in the next message of the same kind.
//!
//! In: a sentence on one line. Out: [`Value`]s in order, none over another, each with its hole (`hole`). ARNs come first, then masks, words that have a form of their own,
//! quoted names; what is left of account numbers is covered, because none may stand in a signature.

use super::hole::{Context, Hole, arn_hole, is_clock, is_date, mask_hole, word_hole};
use crate::fact::{SightingKind, sightings};
use crate::kb::account_numbers;
use crate::record::Paste;
use std::ops::Range;

/// The longest quoted name and the longest mask, in bytes.
const MAX_QUOTED: usize = 64;

/// One value and the hole that stands for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Value {
    /// Where it stands in the sentence, in bytes.
    pub range: Range<usize>,
    /// The fact that it clearly is.
    pub fact: Option<&'static str>,
    /// The type of the hole, as signatures write it.
    pub kind: String,
}

/// Returns the values of `text`.
pub(super) fn values(text: &str) -> Vec<Value> {
    let mut reader = Reader { text, found: Vec::new() };
    reader.arns();
    reader.masks();
    reader.words();
    reader.quoted();
    reader.accounts_left();
    reader.found.sort_by_key(|value| value.range.start);
    reader.found
}

struct Reader<'a> {
    text: &'a str,
    found: Vec<Value>,
}

impl Reader<'_> {
    fn is_free(&self, range: &Range<usize>) -> bool {
        self.found.iter().all(|value| value.range.end <= range.start || range.end <= value.range.start)
    }

    fn add(&mut self, range: Range<usize>, (fact, kind): Hole) {
        if !range.is_empty() && self.is_free(&range) {
            self.found.push(Value { range, fact, kind });
        }
    }

    fn arns(&mut self) {
        let paste = Paste::new(self.text.as_bytes());
        let view = paste.view();
        for seen in sightings(view.folded(), &[]).into_iter().filter(|seen| seen.kind == SightingKind::Arn) {
            let raw = view.raw_range(seen.start, seen.end);
            // In `Resource ARN : arn:…` the label is no part of the value.
            if let Some(label) = arn_start(&self.text[raw.clone()]) {
                self.add_arn(raw.start + label..whole_arn(self.text, raw.end));
            }
        }
        // What is masked with other signs in the middle is no ARN for the program, but one for a reader.
        for (at, _) in self.text.match_indices("arn:") {
            let len = self.text[at..].find(|ch: char| ch.is_whitespace() || "\"'`,;<>".contains(ch));
            let word = &self.text[at..len.map_or(self.text.len(), |len| at + len)];
            let word = word.trim_end_matches(['.', ':', ')', ']']);
            let glued = self.text[..at].ends_with(|ch: char| ch.is_alphanumeric());
            if !glued && word.matches(':').count() >= 5 {
                self.add_arn(at..whole_arn(self.text, at + word.len()));
            }
        }
    }

    fn add_arn(&mut self, range: Range<usize>) {
        let arn: String = self.text[range.clone()].split_whitespace().collect();
        let hole = arn_hole(&arn, &Context::before(self.text, range.start));
        self.add(range, hole);
    }

    /// `<key ARN>`, `{bucket_name}`, and `[role ARN]` where it reads like a name of what belongs there.
    fn masks(&mut self) {
        for (at, open) in self.text.char_indices() {
            let close = match open {
                '<' => '>',
                '{' => '}',
                '[' => ']',
                _ => continue,
            };
            let Some(len) = self.text[at + 1..].find(close) else { continue };
            let inside = &self.text[at + 1..at + 1 + len];
            let is_plain = !inside.is_empty() && len <= MAX_QUOTED && !inside.contains(['<', '{', '[', '"']);
            let is_tag = inside.starts_with('/') || inside.starts_with(char::is_whitespace);
            if is_plain && !is_tag && (open != '[' || is_name_of_value(inside)) {
                let hole = mask_hole(inside, &Context::before(self.text, at));
                self.add(at..at + len + 2, hole);
            }
        }
    }

    fn words(&mut self) {
        for range in tokens(self.text) {
            let word = &self.text[range.clone()];
            let context = Context::before(self.text, range.start);
            let range = match clock_after_date(self.text, &range) {
                Some(end) => range.start..end,
                None => range,
            };
            if let Some(hole) = word_hole(word, &context) {
                self.add(range, hole);
            }
        }
    }

    fn quoted(&mut self) {
        let mut from = 0;
        while let Some((range, next)) = next_quoted(self.text, from) {
            let inside = &self.text[range.clone()];
            let is_vault = Context::before(self.text, range.start).has("vault");
            let kind = if is_vault && !inside.contains(' ') { "vault" } else { "quoted" };
            self.add(range, (None, kind.to_owned()));
            from = next;
        }
    }

    fn accounts_left(&mut self) {
        for at in account_numbers(self.text) {
            let number = at..at + 12;
            if !self.is_free(&number) {
                continue;
            }
            let word =
                tokens(self.text).into_iter().find(|word| word.contains(&at)).unwrap_or(number.clone());
            if self.is_free(&word) {
                self.add(word, (None, "word".to_owned()));
            } else {
                self.add(number, (None, "account".to_owned()));
            }
        }
    }
}

/// Returns where the ARN begins in what was taken for one.
fn arn_start(text: &str) -> Option<usize> {
    let is_arn = |at: &usize| !text[at + "arn:".len()..].starts_with(char::is_whitespace);
    text.to_ascii_lowercase().match_indices("arn:").map(|(at, _)| at).find(is_arn)
}

/// Returns where an ARN ends whose tail was taken out: `arn:aws:kms:…:key/1234...`.
fn whole_arn(text: &str, end: usize) -> usize {
    const LEFT_OUT: [&str; 4] = [":...", ":…", "...", "…"];
    let tail = LEFT_OUT.iter().find(|tail| text[end..].starts_with(**tail)).map_or(0, |tail| tail.len());
    let more = text[end + tail..].chars().next();
    if more.is_none_or(|ch| ch.is_whitespace() || ".,;:)]'\"".contains(ch)) { end + tail } else { end }
}

/// Tells whether what stands in square brackets names a value instead of being one: `[role ARN]`.
fn is_name_of_value(inside: &str) -> bool {
    const NAMES: [&str; 10] =
        ["account", "arn", "bucket", "code", "command", "id", "name", "region", "role", "vault"];
    let words: Vec<String> =
        inside.split([' ', '-', '_']).filter(|word| !word.is_empty()).map(str::to_lowercase).collect();
    let is_prose = inside.chars().all(|ch| ch.is_ascii_alphabetic() || " -_".contains(ch));
    is_prose && words.iter().any(|word| NAMES.contains(&word.as_str()))
}

/// Returns the words of `text`, without the punctuation around them.
fn tokens(text: &str) -> Vec<Range<usize>> {
    const AROUND: [char; 8] = ['.', ',', ':', ';', '!', '?', '=', '\u{2026}'];
    let ends = |ch: char| ch.is_whitespace() || "\"'`()[]<>{}“”‘’«»".contains(ch);
    let mut found = Vec::new();
    let mut start = 0;
    for piece in text.split_inclusive(ends) {
        let word = piece.trim_end_matches(ends);
        let bare = word.trim_end_matches(AROUND).trim_start_matches(AROUND);
        // `User:****`: the label is no part of the value.
        let label = bare.find(':').filter(|colon| is_label(&bare[..*colon]) && colon + 1 < bare.len());
        let bare = label.map_or(bare, |colon| &bare[colon + 1..]);
        if !bare.is_empty() {
            let at = bare.as_ptr() as usize - piece.as_ptr() as usize + start;
            found.push(at..at + bare.len());
        }
        start += piece.len();
    }
    found
}

fn is_label(word: &str) -> bool {
    word.starts_with(|ch: char| ch.is_ascii_uppercase())
        && word.len() > 3
        && word.bytes().skip(1).all(|b| b.is_ascii_lowercase())
}

/// Returns the end of the time of day that follows a date.
fn clock_after_date(text: &str, date: &Range<usize>) -> Option<usize> {
    if !is_date(&text[date.clone()]) {
        return None;
    }
    let rest = text[date.end..].strip_prefix(' ')?;
    let len = rest.find(' ').unwrap_or(rest.len());
    let clock = rest[..len].trim_end_matches(['.', ',', ';', ')']);
    is_clock(clock).then_some(date.end + 1 + clock.len())
}

/// Returns the next name between quotation marks from `from`, and where to go on.
fn next_quoted(text: &str, from: usize) -> Option<(Range<usize>, usize)> {
    for (offset, mark) in text[from..].char_indices() {
        let close = match mark {
            '\'' | '"' | '`' => mark,
            '“' => '”',
            '‘' => '’',
            '«' => '»',
            _ => continue,
        };
        let open = from + offset;
        let start = open + mark.len_utf8();
        let glued = text[..open].chars().next_back().is_some_and(char::is_alphanumeric);
        if glued {
            continue;
        }
        let Some(end) = closing(text, start, close) else { continue };
        let inside = &text[start..end];
        let is_name = !inside.trim().is_empty() && inside.len() <= MAX_QUOTED && !inside.contains(". ");
        let next = end + close.len_utf8();
        if is_name {
            return Some((start..end, next));
        }
        return next_quoted(text, next);
    }
    None
}

/// Returns where the quotation ends: a mark after which no word goes on.
fn closing(text: &str, start: usize, mark: char) -> Option<usize> {
    text[start..].match_indices(mark).map(|(offset, _)| start + offset).find(|at| {
        let after = text[at + mark.len_utf8()..].chars().next();
        !after.is_some_and(char::is_alphanumeric)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(text: &str) -> Vec<(String, String)> {
        let name = |value: &Value| format!("{}:{}", value.fact.unwrap_or("_"), value.kind);
        values(text).iter().map(|value| (text[value.range.clone()].to_owned(), name(value))).collect()
    }

    fn kinds(text: &str) -> Vec<String> {
        seen(text).into_iter().map(|(_, kind)| kind).collect()
    }

    #[test]
    fn arns_are_named_by_service_and_by_what_stands_before_them() {
        assert_eq!(
            kinds(
                "User: arn:aws:sts::111122223333:assumed-role/a/b may not kms:Decrypt on resource: arn:aws:kms:us-west-2:111122223333:key/1"
            ),
            ["principal_arn:principal", "action:action.kms", "key_arn:arn.kms"]
        );
        assert_eq!(
            kinds(
                "from source vault arn:aws:backup:us-west-2:111122223333:backup-vault:A to destination vault arn:aws:backup:us-west-2:444455556666:backup-vault:B."
            ),
            ["source_vault_arn:arn.backup", "destination_vault_arn:arn.backup"]
        );
        assert_eq!(
            kinds(
                "Resource ARN : arn:aws:ec2:us-west-1:111122223333:volume/vol-1, role arn:aws:iam::*:role/x"
            ),
            ["resource_arn:arn.ec2", "role_arn:role_arn"]
        );
    }

    #[test]
    fn masks_are_holes_by_what_they_say() {
        assert_eq!(
            kinds("<key ARN> of <account> in {region} by User:xxxx, [role ARN]"),
            ["key_arn:arn.kms", "_:account", "region:region", "principal_arn:principal", "role_arn:role_arn"]
        );
        assert_eq!(kinds("key [None] of [vpc]"), Vec::<String>::new());
        assert_eq!(kinds("arn:aws:kms:...:key/1234... is gone"), ["key_arn:arn.kms"]);
        assert_eq!(kinds("Resource ARN : arn:aws:ec2:us-west-1:1:volume/v. Job"), ["resource_arn:arn.ec2"]);
        assert_eq!(
            seen("arn:aws:sts::[the-account-id]:assumed-role/A is")[0].0,
            "arn:aws:sts::[the-account-id]:assumed-role/A"
        );
    }

    #[test]
    fn words_with_a_form_of_their_own_are_typed() {
        assert_eq!(
            kinds(
                "job 1b2345b2-f22c-4dab-5eb6-bbc7890ed123 of snap-0a1b2c3d4e5f60718, vol-0a1b2c3d, alias/a in us-east-1 at 2026-11-22 09:30:00 after 24 hours"
            ),
            [
                "_:job_id",
                "snapshot_id:resource_id.snap",
                "_:resource_id.vol",
                "_:alias",
                "region:region",
                "_:time",
                "_:number"
            ]
        );
    }

    #[test]
    fn quoted_names_are_holes_and_apostrophes_are_not() {
        assert_eq!(
            seen("can't share 'my vault' if it doesn't exist"),
            [("my vault".into(), "_:quoted".into())]
        );
        assert_eq!(seen("vault \"Main\""), [("Main".into(), "_:vault".into())]);
    }

    #[test]
    fn what_is_of_one_person_or_machine_is_a_hole() {
        assert_eq!(
            kinds("asked by bob@corp.example from 10.0.4.17 for 1111-2222-3333 in version 1.2.3"),
            ["_:word", "_:word", "_:word"]
        );
    }

    #[test]
    fn no_account_number_is_left() {
        assert_eq!(kinds("bucket logs-999988887777-x is full"), ["_:word"]);
    }
}
