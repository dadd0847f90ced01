//! From bytes to records: what was pasted or piped, and the one view in which it is searched.
//!
//! In: bytes as they came, and the names of the fields that hold messages and facts. Out: a [`Paste`]
//! with its [`Record`]s, each with the facts that its fields give and a [`View`] of its message. Every
//! range that leaves this module is a range of the bytes that came in. Knows no entry and no language.

mod decode;
mod escape;
mod json;
mod paste;
mod prefix;
mod service;
mod view;

pub use paste::{FieldFact, FieldNames, MAX_PASTE, Paste, Record};
pub use service::{ServiceFact, service_facts};
pub use view::View;
