//! The folded form: NFKC, lower case, one kind of quote, one kind of dash, no white space.
//!
//! Signatures and pasted text are brought into the same form, so that a wrap at any column, a no-break
//! space or a smart quote needs no code of its own. White space is taken out but remembered: one bit per
//! byte tells that some stood before it.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::canonical_combining_class;

/// What a character is for the folded form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// White space of any kind: taken out, remembered.
    Space,
    /// Zero-width, bidirectional and control characters, and what stands for a byte that could not be read:
    /// taken out, not remembered.
    Ignorable,
    /// Everything else.
    Text,
}

/// Returns the class of `ch`.
#[must_use]
pub fn class(ch: char) -> Class {
    match ch {
        '\u{ad}'
        | '\u{61c}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}'
        | '\u{fffd}' => Class::Ignorable,
        _ if ch.is_whitespace() => Class::Space,
        _ if ch.is_control() => Class::Ignorable,
        _ => Class::Text,
    }
}

/// Tells whether `ch` belongs to the character before it: a combining mark, or a Hangul vowel or final
/// consonant written on its own (NFD).
#[must_use]
pub fn joins_previous(ch: char) -> bool {
    !ch.is_ascii() && (canonical_combining_class(ch) != 0 || ('\u{1160}'..='\u{11ff}').contains(&ch))
}

/// Appends the folded form of one cluster (a character and what joins it) to `out`.
pub fn fold_cluster(cluster: &[char], out: &mut Vec<u8>) {
    if let [ch] = cluster
        && ch.is_ascii()
    {
        out.push(fold_ascii(*ch as u8));
        return;
    }
    let mut utf8 = [0; 4];
    for ch in cluster.iter().copied().nfkc().flat_map(char::to_lowercase) {
        match ch {
            '\u{2018}'..='\u{201f}' | '«' | '»' | '‹' | '›' | '´' | '′' | '″' | '「' | '」' => {
                out.push(b'\'');
            }
            '\u{2010}'..='\u{2015}' | '\u{2212}' => out.push(b'-'),
            _ if ch.is_ascii() => out.push(fold_ascii(ch as u8)),
            _ if class(ch) != Class::Text => {}
            _ => out.extend_from_slice(ch.encode_utf8(&mut utf8).as_bytes()),
        }
    }
}

fn fold_ascii(byte: u8) -> u8 {
    match byte {
        b'"' | b'`' => b'\'',
        _ => byte.to_ascii_lowercase(),
    }
}

/// Text in folded form, with one bit per byte for the white space that stood before it.
#[derive(Clone, Debug, Default)]
pub struct Folded {
    bytes: Vec<u8>,
    spaces: Vec<u64>,
}

impl Folded {
    /// Returns the folded bytes.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Returns the number of folded bytes.
    #[must_use]
    pub fn len(&self) -> usize {
        self.bytes.len()
    }

    /// Tells whether nothing but white space was there.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    /// Tells whether white space stood before byte `at`; also true at the start and at the end.
    #[must_use]
    pub fn space_before(&self, at: usize) -> bool {
        at == 0
            || at >= self.bytes.len()
            || self.spaces.get(at / 64).is_some_and(|word| word >> (at % 64) & 1 == 1)
    }

    /// Tells whether byte `at` does not go on with the word before it.
    #[must_use]
    pub fn word_starts(&self, at: usize) -> bool {
        self.space_before(at) || !self.bytes[at - 1].is_ascii_alphanumeric()
    }

    /// Tells whether a message may end before byte `at`: the text ends there, a quotation closes, or what a
    /// service puts after its messages follows.
    #[must_use]
    pub fn text_ends(&self, at: usize) -> bool {
        let rest = &self.bytes[at.min(self.bytes.len())..];
        let rest = rest.strip_prefix(b".").unwrap_or(rest);
        let suffixes: [&[u8]; 6] =
            [b"'", b"(service:", b"(status", b"(requestid", b"statuscode:", b"encodedauthorization"];
        rest.is_empty()
            || b"|}])".contains(&rest[0])
            || suffixes.iter().any(|suffix| rest.starts_with(suffix))
    }

    /// Appends a word of ASCII; `space` tells that white space stood before it.
    pub fn push_word(&mut self, word: &[u8], space: bool) {
        let at = self.bytes.len();
        self.bytes.extend(word.iter().map(|byte| fold_ascii(*byte)));
        self.spaces.resize(self.bytes.len().div_ceil(64), 0);
        if space && !word.is_empty() {
            self.spaces[at / 64] |= 1 << (at % 64);
        }
    }

    /// Appends one folded cluster; `space` tells that white space stood before it.
    pub fn push(&mut self, cluster: &[char], space: bool) {
        let at = self.bytes.len();
        fold_cluster(cluster, &mut self.bytes);
        self.spaces.resize(self.bytes.len().div_ceil(64), 0);
        if space && at < self.bytes.len() {
            self.spaces[at / 64] |= 1 << (at % 64);
        }
    }
}

/// Returns the folded form of `text`, as the literals of a signature need it.
#[must_use]
pub fn fold_text(text: &str) -> Folded {
    let mut folded = Folded::default();
    let mut cluster = Vec::new();
    let (mut space, mut space_before_cluster) = (false, false);
    for ch in text.chars() {
        match class(ch) {
            Class::Ignorable => {}
            Class::Text if joins_previous(ch) && !cluster.is_empty() && !space => cluster.push(ch),
            kind => {
                if !cluster.is_empty() {
                    folded.push(&cluster, space_before_cluster);
                    cluster.clear();
                }
                if kind == Class::Space {
                    space = true;
                } else {
                    space_before_cluster = space;
                    space = false;
                    cluster.push(ch);
                }
            }
        }
    }
    if !cluster.is_empty() {
        folded.push(&cluster, space_before_cluster);
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> String {
        String::from_utf8(fold_text(text).bytes().to_vec()).expect("folding keeps UTF-8")
    }

    #[test]
    fn case_space_quotes_and_dashes_are_folded() {
        assert_eq!(folded("Can’t  “Share”\u{a0}a\u{200b}b – c"), "can't'share'ab-c");
    }

    #[test]
    fn decomposed_hangul_folds_like_composed() {
        assert_eq!(folded("\u{1112}\u{1161}\u{11ab}"), folded("한"));
    }

    #[test]
    fn decomposed_accents_fold_like_composed() {
        assert_eq!(folded("co\u{301}pia"), folded("cópia"));
    }

    #[test]
    fn full_width_letters_fold_to_ascii() {
        assert_eq!(folded("ＫＭＳ　ｋｅｙ…"), "kmskey...");
    }

    #[test]
    fn white_space_is_remembered_where_it_stood() {
        let text = fold_text("a b\u{a0}cd");
        let spaces: Vec<bool> = (0..=4).map(|at| text.space_before(at)).collect();
        assert_eq!(spaces, [true, true, true, false, true]);
    }
}
