//! What was found: an entry, how surely, where, how often, and with which facts.

use super::facts::{Conflict, Facts};
use crate::kb::Impact;
use std::ops::Range;

/// How a signature was found, the surest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum MatchKind {
    /// As AWS prints it.
    Exact,
    /// After wraps, quotes, escapes or unusual spaces were taken out.
    Normalized,
    /// By the translation that a page of AWS prints.
    Translated,
    /// By its rare words in their order.
    Approximate,
    /// By a code and the facts of the record.
    Code,
    /// By its beginning.
    Truncated,
}

impl MatchKind {
    /// Returns the word of the JSON output.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Normalized => "normalized",
            Self::Translated => "translated",
            Self::Approximate => "approximate",
            Self::Code => "code",
            Self::Truncated => "truncated",
        }
    }

    /// Returns how far to trust it.
    #[must_use]
    pub fn confidence(self) -> Confidence {
        match self {
            Self::Exact | Self::Normalized => Confidence::High,
            Self::Translated | Self::Code => Confidence::Medium,
            Self::Approximate | Self::Truncated => Confidence::Low,
        }
    }
}

/// How far to trust a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// The message is there.
    High,
    /// A translation or a code of it is there.
    Medium,
    /// Something like it is there.
    Low,
}

impl Confidence {
    /// Returns the word of the JSON output.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::High => "high",
            Self::Medium => "medium",
            Self::Low => "low",
        }
    }
}

/// One known failure in a text, once or several times.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The entry.
    pub entry_id: String,
    /// The name of its folder without the id.
    pub slug: String,
    /// The signature that was found first.
    pub signature: String,
    /// How it was found, at its surest.
    pub kind: MatchKind,
    /// Whether no message stands there outright: it was read as a refusal with parts missing, as the
    /// beginning of a message, or by its words.
    pub is_loose: bool,
    /// What it does to the job.
    pub impact: Impact,
    /// Where, in bytes of the input.
    pub spans: Vec<Range<usize>>,
    /// What was found there first, in its original spelling.
    pub text: String,
    /// How often.
    pub count: usize,
    /// The facts that all occurrences share, and those of the first where they differ.
    pub facts: Facts,
    /// Facts that differ, with each value and how often it came.
    pub varying: Vec<(String, Vec<(String, usize)>)>,
    /// Entries that lost against this one in the same place.
    pub related: Vec<String>,
    /// Where the user contradicts the text.
    pub conflicts: Vec<Conflict>,
}

impl Finding {
    /// Returns how far to trust it.
    #[must_use]
    pub fn confidence(&self) -> Confidence {
        if self.is_loose { Confidence::Low } else { self.kind.confidence() }
    }
}

/// A message of a failure that no entry explains.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unknown {
    /// The message.
    pub text: String,
    /// How many failures have it.
    pub count: usize,
}

/// Why an entry is proposed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SimilarBy {
    /// The text shares part of the wording of its message.
    Wording,
    /// The text speaks of the same things; only where nothing was found.
    Search,
}

impl SimilarBy {
    /// Returns the word of the JSON output.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Wording => "wording",
            Self::Search => "search",
        }
    }
}

/// An entry that is proposed.
#[derive(Clone, Debug, PartialEq)]
pub struct Similar {
    /// The entry.
    pub entry_id: String,
    /// The name of its folder without the id.
    pub slug: String,
    /// Share of the literal text that was there, or of the text's words that the entry has, 0 to 1.
    pub score: f64,
    /// Why it is proposed.
    pub by: SimilarBy,
}
