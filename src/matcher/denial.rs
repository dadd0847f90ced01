//! Refusals read by their grammar, with any part missing: principal, action, resource, ending, policy.
//!
//! Source of the grammar: IAM User Guide, "Troubleshoot access denied error messages" (kb/denials.toml).

use super::finding::MatchKind;
use super::free::Loose;
use super::ground::Ground;
use crate::fact::{Arn, Folded, SightingKind};
use crate::kb::{Denial, DenialGrammar, Ending, Phrase};
use memchr::memmem;
use std::ops::Range;

/// How far before its head a refusal may begin, and how far after it end, in folded bytes.
const BEFORE: usize = 400;
const AFTER: usize = 1200;

/// How far from the head its action may stand, in folded bytes.
const ACTION_REACH: usize = 160;

/// The greatest number of refusals that are read in one unit.
const MAX_REFUSALS: usize = 128;

/// What a refusal says, as far as it was there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Refusal {
    /// Who was refused.
    pub principal: Option<String>,
    /// What was refused.
    pub action: Option<String>,
    /// On what.
    pub resource: Option<String>,
    /// Which policy refused and how, by its name in `denials.toml`; `None` where nothing says it.
    pub ending: Option<String>,
}

/// A refusal and where it stands.
pub(super) struct Reading {
    pub refusal: Refusal,
    policy: Option<String>,
    place: Range<usize>,
    is_translated: bool,
}

impl Reading {
    /// Makes the finding of `entry`.
    pub fn loose(self, entry: String, related: Vec<String>) -> Loose {
        let resource_fact = if self.refusal.resource.as_deref().is_some_and(is_key) {
            "key_arn"
        } else {
            "denied_resource_arn"
        };
        let facts = [
            ("principal_arn", self.refusal.principal),
            ("action", self.refusal.action),
            (resource_fact, self.refusal.resource),
            ("policy_arn", self.policy),
        ];
        Loose {
            entry,
            signature: format!(
                "denial-{}",
                self.refusal.ending.as_deref().unwrap_or(DenialGrammar::NO_ENDING)
            ),
            kind: if self.is_translated { MatchKind::Translated } else { MatchKind::Approximate },
            place: self.place,
            facts: facts.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect(),
            related,
        }
    }
}

fn is_key(arn: &str) -> bool {
    Arn::split(arn).is_some_and(|arn| arn.service == "kms")
}

/// Returns the entry that answers a refusal, the most narrowly drawn one, and the others that would.
pub(super) fn answer(
    ground: &Ground<'_>,
    entries: &[(String, Denial)],
    reading: &Reading,
) -> Option<(String, Vec<String>)> {
    let refusal = &reading.refusal;
    let of_key = refusal.resource.as_deref().is_some_and(is_key).then_some("kms:");
    let action = refusal.action.as_deref().or(of_key)?;
    let ending = refusal.ending.as_deref().unwrap_or(DenialGrammar::NO_ENDING);
    let is_domain = action == "kms:" || ground.kb.vocabulary().is_domain_action(action);
    let mut fitting: Vec<&(String, Denial)> = entries
        .iter()
        .filter(|(_, denial)| denial.answers(ending, action) && (is_domain || denial.rank() > 0))
        .collect();
    fitting.sort_by_key(|(_, denial)| std::cmp::Reverse(denial.rank()));
    let mut ids = fitting.into_iter().map(|(id, _)| id.clone());
    let first = ids.next()?;
    Some((first.clone(), ids.filter(|id| *id != first).collect()))
}

/// Returns the refusals in `unit`, a range of the folded text.
pub(super) fn read(ground: &Ground<'_>, grammar: &DenialGrammar, unit: Range<usize>) -> Vec<Reading> {
    let heads = heads(ground.view.folded().bytes(), grammar, unit.clone());
    if heads.is_empty() {
        return tail_alone(ground, grammar, unit).into_iter().collect();
    }
    let mut readings = Vec::new();
    let mut from = unit.start;
    for (index, head) in heads.iter().enumerate() {
        let next = heads
            .get(index + 1)
            .map_or(unit.end, |next| next.place.start.saturating_sub(BEFORE).max(head.place.end));
        let window = head.place.start.saturating_sub(BEFORE).max(from)..(head.place.end + AFTER).min(next);
        from = head.place.end;
        readings.extend(with_head(ground, grammar, head, window));
    }
    readings
}

/// What says that something is refused.
struct Head {
    place: Range<usize>,
    action_before: bool,
    is_english: bool,
}

/// Returns the first heads in `unit`, in order; of those that overlap the one that begins first.
fn heads(bytes: &[u8], grammar: &DenialGrammar, unit: Range<usize>) -> Vec<Head> {
    let find = |phrase: &Phrase, action_before: bool| -> Vec<Head> {
        memmem::find_iter(&bytes[unit.clone()], &phrase.folded)
            .take(MAX_REFUSALS)
            .map(|at| Head {
                place: unit.start + at..unit.start + at + phrase.folded.len(),
                action_before,
                is_english: phrase.lang == "en",
            })
            .collect()
    };
    let before = grammar.heads_before.iter().flat_map(|phrase| find(phrase, false));
    let mut all: Vec<Head> =
        before.chain(grammar.heads_after.iter().flat_map(|phrase| find(phrase, true))).collect();
    all.sort_by_key(|head| (head.place.start, std::cmp::Reverse(head.place.end)));
    let mut end = 0;
    all.retain(|head| {
        let free = head.place.start >= end;
        end = end.max(if free { head.place.end } else { 0 });
        free
    });
    all.truncate(MAX_REFUSALS);
    all
}

/// Reads a refusal around its head.
fn with_head(
    ground: &Ground<'_>,
    grammar: &DenialGrammar,
    head: &Head,
    window: Range<usize>,
) -> Option<Reading> {
    let bytes = ground.view.folded().bytes();
    let reach = if head.action_before {
        head.place.start.saturating_sub(ACTION_REACH).max(window.start)..head.place.start
    } else {
        head.place.end..(head.place.end + ACTION_REACH).min(window.end)
    };
    let mut actions = actions(ground, reach);
    let action = if head.action_before { actions.pop() } else { actions.into_iter().next() };
    let ending = ending(bytes, grammar, window.clone());
    if action.is_none() && ending.is_none() {
        return None;
    }
    let middle = action.clone().unwrap_or_else(|| head.place.clone());
    Some(reading(
        ground,
        head.is_english,
        window,
        Some(&head.place),
        action.as_ref(),
        &middle,
        ending.as_ref(),
    ))
}

/// Reads a refusal of which only the ending is there.
fn tail_alone(ground: &Ground<'_>, grammar: &DenialGrammar, unit: Range<usize>) -> Option<Reading> {
    let bytes = ground.view.folded().bytes();
    let (ending, place) = ending(bytes, grammar, unit.clone())?;
    let window = place.start.saturating_sub(BEFORE).max(unit.start)..(place.end + ACTION_REACH).min(unit.end);
    let action = actions(ground, window.clone()).into_iter().next();
    action.as_ref()?;
    let is_english = ending.lang == "en";
    Some(reading(ground, is_english, window, None, action.as_ref(), &place.clone(), Some(&(ending, place))))
}

fn reading(
    ground: &Ground<'_>,
    is_english: bool,
    window: Range<usize>,
    head: Option<&Range<usize>>,
    action: Option<&Range<usize>>,
    middle: &Range<usize>,
    ending: Option<&(&Ending, Range<usize>)>,
) -> Reading {
    let mut place = head.unwrap_or(middle).clone();
    let mut grow = |range: &Range<usize>| {
        place = place.start.min(range.start)..place.end.max(range.end);
    };
    let mut refusal = Refusal {
        action: action.map(|range| ground.original(range.start, range.end)),
        ending: ending.map(|(ending, _)| ending.id.clone()),
        ..Refusal::default()
    };
    if let Some(range) = action {
        grow(range);
    }
    if let Some((_, range)) = ending {
        grow(range);
    }
    let mut policy = None;
    for arn in ground.sightings_in(window).filter(|sighting| sighting.kind == SightingKind::Arn) {
        let value = ground.original(arn.start, arn.end);
        let Some(parts) = Arn::split(&value) else { continue };
        let is_policy = parts.service == "organizations" || parts.resource.starts_with("policy/");
        let slot = if is_policy {
            &mut policy
        } else if matches!(parts.service, "iam" | "sts") && arn.start < middle.start {
            &mut refusal.principal
        } else {
            &mut refusal.resource
        };
        if slot.is_none() {
            grow(&(arn.start..arn.end));
            *slot = Some(value);
        }
    }
    Reading { refusal, policy, place, is_translated: !is_english }
}

/// Returns the first ending whose phrases are all in `window`, and where they stand.
fn ending<'e>(
    bytes: &[u8],
    grammar: &'e DenialGrammar,
    window: Range<usize>,
) -> Option<(&'e Ending, Range<usize>)> {
    let text = &bytes[window.clone()];
    grammar.endings.iter().find_map(|ending| {
        let mut place: Option<Range<usize>> = None;
        for group in &ending.needs {
            let (at, len) =
                group.iter().find_map(|phrase| Some((memmem::find(text, phrase)?, phrase.len())))?;
            let here = window.start + at..window.start + at + len;
            place = Some(place.map_or(here.clone(), |p| p.start.min(here.start)..p.end.max(here.end)));
        }
        Some((ending, place?))
    })
}

/// Returns the actions in `range` of the folded text: `service:Action`, not part of an ARN.
fn actions(ground: &Ground<'_>, range: Range<usize>) -> Vec<Range<usize>> {
    let folded = ground.view.folded();
    let bytes = folded.bytes();
    memchr::memchr_iter(b':', &bytes[range.clone()])
        .filter_map(|at| action_around(folded, range.start + at))
        .filter(|action| action.start >= range.start)
        .filter(|action| is_action(ground, &ground.original(action.start, action.end)))
        .collect()
}

fn action_around(folded: &Folded, colon: usize) -> Option<Range<usize>> {
    let bytes = folded.bytes();
    if folded.space_before(colon) || folded.space_before(colon + 1) {
        return None;
    }
    let is_service = |at: &usize| bytes[*at].is_ascii_alphanumeric() || bytes[*at] == b'-';
    let mut start = colon;
    while start > 0 && is_service(&(start - 1)) && colon - start < 32 {
        start -= 1;
        if folded.space_before(start) {
            break;
        }
    }
    let mut end = colon + 1;
    while end < bytes.len() && (bytes[end].is_ascii_alphanumeric() || bytes[end] == b'*') {
        if end > colon + 1 && folded.space_before(end) {
            break;
        }
        end += 1;
    }
    let in_arn = start > 0 && bytes[start - 1] == b':' && !folded.space_before(start)
        || bytes.get(end) == Some(&b':') && !folded.space_before(end);
    let is_whole = start < colon
        && bytes[start].is_ascii_alphabetic()
        && end > colon + 3
        && bytes[colon + 1].is_ascii_alphabetic();
    (is_whole && !in_arn).then_some(start..end)
}

/// Tells whether `text` is the name of an action: of this program's services in any spelling, else with
/// the capital letters that actions have.
fn is_action(ground: &Ground<'_>, text: &str) -> bool {
    let Some((service, name)) = text.split_once(':') else { return false };
    ground.kb.vocabulary().is_domain_action(text)
        || (name.starts_with(|ch: char| ch.is_ascii_uppercase())
            && !service.starts_with(|ch: char| ch.is_ascii_uppercase()))
}
