//! Typed values in AWS text, and the folded form of text in which they are read.
//!
//! In: folded bytes, or a value as somebody wrote it. Out: where a value may end, whether it is in its
//! strict form, and what follows from it (an ARN gives account and Region). Knows no entry, no record and
//! no language; uses nothing else of this crate, because the build compiles it too.

mod arn;
mod fold;
mod kind;
mod mask;
mod seen;
mod words;

pub use arn::Arn;
pub use fold::{Class, Folded, class, fold_cluster, fold_text, joins_previous};
pub use kind::Kind;
pub use mask::is_mask;
pub use seen::{Sighting, SightingKind, sightings};
pub use words::{Word, is_form, is_near, words};
