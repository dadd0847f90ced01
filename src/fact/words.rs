//! The words of a text, as far as wording is compared: lower case, without accents, without values.
//!
//! Korean is cut into pairs of syllables, because its endings change and its spacing is free. Numbers, ids,
//! ARNs and addresses are no words.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A word and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// Lower case, without accents.
    pub text: String,
    /// First byte in the text it was taken from.
    pub start: usize,
    /// Byte after the last.
    pub end: usize,
}

/// The longest run without white space that is looked into.
const MAX_RUN: usize = 256;

/// Returns the words of `text`, in order.
#[must_use]
pub fn words(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut run_start = None;
    for (at, ch) in text.char_indices().chain([(text.len(), ' ')]) {
        if ch.is_whitespace() {
            if let Some(start) = run_start.take() {
                add_run(&text[start..at], start, &mut words);
            }
        } else if run_start.is_none() {
            run_start = Some(at);
        }
    }
    words
}

/// Adds the words of a run without white space.
fn add_run(run: &str, start: usize, words: &mut Vec<Word>) {
    if run.len() > MAX_RUN {
        return;
    }
    if is_value(run) {
        add_name(run, start, words);
        return;
    }
    let mut piece = None;
    let mut last = Script::None;
    for (at, ch) in run.char_indices().chain([(run.len(), ' ')]) {
        let script = script(ch);
        if script != last || script == Script::None {
            if let Some(from) = piece.take() {
                add_piece(&run[from..at], start + from, last, words);
            }
            piece = (script != Script::None).then_some(at);
        }
        last = script;
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    None,
    Letters,
    Hangul,
}

fn script(ch: char) -> Script {
    match ch {
        '\u{1100}'..='\u{11ff}' | '\u{3130}'..='\u{318f}' | '\u{ac00}'..='\u{d7a3}' => Script::Hangul,
        _ if ch.is_alphanumeric() || is_combining_mark(ch) => Script::Letters,
        _ => Script::None,
    }
}

/// Tells whether a run is a value: an ARN, an address, an id, a number, a mask.
fn is_value(run: &str) -> bool {
    let digits = run.bytes().filter(u8::is_ascii_digit).count();
    let has_scheme = ["arn:", "http:", "https:"].iter().any(|scheme| {
        run.as_bytes().windows(scheme.len()).any(|window| window.eq_ignore_ascii_case(scheme.as_bytes()))
    });
    let is_code = run.starts_with('-') || run.contains(['@', '_', '/']);
    has_scheme || digits * 3 > run.len() || is_code
}

/// Adds the name at the end of a path: which role it is may be what a message is about.
fn add_name(run: &str, start: usize, words: &mut Vec<Word>) {
    const SHORTEST: usize = 8;
    let end = run.trim_end_matches(|ch: char| !ch.is_ascii_alphanumeric()).len();
    let from = run[..end].rfind('/').map_or(0, |at| at + 1);
    let name = &run[from..end];
    if from > 0 && name.len() >= SHORTEST && name.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        words.push(Word { text: name.to_ascii_lowercase(), start: start + from, end: start + end });
    }
}

fn add_piece(piece: &str, start: usize, script: Script, words: &mut Vec<Word>) {
    let end = start + piece.len();
    if script == Script::Letters {
        let text = plain(piece);
        if !text.is_empty() && !text.bytes().all(|byte| byte.is_ascii_digit()) {
            words.push(Word { text, start, end });
        }
        return;
    }
    let syllables: Vec<char> = piece.nfc().collect();
    if let [one] = syllables.as_slice() {
        words.push(Word { text: one.to_string(), start, end });
    }
    for pair in syllables.windows(2) {
        words.push(Word { text: pair.iter().collect(), start, end });
    }
}

/// Lower case, without accents, without the endings of plurals and of English verbs. Both sides of a
/// comparison lose the same, so that it does no harm where an ending only looks like one.
fn plain(piece: &str) -> String {
    let mut text: String =
        piece.nfkd().filter(|ch| !is_combining_mark(*ch)).flat_map(char::to_lowercase).collect();
    for (ending, instead) in [("ies", "y"), ("ied", "y"), ("ing", ""), ("ed", ""), ("s", "")] {
        if text.len() >= ending.len() + 3 && text.ends_with(ending) && !text.ends_with("ss") {
            text.truncate(text.len() - ending.len());
            text.push_str(instead);
            break;
        }
    }
    if text.len() > 4 && text.ends_with(['a', 'e', 'o']) {
        text.pop();
    }
    text
}

/// Tells whether two words are two forms of one: `encrypted` and `encryption`.
#[must_use]
pub fn is_form(a: &str, b: &str) -> bool {
    let (long, short) = (a.len().max(b.len()), a.len().min(b.len()));
    if a == b || short < 5 || !a.is_ascii() || !b.is_ascii() {
        return false;
    }
    let common = a.bytes().zip(b.bytes()).take_while(|(x, y)| x == y).count();
    common >= 5 && long - common <= 4 && short - common <= 3
}

/// Tells whether two words are one in two spellings: one letter more, fewer, other or swapped, two in a
/// long word, or another ending.
#[must_use]
pub fn is_near(a: &str, b: &str) -> bool {
    let (long, short) = (a.len().max(b.len()), a.len().min(b.len()));
    if short < 4 || !a.is_ascii() || !b.is_ascii() {
        return false;
    }
    if is_form(a, b) {
        return true;
    }
    let most = if long >= 8 { 2 } else { 1 };
    long - short <= most && distance(a.as_bytes(), b.as_bytes()) <= most
}

/// The number of letters added, left out, changed or swapped with their neighbour.
fn distance(a: &[u8], b: &[u8]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, y) in b.iter().enumerate() {
            let mut best = (last[j] + usize::from(x != y)).min(last[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *x == b[j - 1] && a[i - 1] == *y {
                best = best.min(before[j - 1] + 1);
            }
            row.push(best);
        }
        before = std::mem::replace(&mut last, row);
    }
    last.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<String> {
        words(text).into_iter().map(|word| word.text).collect()
    }

    #[test]
    fn accents_case_plural_and_values_do_not_count() {
        assert_eq!(
            texts("As Cópias falharam: arn:aws:kms:us-east-1:111122223333:key/1 (111122223333)"),
            ["as", "copi", "falharam"]
        );
    }

    #[test]
    fn korean_is_cut_into_pairs_and_latin_words_are_kept() {
        assert_eq!(texts("키 ID에 액세스할"), ["키", "id", "에", "액세", "세스", "스할"]);
    }

    #[test]
    fn near_words_are_known_and_others_are_not() {
        for (a, b) in [("accessible", "acessible"), ("encrypted", "encryption"), ("form", "from")] {
            assert!(is_near(a, b), "{a} {b}");
        }
        for (a, b) in [("key", "keys"), ("source", "target"), ("role", "rule2")] {
            assert!(!is_near(a, b), "{a} {b}");
        }
    }
}
