//! Fields that stand one to a line: YAML, `name: value` in mails and tickets, the tables of the AWS CLI.
//!
//! A record begins at a list mark, or where a name comes again.

use super::names::{Column, FieldNames, Lookup, fits};
use super::shape::{ObjectId, Shape, Value};
use std::ops::Range;

/// The longest line that is looked at, in bytes.
const MAX_LINE: usize = 16 << 10;

/// The longest name with its marks, in bytes.
const MAX_LABEL: usize = 96;

/// Adds the records of `text` to `shape`; `skips` are the line prefixes to leave out.
pub(super) fn read(text: &[u8], skips: &[Range<usize>], lookup: &Lookup, shape: &mut Shape) {
    let mut reader =
        Reader { text, lookup, shape, record: None, field: None, message: None, columns: Vec::new() };
    let mut start = 0;
    for line in text.split_inclusive(|byte| *byte == b'\n') {
        let range = start..start + line.len();
        start = range.end;
        if line.len() <= MAX_LINE {
            reader.line(range.start, after_prefix(skips, range));
        }
    }
    reader.end_message(text.len());
    if let Some(record) = reader.record {
        reader.shape.close(record, text.len());
    }
    reader.shape.spread_single();
}

/// Returns a line without the prefix that is left out.
fn after_prefix(skips: &[Range<usize>], line: Range<usize>) -> Range<usize> {
    let skip = skips[skips.partition_point(|skip| skip.end <= line.start)..].first();
    let start = skip.filter(|skip| skip.start < line.end).map_or(line.start, |skip| skip.end.min(line.end));
    start..line.end
}

struct Reader<'a, 'b> {
    text: &'a [u8],
    lookup: &'a Lookup,
    shape: &'b mut Shape,
    /// The record that is open.
    record: Option<ObjectId>,
    /// The field whose value may go on in the next line.
    field: Option<(ObjectId, usize)>,
    /// Where the message began that goes on until something else is named.
    message: Option<usize>,
    /// The names over the columns of a table.
    columns: Vec<Option<String>>,
}

impl Reader<'_, '_> {
    /// Takes the line `line`, without its prefix; `start` is where it begins with it.
    fn line(&mut self, start: usize, line: Range<usize>) {
        let bytes = &self.text[line.clone()];
        if memchr::memchr_iter(b'|', bytes).count() >= 2 || begins_with_bar(self.text, start) {
            let cells = cells(self.text, start..line.end);
            if self.row(start, line.end, &cells) {
                return;
            }
        }
        if let Some((name, value, is_item)) = label(bytes) {
            self.field = None;
            self.labelled(start, line.start, &name, value, is_item);
        } else if is_rule(bytes) {
            self.end_message(start);
        } else {
            self.goes_on(line);
        }
    }

    /// Takes a label and its value, and those that follow an ARN on the same line.
    fn labelled(&mut self, start: usize, line: usize, name: &str, value: Range<usize>, is_item: bool) {
        let text = &self.text[line + value.start..line + value.end];
        let end = if text.starts_with(b"arn:") {
            text.iter().position(u8::is_ascii_whitespace).unwrap_or(text.len())
        } else {
            text.len()
        };
        let (word, rest) = text.split_at(end);
        let word = word.trim_ascii_end().len()
            - word.iter().rev().take_while(|byte| b".,;\"'".contains(byte)).count();
        let from = line + value.start;
        self.named(start, name, from..from + word, is_item);
        if !rest.is_empty()
            && let Some((name, value, _)) = label(rest)
            && self.lookup.knows(&name)
        {
            self.field = None;
            self.labelled(start, from + end, &name, value, false);
        }
    }

    /// Takes a value with its name.
    fn named(&mut self, start: usize, name: &str, value: Range<usize>, is_item: bool) {
        if let (Some(rank), Some(record)) = (self.lookup.time(name), self.record) {
            self.shape.add_time(record, rank, Value::Raw(value.clone()));
        }
        let Some(meaning) = self.lookup.get(name) else {
            if is_item {
                self.end_message(start);
                self.begin(start);
            }
            return;
        };
        self.end_message(start);
        let field = meaning.fields.iter().find(|(_, outer)| outer.is_empty()).map(|(index, _)| *index);
        let again =
            field.is_some_and(|field| self.record.is_some_and(|record| self.shape.has_field(record, field)));
        if is_item || again || self.record.is_none() {
            self.begin(start);
        }
        let Some(record) = self.record else { return };
        if meaning.is_counted {
            self.shape.add_counted(value.clone());
        }
        if let Some(field) = field.filter(|_| !value.is_empty()) {
            self.shape.add_field(record, field, Value::Raw(value.clone()));
            self.field = Some((record, field));
        }
        if meaning.is_message {
            self.message = Some(value.start);
        }
    }

    /// Takes a line that names nothing: an indented one goes on with the value before it.
    fn goes_on(&mut self, line: Range<usize>) {
        let bytes = &self.text[line.clone()];
        let Some((record, field)) = self.field.filter(|_| bytes.first().is_some_and(u8::is_ascii_whitespace))
        else {
            self.field = None;
            return;
        };
        self.shape.extend_field(record, field, line.end);
    }

    fn begin(&mut self, start: usize) {
        if let Some(record) = self.record.take() {
            self.shape.close(record, start);
        }
        self.record = Some(self.shape.open(start, 0));
    }

    fn end_message(&mut self, end: usize) {
        if let (Some(start), Some(record)) = (self.message.take(), self.record)
            && start < end
        {
            self.shape.add_message(record, start..end, false);
        }
    }

    /// Takes a row of a table; tells whether it meant something.
    fn row(&mut self, start: usize, end: usize, cells: &[Range<usize>]) -> bool {
        let text = |cell: &Range<usize>| String::from_utf8_lossy(&self.text[cell.clone()]).into_owned();
        let names: Vec<String> = cells.iter().map(text).collect();
        let known = names.iter().filter(|name| self.lookup.knows(name)).count();
        if let ([name, _], [_, value]) = (names.as_slice(), cells)
            && self.lookup.knows(name)
        {
            self.columns.clear();
            let name = name.clone();
            self.named(start, &name, value.clone(), false);
            self.end_message(end);
            return true;
        }
        if known >= 2 {
            self.end_message(start);
            let is_known = |name: &str| self.lookup.knows(name) || self.lookup.time(name).is_some();
            self.columns = names.into_iter().map(|name| is_known(&name).then_some(name)).collect();
            return true;
        }
        if self.columns.is_empty() || cells.len() != self.columns.len() {
            return false;
        }
        self.begin(start);
        for (name, cell) in self.columns.clone().into_iter().zip(cells) {
            if let Some(name) = name.filter(|_| !cell.is_empty()) {
                self.column(&name, cell.clone());
            }
        }
        if let Some(record) = self.record.take() {
            self.shape.close(record, end);
        }
        true
    }

    fn column(&mut self, name: &str, cell: Range<usize>) {
        if let (Some(rank), Some(record)) = (self.lookup.time(name), self.record) {
            self.shape.add_time(record, rank, Value::Raw(cell.clone()));
        }
        let (Some(record), Some(meaning)) = (self.record, self.lookup.get(name)) else { return };
        if meaning.is_message {
            self.shape.add_message(record, cell.clone(), true);
        }
        if let Some(field) = self.lookup.plain(name) {
            self.shape.add_field(record, field, Value::Raw(cell));
        }
    }
}

fn begins_with_bar(text: &[u8], start: usize) -> bool {
    text[start..].trim_ascii_start().first() == Some(&b'|')
}

/// The cells of a line between its bars, without the white space around them; doubled bars are one.
fn cells(text: &[u8], line: Range<usize>) -> Vec<Range<usize>> {
    let mut cells = Vec::new();
    let line = line.start..line.start + text[line.clone()].trim_ascii_end().len();
    let mut start = line.start;
    for at in line.clone().chain([line.end]) {
        if at < line.end && text[at] != b'|' && text[at] != b'\n' {
            continue;
        }
        let cell = &text[start..at];
        let lead = cell.len() - cell.trim_ascii_start().len();
        let is_edge = start == line.start || at == line.end;
        if !(cell.trim_ascii().is_empty() && is_edge || cell.is_empty()) {
            cells.push(start + lead..start + lead + cell.trim_ascii().len());
        }
        start = at + 1;
    }
    cells
}

/// A line that only draws: `----`, `+---+`.
fn is_rule(line: &[u8]) -> bool {
    let line = line.trim_ascii();
    line.len() >= 3 && line.iter().all(|byte| b"-+=|_*".contains(byte))
}

/// Reads `name: value` or `name = value` at the start of a line, with list marks and quotation marks around
/// it: the name, where the value stands, and whether a list mark was there.
fn label(line: &[u8]) -> Option<(String, Range<usize>, bool)> {
    let head = &line[..line.len().min(MAX_LABEL)];
    let colon = head.iter().position(|byte| *byte == b':' || *byte == b'=')?;
    let written = std::str::from_utf8(&head[..colon]).ok()?;
    let (marks, is_item) = list_mark(written);
    let name = written[marks..].trim().trim_matches(['"', '\'', '*', '`', '_', ' ']);
    let is_name = !name.is_empty()
        && name.chars().all(|ch| ch.is_alphanumeric() || "_-. ".contains(ch))
        && line.get(colon + 1) != Some(&b':');
    if !is_name {
        return None;
    }
    let rest = &line[colon + 1..];
    let value = rest.trim_ascii();
    let lead = rest.len() - rest.trim_ascii_start().len();
    let start = colon + 1 + lead;
    let (from, to) = unquoted(value);
    Some((name.replace(' ', ""), start + from..start + to, is_item))
}

/// The length of a list mark and the white space around it.
fn list_mark(text: &str) -> (usize, bool) {
    let rest = text.trim_start();
    let mark = ["- ", "* ", "• "].iter().find(|mark| rest.starts_with(**mark));
    (text.len() - rest.len() + mark.map_or(0, |mark| mark.len()), mark.is_some_and(|mark| *mark == "- "))
}

/// Where a value lies inside its quotation marks and before a comma.
fn unquoted(value: &[u8]) -> (usize, usize) {
    let mut to = value.len() - usize::from(value.last() == Some(&b','));
    let mut from = 0;
    while from < to && b"\"'`*".contains(&value[from]) && value[to - 1] == value[from] && to - from > 1 {
        from += 1;
        to -= 1;
    }
    (from, to)
}

/// Adds the rows of AWS CLI's text output to `shape`: a word in capitals, then values between tabs in the
/// order of their field names.
pub(super) fn read_rows(
    text: &[u8],
    skips: &[Range<usize>],
    names: &FieldNames<'_>,
    lookup: &Lookup,
    shape: &mut Shape,
) {
    let mut start = 0;
    for line in text.split_inclusive(|byte| *byte == b'\n') {
        let range = after_prefix(skips, start..start + line.len());
        start += line.len();
        let line = &text[range.clone()];
        let word = line.split(|byte| *byte == b'\t').next().unwrap_or_default();
        let columns = names.rows.iter().find(|(name, _)| name.as_bytes() == word.trim_ascii());
        if let Some((_, columns)) = columns {
            row(text, range, columns, lookup, shape);
        }
    }
    shape.spread_single();
}

fn row(text: &[u8], line: Range<usize>, columns: &[Column], lookup: &Lookup, shape: &mut Shape) {
    let object = shape.open(line.start, 0);
    let mut next = 0;
    let mut start = line.start;
    for cell in text[line.clone()].split(|byte| *byte == b'\t').skip(1) {
        start = cell.as_ptr() as usize - text.as_ptr() as usize;
        let value = String::from_utf8_lossy(cell);
        let value = value.trim();
        let is_next = columns.get(next).is_some_and(|column| column.1.is_empty());
        let found = columns[next..].iter().position(|column| fits(column, value));
        let Some(at) = (if is_next { Some(0) } else { found }) else { continue };
        let column = &columns[next + at];
        next += at + 1;
        if let Some(field) = lookup.plain(&column.0) {
            shape.add_field(object, field, Value::Text(value.to_owned()));
        }
        if lookup.get(&column.0).is_some_and(|meaning| meaning.is_message) {
            shape.add_message(object, start..start + cell.len(), true);
        }
    }
    shape.close(object, line.end.max(start));
}
