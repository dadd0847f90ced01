//! Whether a record holds no message besides those that were found, told without reading its shape.
//!
//! In: a record as it is, and what was found in it. Out: whether the shape could add nothing. Where this is not
//! sure the answer is no, and the shape is read.

use super::ground::Ground;
use crate::fact::fold_text;
use aho_corasick::{AhoCorasick, AhoCorasickKind};
use std::ops::Range;

/// Bytes of forms whose messages are bounded by something else than quotation marks.
const OTHER_FORMS: &[u8] = b"\t|";

/// Tells whether a match over these bytes may run from one message into the next.
pub(super) fn may_cross(raw: &[u8]) -> bool {
    let is_letter = |at: Option<usize>| at.and_then(|at| raw.get(at)).is_some_and(u8::is_ascii_alphabetic);
    raw.iter().enumerate().any(|(at, byte)| match byte {
        // An apostrophe stands between letters, a quotation mark does not.
        b'\'' => !(is_letter(at.checked_sub(1)) && is_letter(Some(at + 1))),
        b'"' | b'\t' | b'|' | b'\n' | b'\\' => true,
        byte => !byte.is_ascii(),
    })
}

/// Finds the names of fields that hold messages.
pub(super) struct Signs {
    automaton: Option<AhoCorasick>,
}

impl Signs {
    pub fn new(names: &[String]) -> Self {
        let folded = |name: &String| String::from_utf8_lossy(fold_text(name).bytes()).into_owned();
        let signs = names.iter().map(folded).flat_map(|name| [format!("{name}:"), format!("{name}':")]);
        // Signs are short and frequent: one step for each byte is quicker than to look for their rare letters.
        let automaton =
            AhoCorasick::builder().kind(Some(AhoCorasickKind::DFA)).prefilter(false).build(signs).ok();
        Self { automaton }
    }

    /// Tells whether all messages of a record were found: there is none with a name, or only one and what was
    /// found begins in it.
    pub fn is_alone(&self, ground: &Ground<'_>, claimed: &[Range<usize>]) -> bool {
        let text = ground.paste.text();
        let (Some(automaton), false) = (&self.automaton, claimed.is_empty()) else { return false };
        if text.iter().any(|byte| OTHER_FORMS.contains(byte)) {
            return false;
        }
        let folded = ground.view.folded().bytes();
        let mut signs = automaton.find_iter(folded);
        let Some(first) = signs.next() else { return true };
        signs.next().is_none() && claimed.iter().any(|place| begins_in(ground, first.end(), place.start))
    }
}

/// Tells whether what begins at byte `at` of the text begins in the value that stands at `value` of the folded
/// text.
fn begins_in(ground: &Ground<'_>, value: usize, at: usize) -> bool {
    let start = ground.view.folded_range(at..at).start;
    let Some(between) = ground.view.folded().bytes().get(value..start) else { return false };
    let between = between.strip_prefix(b"'").unwrap_or(between);
    let raw = ground.view.raw_range(value, start);
    !between.contains(&b'\'') && !ground.paste.text()[raw].contains(&b'\n')
}
