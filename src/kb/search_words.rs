//! What the search knows of words: which tell nothing, which ask, which stand for each other, and which
//! entries most people look for.

use super::vocabulary::Glossary;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The file as written; every part may be missing.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct SearchToml {
    common: Vec<String>,
    stop: BTreeMap<String, String>,
    asking: BTreeMap<String, String>,
    failing: BTreeMap<String, String>,
    alike: Vec<Vec<String>>,
    instead: Vec<InsteadToml>,
    asked: BTreeMap<String, BTreeMap<String, Vec<String>>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct InsteadToml {
    written: Vec<String>,
    meant: Vec<String>,
}

/// Phrases that people write, and what they mean by them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Instead {
    /// What is written; each phrase by itself.
    pub written: Vec<String>,
    /// What is meant; each phrase by itself.
    pub meant: Vec<String>,
}

/// Language tags with phrases.
pub type PhrasesByLang = Vec<(String, Vec<String>)>;

/// The words of the search.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SearchWords {
    /// Ids of the entries that most people look for, the most common first.
    pub common: Vec<String>,
    /// Language tag and words that tell nothing.
    pub stop: Vec<(String, Vec<String>)>,
    /// Language tag and words that ask how or why, or with `*` how they begin or end: who writes one is looking for a
    /// guide.
    pub asking: Vec<(String, Vec<String>)>,
    /// Language tag and words that say that something failed, or with `*` how such words begin or end: who
    /// writes one is looking for an error.
    pub failing: Vec<(String, Vec<String>)>,
    /// Phrases of any language that mean the same, group by group.
    pub alike: Vec<Vec<String>>,
    /// Phrases that mean something else than they say, and those to avoid of the glossary.
    pub instead: Vec<Instead>,
    /// How people ask for an entry: its id, and phrases by language. Only the index needs them, so the artefact has
    /// them by themselves ([`super::Kb::asked`]).
    #[serde(skip)]
    pub asked: Vec<(String, PhrasesByLang)>,
}

impl SearchToml {
    pub(super) fn into_model(self) -> SearchWords {
        let lists = |lists: BTreeMap<String, String>| {
            let words = |text: String| text.split_whitespace().map(str::to_owned).collect();
            lists.into_iter().map(|(lang, text)| (lang, words(text))).collect()
        };
        let instead = self.instead.into_iter().map(|one| Instead { written: one.written, meant: one.meant });
        SearchWords {
            common: self.common,
            stop: lists(self.stop),
            asking: lists(self.asking),
            failing: lists(self.failing),
            alike: self.alike,
            instead: instead.collect(),
            asked: self.asked.into_iter().map(|(id, phrases)| (id, phrases.into_iter().collect())).collect(),
        }
    }
}

impl SearchWords {
    /// Returns these words together with what the glossary says is written for its terms.
    #[must_use]
    pub(super) fn with_glossary(&self, glossary: &Glossary) -> Self {
        let mut all = self.clone();
        for term in &glossary.terms {
            for (lang, written) in &term.avoid {
                let meant = term.words.iter().filter(|(of, _)| of == lang).map(|(_, word)| word.clone());
                all.instead.push(Instead { written: written.clone(), meant: meant.collect() });
            }
        }
        all
    }

    /// Adds the words of an overlay.
    pub(super) fn extend(&mut self, other: Self) {
        self.common.extend(other.common);
        self.stop.extend(other.stop);
        self.asking.extend(other.asking);
        self.failing.extend(other.failing);
        self.alike.extend(other.alike);
        self.instead.extend(other.instead);
    }
}
