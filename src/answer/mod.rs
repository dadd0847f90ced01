//! From a finding to an answer: the only place that sees both facts and words.
//!
//! In: an entry, what was found of it (or nothing, when a page is just looked up), the texts of one
//! language. Out: an [`Answer`], finished sentences and filled policies in their order, which every
//! renderer prints. Decides nothing by the id of an entry.

mod asked;
mod build;
mod checked;
mod context;
mod decided;
mod files;
mod guide;
mod labels;
mod model;
mod overview;
mod policies;
mod printed;
mod redact;
mod sentences;
mod sides;
mod steps;

pub use asked::{fault_texts, grammar_text};
pub use build::{build, not_found_labels, title};
pub use checked::{FindingText, finding_text, kind_label};
pub use context::{AnswerError, Options, Subject};
pub use decided::{DecisionText, decision_text};
pub use labels::Labels;
pub use model::{
    Answer, BlockBody, BlockText, CauseText, CommandLine, Commands, FactRow, FlowNode, MistakeText,
    PermissionRow, PolicyText, PrincipalText, RelatedText, Sides, SourceText, StepText, VaryingText,
    WidthText,
};
pub use overview::{Overview, Repair, failures, overview};
pub use printed::{PrintedPolicy, printed};
pub use redact::Redactor;
pub use sentences::{Sentences, sentences};
