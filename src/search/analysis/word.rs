//! Cuts text into words: at white space and signs, at the border of Hangul and other letters, and names into
//! their parts.

use super::korean::is_hangul;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// What a word is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::search) enum Script {
    /// Hangul.
    Hangul,
    /// Anything else.
    Other,
}

/// A word at its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::search) struct Word {
    /// In bytes of the text.
    pub start: usize,
    pub end: usize,
    pub script: Script,
    /// Lower case, without accents.
    pub folded: String,
    /// The folded parts of a name (`kms:CreateGrant`); empty for an ordinary word.
    pub parts: Vec<String>,
}

impl Word {
    /// Returns the parts, or the word itself where it has none.
    pub fn pieces(&self) -> impl Iterator<Item = &str> {
        let own = self.parts.is_empty().then_some(self.folded.as_str());
        own.into_iter().chain(self.parts.iter().map(String::as_str))
    }
}

/// Brings a word to lower case and takes its accents away.
pub(in crate::search) fn fold(word: &str) -> String {
    if word.is_ascii() {
        return word.chars().filter(|ch| *ch != '\'').map(|ch| ch.to_ascii_lowercase()).collect();
    }
    if word.chars().any(is_hangul) {
        return word.to_lowercase().nfc().collect();
    }
    let bare = |ch: &char| !is_combining_mark(*ch) && *ch != '\'' && *ch != '’';
    word.to_lowercase().nfd().filter(bare).collect()
}

/// Returns the words of a text in the form NFC.
pub(in crate::search) fn words(text: &str) -> Vec<Word> {
    let mut found = Vec::new();
    let mut chars = text.char_indices().peekable();
    while let Some((start, first)) = chars.next() {
        if !first.is_alphanumeric() {
            continue;
        }
        let hangul = is_hangul(first);
        let mut end = start + first.len_utf8();
        while let Some((at, ch)) = chars.peek().copied() {
            let belongs = if ch.is_alphanumeric() || is_combining_mark(ch) {
                is_hangul(ch) == hangul || is_combining_mark(ch)
            } else {
                !hangul && is_joint(ch) && goes_on(&text[at..])
            };
            if !belongs {
                break;
            }
            chars.next();
            end = at + ch.len_utf8();
        }
        found.push(word(text, start, end, hangul));
    }
    found
}

fn word(text: &str, start: usize, end: usize, hangul: bool) -> Word {
    let raw = &text[start..end];
    let script = if hangul { Script::Hangul } else { Script::Other };
    let parts = if hangul { Vec::new() } else { parts(raw) };
    Word { start, end, script, folded: fold(raw), parts }
}

/// Signs that hold a name together.
fn is_joint(ch: char) -> bool {
    matches!(ch, ':' | '/' | '_' | '-' | '.' | '@' | '\'' | '’' | '*')
}

/// Tells whether a text that begins with a joint goes on with a letter that is not Hangul. At most two joints
/// stand together (`iam::111122223333`).
fn goes_on(text: &str) -> bool {
    let after = text.chars().find(|ch| !is_joint(*ch));
    let joints = text.chars().take_while(|ch| is_joint(*ch)).count();
    joints <= 2 && after.is_some_and(|ch| ch.is_alphanumeric() && !is_hangul(ch))
}

/// Returns the folded parts of a name: at its signs, and where capital letters begin a word. Empty where there
/// is only one.
fn parts(raw: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    for piece in raw.split(|ch: char| is_joint(ch) && ch != '\'' && ch != '’') {
        parts.extend(humps(piece).into_iter().map(fold).filter(|part| !part.is_empty()));
    }
    if parts.len() < 2 { Vec::new() } else { parts }
}

/// Cuts `AWSServiceRole` into `AWS`, `Service`, `Role`. The plural of a short name (`ARNs`) is one.
fn humps(piece: &str) -> Vec<&str> {
    let chars: Vec<(usize, char)> = piece.char_indices().collect();
    let mut cuts = vec![0];
    for at in 1..chars.len() {
        let (before, here) = (chars[at - 1].1, chars[at].1);
        let next = chars.get(at + 1).map(|(_, ch)| *ch);
        let rises = before.is_lowercase() && here.is_uppercase();
        let begins = before.is_uppercase() && here.is_uppercase() && next.is_some_and(char::is_lowercase);
        let is_plural = next == Some('s') && at + 2 == chars.len();
        if rises || (begins && !is_plural) {
            cuts.push(chars[at].0);
        }
    }
    cuts.push(piece.len());
    cuts.windows(2).map(|pair| &piece[pair[0]..pair[1]]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> Vec<String> {
        words(text).into_iter().map(|word| word.folded).collect()
    }

    #[test]
    fn signs_end_words_and_hold_names() {
        assert_eq!(folded("Don't copy, (it)."), ["dont", "copy", "it"]);
        assert_eq!(folded("aws/backup: cross-account"), ["aws/backup", "cross-account"]);
        assert_eq!(folded("arn:aws:iam::111122223333:role/A."), ["arn:aws:iam::111122223333:role/a"]);
    }

    #[test]
    fn hangul_and_other_letters_part() {
        assert_eq!(folded("KMS키의 kms:Decrypt을"), ["kms", "키의", "kms:decrypt", "을"]);
        assert_eq!(folded("AWS/백업"), ["aws", "백업"]);
    }

    #[test]
    fn short_names_keep_their_plural() {
        assert_eq!(humps("ARNs"), ["ARNs"]);
        assert_eq!(humps("AWSServiceRole"), ["AWS", "Service", "Role"]);
        assert_eq!(humps("DynamoDB"), ["Dynamo", "DB"]);
    }
}
