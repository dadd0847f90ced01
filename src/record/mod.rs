//! From bytes to records: what was pasted or piped, the one view in which it is searched, and its shape.
//!
//! In: bytes as they came, and the names of the fields that hold messages and facts. Out: a [`Paste`] with
//! its [`View`] (folded, without white space) and its [`Shape`] (which parts belong together, with the facts
//! that their fields give). Every range that leaves this module is a range of the text of the paste, which
//! [`Paste::raw_range`] turns into one of the bytes that came in. Knows no entry and no language.
//!
//! Shapes: `json` (also cut, quoted, escaped, or inside another string), `lines` (YAML, mails, the
//! tables and the text of the AWS CLI), `csv` (reports). What has none of them is plain text.

mod csv;
mod decode;
mod json;
mod lines;
mod names;
mod paste;
mod prefix;
mod service;
mod shape;
mod view;

pub use csv::{MAX_BEFORE_HEAD, message_cell, table_head};
pub use names::{Column, FieldNames, Lookup};
pub use paste::{MAX_PASTE, Paste};
pub use service::{ServiceFact, service_facts};
pub use shape::{FieldFact, Message, ObjectId, Shape};
pub use view::{Offsets, View};
