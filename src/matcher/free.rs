//! Free reading: what is done with a text in which no signature stands outright.
//!
//! In: the *units* without a finding (each message field of a record; else the whole text). Each is read as
//! a refusal, then as the beginning of a message, then by its words. The surest reading counts.

use super::Free;
use super::cut;
use super::denial::{self, Reading};
use super::facts::{Facts, Hints, Provenance};
use super::finding::{MatchKind, Unknown};
use super::found::Found;
use super::ground::Ground;
use super::group::Occurrence;
use super::prefilter::Near;
use super::wording;
use crate::kb::{Denial, KbError};
use std::collections::HashMap;
use std::ops::Range;

/// The score of entries that a refusal leads to without naming what was refused.
const VAGUE_SCORE: f64 = 0.5;

/// The greatest number of units that are read freely.
const MAX_UNITS: usize = 50_000;

/// How much of a message that no entry explains is shown, in bytes.
const MAX_SHOWN: usize = 500;

/// How much of it is told in bulk, in bytes.
const MAX_TOLD: usize = 4096;

/// A known message found by free reading.
#[derive(Clone)]
pub(super) struct Loose {
    pub entry: String,
    pub signature: String,
    pub kind: MatchKind,
    /// Where it stands in the folded text.
    pub place: Range<usize>,
    /// Facts in it, by name.
    pub facts: Vec<(String, String)>,
    /// Other entries that it may be.
    pub related: Vec<String>,
}

/// Returns the stretches of the text that stand for a message and hold no finding.
pub(super) fn units(ground: &Ground<'_>, found: &Found<'_>) -> Vec<Range<usize>> {
    let messages = ground.shape().messages();
    if messages.is_empty() {
        let whole = 0..ground.paste.text().len();
        return if found.claimed.is_empty() { vec![whole] } else { Vec::new() };
    }
    let mut claimed: Vec<usize> = found.claimed.iter().map(|range| range.start).collect();
    claimed.sort_unstable();
    let is_free = |range: &Range<usize>| {
        let at = claimed.partition_point(|start| *start < range.start);
        claimed.get(at).is_none_or(|start| *start >= range.end)
    };
    messages.iter().map(|message| message.range.clone()).filter(is_free).take(MAX_UNITS).collect()
}

/// Reads each unit and adds what it holds to `found`.
pub(super) fn add<'g>(
    ground: &Ground<'g>,
    units: &[Range<usize>],
    near: Vec<Near<'_>>,
    free: &Free,
    hints: &Hints,
    found: &mut Found<'g>,
) -> Result<(), KbError> {
    let mut known: HashMap<&[u8], usize> = HashMap::new();
    let mut near = near;
    near.sort_by_key(|near| near.at);
    let whole = 0..ground.paste.text().len();
    let loosely = ground.shape().messages().iter().any(|message| !message.is_bounded);
    for unit in units.iter().chain(loosely.then_some(&whole)) {
        if *unit == whole && !found.claimed.is_empty() {
            break;
        }
        let raw = &ground.paste.text()[unit.clone()];
        // The same words again that said nothing the first time.
        if let Some(unknown) = known.get(raw) {
            if has_failed(ground, unit, found) {
                found.unknown[*unknown].count += 1;
            }
            continue;
        }
        let folded = ground.view.folded_range(unit.clone());
        let loose = read(ground, unit, &folded, &near, free, found)?;
        // In bulk a field counts whose end nothing tells: a message of YAML goes on in the next line, or does not.
        let is_field = ground.shape().is_message(unit) || found.is_apart() && *unit != whole;
        if loose.is_empty() && is_field && !holds_message(ground, unit) {
            known.insert(raw, found.unknown.len());
            let count = usize::from(has_failed(ground, unit, found));
            let time = ground.shape().time_at(unit.start, ground.paste.text());
            found.unknown.push(Unknown { text: shown(ground, unit, most_shown(found)), count, time });
        }
        for one in loose {
            take(ground, one, hints, found)?;
        }
    }
    Ok(())
}

/// Tells whether a field that holds a message is JSON in which that message stands.
fn holds_message(ground: &Ground<'_>, unit: &Range<usize>) -> bool {
    let messages = ground.shape().messages();
    let from = messages.partition_point(|message| message.range.start < unit.start);
    let mut here = messages[from..].iter().take_while(|message| message.range.start < unit.end);
    here.any(|message| message.range != *unit)
}

/// How much of a message that no entry explains is told: in bulk all from which an entry can be begun.
fn most_shown(found: &Found<'_>) -> usize {
    if found.is_apart() { MAX_TOLD } else { MAX_SHOWN }
}

/// Returns a message as it is shown, its beginning where it is longer than `most` bytes.
fn shown(ground: &Ground<'_>, unit: &Range<usize>, most: usize) -> String {
    let end = unit.end.min(unit.start + most);
    let (mut text, _) = ground.view.spoken(ground.paste.text(), unit.start..end);
    if end < unit.end {
        text.push('…');
    }
    text
}

/// Tells whether the record of a message says that it failed; in bulk, where logs of everything come, also that it
/// is this program's business.
fn has_failed(ground: &Ground<'_>, unit: &Range<usize>, found: &Found<'_>) -> bool {
    if found.is_apart() && !ground.is_concerned(unit.start) {
        return false;
    }
    let facts = ground.record_facts(unit.start);
    ground.kb.vocabulary().record.failed.iter().any(|(fact, values)| {
        facts.value(fact).is_some_and(|value| {
            values.is_empty() || values.iter().any(|one| one.eq_ignore_ascii_case(value))
        })
    })
}

fn read(
    ground: &Ground<'_>,
    unit: &Range<usize>,
    folded: &Range<usize>,
    near: &[Near<'_>],
    free: &Free,
    found: &mut Found<'_>,
) -> Result<Vec<Loose>, KbError> {
    let mut all = Vec::new();
    let may_refuse = free.may_refuse(&ground.view.folded().bytes()[folded.clone()]);
    let readings = if may_refuse { denial::read(ground, &free.grammar, folded.clone()) } else { Vec::new() };
    let is_denial = !readings.is_empty();
    for reading in readings {
        match denial::answer(ground, &free.denied, &reading) {
            Some((entry, related)) => all.push(reading.loose(entry, related)),
            None => refuse(&free.denied, reading, found),
        }
    }
    if !all.is_empty() {
        return Ok(all);
    }
    // Who reads a refusal that nobody answers does not take its words for another one.
    let refusing: Vec<&str> =
        if is_denial { free.denied.iter().map(|(entry, _)| entry.as_str()).collect() } else { Vec::new() };
    let from = near.partition_point(|near| near.at < folded.start);
    let here: Vec<Near<'_>> = near[from..].iter().take_while(|near| near.at < folded.end).copied().collect();
    let answers = |entry: &str| !refusing.contains(&entry);
    let mut ending = cut::read(ground, &here, folded.clone())?;
    ending.told = ending.told.filter(|one| answers(&one.entry));
    ending.begun.retain(|entry, _| answers(entry));
    for (entry, share) in &ending.begun {
        found.propose(entry, *share);
    }
    let is_message = ground.shape().is_message(unit);
    // A document without a message is data, not a failure.
    let is_data = ground.shape().is_json() && !is_message;
    let by_words = if ending.told.is_some() || is_data || !found.wants().reworded {
        None
    } else {
        wording::read(ground, free.index(ground.kb)?, unit, is_message, &refusing, found)
    };
    // A text that breaks off within one message is not another one that has some of its words.
    let by_words =
        by_words.filter(|loose| ending.begun.is_empty() || ending.begun.contains_key(&loose.entry));
    Ok(ending.told.into_iter().chain(by_words).collect())
}

/// Keeps a refusal that no entry answers, and proposes the entries with its ending when it does not say
/// what was refused.
fn refuse(denied: &[(String, Denial)], reading: Reading, found: &mut Found<'_>) {
    if reading.refusal.action.is_none() {
        for (entry, denial) in denied {
            if reading.refusal.ending.as_deref() == Some(denial.ending.as_str()) {
                found.propose(entry, VAGUE_SCORE);
            }
        }
    }
    if !found.refusals.contains(&reading.refusal) {
        found.refusals.push(reading.refusal);
    }
}

fn take<'g>(ground: &Ground<'g>, one: Loose, hints: &Hints, found: &mut Found<'g>) -> Result<(), KbError> {
    found.know(ground.kb, &one.entry)?;
    let place = ground.view.raw_range(one.place.start, one.place.end);
    let mut facts: Facts = ground.record_facts(place.start);
    for (name, value) in one.facts {
        facts.add(ground.kb.vocabulary(), &name, value, Provenance::Message);
    }
    let index = found.index_of(&one.entry, &one.signature);
    let occurrence = Occurrence {
        index,
        signature: &one.signature,
        kind: one.kind,
        is_loose: true,
        span: ground.paste.raw_range(place.clone()),
        raw: &ground.paste.text()[place.clone()],
        related: one.related,
    };
    found.claimed.push(place.clone());
    found.take(ground, &one.entry, occurrence, facts, place.start, hints)
}
