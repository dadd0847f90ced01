//! Who claims a place: what the filter saw in a record becomes occurrences, and where two overlap one wins.

use super::facts::{Facts, Hints, Provenance};
use super::finding::MatchKind;
use super::found::Found;
use super::group::Occurrence;
use super::prefilter::{Hit, Hits};
use crate::fact::{Class, class};
use crate::kb::{Claim, CompiledSignature, Kb, KbError};
use crate::record::{Paste, Record, service_facts};
use crate::signature::{Part, Variant};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// The least share of a signature's literal text that makes its entry similar.
const LEAST_SHARE: f64 = 0.6;

/// The score of a generic text or bare code that is there in full.
const GENERIC_SCORE: f64 = 0.9;

/// Takes what the filter saw in one record.
pub(super) fn add_record<'k>(
    kb: &'k Kb,
    paste: &Paste<'_>,
    record: &Record,
    seen: Hits,
    hints: &Hints,
    found: &mut Found<'k>,
) -> Result<(), KbError> {
    let mut base = Facts::default();
    for fact in &record.facts {
        base.add(kb.vocabulary(), &fact.name, fact.value.clone(), Provenance::Record);
    }
    for (signature, share) in &seen.partial {
        if *share >= LEAST_SHARE {
            found.propose(&seen.signatures[signature].entry, *share);
        }
    }
    let mut claims = Vec::new();
    for hit in seen.whole {
        let signature = &seen.signatures[&hit.signature];
        found.know(kb, &signature.entry)?;
        let claimed = match signature.claim {
            Claim::Match => signature.when.is_empty() || holds(signature, &base),
            Claim::Similar => !signature.when.is_empty() && holds(signature, &base),
        };
        if claimed {
            claims.push(hit);
        } else {
            found.propose(&signature.entry, GENERIC_SCORE);
        }
    }
    for (hit, related) in winners(claims, &seen.signatures, found) {
        let signature = &seen.signatures[&hit.signature];
        let facts = captured(kb, paste, record, signature, &hit, base.clone());
        let place = record.view.raw_range(hit.found.start, hit.found.end);
        let raw = &paste.text()[place.clone()];
        let occurrence = Occurrence {
            index: hit.signature,
            signature,
            kind: match_kind(signature, raw),
            span: paste.raw_range(place.clone()),
            raw,
            related,
        };
        if let Some(entry) = found.entries.get(&signature.entry) {
            found.groups.add(kb, entry, occurrence, facts, hints)?;
        }
    }
    Ok(())
}

fn holds(signature: &CompiledSignature, facts: &Facts) -> bool {
    signature.when.iter().all(|(name, values)| {
        facts.value(name).is_some_and(|value| values.iter().any(|v| v.eq_ignore_ascii_case(value)))
    })
}

/// Keeps the winner of each place, with the entries that lost to it: the more specific one, else the one
/// with more literal bytes, fewer holes, the lower id.
fn winners(
    mut hits: Vec<Hit>,
    signatures: &BTreeMap<u32, CompiledSignature>,
    found: &Found<'_>,
) -> Vec<(Hit, Vec<String>)> {
    let variant = |hit: &Hit| -> &Variant { &signatures[&hit.signature].pattern.variants[hit.variant] };
    let entry = |hit: &Hit| signatures[&hit.signature].entry.clone();
    hits.sort_by_cached_key(|hit| {
        (Reverse(variant(hit).literal_bytes()), variant(hit).holes(), entry(hit), hit.found.start)
    });
    let mut kept: Vec<(Hit, Vec<String>)> = Vec::new();
    // The kept ones do not overlap, so the last that begins before a hit ends is its only rival.
    let mut by_start: BTreeMap<usize, usize> = BTreeMap::new();
    for hit in hits {
        let before = by_start.range(..hit.found.end).next_back().map(|(_, at)| *at);
        let rival = before.filter(|at| kept[*at].0.found.end > hit.found.start);
        let Some(at) = rival else {
            by_start.insert(hit.found.start, kept.len());
            kept.push((hit, Vec::new()));
            continue;
        };
        let (winner, related) = &mut kept[at];
        let (first, second) = (entry(winner), entry(&hit));
        if first == second {
            continue;
        }
        let loser = if found.is_more_specific(&second, &first) {
            related.retain(|id| *id != second);
            by_start.remove(&winner.found.start);
            by_start.insert(hit.found.start, at);
            *winner = hit;
            first
        } else {
            second
        };
        if !related.contains(&loser) {
            related.push(loser);
        }
    }
    kept
}

/// The facts that stand in a hit and around it.
fn captured(
    kb: &Kb,
    paste: &Paste<'_>,
    record: &Record,
    signature: &CompiledSignature,
    hit: &Hit,
    mut facts: Facts,
) -> Facts {
    let view = &record.view;
    let original = |start, end| view.original(paste.text(), start, end);
    let parts = &signature.pattern.variants[hit.variant].parts;
    for capture in &hit.found.captures {
        if let Part::Hole { name: Some(name), .. } = &parts[capture.part] {
            facts.add(kb.vocabulary(), name, original(capture.start, capture.end), Provenance::Message);
        }
    }
    for fact in service_facts(view, hit.found.start, hit.found.end) {
        facts.add(kb.vocabulary(), fact.name, original(fact.start, fact.end), Provenance::Message);
    }
    facts
}

fn match_kind(signature: &CompiledSignature, raw: &[u8]) -> MatchKind {
    match (signature.claim, &signature.lang) {
        (Claim::Similar, _) => MatchKind::Code,
        (_, Some(_)) => MatchKind::Translated,
        _ if is_untouched(raw) => MatchKind::Exact,
        _ => MatchKind::Normalized,
    }
}

/// Tells whether nothing but the case of letters had to be folded: single blanks, no typographic signs.
fn is_untouched(raw: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(raw) else {
        return false;
    };
    let mut last = 'x';
    text.chars().all(|ch| {
        let plain = match class(ch) {
            Class::Text => ch.is_ascii() || ch.is_alphanumeric(),
            Class::Space => ch == ' ' && last != ' ',
            Class::Ignorable => false,
        };
        last = ch;
        plain && ch != '\\'
    })
}
