//! What somebody typed, taken apart: filters, phrases in quotation marks, words. Every input is a query.

use super::passages::ANY;
use crate::kb::{EntryKind, Resources, Vocabulary};
use unicode_normalization::UnicodeNormalization;

/// The longest line in which filters are looked for; longer ones are pasted.
const LONGEST_LINE: usize = 300;

/// How many bytes of a query are read.
const MOST_BYTES: usize = 16 << 10;

/// A filter whose value there is not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownValue {
    /// The filter: `service`.
    pub filter: &'static str,
    /// What was typed.
    pub value: String,
    /// What there is.
    pub known: Vec<String>,
}

/// A query taken apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// Everything but the filters, in the form NFC.
    pub text: String,
    /// Texts that stood in quotation marks.
    pub phrases: Vec<String>,
    /// Groups of facets; an entry has one of each group.
    pub facets: Vec<Vec<String>>,
    /// Facets of the resource types that it names in passing.
    pub types: Vec<String>,
    /// Whether it ends in the middle of a word, as somebody types.
    pub is_open: bool,
}

/// The filters and what they may be.
struct Filters {
    named: Vec<(&'static str, Vec<String>)>,
}

impl Filters {
    fn new(vocabulary: &Vocabulary, resources: &Resources) -> Self {
        let types = resources.types.iter().map(|kind| kind.name.clone()).collect();
        let sides = vocabulary.accounts.iter().map(|(word, _)| word.clone()).collect();
        let kinds = EntryKind::WORDS.iter().map(|word| (*word).to_owned()).collect();
        Self {
            named: vec![
                ("service", vocabulary.services.clone()),
                ("type", types),
                ("phase", vocabulary.phases.clone()),
                ("side", sides),
                ("kind", kinds),
            ],
        }
    }

    /// Returns the facets that a filter asks for; `None` where `name` is no filter.
    fn facets(
        &self,
        resources: &Resources,
        name: &str,
        value: &str,
    ) -> Option<Result<Vec<String>, UnknownValue>> {
        let (filter, known) = self.named.iter().find(|(filter, _)| filter.eq_ignore_ascii_case(name))?;
        let wanted = bare(value);
        let also = (*filter == "type")
            .then(|| resources.types.iter().find(|kind| kind.also.iter().any(|also| bare(also) == wanted)));
        let found =
            also.flatten().map(|kind| &kind.name).or_else(|| known.iter().find(|word| bare(word) == wanted));
        let facet = |word: &str| format!("{filter}:{word}").to_lowercase();
        Some(match found {
            Some(word) if *filter == "type" => Ok(vec![facet(word), facet(ANY)]),
            Some(word) => Ok(vec![facet(word)]),
            None => Err(UnknownValue { filter, value: value.to_owned(), known: known.clone() }),
        })
    }
}

/// The letters and digits of a word in lower case.
fn bare(word: &str) -> String {
    word.chars().filter(|ch| ch.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

impl Query {
    /// Takes a query apart.
    ///
    /// # Errors
    /// When a filter has a value that there is not.
    pub fn parse(raw: &str, vocabulary: &Vocabulary, resources: &Resources) -> Result<Self, UnknownValue> {
        let text = normal(raw);
        let mut query = Self { is_open: text.ends_with(char::is_alphanumeric), ..Self::default() };
        if text.contains('\n') || text.len() > LONGEST_LINE {
            query.types = types_in(&text, resources);
            query.text = text;
            return Ok(query);
        }
        let filters = Filters::new(vocabulary, resources);
        let mut rest = Vec::new();
        for piece in pieces(&text) {
            let filter = match &piece {
                Piece::Word(word) => word.split_once(':').filter(|(_, value)| !value.is_empty()),
                Piece::Phrase(_) => None,
            };
            match filter.and_then(|(name, value)| filters.facets(resources, name, value.trim_matches('"'))) {
                Some(facets) => query.facets.push(facets?),
                None => rest.push(piece),
            }
        }
        let shown = |piece: &Piece| match piece {
            Piece::Word(word) | Piece::Phrase(word) => word.clone(),
        };
        query.text = rest.iter().map(shown).collect::<Vec<_>>().join(" ");
        query.types = types_in(&query.text, resources);
        let phrase = |piece: Piece| match piece {
            Piece::Phrase(phrase) if !phrase.trim().is_empty() => Some(phrase),
            _ => None,
        };
        query.phrases = rest.into_iter().filter_map(phrase).collect();
        Ok(query)
    }

    /// Tells whether nothing is asked for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        !self.text.contains(char::is_alphanumeric)
    }
}

/// Returns the facets of the resource types whose names stand in a text; what is written on to them without a
/// blank, as a particle, may be anything but another Latin letter.
fn types_in(text: &str, resources: &Resources) -> Vec<String> {
    let lower = text.to_ascii_lowercase();
    let is_named = |name: &String| {
        let name = name.to_ascii_lowercase();
        let is_open = |ch: Option<char>| ch.is_none_or(|ch| !ch.is_ascii_alphanumeric());
        lower.match_indices(&name).any(|(at, _)| {
            is_open(lower[..at].chars().next_back()) && is_open(lower[at + name.len()..].chars().next())
        })
    };
    let named = resources.types.iter().filter(|kind| is_named(&kind.name) || kind.also.iter().any(is_named));
    named.map(|kind| facet_of_type(&kind.name)).collect()
}

/// Returns the facet of entries about a resource type.
pub(super) fn facet_of_type(name: &str) -> String {
    format!("type:{name}").to_lowercase()
}

/// Composes what was typed in parts, makes wide letters ordinary ones, and takes out the colours of a terminal.
fn normal(raw: &str) -> String {
    let mut cut = raw.len().min(MOST_BYTES);
    while !raw.is_char_boundary(cut) {
        cut -= 1;
    }
    let narrow = |ch: char| match ch {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(ch) - 0xfee0).unwrap_or(ch),
        '\u{3000}' | '\u{a0}' => ' ',
        ch if ch.is_control() && ch != '\n' => ' ',
        _ => ch,
    };
    let (raw, mut plain) = (raw[..cut].trim_end_matches('\0'), String::new());
    for (number, part) in raw.split("\u{1b}[").enumerate() {
        let is_argument = |ch: char| ch.is_ascii_digit() || ch == ';';
        let rest = part.trim_start_matches(is_argument).strip_prefix(|ch: char| ch.is_ascii_alphabetic());
        plain.push_str(if number > 0 { rest.unwrap_or(part) } else { part });
    }
    plain.chars().map(narrow).nfc().collect()
}

enum Piece {
    Word(String),
    Phrase(String),
}

/// Cuts a line at white space, but not between quotation marks; one without its other half is no mark.
fn pieces(line: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = line.trim_start();
    while let Some(first) = rest.chars().next() {
        if let Some(close) = closing(first)
            && let Some(end) = rest[first.len_utf8()..].find(close)
        {
            let inner = &rest[first.len_utf8()..];
            pieces.push(Piece::Phrase(inner[..end].to_owned()));
            rest = inner[end + close.len_utf8()..].trim_start();
            continue;
        }
        let length = word_length(rest);
        pieces.push(Piece::Word(rest[..length].to_owned()));
        rest = rest[length..].trim_start();
    }
    pieces
}

/// The length of a word; the value of a filter may stand in quotation marks.
fn word_length(rest: &str) -> usize {
    let plain = rest.find(char::is_whitespace).unwrap_or(rest.len());
    let quoted = rest.find(":\"").filter(|at| *at < plain);
    quoted.and_then(|at| rest[at + 2..].find('"').map(|end| at + 2 + end + 1)).unwrap_or(plain).max(1)
}

fn closing(open: char) -> Option<char> {
    match open {
        '"' => Some('"'),
        '“' | '„' => Some('”'),
        '«' => Some('»'),
        '「' => Some('」'),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(raw: &str) -> Query {
        let vocabulary = Vocabulary {
            services: vec!["kms".to_owned()],
            accounts: vec![("source".to_owned(), String::new())],
            ..Vocabulary::default()
        };
        Query::parse(raw, &vocabulary, &Resources::default()).expect("a query")
    }

    #[test]
    fn filters_and_phrases_are_taken_apart() {
        let query = parsed("copy \"not accessible\" service:KMS side:source kind:guide");
        assert_eq!(query.text, "copy not accessible");
        assert_eq!(query.phrases, ["not accessible"]);
        assert_eq!(query.facets, [["service:kms"], ["side:source"], ["kind:guide"]]);
    }

    #[test]
    fn actions_and_quotes_without_end_are_words() {
        assert_eq!(parsed("kms:CreateGrant \"copy").text, "kms:CreateGrant \"copy");
        assert!(parsed(" \u{1f600} ").is_empty());
        assert!(parsed("").is_empty());
    }

    #[test]
    fn unknown_value_names_those_that_there_are() {
        let vocabulary = Vocabulary { services: vec!["kms".to_owned()], ..Vocabulary::default() };
        let error = Query::parse("service:nope", &vocabulary, &Resources::default()).expect_err("unknown");
        assert_eq!((error.filter, error.known), ("service", vec!["kms".to_owned()]));
    }

    #[test]
    fn decomposed_and_wide_letters_are_read() {
        assert_eq!(parsed("\u{1100}\u{1161}").text, "가");
        assert_eq!(parsed("ＫＭＳ").text, "KMS");
        assert_eq!(parsed("\u{1b}[1;31mcopy\u{1b}[0m job\u{7}").text, "copy job");
    }
}
