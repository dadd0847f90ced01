//! What a search found: a list for a terminal, `cabhelp.search/1`.

use super::escape::for_terminal;
use super::layout::{Layout, Tone, text_width};
use super::terminal::Page;
use crate::kb::EntryKind;
use crate::search::{Hit, Lookup, Piece};
use serde_json::{Value, json};

/// The name of the schema.
pub const SEARCH_SCHEMA: &str = "cabhelp.search/1";

/// How many digits of a score are told.
const SCORE_DIGITS: f64 = 1000.0;

/// The words around the hits.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SearchText {
    /// What was read otherwise than it was typed.
    pub notes: Vec<String>,
    /// What stands over the list; empty when nothing does.
    pub heading: String,
    /// What marks a guide.
    pub guide: String,
    /// What stands below the list.
    pub after: Vec<String>,
}

/// Returns the page for a terminal.
#[must_use]
pub fn search_page(found: &Lookup, text: &SearchText, layout: &Layout) -> String {
    let mut page = Page::new(layout, "");
    for note in &text.notes {
        page.toned(Tone::Caution, note, "! ", "  ");
    }
    if !text.heading.is_empty() {
        page.blank();
        page.toned(Tone::Title, &text.heading, "", "");
    }
    for (number, hit) in (1..).zip(&found.hits) {
        page.blank();
        hit_lines(&mut page, number, hit, text, layout);
    }
    page.blank();
    for line in &text.after {
        page.toned(Tone::Faint, line, "", "");
    }
    page.finish()
}

fn hit_lines(page: &mut Page<'_>, number: usize, hit: &Hit, text: &SearchText, layout: &Layout) {
    let guide = if hit.kind == EntryKind::Guide { format!(" ({})", text.guide) } else { String::new() };
    let head = format!("{number:>2}. {}  ", hit.entry_id);
    let indent = " ".repeat(text_width(&head));
    page.toned(Tone::Strong, &format!("{}{guide}", hit.title), &head, &indent);
    let Some(highlight) = &hit.highlight else { return };
    // Marks that no text has, so that lines can be broken before colours are put in.
    let marked: String = highlight.pieces.iter().map(marked).collect();
    let mut is_open = false;
    for line in layout.wrap(&marked, &indent, &indent) {
        page.push_line(painted(&line, &mut is_open, layout));
    }
}

/// Marks around what was looked for; characters of no width that are never printed.
const OPEN: char = '\u{200b}';
const CLOSE: char = '\u{2060}';

fn marked(piece: &Piece) -> String {
    let text: String = for_terminal(&piece.text).chars().filter(|ch| *ch != OPEN && *ch != CLOSE).collect();
    if piece.is_hit { format!("{OPEN}{text}{CLOSE}") } else { text }
}

/// Puts colours in the place of the marks; a stretch may go on in the next line.
fn painted(line: &str, is_open: &mut bool, layout: &Layout) -> String {
    let mut painted = String::new();
    let mut rest = line;
    loop {
        let mark = if *is_open { CLOSE } else { OPEN };
        let (text, after) = match rest.split_once(mark) {
            Some((text, after)) => (text, Some(after)),
            None => (rest, None),
        };
        if *is_open && !text.is_empty() {
            painted.push_str(&layout.paint(Tone::Strong, text));
        } else {
            painted.push_str(text);
        }
        match after {
            Some(after) => {
                *is_open = !*is_open;
                rest = after;
            }
            None => return painted,
        }
    }
}

/// Returns the document for a query.
#[must_use]
pub fn search_document(query: &str, lang: &str, found: &Lookup) -> Value {
    json!({
        "schema": SEARCH_SCHEMA,
        "query": query,
        "lang": lang,
        "hits": found.hits.iter().map(hit_value).collect::<Vec<_>>(),
        "more": found.more,
        "actions": found
            .actions
            .iter()
            .map(|meant| json!({ "written": meant.written, "actions": meant.actions }))
            .collect::<Vec<_>>(),
        "corrected": found
            .corrected
            .iter()
            .map(|(written, read)| json!({ "written": written, "read": read }))
            .collect::<Vec<_>>(),
        "closest": found.closest,
    })
}

fn hit_value(hit: &Hit) -> Value {
    let pieces = |pieces: &[Piece]| {
        pieces.iter().map(|piece| json!({ "text": piece.text, "hit": piece.is_hit })).collect::<Vec<_>>()
    };
    json!({
        "entry_id": hit.entry_id,
        "slug": hit.slug,
        "kind": hit.kind.word(),
        "title": hit.title,
        "score": (f64::from(hit.score) * SCORE_DIGITS).round() / SCORE_DIGITS,
        "found_by": hit.by.word(),
        "lang": hit.lang,
        "highlight": hit.highlight.as_ref().map(|highlight| pieces(&highlight.pieces)),
    })
}
