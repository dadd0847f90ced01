//! From records to findings: ids, facts and byte ranges, no words.
//!
//! In: a paste, the knowledge base, what the user knows ([`Hints`]). Out: [`Seen`], the findings in their
//! order, what is similar, and every account, Region, ARN and action that the text holds.
//!
//! prefilter (one automaton over all anchors) → verify → rank → group. Where nothing stands outright, a
//! text is read more freely: as a refusal by its grammar (`denial`), as the beginning of a message that was
//! cut (`cut`), by its words in their order (`wording`).

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
pub use finding::{Confidence, Finding, MatchKind, Similar, SimilarBy, Unknown};
pub use seen::{PolicyKind, Seen, SeenFacts};

use crate::kb::{Denial, DenialGrammar, Kb, KbError};
use crate::record::{FieldNames, Paste};
use ground::Ground;
use prefilter::Prefilter;
use std::sync::OnceLock;
use wording::Index;

/// The compiled filter of a knowledge base; immutable, shared.
pub struct Matcher {
    prefilter: Prefilter,
    /// What only texts need in which nothing stands outright.
    free: OnceLock<Free>,
}

/// What a text is read by where nothing stands outright.
struct Free {
    grammar: DenialGrammar,
    /// The entries that answer refusals, with what they answer.
    denied: Vec<(String, Denial)>,
    index: Index,
}

impl Matcher {
    /// Builds the filter over every anchor of `kb`.
    #[must_use]
    pub fn new(kb: &Kb) -> Self {
        Self { prefilter: Prefilter::new(kb), free: OnceLock::new() }
    }

    /// Finds what `kb` knows in `paste`.
    ///
    /// # Errors
    /// When the compiled knowledge base is damaged.
    pub fn explain(&self, kb: &Kb, paste: &Paste<'_>, hints: &Hints) -> Result<Seen, KbError> {
        let names = field_names(kb);
        let (view, shape) = (paste.view(), paste.shape(&names));
        let ground = Ground::new(kb, paste, &view, &shape, &names);
        let mut found = found::Found::default();
        let near = rank::add(&ground, self.prefilter.hits(kb, view.folded())?, hints, &mut found)?;
        let units = free::units(&ground, &found);
        if !units.is_empty() {
            free::add(&ground, &units, near, self.free(kb)?, hints, &mut found)?;
        }
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
            cut: shape.is_cut(),
            truncated: paste.is_truncated(),
        })
    }

    /// Finds what stands outright in `paste`, and reads nothing more freely.
    ///
    /// # Errors
    /// When the compiled knowledge base is damaged.
    pub fn outright(&self, kb: &Kb, paste: &Paste<'_>) -> Result<Seen, KbError> {
        let names = field_names(kb);
        let (view, shape) = (paste.view(), paste.shape(&names));
        let ground = Ground::new(kb, paste, &view, &shape, &names);
        let mut found = found::Found::default();
        rank::add(&ground, self.prefilter.hits(kb, view.folded())?, &Hints::default(), &mut found)?;
        let (findings, similar) = found.finish(kb);
        Ok(Seen { findings, similar, ..Seen::default() })
    }

    fn free(&self, kb: &Kb) -> Result<&Free, KbError> {
        if let Some(free) = self.free.get() {
            return Ok(free);
        }
        let free = Free { grammar: kb.denials()?, denied: kb.denial_entries()?, index: Index::new(kb)? };
        Ok(self.free.get_or_init(|| free))
    }
}

/// The fields of records that the reading of a paste needs.
fn field_names(kb: &Kb) -> FieldNames<'_> {
    let record = &kb.vocabulary().record;
    FieldNames {
        message: &record.message,
        counted: &record.counted,
        facts: &record.fields,
        beside: &record.beside,
        rows: &record.rows,
    }
}
