//! Findings in policies: a line each for a terminal, and `cabhelp.policy-check/1`.

use super::escape::line_for_terminal;
use crate::answer::FindingText;
use crate::policy::{Finding, Gravity, PolicyKind};
use serde_json::{Map, Value, json};

/// The name of the schema.
pub const POLICY_CHECK_SCHEMA: &str = "cabhelp.policy-check/1";

/// The findings in one policy, with their words.
#[derive(Clone, Debug)]
pub struct CheckedPolicy {
    /// The file; `-` for standard input.
    pub file: String,
    /// JSON Pointer of the policy in the file.
    pub at: String,
    /// What it was taken for.
    pub kind: PolicyKind,
    /// The findings.
    pub findings: Vec<(Finding, FindingText)>,
}

/// The fixed words of a finding's lines.
#[derive(Clone, Debug)]
pub struct FindingWords {
    /// Before an error.
    pub error: String,
    /// Before a warning.
    pub warning: String,
    /// Before the cure.
    pub cure: String,
}

/// Returns the lines on one policy: place, code and what is wrong; then what to do.
#[must_use]
pub fn finding_lines(policy: &CheckedPolicy, words: &FindingWords) -> String {
    let mut lines = String::new();
    for (finding, text) in &policy.findings {
        let place = &finding.place;
        let gravity = match finding.rule.gravity() {
            Gravity::Error => &words.error,
            Gravity::Warning => &words.warning,
        };
        let within = if policy.at.is_empty() { String::new() } else { format!(" ({})", policy.at) };
        let pointer = if place.pointer.is_empty() { String::new() } else { format!(" [{}]", place.pointer) };
        let head = format!(
            "{}{within}:{}:{}: {gravity} {}{pointer}: {}",
            policy.file,
            place.line,
            place.column,
            finding.rule.code(),
            text.message
        );
        lines.push_str(&format!(
            "{}\n    {}: {}\n",
            line_for_terminal(&head),
            words.cure,
            line_for_terminal(&text.cure)
        ));
    }
    lines
}

/// Returns the document of a check; `failed` are the files that could not be read, with why.
#[must_use]
pub fn policy_check_document(lang: &str, policies: &[CheckedPolicy], failed: &[(String, String)]) -> Value {
    let count = |gravity: Gravity| {
        let findings = policies.iter().flat_map(|policy| &policy.findings);
        findings.filter(|(finding, _)| finding.rule.gravity() == gravity).count()
    };
    let failures: Vec<Value> =
        failed.iter().map(|(path, message)| json!({ "path": path, "message": message })).collect();
    json!({
        "schema": POLICY_CHECK_SCHEMA,
        "lang": lang,
        "policies": policies.iter().map(|policy| policy_value(lang, policy)).collect::<Vec<_>>(),
        "failures": failures,
        "errors": count(Gravity::Error),
        "warnings": count(Gravity::Warning),
    })
}

fn policy_value(lang: &str, policy: &CheckedPolicy) -> Value {
    let findings: Vec<Value> = policy
        .findings
        .iter()
        .map(|(finding, text)| {
            let values: Map<String, Value> = finding
                .values
                .iter()
                .map(|(name, value)| ((*name).to_owned(), value.as_str().into()))
                .collect();
            json!({
                "code": finding.rule.code(),
                "rule": finding.rule.word(),
                "variant": finding.variant,
                "severity": finding.rule.gravity().word(),
                "line": finding.place.line,
                "column": finding.place.column,
                "pointer": finding.place.pointer,
                "count": finding.count,
                "values": values,
                "source": finding.rule.source(),
                "text": { "lang": lang, "message": text.message, "cure": text.cure },
            })
        })
        .collect();
    json!({ "path": policy.file, "at": policy.at, "kind": policy.kind.word(), "findings": findings })
}
