//! Everything that one call of `explain` says, before it has a form: every format shows the same in the
//! same order.

use crate::answer::{
    Answer, Labels, Overview, PermissionRow, PolicyText, PrincipalText, StepText, VaryingText,
};
use crate::fact::Arn;
use serde_json::Value;

/// What is to be shown.
#[derive(Debug)]
pub struct Explained<'a> {
    /// Language tag of the reader.
    pub lang: &'a str,
    /// What stands before several answers.
    pub overview: Option<Overview>,
    /// The answers, in order.
    pub answers: &'a [Answer],
    /// What the text holds when nothing was found: labels and values.
    pub nothing: Option<Vec<(String, Vec<String>)>>,
    /// Messages of failures that no entry explains, each with how often it came, in words.
    pub unknown: Vec<(String, String)>,
    /// Entries that share part of the wording.
    pub similar: Vec<SimilarText>,
    /// Fixed words for the two above.
    pub labels: Labels,
    /// Whether everything is wanted.
    pub long: bool,
}

/// An entry that shares part of the wording.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SimilarText {
    /// Its id.
    pub entry_id: String,
    /// Its title.
    pub title: String,
    /// How much it shares, in words.
    pub score: String,
}

/// The words on what was found, under a title.
pub(super) fn meta(answer: &Answer) -> String {
    let words = ["match", "confidence", "impact", "occurrences"].map(|id| answer.labels.get(id));
    words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// The values of a fact that differs, each with how often it came where that is not once, and at the end
/// how many more there are.
pub(super) fn varying_values(row: &VaryingText) -> impl Iterator<Item = (String, String)> {
    let times = |count: usize| if count == 1 { String::new() } else { format!(" ({count})") };
    let more = (row.more > 0).then(|| (format!("… +{}", row.more), String::new()));
    row.values.iter().map(move |(value, count)| (value.clone(), times(*count))).chain(more)
}

/// The name of an account, with its number where that is known.
pub(super) fn account(label: &str, id: Option<&String>) -> String {
    id.map_or_else(|| label.to_owned(), |id| format!("{label} {id}"))
}

/// The name of a principal, with the number of its account where that is known.
pub(super) fn who(principal: &PrincipalText) -> String {
    let number = Arn::split(&principal.arn)
        .and_then(|arn| arn.part("account"))
        .filter(|id| id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-'));
    number.map_or_else(|| principal.label.clone(), |id| format!("{} {id}", principal.label))
}

/// Where a permission is written, with the causes it is for unless it is for all.
pub(super) fn written_in(row: &PermissionRow, answer: &Answer) -> String {
    if row.fixes_text.is_empty() || row.fixes.len() >= answer.causes.len() {
        return row.policy_label.clone();
    }
    format!("{} ({})", row.policy_label, row.fixes_text)
}

/// Who does a step, in which account, and for which causes unless it is for all.
pub(super) fn step_head(step: &StepText, answer: &Answer) -> String {
    let account = account(&step.account_label, step.account_id.as_ref());
    let head = format!("{} · {account}", step.role_label);
    if step.fixes_text.is_empty() || step.fixes.len() >= answer.causes.len() {
        return head;
    }
    format!("{head} · {}", step.fixes_text)
}

/// The policies that are printed in full. Short of `long`, one that admits somebody unknown is only named,
/// unless it is the first.
pub(super) fn shown_policies(answer: &Answer, long: bool) -> Vec<&PolicyText> {
    let in_full =
        |(number, policy): &(usize, &PolicyText)| long || *number == 0 || policy.is_for_somebody_known;
    answer.policies.iter().enumerate().filter(in_full).map(|(_, policy)| policy).collect()
}

/// The policies that are only named.
pub(super) fn named_policies(answer: &Answer, long: bool) -> Vec<&PolicyText> {
    let shown = shown_policies(answer, long);
    answer.policies.iter().filter(|policy| !shown.iter().any(|one| one.name == policy.name)).collect()
}

/// The rows of the required actions that belong to the policies printed in full.
pub(super) fn shown_permissions(answer: &Answer, long: bool) -> Vec<&PermissionRow> {
    let shown = shown_policies(answer, long);
    answer.permissions.iter().filter(|row| shown.iter().any(|policy| policy.name == row.remedy)).collect()
}

/// The sentence that names the form of a policy, with the flag that chooses it; none where there is no other.
pub(super) fn width_line(policy: &PolicyText, labels: &Labels) -> Option<String> {
    let has_others = !policy.other_widths.is_empty();
    has_others.then(|| other_form_line(&policy.width, &policy.width_text, labels))
}

/// The same for another form.
pub(super) fn other_form_line(width: &str, text: &str, labels: &Labels) -> String {
    format!("{} {width} (--width {width}): {text}.", labels.get("label-form"))
}

/// Statements as they are pasted: a whole document, or the members of a list that exists.
pub(super) fn policy_json(statements: &[Value], is_document: bool) -> String {
    let pretty = |value: &Value| serde_json::to_string_pretty(value).unwrap_or_default();
    if is_document {
        pretty(&serde_json::json!({ "Version": "2012-10-17", "Statement": statements }))
    } else {
        statements.iter().map(pretty).collect::<Vec<_>>().join(",\n")
    }
}
