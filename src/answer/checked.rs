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

/// The values that can hold several names.
const LISTS: [&str; 2] = ["actions", "instead"];

/// Returns the words of a finding, from the bundle of `policy.ftl`.
///
/// # Errors
/// When a message is missing or damaged.
pub fn finding_text(bundle: &Bundle, finding: &Finding) -> Result<FindingText, TextError> {
    let mut args = Args::new();
    for (name, value) in &finding.values {
        // Several names in one value are told as a list.
        let names: Vec<String> = value.split(", ").map(str::to_owned).collect();
        let shown = match *name {
            // Each of them is an action of this name.
            "instead" if finding.variant == "no-service" => list_or(bundle, &names)?,
            name if LISTS.contains(&name) => list_and(bundle, &names)?,
            _ => value.clone(),
        };
        args.insert((*name).to_owned(), shown.into());
    }
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

/// Joins names as a sentence lists them: `a, b and c`.
///
/// # Errors
/// When the message is missing or damaged.
pub(super) fn list_and(bundle: &Bundle, names: &[String]) -> Result<String, TextError> {
    list(bundle, names, "list-and")
}

/// Joins names as a sentence lists them: `a, b or c`.
///
/// # Errors
/// When the message is missing or damaged.
pub(super) fn list_or(bundle: &Bundle, names: &[String]) -> Result<String, TextError> {
    list(bundle, names, "list-or")
}

fn list(bundle: &Bundle, names: &[String], id: &str) -> Result<String, TextError> {
    match names.split_last() {
        None => Ok(String::new()),
        Some((last, [])) => Ok(last.clone()),
        Some((last, first)) => {
            let values = [("first", first.join(", ")), ("last", last.clone())];
            bundle.get(id, &values.map(|(name, value)| (name.to_owned(), value.into())).into())
        }
    }
}

/// Returns what a kind of policy is called.
///
/// # Errors
/// When the message is missing or damaged.
pub fn kind_label(bundle: &Bundle, kind: PolicyKind) -> Result<String, TextError> {
    bundle.plain(&format!("policy-kind-{}", kind.word()))
}
