//! The one view of a text: folded, without white space, with the way back to the bytes that came in.

use super::decode::{Decoder, Glyph};
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
    skips: Vec<Range<usize>>,
}

impl View {
    /// Makes the view of `text`, its line prefixes taken off and its escapes undone.
    pub(super) fn of(text: &[u8]) -> Self {
        let skips = line_prefixes(text);
        let mut builder = Builder::default();
        if skips.is_empty() {
            builder.read(text);
        } else {
            for glyph in Decoder::new(text, 0..text.len(), &skips) {
                builder.take(glyph);
            }
        }
        builder.flush();
        Self { folded: builder.folded, runs: builder.runs, skips }
    }

    /// Returns the line prefixes that are left out, in order.
    pub(super) fn skips(&self) -> &[Range<usize>] {
        &self.skips
    }

    /// Returns where `raw`, a range of the text, lies in the folded text.
    #[must_use]
    pub fn folded_range(&self, raw: Range<usize>) -> Range<usize> {
        let from = self.folded_from(raw.start);
        from..self.folded_from(raw.end).max(from)
    }

    /// The first folded byte that was made from byte `raw` of the text or a later one.
    fn folded_from(&self, raw: usize) -> usize {
        let after = self.runs.partition_point(|run| (run.raw as usize) <= raw);
        let next = self.runs.get(after).map_or(self.folded.len(), |run| run.view as usize);
        let Some(run) = after.checked_sub(1).map(|at| &self.runs[at]) else {
            return next;
        };
        let into = raw - run.raw as usize;
        if into == 0 {
            run.view as usize
        } else if run.plain && into < run.len as usize {
            run.view as usize + into
        } else {
            next
        }
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
        Decoder::new(text, 0..text.len().min(limit), &self.skips)
            .filter_map(|glyph| match class(glyph.ch) {
                Class::Text => Some(glyph.ch),
                Class::Space => Some(' '),
                Class::Ignorable => None,
            })
            .nfc()
            .collect()
    }

    /// Returns `range` of the text decoded, with plain blanks, and the way back to the text.
    #[must_use]
    pub fn spoken(&self, text: &[u8], range: Range<usize>) -> (String, Offsets) {
        let mut spoken = String::new();
        let mut offsets = Offsets { pairs: Vec::new() };
        for glyph in Decoder::new(text, range, &self.skips) {
            let ch = match class(glyph.ch) {
                Class::Text => glyph.ch,
                Class::Space => ' ',
                Class::Ignorable => continue,
            };
            offsets.pairs.push((spoken.len(), glyph.start));
            spoken.push(ch);
            offsets.pairs.push((spoken.len(), glyph.end));
        }
        (spoken, offsets)
    }

    /// Returns `start..end` of the folded text in its original spelling, composed, without white space.
    #[must_use]
    pub fn original(&self, text: &[u8], start: usize, end: usize) -> String {
        Decoder::new(text, self.raw_range(start, end), &self.skips)
            .map(|glyph| glyph.ch)
            .filter(|ch| class(*ch) == Class::Text)
            .nfc()
            .collect()
    }
}

/// The way from a decoded text back to the bytes that it was made from.
#[derive(Debug)]
pub struct Offsets {
    /// Places in the decoded text and in the text, in order.
    pairs: Vec<(usize, usize)>,
}

impl Offsets {
    /// Returns where the character that begins or ends at `at` of the decoded text begins or ends.
    #[must_use]
    pub fn at(&self, at: usize) -> usize {
        let after = self.pairs.partition_point(|(spoken, _)| *spoken <= at);
        after.checked_sub(1).map_or(0, |index| self.pairs[index].1)
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

/// The shortest stretch of plain bytes that is read as a whole.
const SHORTEST_PLAIN: usize = 8;

/// Tells whether a byte is a character that stands for itself whatever is around it.
fn is_plain(byte: u8) -> bool {
    matches!(byte, b' '..=b'~' | b'\t' | b'\n' | b'\r') && byte != b'&' && byte != b'\\'
}

impl Builder {
    /// Reads a text without line prefixes: what is plain as a whole, the rest character by character.
    fn read(&mut self, text: &[u8]) {
        let mut at = 0;
        while at < text.len() {
            let plain = text[at..].iter().take_while(|byte| is_plain(**byte)).count();
            let end = at + plain;
            // The last of them may be joined by what follows.
            let end =
                if text.get(end).is_some_and(|byte| !byte.is_ascii()) { end.max(at + 1) - 1 } else { end };
            if end >= at + SHORTEST_PLAIN {
                self.flush();
                self.take_plain(&text[at..end], at);
                at = end;
            }
            // What stops a plain stretch, and what belongs to it, up to where the next one may begin.
            let mut glyphs = Decoder::new(text, at..text.len(), &[]);
            let goes_on = glyphs.by_ref().any(|glyph| {
                at = glyph.end;
                self.take(glyph);
                text[at..]
                    .first_chunk::<SHORTEST_PLAIN>()
                    .is_some_and(|next| next.iter().all(|b| is_plain(*b)))
            });
            if !goes_on {
                return;
            }
        }
    }

    /// Takes plain bytes that stand at `start`, word by word.
    fn take_plain(&mut self, bytes: &[u8], start: usize) {
        let mut at = 0;
        while at < bytes.len() {
            let blank = bytes[at..].iter().take_while(|byte| byte.is_ascii_whitespace()).count();
            self.space |= blank > 0;
            at += blank;
            let word = bytes[at..].iter().take_while(|byte| !byte.is_ascii_whitespace()).count();
            if word > 0 {
                let view = self.folded.len();
                self.folded.push_word(&bytes[at..at + word], std::mem::take(&mut self.space));
                self.add_plain_run(view, start + at, word);
            }
            at += word;
        }
    }

    fn add_plain_run(&mut self, view: usize, raw: usize, len: usize) {
        if let Some(last) = self.runs.last_mut()
            && last.plain
            && (last.raw + last.len) as usize == raw
        {
            last.len += u32::try_from(len).unwrap_or(0);
            return;
        }
        if let (Ok(view), Ok(raw), Ok(len)) = (u32::try_from(view), u32::try_from(raw), u32::try_from(len)) {
            self.runs.push(Run { view, raw, len, plain: true });
        }
    }

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

    /// The view that is made character by character.
    fn slowly(text: &[u8]) -> super::View {
        let mut builder = super::Builder::default();
        for glyph in super::Decoder::new(text, 0..text.len(), &[]) {
            builder.take(glyph);
        }
        builder.flush();
        super::View { folded: builder.folded, runs: builder.runs, skips: Vec::new() }
    }

    #[test]
    fn reading_stretch_by_stretch_gives_the_same_view() {
        for text in [
            "plain words, one after the other\tand \r more",
            "e\u{301}a plain stretche\u{301}s with marks, co\u{301}pia de seguridad não 한국어 text",
            r#"{"a":"an \"escaped\" string with \u00e9 and \\n more of it","b":"x"}"#,
            "entities &lt;x&gt; here & there, \u{1b}[31mred text\u{1b}[0m and \u{7f} control \u{1} signs",
            "short & b\\c d\\",
            "",
            "a",
            "\u{301}\u{301}",
        ] {
            for from in 0..=text.len().min(12) {
                let bytes = &text.as_bytes()[from..];
                let mut builder = super::Builder::default();
                builder.read(bytes);
                builder.flush();
                let slow = slowly(bytes);
                assert_eq!(builder.folded.bytes(), slow.folded.bytes(), "{text}");
                for at in 0..=slow.folded.len() {
                    assert_eq!(builder.folded.space_before(at), slow.folded.space_before(at), "{text} {at}");
                }
                let fast = super::View { folded: builder.folded, runs: builder.runs, skips: Vec::new() };
                for start in 0..slow.folded.len() {
                    let end = start + 1;
                    assert_eq!(fast.raw_range(start, end), slow.raw_range(start, end), "{text} {start}");
                }
            }
        }
    }

    #[test]
    fn range_after_multi_byte_characters_is_right() {
        let (raw, original) = find("“não” – Cópia X", "cópiax");
        assert_eq!(raw, "Cópia X");
        assert_eq!(original, "CópiaX");
    }
}
