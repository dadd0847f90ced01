//! The record of a hit: which bytes around a place belong together.
//!
//! In: the bytes that are there, the place of a hit, and where the last record ended. Out: the range of the
//! record and what told it, or that more bytes are needed. Text: the line with the lines that go on with it.
//! JSON: the smallest object that begins a line or stands in a list and covers the hit.

use memchr::{memchr, memchr3, memrchr, memrchr_iter};
use std::ops::Range;

/// The greatest size of a record, in bytes: 1 MiB.
pub const MAX_RECORD: usize = 1 << 20;

/// The longest text that goes on over several lines, and the longest line that is taken whole.
const MAX_TEXT: usize = 16 << 10;

/// The greatest number of lines of a text.
const MAX_LINES: usize = 64;

/// How many places are tried as the beginning of an object.
const MAX_STARTS: usize = 256;

/// What is taken where no record can be told, in bytes before and after the hit.
const AROUND: usize = 2 << 10;

/// What told a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecordKind {
    /// Lines of text.
    Text,
    /// A JSON object, or a line of JSON.
    Json,
    /// Nothing: it is what stands around the hit.
    Partial,
}

impl RecordKind {
    /// Returns the word of the JSON output.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Json => "json",
            Self::Partial => "partial",
        }
    }
}

/// A record, or that its end is not there yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Bounds {
    Record(Range<usize>, RecordKind),
    More,
}

/// What is known of a text besides its bytes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limits {
    /// Nothing before this belongs to a record.
    pub low: usize,
    /// Whether no bytes follow.
    pub is_end: bool,
}

/// Returns the record around `hit`.
pub(super) fn bounds(text: &[u8], limits: Limits, hit: &Range<usize>) -> Bounds {
    let low = limits.low.max(hit.start.saturating_sub(MAX_RECORD)).min(hit.start);
    let line_start = memrchr(b'\n', &text[low..hit.start]).map_or(low, |at| low + at + 1);
    let ahead = (hit.start + MAX_TEXT).min(text.len());
    let line_end = memchr(b'\n', &text[hit.start..ahead]).map(|at| hit.start + at);
    let at_end = limits.is_end && ahead == text.len();
    let short = match line_end {
        None if !at_end && ahead - hit.start < MAX_TEXT => return Bounds::More,
        None => at_end.then_some(text.len()),
        some => some,
    };
    match short.filter(|end| end - line_start <= MAX_TEXT) {
        Some(end) => in_lines(text, limits, low, line_start..end, hit),
        None => in_long_line(text, limits, low, line_start, hit),
    }
}

/// The record of a hit in a line of ordinary length.
fn in_lines(text: &[u8], limits: Limits, low: usize, line: Range<usize>, hit: &Range<usize>) -> Bounds {
    let content = text[line.clone()].trim_ascii();
    let content = content.strip_suffix(b",").unwrap_or(content);
    let is_pair = |open: u8, close: u8| content.first() == Some(&open) && content.last() == Some(&close);
    if is_pair(b'{', b'}') || is_pair(b'[', b']') {
        return Bounds::Record(line, RecordKind::Json);
    }
    let low = last_beginning(text, low, line.start);
    let is_of_pretty_json = content.first().is_some_and(|byte| b"{}[]\"".contains(byte));
    if is_of_pretty_json {
        match object_around(text, limits, starts_of_lines(text, low, &line), hit) {
            Some(Bounds::More) => return Bounds::More,
            Some(found) => return found,
            None => {}
        }
    }
    text_around(text, limits, low, line)
}

/// The last line up to `line` at which a record must begin: nothing before it belongs to a hit in `line`, whether it
/// is still there or not.
fn last_beginning(text: &[u8], low: usize, line: usize) -> usize {
    let mut starts = memrchr_iter(b'\n', &text[low..line]).map(|at| low + at + 1);
    starts.find(|start| begins_record(&text[*start..])).unwrap_or(low)
}

/// Tells whether a line goes on with nothing before it: neither text nor pretty JSON.
pub(super) fn begins_record(line: &[u8]) -> bool {
    !goes_on(line) && line.first().is_some_and(|byte| byte.is_ascii_alphanumeric() || b"{[<".contains(byte))
}

/// Where lines begin with a bracket, from `line` back.
fn starts_of_lines<'t>(
    text: &'t [u8],
    low: usize,
    line: &Range<usize>,
) -> impl Iterator<Item = usize> + use<'t> {
    let end = line.end;
    let before = memrchr_iter(b'\n', &text[low..line.start.max(low + 1) - 1]).map(move |at| low + at + 1);
    std::iter::once(line.start).chain(before).chain([low]).filter_map(move |start| {
        let indent = text[start..end].iter().take_while(|byte| b" \t".contains(byte)).count();
        (text.get(start + indent) == Some(&b'{')).then_some(start + indent)
    })
}

/// The record of a hit in a line without an end in sight: AWS writes thousands of records in one.
fn in_long_line(text: &[u8], limits: Limits, low: usize, line: usize, hit: &Range<usize>) -> Bounds {
    let starts = memrchr_iter(b'{', &text[low..hit.start]).map(move |at| low + at).filter(move |at| {
        let before = text[line.min(*at)..*at].trim_ascii_end();
        before.last().is_none_or(|byte| b",[".contains(byte))
    });
    match object_around(text, limits, starts, hit) {
        Some(found) => found,
        None => Bounds::Record(around(text, low.max(line), hit), RecordKind::Partial),
    }
}

/// The first of the objects that begin at `starts` which covers the hit.
fn object_around(
    text: &[u8],
    limits: Limits,
    starts: impl Iterator<Item = usize>,
    hit: &Range<usize>,
) -> Option<Bounds> {
    for start in starts.take(MAX_STARTS) {
        match object_end(&text[start..text.len().min(start + MAX_RECORD)]) {
            Skipped::Ends(len) if start + len >= hit.end => {
                return Some(Bounds::Record(start..start + len, RecordKind::Json));
            }
            Skipped::GoesOn if !limits.is_end && text.len() - start < MAX_RECORD => {
                return Some(Bounds::More);
            }
            _ => {}
        }
    }
    None
}

/// Where an object ends that begins a run of bytes.
enum Skipped {
    Ends(usize),
    GoesOn,
    IsNone,
}

/// Skips one object: strict in what may stand between strings, so that text that only looks like one is none.
fn object_end(text: &[u8]) -> Skipped {
    let mut depth = 0_usize;
    let mut at = 0;
    while let Some(byte) = text.get(at) {
        match byte {
            b'{' | b'[' => depth += 1,
            b'}' | b']' if depth == 1 => return Skipped::Ends(at + 1),
            b'}' | b']' => depth -= 1,
            b'"' => match string_end(text, at + 1) {
                Skipped::Ends(end) => {
                    at = end;
                    continue;
                }
                other => return other,
            },
            // Between strings stand signs, blanks, numbers, and the letters of `true`, `false` and `null`.
            b','
            | b':'
            | b' '
            | b'\t'
            | b'\r'
            | b'\n'
            | b'0'..=b'9'
            | b'-'
            | b'+'
            | b'.'
            | b't'
            | b'r'
            | b'u'
            | b'e'
            | b'f'
            | b'a'
            | b'l'
            | b's'
            | b'n'
            | b'E' => {}
            _ => return Skipped::IsNone,
        }
        at += 1;
    }
    Skipped::GoesOn
}

fn string_end(text: &[u8], mut at: usize) -> Skipped {
    while let Some(found) = memchr3(b'"', b'\\', b'\n', &text[at.min(text.len())..]) {
        match text[at + found] {
            b'"' => return Skipped::Ends(at + found + 1),
            b'\\' => at += found + 2,
            _ => return Skipped::IsNone,
        }
    }
    Skipped::GoesOn
}

/// Returns the record that begins at `start`, where every record is wanted.
pub(super) fn following(text: &[u8], limits: Limits, start: usize) -> Bounds {
    let limits = Limits { low: start, ..limits };
    match bounds(text, limits, &(start..start + 1)) {
        Bounds::Record(_, RecordKind::Partial) => in_pieces(text, limits, start),
        Bounds::Record(range, kind) => {
            // An object that is too large is read line by line: each of those in it begins one.
            let is_too_large = kind == RecordKind::Text && b"{[".contains(&text[start]);
            let line_end = memchr(b'\n', &text[range.clone()]).map_or(range.end, |at| range.start + at);
            Bounds::Record(if is_too_large { range.start..line_end } else { range }, kind)
        }
        Bounds::More => Bounds::More,
    }
}

/// The piece of a line without an end in sight that begins at `start`: an object, or what stands before the
/// next one.
fn in_pieces(text: &[u8], limits: Limits, start: usize) -> Bounds {
    let here = &text[start..text.len().min(start + MAX_RECORD)];
    if here[0] == b'{' {
        match object_end(here) {
            Skipped::Ends(len) => return Bounds::Record(start..start + len, RecordKind::Json),
            Skipped::GoesOn if !limits.is_end && here.len() < MAX_RECORD => return Bounds::More,
            _ => {}
        }
    }
    let piece = &here[..here.len().min(2 * AROUND)];
    let end = memchr(b'{', &piece[1..]).map_or(piece.len(), |at| at + 1);
    Bounds::Record(start..start + end, RecordKind::Partial)
}

/// The line with the lines that go on with it.
fn text_around(text: &[u8], limits: Limits, low: usize, line: Range<usize>) -> Bounds {
    let mut start = line.start;
    let mut lines = 1;
    while start > low && lines < MAX_LINES && goes_on(&text[start..line.end]) {
        let before = memrchr(b'\n', &text[low..start - 1]).map_or(low, |at| low + at + 1);
        if line.end - before > MAX_TEXT || text[before..start].trim_ascii().is_empty() {
            break;
        }
        start = before;
        lines += 1;
    }
    let mut end = line.end;
    let most = start + MAX_TEXT;
    let may_grow = !limits.is_end && text.len() < most;
    while lines < MAX_LINES && end < text.len() {
        let next = end + 1;
        let rest = &text[next..text.len().min(most).max(next)];
        let line_end = memchr(b'\n', rest);
        // Enough of the next line must be there to tell whether it goes on.
        let tells = line_end.is_some() || rest.len() >= 4 && !rest.trim_ascii().is_empty();
        if may_grow && !tells {
            return Bounds::More;
        }
        if !goes_on(rest) {
            break;
        }
        match line_end {
            Some(at) => end = next + at,
            None if may_grow => return Bounds::More,
            None if text.len() < most => end = text.len(),
            None => break,
        }
        lines += 1;
    }
    Bounds::Record(start..end, RecordKind::Text)
}

/// Tells whether a line goes on with the one before it: indented, in a box, quoted, or of a stack trace.
///
/// What follows the line in `line` does not count.
pub(super) fn goes_on(line: &[u8]) -> bool {
    match line.first() {
        Some(b' ' | b'\t' | b'|' | b'>') => {
            let indent = line.iter().take_while(|byte| b" \t\r".contains(byte)).count();
            line.get(indent).is_some_and(|byte| *byte != b'\n')
        }
        Some(b'a') => line.starts_with(b"at "),
        Some(_) => line.starts_with("│".as_bytes()) || line.starts_with("┃".as_bytes()),
        None => false,
    }
}

/// What stands around a hit, cut where characters begin.
fn around(text: &[u8], low: usize, hit: &Range<usize>) -> Range<usize> {
    let is_inside = |at: usize| text.get(at).is_some_and(|byte| byte & 0xc0 == 0x80);
    let mut start = hit.start.saturating_sub(AROUND).max(low);
    let mut end = (hit.end + AROUND).min(text.len());
    while start < hit.start && is_inside(start) {
        start += 1;
    }
    while end > hit.end && is_inside(end) {
        end -= 1;
    }
    let line_end = memchr(b'\n', &text[hit.end..end]).map_or(end, |at| hit.end + at);
    start..line_end
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record<'t>(text: &'t str, hit: &str) -> (&'t str, RecordKind) {
        let at = text.find(hit).expect("the hit is there");
        let limits = Limits { low: 0, is_end: true };
        match bounds(text.as_bytes(), limits, &(at..at + hit.len())) {
            Bounds::Record(range, kind) => (&text[range], kind),
            Bounds::More => panic!("nothing more comes"),
        }
    }

    #[test]
    fn record_of_text_is_the_line_and_what_goes_on_with_it() {
        let text = "one\ntwo HIT\n  more\n\tat x\nthree\n";
        assert_eq!(record(text, "HIT"), ("two HIT\n  more\n\tat x", RecordKind::Text));
        assert_eq!(record("a\nb\n  c HIT\nd", "HIT"), ("b\n  c HIT", RecordKind::Text));
        assert_eq!(record("HIT", "HIT"), ("HIT", RecordKind::Text));
        assert_eq!(record("a HIT\n\n  b", "HIT"), ("a HIT", RecordKind::Text));
    }

    #[test]
    fn record_of_pretty_json_is_the_object_that_begins_a_line() {
        let text = "{\n  \"CopyJobs\": [\n    {\n      \"A\": \"x\",\n      \"B\": {\n        \"C\": 1\n      },\n      \"M\": \"HIT\"\n    },\n    {\n      \"A\": \"y\"\n    }\n  ]\n}\n";
        let (found, kind) = record(text, "HIT");
        assert_eq!(kind, RecordKind::Json);
        assert!(found.starts_with("{\n      \"A\": \"x\"") && found.ends_with('}'), "{found}");
        assert!(!found.contains("\"y\""));
    }

    #[test]
    fn record_in_an_endless_line_is_its_object() {
        let other = format!("{{\"a\":\"{}\",\"r\":[{{\"x\":1}},{{\"y\":2}}]}}", "o".repeat(300));
        let list = vec![other.clone(); 200].join(",");
        let text = format!("{{\"Records\":[{list},{{\"r\":[{{\"x\":1}}],\"m\":\"HIT\"}},{list}]}}");
        assert_eq!(record(&text, "HIT"), ("{\"r\":[{\"x\":1}],\"m\":\"HIT\"}", RecordKind::Json));
    }

    #[test]
    fn line_of_json_is_taken_whole() {
        assert_eq!(record("{\"a\":1}\n{\"m\":\"HIT\"}\n{\"b\":2}\n", "HIT").0, "{\"m\":\"HIT\"}");
    }

    #[test]
    fn without_a_record_what_stands_around_is_taken() {
        let text = "é".repeat(20_000) + "HIT" + &"é".repeat(20_000);
        let (found, kind) = record(&text, "HIT");
        assert_eq!(kind, RecordKind::Partial);
        assert!(found.len() > 4000 && found.len() < 4200 && found.contains("HIT"));
    }

    #[test]
    fn more_is_asked_for_where_the_record_may_go_on() {
        let limits = Limits { low: 0, is_end: false };
        for text in ["a HIT", "{\n \"a\": \"HIT\",\n", "x HIT\n", "x HIT\n  y"] {
            let at = text.find("HIT").expect("the hit is there");
            assert_eq!(bounds(text.as_bytes(), limits, &(at..at + 3)), Bounds::More, "{text}");
        }
    }

    #[test]
    fn blank_line_ends_a_text_whatever_follows() {
        assert_eq!(record("a HIT\n    \n  b", "HIT").0, "a HIT");
        assert_eq!(record("a\n   \r\n  b HIT", "HIT").0, "  b HIT");
    }

    #[test]
    fn blanks_alone_do_not_tell_whether_a_line_goes_on() {
        let limits = Limits { low: 0, is_end: false };
        assert_eq!(bounds(b"a HIT\n        ", limits, &(2..5)), Bounds::More);
    }

    #[test]
    fn text_of_the_greatest_length_stands_alone() {
        let line = format!("a HIT{}", "x".repeat(MAX_TEXT - 5));
        assert_eq!(record(&format!("{line}\n  more\n"), "HIT").0, line);
    }

    #[test]
    fn record_is_the_same_whether_or_not_older_lines_are_there() {
        let text = "{\n\"a\": {\n\"b\": 1},\n\"m\": \"HIT\"}\n";
        let begin = "{\n";
        assert_eq!(record(&format!("{begin}{text}"), "HIT"), record(text, "HIT"));
        let inner = "[1,\n2],\n\"m\": \"HIT\"\n}";
        assert_eq!(record(&format!("{{\n\"l\":\n{inner}"), "HIT"), record(inner, "HIT"));
    }

    #[test]
    fn text_that_looks_like_an_object_is_none() {
        let text = "x".repeat(20_000) + ",{\\\"a\\\":\\\"HIT\\\"}" + &"x".repeat(20_000);
        assert_eq!(record(&text, "HIT").1, RecordKind::Partial);
    }
}
