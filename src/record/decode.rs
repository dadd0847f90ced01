//! From bytes to characters: invalid UTF-8, terminal codes, HTML entities, JSON escapes.

/// How often a text may have been escaped: a string in a string in a string, as a mail about an event is.
pub(super) const ESCAPE_LEVELS: u8 = 3;

use std::ops::Range;

/// A character and the bytes that it was written with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Glyph {
    pub ch: char,
    pub start: usize,
    pub end: usize,
}

/// Reads the characters of a stretch of bytes.
pub(super) struct Decoder<'a> {
    bytes: &'a [u8],
    at: usize,
    end: usize,
    skips: &'a [Range<usize>],
    level: u8,
}

impl<'a> Decoder<'a> {
    /// Reads `range` without what `skips` leaves out (in order, not overlapping), every escape undone.
    pub fn new(bytes: &'a [u8], range: Range<usize>, skips: &'a [Range<usize>]) -> Self {
        Self::at_level(bytes, range, skips, ESCAPE_LEVELS)
    }

    /// Reads `range` with escapes undone `level` times.
    pub fn at_level(bytes: &'a [u8], range: Range<usize>, skips: &'a [Range<usize>], level: u8) -> Self {
        let skips = &skips[skips.partition_point(|s| s.end <= range.start)..];
        Self { bytes, at: range.start, end: range.end, skips, level }
    }

    fn skip_prefix(&mut self) {
        while let Some(skip) = self.skips.first() {
            if skip.contains(&self.at) {
                self.at = skip.end;
            } else if skip.end > self.at {
                return;
            }
            self.skips = &self.skips[1..];
        }
    }
}

impl Iterator for Decoder<'_> {
    type Item = Glyph;

    fn next(&mut self) -> Option<Glyph> {
        loop {
            self.skip_prefix();
            if self.at >= self.end {
                return None;
            }
            let bytes = &self.bytes[..self.end];
            if bytes[self.at] == 0x1b {
                self.at = after_terminal_code(bytes, self.at);
                continue;
            }
            let start = self.at;
            let (ch, end) = match entity(bytes, start) {
                Some(found) => found,
                None if bytes[start] == b'\\' && self.level > 0 => unescaped(bytes, start, self.level),
                None => plain(bytes, start),
            };
            self.at = end;
            return Some(Glyph { ch, start, end });
        }
    }
}

/// Reads one UTF-8 character; an invalid byte is what it is in Windows-1252, as far as words are written
/// with it, else the replacement character.
fn plain(bytes: &[u8], at: usize) -> (char, usize) {
    let first = bytes[at];
    if first.is_ascii() {
        return (char::from(first), at + 1);
    }
    let window = &bytes[at..bytes.len().min(at + 4)];
    for len in 2..=window.len() {
        if let Ok(text) = std::str::from_utf8(&window[..len])
            && let Some(ch) = text.chars().next()
        {
            return (ch, at + len);
        }
    }
    (stray(first), at + 1)
}

/// A byte that is no UTF-8: typographic signs and the accented letters of Portuguese and Spanish are read,
/// the rest is damage.
fn stray(byte: u8) -> char {
    match byte {
        0x85 => '…',
        0x91 | 0x92 => '\'',
        0x93 | 0x94 => '"',
        0x96 | 0x97 => '-',
        0xa0 => '\u{a0}',
        0xe0..=0xed | 0xf1..=0xfa => char::from(byte),
        _ => char::REPLACEMENT_CHARACTER,
    }
}

/// The longest escape sequence of a terminal that is looked for, in bytes.
const MAX_TERMINAL_CODE: usize = 256;

/// Returns the place after an escape sequence of a terminal (ECMA-48) that begins at `at`. A sequence that
/// does not end is no sequence: only its first byte is left out.
fn after_terminal_code(bytes: &[u8], at: usize) -> usize {
    let rest = &bytes[at + 1..bytes.len().min(at + 1 + MAX_TERMINAL_CODE)];
    let len = match rest.first() {
        Some(b'[') => {
            let parameters = rest[1..].iter().take_while(|b| (0x20..=0x3f).contains(*b)).count();
            let is_whole = rest.get(1 + parameters).is_some_and(|b| (0x40..=0x7e).contains(b));
            if is_whole { parameters + 2 } else { 1 }
        }
        Some(b']') => match rest.iter().position(|b| *b == 0x07 || *b == 0x1b) {
            Some(end) if rest[end] == 0x1b && rest.get(end + 1) == Some(&b'\\') => end + 2,
            Some(end) if rest[end] == 0x07 => end + 1,
            _ => 1,
        },
        Some(byte) if byte.is_ascii() => 1,
        _ => 0,
    };
    at + 1 + len
}

/// Reads a character of a JSON string whose escapes were written `level` times.
fn unescaped(bytes: &[u8], at: usize, level: u8) -> (char, usize) {
    let read = |at: usize| {
        if level > 1 { unescaped(bytes, at, level - 1) } else { plain(bytes, at) }
    };
    let (ch, next) = read(at);
    if ch != '\\' || next >= bytes.len() {
        return (ch, next);
    }
    let (kind, after) = read(next);
    match kind {
        'n' | 'r' | 't' | 'f' | 'b' | '\n' | '\r' => (' ', after),
        '"' | '\'' | '\\' | '/' => (kind, after),
        'u' => unicode(bytes, after, &read).unwrap_or((ch, next)),
        _ => (ch, next),
    }
}

/// Reads the digits after `\u`, and the second half of a surrogate pair.
fn unicode(bytes: &[u8], at: usize, read: &dyn Fn(usize) -> (char, usize)) -> Option<(char, usize)> {
    let (first, after) = hex4(bytes, at)?;
    if let Some(ch) = char::from_u32(first) {
        return Some((ch, after));
    }
    let (slash, next) = (after < bytes.len()).then(|| read(after))?;
    let (u, next) = (slash == '\\' && next < bytes.len()).then(|| read(next))?;
    let (second, end) = (u == 'u').then(|| hex4(bytes, next))??;
    let code = 0x1_0000 + ((first & 0x3ff) << 10) + (second & 0x3ff);
    Some((char::from_u32(code)?, end))
}

fn hex4(bytes: &[u8], at: usize) -> Option<(u32, usize)> {
    let digits = std::str::from_utf8(bytes.get(at..at + 4)?).ok()?;
    Some((u32::from_str_radix(digits, 16).ok()?, at + 4))
}

/// Reads an HTML entity that begins at `at`.
fn entity(bytes: &[u8], at: usize) -> Option<(char, usize)> {
    if bytes[at] != b'&' {
        return None;
    }
    let end = at + 1 + bytes[at + 1..].iter().take(8).position(|b| *b == b';')?;
    let name = std::str::from_utf8(&bytes[at + 1..end]).ok()?;
    let ch = match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => '\u{a0}',
        _ => {
            let code = name.strip_prefix('#')?;
            let number = code
                .strip_prefix(['x', 'X'])
                .map_or_else(|| code.parse().ok(), |hex| u32::from_str_radix(hex, 16).ok());
            char::from_u32(number?)?
        }
    };
    Some((ch, end + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(text: &str, level: u8) -> String {
        Decoder::at_level(text.as_bytes(), 0..text.len(), &[], level).map(|glyph| glyph.ch).collect()
    }

    #[test]
    fn escapes_are_undone_once_or_twice() {
        assert_eq!(decoded(r#"a\"b\u00e9\ud55c\\c"#, 1), "a\"bé한\\c");
        assert_eq!(decoded(r#"\\\"key\\\" is \\u00e9"#, 2), "\"key\" is é");
        assert_eq!(decoded(r#"once \"a\" or \\\"b\\\""#, ESCAPE_LEVELS), "once \"a\" or \"b\"");
    }

    #[test]
    fn terminal_codes_and_entities_are_undone() {
        assert_eq!(decoded("\u{1b}[31mcan&#39;t\u{1b}[0m &lt;x&gt;", 0), "can't <x>");
    }

    #[test]
    fn invalid_bytes_stay_in_their_place() {
        let glyphs: Vec<Glyph> = Decoder::new(b"a\xffb", 0..3, &[]).collect();
        assert_eq!(glyphs[1], Glyph { ch: '\u{fffd}', start: 1, end: 2 });
    }

    #[test]
    fn cut_escapes_do_not_panic() {
        for text in ["\\", "\\u", "\\u12", "\\ud83d", "\\ud83d\\", "\u{1b}", "\u{1b}[", "&", "&#", "&#x;"] {
            for level in 0..=ESCAPE_LEVELS {
                let _ = decoded(text, level);
            }
        }
    }
}
