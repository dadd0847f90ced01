//! Words for the findings in a policy document.

use crate::policy::{Finding, PolicyKind};
use crate::text::{Args, Bundle, TextError, Value};

/// A finding in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FindingText {
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub cure: String,
}

/// Returns the words of a finding, from the bundle of `policy.ftl`.
///
/// # Errors
/// When a message is missing or damaged.
pub fn finding_text(bundle: &Bundle, finding: &Finding) -> Result<FindingText, TextError> {
    let mut args: Args =
        finding.values.iter().map(|(name, value)| ((*name).to_owned(), value.as_str().into())).collect();
    args.insert("count".to_owned(), Value::Number(finding.count));
    let id = |start: &str| {
        let word = finding.rule.word();
        if finding.variant.is_empty() {
            format!("{start}-{word}")
        } else {
            format!("{start}-{word}-{}", finding.variant)
        }
    };
    Ok(FindingText { message: bundle.get(&id("check"), &args)?, cure: bundle.get(&id("cure"), &args)? })
}

/// Returns what a kind of policy is called.
///
/// # Errors
/// When the message is missing or damaged.
pub fn kind_label(bundle: &Bundle, kind: PolicyKind) -> Result<String, TextError> {
    bundle.plain(&format!("policy-kind-{}", kind.word()))
}
