//! From answers to bytes: one file per format. Only this room escapes, and it always does.
//!
//! In: answers, findings, what was seen. Out: text for a terminal, JSON, Markdown, HTML, the short text for
//! a ticket; decisions on requests, findings in policies, policies by themselves. Decides no word and no fact.

mod blocks;
mod decision;
mod escape;
mod explained;
mod findings;
mod flow;
mod hits;
mod html;
mod json;
mod layout;
mod markdown;
mod printed;
mod reply;
mod search;
mod shell;
mod table;
mod terminal;
mod unmatched;
mod whole;

pub use decision::{DECISION_SCHEMA, decision_document, decision_page};
pub use escape::{for_terminal, line_for_terminal};
pub use explained::{Explained, SimilarText};
pub use findings::{CheckedPolicy, FindingWords, POLICY_CHECK_SCHEMA, finding_lines, policy_check_document};
pub use hits::{HitPage, HitText, csv_head, csv_row, hit_lines, hit_object, stream_object};
pub use html::html_page;
pub use json::{EXPLAIN_SCHEMA, explain_document, json_text, page_document};
pub use layout::Layout;
pub use markdown::markdown_page;
pub use printed::{POLICY_SCHEMA, SCRIPT_FILE, printed_document, script_text, statements_text, whole_text};
pub use reply::reply_text;
pub use search::{SEARCH_SCHEMA, SearchText, search_document, search_page};
pub use shell::{posix_line, posix_word};
pub use table::table;
pub use terminal::{answer_page, terminal_page};
pub use unmatched::{unmatched_line, unmatched_text};
pub use whole::{CountTable, FirstStep, Whole, WholeEntry, report_page, summary_text};
