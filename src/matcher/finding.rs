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

    /// Returns how far to trust it; what was read freely not far.
    fn trusted(self, is_loose: bool) -> Confidence {
        if is_loose { Confidence::Low } else { self.confidence() }
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
        self.kind.trusted(self.is_loose)
    }
}

/// What is wanted of each [`Instance`] besides its place and entry. What is left out is empty, and need not be
/// looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools)] // each is wanted by itself
pub struct Wants {
    /// Its facts.
    pub facts: bool,
    /// Its time.
    pub time: bool,
    /// The messages beside it that no entry explains.
    pub rest: bool,
    /// Also messages that stand there in other words, which are compared with the words of all messages.
    pub reworded: bool,
}

impl Default for Wants {
    fn default() -> Self {
        Self { facts: true, time: true, rest: true, reworded: true }
    }
}

/// One place where a known failure stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Instance {
    /// The entry.
    pub entry_id: String,
    /// The name of its folder without the id.
    pub slug: String,
    /// The signature that was found.
    pub signature: String,
    /// How it was found.
    pub kind: MatchKind,
    /// Whether no message stands there outright, as in [`Finding::is_loose`].
    pub is_loose: bool,
    /// What it does to the job.
    pub impact: Impact,
    /// Where, in bytes of the input.
    pub span: Range<usize>,
    /// What was found there, in its original spelling.
    pub text: String,
    /// Its facts, with all that follows from them.
    pub facts: Facts,
    /// Entries that lost against this one in the same place.
    pub related: Vec<String>,
    /// When it happened, as a field of its record tells.
    pub time: Option<String>,
}

impl Instance {
    /// Returns how far to trust it.
    #[must_use]
    pub fn confidence(&self) -> Confidence {
        self.kind.trusted(self.is_loose)
    }

    /// Returns the same as a finding that came once.
    #[must_use]
    pub fn into_finding(self) -> Finding {
        Finding {
            entry_id: self.entry_id,
            slug: self.slug,
            signature: self.signature,
            kind: self.kind,
            is_loose: self.is_loose,
            impact: self.impact,
            spans: vec![self.span],
            text: self.text,
            count: 1,
            facts: self.facts,
            varying: Vec::new(),
            related: self.related,
            conflicts: Vec::new(),
        }
    }
}

/// A message of a failure that no entry explains.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unknown {
    /// The message.
    pub text: String,
    /// How many failures have it.
    pub count: usize,
    /// When the first of them happened, as a field of its record tells.
    pub time: Option<String>,
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
