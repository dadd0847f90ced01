//! Tables in columns, as wide as the page; no word is broken.

use super::escape::for_terminal;
use super::layout::{Layout, text_width};
use comfy_table::{ColumnConstraint, ContentArrangement, Table, Width, presets};

/// The widest that the words of a column may make it, in columns of the terminal.
const MAX_WORD: usize = 48;

/// Returns a table with lines between its rows; without a header when `header` is empty.
#[must_use]
pub fn table(header: &[String], rows: Vec<Vec<String>>, layout: &Layout) -> String {
    lines(header, rows, layout, false).join("\n") + "\n"
}

/// Returns the lines of a table; with `ruled`, a line between rows.
pub(super) fn lines(header: &[String], rows: Vec<Vec<String>>, layout: &Layout, ruled: bool) -> Vec<String> {
    let mut table = Table::new();
    table
        .load_style(if ruled { presets::UTF8_HORIZONTAL_ONLY } else { presets::NOTHING })
        .set_content_arrangement(ContentArrangement::Dynamic)
        .set_width(u16::try_from(layout.width()).unwrap_or(80));
    if !header.is_empty() {
        table.set_header(header.to_vec());
    }
    let columns = rows.first().map_or(header.len(), Vec::len);
    let constraints: Vec<ColumnConstraint> = (0..columns)
        .map(|column| {
            let cells = rows.iter().filter_map(|row| row.get(column)).chain(header.get(column));
            let longest = cells.flat_map(|cell| cell.split_whitespace()).map(text_width).max().unwrap_or(0);
            ColumnConstraint::LowerBoundary(Width::Fixed(
                u16::try_from(longest.min(MAX_WORD) + 2).unwrap_or(20),
            ))
        })
        .collect();
    for row in rows {
        table.add_row(row.iter().map(|cell| for_terminal(cell).into_owned()).collect::<Vec<_>>());
    }
    table.set_constraints(constraints);
    table.lines().map(|line| line.trim_end().to_owned()).collect()
}
