//! A message aligned with the words of a text: how much of it is there, and whether that tells it.

use super::index::{Index, Readings};
use crate::fact::{SightingKind, Word, is_near};
use crate::kb::Wording;
use crate::matcher::ground::Ground;
use std::collections::BTreeSet;
use std::ops::Range;

/// The share of weight that makes a finding.
const LEAST_SHARE: f64 = 0.52;

/// The share of the words of this program's business that a finding needs.
const LEAST_DOMAIN: f64 = 0.65;

/// The same where nearly all else is there.
const FULL_DOMAIN: f64 = 0.4;

/// The share of the words that no other message has that a finding needs.
const LEAST_OWN: f64 = 0.55;

/// A message of no more words than this that are not common is short, and needs a greater share.
const SHORT_WORDS: usize = 5;
const SHORT_SHARE: f64 = 0.7;

/// The share of weight that makes a message without any word of failure.
pub(super) const PLAIN_SHARE: f64 = 0.8;

/// The share of weight from which a word of its own may be missing.
const FULL_SHARE: f64 = 0.66;

/// The share of weight that is enough where nothing of the message's own words is missing, and their weight.
const SURE_SHARE: f64 = 0.45;
pub(super) const SURE_WEIGHT: f64 = 3.0;

/// The share of the words that only a translation's language has that a finding by it needs.
const LEAST_SPOKEN: f64 = 0.4;

/// The weight that a message must have in common with a text, in units of the rarest word.
const LEAST_WEIGHT: f64 = 1.4;

/// What a word costs that stands between others and belongs to no message, in units of the rarest word.
const GAP: f64 = 0.07;

/// The same for a word that many texts have.
const COMMON_GAP: f64 = 0.015;

/// What a word counts that stands there in another order.
const OUT_OF_ORDER: f64 = 0.7;

/// What a value weighs that stands where the message names one.
const VALUE: f64 = 0.8;

/// What it weighs that a value is missing which the message names: people leave them out.
const MISSING_VALUE: f64 = 0.4;

/// What remains of a message about a key where the text names something else.
const OTHER_VALUE: f64 = 0.6;

/// Which values a text holds.
pub(super) struct Values {
    key: bool,
    action: bool,
    /// An ARN of another service.
    other: bool,
}

impl Values {
    pub fn of(ground: &Ground<'_>, unit: &Range<usize>) -> Self {
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

/// A message aligned with the text.
pub(super) struct Aligned<'i> {
    pub text: &'i Wording,
    pub share: f64,
    pub weight: f64,
    /// How many of the message's words are not common.
    pub content: usize,
    /// The share of the words of this program's business.
    pub domain: f64,
    /// The share of the words that no other message has.
    pub own: f64,
    /// The share of the words that only its language has.
    pub spoken: f64,
    /// First word and the one after the last.
    pub words: Range<usize>,
}

impl Aligned<'_> {
    pub fn tells(&self) -> bool {
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
    pub fn with_values(mut self, index: &Index, values: &Values) -> Self {
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
    pub fn evidence(&self) -> f64 {
        self.weight * self.share
    }
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
pub(super) fn align<'i>(
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
        negated(&word.text) || index.negations.iter().any(|known| is_misspelt(known, &word.text))
    });
    if says_opposite(index, text, &words[wide(&stretch, words.len())]) {
        return None;
    }
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

/// Tells whether `word` is a negation with a letter wrong: what only begins otherwise (`accessible`,
/// `inaccessible`) is its contrary.
fn is_misspelt(negation: &str, word: &str) -> bool {
    negation.len() >= 5 && negation.get(..2) == word.get(..2) && is_near(negation, word)
}

/// Tells whether the text says another word of a group (`destination`) where the message has one (`source`)
/// and does not say that one.
fn says_opposite(index: &Index, text: &Wording, words: &[Word]) -> bool {
    index.opposites.iter().any(|group| {
        let in_message =
            |one: &&String| text.words.iter().any(|word| index.wordings.dictionary[*word as usize] == **one);
        let in_text = |one: &&String| words.iter().any(|word| word.text == **one);
        let meant: Vec<&String> = group.iter().filter(in_message).collect();
        meant.len() == 1 && !meant.iter().any(in_text) && group.iter().any(|one| in_text(&one))
    })
}

/// A stretch with the words around it.
fn wide(stretch: &Range<usize>, all: usize) -> Range<usize> {
    stretch.start.saturating_sub(8)..(stretch.end + 8).min(all)
}

/// The share of the message's words of a kind that stand in or near `stretch`.
fn share_of(
    text: &Wording,
    readings: &[Readings],
    stretch: &Range<usize>,
    is_of: &dyn Fn(u32) -> bool,
) -> f64 {
    let wide = wide(stretch, readings.len());
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
