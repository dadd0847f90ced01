//! Messages recognised by their words: reworded by AWS, retyped by somebody, translated by a tool.
//!
//! Words weigh by how few messages have them. The words of a text are aligned with those of each message in
//! their order; enough weight, a clear lead over the next message, and the same negation make a finding.

mod align;
mod index;

pub(super) use index::Index;

use super::finding::MatchKind;
use super::found::Found;
use super::free::Loose;
use super::ground::Ground;
use crate::fact::{Word, is_near, words};
use crate::kb::Kb;
use align::{Aligned, PLAIN_SHARE, SURE_WEIGHT, Values, align};
use index::{SIMILAR_SHARE, candidates, readings};
use std::collections::BTreeMap;
use std::ops::Range;

/// The share of what a special case says beyond the general one that makes it the special case.
const LEAST_SPECIAL: f64 = 0.5;

/// How much more evidence than for the next message makes a finding.
const LEAST_LEAD: f64 = 1.01;

/// How many words away from a message it may be said that something failed.
const FAILURE_NEAR: usize = 30;

/// How much of a unit is read by its words, in bytes.
const MAX_SPOKEN: usize = 512 << 10;

/// The greatest number of words of a text that are aligned.
const MAX_WORDS: usize = 4000;

/// Returns the message that `unit` says in other words, if one is told; proposes those that it may be.
pub(super) fn read(
    ground: &Ground<'_>,
    index: &Index,
    unit: &Range<usize>,
    is_message: bool,
    without: &[&str],
    found: &mut Found<'_>,
) -> Option<Loose> {
    let unit = &(unit.start..unit.end.min(unit.start + MAX_SPOKEN));
    let (spoken, offsets) = ground.view.spoken(ground.paste.text(), unit.clone());
    let mut words = words(&spoken);
    words.truncate(MAX_WORDS);
    let readings = readings(index, &words);
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
    let has_failed = is_message || says_failure(index, &words, &best.words);
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

/// Tells whether something failed in or near a stretch of words. Prose and programs use the words of messages too.
fn says_failure(index: &Index, words: &[Word], stretch: &Range<usize>) -> bool {
    let near = stretch.start.saturating_sub(FAILURE_NEAR)..(stretch.end + FAILURE_NEAR).min(words.len());
    words[near].iter().any(|word| {
        index.failures.contains(&word.text)
            || index.failures.iter().any(|known| known.len() >= 7 && is_near(known, &word.text))
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
    kb.entry(special).ok().flatten().is_some_and(|entry| entry.is_more_specific_than(general))
}

/// Tells whether one of two entries is a special case of the other.
fn is_special_case(kb: &Kb, one: &str, other: &str) -> bool {
    names(kb, one, other) || names(kb, other, one)
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
