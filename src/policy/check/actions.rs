//! `Action` and `NotAction`: names that are none, and actions that have no effect where they stand.

use super::admits::is_about_others_only;
use super::{Desk, Rule};
use crate::policy::catalog::{ActionFacts, service_of};
use crate::policy::document::{Spanned, Statement};
use crate::policy::pattern::matches_action;
use crate::policy::source::PolicyKind;

/// The only action that a vault access policy can give to other accounts.
const COPY_INTO: &str = "backup:CopyIntoBackupVault";

pub(super) fn check(desk: &mut Desk<'_>) {
    for one in desk.statements() {
        let Some(actions) = &one.actions else { continue };
        let name = if actions.is_negated { "NotAction" } else { "Action" };
        if actions.items.is_empty() && !one.has_misshapen(name) {
            desk.found(Rule::EmptyElement, &actions.span, [("name", name)]);
        }
        for action in &actions.items {
            if action.text.trim().is_empty() {
                desk.found(Rule::EmptyElement, &action.span, [("name", name)]);
            } else if is_real(desk, action) {
                effect(desk, one, action);
            }
        }
        if actions.is_negated
            && one.doubled.is_empty()
            && one.allows()
            && desk.kind.names_principals()
            && desk.kind != PolicyKind::Endpoint
        {
            desk.found(Rule::NotActionAllow, &actions.span, []);
        }
    }
}

/// Tells whether an action is one, or cannot be judged here; else reports it.
fn is_real(desk: &mut Desk<'_>, action: &Spanned) -> bool {
    let (name, span) = (action.text.as_str(), &action.span);
    if name == "*" {
        return true;
    }
    if name.contains(char::is_whitespace) {
        desk.found_as(Rule::UnknownAction, "blank", span, [("name", name)]);
        return false;
    }
    if let Some((service, _)) = name.split_once(':') {
        let is_listed = |known: &ActionFacts| matches_action(name, &known.name);
        if !desk.catalog.has_service(service) || desk.catalog.actions.iter().any(is_listed) {
            return true;
        }
    }
    if name.contains(',') {
        desk.found_as(Rule::UnknownAction, "comma", span, [("name", name)]);
        return false;
    }
    let meant = desk.catalog.meant_by(name);
    if meant.is_empty() {
        desk.found(Rule::UnknownAction, span, [("name", name)]);
    } else {
        let instead = meant.join(", ");
        let variant = match (name.contains(':'), meant.len()) {
            (true, 1) => "near",
            (true, _) => "near-many",
            (false, _) => "no-service",
        };
        desk.found_as(Rule::UnknownAction, variant, span, [("name", name), ("instead", instead.as_str())]);
    }
    false
}

/// What has no effect in this kind of policy, or for these principals.
fn effect(desk: &mut Desk<'_>, one: &Statement, action: &Spanned) {
    match desk.kind {
        PolicyKind::Key => in_key_policy(desk, one, action),
        PolicyKind::Vault => in_vault_policy(desk, one, action),
        PolicyKind::Trust if !["sts", "*"].contains(&service_of(&action.text)) => {
            let (name, span) = (action.text.as_str(), &action.span);
            desk.found_as(Rule::ForeignAction, "trust", span, [("name", name)]);
        }
        _ => {}
    }
}

fn in_key_policy(desk: &mut Desk<'_>, one: &Statement, action: &Spanned) {
    let (name, span) = (action.text.as_str(), &action.span);
    if name == "*" {
        return;
    }
    if !service_of(name).eq_ignore_ascii_case("kms") {
        desk.found_as(Rule::ForeignAction, "key", span, [("name", name)]);
        return;
    }
    if !one.allows() || name.contains(['*', '?']) {
        return;
    }
    let Some(facts) = desk.catalog.action(name) else { return };
    let is_about_keys = facts.resources.iter().any(|kind| kind == "key");
    let (crosses, is_negated) = (facts.crosses_accounts, one.actions.as_ref().is_some_and(|a| a.is_negated));
    if is_negated {
        return;
    }
    if !is_about_keys {
        desk.found(Rule::NotDecidedByKey, span, [("name", name)]);
    } else if !crosses && desk.owner.as_deref().is_some_and(|owner| is_about_others_only(one, owner)) {
        desk.found(Rule::NotAcrossAccounts, span, [("name", name)]);
    }
}

fn in_vault_policy(desk: &mut Desk<'_>, one: &Statement, action: &Spanned) {
    let (name, span) = (action.text.as_str(), &action.span);
    if name.contains(['*', '?']) {
        desk.found(Rule::VaultWildcard, span, [("name", name)]);
        return;
    }
    if !service_of(name).eq_ignore_ascii_case("backup") {
        desk.found_as(Rule::ForeignAction, "vault", span, [("name", name)]);
        return;
    }
    if !one.allows() || name.eq_ignore_ascii_case(COPY_INTO) {
        return;
    }
    let is_for_others = match &desk.owner {
        Some(owner) => is_about_others_only(one, owner) || admits_everybody(one),
        None => admits_everybody(one),
    };
    if is_for_others {
        desk.found(Rule::VaultAcrossAccounts, span, [("name", name)]);
    }
}

fn admits_everybody(one: &Statement) -> bool {
    one.principals.as_ref().is_some_and(|principals| {
        !principals.is_negated && principals.items.iter().any(|item| item.name.text == "*")
    })
}
