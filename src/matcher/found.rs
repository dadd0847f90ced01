//! What all records gave, and the order in which it is told: causes before consequences, the surest first.

use super::denial::Refusal;
use super::facts::{Facts, Hints};
use super::finding::{Finding, Instance, Similar, SimilarBy, Unknown, Wants};
use super::ground::Ground;
use super::group::{Groups, Occurrence};
use crate::kb::{Entry, Kb, KbError, RelationKind};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// The greatest number of similar entries.
const MOST_SIMILAR: usize = 5;

/// What all records gave.
#[derive(Default)]
pub(super) struct Found<'k> {
    groups: Groups,
    /// Every occurrence by itself, where they are not to be grouped.
    apart: Option<Vec<Instance>>,
    wants: Wants,
    /// Where findings stand, in bytes of the text.
    pub claimed: Vec<Range<usize>>,
    /// Where a message stands in full that was not taken for a finding, in bytes of the text.
    pub refused: Vec<(String, Range<usize>)>,
    /// Messages of failures that no entry explains.
    pub unknown: Vec<Unknown>,
    /// Refusals that no entry answers.
    pub refusals: Vec<Refusal>,
    pub similar: BTreeMap<String, f64>,
    pub entries: BTreeMap<String, &'k Entry>,
    /// Messages found by free reading: entry and signature.
    loose: Vec<(String, String)>,
}

impl<'k> Found<'k> {
    /// What keeps occurrences apart instead of grouping them.
    pub fn apart(wants: Wants) -> Self {
        Self { apart: Some(Vec::new()), wants, ..Self::default() }
    }

    /// Returns what is wanted of each occurrence.
    pub fn wants(&self) -> Wants {
        self.wants
    }

    /// Tells whether occurrences are kept apart.
    pub fn is_apart(&self) -> bool {
        self.apart.is_some()
    }

    /// Returns the occurrences that were kept apart, in the order of the text.
    pub fn into_instances(self) -> Vec<Instance> {
        let mut all = self.apart.unwrap_or_default();
        all.sort_by_key(|one| one.span.start);
        all
    }

    /// Adds an occurrence of an entry with the facts that were captured there. `at` is where it stands in the
    /// text.
    pub fn take(
        &mut self,
        ground: &Ground<'_>,
        entry: &str,
        occurrence: Occurrence<'_>,
        mut captured: Facts,
        at: usize,
        hints: &Hints,
    ) -> Result<(), KbError> {
        let Some(entry) = self.entries.get(entry) else { return Ok(()) };
        let Some(apart) = &mut self.apart else {
            return self.groups.add(ground.kb, entry, occurrence, captured, hints);
        };
        if self.wants.facts {
            captured.complete(ground.kb.vocabulary(), hints);
        } else {
            captured = Facts::default();
        }
        apart.push(Instance {
            entry_id: entry.id.clone(),
            slug: entry.slug.clone(),
            signature: occurrence.signature.to_owned(),
            kind: occurrence.kind,
            is_loose: occurrence.is_loose,
            impact: entry.impact,
            span: occurrence.span,
            text: String::from_utf8_lossy(occurrence.raw).into_owned(),
            facts: captured,
            related: occurrence.related,
            time: self.wants.time.then(|| ground.shape().time_at(at, ground.paste.text())).flatten(),
        });
        Ok(())
    }

    /// Remembers an entry that was seen.
    pub fn know(&mut self, kb: &'k Kb, id: &str) -> Result<(), KbError> {
        if !self.entries.contains_key(id)
            && let Some(entry) = kb.entry(id)?
        {
            self.entries.insert(id.to_owned(), entry);
        }
        Ok(())
    }

    /// Returns a number for a message that was found by free reading, counted down so that it is no
    /// signature's.
    pub fn index_of(&mut self, entry: &str, signature: &str) -> u32 {
        let known = self.loose.iter().position(|(e, s)| e == entry && s == signature);
        let at = known.unwrap_or_else(|| {
            self.loose.push((entry.to_owned(), signature.to_owned()));
            self.loose.len() - 1
        });
        u32::MAX - u32::try_from(at).unwrap_or(u32::MAX)
    }

    /// Proposes an entry that is there in part.
    pub fn propose(&mut self, entry: &str, score: f64) {
        let best = self.similar.entry(entry.to_owned()).or_default();
        *best = best.max(score);
    }

    /// Tells whether `entry` answers where both match.
    pub fn is_more_specific(&self, entry: &str, than: &str) -> bool {
        self.entries.get(entry).is_some_and(|entry| entry.is_more_specific_than(than))
    }
}

/// Tells whether one entry names the other, or both are special cases of the same one: beside the one that was found word for
/// word, the other proposes nothing that its page does not.
fn are_kin(kb: &Kb, one: &str, other: &str) -> bool {
    let entry = |id: &str| kb.entry(id).ok().flatten();
    let (Some(one), Some(other)) = (entry(one), entry(other)) else { return false };
    let is_named = one.relations.iter().any(|relation| relation.id == other.id);
    let has_same_general = one
        .relations
        .iter()
        .filter(|relation| relation.kind == RelationKind::MoreSpecificThan)
        .any(|relation| other.is_more_specific_than(&relation.id));
    is_named || has_same_general
}

impl Found<'_> {
    /// Puts findings and proposals in order.
    pub fn finish(mut self, kb: &Kb) -> (Vec<Finding>, Vec<Similar>) {
        let mut findings = std::mem::take(&mut self.groups).into_findings(&self.entries);
        self.sort(&mut findings);
        let similar = self.similar(kb, &findings);
        (findings, similar)
    }

    fn sort(&self, findings: &mut [Finding]) {
        let ids: BTreeSet<String> = findings.iter().map(|finding| finding.entry_id.clone()).collect();
        let follows = |id: &str| {
            self.entries.get(id).is_some_and(|entry| {
                entry.relations.iter().any(|r| r.kind == RelationKind::ConsequenceOf && ids.contains(&r.id))
            })
        };
        findings.sort_by_cached_key(|finding| {
            let first = finding.spans.first().map_or(0, |span| span.start);
            (follows(&finding.entry_id), finding.kind, Reverse(finding.count), first)
        });
    }

    fn similar(&self, kb: &Kb, findings: &[Finding]) -> Vec<Similar> {
        let answered = |id: &str| {
            findings.iter().any(|finding| {
                finding.entry_id == id
                    || finding.related.iter().any(|related| related == id)
                    || !finding.is_loose && are_kin(kb, &finding.entry_id, id)
            })
        };
        let mut similar: Vec<Similar> = self
            .similar
            .iter()
            .filter(|(id, _)| !answered(id))
            .filter_map(|(id, score)| {
                let (_, slug, ..) = kb.entry_ids().find(|(known, ..)| known == id)?;
                Some(Similar {
                    by: SimilarBy::Wording,
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
