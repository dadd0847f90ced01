//! `Resource` and `NotResource`.

use super::arns::{self, ArnFault};
use super::{Desk, Rule};
use crate::policy::arn::ArnParts;
use crate::policy::catalog::{ResourceKind, service_of};
use crate::policy::document::{Spanned, Statement};
use crate::policy::source::PolicyKind;

pub(super) fn check(desk: &mut Desk<'_>) {
    for one in desk.statements() {
        let Some(resources) = &one.resources else { continue };
        let name = if resources.is_negated { "NotResource" } else { "Resource" };
        if resources.items.is_empty() && !one.has_misshapen(name) {
            desk.found(Rule::EmptyElement, &resources.span, [("name", name)]);
        }
        needs_all(desk, one);
        for resource in &resources.items {
            if resource.text.trim().is_empty() {
                desk.found(Rule::EmptyElement, &resource.span, [("name", name)]);
            } else if resource.text != "*" {
                sound(desk, one, resource);
            }
        }
    }
}

fn sound(desk: &mut Desk<'_>, one: &Statement, resource: &Spanned) {
    let (name, span) = (resource.text.as_str(), &resource.span);
    if desk.kind == PolicyKind::Key {
        desk.found(Rule::KeyPolicyResource, span, [("name", name)]);
        return;
    }
    if !name.starts_with("arn:") {
        let rule = if arns::is_placeholder(name) { Rule::Placeholder } else { Rule::NoArnResource };
        desk.found(rule, span, [("name", name)]);
        return;
    }
    match arns::fault(&without_variables(name)) {
        Some(ArnFault::Placeholder) => desk.found(Rule::Placeholder, span, [("name", name)]),
        Some(fault) => desk.found_as(Rule::MalformedArn, fault.variant(), span, [("name", name)]),
        None => {
            form(desk, resource);
            alias(desk, one, resource);
        }
    }
}

/// An ARN of a listed service has the form of one of its kinds of resource. Wildcards that take in the kind are not
/// judged.
fn form(desk: &mut Desk<'_>, resource: &Spanned) {
    let name = resource.text.as_str();
    let Some(parts) = ArnParts::split(name).filter(|parts| is_listed(desk, parts.service)) else { return };
    let kind = parts.resource.split(['/', ':']).next().unwrap_or_default();
    let fits = |known: &ResourceKind| {
        ArnParts::split(&known.arn).is_some_and(|known| {
            known.service == parts.service && glob_begins(known.resource, parts.resource)
        })
    };
    if !kind.contains(['*', '?', '$']) && !desk.catalog.resource_types.iter().any(fits) {
        desk.found(Rule::ResourceForm, &resource.span, [("name", name)]);
    }
}

/// Tells whether ARNs of a service have a form that is listed.
fn is_listed(desk: &Desk<'_>, service: &str) -> bool {
    let is_of =
        |known: &ResourceKind| ArnParts::split(&known.arn).is_some_and(|parts| parts.service == service);
    ["kms", "backup"].contains(&service) && desk.catalog.resource_types.iter().any(is_of)
}

/// Tells whether a resource begins as a kind does: `key/`, `backup-vault:`.
fn glob_begins(kind: &str, resource: &str) -> bool {
    resource.starts_with(kind.trim_end_matches('*'))
}

/// In policies of callers an action that names no resource is allowed on `*` only.
fn needs_all(desk: &mut Desk<'_>, one: &Statement) {
    let (Some(actions), Some(resources)) = (&one.actions, &one.resources) else { return };
    let is_of_caller = desk.kind == PolicyKind::Identity && one.allows();
    let has_all =
        resources.is_negated || resources.items.iter().any(|item| ["*", ""].contains(&item.text.as_str()));
    if !is_of_caller || actions.is_negated || has_all || resources.items.is_empty() {
        return;
    }
    let dead: Vec<&str> = actions
        .items
        .iter()
        .filter_map(|action| desk.catalog.action(&action.text))
        .filter(|facts| facts.resources.is_empty() && !facts.is_doubtful)
        .map(|facts| facts.name.as_str())
        .collect();
    if !dead.is_empty() {
        let (span, actions) = (resources.span.clone(), dead.join(", "));
        desk.found(Rule::NeedsAllResources, &span, [("actions", actions.as_str())]);
    }
}

/// Policy variables stand for what nobody can judge here.
fn without_variables(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("${") {
        out.push_str(before);
        out.push('*');
        rest = after.split_once('}').map_or("", |(_, tail)| tail);
    }
    out + rest
}

/// The ARN of an alias means the alias alone; what is done with the key needs the key's.
fn alias(desk: &mut Desk<'_>, one: &Statement, resource: &Spanned) {
    let parts = ArnParts::split(&resource.text);
    if !parts.is_some_and(|parts| parts.service == "kms" && parts.resource.starts_with("alias/")) {
        return;
    }
    let Some(actions) = one.actions.as_ref().filter(|actions| !actions.is_negated) else { return };
    let is_about_aliases = actions.items.iter().any(|action| {
        action.text.contains('*')
            || !service_of(&action.text).eq_ignore_ascii_case("kms")
            || desk
                .catalog
                .action(&action.text)
                .is_none_or(|facts| facts.resources.iter().any(|kind| kind == "alias"))
    });
    if !is_about_aliases {
        desk.found(Rule::AliasResource, &resource.span, [("name", resource.text.as_str())]);
    }
}
