//! Tables with a head: comma, semicolon or tab between the cells, as reports and spreadsheets have them.

use super::names::Lookup;
use super::shape::{Shape, Value};
use std::ops::Range;

/// How many lines may stand before the head of a table.
pub const MAX_BEFORE_HEAD: usize = 32;

/// The longest head of a table, in bytes.
const MAX_HEAD: usize = 16 << 10;

/// How many known names make a line the head of a table.
const LEAST_NAMES: usize = 3;

/// Adds the rows of the first table with a head in `text` to `shape`.
pub(super) fn read(text: &[u8], lookup: &Lookup, shape: &mut Shape) {
    let Some((start, delimiter)) = head(text, lookup) else { return };
    let mut reader =
        csv::ReaderBuilder::new().delimiter(delimiter).flexible(true).from_reader(&text[start..]);
    let Ok(names) = reader.byte_headers().cloned() else { return };
    let names: Vec<String> = names
        .iter()
        .map(|name| String::from_utf8_lossy(name).trim_matches([' ', '\u{feff}']).to_owned())
        .collect();
    let mut row = csv::ByteRecord::new();
    // A row that cannot be read is left out: its text is searched all the same.
    while let Ok(true) = reader.read_byte_record(&mut row) {
        let from = row.position().map_or(0, csv::Position::byte);
        let to = reader.position().byte();
        let whole = start + usize::try_from(from).unwrap_or(0)..start + usize::try_from(to).unwrap_or(0);
        add(whole, &names, &row, lookup, shape);
    }
}

fn add(range: Range<usize>, names: &[String], row: &csv::ByteRecord, lookup: &Lookup, shape: &mut Shape) {
    let object = shape.open(range.start, 0);
    // A row with more or fewer cells than the head has lost its columns.
    let cells = if row.len() == names.len() { Some(row) } else { None };
    for (name, cell) in names.iter().zip(cells.into_iter().flatten()) {
        if let Some(rank) = lookup.time(name).filter(|_| !cell.is_empty()) {
            shape.add_time(object, rank, Value::Text(String::from_utf8_lossy(cell).into_owned()));
        }
        if let Some(field) = lookup.plain(name).filter(|_| !cell.is_empty()) {
            shape.add_field(object, field, Value::Text(String::from_utf8_lossy(cell).into_owned()));
        }
    }
    if names.iter().any(|name| lookup.get(name).is_some_and(|meaning| meaning.is_message)) {
        shape.add_message(object, range.clone(), true);
    }
    shape.close(object, range.end);
}

/// Returns the line that names the columns of a table, with its line feed, if `text` begins one.
#[must_use]
pub fn table_head(text: &[u8], lookup: &Lookup) -> Option<Range<usize>> {
    let (start, _) = head(text, lookup)?;
    let len = memchr::memchr(b'\n', &text[start..])? + 1;
    Some(start..start + len)
}

/// Returns the first message in a row of the table with this head; `None` where there is none.
#[must_use]
pub fn message_cell(table_head: &[u8], row: &[u8], lookup: &Lookup) -> Option<String> {
    let (_, delimiter) = head(table_head, lookup)?;
    let cells = |line: &[u8]| {
        let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).has_headers(false).from_reader(line);
        let mut cells = csv::ByteRecord::new();
        matches!(reader.read_byte_record(&mut cells), Ok(true)).then_some(cells)
    };
    let (names, row) = (cells(table_head)?, cells(row)?);
    let text = |cell: &[u8]| String::from_utf8_lossy(cell).trim_matches([' ', '\u{feff}']).to_owned();
    let is_message = |name: &str| lookup.get(name).is_some_and(|meaning| meaning.is_message);
    let messages = names.iter().zip(row.iter()).filter(|(name, _)| is_message(&text(name)));
    messages.map(|(_, cell)| text(cell)).find(|cell| !cell.is_empty())
}

/// Finds the line that names the columns, and what stands between its cells.
fn head(text: &[u8], lookup: &Lookup) -> Option<(usize, u8)> {
    let mut start = 0;
    for line in text.split_inclusive(|byte| *byte == b'\n').take(MAX_BEFORE_HEAD) {
        if line.len() > MAX_HEAD {
            return None;
        }
        for delimiter in [b',', b'\t', b';'] {
            let cells =
                line.split(|byte| *byte == delimiter).filter_map(|cell| std::str::from_utf8(cell).ok());
            let known =
                cells.filter(|cell| lookup.knows(cell.trim().trim_matches(['"', '\u{feff}']))).count();
            if known >= LEAST_NAMES {
                return Some((start, delimiter));
            }
        }
        start += line.len();
    }
    None
}
