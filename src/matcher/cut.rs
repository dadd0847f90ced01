//! The beginning of a message that was cut.

use super::finding::MatchKind;
use super::free::Loose;
use super::ground::Ground;
use super::prefilter::Near;
use crate::fact::Folded;
use crate::kb::{CompiledSignature, KbError};
use crate::signature::{Part, Variant};
use std::collections::BTreeMap;
use std::ops::Range;

/// The least share of a message's literal text that tells it.
const LEAST_SHARE: f64 = 0.5;

/// The least number of literal bytes that tell a message.
const LEAST_BYTES: usize = 16;

/// The least number of literal bytes that show which messages may have begun.
const LEAST_BEGUN: usize = 8;

/// How many folded bytes may stand after them: dots and quotation marks.
const MAX_AFTER_BEGUN: usize = 4;

/// How many folded bytes may stand before them: a quotation mark or a time stamp with its level.
const MAX_BEFORE_BEGUN: usize = 32;

/// How many places of a unit are looked at.
const MAX_NEAR: usize = 512;

/// What a unit ends with.
#[derive(Default)]
pub(super) struct Ending {
    /// The message that is told by its beginning.
    pub told: Option<Loose>,
    /// Where none is told: the entries of which a message may have begun, and the share of it that is there.
    pub begun: BTreeMap<String, f64>,
}

/// The beginning of one signature.
struct Beginning<'k> {
    signature: &'k CompiledSignature,
    place: Range<usize>,
    literal: usize,
    share: f64,
    facts: Vec<(String, String)>,
}

/// Tells whether a place may be in the beginning of a message that is told by it.
pub(super) fn may_tell(folded: &Folded, near: &Near<'_>) -> bool {
    let literal = near.variant.may_begin(folded, near.anchor, near.at).unwrap_or(0);
    near.signature.when.is_empty() && literal >= LEAST_BYTES && share(literal, near.variant) >= LEAST_SHARE
}

/// Returns the share of a variant's literal text that `literal` bytes are.
#[allow(clippy::cast_precision_loss)]
fn share(literal: usize, variant: &Variant) -> f64 {
    literal as f64 / variant.literal_bytes().max(1) as f64
}

/// Returns the message whose beginning `unit` ends with, or those that it may be.
pub(super) fn read(ground: &Ground<'_>, near: &[Near<'_>], unit: Range<usize>) -> Result<Ending, KbError> {
    // What is cut stands at the end.
    let last = near.iter().rev().take(MAX_NEAR);
    let mut beginnings: Vec<Beginning<'_>> =
        last.filter_map(|one| beginning(ground, one, unit.clone())).collect();
    let tells = |one: &Beginning<'_>| one.share >= LEAST_SHARE && one.literal >= LEAST_BYTES;
    if !beginnings.iter().any(tells) {
        let mut begun = BTreeMap::new();
        // Few words count only where a message begins with them and nothing follows.
        let bytes = ground.view.folded().bytes();
        let is_all = |one: &Beginning<'_>| {
            let before = &bytes[unit.start..one.place.start];
            unit.end - one.place.end <= MAX_AFTER_BEGUN
                && (before.len() <= MAX_BEFORE_BEGUN || b":'-".contains(&before[before.len() - 1]))
        };
        for one in beginnings.into_iter().filter(is_all) {
            let best: &mut f64 = begun.entry(one.signature.entry.clone()).or_default();
            *best = best.max(one.share);
        }
        return Ok(Ending { told: None, begun });
    }
    beginnings.retain(tells);
    let most = beginnings.iter().map(|one| one.literal).max().unwrap_or(0);
    beginnings.retain(|one| one.literal == most);
    beginnings.sort_by(|a, b| a.signature.entry.cmp(&b.signature.entry));
    let mut entries: Vec<String> = beginnings.iter().map(|one| one.signature.entry.clone()).collect();
    entries.dedup();
    // Where several begin alike, the one that the others are special cases of answers.
    let general = |entry: &String| -> Result<bool, KbError> {
        for other in entries.iter().filter(|other| *other != entry) {
            if !ground.kb.entry(other)?.is_some_and(|other| other.is_more_specific_than(entry)) {
                return Ok(false);
            }
        }
        Ok(true)
    };
    let mut winner = None;
    for entry in &entries {
        if general(entry)? {
            winner = Some(entry.clone());
        }
    }
    let Some(winner) = winner else { return Ok(Ending::default()) };
    let related = entries.into_iter().filter(|entry| *entry != winner).collect();
    let told = beginnings.into_iter().find(|one| one.signature.entry == winner).map(|one| Loose {
        entry: one.signature.entry.clone(),
        signature: one.signature.id.clone(),
        kind: MatchKind::Truncated,
        place: one.place,
        facts: one.facts,
        related,
    });
    Ok(Ending { told, begun: BTreeMap::new() })
}

fn beginning<'k>(ground: &Ground<'_>, near: &Near<'k>, unit: Range<usize>) -> Option<Beginning<'k>> {
    if !near.signature.when.is_empty() {
        return None;
    }
    let variant = near.variant;
    let found = variant.beginning(ground.view.folded(), near.anchor, near.at, unit.end)?;
    let share = share(found.literal, variant);
    if found.literal < LEAST_BEGUN || found.start < unit.start {
        return None;
    }
    let facts = found.captures.iter().filter_map(|capture| match &variant.parts[capture.part] {
        Part::Hole { name: Some(name), .. } => {
            Some((name.clone(), ground.original(capture.start, capture.end)))
        }
        _ => None,
    });
    let facts = facts.collect();
    Some(Beginning {
        place: found.start..found.end,
        literal: found.literal,
        share,
        facts,
        signature: near.signature,
    })
}
