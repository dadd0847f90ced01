//! `Resource` and `NotResource`.

use super::arns::{self, ArnFault};
use super::{Desk, Rule};
use crate::policy::arn::ArnParts;
use crate::policy::catalog::service_of;
use crate::policy::document::{Spanned, Statement};
use crate::policy::source::PolicyKind;

pub(super) fn check(desk: &mut Desk<'_>) {
    for one in desk.statements() {
        let Some(resources) = &one.resources else { continue };
        let name = if resources.is_negated { "NotResource" } else { "Resource" };
        if resources.items.is_empty() && !one.has_misshapen(name) {
            desk.found(Rule::EmptyElement, &resources.span, [("name", name)]);
        }
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
        None => alias(desk, one, resource),
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
