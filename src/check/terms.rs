//! The glossary's words to avoid, found in a text.
//!
//! A word counts only as a whole where its edge is a letter of an alphabet that separates words by blanks;
//! Hangul carries particles, so there any place counts. What stands inside a correct term of the same
//! language is that term (`주체` in `보안 주체`, `principal` in `entidad principal`). Case does not count.

use crate::kb::Glossary;
use std::ops::Range;

/// Returns the words to avoid that stand in `text`, with the name of their row, in the order of the glossary.
pub(super) fn avoided<'g>(glossary: &'g Glossary, lang: &str, text: &str) -> Vec<(&'g str, &'g str)> {
    let text = text.to_lowercase();
    let correct = correct_terms(glossary, lang, &text);
    let mut found = Vec::new();
    for term in &glossary.terms {
        let lists = term.avoid.iter().filter(|(tag, _)| tag == lang);
        for word in lists.flat_map(|(_, words)| words) {
            let excused = |place: &Range<usize>| {
                correct.iter().any(|term| term.start <= place.start && place.end <= term.end)
            };
            if places(&text, word).iter().any(|place| !excused(place)) {
                found.push((word.as_str(), term.id.as_str()));
            }
        }
    }
    found
}

fn correct_terms(glossary: &Glossary, lang: &str, text: &str) -> Vec<Range<usize>> {
    let words = glossary.terms.iter().flat_map(|term| &term.words).filter(|(tag, _)| tag == lang);
    words.flat_map(|(_, word)| places(text, word)).collect()
}

/// Returns where `word` stands in `text`, which is in lower case.
fn places(text: &str, word: &str) -> Vec<Range<usize>> {
    let word = word.to_lowercase();
    let found = text.match_indices(&word).map(|(start, _)| start..start + word.len());
    found.filter(|place| is_whole(text, place, &word)).collect()
}

fn is_whole(text: &str, place: &Range<usize>, word: &str) -> bool {
    let before = text[..place.start].chars().next_back();
    let after = text[place.end..].chars().next();
    ends_there(word.chars().next(), before) && ends_there(word.chars().next_back(), after)
}

/// Tells whether a word whose edge is `edge` ends where `neighbour` stands.
fn ends_there(edge: Option<char>, neighbour: Option<char>) -> bool {
    let in_word = |ch: char| ch.is_alphanumeric() && !is_hangul(ch);
    edge.is_some_and(is_hangul) || !neighbour.is_some_and(in_word)
}

/// Tells whether `ch` is a Hangul syllable.
pub(super) fn is_hangul(ch: char) -> bool {
    ('\u{ac00}'..='\u{d7a3}').contains(&ch)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kb::Term;

    fn glossary() -> Glossary {
        let term = |id: &str, lang: &str, word: &str, avoid: &[&str]| Term {
            id: id.into(),
            words: vec![(lang.into(), word.into())],
            avoid: vec![(lang.into(), avoid.iter().map(|w| (*w).to_owned()).collect())],
        };
        Glossary {
            terms: vec![
                term("key-policy", "pt-BR", "política de chaves", &["política de chave"]),
                term("grant", "ko", "권한 부여", &["부여"]),
                term("backup", "es", "copia de seguridad", &["backup"]),
                term("job", "es", "trabajo de copia de seguridad", &["tarea de copia de seguridad"]),
            ],
        }
    }

    fn words(lang: &str, text: &str) -> Vec<String> {
        avoided(&glossary(), lang, text).into_iter().map(|(word, _)| word.to_owned()).collect()
    }

    #[test]
    fn longer_word_is_not_the_word_to_avoid() {
        assert!(words("pt-BR", "A política de chaves").is_empty());
        assert_eq!(words("pt-BR", "A Política de chave."), ["política de chave"]);
    }

    #[test]
    fn part_of_a_correct_term_is_allowed() {
        assert!(words("ko", "권한 부여를 만듭니다").is_empty());
        assert_eq!(words("ko", "권한을 부여합니다"), ["부여"]);
    }

    #[test]
    fn word_to_avoid_may_contain_a_correct_term() {
        assert_eq!(words("es", "la tarea de copia de seguridad"), ["tarea de copia de seguridad"]);
    }
}
