//! From records to findings: ids, facts and byte ranges, no words.
//!
//! In: a paste, the knowledge base, what the user knows ([`Hints`]). Out: [`Seen`], the findings in their
//! order, what is similar, and every account, Region, ARN and action that the text holds.
//!
//! prefilter (one automaton over all anchors) → verify → rank → group. Where nothing stands outright, a
//! text is read more freely: as a refusal by its grammar (`denial`), as the beginning of a message that was
//! cut (`cut`), by its words in their order (`wording`).

mod alone;
mod cut;
mod denial;
mod facts;
mod finding;
mod found;
mod free;
mod ground;
mod group;
mod prefilter;
mod rank;
mod said;
mod seen;
mod wording;

pub use denial::Refusal;
pub use facts::{Conflict, Fact, Facts, Hints, Provenance};
pub use finding::{Confidence, Finding, Instance, MatchKind, Similar, SimilarBy, Unknown, Wants};
pub use seen::{PolicyKind, Seen, SeenFacts};

use crate::kb::{Denial, DenialGrammar, Kb, KbError};
use crate::record::{FieldNames, Lookup, Paste};
use aho_corasick::{AhoCorasick, AhoCorasickKind};
use alone::Signs;
use ground::Ground;
use prefilter::Prefilter;
use std::sync::OnceLock;
use wording::Index;

/// The compiled filter of a knowledge base; immutable, shared.
pub struct Matcher {
    prefilter: Prefilter,
    lookup: OnceLock<Lookup>,
    signs: OnceLock<Signs>,
    /// What only texts need in which nothing stands outright.
    free: OnceLock<Free>,
}

/// What a text is read by where nothing stands outright.
struct Free {
    grammar: DenialGrammar,
    /// The entries that answer refusals, with what they answer.
    denied: Vec<(String, Denial)>,
    /// Finds any phrase of the grammar: most texts have none.
    phrases: Option<AhoCorasick>,
    index: OnceLock<Index>,
}

impl Free {
    /// Returns the words of all messages, made when they are first needed.
    fn index(&self, kb: &Kb) -> Result<&Index, KbError> {
        if let Some(index) = self.index.get() {
            return Ok(index);
        }
        let index = Index::new(kb)?;
        Ok(self.index.get_or_init(|| index))
    }

    /// Tells whether a folded text may say that something is refused.
    fn may_refuse(&self, text: &[u8]) -> bool {
        self.phrases.as_ref().is_none_or(|phrases| phrases.is_match(text))
    }
}

impl Matcher {
    /// Builds the filter over every anchor of `kb`.
    #[must_use]
    pub fn new(kb: &Kb) -> Self {
        Self {
            prefilter: Prefilter::new(kb),
            lookup: OnceLock::new(),
            signs: OnceLock::new(),
            free: OnceLock::new(),
        }
    }

    /// Finds what `kb` knows in `paste`.
    ///
    /// # Errors
    /// When the compiled knowledge base is damaged.
    pub fn explain(&self, kb: &Kb, paste: &Paste<'_>, hints: &Hints) -> Result<Seen, KbError> {
        let names = field_names(kb);
        let view = paste.view();
        let ground = Ground::new(kb, paste, &view, &names, self.lookup(kb));
        let mut found = found::Found::default();
        self.look(&ground, hints, &mut found)?;
        let refusals = std::mem::take(&mut found.refusals);
        let mut unknown = std::mem::take(&mut found.unknown);
        unknown.retain(|one| one.count > 0);
        let (findings, similar) = found.finish(kb);
        let facts = seen::facts_in(&ground, &findings);
        let policy = if findings.is_empty() { PolicyKind::of(paste.text()) } else { None };
        Ok(Seen {
            findings,
            similar,
            refusals,
            unknown,
            facts,
            policy,
            cut: ground.shape().is_cut(),
            truncated: paste.is_truncated(),
        })
    }

    /// Finds the same in one record, each occurrence by itself, and the messages of failures that no entry
    /// explains. What is not wanted is not looked for.
    ///
    /// # Errors
    /// When the compiled knowledge base is damaged.
    pub fn instances(
        &self,
        kb: &Kb,
        paste: &Paste<'_>,
        hints: &Hints,
        wants: Wants,
    ) -> Result<(Vec<Instance>, Vec<Unknown>), KbError> {
        let names = field_names(kb);
        let view = paste.view();
        let ground = Ground::new(kb, paste, &view, &names, self.lookup(kb));
        let mut found = found::Found::apart(wants);
        self.look(&ground, hints, &mut found)?;
        let mut unknown = std::mem::take(&mut found.unknown);
        unknown.retain(|one| one.count > 0);
        Ok((found.into_instances(), unknown))
    }

    /// Reads a text: what stands in it outright, then the rest freely.
    fn look<'g>(
        &self,
        ground: &Ground<'g>,
        hints: &Hints,
        found: &mut found::Found<'g>,
    ) -> Result<(), KbError> {
        let folded = ground.view.folded();
        let mut seen = self.prefilter.hits(ground.kb, folded, found.is_apart())?;
        rank::add(ground, std::mem::take(&mut seen.whole), hints, found)?;
        let wants = found.wants();
        if !wants.rest && self.signs(ground.kb).is_alone(ground, &found.claimed) {
            return Ok(());
        }
        let near = rank::add_partial(ground, &seen, found);
        // Nothing is cut, nothing refused, and other words are not wanted: what was found is all.
        if !wants.rest
            && !wants.reworded
            && near.is_empty()
            && !self.free(ground.kb)?.may_refuse(folded.bytes())
        {
            return Ok(());
        }
        let units = free::units(ground, found);
        if !units.is_empty() {
            free::add(ground, &units, near, self.free(ground.kb)?, hints, found)?;
        }
        Ok(())
    }

    /// Returns the table of the names of the fields of records.
    pub fn lookup(&self, kb: &Kb) -> &Lookup {
        self.lookup.get_or_init(|| Lookup::new(&field_names(kb)))
    }

    fn signs(&self, kb: &Kb) -> &Signs {
        self.signs.get_or_init(|| Signs::new(&kb.vocabulary().record.message))
    }

    /// Finds what stands outright in `paste`, and reads nothing more freely.
    ///
    /// # Errors
    /// When the compiled knowledge base is damaged.
    pub fn outright(&self, kb: &Kb, paste: &Paste<'_>) -> Result<Seen, KbError> {
        let names = field_names(kb);
        let view = paste.view();
        let ground = Ground::new(kb, paste, &view, &names, self.lookup(kb));
        let mut found = found::Found::default();
        let seen = self.prefilter.hits(kb, view.folded(), false)?;
        rank::add(&ground, seen.whole, &Hints::default(), &mut found)?;
        let (findings, similar) = found.finish(kb);
        Ok(Seen { findings, similar, ..Seen::default() })
    }

    fn free(&self, kb: &Kb) -> Result<&Free, KbError> {
        if let Some(free) = self.free.get() {
            return Ok(free);
        }
        let grammar = kb.denials()?;
        let phrases = AhoCorasick::builder()
            .kind(Some(AhoCorasickKind::ContiguousNFA))
            .prefilter(false)
            .build(grammar.phrases())
            .ok();
        let free = Free { grammar, denied: kb.denial_entries()?, phrases, index: OnceLock::new() };
        Ok(self.free.get_or_init(|| free))
    }
}

/// The names of the fields of records.
fn field_names(kb: &Kb) -> FieldNames<'_> {
    let record = &kb.vocabulary().record;
    FieldNames {
        message: &record.message,
        counted: &record.counted,
        times: &record.times,
        facts: &record.fields,
        beside: &record.beside,
        rows: &record.rows,
    }
}
