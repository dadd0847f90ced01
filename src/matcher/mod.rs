//! From records to findings: ids, facts and byte ranges, no words.
//!
//! In: a paste, the knowledge base, what the user knows ([`Hints`]). Out: [`Seen`], the findings in their
//! order, what is similar, and every account, Region, ARN and action that the text holds.
//!
//! prefilter (one automaton over all anchors) → verify → rank → group.

mod facts;
mod finding;
mod found;
mod group;
mod prefilter;
mod rank;
mod seen;

pub use facts::{Conflict, Fact, Facts, Hints, Provenance};
pub use finding::{Confidence, Finding, MatchKind, Similar};
pub use seen::{Seen, SeenFacts};

use crate::kb::{Kb, KbError};
use crate::record::{FieldNames, Paste};
use prefilter::Prefilter;

/// The compiled filter of a knowledge base; immutable, shared.
pub struct Matcher {
    prefilter: Prefilter,
}

impl Matcher {
    /// Builds the filter over every anchor of `kb`.
    #[must_use]
    pub fn new(kb: &Kb) -> Self {
        Self { prefilter: Prefilter::new(kb) }
    }

    /// Finds what `kb` knows in `paste`.
    ///
    /// # Errors
    /// When the compiled knowledge base is damaged.
    pub fn explain(&self, kb: &Kb, paste: &Paste<'_>, hints: &Hints) -> Result<Seen, KbError> {
        let record = &kb.vocabulary().record;
        let names = FieldNames { message: &record.message, facts: &record.fields, beside: &record.beside };
        let mut found = found::Found::default();
        for record in paste.records(&names) {
            let seen = self.prefilter.hits(kb, record.view.folded())?;
            rank::add_record(kb, paste, &record, seen, hints, &mut found)?;
        }
        let (findings, similar) = found.finish(kb);
        Ok(Seen { findings, similar, facts: seen::facts_in(kb, paste), truncated: paste.is_truncated() })
    }
}
