//! Signatures: the text of a message as literals with typed holes.
//!
//! In: the signature text of an entry (`kb/entries/…/entry.toml`). Out: a [`Pattern`] of literal pieces in
//! folded form, typed holes and anchors, and the verifier that holds it against folded text. Knows no
//! entry and no record.

mod anchor;
mod parse;
mod pattern;
mod readable;
mod sample;
mod verify;

pub use anchor::{Anchor, MIN_ANCHOR};
pub use pattern::{MAX_OPTIONALS, Part, Pattern, PatternError, Variant};
pub use readable::readable;
pub use sample::{literal_text, sample_text};
pub use verify::{Beginning, Capture, Match};
