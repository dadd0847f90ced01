//! The wordings of all messages as words, for texts that were reworded, retyped or translated.

use super::model::{Claim, Entry, Relation, RelationKind, Status};
use crate::fact::words;
use crate::signature::literal_text;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A message in one language as words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wording {
    /// The entry.
    pub entry: String,
    /// The entries of which it is a special case.
    pub general: Vec<String>,
    /// The signature.
    pub signature: String,
    /// Language tag; English for the signature itself.
    pub lang: String,
    /// Whether the text claims something by itself; else it only proposes.
    pub claims: bool,
    /// Whether the message names a key.
    pub has_key: bool,
    /// Whether the message names an action.
    pub has_action: bool,
    /// Indices into [`Wordings::dictionary`], in the order of the text.
    pub words: Vec<u32>,
}

/// Words that say how much others tell, as [`crate::fact::words`] writes them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct WordLists {
    /// Words that tell no message.
    pub common: Vec<String>,
    /// Words of this program's business.
    pub domain: Vec<String>,
    /// Words of which one stands where something failed.
    pub failures: Vec<String>,
    /// Words that turn a sentence into its contrary.
    pub negations: Vec<String>,
    /// Words of which a message says one and means none of the others.
    pub opposites: Vec<Vec<String>>,
    /// Words and what they stand for where a message does not use them itself.
    pub synonyms: Vec<(String, String)>,
}

/// All wordings of a knowledge base.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wordings {
    /// Every word, once, in order.
    pub dictionary: Vec<String>,
    /// The texts.
    pub texts: Vec<Wording>,
    /// What weighs the words.
    pub lists: WordLists,
}

impl Wordings {
    /// Collects the wordings of entries.
    pub(super) fn of<'e>(entries: impl Iterator<Item = &'e Entry>, lists: &WordLists) -> Self {
        let is_current = |entry: &&Entry| entry.status != Status::Retired;
        let raw: Vec<(Wording, Vec<String>)> = entries.filter(is_current).flat_map(of_entry).collect();
        let mut places: BTreeMap<&str, u32> =
            raw.iter().flat_map(|(_, words)| words).map(|word| (word.as_str(), 0)).collect();
        for (index, place) in (0..).zip(places.values_mut()) {
            *place = index;
        }
        let dictionary = places.keys().map(|word| (*word).to_owned()).collect();
        let texts = raw
            .iter()
            .map(|(text, words)| {
                let words = words.iter().filter_map(|word| places.get(word.as_str()).copied()).collect();
                Wording { words, ..text.clone() }
            })
            .collect();
        Self { dictionary, texts, lists: lists.clone() }
    }

    /// Adds the wordings of another layer.
    pub(super) fn extend(&mut self, other: &Self) {
        let mut places: BTreeMap<String, u32> = self.dictionary.iter().cloned().zip(0..).collect();
        for text in &other.texts {
            let mut words = Vec::new();
            for index in &text.words {
                let Some(word) = other.dictionary.get(*index as usize) else { continue };
                let next = u32::try_from(places.len()).unwrap_or(u32::MAX);
                let place = *places.entry(word.clone()).or_insert_with(|| {
                    self.dictionary.push(word.clone());
                    next
                });
                words.push(place);
            }
            self.texts.push(Wording { words, ..text.clone() });
        }
    }
}

fn of_entry(entry: &Entry) -> Vec<(Wording, Vec<String>)> {
    let is_general = |relation: &&Relation| relation.kind == RelationKind::MoreSpecificThan;
    let general: Vec<String> =
        entry.relations.iter().filter(is_general).map(|relation| relation.id.clone()).collect();
    let wording = |signature: &str, lang: &str, text: &str| {
        let of = entry.signatures.iter().find(|known| known.id == signature);
        let claims = of.is_some_and(|of| of.claim == Claim::Match && of.when.is_empty());
        let words = words(&literal_text(text).unwrap_or_default()).into_iter().map(|word| word.text);
        let empty = Wording {
            entry: entry.id.clone(),
            general: general.clone(),
            signature: signature.to_owned(),
            lang: lang.to_owned(),
            claims,
            has_key: text.contains("key_arn"),
            has_action: text.contains("action"),
            words: Vec::new(),
        };
        (empty, words.collect())
    };
    let signatures = entry.signatures.iter().map(|one| wording(&one.id, "en", &one.text));
    let translations = entry.translations.iter().map(|one| wording(&one.of, &one.lang, &one.text));
    signatures.chain(translations).collect()
}
