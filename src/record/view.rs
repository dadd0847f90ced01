//! The one view of a text: folded, without white space, with the way back to the bytes that came in.

use super::decode::{Decoder, Escaped, Glyph};
use super::prefix::line_prefixes;
use crate::fact::{Class, Folded, class, joins_previous};
use std::ops::Range;
use unicode_normalization::UnicodeNormalization;

/// A stretch of the view and the bytes it was made from.
#[derive(Clone, Copy, Debug)]
struct Run {
    /// First byte in the view.
    view: u32,
    /// First byte in the text.
    raw: u32,
    /// Number of bytes in the text; where `plain`, each is one byte of the view.
    len: u32,
    plain: bool,
}

/// Text as it is searched.
#[derive(Debug, Default)]
pub struct View {
    folded: Folded,
    runs: Vec<Run>,
    escaped: Vec<Escaped>,
    skips: Vec<Range<usize>>,
}

impl View {
    /// Makes the view of `range` of `text`. `escaped` are the stretches whose JSON escapes are undone;
    /// line prefixes are taken off only when `lines` is set.
    pub(super) fn of(text: &[u8], range: Range<usize>, escaped: Vec<Escaped>, lines: bool) -> Self {
        let skips = if lines { line_prefixes(text) } else { Vec::new() };
        let mut builder = Builder::default();
        for glyph in Decoder::new(text, range, &escaped, &skips) {
            builder.take(glyph);
        }
        builder.flush();
        Self { folded: builder.folded, runs: builder.runs, escaped, skips }
    }

    /// Returns the folded text.
    #[must_use]
    pub fn folded(&self) -> &Folded {
        &self.folded
    }

    /// Returns where `start..end` of the folded text lies in the text it was made from.
    #[must_use]
    pub fn raw_range(&self, start: usize, end: usize) -> Range<usize> {
        if start >= end {
            let at = self.run_of(start).map_or(0, |run| run.raw as usize);
            return at..at;
        }
        let from = self
            .run_of(start)
            .map_or(0, |run| run.raw as usize + if run.plain { start - run.view as usize } else { 0 });
        let to = self.run_of(end - 1).map_or(from, |run| {
            run.raw as usize + if run.plain { end - run.view as usize } else { run.len as usize }
        });
        from..to
    }

    fn run_of(&self, at: usize) -> Option<&Run> {
        let after = self.runs.partition_point(|run| run.view as usize <= at);
        self.runs.get(after.checked_sub(1)?)
    }

    /// Returns the text decoded and composed, with plain blanks, for at most `limit` of its bytes.
    #[must_use]
    pub fn readable(&self, text: &[u8], limit: usize) -> String {
        Decoder::new(text, 0..text.len().min(limit), &self.escaped, &self.skips)
            .filter_map(|glyph| match class(glyph.ch) {
                Class::Text => Some(glyph.ch),
                Class::Space => Some(' '),
                Class::Ignorable => None,
            })
            .nfc()
            .collect()
    }

    /// Returns `start..end` of the folded text in its original spelling, composed, without white space.
    #[must_use]
    pub fn original(&self, text: &[u8], start: usize, end: usize) -> String {
        Decoder::new(text, self.raw_range(start, end), &self.escaped, &self.skips)
            .map(|glyph| glyph.ch)
            .filter(|ch| class(*ch) == Class::Text)
            .nfc()
            .collect()
    }
}

#[derive(Default)]
struct Builder {
    folded: Folded,
    runs: Vec<Run>,
    cluster: Vec<char>,
    cluster_range: Range<usize>,
    space_before_cluster: bool,
    space: bool,
}

impl Builder {
    fn take(&mut self, glyph: Glyph) {
        match class(glyph.ch) {
            Class::Ignorable => {}
            Class::Space => {
                self.flush();
                self.space = true;
            }
            Class::Text if joins_previous(glyph.ch) && !self.cluster.is_empty() => {
                self.cluster.push(glyph.ch);
                self.cluster_range.end = glyph.end;
            }
            Class::Text => {
                self.flush();
                self.cluster.push(glyph.ch);
                self.cluster_range = glyph.start..glyph.end;
                self.space_before_cluster = std::mem::take(&mut self.space);
            }
        }
    }

    fn flush(&mut self) {
        if self.cluster.is_empty() {
            return;
        }
        let view = self.folded.len();
        self.folded.push(&self.cluster, self.space_before_cluster);
        self.cluster.clear();
        let made = self.folded.len() - view;
        let plain = made == 1 && self.cluster_range.len() == 1;
        self.add_run(view, plain, made);
    }

    fn add_run(&mut self, view: usize, plain: bool, made: usize) {
        if made == 0 {
            return;
        }
        let Range { start, end } = self.cluster_range;
        if plain
            && let Some(last) = self.runs.last_mut()
            && last.plain
            && (last.raw + last.len) as usize == start
        {
            last.len += 1;
            return;
        }
        let (Ok(view), Ok(raw), Ok(len)) =
            (u32::try_from(view), u32::try_from(start), u32::try_from(end - start))
        else {
            return;
        };
        self.runs.push(Run { view, raw, len, plain });
    }
}

#[cfg(test)]
mod tests {
    use crate::record::Paste;

    fn find(text: &str, needle: &str) -> (String, String) {
        let paste = Paste::new(text.as_bytes());
        let view = paste.view();
        let at = memchr::memmem::find(view.folded().bytes(), needle.as_bytes()).expect("the needle is there");
        let range = view.raw_range(at, at + needle.len());
        (text[range].to_owned(), view.original(paste.text(), at, at + needle.len()))
    }

    #[test]
    fn range_of_a_wrapped_quote_is_a_range_of_the_paste() {
        let (raw, original) = find("> Given key\n> ID is not\n> accessible", "keyidisnot");
        assert_eq!(raw, "key\n> ID is not");
        assert_eq!(original, "keyIDisnot");
    }

    #[test]
    fn range_after_multi_byte_characters_is_right() {
        let (raw, original) = find("“não” – Cópia X", "cópiax");
        assert_eq!(raw, "Cópia X");
        assert_eq!(original, "CópiaX");
    }
}
