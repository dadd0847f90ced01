//! Words typed with the other keyboard layout switched on: `dksehla` for 안됨, `므ㅑ` for `ami`.
//!
//! The layout is the Korean standard one with two sets of letters (KS X 5002).

use unicode_normalization::UnicodeNormalization;

/// The letters of the keys `a` to `z`, without and with shift where that differs.
const KEYS: &[(char, &str)] = &[
    ('a', "ㅁ"),
    ('b', "ㅠ"),
    ('c', "ㅊ"),
    ('d', "ㅇ"),
    ('e', "ㄷ"),
    ('f', "ㄹ"),
    ('g', "ㅎ"),
    ('h', "ㅗ"),
    ('i', "ㅑ"),
    ('j', "ㅓ"),
    ('k', "ㅏ"),
    ('l', "ㅣ"),
    ('m', "ㅡ"),
    ('n', "ㅜ"),
    ('o', "ㅐ"),
    ('p', "ㅔ"),
    ('q', "ㅂ"),
    ('r', "ㄱ"),
    ('s', "ㄴ"),
    ('t', "ㅅ"),
    ('u', "ㅕ"),
    ('v', "ㅍ"),
    ('w', "ㅈ"),
    ('x', "ㅌ"),
    ('y', "ㅛ"),
    ('z', "ㅋ"),
];

/// First letters of syllables, in the order of Unicode.
const FIRST: &str = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
/// Vowels, in the order of Unicode, and the two keys of those that have no key of their own.
const VOWELS: &str = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
const TWO_VOWELS: &[(&str, char)] = &[
    ("ㅗㅏ", 'ㅘ'),
    ("ㅗㅐ", 'ㅙ'),
    ("ㅗㅣ", 'ㅚ'),
    ("ㅜㅓ", 'ㅝ'),
    ("ㅜㅔ", 'ㅞ'),
    ("ㅜㅣ", 'ㅟ'),
    ("ㅡㅣ", 'ㅢ'),
];
/// Last letters, in the order of Unicode; the first place is that of none.
const LAST: &str = "-ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
const TWO_LAST: &[(&str, char)] = &[
    ("ㄱㅅ", 'ㄳ'),
    ("ㄴㅈ", 'ㄵ'),
    ("ㄴㅎ", 'ㄶ'),
    ("ㄹㄱ", 'ㄺ'),
    ("ㄹㅁ", 'ㄻ'),
    ("ㄹㅂ", 'ㄼ'),
    ("ㄹㅅ", 'ㄽ'),
    ("ㄹㅌ", 'ㄾ'),
    ("ㄹㅍ", 'ㄿ'),
    ("ㄹㅎ", 'ㅀ'),
    ("ㅂㅅ", 'ㅄ'),
];

fn place(list: &str, ch: char) -> Option<u32> {
    list.chars().position(|known| known == ch).and_then(|at| u32::try_from(at).ok())
}

fn both(pairs: &[(&str, char)], first: char, second: char) -> Option<char> {
    let typed: String = [first, second].iter().collect();
    pairs.iter().find(|(pair, _)| *pair == typed).map(|(_, whole)| *whole)
}

/// Returns what a word in Latin letters is with the Korean layout; `None` where it gives no whole syllables.
pub(in crate::search) fn as_hangul(word: &str) -> Option<String> {
    let letters: Vec<char> = word
        .chars()
        .map(|key| KEYS.iter().find(|(known, _)| *known == key).and_then(|(_, typed)| typed.chars().next()))
        .collect::<Option<_>>()?;
    let vowel = |at: usize| letters.get(at).copied().filter(|ch| place(VOWELS, *ch).is_some());
    let mut text = String::new();
    let mut at = 0;
    while at < letters.len() {
        let first = place(FIRST, letters[at])?;
        let mut middle = vowel(at + 1)?;
        at += 2;
        if let Some(whole) = vowel(at).and_then(|second| both(TWO_VOWELS, middle, second)) {
            middle = whole;
            at += 1;
        }
        let consonant =
            |at: usize| letters.get(at).copied().filter(|_| vowel(at).is_none() && vowel(at + 1).is_none());
        let mut last = consonant(at);
        if let Some(one) = last {
            at += 1;
            if let Some(whole) = consonant(at).and_then(|second| both(TWO_LAST, one, second)) {
                last = Some(whole);
                at += 1;
            }
        }
        let last = last.map_or(Some(0), |ch| place(LAST, ch))?;
        text.push(char::from_u32(0xac00 + (first * 21 + place(VOWELS, middle)?) * 28 + last)?);
    }
    (word.len() >= 4).then_some(text)
}

/// Returns what a word in Hangul is with the Latin layout; `None` where a letter has no key.
pub(in crate::search) fn as_latin(word: &str) -> Option<String> {
    let mut typed = String::new();
    for letter in word.nfd().flat_map(letters_of) {
        typed.push(KEYS.iter().find(|(_, known)| known.starts_with(letter)).map(|(key, _)| *key)?);
    }
    (typed.len() >= 2).then_some(typed)
}

/// The letters of the keyboard that a single letter of a syllable is typed with.
fn letters_of(letter: char) -> Vec<char> {
    let code = u32::from(letter);
    let nth = |list: &str, start: u32| list.chars().nth((code - start) as usize);
    let single = match code {
        0x1100..=0x1112 => nth(FIRST, 0x1100),
        0x1161..=0x1175 => nth(VOWELS, 0x1161),
        0x11a8..=0x11c2 => nth(LAST, 0x11a7),
        _ => Some(letter),
    };
    let Some(single) = single else { return vec![letter] };
    let pair = TWO_VOWELS.iter().chain(TWO_LAST).find(|(_, whole)| *whole == single);
    pair.map_or_else(|| vec![single], |(two, _)| two.chars().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_layouts_read_each_other() {
        for (latin, hangul) in [("dksehla", "안됨"), ("rkqt", "값"), ("wjdcor", "정책"), ("qhrtk", "복사")]
        {
            assert_eq!(as_hangul(latin).as_deref(), Some(hangul));
            assert_eq!(as_latin(hangul).as_deref(), Some(latin));
        }
        assert_eq!(as_latin("므ㅑ").as_deref(), Some("ami"));
        assert_eq!(as_hangul("kms"), None);
    }
}
