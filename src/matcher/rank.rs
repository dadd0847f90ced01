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
use unicode_normalization::UnicodeNormalization;

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
    // What is kept never overlaps, so the rivals of a hit are the last ones that begin before it ends.
    let mut kept: BTreeMap<usize, (Hit, Vec<String>)> = BTreeMap::new();
    for hit in hits {
        let rivals: Vec<usize> = kept
            .range(..hit.found.end)
            .rev()
            .take_while(|(_, (rival, _))| rival.found.end > hit.found.start)
            .map(|(start, _)| *start)
            .collect();
        let second = entry(&hit);
        let wins = rivals.iter().all(|start| found.is_more_specific(&second, &entry(&kept[start].0)));
        if wins {
            let mut related: Vec<String> = Vec::new();
            for start in rivals {
                let Some((loser, beaten)) = kept.remove(&start) else { continue };
                related.extend(beaten.into_iter().chain([entry(&loser)]));
            }
            related.retain(|id| *id != second);
            related.dedup();
            kept.insert(hit.found.start, (hit, related));
        } else {
            for start in rivals {
                let Some((winner, related)) = kept.get_mut(&start) else { continue };
                if entry(winner) != second && !related.contains(&second) {
                    related.push(second.clone());
                }
            }
        }
    }
    kept.into_values().collect()
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
            Class::Text => ch.is_ascii() || (ch.is_alphanumeric() && std::iter::once(ch).nfkc().eq([ch])),
            Class::Space => ch == ' ' && last != ' ',
            Class::Ignorable => false,
        };
        last = ch;
        plain && ch != '\\' && ch != '&'
    })
}
