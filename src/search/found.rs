//! What a search gives: entries with their words, and what is said beside them.

use super::actions::Meant;
use super::highlight::Highlight;
use crate::kb::EntryKind;

/// How an entry was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FoundBy {
    /// Its message stands in the query.
    Message,
    /// Its id or slug stands in the query.
    Name,
    /// By its words.
    Words,
    /// Nothing was asked for: it is one that many look for.
    Common,
}

impl FoundBy {
    /// Returns the word of the JSON output.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Message => "message",
            Self::Name => "name",
            Self::Words => "words",
            Self::Common => "common",
        }
    }
}

/// An entry that was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// `CAB0001`.
    pub entry_id: String,
    /// Name of the folder without the id.
    pub slug: String,
    /// Error or guide.
    pub kind: EntryKind,
    /// Its title in [`Hit::lang`].
    pub title: String,
    /// How well it answers, 0 to 1; comparable only within one result.
    pub score: f32,
    /// How it was found.
    pub by: FoundBy,
    /// The language of title and highlight.
    pub lang: String,
    /// The place that shows why.
    pub highlight: Option<Highlight>,
}

/// The answer to a query.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lookup {
    /// The entries, the best first.
    pub hits: Vec<Hit>,
    /// How many more there are.
    pub more: usize,
    /// Names that were typed for actions, and the actions.
    pub actions: Vec<Meant>,
    /// Words that were read as others.
    pub corrected: Vec<(String, String)>,
    /// Words of the entries that come near, where nothing was found.
    pub closest: Vec<String>,
    /// Whether nothing was asked for.
    pub is_empty: bool,
}
