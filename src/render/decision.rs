//! A decision on a request: the page for a terminal, and `cabhelp.decision/1`.

use super::layout::{Layout, Tone};
use super::terminal::Page;
use crate::answer::DecisionText;
use crate::policy::{
    Case, ConditionResult, Decision, Effect, Fit, GrantFit, GrantResult, Held, Outcome, Reach,
    StatementResult,
};
use crate::text::{Bundle, TextError};
use serde_json::{Value, json};

/// The name of the schema.
pub const DECISION_SCHEMA: &str = "cabhelp.decision/1";

/// Returns the page of a decision; the headings come from the bundle of `policy.ftl`.
///
/// # Errors
/// When a heading is missing.
pub fn decision_page(text: &DecisionText, bundle: &Bundle, layout: &Layout) -> Result<String, TextError> {
    let mut page = Page::new(layout, "");
    page.toned(Tone::Title, &text.outcome, "", "");
    for line in &text.request {
        page.wrapped(line, "", "");
    }
    for (at, line) in text.api_error.iter().enumerate() {
        page.toned(Tone::Caution, line, if at == 0 { "! " } else { "  " }, "  ");
    }
    bullets(&mut page, &bundle.plain("heading-missing")?, &text.missing);
    if let Some(line) = &text.if_none {
        page.wrapped(line, "  ", "  ");
    }
    // What is not decided is told as it would be if nothing of what is missing existed.
    let (because, change) = if text.missing.is_empty() {
        ("heading-because", "heading-change")
    } else {
        ("heading-so-far", "heading-change-so-far")
    };
    bullets(&mut page, &bundle.plain(because)?, &text.because);
    numbers(&mut page, &bundle.plain(change)?, &text.change);
    for note in &text.change_notes {
        page.wrapped(note, "  ", "  ");
    }
    page.heading(&bundle.plain("heading-side-by-side")?);
    let header =
        [bundle.plain("column-policy")?, bundle.plain("column-where")?, bundle.plain("column-says")?];
    page.table(&header, text.sides.iter().map(|row| row.to_vec()).collect());
    if !text.statements.is_empty() {
        page.heading(&bundle.plain("heading-statements")?);
        for (statement, conditions) in &text.statements {
            page.wrapped(statement, "  - ", "    ");
            for condition in conditions {
                page.wrapped(condition, "      ", "      ");
            }
        }
    }
    bullets(&mut page, &bundle.plain("heading-grants")?, &text.grants);
    bullets(&mut page, &bundle.plain("heading-unchecked")?, &text.unchecked);
    Ok(page.finish())
}

fn bullets(page: &mut Page<'_>, heading: &str, lines: &[String]) {
    if !lines.is_empty() {
        page.heading(heading);
    }
    for line in lines {
        page.wrapped(line, "  - ", "    ");
    }
}

fn numbers(page: &mut Page<'_>, heading: &str, lines: &[String]) {
    if !lines.is_empty() {
        page.heading(heading);
    }
    for (at, line) in lines.iter().enumerate() {
        page.wrapped(line, &format!("{:>3}. ", at + 1), "     ");
    }
}

/// Returns the document of a decision.
#[must_use]
pub fn decision_document(lang: &str, case: &Case, decision: &Decision, text: &DecisionText) -> Value {
    let is_unknown = decision.outcome == Outcome::Unknown;
    let stands: Vec<Value> = decision
        .stands
        .iter()
        .map(|(input, stand)| json!({ "input": input.name(), "stand": stand.word() }))
        .collect();
    json!({
        "schema": DECISION_SCHEMA,
        "lang": lang,
        "decision": decision.outcome.word(),
        "decided_by": decision.decided_by.iter().map(|gate| gate.word()).collect::<Vec<_>>(),
        "api_error": decision.api_error,
        "request": {
            "principal": case.caller.arn,
            "principal_account": case.caller.account,
            "action": case.action,
            "resource": case.resource,
            "resource_account": case.resource_account,
            "crosses_accounts": decision.crosses_accounts,
        },
        "policies": stands,
        "statements": decision.statements.iter().map(statement_value).collect::<Vec<_>>(),
        "grants": decision.grants.iter().map(grant_value).collect::<Vec<_>>(),
        "missing": decision.missing.iter().map(|input| input.name()).collect::<Vec<_>>(),
        "if_none": is_unknown.then(|| decision.if_none.word()),
        "unchecked": decision.unchecked.iter().map(|one| one.word()).collect::<Vec<_>>(),
        "text": {
            "lang": lang,
            "decision": text.outcome,
            "request": text.request,
            "because": text.because,
            "change": text.change,
            "change_notes": text.change_notes,
            "missing": text.missing,
            "if_none": text.if_none,
            "api_error": text.api_error,
            "unchecked": text.unchecked,
            "statements": text.statements.iter().map(|(line, _)| line).collect::<Vec<_>>(),
            "grants": text.grants,
        },
    })
}

fn statement_value(one: &StatementResult) -> Value {
    let level = one.level.as_ref().map(|(index, target)| json!({ "index": index, "target": target }));
    json!({
        "policy": one.source.word(),
        "level": level,
        "document": one.document,
        "statement": one.statement,
        "origin": one.origin,
        "sid": one.sid,
        "effect": one.effect.map(Effect::word),
        "applies": matches!(one.fit, Fit::Matches(_)) && one.counts,
        "reason": one.fit.word(),
        "counts": one.counts,
        "names": names(one.fit),
        "conditions": one.conditions.iter().map(condition_value).collect::<Vec<_>>(),
    })
}

/// In what way a statement that applies names the caller.
fn names(fit: Fit) -> Option<&'static str> {
    let Fit::Matches(Some(reach)) = fit else { return None };
    Some(match reach {
        Reach::Account => "account",
        Reach::Role => "role",
        Reach::User => "user",
        Reach::Session => "session",
        Reach::Service => "service",
        Reach::Anyone => "anyone",
    })
}

fn condition_value(one: &ConditionResult) -> Value {
    let reason = match one.held {
        Held::Yes => "holds",
        Held::No => "other-value",
        Held::KeyAbsent => "key-absent",
        Held::NoVariable => "variable-without-value",
        Held::NeedsSetOperator => "needs-set-operator",
    };
    json!({
        "operator": one.operator,
        "key": one.key,
        "values": one.values,
        "given": one.given,
        "holds": one.held == Held::Yes,
        "reason": reason,
    })
}

fn grant_value(one: &GrantResult) -> Value {
    json!({
        "grant_id": one.id,
        "grantee": one.grantee,
        "issuer": one.issuer,
        "applies": matches!(one.fit, GrantFit::Fits | GrantFit::FitsAccount),
        "reason": one.fit.word(),
    })
}
