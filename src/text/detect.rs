//! The language of a text: Hangul first, then words that only one language has, then a classifier.

/// How many Hangul syllables make a text Korean, if they are also a good part of its letters.
const LEAST_HANGUL: usize = 4;

/// The least length in letters for the classifier.
const LEAST_LETTERS: usize = 24;

/// Words that stand in one of the languages and in none of the others, nor in English messages.
const MARKERS: &[(&str, &[&str])] = &[
    (
        "pt-BR",
        &[
            "não",
            "você",
            "erro",
            "cópia",
            "conta",
            "chave",
            "uma",
            "são",
            "estou",
            "falhou",
            "cofre",
            "permissão",
            "meu",
            "minha",
            "fazer",
            "origem",
        ],
    ),
    (
        "es",
        &[
            "el", "los", "las", "una", "clave", "cuenta", "falló", "cómo", "qué", "mi", "permiso", "almacén",
            "desde", "porque", "origen", "hago", "sale",
        ],
    ),
];

/// Returns the language tag of `text` among English, Brazilian Portuguese, Korean and Spanish; `None`
/// when it is too short or none of these. What is quoted from AWS should be taken out before.
#[must_use]
pub fn language_of(text: &str) -> Option<&'static str> {
    let letters = text.chars().filter(|ch| ch.is_alphabetic()).count();
    let hangul = text.chars().filter(|ch| ('\u{ac00}'..='\u{d7a3}').contains(ch)).count();
    if hangul >= LEAST_HANGUL && hangul * 5 >= letters {
        return Some("ko");
    }
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower.split(|ch: char| !ch.is_alphabetic()).filter(|w| !w.is_empty()).collect();
    let distinct = |list: &[&str]| list.iter().filter(|word| words.contains(word)).count();
    let mut scores: Vec<(&'static str, usize)> =
        MARKERS.iter().map(|(lang, list)| (*lang, distinct(list))).collect();
    scores.sort_by_key(|(_, score)| std::cmp::Reverse(*score));
    let [(best, score), (_, next), ..] = scores[..] else { return None };
    if score >= 2 && score > next {
        return Some(best);
    }
    if letters < LEAST_LETTERS {
        return None;
    }
    // The classifier takes short technical English for a Romance language; a sign of one must be there.
    let has_sign = score > 0 || text.chars().any(|ch| !ch.is_ascii() && ch.is_alphabetic());
    match whichlang::detect_language(text) {
        whichlang::Lang::Eng => Some("en"),
        whichlang::Lang::Por if has_sign => Some("pt-BR"),
        whichlang::Lang::Spa if has_sign => Some("es"),
        whichlang::Lang::Kor => Some("ko"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn questions_around_a_message_tell_their_language() {
        for (text, lang) in [
            ("Estou recebendo este erro ao fazer uma cópia entre contas", Some("pt-BR")),
            ("Me sale este error al copiar a otra cuenta, ¿qué hago?", Some("es")),
            ("복사 작업이 실패했습니다", Some("ko")),
            ("My copy job to the other account failed with this message", Some("en")),
            ("x", None),
            ("", None),
        ] {
            assert_eq!(language_of(text), lang, "{text}");
        }
    }

    #[test]
    fn technical_english_is_never_taken_for_another_language() {
        for text in [
            "ERROR error: error calling KMS: (error code 400)",
            "Error: operation error KMS: CreateKey, error code: x.",
            "y y y error no copy",
        ] {
            assert!(matches!(language_of(text), None | Some("en")), "{text}");
        }
    }
}
