//! Words: the Fluent catalogue, the choice of a language, the language of a text.
//!
//! In: a language tag, the name of a file of texts, values. Out: finished sentences. A missing variable or
//! message is an error, never a hole in a sentence. Knows no entry; uses nothing else of this crate.

mod catalog;
mod detect;
mod negotiate;

pub use catalog::{Args, Bundle, Files, TextError, Texts, Value};
pub use detect::language_of;
pub use negotiate::{Choice, negotiate};
