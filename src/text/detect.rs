//! The language of a text: Hangul first, then words that only one language has, then a classifier.

/// How many Hangul syllables make a text Korean.
const LEAST_HANGUL: usize = 4;

/// The least length in letters for the classifier.
const LEAST_LETTERS: usize = 24;

/// Words that stand in one of the two languages and not in the other.
const MARKERS: &[(&str, &[&str])] = &[
    (
        "pt-BR",
        &[
            "não",
            "você",
            "está",
            "erro",
            "cópia",
            "conta",
            "chave",
            "ao",
            "uma",
            "são",
            "fazer",
            "estou",
            "falhou",
            "cofre",
            "política",
            "origem",
            "permissão",
            "em",
            "meu",
            "minha",
        ],
    ),
    (
        "es",
        &[
            "el",
            "los",
            "las",
            "una",
            "clave",
            "cuenta",
            "copia",
            "error",
            "está",
            "mi",
            "falló",
            "origen",
            "cómo",
            "qué",
            "por",
            "se",
            "permiso",
            "almacén",
            "política",
            "respaldo",
            "y",
        ],
    ),
];

/// Returns the language tag of `text` among English, Brazilian Portuguese, Korean and Spanish; `None`
/// when it is too short or none of these. What is quoted from AWS should be taken out before.
#[must_use]
pub fn language_of(text: &str) -> Option<&'static str> {
    let hangul = text.chars().filter(|ch| ('\u{ac00}'..='\u{d7a3}').contains(ch)).count();
    if hangul >= LEAST_HANGUL {
        return Some("ko");
    }
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower.split(|ch: char| !ch.is_alphabetic()).filter(|w| !w.is_empty()).collect();
    let count = |list: &[&str]| words.iter().filter(|word| list.contains(word)).count();
    let scores: Vec<(&'static str, usize)> =
        MARKERS.iter().map(|(lang, list)| (*lang, count(list))).collect();
    let best = scores.iter().max_by_key(|(_, score)| *score)?;
    let lead = scores
        .iter()
        .filter(|(lang, _)| lang != &best.0)
        .all(|(_, score)| score + 1 < best.1 || (*score == 0 && best.1 >= 2));
    if best.1 >= 2 && lead {
        return Some(best.0);
    }
    if words.iter().map(|word| word.chars().count()).sum::<usize>() < LEAST_LETTERS {
        return None;
    }
    match whichlang::detect_language(text) {
        whichlang::Lang::Eng => Some("en"),
        whichlang::Lang::Por => Some("pt-BR"),
        whichlang::Lang::Spa => Some("es"),
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
}
