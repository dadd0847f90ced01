//! What stands before several answers: how many failures there are, of how many causes, and what mending
//! each of them repairs.

use super::model::Answer;
use crate::matcher::Seen;
use crate::text::{Args, Bundle, TextError, Value};

/// The counts of all findings, with their sentences.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overview {
    /// The heading.
    pub heading: String,
    /// `17 failures, 2 causes`.
    pub line: String,
    /// How many records failed.
    pub failures: usize,
    /// One for each finding, in the order of the answers.
    pub repairs: Vec<Repair>,
}

/// What is repaired together with one finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repair {
    /// The entry.
    pub entry_id: String,
    /// Its title.
    pub title: String,
    /// How many failures it is.
    pub count: usize,
    /// The same with its sign: `15 ×`.
    pub times: String,
    /// What mending it repairs.
    pub text: String,
}

/// Returns the overview of `seen`; `None` for a single failure and for none. `answers` belong to the
/// findings one by one, `bundle` is that of `answer.ftl`.
///
/// # Errors
/// When a text is missing or damaged.
pub fn overview(bundle: &Bundle, seen: &Seen, answers: &[Answer]) -> Result<Option<Overview>, TextError> {
    let failures = failures(seen);
    if failures < 2 {
        return Ok(None);
    }
    let counts = numbers([("failures", failures), ("causes", seen.findings.len())]);
    let mut repairs = Vec::new();
    for (finding, answer) in seen.findings.iter().zip(answers) {
        let numbers = numbers([("count", finding.count), ("failures", failures)]);
        let sentence = if finding.count == failures { "overview-repairs-all" } else { "overview-repairs" };
        repairs.push(Repair {
            entry_id: finding.entry_id.clone(),
            title: answer.title.clone(),
            count: finding.count,
            times: bundle.get("overview-times", &numbers)?,
            text: bundle.get(sentence, &numbers)?,
        });
    }
    let heading = bundle.plain("heading-overview")?;
    Ok(Some(Overview { heading, line: bundle.get("overview-counts", &counts)?, failures, repairs }))
}

/// Returns how many failures were found.
#[must_use]
pub fn failures(seen: &Seen) -> usize {
    seen.findings.iter().map(|finding| finding.count).sum()
}

fn numbers<const N: usize>(list: [(&str, usize); N]) -> Args {
    list.into_iter().map(|(name, number)| (name.to_owned(), Value::Number(number))).collect()
}
