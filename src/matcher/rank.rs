//! Order and grouping: who wins where two match, what belongs together, what comes first.

use super::facts::{Conflict, Facts, Hints, Provenance};
use super::finding::{Finding, MatchKind, Similar};
use super::prefilter::{Hit, Hits};
use crate::fact::{Class, class};
use crate::kb::{Claim, CompiledSignature, Entry, Kb, KbError, RelationKind};
use crate::record::{Paste, Record, service_facts};
use crate::signature::{Part, Variant};
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::ops::Range;

/// The least share of a signature's literal text that makes its entry similar.
const LEAST_SHARE: f64 = 0.6;

/// The greatest number of similar entries.
const MOST_SIMILAR: usize = 5;

/// The score of a generic text or bare code that is there in full.
const GENERIC_SCORE: f64 = 0.9;

/// One occurrence before grouping.
struct Occurrence {
    entry: String,
    signature: String,
    kind: MatchKind,
    span: Range<usize>,
    text: String,
    facts: Facts,
    conflicts: Vec<Conflict>,
    related: Vec<String>,
}

/// What all records gave.
#[derive(Default)]
pub(super) struct Found<'k> {
    occurrences: Vec<Occurrence>,
    similar: BTreeMap<String, f64>,
    entries: BTreeMap<String, &'k Entry>,
}

impl<'k> Found<'k> {
    fn know(&mut self, kb: &'k Kb, id: &str) -> Result<(), KbError> {
        if !self.entries.contains_key(id)
            && let Some(entry) = kb.entry(id)?
        {
            self.entries.insert(id.to_owned(), entry);
        }
        Ok(())
    }

    fn propose(&mut self, entry: &str, score: f64) {
        let best = self.similar.entry(entry.to_owned()).or_default();
        *best = best.max(score);
    }

    fn is_more_specific(&self, entry: &str, than: &str) -> bool {
        self.relates(entry, than, RelationKind::MoreSpecificThan)
    }

    fn relates(&self, entry: &str, other: &str, kind: RelationKind) -> bool {
        self.entries.get(entry).is_some_and(|e| e.relations.iter().any(|r| r.kind == kind && r.id == other))
    }
}

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
        let occurrence = occurrence(kb, paste, record, signature, &hit, base.clone(), hints, related);
        found.occurrences.push(occurrence);
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
    for hit in hits {
        let rival = kept
            .iter_mut()
            .find(|(winner, _)| winner.found.start < hit.found.end && hit.found.start < winner.found.end);
        let Some((winner, related)) = rival else {
            kept.push((hit, Vec::new()));
            continue;
        };
        let (first, second) = (entry(winner), entry(&hit));
        if first == second {
            continue;
        }
        let loser = if found.is_more_specific(&second, &first) {
            related.retain(|id| *id != second);
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

#[allow(clippy::too_many_arguments)]
fn occurrence(
    kb: &Kb,
    paste: &Paste<'_>,
    record: &Record,
    signature: &CompiledSignature,
    hit: &Hit,
    mut facts: Facts,
    hints: &Hints,
    related: Vec<String>,
) -> Occurrence {
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
    let conflicts = facts.complete(kb.vocabulary(), hints);
    let inner = view.raw_range(hit.found.start, hit.found.end);
    let raw = &paste.text()[inner.clone()];
    let kind = match (signature.claim, &signature.lang) {
        (Claim::Similar, _) => MatchKind::Code,
        (_, Some(_)) => MatchKind::Translated,
        _ if is_untouched(raw) => MatchKind::Exact,
        _ => MatchKind::Normalized,
    };
    Occurrence {
        entry: signature.entry.clone(),
        signature: signature.id.clone(),
        kind,
        span: paste.raw_range(inner),
        text: String::from_utf8_lossy(raw).into_owned(),
        facts,
        conflicts,
        related,
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

impl Found<'_> {
    /// Groups the occurrences, and puts findings and proposals in order.
    pub fn finish(mut self, kb: &Kb, width: &str) -> Result<(Vec<Finding>, Vec<Similar>), KbError> {
        let mut groups: Vec<(Vec<String>, Vec<Occurrence>)> = Vec::new();
        for occurrence in std::mem::take(&mut self.occurrences) {
            let Some(entry) = self.entries.get(&occurrence.entry) else {
                continue;
            };
            let mut key = vec![occurrence.entry.clone()];
            let known = |name: &str| occurrence.facts.value(name).is_some();
            for name in entry.deciding_facts(kb, width, &known)? {
                key.push(occurrence.facts.value(name).unwrap_or_default().to_owned());
            }
            match groups.iter_mut().find(|(known, _)| *known == key) {
                Some((_, group)) => group.push(occurrence),
                None => groups.push((key, vec![occurrence])),
            }
        }
        let mut findings: Vec<Finding> =
            groups.into_iter().filter_map(|(_, group)| self.finding(group)).collect();
        self.sort(&mut findings);
        let similar = self.similar(kb, &findings);
        Ok((findings, similar))
    }

    fn finding(&self, group: Vec<Occurrence>) -> Option<Finding> {
        let entry = self.entries.get(&group.first()?.entry)?;
        let varying = varying(&group);
        let kind = group.iter().map(|o| o.kind).min()?;
        let spans = group.iter().map(|o| o.span.clone()).collect();
        let count = group.len();
        let mut related: Vec<String> = group.iter().flat_map(|o| o.related.iter().cloned()).collect();
        related.sort();
        related.dedup();
        let first = group.into_iter().next()?;
        Some(Finding {
            entry_id: entry.id.clone(),
            slug: entry.slug.clone(),
            signature: first.signature,
            kind,
            impact: entry.impact,
            spans,
            text: first.text,
            count,
            facts: first.facts,
            varying,
            related,
            conflicts: first.conflicts,
        })
    }

    fn sort(&self, findings: &mut [Finding]) {
        let ids: Vec<String> = findings.iter().map(|f| f.entry_id.clone()).collect();
        findings.sort_by_key(|finding| {
            let follows =
                ids.iter().any(|id| self.relates(&finding.entry_id, id, RelationKind::ConsequenceOf));
            let first = finding.spans.first().map_or(0, |span| span.start);
            (follows, finding.kind, Reverse(finding.count), first)
        });
    }

    fn similar(&self, kb: &Kb, findings: &[Finding]) -> Vec<Similar> {
        let answered =
            |id: &str| findings.iter().any(|f| f.entry_id == id || f.related.iter().any(|r| r == id));
        let mut similar: Vec<Similar> = self
            .similar
            .iter()
            .filter(|(id, _)| !answered(id))
            .filter_map(|(id, score)| {
                let (_, slug, ..) = kb.entry_ids().find(|(known, ..)| known == id)?;
                Some(Similar {
                    entry_id: id.clone(),
                    slug: slug.to_owned(),
                    score: (score * 100.0).round() / 100.0,
                })
            })
            .collect();
        similar.sort_by(|a, b| b.score.total_cmp(&a.score).then_with(|| a.entry_id.cmp(&b.entry_id)));
        similar.truncate(MOST_SIMILAR);
        similar
    }
}

/// The facts that differ within a group, with each value and how often it came.
fn varying(group: &[Occurrence]) -> Vec<(String, Vec<(String, usize)>)> {
    let mut values: BTreeMap<&str, Vec<(String, usize)>> = BTreeMap::new();
    for (name, fact) in group.iter().flat_map(|occurrence| occurrence.facts.iter()) {
        let seen = values.entry(name).or_default();
        match seen.iter_mut().find(|(value, _)| *value == fact.value) {
            Some((_, count)) => *count += 1,
            None => seen.push((fact.value.clone(), 1)),
        }
    }
    values
        .into_iter()
        .filter(|(_, seen)| seen.len() > 1)
        .map(|(name, seen)| (name.to_owned(), seen))
        .collect()
}
