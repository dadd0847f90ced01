//! An organisation's own folder: `overlay.toml` at its root, the same tree below it.

use serde::{Deserialize, Serialize};

/// What `overlay.toml` says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Overlay {
    /// The letters before the number of its entries, not those of the program's own.
    pub prefix: String,
    /// The languages its texts must have; other readers get the first, with a notice.
    pub languages: Vec<String>,
    /// Entries of the program that it hides.
    #[serde(default)]
    pub hide: Vec<String>,
    /// Words it adds to the closed lists.
    #[serde(default)]
    pub vocabulary: AddedWords,
}

/// Words that an overlay adds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct AddedWords {
    /// Services.
    pub services: Vec<String>,
    /// Categories.
    pub categories: Vec<String>,
    /// Phases.
    pub phases: Vec<String>,
}

impl Overlay {
    /// Tells whether `prefix` is two to six capital letters.
    #[must_use]
    pub fn has_good_prefix(&self) -> bool {
        (2..=6).contains(&self.prefix.len()) && self.prefix.bytes().all(|b| b.is_ascii_uppercase())
    }
}
