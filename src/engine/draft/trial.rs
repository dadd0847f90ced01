//! The trial of a draft: its example over the whole knowledge base, as `explain` would see it.
//!
//! In: a draft, the corpus that it will stand in, the one below. Out: what is captured, and the entries that
//! answer the same message today, over which the new one must be `more-specific-than`.

use super::{Draft, SIGNATURE};
use crate::kb::{
    Claim, Corpus, Entry, EntryFile, EntryKind, Impact, Kb, KbError, Relation, RelationKind, Signature,
    Status, compile,
};
use crate::matcher::{Hints, Matcher, Seen};
use crate::record::Paste;

/// How often rivals are looked for again: behind one another may stand.
const MAX_ROUNDS: usize = 8;

/// What the trial showed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trial {
    /// Whether the example leads to the new entry.
    pub found: bool,
    /// The facts that are captured from the example, by name.
    pub facts: Vec<(String, String)>,
    /// The entries that answered the same message before, and those that answer it when it is cut.
    pub rivals: Vec<String>,
}

/// Tries a draft under `id`. Entries of `corpus` that cannot be compiled must not be in it.
///
/// # Errors
/// When the knowledge base cannot be compiled.
pub fn try_draft(draft: &Draft, id: &str, corpus: &Corpus, base: Option<&Corpus>) -> Result<Trial, KbError> {
    let mut trial = Trial::default();
    for _ in 0..MAX_ROUNDS {
        let seen = see(draft, id, &trial.rivals, corpus, base)?;
        let own = seen.findings.iter().find(|finding| finding.entry_id == id);
        trial.found = own.is_some();
        trial.facts = own
            .map(|own| own.facts.captured().map(|(name, value)| (name.into(), value.into())).collect())
            .unwrap_or_default();
        let others: Vec<String> = match own {
            Some(own) => own.related.clone(),
            None => seen.findings.iter().map(|finding| finding.entry_id.clone()).collect(),
        };
        let new: Vec<String> = others.into_iter().filter(|id| !trial.rivals.contains(id)).collect();
        if new.is_empty() {
            break;
        }
        trial.rivals.extend(new);
    }
    trial.rivals.extend(generals(&trial.rivals, corpus, base));
    trial.rivals.sort();
    trial.rivals.dedup();
    Ok(trial)
}

/// The entries of which `rivals` are special cases: their messages, cut, are those of the general ones.
fn generals(rivals: &[String], corpus: &Corpus, base: Option<&Corpus>) -> Vec<String> {
    let entries = corpus.entries.iter().chain(base.into_iter().flat_map(|base| &base.entries));
    let of_rivals = entries.filter(|file| rivals.contains(&file.entry.id));
    let relations = of_rivals.flat_map(|file| &file.entry.relations);
    let is_general = |relation: &&Relation| relation.kind == RelationKind::MoreSpecificThan;
    relations.filter(is_general).map(|relation| relation.id.clone()).collect()
}

fn see(
    draft: &Draft,
    id: &str,
    rivals: &[String],
    corpus: &Corpus,
    base: Option<&Corpus>,
) -> Result<Seen, KbError> {
    let mut corpus = corpus.clone();
    corpus.entries.push(EntryFile {
        path: String::new(),
        text: String::new(),
        entry: entry(draft, id, rivals),
    });
    let bytes = compile(&corpus)?;
    let kb = match base {
        None => Kb::open(bytes)?,
        Some(base) => {
            let mut kb = Kb::open(compile(base)?)?;
            kb.add_overlay(bytes)?;
            kb
        }
    };
    let paste = Paste::new(draft.example.as_bytes());
    Matcher::new(&kb).explain(&kb, &paste, &Hints::default())
}

fn entry(draft: &Draft, id: &str, rivals: &[String]) -> Entry {
    let relation = |id: &String| Relation { kind: RelationKind::MoreSpecificThan, id: id.clone() };
    Entry {
        id: id.to_owned(),
        slug: String::new(),
        kind: EntryKind::Error,
        status: Status::Active,
        replaced_by: None,
        retired_because: None,
        services: Vec::new(),
        resource_types: Vec::new(),
        category: String::new(),
        phase: String::new(),
        impact: Impact::Blocks,
        verified: String::new(),
        signatures: vec![Signature {
            id: SIGNATURE.to_owned(),
            claim: Claim::Match,
            when: Vec::new(),
            text: draft.signature.clone(),
        }],
        translations: Vec::new(),
        denials: Vec::new(),
        examples: Vec::new(),
        counterexamples: Vec::new(),
        variants: Vec::new(),
        causes: Vec::new(),
        steps: Vec::new(),
        blocks: Vec::new(),
        mistakes: Vec::new(),
        relations: rivals.iter().map(relation).collect(),
        sources: Vec::new(),
    }
}
