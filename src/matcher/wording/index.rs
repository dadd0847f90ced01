//! The words of all messages with their weights, and what the words of a text may be of them.

use crate::fact::{Word, is_form, is_near};
use crate::kb::{Kb, KbError, Wording, Wordings};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Mutex, PoisonError};

/// How much more a word of this program's business weighs.
const DOMAIN: f64 = 1.6;

/// What a word counts that is written nearly as in the message.
const NEAR: f64 = 0.9;

/// The share that makes an entry similar.
pub(super) const SIMILAR_SHARE: f64 = 0.42;

/// How many words of texts are remembered before all of them are forgotten.
const MAX_KNOWN: usize = 20_000;

/// How many messages are aligned with a text.
const MAX_CANDIDATES: usize = 24;

/// The wordings of a knowledge base with the weights of their words.
pub(in crate::matcher) struct Index {
    pub(super) wordings: Wordings,
    pub(super) places: HashMap<String, u32>,
    /// Words that mean a word of the dictionary.
    pub(super) synonyms: HashMap<String, Vec<u32>>,
    pub(super) weights: Vec<f64>,
    pub(super) postings: Vec<Vec<u32>>,
    /// Words of this program's business.
    pub(super) domain: Vec<bool>,
    /// Words that only one entry has, its special cases left aside.
    pub(super) single: Vec<bool>,
    /// Words that some English text has.
    pub(super) english: Vec<bool>,
    /// Words that cost nothing where they stand between others.
    pub(super) common: BTreeSet<String>,
    pub(super) opposites: Vec<BTreeSet<String>>,
    pub(super) negations: BTreeSet<String>,
    /// Words of which one stands where something failed.
    pub(super) failures: BTreeSet<String>,
    /// Words of earlier texts with what they may be: each is compared with the whole dictionary once.
    known: Mutex<HashMap<String, Readings>>,
}

impl Index {
    pub fn new(kb: &Kb) -> Result<Self, KbError> {
        let wordings = kb.wordings()?;
        let places: HashMap<String, u32> = wordings.dictionary.iter().cloned().zip(0..).collect();
        let mut entries: Vec<BTreeSet<&str>> = vec![BTreeSet::new(); wordings.dictionary.len()];
        let mut postings: Vec<Vec<u32>> = vec![Vec::new(); wordings.dictionary.len()];
        let all: BTreeSet<&str> = wordings.texts.iter().map(|text| text.entry.as_str()).collect();
        for (number, text) in (0..).zip(&wordings.texts) {
            for word in &text.words {
                entries[*word as usize].insert(&text.entry);
                if postings[*word as usize].last() != Some(&number) {
                    postings[*word as usize].push(number);
                }
            }
        }
        let lists = &wordings.lists;
        let common: BTreeSet<String> = lists.common.iter().cloned().collect();
        let domain: BTreeSet<&str> = lists.domain.iter().map(String::as_str).collect();
        let weights = wordings
            .dictionary
            .iter()
            .zip(&entries)
            .map(|(word, entries)| {
                let own = if domain.contains(word.as_str()) { DOMAIN } else { 1.0 };
                own * weight(word, entries.len(), all.len(), common.contains(word))
            })
            .collect();
        let mut synonyms: HashMap<String, Vec<u32>> = HashMap::new();
        for (word, means) in &lists.synonyms {
            if let Some(place) = places.get(means) {
                synonyms.entry(word.clone()).or_default().push(*place);
            }
        }
        let is_domain = |word: &String| domain.contains(word.as_str());
        let domain = wordings.dictionary.iter().map(is_domain).collect();
        let general: HashMap<&str, &[String]> =
            wordings.texts.iter().map(|text| (text.entry.as_str(), text.general.as_slice())).collect();
        // A special case repeats the words of the general one: they stay that one's own.
        let is_special = |entry: &str, entries: &BTreeSet<&str>| {
            general[entry].iter().any(|id| entries.contains(id.as_str()))
        };
        let is_single = |(word, entries): (&String, &BTreeSet<&str>)| {
            !common.contains(word) && entries.iter().filter(|entry| !is_special(entry, entries)).count() == 1
        };
        let single = wordings.dictionary.iter().zip(&entries).map(is_single).collect();
        let mut english = vec![false; wordings.dictionary.len()];
        for word in wordings.texts.iter().filter(|text| text.lang == "en").flat_map(|text| &text.words) {
            english[*word as usize] = true;
        }
        let failures = lists.failures.iter().cloned().collect();
        let opposites = lists.opposites.iter().map(|group| group.iter().cloned().collect()).collect();
        let negations = lists.negations.iter().cloned().collect();
        Ok(Self {
            wordings,
            places,
            synonyms,
            weights,
            postings,
            domain,
            single,
            english,
            common,
            opposites,
            negations,
            failures,
            known: Mutex::default(),
        })
    }

    pub(super) fn is_common(&self, word: u32) -> bool {
        self.common.contains(&self.wordings.dictionary[word as usize])
    }

    pub(super) fn total(&self, text: &Wording) -> f64 {
        text.words.iter().map(|word| self.weights[*word as usize]).sum()
    }
}

/// The weight of a word: 1 where one message of many has it, less the more have it.
fn weight(word: &str, entries: usize, all: usize, is_common: bool) -> f64 {
    #[allow(clippy::cast_precision_loss)]
    let rarity = ((all as f64 + 8.0) / entries.max(1) as f64).ln() / (all as f64 + 8.0).ln();
    let length = if word.is_ascii() { 1.0 } else { 0.7 };
    if is_common { rarity.min(0.25) * 0.5 } else { (rarity * length).max(0.08) }
}

/// A word of the text: the words of the dictionary that it may be, and how much each then counts.
pub(super) type Readings = Vec<(u32, f64)>;

pub(super) fn readings(index: &Index, words: &[Word]) -> Vec<Readings> {
    let mut known = index.known.lock().unwrap_or_else(PoisonError::into_inner);
    if known.len() > MAX_KNOWN {
        known.clear();
    }
    let read = |word: &Word| {
        if let Some(readings) = known.get(&word.text) {
            return readings.clone();
        }
        let readings = meanings(index, &word.text);
        known.insert(word.text.clone(), readings.clone());
        readings
    };
    words.iter().map(read).collect()
}

/// The words of the dictionary that `word` is or nearly is.
fn meanings(index: &Index, word: &str) -> Readings {
    let meant = index.synonyms.get(word).cloned().unwrap_or_default();
    if let Some(place) = index.places.get(word) {
        let forms = (0..).zip(&index.wordings.dictionary).filter(|(_, known)| is_form(word, known));
        let forms = forms.map(|(form, _)| form).take(4).chain(meant).map(|form| (form, NEAR));
        return std::iter::once((*place, 1.0)).chain(forms).collect();
    }
    if !meant.is_empty() {
        return meant.into_iter().map(|one| (one, 1.0)).collect();
    }
    let near = (0..).zip(&index.wordings.dictionary).filter(|(_, known)| is_near(word, known));
    let near: Readings = near.map(|(place, _)| (place, NEAR)).take(8).collect();
    if near.is_empty() { glued(index, word) } else { near }
}

/// The two words of the dictionary that `word` is when a blank was left out.
fn glued(index: &Index, word: &str) -> Readings {
    const SHORTEST: usize = 3;
    let splits = (SHORTEST..word.len().saturating_sub(SHORTEST - 1)).filter(|at| word.is_char_boundary(*at));
    splits
        .filter_map(|at| Some((index.places.get(&word[..at])?, index.places.get(&word[at..])?)))
        .map(|(first, second)| vec![(*first, NEAR), (*second, NEAR)])
        .next()
        .unwrap_or_default()
}

/// The messages that share most weight with the text.
pub(super) fn candidates(index: &Index, readings: &[Readings]) -> Vec<u32> {
    let mut scores: HashMap<u32, f64> = HashMap::new();
    let distinct: BTreeMap<u32, u64> =
        readings.iter().flatten().map(|(word, counts)| (*word, counts.to_bits())).collect();
    for (word, counts) in distinct {
        for text in &index.postings[word as usize] {
            *scores.entry(*text).or_default() += index.weights[word as usize] * f64::from_bits(counts);
        }
    }
    let mut ranked: Vec<(u32, f64)> = scores
        .into_iter()
        .map(|(text, score)| (text, score / index.total(&index.wordings.texts[text as usize]).max(0.1)))
        .filter(|(_, share)| *share >= SIMILAR_SHARE)
        .collect();
    ranked.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    ranked.truncate(MAX_CANDIDATES);
    ranked.into_iter().map(|(text, _)| text).collect()
}
