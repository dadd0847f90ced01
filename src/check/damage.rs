//! K06: every example of an active entry after what happens to a message on its way to a support desk.
//!
//! In: the examples. Out: a finding for each example and [`Damage`] after which it no longer leads to its
//! entry. After a damage that leaves every word in place the entry is still found and no other one is; facts
//! are not compared. A message that was cut leads to its entry, to one over which it is `more-specific-than`,
//! or to proposals: never to the finding of another one. How much of it has to be left before it is told
//! is no matter of an entry. An example of a signature that only proposes leads nowhere else.
//!
//! An example that is a JSON document goes only through the damages that a person could still read it after.

use super::examples::{claim_of, short, wrong_example};
use super::ground::{Ground, Judge, kb_path};
use crate::kb::{Claim, Entry, EntryFile, Example, Issue};
use crate::matcher::Seen;
use unicode_normalization::UnicodeNormalization;

/// Something that happens to a message between the place where it is printed and the paste.
#[derive(Clone, Copy, Debug)]
pub struct Damage {
    /// What happens, as findings name it.
    pub name: &'static str,
    /// Does it.
    pub apply: fn(&str) -> Vec<u8>,
    /// What is left of the message.
    pub leaves: Leaves,
    /// Which texts it happens to.
    pub to: To,
}

/// What a damage leaves of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaves {
    /// All of its words.
    All,
    /// Its beginning.
    Beginning,
}

/// Which texts a damage happens to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum To {
    /// A message or log, but no JSON document.
    Text,
    /// A JSON document.
    Document,
    /// Both.
    Either,
}

impl Damage {
    const fn all(to: To, name: &'static str, apply: fn(&str) -> Vec<u8>) -> Self {
        Self { name, apply, leaves: Leaves::All, to }
    }

    /// Tells whether it happens to texts like `text`.
    #[must_use]
    pub fn happens_to(&self, text: &str) -> bool {
        match self.to {
            To::Either => true,
            To::Text => !is_document(text),
            To::Document => is_document(text),
        }
    }

    /// Returns what is wrong with what was seen in an example of `entry` after this damage.
    #[must_use]
    pub fn misleads(&self, entry: &Entry, example: &Example, seen: &Seen) -> Option<String> {
        let leads_here = |id: &String| {
            *id == entry.id || self.leaves == Leaves::Beginning && entry.is_more_specific_than(id)
        };
        if let Some(other) = seen.findings.iter().find(|finding| !leads_here(&finding.entry_id)) {
            return Some(format!("{} is found", other.entry_id));
        }
        let must_be_found = self.leaves == Leaves::All && claim_of(entry, &example.signature) == Claim::Match;
        (must_be_found && seen.findings.is_empty()).then(|| "it is not found".to_owned())
    }
}

fn is_document(text: &str) -> bool {
    matches!(serde_json::from_str(text), Ok(serde_json::Value::Object(_) | serde_json::Value::Array(_)))
}

/// Returns every damage, in the order in which they are tried.
#[must_use]
pub fn damages() -> &'static [Damage] {
    DAMAGES
}

static DAMAGES: &[Damage] = &[
    Damage::all(To::Text, "wrapped at 23 columns", wrapped_at_23),
    Damage::all(To::Text, "wrapped at 23 columns and indented", wrapped_at_23_indented),
    Damage::all(To::Text, "wrapped at 61 columns", wrapped_at_61),
    Damage::all(To::Text, "wrapped at 61 columns and indented", wrapped_at_61_indented),
    Damage::all(To::Either, "quoted with >", quoted_with_angle),
    Damage::all(To::Either, "quoted with │", quoted_with_bar),
    Damage::all(To::Text, "wrapped and quoted with >", wrapped_and_quoted_with_angle),
    Damage::all(To::Text, "wrapped and quoted with │", wrapped_and_quoted_with_bar),
    Damage::all(To::Text, "stamped with time and level", stamped),
    Damage::all(To::Text, "stamped by syslog", stamped_by_syslog),
    Damage::all(To::Text, "wrapped and stamped with time and level", wrapped_and_stamped),
    Damage::all(To::Either, "coloured", coloured),
    Damage::all(To::Text, "coloured inside words", coloured_inside),
    Damage::all(To::Document, "coloured like jq", coloured_strings),
    Damage::all(To::Text, "escaped once, in JSON", in_json),
    Damage::all(To::Text, "escaped twice, in JSON", in_json_in_json),
    Damage::all(To::Either, "escaped once, bare", escaped_once),
    Damage::all(To::Text, "escaped twice, bare", escaped_twice),
    Damage::all(To::Text, "HTML entities", html_entities),
    Damage::all(To::Text, "numeric HTML entities", numeric_entities),
    Damage::all(To::Either, "smart quotes", smart_quotes),
    Damage::all(To::Text, "no-break spaces", no_break_spaces),
    Damage::all(To::Text, "zero-width spaces", zero_width_spaces),
    Damage::all(To::Text, "doubled spaces", doubled_spaces),
    Damage::all(To::Either, "CRLF", crlf),
    Damage::all(To::Text, "wrapped with CRLF", wrapped_with_crlf),
    Damage::all(To::Text, "decomposed (NFD)", decomposed),
    Damage::all(To::Text, "upper case", upper_case),
    Damage::all(To::Document, "upper case of the sentences", upper_case_sentences),
    Damage::all(To::Either, "UTF-16, little-endian", utf16_le),
    Damage::all(To::Either, "UTF-16, big-endian", utf16_be),
    Damage::all(To::Text, "an invalid byte in a word", invalid_byte),
    Damage { name: "cut to 60 %", apply: cut, leaves: Leaves::Beginning, to: To::Text },
];

/// An example that is wrong as it stands is a matter of K04 alone.
pub(super) fn check(ground: &Ground<'_>, judge: &Judge, issues: &mut Vec<Issue>) {
    for file in ground.active() {
        let examples = file.entry.examples.iter();
        for example in
            examples.filter(|one| wrong_example(&file.entry, one, &judge.see(&one.text)).is_empty())
        {
            for damage in DAMAGES.iter().filter(|damage| damage.happens_to(&example.text)) {
                let seen = judge.see_bytes(&(damage.apply)(&example.text));
                let wrong = damage.misleads(&file.entry, example, &seen);
                issues.extend(wrong.map(|wrong| issue(file, example, damage, &wrong)));
            }
        }
    }
}

fn issue(file: &EntryFile, example: &Example, damage: &Damage, wrong: &str) -> Issue {
    let message = format!("`{}` after damage `{}`: {wrong}", short(&example.text), damage.name);
    let cure = "mend the signature or the example, or say in a relation that this entry is `more-specific-than` the other";
    let field = format!("example.{}", example.signature);
    Issue::error("K06", &kb_path(&file.path), &field, message, cure).at(&file.text, &example.text)
}

// -------------------------------------------------------------------------------------------------- lines

/// Breaks every line after `columns` characters, wherever that is.
fn wrapped(text: &str, columns: usize, indent: &str) -> String {
    let mut out = String::new();
    for (number, line) in text.split('\n').enumerate() {
        if number > 0 {
            out.push('\n');
        }
        for (at, ch) in line.chars().enumerate() {
            if at > 0 && at % columns == 0 {
                out.push('\n');
                out.push_str(indent);
            }
            out.push(ch);
        }
    }
    out
}

/// Puts `prefix` before every line.
fn prefixed(text: &str, prefix: &str) -> Vec<u8> {
    text.split('\n').map(|line| format!("{prefix}{line}")).collect::<Vec<_>>().join("\n").into_bytes()
}

fn wrapped_at_23(text: &str) -> Vec<u8> {
    wrapped(text, 23, "").into_bytes()
}

fn wrapped_at_23_indented(text: &str) -> Vec<u8> {
    wrapped(text, 23, "    ").into_bytes()
}

fn wrapped_at_61(text: &str) -> Vec<u8> {
    wrapped(text, 61, "").into_bytes()
}

fn wrapped_at_61_indented(text: &str) -> Vec<u8> {
    wrapped(text, 61, "\t").into_bytes()
}

fn quoted_with_angle(text: &str) -> Vec<u8> {
    prefixed(text, "> ")
}

fn quoted_with_bar(text: &str) -> Vec<u8> {
    prefixed(text, "│ ")
}

fn wrapped_and_quoted_with_angle(text: &str) -> Vec<u8> {
    prefixed(&wrapped(text, 37, ""), "> ")
}

fn wrapped_and_quoted_with_bar(text: &str) -> Vec<u8> {
    prefixed(&wrapped(text, 37, ""), "│ ")
}

fn stamped(text: &str) -> Vec<u8> {
    prefixed(text, "2026-11-20T03:15:41.123Z ERROR ")
}

fn stamped_by_syslog(text: &str) -> Vec<u8> {
    prefixed(text, "Nov 20 03:15:41 backup-host copyjobs[4711]: ")
}

fn wrapped_and_stamped(text: &str) -> Vec<u8> {
    prefixed(&wrapped(text, 61, ""), "2026-11-20 03:15:41,123 [ERROR] ")
}

fn crlf(text: &str) -> Vec<u8> {
    format!("{}\r\n", text.replace('\n', "\r\n")).into_bytes()
}

fn wrapped_with_crlf(text: &str) -> Vec<u8> {
    wrapped(text, 37, "").replace('\n', "\r\n").into_bytes()
}

// ------------------------------------------------------------------------------------------------ escapes

fn coloured(text: &str) -> Vec<u8> {
    format!("\u{1b}[1;31m{text}\u{1b}[0m\u{1b}[K").into_bytes()
}

/// Colours the second half of every third word.
fn coloured_inside(text: &str) -> Vec<u8> {
    let words = text.split(' ').enumerate().map(|(number, word)| {
        let half = word.char_indices().nth(word.chars().count() / 2).map_or(0, |(at, _)| at);
        let (head, tail) = word.split_at(half);
        if number % 3 == 0 { format!("{head}\u{1b}[01;38;5;196m{tail}\u{1b}[m") } else { word.to_owned() }
    });
    words.collect::<Vec<_>>().join(" ").into_bytes()
}

/// Colours every string of a document.
fn coloured_strings(text: &str) -> Vec<u8> {
    let strings = map_strings(text, |inside| format!("\u{1b}[0;32m\"{inside}\"\u{1b}[0m"));
    strings.into_bytes()
}

/// Returns `text` as a JSON string without its quotation marks.
fn escaped(text: &str) -> String {
    let quoted = serde_json::Value::from(text).to_string();
    quoted[1..quoted.len() - 1].to_owned()
}

fn escaped_once(text: &str) -> Vec<u8> {
    escaped(text).into_bytes()
}

fn escaped_twice(text: &str) -> Vec<u8> {
    escaped(&escaped(text)).into_bytes()
}

fn in_json(text: &str) -> Vec<u8> {
    format!("{{\"level\":\"error\",\"errorMessage\":\"{}\"}}", escaped(text)).into_bytes()
}

fn in_json_in_json(text: &str) -> Vec<u8> {
    let inner = format!("{{\"errorMessage\": \"{}\"}}", escaped(text));
    format!("{{\"log\": \"{}\", \"stream\": \"stderr\"}}", escaped(&inner)).into_bytes()
}

fn html_entities(text: &str) -> Vec<u8> {
    let named = text.chars().map(|ch| match ch {
        '&' => "&amp;".to_owned(),
        '<' => "&lt;".to_owned(),
        '>' => "&gt;".to_owned(),
        '"' => "&quot;".to_owned(),
        '\'' => "&#39;".to_owned(),
        _ => ch.to_string(),
    });
    named.collect::<String>().into_bytes()
}

/// Writes every sign and every letter outside ASCII by its number.
fn numeric_entities(text: &str) -> Vec<u8> {
    let numbered = text.chars().map(|ch| {
        if ch.is_ascii_alphanumeric() || ch.is_ascii_whitespace() {
            ch.to_string()
        } else {
            format!("&#x{:x};", u32::from(ch))
        }
    });
    numbered.collect::<String>().into_bytes()
}

// --------------------------------------------------------------------------------------------- characters

fn smart_quotes(text: &str) -> Vec<u8> {
    let mut out = String::new();
    let mut last = ' ';
    for ch in text.chars() {
        let opens = last.is_whitespace() || "([{<:=".contains(last);
        out.push(match ch {
            '"' if opens => '“',
            '"' => '”',
            '\'' if opens => '‘',
            '\'' => '’',
            _ => ch,
        });
        last = ch;
    }
    out.into_bytes()
}

fn no_break_spaces(text: &str) -> Vec<u8> {
    text.replace(' ', "\u{a0}").into_bytes()
}

/// Puts a zero-width space after every fifth character.
fn zero_width_spaces(text: &str) -> Vec<u8> {
    let mut out = String::new();
    for (at, ch) in text.chars().enumerate() {
        out.push(ch);
        if at % 5 == 4 {
            out.push('\u{200b}');
        }
    }
    out.into_bytes()
}

fn doubled_spaces(text: &str) -> Vec<u8> {
    text.replace(' ', "  ").into_bytes()
}

fn decomposed(text: &str) -> Vec<u8> {
    text.nfd().collect::<String>().into_bytes()
}

/// Writes capitals, but for the letter of an escape.
fn upper_case(text: &str) -> Vec<u8> {
    let mut parts = text.split('\\');
    let mut out = parts.next().unwrap_or_default().to_uppercase();
    for part in parts {
        let (escape, rest) = part.split_at(part.chars().next().map_or(0, char::len_utf8));
        out.push_str(&format!("\\{escape}{}", rest.to_uppercase()));
    }
    out.into_bytes()
}

/// Writes every string with several words in capitals; names and values stay as they are.
fn upper_case_sentences(text: &str) -> Vec<u8> {
    let sentences = map_strings(text, |inside| {
        let is_sentence = inside.matches(' ').count() >= 3 && !inside.contains('\\');
        format!("\"{}\"", if is_sentence { inside.to_uppercase() } else { inside.to_owned() })
    });
    sentences.into_bytes()
}

/// Puts `write` of what is inside each string of a document in the place of the string.
fn map_strings(text: &str, write: impl Fn(&str) -> String) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('"') {
        out.push_str(before);
        let mut is_escaped = false;
        let end = after.find(|ch| {
            let ends = ch == '"' && !is_escaped;
            is_escaped = ch == '\\' && !is_escaped;
            ends
        });
        let Some(end) = end else { return out + "\"" + after };
        out.push_str(&write(&after[..end]));
        rest = &after[end + 1..];
    }
    out + rest
}

// -------------------------------------------------------------------------------------------------- bytes

fn utf16_le(text: &str) -> Vec<u8> {
    std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
}

fn utf16_be(text: &str) -> Vec<u8> {
    std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_be_bytes).collect()
}

/// Puts a byte that no UTF-8 has into the middle of the longest word of small letters, which is no value.
fn invalid_byte(text: &str) -> Vec<u8> {
    let is_word = |word: &&str| word.bytes().all(|byte| byte.is_ascii_lowercase());
    let longest = text.split_whitespace().filter(is_word).max_by_key(|word| word.len());
    let word = longest.unwrap_or(text);
    let at = word.as_ptr() as usize - text.as_ptr() as usize + word.len() / 2;
    let mut bytes = text.as_bytes().to_vec();
    bytes.insert(at, 0xff);
    bytes
}

/// Keeps the first 60 % of the characters.
fn cut(text: &str) -> Vec<u8> {
    let kept = text.chars().count() * 3 / 5;
    text.chars().take(kept).collect::<String>().into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(name: &str, text: &str) -> String {
        let damage = DAMAGES.iter().find(|damage| damage.name == name).expect(name);
        String::from_utf8((damage.apply)(text)).expect("UTF-8")
    }

    #[test]
    fn names_are_told_apart() {
        let mut names: Vec<&str> = DAMAGES.iter().map(|damage| damage.name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), DAMAGES.len());
    }

    #[test]
    fn every_damage_does_something_to_a_text_that_has_everything() {
        let text = "Não \"can't\" <share> the snapshot";
        for damage in DAMAGES.iter().filter(|damage| damage.to != To::Document) {
            let text = format!("{text} {text}\n{text}");
            assert_ne!((damage.apply)(&text), text.as_bytes(), "{}", damage.name);
        }
    }

    #[test]
    fn lines_are_broken_and_marked() {
        assert_eq!(after("quoted with >", "a\nb"), "> a\n> b");
        assert_eq!(wrapped("abcde\nfg", 2, " "), "ab\n cd\n e\nfg");
    }

    #[test]
    fn strings_of_a_document_are_found_over_their_escapes() {
        let document = r#"{"a": "it is \" no more", "b": "it is no more"}"#;
        assert_eq!(
            after("upper case of the sentences", document),
            r#"{"a": "it is \" no more", "b": "IT IS NO MORE"}"#
        );
    }

    #[test]
    fn invalid_byte_stands_in_a_word() {
        assert_eq!(invalid_byte("arn:aws:kms is accessible"), b"arn:aws:kms is acces\xffsible");
        assert_eq!(invalid_byte(""), b"\xff");
    }
}
