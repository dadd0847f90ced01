//! Required actions and filled policies, read from the remedies.

use super::context::{AnswerError, Context};
use super::model::{CauseText, PermissionRow, PolicyText, PrincipalText, WidthText};
use super::steps::{causes_of, fixes_text};
use crate::kb::{Form, Permission, Remedy, Step, StepOf, Template};
use crate::policy::{Filled, fill_statements, fill_text};
use crate::text::{Args, TextError};

/// The steps that put a policy in place, with their remedies.
fn with_policies<'a>(context: &'a Context<'_>) -> impl Iterator<Item = (&'a Step, &'a Remedy, &'a Template)> {
    context.steps.iter().filter(|step| context.concerns(&step.scope)).filter_map(|step| {
        let StepOf::Remedy(name) = &step.of else {
            return None;
        };
        let remedy = *context.remedies.get(name)?;
        Some((step, remedy, remedy.template(&context.options.width, &|name| context.knows(name))?))
    })
}

fn filled(context: &Context<'_>, step: &Step, template: &Template) -> Result<Filled, AnswerError> {
    Ok(fill_statements(&template.statements, &step.only_actions, &|name| {
        context.lookup_with(name, &step.stand_ins)
    })?)
}

/// Returns the policies in the order of their steps.
pub(super) fn policy_texts(context: &Context<'_>) -> Result<Vec<PolicyText>, AnswerError> {
    let mut policies = Vec::new();
    for (step, remedy, template) in with_policies(context) {
        let mut policy = policy_text(context, step, remedy, template)?;
        policy.title = numbered(context, step, policy.title)?;
        policies.push(policy);
    }
    Ok(policies)
}

/// Returns the policy of a remedy in one width, filled with what the context knows.
pub(super) fn policy_text(
    context: &Context<'_>,
    step: &Step,
    remedy: &Remedy,
    template: &Template,
) -> Result<PolicyText, AnswerError> {
    let bundle = context.texts.bundle(&format!("remedies/{}", remedy.id))?;
    let args = context.args_with(&step.stand_ins);
    let width_text = |width: &str| bundle.get(&format!("width-{width}"), &args);
    let Filled { statements, missing } = filled(context, step, template)?;
    let other_widths = other_widths(context, step, remedy, template, &width_text)?;
    let mut is_for_somebody_known = true;
    for permission in remedy.permissions_of(template) {
        is_for_somebody_known &= principal(context, step, &permission.principal)?.1;
    }
    let is_document = remedy.form == Form::Document;
    let hint = if is_document { "iam-statements-hint" } else { "statements-hint" };
    let account = step.account.as_ref().unwrap_or(&remedy.account);
    Ok(PolicyText {
        name: remedy.id.clone(),
        title: bundle.get("title", &args)?,
        account: account.clone(),
        account_id: context.account(account)?.1,
        width: template.width.clone(),
        width_text: width_text(&template.width)?,
        is_document,
        is_for_somebody_known,
        statements,
        missing_text: missing_text(context, &missing)?,
        missing,
        hint: context.answer.plain(hint)?,
        other_widths,
    })
}

/// The other widths of a remedy, with their statements where those were asked for.
fn other_widths(
    context: &Context<'_>,
    step: &Step,
    remedy: &Remedy,
    shown: &Template,
    width_text: &dyn Fn(&str) -> Result<String, TextError>,
) -> Result<Vec<WidthText>, AnswerError> {
    let mut others: Vec<WidthText> = Vec::new();
    for width in remedy.templates.iter().map(|template| &template.width) {
        if *width == shown.width || others.iter().any(|other| other.width == *width) {
            continue;
        }
        let Some(template) = remedy.template(width, &|name| context.knows(name)) else {
            continue;
        };
        let filled =
            if context.options.all_widths { filled(context, step, template)? } else { Filled::default() };
        others.push(WidthText {
            width: width.clone(),
            text: width_text(width)?,
            statements: filled.statements,
            missing_text: missing_text(context, &filled.missing)?,
            missing: filled.missing,
        });
    }
    Ok(others)
}

/// A title with the number of its step before it.
fn numbered(context: &Context<'_>, step: &Step, title: String) -> Result<String, TextError> {
    let shown = context.steps.iter().filter(|one| context.concerns(&one.scope));
    let number = shown.take_while(|one| *one != step).count() + 1;
    let args =
        Args::from([("number".to_owned(), number.to_string().into()), ("title".to_owned(), title.into())]);
    context.answer.get("step-title", &args)
}

fn missing_text(context: &Context<'_>, missing: &[String]) -> Result<String, TextError> {
    if missing.is_empty() {
        return Ok(String::new());
    }
    let args = Args::from([("placeholders".to_owned(), missing.join(", ").into())]);
    context.answer.get("missing-facts", &args)
}

/// Returns the required actions of all remedies. Rows that differ only in who needs them are joined.
pub(super) fn permission_rows(
    context: &Context<'_>,
    causes: &[CauseText],
) -> Result<Vec<PermissionRow>, TextError> {
    let mut rows: Vec<PermissionRow> = Vec::new();
    for (step, remedy, template) in with_policies(context) {
        for permission in remedy.permissions_of(template) {
            let row = row(context, permission, step, &remedy.id, causes)?;
            let same = rows.iter_mut().find(|known| {
                known.remedy == row.remedy
                    && known.policy == row.policy
                    && known.account == row.account
                    && known.actions == row.actions
                    && known.conditions == row.conditions
            });
            match same {
                Some(known) => known.principals.extend(row.principals),
                None if row.actions.is_empty() => {}
                None => rows.push(row),
            }
        }
    }
    Ok(rows)
}

fn principal(context: &Context<'_>, step: &Step, word: &str) -> Result<(PrincipalText, bool), TextError> {
    let mut missing = Vec::new();
    let written = context.kb.vocabulary().principal(word).unwrap_or_default();
    let arn = fill_text(written, &|name| context.lookup_with(name, &step.stand_ins), &mut missing);
    let label = context.answer.plain(&format!("principal-{word}"))?;
    Ok((PrincipalText { word: word.to_owned(), label, arn }, missing.is_empty()))
}

fn row(
    context: &Context<'_>,
    permission: &Permission,
    step: &Step,
    remedy: &str,
    causes: &[CauseText],
) -> Result<PermissionRow, TextError> {
    let only = &step.only_actions;
    let fixes = causes_of(step, causes);
    let lookup = |name: &str| context.lookup_with(name, &step.stand_ins);
    let fill = |text: &str| fill_text(text, &lookup, &mut Vec::new());
    let (account_label, account_id) = context.account(&permission.account)?;
    let conditions: Vec<(String, String)> =
        permission.conditions.iter().map(|c| (c.key.clone(), fill(&c.value))).collect();
    let mut sentences = Vec::new();
    for (key, value) in &conditions {
        let args = Args::from([
            ("key".to_owned(), key.as_str().into()),
            ("value".to_owned(), value.as_str().into()),
        ]);
        sentences.push(context.answer.get("only-if", &args)?);
    }
    let wanted = |action: &&String| only.is_empty() || only.contains(action);
    Ok(PermissionRow {
        principals: vec![principal(context, step, &permission.principal)?.0],
        policy: permission.policy.clone(),
        policy_label: context.answer.plain(&format!("policy-{}", permission.policy))?,
        account: permission.account.clone(),
        account_label,
        account_id,
        actions: permission.actions.iter().filter(wanted).map(|action| fill(action)).collect(),
        condition_text: (!sentences.is_empty()).then(|| sentences.join("; ")),
        conditions,
        remedy: remedy.to_owned(),
        fixes_text: fixes_text(context, &fixes)?,
        fixes,
    })
}
