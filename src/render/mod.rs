//! From answers to bytes: one file per format. Only this room escapes, and it always does.
//!
//! In: answers, findings, what was seen. Out: text for a terminal, JSON. Decides no word and no fact.

mod escape;
mod json;
mod layout;
mod shell;
mod table;
mod terminal;

pub use escape::for_terminal;
pub use json::{EXPLAIN_SCHEMA, explain_document, json_text, page_document};
pub use layout::Layout;
pub use shell::{posix_line, posix_word};
pub use table::table;
pub use terminal::{answer_page, not_found_page, similar_section};
