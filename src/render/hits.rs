//! What was found in bulk: lines for a person, one JSON object each for programs, rows of a table.
//!
//! In: a finding with its record, its title and values already spoken. Out: bytes, appended. The schema in
//! `tests/data/schema/` is the authority for the objects.

use super::escape::{is_dangerous, line_for_terminal};
use super::json::json_line;
use super::layout::{Layout, Tone};
use crate::scan::{Hit, Moment, Record, Totals};
use serde::Serialize;
use std::borrow::Cow;

/// How much of a finding's own text is shown, in characters.
const MAX_SHOWN: usize = 300;

/// How much of it the objects hold, in bytes.
const MAX_RAW: usize = 4096;

/// The size of a row, in bytes: the first guess.
const ROW: usize = 1 << 10;

/// How much of a line of context is shown, in characters.
const MAX_LINE: usize = 1000;

/// A finding with what is said of it.
pub struct HitText<'h> {
    /// Where it was found.
    pub path: &'h str,
    /// The title of its entry.
    pub title: &'h str,
    /// The finding.
    pub hit: &'h Hit,
    /// The record around it.
    pub record: &'h Record<'h>,
    /// What stands there.
    pub raw: Cow<'h, str>,
    /// Its facts by name.
    pub facts: Vec<(&'h str, Cow<'h, str>)>,
}

/// How lines are laid out.
#[allow(clippy::struct_excessive_bools)] // each is decided by itself
pub struct HitPage<'l> {
    /// Colour.
    pub layout: &'l Layout,
    /// Whether findings stand under the name of their file, or each behind it.
    pub heading: bool,
    /// Whether the name of the file is told.
    pub paths: bool,
    /// Whether the number of the line is told.
    pub numbers: bool,
    /// Whether the lines of the record and around it are shown.
    pub context: bool,
}

/// Writes a finding for a person: line, time, entry, title, what stands there. `last` is the last line of
/// context that was written for this file.
pub fn hit_lines(text: &HitText<'_>, page: &HitPage<'_>, begins: bool, last: &mut u64, out: &mut Vec<u8>) {
    let paint = |tone: Tone, text: &str| page.layout.paint(tone, text.to_owned()).into_owned();
    let path = line_for_terminal(text.path);
    if page.heading && page.paths && begins {
        let gap = if out.is_empty() { "" } else { "\n" };
        push(out, &format!("{gap}{}\n", paint(Tone::Heading, &path)));
    }
    let mut line = String::new();
    if page.paths && !page.heading {
        line.push_str(&format!("{}:", paint(Tone::Heading, &path)));
    }
    if page.numbers {
        line.push_str(&format!("{}:", paint(Tone::Command, &text.hit.line.to_string())));
    }
    let time = text.hit.time.map_or_else(|| "-".to_owned(), |time| time.to_string());
    let entry = paint(Tone::Strong, &text.hit.instance.entry_id);
    line.push_str(&format!("{} {entry} {}", paint(Tone::Faint, &time), text.title));
    let raw = shown(&text.raw, MAX_SHOWN);
    let raw = paint(Tone::Caution, &raw);
    if page.heading {
        push(out, &format!("{line}\n    {raw}\n"));
    } else {
        push(out, &format!("{line}: {raw}\n"));
    }
    if page.context {
        context(text, page, last, out);
    }
}

/// Writes the lines of the record and those around it, each once, as grep does.
fn context(text: &HitText<'_>, page: &HitPage<'_>, last: &mut u64, out: &mut Vec<u8>) {
    let (before, after) = text.record.context;
    let before_lines = before.split_inclusive(|byte| *byte == b'\n').count() as u64;
    let first = text.record.line.saturating_sub(before_lines);
    let record_lines = text.record.bytes.split(|byte| *byte == b'\n').count() as u64;
    let within = text.record.line..text.record.line + record_lines;
    let whole = [before, text.record.bytes, after].concat();
    let is_after_gap = *last > 0 && first > *last + 1;
    if is_after_gap {
        push(out, "--\n");
    }
    for (number, line) in (first..).zip(whole.split(|byte| *byte == b'\n')) {
        if number <= *last || number >= within.end && line.is_empty() {
            continue;
        }
        let mark = if within.contains(&number) { ':' } else { '-' };
        let path = if page.paths && !page.heading {
            format!("{}{mark}", line_for_terminal(text.path))
        } else {
            String::new()
        };
        let number_text = if page.numbers { format!("{number}{mark}") } else { String::new() };
        push(out, &format!("{path}{number_text}{}\n", shown(&String::from_utf8_lossy(line), MAX_LINE)));
        *last = number;
    }
}

fn push(out: &mut Vec<u8>, text: &str) {
    out.extend_from_slice(text.as_bytes());
}

/// A text in one line, without what a terminal would act on, its beginning where it is long.
fn shown(text: &str, most: usize) -> String {
    let one_line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut cut: String = one_line.chars().take(most).collect();
    if cut.len() < one_line.len() {
        cut.push('…');
    }
    line_for_terminal(&cut).into_owned()
}

#[derive(Serialize)]
struct MatchObject<'h> {
    r#type: &'static str,
    path: Cow<'h, str>,
    line: Option<u64>,
    byte_offset: u64,
    time: Option<String>,
    entry_id: &'h str,
    slug: &'h str,
    r#match: &'static str,
    confidence: &'static str,
    impact: &'static str,
    signature: &'h str,
    spans: [[u64; 2]; 1],
    record: &'static str,
    facts: serde_json::Map<String, serde_json::Value>,
    related: &'h [String],
    raw: Cow<'h, str>,
    raw_truncated: bool,
    text: Spoken<'h>,
}

#[derive(Serialize)]
struct Spoken<'h> {
    lang: &'h str,
    title: &'h str,
}

/// Writes a finding as one JSON object.
pub fn hit_object(text: &HitText<'_>, lang: &str, out: &mut Vec<u8>) {
    let hit = text.hit;
    let one = &hit.instance;
    let (raw, raw_truncated) = cut(&text.raw);
    let facts = text.facts.iter().map(|(name, value)| ((*name).to_owned(), value.as_ref().into()));
    let object = MatchObject {
        r#type: "match",
        path: text.path.into(),
        line: (hit.line > 0).then_some(hit.line),
        byte_offset: hit.offset,
        time: hit.time.map(|time| time.to_string()),
        entry_id: &one.entry_id,
        slug: &one.slug,
        r#match: one.kind.word(),
        confidence: one.confidence().word(),
        impact: one.impact.word(),
        signature: &one.signature,
        spans: [[hit.offset, hit.end]],
        record: text.record.kind.word(),
        facts: facts.collect(),
        related: &one.related,
        raw: raw.into(),
        raw_truncated,
        text: Spoken { lang, title: text.title },
    };
    object_line(&object, out);
}

/// Writes one object in one line.
fn object_line(object: &impl Serialize, out: &mut Vec<u8>) {
    push(out, &json_line(object));
    out.push(b'\n');
}

fn cut(text: &str) -> (&str, bool) {
    if text.len() <= MAX_RAW {
        return (text, false);
    }
    let end = (0..=MAX_RAW).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
    (&text[..end], true)
}

/// Writes that a stream begins, or ends with so many findings.
pub fn stream_object(kind: &'static str, path: &str, end: Option<(u64, &Totals)>, out: &mut Vec<u8>) {
    let mut object = serde_json::json!({ "type": kind, "path": path });
    if let Some((matched, totals)) = end {
        object["matched"] = matched.into();
        object["bytes"] = totals.bytes.into();
        object["records"] = totals.records.into();
    }
    object_line(&object, out);
}

/// The columns of the table that stand before those of the facts.
const COLUMNS: [&str; 9] =
    ["path", "line", "byte_offset", "time", "entry_id", "match", "confidence", "impact", "title"];

/// Writes the head of the table; `facts` are the names of its columns of values.
pub fn csv_head(facts: &[String], with_mark: bool, out: &mut Vec<u8>) {
    if with_mark {
        push(out, "\u{feff}");
    }
    let names = COLUMNS.iter().copied().chain(facts.iter().map(String::as_str)).chain(["raw"]);
    csv_line(names.map(Cow::Borrowed), out);
}

/// Writes a finding as a row of the table.
pub fn csv_row(text: &HitText<'_>, facts: &[String], out: &mut Vec<u8>) {
    let hit = text.hit;
    let time = hit.time.map(|time: Moment| time.to_string()).unwrap_or_default();
    let line = if hit.line > 0 { hit.line.to_string() } else { String::new() };
    let value = |name: &String| {
        let known = text.facts.iter().find(|(known, _)| *known == name.as_str());
        known.map_or_else(String::new, |(_, value)| value.to_string())
    };
    let cells = [
        text.path.to_owned(),
        line,
        hit.offset.to_string(),
        time,
        hit.instance.entry_id.clone(),
        hit.instance.kind.word().to_owned(),
        hit.instance.confidence().word().to_owned(),
        hit.instance.impact.word().to_owned(),
        text.title.to_owned(),
    ];
    let raw = cut(&text.raw).0.to_owned();
    let cells = cells.into_iter().chain(facts.iter().map(value)).chain([raw]);
    csv_line(cells.map(Cow::Owned), out);
}

fn csv_line<'c>(cells: impl Iterator<Item = Cow<'c, str>>, out: &mut Vec<u8>) {
    let mut builder = csv::WriterBuilder::new();
    let mut writer = builder.terminator(csv::Terminator::CRLF).buffer_capacity(ROW).from_writer(out);
    // Memory takes whatever is written.
    let _ = writer.write_record(cells.map(|cell| guarded(&cell)));
}

/// A cell that a spreadsheet would take for a formula begins with a sign that says it is none.
fn guarded(cell: &str) -> String {
    let clean: String = cell.chars().map(|ch| if is_dangerous(ch) { ' ' } else { ch }).collect();
    if clean.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{clean}") } else { clean }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_no_formulas() {
        let mut out = Vec::new();
        csv_line(["=1+1", "a,\"b\"", "@x", "plain"].into_iter().map(Cow::Borrowed), &mut out);
        assert_eq!(String::from_utf8_lossy(&out), "'=1+1,\"a,\"\"b\"\"\",'@x,plain\r\n");
    }

    #[test]
    fn long_and_hostile_text_is_one_short_line() {
        assert_eq!(shown("a\n  b\u{1b}[31m\tc", 300), "a b\u{fffd}[31m c");
        assert_eq!(shown("abcdef", 3), "abc…");
    }
}
