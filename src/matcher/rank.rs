//! Who claims a place: what the filter saw in the text becomes occurrences, and where two overlap one wins.

use super::alone;
use super::cut;
use super::facts::{Facts, Hints, Provenance};
use super::finding::MatchKind;
use super::found::Found;
use super::ground::Ground;
use super::group::Occurrence;
use super::prefilter::{Hit, Hits, Near, Partial};
use crate::fact::{Class, Kind, class, is_mask};
use crate::kb::{Claim, CompiledSignature, KbError};
use crate::record::service_facts;
use crate::signature::Part;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use unicode_normalization::UnicodeNormalization;

/// The least share of a signature's literal text that makes its entry similar.
const LEAST_SHARE: f64 = 0.6;

/// The score of a generic text or bare code that is there in full.
const GENERIC_SCORE: f64 = 0.9;

/// The least number of literal bytes that tell a message in which a value is masked.
const LEAST_BESIDE_MASK: usize = 20;

/// How many blanks a message has at least that keeps free reading from its place: a code alone does not.
const LEAST_BLANKS: usize = 2;

/// A signature that stands in full, with its facts.
struct Claimed<'k> {
    hit: Hit<'k>,
    facts: Facts,
}

/// Takes what the filter saw in part: proposes it, and returns the places that are worth a second look. In bulk,
/// where nothing is proposed, only a message that is cut is one.
pub(super) fn add_partial<'k>(ground: &Ground<'_>, seen: &Hits<'k>, found: &mut Found<'_>) -> Vec<Near<'k>> {
    let mut near = if found.is_apart() {
        let folded = ground.view.folded();
        seen.missed.iter().filter(|near| cut::may_tell(folded, near)).copied().collect()
    } else {
        let Partial { shares, near } = seen.partial(ground.view.folded());
        for (entry, share) in shares.into_values().filter(|(_, share)| *share >= LEAST_SHARE) {
            found.propose(entry, share);
        }
        near
    };
    near.retain(|near| near.signature.claim == Claim::Match);
    near
}

/// Takes what the filter saw in full.
pub(super) fn add<'g>(
    ground: &Ground<'g>,
    whole: Vec<Hit<'_>>,
    hints: &Hints,
    found: &mut Found<'g>,
) -> Result<(), KbError> {
    let mut claims = Vec::new();
    for hit in whole {
        let signature = hit.signature;
        found.know(ground.kb, &signature.entry)?;
        let raw = ground.view.raw_range(hit.found.start, hit.found.end);
        if alone::may_cross(&ground.paste.text()[raw.clone()]) && ground.shape().crosses_bounds(&raw) {
            continue;
        }
        let facts = if found.wants().facts || needs_facts(ground, &hit) {
            captured(ground, &hit, ground.record_facts(raw.start))
        } else {
            Facts::default()
        };
        if is_claimed(ground, &hit, &facts) {
            claims.push(Claimed { hit, facts });
        } else {
            found.propose(&signature.entry, GENERIC_SCORE);
            let blanks =
                (hit.found.start + 1..hit.found.end).filter(|at| ground.view.folded().space_before(*at));
            if signature.lang.is_none() && blanks.take(LEAST_BLANKS).count() == LEAST_BLANKS {
                found.refused.push((signature.entry.clone(), raw));
            }
        }
    }
    for (Claimed { hit, facts }, related) in winners(claims, found) {
        let signature = hit.signature;
        let place = ground.view.raw_range(hit.found.start, hit.found.end);
        let raw = &ground.paste.text()[place.clone()];
        let occurrence = Occurrence {
            index: hit.index,
            signature: &signature.id,
            kind: match_kind(signature, raw),
            is_loose: false,
            span: ground.paste.raw_range(place.clone()),
            raw,
            related,
        };
        found.claimed.push(place.clone());
        found.take(ground, &signature.entry, occurrence, facts, place.start, hints)?;
    }
    Ok(())
}

/// Tells whether a signature that stands there is a finding: its conditions hold, and the action that was
/// refused is this program's business.
fn is_claimed(ground: &Ground<'_>, hit: &Hit<'_>, facts: &Facts) -> bool {
    let signature = hit.signature;
    let by_text = match signature.claim {
        Claim::Match => signature.when.is_empty() || holds(signature, facts),
        Claim::Similar => !signature.when.is_empty() && holds(signature, facts),
    };
    by_text && is_in_domain(ground, hit) && says_enough(ground, hit, facts)
}

/// Tells whether only the facts of a record show that a signature in it is a finding.
fn needs_facts(ground: &Ground<'_>, hit: &Hit<'_>) -> bool {
    !hit.signature.when.is_empty() || is_masked(ground, hit)
}

fn is_masked(ground: &Ground<'_>, hit: &Hit<'_>) -> bool {
    let bytes = ground.view.folded().bytes();
    hit.found.captures.iter().any(|capture| is_mask(&bytes[capture.start..capture.end]))
}

/// Few words around a mask (`[x] is disabled`) say enough only with the code of the error.
fn says_enough(ground: &Ground<'_>, hit: &Hit<'_>, facts: &Facts) -> bool {
    let literal = hit.variant().literal_bytes();
    !is_masked(ground, hit) || literal >= LEAST_BESIDE_MASK || facts.value("error_code").is_some()
}

/// A hole for any action holds one whose refusal this program answers; a hole that names its services has
/// decided that itself.
fn is_in_domain(ground: &Ground<'_>, hit: &Hit<'_>) -> bool {
    let parts = &hit.variant().parts;
    hit.found.captures.iter().all(|capture| match &parts[capture.part] {
        Part::Hole { name: Some(_), kind: Kind::Action(services) } if services.is_empty() => {
            ground.kb.vocabulary().is_domain_action(&ground.original(capture.start, capture.end))
        }
        _ => true,
    })
}

fn holds(signature: &CompiledSignature, facts: &Facts) -> bool {
    signature.when.iter().all(|(name, values)| {
        facts.value(name).is_some_and(|value| values.iter().any(|v| v.eq_ignore_ascii_case(value)))
    })
}

/// Keeps the winner of each place, with the entries that lost to it: the more specific one, else the one
/// with more literal bytes, fewer holes, the lower id.
fn winners<'k>(mut claims: Vec<Claimed<'k>>, found: &Found<'_>) -> Vec<(Claimed<'k>, Vec<String>)> {
    if claims.len() < 2 {
        return claims.into_iter().map(|one| (one, Vec::new())).collect();
    }
    let entry = |one: &Claimed<'k>| one.hit.signature.entry.clone();
    claims.sort_by_cached_key(|one| {
        let variant = one.hit.variant();
        (Reverse(variant.literal_bytes()), variant.holes(), entry(one), one.hit.found.start)
    });
    // What is kept never overlaps, so the rivals of a hit are the last ones that begin before it ends.
    let mut kept: BTreeMap<usize, (Claimed<'k>, Vec<String>)> = BTreeMap::new();
    for one in claims {
        let rivals: Vec<usize> = kept
            .range(..one.hit.found.end)
            .rev()
            .take_while(|(_, (rival, _))| rival.hit.found.end > one.hit.found.start)
            .map(|(start, _)| *start)
            .collect();
        let second = entry(&one);
        let wins = rivals.iter().all(|start| found.is_more_specific(&second, &entry(&kept[start].0)));
        if wins {
            let mut related: Vec<String> = Vec::new();
            for start in rivals {
                let Some((loser, beaten)) = kept.remove(&start) else { continue };
                related.extend(beaten.into_iter().chain([entry(&loser)]));
            }
            related.retain(|id| *id != second);
            related.dedup();
            kept.insert(one.hit.found.start, (one, related));
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
fn captured(ground: &Ground<'_>, hit: &Hit<'_>, mut facts: Facts) -> Facts {
    let vocabulary = ground.kb.vocabulary();
    let parts = &hit.variant().parts;
    for capture in &hit.found.captures {
        if let Part::Hole { name: Some(name), .. } = &parts[capture.part] {
            facts.add(vocabulary, name, ground.original(capture.start, capture.end), Provenance::Message);
        }
    }
    for fact in service_facts(ground.view, hit.found.start, hit.found.end) {
        facts.add(vocabulary, fact.name, ground.original(fact.start, fact.end), Provenance::Message);
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
