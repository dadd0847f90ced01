//! The elements of the document and of its statements.

use super::{Desk, Rule};
use crate::policy::document::{Patterns, PrincipalKind, Principals, Spanned, Statement, VERSIONS};
use crate::policy::nearest::nearest;
use crate::policy::source::PolicyKind;
use std::collections::HashSet;

const DOCUMENT: [&str; 3] = ["Version", "Id", "Statement"];
const STATEMENT: [&str; 9] = [
    "Sid",
    "Effect",
    "Principal",
    "NotPrincipal",
    "Action",
    "NotAction",
    "Resource",
    "NotResource",
    "Condition",
];

pub(super) fn check(desk: &mut Desk<'_>) {
    document(desk);
    let mut sids = HashSet::new();
    for one in desk.statements() {
        statement(desk, one);
        if let Some(sid) = one.sid.as_ref().filter(|sid| !sid.text.is_empty()) {
            if !sids.insert(sid.text.as_str()) {
                desk.found(Rule::RepeatedSid, &sid.span, [("name", sid.text.as_str())]);
            }
            sid_characters(desk, sid);
        }
    }
}

fn document(desk: &mut Desk<'_>) {
    let document = desk.document;
    if !desk.opened.is_fragment {
        unknown(desk, &document.others, &DOCUMENT);
    }
    for wrong in &document.misshapen {
        let variant = if wrong.text == "Statement" { "statement" } else { "" };
        desk.found_as(Rule::WrongForm, variant, &wrong.span, [("name", wrong.text.as_str())]);
    }
    if document.statements.is_empty() && document.misshapen.is_empty() {
        desk.found(Rule::NoStatement, &desk.whole(), []);
    }
    if let Some(version) = &document.version
        && !VERSIONS.contains(&version.text.as_str())
    {
        desk.found(Rule::WrongVersion, &version.span, [("name", version.text.as_str())]);
    }
}

fn unknown(desk: &mut Desk<'_>, others: &[Spanned], known: &[&'static str]) {
    for other in others {
        let near = nearest(&other.text, known.iter().copied());
        let variant = if near.is_some() { "near" } else { "" };
        let values = [("name", other.text.as_str()), ("instead", near.unwrap_or_default())];
        desk.found_as(Rule::UnknownElement, variant, &other.span, values);
    }
}

fn statement(desk: &mut Desk<'_>, one: &Statement) {
    unknown(desk, &one.others, &STATEMENT);
    for wrong in &one.misshapen {
        desk.found(Rule::WrongForm, &wrong.span, [("name", wrong.text.as_str())]);
    }
    for doubled in &one.doubled {
        let name = doubled.text.trim_start_matches("Not");
        let opposite = format!("Not{name}");
        desk.found(Rule::BothForms, &doubled.span, [("name", name), ("opposite", opposite.as_str())]);
    }
    if one.effect.is_none() && !one.misshapen.iter().any(|wrong| wrong.text == "Effect") {
        match &one.effect_text {
            Some(text) => desk.found(Rule::WrongEffect, &text.span, [("name", text.text.as_str())]),
            None => desk.found_as(Rule::WrongEffect, "missing", &one.span, []),
        }
    }
    missing(desk, one);
    if desk.kind == PolicyKind::Rcp {
        rcp(desk, one);
    }
}

/// What a statement of this kind of policy must have, and must not.
fn missing(desk: &mut Desk<'_>, one: &Statement) {
    let has_key_form = if desk.kind == PolicyKind::Key { "key" } else { "" };
    if one.actions.is_none() {
        desk.found_as(Rule::NoAction, has_key_form, &one.span, []);
    }
    match &one.resources {
        None if desk.kind != PolicyKind::Trust => {
            desk.found_as(Rule::NoResource, has_key_form, &one.span, []);
        }
        Some(resources) if desk.kind == PolicyKind::Trust => {
            desk.found(Rule::SurplusResource, &resources.span, []);
        }
        _ => {}
    }
    match &one.principals {
        None if desk.kind == PolicyKind::Rcp => desk.found_as(Rule::NoPrincipal, "rcp", &one.span, []),
        None if desk.kind.names_principals() => desk.found(Rule::NoPrincipal, &one.span, []),
        Some(principals) if !desk.kind.names_principals() => {
            desk.found(Rule::SurplusPrincipal, &principals.span, []);
        }
        _ => {}
    }
}

/// A resource control policy only denies, and means everybody; `RCPFullAWSAccess` of AWS is the one that allows.
fn rcp(desk: &mut Desk<'_>, one: &Statement) {
    let is_anyone = |principals: &Principals| {
        !principals.is_negated && principals.items.iter().all(|item| item.kind == PrincipalKind::Anyone)
    };
    let is_whole = |patterns: &Option<Patterns>| {
        patterns.as_ref().is_some_and(|of| !of.is_negated && of.items.iter().all(|item| item.text == "*"))
    };
    let is_of_aws = is_whole(&one.actions) && is_whole(&one.resources) && one.conditions.is_empty();
    if one.allows() && !is_of_aws {
        let span = one.effect_text.as_ref().map_or(&one.span, |text| &text.span);
        desk.found_as(Rule::RcpForm, "allow", span, []);
    }
    if let Some(principals) = one.principals.as_ref().filter(|principals| !is_anyone(principals)) {
        desk.found_as(Rule::RcpForm, "principal", &principals.span, []);
    }
}

/// A `Sid` of an IAM policy has letters and digits only; those of policies of resources may have blanks.
fn sid_characters(desk: &mut Desk<'_>, sid: &Spanned) {
    let is_strict = matches!(desk.kind, PolicyKind::Identity | PolicyKind::Scp | PolicyKind::Rcp);
    if is_strict && !sid.text.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        desk.found(Rule::SidCharacter, &sid.span, [("name", sid.text.as_str())]);
    }
}
