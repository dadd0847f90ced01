//! Messages recognised by their words: reworded by AWS, retyped by somebody, translated by a tool.
//!
//! Words weigh by how few messages have them. The words of a text are aligned with those of each message in
//! their order; enough weight, a clear lead over the next message, and the same negation make a finding.

use super::finding::MatchKind;
use super::found::{Found, MORE_SPECIFIC};
use super::free::Loose;
use super::ground::Ground;
use crate::fact::{SightingKind, Word, is_form, is_near, words};
use crate::kb::{Kb, KbError, Wording, Wordings};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;

/// The share of weight that makes a finding.
const LEAST_SHARE: f64 = 0.52;

/// The share of the words of this program's business that a finding needs.
const LEAST_DOMAIN: f64 = 0.65;

/// The share of the words that no other message has that a finding needs.
const LEAST_OWN: f64 = 0.55;

/// A message of no more words than this that are not common is short, and needs a greater share.
const SHORT_WORDS: usize = 5;
const SHORT_SHARE: f64 = 0.7;

/// The share of weight that makes a message without any word of failure.
const PLAIN_SHARE: f64 = 0.8;

/// The share of weight from which a word of its own may be missing.
const FULL_SHARE: f64 = 0.66;

/// The share of weight that is enough where nothing of the message's own words is missing, and their weight.
const SURE_SHARE: f64 = 0.45;
const SURE_WEIGHT: f64 = 3.0;

/// The share of the words that only a translation's language has that a finding by it needs.
const LEAST_SPOKEN: f64 = 0.4;

/// The share of what a special case says beyond the general one that makes it the special case.
const LEAST_SPECIAL: f64 = 0.5;

/// The same where nearly all else is there.
const FULL_DOMAIN: f64 = 0.4;

/// What a value weighs that stands where the message names one.
const VALUE: f64 = 0.8;

/// What it weighs that a value is missing which the message names: people leave them out.
const MISSING_VALUE: f64 = 0.4;

/// What remains of a message about a key where the text names something else.
const OTHER_VALUE: f64 = 0.6;

/// How much more evidence than for the next message makes a finding.
const LEAST_LEAD: f64 = 1.01;

/// The share that makes an entry similar.
const SIMILAR_SHARE: f64 = 0.42;

/// The weight that a message must have in common with a text, in units of the rarest word.
const LEAST_WEIGHT: f64 = 1.4;

/// What a word costs that stands between others and belongs to no message, in units of the rarest word.
const GAP: f64 = 0.07;

/// The same for a word that many texts have.
const COMMON_GAP: f64 = 0.015;

/// How much more a word of this program's business weighs.
const DOMAIN: f64 = 1.6;

/// What a word counts that is written nearly as in the message.
const NEAR: f64 = 0.9;

/// What a word counts that stands there in another order.
const OUT_OF_ORDER: f64 = 0.7;

/// The greatest number of words of a text that are aligned.
const MAX_WORDS: usize = 4000;

/// How many messages are aligned with a text.
const MAX_CANDIDATES: usize = 24;

/// The wordings of a knowledge base with the weights of their words.
pub(super) struct Index {
    wordings: Wordings,
    places: HashMap<String, u32>,
    /// Words that mean a word of the dictionary.
    synonyms: HashMap<String, Vec<u32>>,
    weights: Vec<f64>,
    postings: Vec<Vec<u32>>,
    /// Words of this program's business.
    domain: Vec<bool>,
    /// Words that only one message has.
    single: Vec<bool>,
    /// Words that some English text has.
    english: Vec<bool>,
    /// Words that cost nothing where they stand between others.
    common: BTreeSet<String>,
    negations: BTreeSet<String>,
    /// Words of which one stands where something failed.
    failures: BTreeSet<String>,
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
        let is_single =
            |(word, entries): (&String, &BTreeSet<&str>)| entries.len() == 1 && !common.contains(word);
        let single = wordings.dictionary.iter().zip(&entries).map(is_single).collect();
        let mut english = vec![false; wordings.dictionary.len()];
        for word in wordings.texts.iter().filter(|text| text.lang == "en").flat_map(|text| &text.words) {
            english[*word as usize] = true;
        }
        let failures = lists.failures.iter().cloned().collect();
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
            negations,
            failures,
        })
    }

    fn is_common(&self, word: u32) -> bool {
        self.common.contains(&self.wordings.dictionary[word as usize])
    }

    fn total(&self, text: &Wording) -> f64 {
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

/// Which values a text holds.
struct Values {
    key: bool,
    action: bool,
    /// An ARN of another service.
    other: bool,
}

impl Values {
    fn of(ground: &Ground<'_>, unit: &Range<usize>) -> Self {
        let mut values = Self { key: false, action: false, other: false };
        let bytes = ground.view.folded().bytes();
        for sighting in ground.sightings_in(ground.view.folded_range(unit.clone())) {
            let text = &bytes[sighting.start..sighting.end];
            match sighting.kind {
                SightingKind::Arn if text.windows(5).any(|w| w == b":kms:") => values.key = true,
                SightingKind::Arn if !text.windows(5).any(|w| w == b":iam:" || w == b":sts:") => {
                    values.other = true;
                }
                SightingKind::Action => values.action = true,
                _ => {}
            }
        }
        values
    }
}

/// A word of the text: the words of the dictionary that it may be, and how much each then counts.
type Readings = Vec<(u32, f64)>;

/// A message aligned with the text.
struct Aligned<'i> {
    text: &'i Wording,
    share: f64,
    weight: f64,
    /// How many of the message's words are not common.
    content: usize,
    /// The share of the words of this program's business.
    domain: f64,
    /// The share of the words that no other message has.
    own: f64,
    /// The share of the words that only its language has.
    spoken: f64,
    /// First word and the one after the last.
    words: Range<usize>,
}

/// Returns the message that `unit` says in other words, if one is told; proposes those that it may be.
pub(super) fn read(
    ground: &Ground<'_>,
    index: &Index,
    unit: &Range<usize>,
    is_message: bool,
    without: &[&str],
    found: &mut Found<'_>,
) -> Option<Loose> {
    let (spoken, offsets) = ground.view.spoken(ground.paste.text(), unit.clone());
    let mut words = words(&spoken);
    words.truncate(MAX_WORDS);
    let readings = readings(index, &words);
    // Prose and programs use the same words; only where something failed they are a message.
    let is_failure = |word: &Word| {
        index.failures.contains(&word.text)
            || index.failures.iter().any(|known| known.len() >= 7 && is_near(known, &word.text))
    };
    let has_failed = is_message || words.iter().any(is_failure);
    let values = Values::of(ground, unit);
    let mut aligned = best_by_entry(candidates(index, &readings).into_iter().filter_map(|number| {
        if without.contains(&index.wordings.texts[number as usize].entry.as_str()) {
            return None;
        }
        let aligned = align(index, &index.wordings.texts[number as usize], &words, &readings)?;
        Some(aligned.with_values(index, &values))
    }));
    aligned
        .sort_by(|a, b| b.evidence().total_cmp(&a.evidence()).then_with(|| a.text.entry.cmp(&b.text.entry)));
    for one in &aligned {
        if one.share >= SIMILAR_SHARE {
            found.propose(&one.text.entry, one.share.min(0.89));
        }
    }
    let best = aligned.iter().find(|one| one.text.claims && one.tells())?;
    let best = general_of(ground.kb, &aligned, best);
    if !has_failed && (best.share < PLAIN_SHARE || best.weight < SURE_WEIGHT) {
        return None;
    }
    let rival = aligned.iter().find(|one| {
        (one.text.claims || one.evidence() >= best.evidence())
            && one.text.entry != best.text.entry
            && !is_special_case(ground.kb, &best.text.entry, &one.text.entry)
    });
    if rival.is_some_and(|rival| best.evidence() < rival.evidence() * LEAST_LEAD) {
        return None;
    }
    let start = offsets.at(words[best.words.start].start);
    let end = offsets.at(words[best.words.end - 1].end);
    let is_refused = |(entry, place): &(String, Range<usize>)| {
        place.start < end && start < place.end && !is_special_case(ground.kb, entry, &best.text.entry)
    };
    if found.refused.iter().any(is_refused) {
        return None;
    }
    let place = ground.view.folded_range(start..end);
    let kind = if best.text.lang == "en" { MatchKind::Approximate } else { MatchKind::Translated };
    Some(Loose {
        entry: best.text.entry.clone(),
        signature: best.text.signature.clone(),
        kind,
        place,
        facts: Vec::new(),
        related: Vec::new(),
    })
}

/// The general case of `best` where more of it is there: what makes the special case special is not.
fn general_of<'a, 'i>(kb: &Kb, aligned: &'a [Aligned<'i>], best: &'a Aligned<'i>) -> &'a Aligned<'i> {
    let is_general = |one: &&Aligned<'_>| {
        let special = (best.weight / best.share - one.weight / one.share) * LEAST_SPECIAL;
        one.text.claims
            && one.tells()
            && one.share > best.share
            && best.weight < one.weight + special
            && names(kb, &best.text.entry, &one.text.entry)
    };
    aligned.iter().find(is_general).unwrap_or(best)
}

/// Tells whether entry `special` names `general` as the one that it is a special case of.
fn names(kb: &Kb, special: &str, general: &str) -> bool {
    kb.entry(special).ok().flatten().is_some_and(|entry| {
        entry.relations.iter().any(|relation| relation.kind == MORE_SPECIFIC && relation.id == general)
    })
}

/// Tells whether one of two entries is a special case of the other.
fn is_special_case(kb: &Kb, one: &str, other: &str) -> bool {
    names(kb, one, other) || names(kb, other, one)
}

impl Aligned<'_> {
    fn tells(&self) -> bool {
        let is_sure = self.domain >= 1.0 && self.own >= 1.0 && self.weight >= SURE_WEIGHT;
        let is_short = self.content <= SHORT_WORDS;
        let least = match (is_sure, is_short) {
            (true, _) => SURE_SHARE,
            (_, true) => SHORT_SHARE,
            _ => LEAST_SHARE,
        };
        self.share >= least
            && self.weight >= LEAST_WEIGHT
            && (self.domain >= LEAST_DOMAIN || self.share >= PLAIN_SHARE && self.domain >= FULL_DOMAIN)
            && self.spoken >= LEAST_SPOKEN
            && (self.own >= LEAST_OWN || self.share >= FULL_SHARE)
            && (!is_short || self.own >= 1.0)
    }

    /// Counts the values that stand there, or do not, as the message names them.
    fn with_values(mut self, index: &Index, values: &Values) -> Self {
        let mut total = index.total(self.text);
        for (named, there) in [(self.text.has_key, values.key), (self.text.has_action, values.action)] {
            if named {
                self.weight += if there { VALUE } else { 0.0 };
                total += if there { VALUE } else { MISSING_VALUE };
            }
        }
        self.share = self.weight / total;
        if self.text.has_key && !values.key && values.other {
            self.share *= OTHER_VALUE;
        }
        self
    }

    /// How much of a long message is there says more than all of a short one.
    fn evidence(&self) -> f64 {
        self.weight * self.share
    }
}

fn best_by_entry<'i>(aligned: impl Iterator<Item = Aligned<'i>>) -> Vec<Aligned<'i>> {
    let mut best: BTreeMap<&str, Aligned<'i>> = BTreeMap::new();
    for one in aligned {
        let rank = |one: &Aligned<'_>| (one.tells(), one.evidence());
        let better = best.get(one.text.entry.as_str()).is_none_or(|known| rank(known) < rank(&one));
        if better {
            best.insert(&one.text.entry, one);
        }
    }
    best.into_values().collect()
}

fn readings(index: &Index, words: &[Word]) -> Vec<Readings> {
    let mut known: HashMap<&str, Readings> = HashMap::new();
    words
        .iter()
        .map(|word| known.entry(word.text.as_str()).or_insert_with(|| meanings(index, &word.text)).clone())
        .collect()
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
fn candidates(index: &Index, readings: &[Readings]) -> Vec<u32> {
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

/// The state of an alignment: what was gained, and where it began.
#[derive(Clone, Copy, Default)]
struct Cell {
    score: f64,
    start: usize,
    end: usize,
}

/// Aligns a message with the words of the text, in order; what else of the message stands in the same
/// stretch counts less.
fn align<'i>(
    index: &'i Index,
    text: &'i Wording,
    words: &[Word],
    readings: &[Readings],
) -> Option<Aligned<'i>> {
    let gain = |i: u32, j: usize| {
        let counts = readings[j].iter().find(|(word, _)| *word == i).map_or(0.0, |(_, counts)| *counts);
        counts * index.weights[i as usize]
    };
    let mut row = vec![Cell::default(); words.len() + 1];
    for word in &text.words {
        let before = row.clone();
        for j in 0..words.len() {
            let mut best = before[j + 1];
            let gap = if index.common.contains(&words[j].text) { COMMON_GAP } else { GAP };
            let skipped = Cell { score: row[j].score - gap, ..row[j] };
            if skipped.score > best.score {
                best = skipped;
            }
            let gained = gain(*word, j);
            if gained > 0.0 {
                let from = before[j];
                let start = if from.score > 0.0 { from.start } else { j };
                let score = from.score.max(0.0) + gained;
                if score > best.score {
                    best = Cell { score, start, end: j + 1 };
                }
            }
            row[j + 1] = best;
        }
    }
    let best = row.into_iter().max_by(|a, b| a.score.total_cmp(&b.score)).filter(|cell| cell.score > 0.0)?;
    let stretch = best.start..best.end;
    let total = index.total(text);
    let loose = unordered(index, text, readings, &stretch) * OUT_OF_ORDER;
    let weight = best.score.max(loose);
    let negated = |word: &str| index.negations.contains(word);
    let in_message = text.words.iter().any(|word| negated(&index.wordings.dictionary[*word as usize]));
    let around = stretch.start.saturating_sub(5)..(stretch.end + 5).min(words.len());
    let in_text = words[around].iter().any(|word| {
        negated(&word.text)
            || index.negations.iter().any(|known| known.len() >= 5 && is_near(known, &word.text))
    });
    (in_message == in_text || text.lang != "en").then_some(Aligned {
        text,
        share: weight / total,
        weight,
        content: text.words.iter().filter(|word| !index.is_common(**word)).count(),
        domain: share_of(text, readings, &stretch, &|word| index.domain[word as usize]),
        own: own_share(index, text, readings, &stretch),
        spoken: share_of(text, readings, &stretch, &|word| {
            text.lang != "en" && !index.english[word as usize]
        }),
        words: stretch,
    })
}

/// The share of the message's words of a kind that stand in or near `stretch`.
fn share_of(
    text: &Wording,
    readings: &[Readings],
    stretch: &Range<usize>,
    is_of: &dyn Fn(u32) -> bool,
) -> f64 {
    let wide = stretch.start.saturating_sub(8)..(stretch.end + 8).min(readings.len());
    let own: BTreeSet<u32> = text.words.iter().copied().filter(|word| is_of(*word)).collect();
    let there = own.iter().filter(|word| readings[wide.clone()].iter().flatten().any(|(w, _)| w == *word));
    #[allow(clippy::cast_precision_loss)]
    if own.is_empty() { 1.0 } else { there.count() as f64 / own.len() as f64 }
}

/// The share of the words that no other message has; of a single such word its absence says little.
fn own_share(index: &Index, text: &Wording, readings: &[Readings], stretch: &Range<usize>) -> f64 {
    let own: BTreeSet<u32> = text.words.iter().copied().filter(|word| index.single[*word as usize]).collect();
    if own.len() < 2 {
        return 1.0;
    }
    share_of(text, readings, stretch, &|word| index.single[word as usize])
}

/// The weight of the message's words that stand in `stretch`, in any order.
fn unordered(index: &Index, text: &Wording, readings: &[Readings], stretch: &Range<usize>) -> f64 {
    let wide = stretch.start.saturating_sub(6)..(stretch.end + 6).min(readings.len());
    let mut counted: BTreeSet<u32> = BTreeSet::new();
    let mut sum = 0.0;
    for word in &text.words {
        if counted.insert(*word)
            && let Some(counts) = readings[wide.clone()]
                .iter()
                .flatten()
                .filter(|(known, _)| known == word)
                .map(|(_, counts)| *counts)
                .max_by(f64::total_cmp)
        {
            sum += counts * index.weights[*word as usize];
        }
    }
    sum
}
