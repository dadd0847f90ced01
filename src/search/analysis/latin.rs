//! The form in which words of English, Portuguese and Spanish are compared.
//!
//! Snowball does not join `-ão` and `-ões`, and knows some endings only with their accents; words come here
//! without, so a light rule for plurals stands before it.

use frostem::{Algorithm, Stemmer};

/// The stemmers.
pub(super) struct Stems {
    english: Stemmer,
    portuguese: Stemmer,
    spanish: Stemmer,
}

/// Endings of plurals and what stands for them in the singular.
const PORTUGUESE: &[(&str, &str)] = &[
    ("oes", "ao"),
    ("aes", "ao"),
    ("aos", "ao"),
    ("iveis", "ivel"),
    ("aveis", "avel"),
    ("eis", "el"),
    ("ais", "al"),
    ("ois", "ol"),
    ("uis", "ul"),
];
const SPANISH: &[(&str, &str)] = &[("iones", "ion"), ("ales", "al"), ("ores", "or")];

/// The least length of what stands before such an ending.
const LEAST: usize = 2;

impl Stems {
    pub fn new() -> Self {
        Self {
            english: Stemmer::new(Algorithm::English),
            portuguese: Stemmer::new(Algorithm::Portuguese),
            spanish: Stemmer::new(Algorithm::Spanish),
        }
    }

    /// Returns the form of a folded word; languages without rules of their own take those of English, whose
    /// names they use.
    pub fn stem(&self, lang: &str, word: &str) -> String {
        match lang.split('-').next().unwrap_or_default() {
            "pt" => self.portuguese.stem(&singular(word, PORTUGUESE)).into_owned(),
            "es" => self.spanish.stem(&singular(word, SPANISH)).into_owned(),
            _ => self.english.stem(word).into_owned(),
        }
    }
}

fn singular(word: &str, endings: &[(&str, &str)]) -> String {
    let cut = endings.iter().find_map(|(many, one)| Some((word.strip_suffix(many)?, one)));
    match cut {
        Some((start, one)) if start.len() >= LEAST => format!("{start}{one}"),
        _ => word.to_owned(),
    }
}
