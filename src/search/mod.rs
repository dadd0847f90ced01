//! Search: the right entry from a vague question, in any of the languages.
//!
//! In: what somebody typed, the knowledge base, its texts. Out: ids of entries, the best first, what was corrected
//! on the way, the places that show why. The index is made before (`kb/index`), read where it lies in the program,
//! and opened only when it is needed; entries of overlays are indexed in memory and searched together with it.
//! Words go in and ids come out: titles and sentences are `answer`'s.
//!
//! `passages` (what is indexed) → `analysis` (text to terms) → `write` · `query` (what was typed) → `alike`,
//! `nearest` (what was meant) → `terms` → `ask` over `scores` → `highlight`.

mod actions;
mod alike;
mod analysis;
mod ask;
mod found;
mod highlight;
mod nearest;
mod passages;
mod query;
mod schema;
mod scores;
mod shelf;
mod terms;
mod write;

pub use actions::{Meant, meant_actions};
pub use ask::{Asked, Scored, Search, Terms};
pub use found::{FoundBy, Hit, Lookup};
pub use highlight::{Highlight, Highlighter, Piece};
pub use query::{Query, UnknownValue};
pub use write::{IndexFiles, MADE_OF, made_of, write_index};

use crate::kb::{Kb, KbError};
use scores::Indexes;
use std::borrow::Cow;
use tantivy::directory::OwnedBytes;

/// Why a search fails. None of it is the user's mistake.
#[derive(Debug, thiserror::Error)]
pub enum SearchError {
    /// The knowledge base is damaged.
    #[error(transparent)]
    Kb(#[from] KbError),
    /// The index is damaged.
    #[error("the search index is damaged: {0}")]
    Index(#[from] tantivy::TantivyError),
    /// A file of the index cannot be read.
    #[error("the search index cannot be read: {0}")]
    Read(#[from] std::io::Error),
    /// A file of the index is missing.
    #[error("the search index is incomplete: {0}")]
    Missing(#[from] tantivy::directory::error::OpenReadError),
    /// The index has other fields than the program.
    #[error("the search index has other fields")]
    OtherFields,
}

/// The files of an index, wherever they lie.
pub type Files = Vec<(String, Cow<'static, [u8]>)>;

/// Opens indexes, to be searched together.
///
/// # Errors
/// When one is damaged.
pub fn open(kb: &Kb, indexes: Vec<Files>) -> Result<Search, SearchError> {
    let owned = |(name, bytes): (String, Cow<'static, [u8]>)| {
        let bytes = match bytes {
            Cow::Borrowed(bytes) => OwnedBytes::new(bytes),
            Cow::Owned(bytes) => OwnedBytes::new(bytes),
        };
        (name, bytes)
    };
    let shelves = indexes.into_iter().map(|files| files.into_iter().map(owned).collect()).collect();
    let opened = Indexes::open(&kb.vocabulary().languages, shelves)?;
    Ok(Search::new(opened, kb.search_words()?))
}

/// Returns the words of every entry of the program in all languages, one text for each: what is indexed, for
/// other indexes to be compared with.
///
/// # Errors
/// When the knowledge base is damaged.
pub fn indexed_texts(kb: &Kb, files: &dyn crate::text::Files) -> Result<Vec<(String, String)>, SearchError> {
    let text = |page: passages::Page| {
        let words = page.passages.into_iter().map(|passage| passage.text).chain(page.names);
        (page.id, words.collect::<Vec<_>>().join("\n"))
    };
    Ok(passages::pages(kb, files, false)?.into_iter().map(text).collect())
}
