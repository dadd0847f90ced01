//! The sentences of an entry that tell whether it is the right one: title, what happened, why.
//!
//! In: an entry, the texts of one language. Out: finished sentences, nothing known of any case.

use super::build::sentence_args;
use super::context::AnswerError;
use crate::kb::{BlockBody, Kb};
use crate::matcher::Facts;
use crate::text::Texts;

/// Title and sentences of an entry.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sentences {
    /// Its title; the name of the entry where the title needs a value of a log.
    pub title: String,
    /// What happened, then why; the paragraphs of a guide. Those that need a value of a log are left out.
    pub texts: Vec<String>,
}

/// Returns the sentences of an entry.
///
/// # Errors
/// When there is no such entry, or its texts are missing or damaged.
pub fn sentences(kb: &Kb, texts: &Texts<'_>, id: &str) -> Result<Sentences, AnswerError> {
    let entry = kb.entry(id)?.ok_or_else(|| AnswerError::NoEntry(id.to_owned()))?;
    let bundle = texts.bundle(&format!("entries/{id}"))?;
    let args = sentence_args(kb, &*texts.with_terms("answer")?, &Facts::default())?;
    let title = bundle.get("title", &args).unwrap_or_else(|_| entry.slug.clone());
    let causes = entry.causes.iter().map(|cause| format!("cause-{}", cause.id));
    let blocks = entry.blocks.iter().filter(|block| block.body == BlockBody::Text);
    let ids = ["summary".to_owned()].into_iter().chain(causes);
    let ids = ids.chain(blocks.map(|block| format!("block-{}", block.id)));
    Ok(Sentences { title, texts: ids.filter_map(|id| bundle.get(&id, &args).ok()).collect() })
}
