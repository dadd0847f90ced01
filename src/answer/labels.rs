//! The fixed words of an answer, so that a renderer needs no catalogue.

use crate::text::{Args, Bundle, TextError};
use std::collections::BTreeMap;

/// Messages of `answer.ftl` that have no variables.
const PLAIN: &[&str] = &[
    "heading-short",
    "heading-summary",
    "heading-facts",
    "heading-causes",
    "heading-permissions",
    "heading-steps",
    "heading-policy",
    "heading-policy-document",
    "heading-message",
    "heading-mistakes",
    "heading-sources",
    "heading-similar",
    "heading-unknown",
    "heading-related",
    "heading-more-policies",
    "varying-note",
    "flow-as-text",
    "column-principal",
    "column-policy",
    "column-account",
    "column-actions",
    "label-form",
    "label-check",
    "label-run",
    "label-verify",
    "label-warning",
    "label-by-hand",
    "not-found",
    "not-found-seen",
    "not-found-hint",
    "reply-not-found",
    "no-guess",
    "more-long",
];

/// Fixed words by the id of their message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Labels {
    words: BTreeMap<String, String>,
}

impl Labels {
    /// Reads the fixed words from the bundle of `answer.ftl`.
    ///
    /// # Errors
    /// When one is missing.
    pub(super) fn read(bundle: &Bundle) -> Result<Self, TextError> {
        let mut words = BTreeMap::new();
        for id in PLAIN {
            words.insert((*id).to_owned(), bundle.plain(id)?);
        }
        Ok(Self { words })
    }

    /// Adds a sentence with its values in place.
    pub(super) fn add(&mut self, bundle: &Bundle, id: &str, args: &Args) -> Result<(), TextError> {
        self.words.insert(id.to_owned(), bundle.get(id, args)?);
        Ok(())
    }

    /// Adds a finished sentence under a name.
    pub(super) fn insert(&mut self, id: &str, text: String) {
        self.words.insert(id.to_owned(), text);
    }

    /// Says something else under a name.
    pub fn say(&mut self, id: &str, text: &str) {
        self.insert(id, text.to_owned());
    }

    /// Returns every text, to be changed.
    pub(super) fn texts_mut(&mut self) -> impl Iterator<Item = &mut String> {
        self.words.values_mut()
    }

    /// Returns a word; empty when there is none.
    #[must_use]
    pub fn get(&self, id: &str) -> &str {
        self.words.get(id).map_or("", String::as_str)
    }
}
