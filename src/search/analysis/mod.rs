//! From text to terms, alike for what is indexed and for what is asked.
//!
//! In: a text, the language of its field. Out: [`Token`]s, each with its place in the text. `word` cuts text
//! into words, `latin` and `korean` bring a word to the form in which it is compared. Knows no entry.

mod keyboard;
mod korean;
mod latin;
mod word;

pub(super) use keyboard::{as_hangul, as_latin};
pub(super) use korean::{is_hangul, stem as korean_stem};
pub(super) use word::{Script, Word, fold, words};

use latin::Stems;
use std::collections::{BTreeMap, BTreeSet};

/// Raised whenever the same text gives other terms than before: an index made by other rules is not used.
pub(super) const RULES: u32 = 1;

/// The mark before a whole word among the terms; no word begins with it.
pub(super) const WHOLE_WORD: char = '=';

/// What a token is of its word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// The form in which the word is compared.
    Stem,
    /// A name with its signs: `kms:creategrant`.
    Name,
    /// Two syllables within a word.
    Gram,
    /// Two syllables over the border of two words.
    Joint,
    /// Two words that follow each other.
    Pair,
    /// The word as it is written, for prefixes and slips of the keyboard.
    Written,
}

/// A term at its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Token {
    pub text: String,
    pub form: Form,
    /// Counts words, so that phrases can be asked for.
    pub position: usize,
    /// In bytes of the text.
    pub start: usize,
    pub end: usize,
}

/// The rules of each language.
pub(super) struct Analyzer {
    stems: Stems,
    stop: BTreeMap<String, BTreeSet<String>>,
}

impl Analyzer {
    /// Takes the words that tell nothing, by language.
    pub fn new(stop: &[(String, Vec<String>)]) -> Self {
        let mut lists: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (lang, words) in stop {
            lists.entry(lang.clone()).or_default().extend(words.iter().map(|word| fold(word)));
        }
        Self { stems: Stems::new(), stop: lists }
    }

    /// Tells whether a folded word tells nothing in a language.
    pub fn is_stop(&self, lang: &str, word: &str) -> bool {
        self.stop.get(lang).is_some_and(|list| list.contains(word))
    }

    /// Returns the form in which a folded word is compared in a language.
    pub fn stem(&self, lang: &str, word: &str) -> String {
        if word.chars().any(is_hangul) { korean_stem(word) } else { self.stems.stem(lang, word) }
    }

    /// Returns the terms of a text. Words that tell nothing keep their place and give no term.
    pub fn tokens(&self, lang: &str, text: &str) -> Vec<Token> {
        let mut tokens = Vec::new();
        let mut position = 0;
        let mut before: Option<(usize, String)> = None;
        let mut last: Option<String> = None;
        for word in words(text) {
            let at = position;
            let mut add = |text: String, form: Form, position: usize| {
                tokens.push(Token { text, form, position, start: word.start, end: word.end });
            };
            if word.script == Script::Hangul {
                let stem = korean_stem(&word.folded);
                if !self.is_stop(lang, &word.folded) && !self.is_stop(lang, &stem) {
                    if let Some((end, last)) = &before
                        && text[*end..word.start].chars().all(char::is_whitespace)
                    {
                        add(korean::joint(last, &stem), Form::Joint, at);
                    }
                    for gram in korean::grams(&word.folded, &stem) {
                        add(gram, Form::Gram, at);
                    }
                    add(format!("{WHOLE_WORD}{stem}"), Form::Written, at);
                    add(stem.clone(), Form::Stem, at);
                    before = Some((word.end, stem));
                } else {
                    before = None;
                }
                position += 1;
                continue;
            }
            before = None;
            if !word.parts.is_empty() {
                add(word.folded.clone(), Form::Name, at);
                add(format!("{WHOLE_WORD}{}", word.folded), Form::Written, at);
            }
            for part in word.pieces() {
                if !self.is_stop(lang, part) {
                    let stem = self.stem(lang, part);
                    if let Some(last) = last.replace(stem.clone()) {
                        add(pair(&last, &stem), Form::Pair, position);
                    }
                    add(stem, Form::Stem, position);
                    add(format!("{WHOLE_WORD}{part}"), Form::Written, position);
                }
                position += 1;
            }
        }
        tokens
    }
}

/// The term for a whole text, whatever its signs and accents.
pub(super) fn whole(text: &str) -> String {
    let all: Vec<String> = words(text).into_iter().map(|word| word.folded).collect();
    format!("{WHOLE_WORD}{WHOLE_WORD}{}", all.join(" "))
}

/// The term for two words that follow each other.
pub(super) fn pair(first: &str, second: &str) -> String {
    format!("{first} {second}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stems(lang: &str, text: &str) -> Vec<String> {
        let analyzer = Analyzer::new(&[("en".to_owned(), vec!["the".to_owned()])]);
        let tokens = analyzer.tokens(lang, text);
        tokens
            .into_iter()
            .filter(|token| !matches!(token.form, Form::Written | Form::Pair))
            .map(|token| token.text)
            .collect()
    }

    #[test]
    fn words_that_tell_nothing_keep_their_place() {
        let analyzer = Analyzer::new(&[("en".to_owned(), vec!["the".to_owned()])]);
        let places: Vec<usize> = analyzer
            .tokens("en", "copy the key")
            .iter()
            .filter(|token| token.form == Form::Stem)
            .map(|token| token.position)
            .collect();
        assert_eq!(places, [0, 2]);
    }

    #[test]
    fn names_are_whole_and_in_parts() {
        assert_eq!(stems("en", "kms:CreateGrant"), ["kms:creategrant", "kms", "creat", "grant"]);
        assert_eq!(
            stems("en", "AWSServiceRoleForBackup"),
            ["awsserviceroleforbackup", "aw", "servic", "role", "for", "backup"]
        );
        assert_eq!(
            stems("en", "KMSKeyNotAccessible"),
            ["kmskeynotaccessible", "kms", "key", "not", "access"]
        );
    }

    #[test]
    fn plurals_and_accents_fall_together() {
        for (lang, one, many) in [
            ("pt-BR", "permissão", "permissoes"),
            ("pt-BR", "disponível", "disponiveis"),
            ("pt-BR", "cópia", "copias"),
            ("pt-BR", "chave", "chaves"),
            ("es", "organización", "organizaciones"),
            ("es", "política", "politicas"),
            ("en", "policy", "policies"),
        ] {
            assert_eq!(stems(lang, one), stems(lang, many), "{one}");
        }
    }

    #[test]
    fn korean_is_found_without_spaces_and_particles() {
        let whole = stems("ko", "키 정책을 저장");
        for term in stems("ko", "키정책") {
            assert!(whole.contains(&term) || term == "키정책", "{term}: {whole:?}");
        }
        assert_eq!(stems("ko", "KMS키의"), ["kms", "키의", "키"]);
    }
}
