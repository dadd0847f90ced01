//! What belongs together.
//!
//! Occurrences of one entry with the same deciding facts are one finding. Many occurrences that are alike
//! cost no more than their place.

use super::facts::{Conflict, Facts, Hints, Provenance};
use super::finding::{Finding, MatchKind};
use crate::fact::Kind;
use crate::kb::{Entry, Kb, KbError};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;

/// One place where a signature stands.
pub(super) struct Occurrence<'a> {
    /// Tells signatures apart.
    pub index: u32,
    /// Name of the signature within its entry.
    pub signature: &'a str,
    pub kind: MatchKind,
    /// Whether it was read freely.
    pub is_loose: bool,
    /// Where, in bytes of the input.
    pub span: Range<usize>,
    /// What stands there.
    pub raw: &'a [u8],
    /// Entries that lost against it.
    pub related: Vec<String>,
}

/// Occurrences with the same facts.
struct Member {
    facts: Facts,
    count: usize,
}

struct Group {
    entry: String,
    signature: String,
    kind: MatchKind,
    is_loose: bool,
    count: usize,
    spans: Vec<Range<usize>>,
    text: String,
    members: Vec<Member>,
    conflicts: Vec<Conflict>,
    related: BTreeSet<String>,
}

/// All occurrences, grouped as they come.
#[derive(Default)]
pub(super) struct Groups {
    all: Vec<Group>,
    by_key: HashMap<Vec<String>, usize>,
    /// Signature and captured facts, and the group and member that they belong to.
    known: HashMap<(u32, Facts), (usize, usize)>,
}

impl Groups {
    /// Adds an occurrence with the facts that were captured there.
    pub fn add(
        &mut self,
        kb: &Kb,
        entry: &Entry,
        occurrence: Occurrence<'_>,
        captured: Facts,
        hints: &Hints,
    ) -> Result<(), KbError> {
        let alike = (occurrence.index, captured);
        if let Some((group, member)) = self.known.get(&alike) {
            let group = &mut self.all[*group];
            // The same job told twice is one failure.
            let again = usize::from(!names_job(kb, &alike.1));
            group.members[*member].count += again;
            group.count += again;
            group.take(occurrence);
            return Ok(());
        }
        let mut facts = alike.1.clone();
        let conflicts = facts.complete(kb.vocabulary(), hints);
        let is_known = |name: &str| facts.value(name).is_some();
        let mut key = vec![entry.id.clone()];
        for name in entry.deciding_facts(kb, &hints.width, &is_known)?.iter() {
            key.push(format!("{name}={}", facts.value(name).unwrap_or_default()));
        }
        let at = *self.by_key.entry(key).or_insert(self.all.len());
        if at == self.all.len() {
            self.all.push(Group {
                entry: entry.id.clone(),
                signature: occurrence.signature.to_owned(),
                kind: occurrence.kind,
                is_loose: true,
                count: 0,
                spans: Vec::new(),
                text: String::from_utf8_lossy(occurrence.raw).into_owned(),
                members: Vec::new(),
                conflicts,
                related: BTreeSet::new(),
            });
        }
        let group = &mut self.all[at];
        group.members.push(Member { facts, count: 1 });
        group.count += 1;
        self.known.insert(alike, (at, group.members.len() - 1));
        group.take(occurrence);
        Ok(())
    }
}

/// Tells whether the facts of an occurrence name the job that it belongs to.
fn names_job(kb: &Kb, captured: &Facts) -> bool {
    let is_job = |name: &str| kb.vocabulary().kind_of(name) == Some(Kind::JobId);
    captured.iter().any(|(name, fact)| fact.from == Provenance::Record && is_job(name))
}

impl Groups {
    /// Returns the findings, in the order in which their groups came.
    pub fn into_findings(self, entries: &BTreeMap<String, &Entry>) -> Vec<Finding> {
        self.all.into_iter().filter_map(|group| group.finding(entries)).collect()
    }
}

impl Group {
    fn take(&mut self, occurrence: Occurrence<'_>) {
        self.kind = self.kind.min(occurrence.kind);
        self.is_loose &= occurrence.is_loose;
        self.spans.push(occurrence.span);
        self.related.extend(occurrence.related);
    }

    fn finding(mut self, entries: &BTreeMap<String, &Entry>) -> Option<Finding> {
        let entry = entries.get(&self.entry)?;
        let varying = varying(&self.members);
        self.spans.sort_by_key(|span| span.start);
        Some(Finding {
            entry_id: entry.id.clone(),
            slug: entry.slug.clone(),
            signature: self.signature,
            kind: self.kind,
            is_loose: self.is_loose,
            impact: entry.impact,
            count: self.count,
            spans: self.spans,
            text: self.text,
            facts: self.members.into_iter().next()?.facts,
            varying,
            related: self.related.into_iter().collect(),
            conflicts: self.conflicts,
        })
    }
}

/// The values of one fact, in the order in which they come.
#[derive(Default)]
struct Values<'a> {
    seen: Vec<(String, usize)>,
    places: HashMap<&'a str, usize>,
}

impl<'a> Values<'a> {
    fn add(&mut self, value: &'a str, count: usize) {
        let at = *self.places.entry(value).or_insert(self.seen.len());
        if at == self.seen.len() {
            self.seen.push((value.to_owned(), 0));
        }
        self.seen[at].1 += count;
    }
}

/// The facts that differ within a group, with each value and how often it came, in the order in which the
/// values come.
fn varying(members: &[Member]) -> Vec<(String, Vec<(String, usize)>)> {
    let mut values: BTreeMap<&str, Values<'_>> = BTreeMap::new();
    for member in members {
        for (name, fact) in member.facts.iter() {
            values.entry(name).or_default().add(&fact.value, member.count);
        }
    }
    values
        .into_iter()
        .filter(|(_, values)| values.seen.len() > 1)
        .map(|(name, values)| (name.to_owned(), values.seen))
        .collect()
}
