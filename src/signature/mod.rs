//! Signatures: the text of a message as literals with typed holes.
//!
//! In: the signature text of an entry (`kb/entries/…/entry.toml`). Out: a [`Pattern`] of literal pieces in
//! folded form, typed holes and anchors, and the verifier that holds it against folded text. Knows no
//! entry and no record.

mod anchor;
mod background;
mod parse;
mod pattern;
mod readable;
mod sample;
mod verify;
mod window;

pub use anchor::{Anchor, MIN_ANCHOR};
pub use background::{BACKGROUND_BYTES, Background, GRAM, gram_of, mixed};
pub use pattern::{MAX_OPTIONALS, Part, Pattern, PatternError, Variant};
pub use readable::readable;
pub use sample::{literal_text, sample_text};
pub use verify::{Beginning, Capture, Match};
pub use window::{WINDOW_LENGTHS, Window, Windows, windows};
