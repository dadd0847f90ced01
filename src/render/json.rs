//! The JSON of `explain`: `cabhelp.explain/1`. The schema in `tests/data/schema/` is the authority.

use super::escape::is_dangerous;
use super::layout::Layout;
use super::shell::posix_line;
use crate::answer::{
    Answer, BlockBody, BlockText, CommandLine, Commands, FlowNode, PermissionRow, PolicyText, Redactor,
    Sides, StepText, failures,
};
use crate::matcher::{Finding, PolicyKind, Provenance, Refusal, Seen, SeenFacts};
use serde::Serialize;
use serde_json::{Map, Value, json};
use std::collections::HashSet;
use std::fmt::Write;

/// The name of the schema.
pub const EXPLAIN_SCHEMA: &str = "cabhelp.explain/1";

/// Returns a document as text, indented, with a line feed at its end. Control and bidirectional characters
/// that JSON would allow are escaped as well, so that a terminal shows the text as it is.
#[must_use]
pub fn json_text(document: &Value) -> String {
    shown(serde_json::to_string_pretty(document).unwrap_or_default()) + "\n"
}

/// Returns an object on one line, escaped as [`json_text`] escapes it, without a line feed.
pub(super) fn json_line(object: &impl Serialize) -> String {
    shown(serde_json::to_string(object).unwrap_or_default())
}

/// JSON in which control and bidirectional characters are escaped.
fn shown(plain: String) -> String {
    if !plain.contains(is_dangerous) {
        return plain;
    }
    let mut text = String::with_capacity(plain.len() + 1);
    for ch in plain.chars() {
        if is_dangerous(ch) {
            let _ = write!(text, "\\u{:04x}", u32::from(ch));
        } else {
            text.push(ch);
        }
    }
    text
}

/// Returns the document for an input that was searched. `answers` belong to the findings one by one; what
/// stands beside them goes through `redactor`, as they did.
#[must_use]
pub fn explain_document(lang: &str, seen: &Seen, answers: &[Answer], redactor: &mut Redactor) -> Value {
    let findings: Vec<Value> = seen
        .findings
        .iter()
        .zip(answers)
        .map(|(finding, answer)| finding_value(finding, answer, redactor))
        .collect();
    let similar: Vec<Value> = seen
        .similar
        .iter()
        .map(|s| json!({ "entry_id": s.entry_id, "slug": s.slug, "score": s.score, "by": s.by.word() }))
        .collect();
    json!({
        "schema": EXPLAIN_SCHEMA,
        "lang": lang,
        "overview": overview_value(seen),
        "findings": findings,
        "similar": similar,
        "refusals": seen.refusals.iter().map(|refusal| refusal_value(refusal, redactor)).collect::<Vec<_>>(),
        "unknown": seen
            .unknown
            .iter()
            .map(|one| json!({ "text": redactor.quoted(&one.text), "count": one.count }))
            .collect::<Vec<_>>(),
        "policy": seen.policy.map(PolicyKind::word),
        "facts": seen_facts(&seen.facts, redactor),
        "cut": seen.cut,
        "truncated": seen.truncated,
    })
}

/// Returns the document for an entry that was looked up by its id or slug.
#[must_use]
pub fn page_document(answer: &Answer) -> Value {
    json!({
        "schema": EXPLAIN_SCHEMA,
        "lang": answer.lang,
        "overview": null,
        "findings": [],
        "similar": [],
        "refusals": [],
        "unknown": [],
        "policy": null,
        "facts": seen_facts(&SeenFacts::default(), &mut Redactor::default()),
        "cut": false,
        "truncated": false,
        "entry": {
            "entry_id": answer.entry_id,
            "slug": answer.slug,
            "title": answer.title,
            "answer": answer_value(answer),
        },
    })
}

/// A refusal that no entry answers, as far as the text says it.
fn refusal_value(refusal: &Refusal, redactor: &mut Redactor) -> Value {
    let mut shown = |value: &Option<String>| value.as_ref().map(|value| redactor.value(value));
    json!({
        "principal": shown(&refusal.principal),
        "action": shown(&refusal.action),
        "resource": shown(&refusal.resource),
        "ending": refusal.ending,
    })
}

/// How many failures there are and what each finding repairs; null for one failure and for none.
fn overview_value(seen: &Seen) -> Value {
    let failures = failures(seen);
    if failures < 2 {
        return Value::Null;
    }
    let repairs: Vec<Value> =
        seen.findings.iter().map(|one| json!({ "entry_id": one.entry_id, "count": one.count })).collect();
    json!({ "failures": failures, "causes": seen.findings.len(), "repairs": repairs })
}

/// The lists of values; what becomes the same when it is redacted stands there once.
fn seen_facts(facts: &SeenFacts, redactor: &mut Redactor) -> Value {
    let mut lists = Map::new();
    for (name, values) in facts.lists() {
        let mut shown: Vec<String> = values.iter().map(|value| redactor.value(value)).collect();
        if redactor.is_on() {
            let mut known = HashSet::new();
            shown.retain(|value| known.insert(value.clone()));
        }
        lists.insert(name.to_owned(), shown.into());
    }
    lists.into()
}

fn finding_value(finding: &Finding, answer: &Answer, redactor: &mut Redactor) -> Value {
    let spans: Vec<[usize; 2]> = finding.spans.iter().map(|span| [span.start, span.end]).collect();
    let known = finding.facts.iter().filter(|(_, fact)| fact.from != Provenance::Default);
    let facts: Map<String, Value> =
        known.map(|(name, fact)| (name.to_owned(), redactor.value(&fact.value).into())).collect();
    let varying: Map<String, Value> = finding
        .varying
        .iter()
        .map(|(name, values)| {
            let mut one =
                |(value, count): &(String, usize)| json!({ "value": redactor.value(value), "count": count });
            let list: Vec<Value> = values.iter().map(&mut one).collect();
            (name.clone(), Value::Array(list))
        })
        .collect();
    json!({
        "entry_id": finding.entry_id,
        "slug": finding.slug,
        "title": answer.title,
        "match": finding.kind.word(),
        "confidence": finding.confidence().word(),
        "impact": finding.impact.word(),
        "signature": finding.signature,
        "spans": spans,
        "count": finding.count,
        "facts": facts,
        "hidden": finding.facts.hidden().collect::<Vec<_>>(),
        "varying": varying,
        "related": finding.related,
        "answer": answer_value(answer),
    })
}

fn answer_value(answer: &Answer) -> Value {
    let causes: Vec<Value> =
        answer.causes.iter().map(|cause| json!({ "id": cause.id, "text": cause.text })).collect();
    let mistakes: Vec<Value> =
        answer.mistakes.iter().map(|m| json!({ "text": m.text, "urls": m.urls })).collect();
    let sources: Vec<Value> = answer
        .sources
        .iter()
        .map(|s| json!({ "title": s.title, "url": s.url, "retrieved": s.retrieved }))
        .collect();
    json!({
        "lang": answer.lang,
        "summary": answer.summary,
        "notices": answer.notices,
        "sides": answer.sides.as_ref().map(sides_value),
        "causes": causes,
        "permissions": answer.permissions.iter().flat_map(permission_values).collect::<Vec<_>>(),
        "steps": answer.steps.iter().map(step_value).collect::<Vec<_>>(),
        "policies": answer.policies.iter().flat_map(policy_values).collect::<Vec<_>>(),
        "blocks": answer.blocks.iter().map(block_value).collect::<Vec<_>>(),
        "message": answer.message,
        "mistakes": mistakes,
        "sources": sources,
        "reply": answer.reply,
        "verified": answer.verified,
    })
}

fn sides_value(sides: &Sides) -> Value {
    json!({ "lines": sides.lines, "command": command_value(&sides.command), "flags": sides.flags })
}

/// One row for each principal: the JSON keeps principal × policy × account × actions flat.
fn permission_values(row: &PermissionRow) -> Vec<Value> {
    let conditions: Vec<Value> =
        row.conditions.iter().map(|(key, value)| json!({ "key": key, "value": value })).collect();
    row.principals
        .iter()
        .map(|principal| {
            json!({
                "principal": principal.word,
                "principal_arn": principal.arn,
                "policy": row.policy,
                "account": row.account,
                "account_id": row.account_id,
                "actions": row.actions,
                "conditions": conditions,
                "fixes": row.fixes,
            })
        })
        .collect()
}

fn step_value(step: &StepText) -> Value {
    json!({
        "id": step.id,
        "role": step.role,
        "account": step.account,
        "account_id": step.account_id,
        "text": step.text,
        "warning": step.warning,
        "fixes": step.fixes,
        "confirm": step.confirm.as_ref().map(commands_value),
        "apply": step.apply.as_ref().map(commands_value),
        "verify": step.verify.as_ref().map(commands_value),
    })
}

/// A part of a guide.
fn block_value(block: &BlockText) -> Value {
    let (kind, body) = match &block.body {
        BlockBody::Text => ("text", Value::Null),
        BlockBody::Table(columns, rows) => ("table", json!({ "columns": columns, "rows": rows })),
        BlockBody::Commands(lines) => {
            ("command", json!({ "commands": lines.iter().map(command_value).collect::<Vec<_>>() }))
        }
        BlockBody::Policy(policy) => ("policy", json!({ "policies": policy_values(policy) })),
        BlockBody::Flow(nodes) => {
            ("flow", json!({ "nodes": nodes.iter().map(|n| node_value(n, nodes)).collect::<Vec<_>>() }))
        }
        BlockBody::Link(url) => ("link", json!({ "url": url })),
    };
    json!({ "kind": kind, "id": block.id, "heading": block.heading, "text": block.text, "body": body })
}

fn node_value(node: &FlowNode, nodes: &[FlowNode]) -> Value {
    let ways: Vec<Value> =
        node.ways.iter().map(|(outcome, to)| json!({ "outcome": outcome, "to": nodes[*to].id })).collect();
    json!({ "id": node.id, "text": node.text, "ways": ways })
}

fn commands_value(commands: &Commands) -> Value {
    json!({ "text": commands.text, "commands": commands.lines.iter().map(command_value).collect::<Vec<_>>() })
}

pub(super) fn command_value(command: &CommandLine) -> Value {
    let endless = Layout::endless();
    json!({
        "argv": command.argv,
        "save_to": command.save_to,
        "by_hand": command.by_hand,
        "shell": posix_line(command, &endless).join("\n"),
        "missing": command.missing,
    })
}

/// The policy in the width that was asked for, and in the others where they were asked for too.
fn policy_values(policy: &PolicyText) -> Vec<Value> {
    let value = |width: &str, document: Value, missing: &[String]| {
        json!({
            "name": policy.name,
            "account": policy.account,
            "account_id": policy.account_id,
            "width": width,
            "form": if policy.is_document { "document" } else { "statements" },
            "document": document,
            "missing": missing,
        })
    };
    let document = |statements: &[Value]| json!({ "Version": "2012-10-17", "Statement": statements });
    let mut values = vec![value(&policy.width, policy.document(), &policy.missing)];
    for other in policy.other_widths.iter().filter(|other| !other.statements.is_empty()) {
        values.push(value(&other.width, document(&other.statements), &other.missing));
    }
    values
}
