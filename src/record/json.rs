//! JSON wherever it stands: whole, cut, in a log line, quoted line by line, or as a string inside JSON.
//!
//! A strict parser refuses what people paste. This one reads the text once, character by character, never
//! goes back, and keeps what it understood; what it does not understand costs nothing but that piece. It
//! also reads the near relatives: single quotes, and names without quotes.

use super::decode::{Decoder, ESCAPE_LEVELS, Glyph};
use super::names::Lookup;
use super::shape::{ObjectId, Shape, Value};
use std::iter::Peekable;
use std::ops::Range;

/// How deep objects and lists may lie in each other; what lies deeper is not looked at.
const MAX_DEPTH: usize = 48;

/// The longest field name.
const MAX_NAME: usize = 96;

/// The longest string that is looked into for JSON of its own, in bytes.
const MAX_NESTED: usize = 1 << 20;

/// Adds the objects of `text` to `shape`. `skips` are the line prefixes to leave out.
pub(super) fn read(text: &[u8], skips: &[Range<usize>], lookup: &Lookup, shape: &mut Shape) {
    if memchr::memchr2(b'{', b'[', text).is_none() {
        return;
    }
    let mut reader = Reader { text, skips, lookup, shape, open: Vec::new(), had_name: false, too_deep: 0 };
    let starts_open = reader.starts_open();
    reader.read(0..text.len(), 0);
    if starts_open && reader.had_name {
        reader.shape.mark_json();
    }
    if starts_open && !reader.open.is_empty() && reader.open.iter().any(|open| open.had_name) {
        reader.shape.mark_cut();
    }
}

/// An object or list that is open.
struct Open {
    is_list: bool,
    object: ObjectId,
    /// The name that waits for its value, or whose value a list is.
    name: Option<String>,
    /// What comes next is a name.
    wants_name: bool,
    had_name: bool,
}

struct Reader<'a, 'b> {
    text: &'a [u8],
    skips: &'a [Range<usize>],
    lookup: &'a Lookup,
    shape: &'b mut Shape,
    open: Vec<Open>,
    /// Whether a field name was read.
    had_name: bool,
    /// How many brackets past [`MAX_DEPTH`] are open.
    too_deep: usize,
}

type Glyphs<'a> = Peekable<Decoder<'a>>;

impl Reader<'_, '_> {
    fn starts_open(&self) -> bool {
        Decoder::at_level(self.text, 0..self.text.len(), self.skips, 0)
            .find(|glyph| !glyph.ch.is_whitespace() && glyph.ch != '\u{feff}')
            .is_some_and(|glyph| matches!(glyph.ch, '{' | '['))
    }

    /// Reads `range`, whose escapes are undone `level` times.
    fn read(&mut self, range: Range<usize>, mut level: u8) {
        let bottom = self.open.len();
        let end = range.end;
        let is_nested = level > 0;
        let mut at_start = true;
        let mut glyphs = Decoder::at_level(self.text, range, self.skips, level).peekable();
        while let Some(glyph) = glyphs.next() {
            match glyph.ch {
                '{' => self.push(glyph.start, false),
                '[' if at_start || self.is_inside(bottom) => self.push(glyph.start, true),
                // Escaped, but not inside a string: what follows is read as if it were.
                '\\' if self.is_inside(bottom) && level < ESCAPE_LEVELS => {
                    level += 1;
                    glyphs = Decoder::at_level(self.text, glyph.start..end, self.skips, level).peekable();
                }
                '}' => self.pop(glyph.end, false, bottom),
                ']' => self.pop(glyph.end, true, bottom),
                ',' => self.comma(),
                '"' | '\'' | '“' | '”' if self.is_inside(bottom) => {
                    self.string(glyph, &mut glyphs, level);
                }
                ch if ch.is_ascii_alphanumeric() || ch == '_' || ch == '-' => {
                    self.bare(glyph, &mut glyphs, bottom);
                }
                _ => {}
            }
            at_start &= glyph.ch.is_whitespace() || glyph.ch == '\u{feff}';
        }
        if is_nested {
            self.open.truncate(bottom);
        }
    }

    fn is_inside(&self, bottom: usize) -> bool {
        self.open.len() > bottom
    }

    fn push(&mut self, start: usize, is_list: bool) {
        if self.open.len() >= MAX_DEPTH {
            self.too_deep += 1;
            return;
        }
        let around = self.open.last().map_or(0, |open| open.object);
        let object = if is_list { around } else { self.shape.open(start, around) };
        self.open.push(Open { is_list, object, name: None, wants_name: !is_list, had_name: false });
    }

    fn pop(&mut self, end: usize, is_list: bool, bottom: usize) {
        if self.too_deep > 0 {
            self.too_deep -= 1;
            return;
        }
        // A bracket that closes nothing is text; an object closes the lists that were left open in it.
        let Some(at) = self.open[bottom..].iter().rposition(|open| open.is_list == is_list) else { return };
        let at = at + bottom;
        if is_list && at + 1 != self.open.len() {
            return;
        }
        let object = self.open[at].object;
        self.open.truncate(at);
        if !is_list && object != self.open.last().map_or(0, |open| open.object) {
            self.shape.close(object, end);
        }
    }

    fn comma(&mut self) {
        if let Some(open) = self.open.last_mut()
            && !open.is_list
        {
            open.wants_name = true;
            open.name = None;
        }
    }

    /// Reads a string whose quotation mark was just taken.
    fn string(&mut self, quote: Glyph, glyphs: &mut Glyphs<'_>, level: u8) {
        let mut end = quote.end;
        let mut name = String::new();
        let mut nested = false;
        let mut closed = false;
        while let Some(glyph) = glyphs.next() {
            if glyph.ch == quote.ch || (is_curly(quote.ch) && is_curly(glyph.ch)) {
                end = glyph.start;
                closed = true;
                break;
            }
            if glyph.ch == '\\' {
                nested = true;
                end = glyphs.next().map_or(glyph.end, |next| next.end);
                continue;
            }
            end = glyph.end;
            if name.len() < MAX_NAME && !glyph.ch.is_whitespace() {
                name.push(glyph.ch);
            }
        }
        let range = quote.end..end;
        let Some(open) = self.open.last_mut() else { return };
        if open.wants_name && !open.is_list {
            if closed && next_is_colon(glyphs) {
                open.name = Some(name);
                open.wants_name = false;
                open.had_name = true;
                self.had_name = true;
            }
            return;
        }
        let opens_json = name.starts_with('{') || name.starts_with('[');
        self.value(range.clone(), true);
        if nested && opens_json && level < ESCAPE_LEVELS && range.len() <= MAX_NESTED {
            self.read(range, level + 1);
        }
    }

    /// Reads a word without quotation marks: a name before a colon, or a plain value.
    fn bare(&mut self, first: Glyph, glyphs: &mut Glyphs<'_>, bottom: usize) {
        let mut end = first.end;
        let mut word = String::from(first.ch);
        while let Some(glyph) = glyphs.next_if(|g| g.ch.is_ascii_alphanumeric() || "_-.+".contains(g.ch)) {
            end = glyph.end;
            if word.len() < MAX_NAME {
                word.push(glyph.ch);
            }
        }
        if !self.is_inside(bottom) {
            return;
        }
        let Some(open) = self.open.last_mut() else { return };
        if open.wants_name && !open.is_list {
            if next_is_colon(glyphs) {
                open.name = Some(word);
                open.wants_name = false;
            }
        } else if !matches!(word.as_str(), "null" | "true" | "false" | "None") {
            self.value(first.start..end, false);
        }
    }

    /// Takes the value of the name that waits for one.
    fn value(&mut self, range: Range<usize>, is_string: bool) {
        let holder = self.open.iter().rev().find(|open| !open.is_list);
        let Some((object, name)) = holder.and_then(|open| Some((open.object, open.name.clone()?))) else {
            return;
        };
        if let Some(rank) = self.lookup.time(&name) {
            self.shape.add_time(object, rank, Value::Raw(range.clone()));
        }
        let Some(meaning) = self.lookup.get(&name) else { return };
        if meaning.is_message && is_string && range.len() > 2 {
            self.shape.add_message(object, range.clone(), true);
        }
        if meaning.is_counted {
            self.shape.add_counted(range.clone());
        }
        let found = meaning.fields.iter().find(|(_, outer)| self.is_under(outer));
        if let Some((index, outer)) = found {
            let owner = (0..outer.len()).fold(object, |id, _| self.shape.parent(id));
            self.shape.add_field(owner, *index, Value::Raw(range));
        }
    }

    /// Tells whether the objects around the innermost one are the fields `outer`, innermost first.
    fn is_under(&self, outer: &[String]) -> bool {
        let mut names = self
            .open
            .iter()
            .rev()
            .filter(|open| !open.is_list)
            .skip(1)
            .map(|open| open.name.as_deref().unwrap_or_default());
        outer.iter().all(|name| names.next().is_some_and(|seen| seen.eq_ignore_ascii_case(name)))
    }
}

/// A quotation mark that a word processor made of a straight one: either may open or close.
fn is_curly(ch: char) -> bool {
    matches!(ch, '“' | '”')
}

/// Takes the white space and the colon that follow, if a colon follows.
fn next_is_colon(glyphs: &mut Glyphs<'_>) -> bool {
    while glyphs.next_if(|glyph| glyph.ch.is_whitespace()).is_some() {}
    glyphs.next_if(|glyph| glyph.ch == ':').is_some()
}

#[cfg(test)]
mod tests {
    use super::super::names::FieldNames;
    use super::*;

    fn facts_at(text: &str, needle: &str) -> (Vec<(String, String)>, Shape) {
        let message = ["StatusMessage".to_owned(), "errorMessage".to_owned()];
        let facts = [
            ("SourceBackupVaultArn".to_owned(), "source_vault_arn".to_owned()),
            ("State".to_owned(), "state".to_owned()),
            ("userIdentity.arn".to_owned(), "principal_arn".to_owned()),
        ];
        let names =
            FieldNames { message: &message, facts: &facts, beside: &[], rows: &[], counted: &[], times: &[] };
        let mut shape = Shape::plain(text.len());
        read(text.as_bytes(), &[], &Lookup::new(&names), &mut shape);
        let at = text.find(needle).expect("the needle is there");
        let seen = shape.facts(shape.object_at(at), text.as_bytes(), &names);
        (seen.into_iter().map(|fact| (fact.name, fact.value)).collect(), shape)
    }

    fn pairs(list: &[(&str, &str)]) -> Vec<(String, String)> {
        list.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn each_job_has_its_own_fields() {
        let text = r#"{"CopyJobs":[{"SourceBackupVaultArn":"arn:x","StatusMessage":"first"},{"State":"FAILED","StatusMessage":"second"}]}"#;
        assert_eq!(facts_at(text, "first").0, pairs(&[("source_vault_arn", "arn:x")]));
        let (facts, shape) = facts_at(text, "second");
        assert_eq!(facts, pairs(&[("state", "FAILED")]));
        assert_eq!(shape.messages().len(), 2);
        assert!(!shape.is_cut());
    }

    #[test]
    fn string_with_json_in_it_is_read() {
        let text = r#"{"CloudTrailEvent":"{\"userIdentity\":{\"arn\":\"arn:aws:iam::1:root\"},\"errorMessage\":\"refused \\\"x\\\"\"}","State":"F"}"#;
        let (facts, shape) = facts_at(text, "refused");
        assert_eq!(facts, pairs(&[("principal_arn", "arn:aws:iam::1:root"), ("state", "F")]));
        assert_eq!(shape.messages().len(), 1);
    }

    #[test]
    fn cut_json_keeps_what_is_whole() {
        let text = r#"[{"State":"FAILED","StatusMessage":"whole"},{"State":"FAILED","StatusMess"#;
        let (facts, shape) = facts_at(text, "whole");
        assert_eq!(facts, pairs(&[("state", "FAILED")]));
        assert!(shape.is_cut());
    }

    #[test]
    fn json_in_a_log_line_and_its_relatives_are_read() {
        let log = "2026-11-22 ERROR got {'State': 'FAILED', 'StatusMessage': 'one'} and { State: \"DONE\", StatusMessage: \"two\" }";
        assert_eq!(facts_at(log, "one").0, pairs(&[("state", "FAILED")]));
        assert_eq!(facts_at(log, "two").0, pairs(&[("state", "DONE")]));
    }

    #[test]
    fn brackets_alone_are_no_cut_json() {
        for text in ["[2026-11-22] State: x", "{account} is not a number", "{{{{", "[[[[[["] {
            let mut shape = Shape::plain(text.len());
            let names =
                FieldNames { message: &[], facts: &[], beside: &[], rows: &[], counted: &[], times: &[] };
            read(text.as_bytes(), &[], &Lookup::new(&names), &mut shape);
            assert!(!shape.is_cut(), "{text}");
        }
    }
}
