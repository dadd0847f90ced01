//! `Principal` and `NotPrincipal`: forms that AWS refuses, and forms that mean nobody.

use super::arns::{self, ArnFault};
use super::{Desk, Rule};
use crate::policy::arn::{ArnParts, is_account};
use crate::policy::caller::is_service_name;
use crate::policy::document::{Principal, PrincipalKind, Principals};
use crate::policy::source::PolicyKind;

/// How the unique ids of users, roles, groups and instance profiles begin.
const UNIQUE_IDS: [&str; 4] = ["AIDA", "AROA", "AGPA", "AIPA"];

pub(super) fn check(desk: &mut Desk<'_>) {
    for one in desk.statements() {
        let Some(principals) = &one.principals else { continue };
        let name = name_of(principals);
        if principals.items.is_empty() && !one.has_misshapen(name) {
            desk.found(Rule::EmptyElement, &principals.span, [("name", name)]);
        }
        for item in &principals.items {
            principal(desk, principals, item);
        }
    }
}

fn name_of(principals: &Principals) -> &'static str {
    if principals.is_negated { "NotPrincipal" } else { "Principal" }
}

fn principal(desk: &mut Desk<'_>, of: &Principals, item: &Principal) {
    let (name, span) = (item.name.text.as_str(), &item.name.span);
    if name.trim().is_empty() {
        desk.found(Rule::EmptyElement, span, [("name", name_of(of))]);
        return;
    }
    match item.kind {
        PrincipalKind::Aws => aws(desk, item),
        PrincipalKind::Service if name == "*" || is_service_name(name) => {}
        PrincipalKind::Service if name.starts_with("arn:") => {
            desk.found_as(Rule::PrincipalKind, "arn-as-service", span, [("name", name)]);
        }
        PrincipalKind::Service => desk.found(Rule::ServiceName, span, [("name", name)]),
        PrincipalKind::Federated if desk.kind != PolicyKind::Trust => {
            desk.found_as(Rule::PrincipalKind, "federated", span, [("name", name)]);
        }
        PrincipalKind::CanonicalUser => {
            desk.found_as(Rule::PrincipalKind, "canonical-user", span, [("name", name)]);
        }
        PrincipalKind::Anyone | PrincipalKind::Federated => {}
        PrincipalKind::Other => {
            let word = item.word.text.as_str();
            let is_bare = word == name_of(of);
            let variant = if is_bare { "without-word" } else { "" };
            desk.found_as(Rule::PrincipalKind, variant, span, [("name", name), ("word", word)]);
        }
    }
}

/// A principal under `AWS`: `*`, an account, or the ARN of a user, role or session.
fn aws(desk: &mut Desk<'_>, item: &Principal) {
    let (name, span) = (item.name.text.as_str(), &item.name.span);
    if name == "*" || is_account(name) {
        return;
    }
    if UNIQUE_IDS.iter().any(|id| name.starts_with(id)) && name.bytes().all(|b| b.is_ascii_alphanumeric()) {
        desk.found(Rule::DeletedPrincipal, span, [("name", name)]);
    } else if is_service_name(name) {
        desk.found_as(Rule::PrincipalKind, "service-as-aws", span, [("name", name)]);
    } else if name.bytes().all(|b| b.is_ascii_digit() || b == b'-') {
        let variant = ArnFault::AccountLength.variant();
        desk.found_as(Rule::MalformedArn, variant, span, [("name", name)]);
    } else if !name.starts_with("arn:") {
        let is_open = arns::is_placeholder(name) || name.to_ascii_lowercase().contains("account");
        let rule = if is_open { Rule::Placeholder } else { Rule::MalformedArn };
        desk.found_as(rule, if is_open { "" } else { "no-arn" }, span, [("name", name)]);
    } else {
        arn(desk, item);
    }
}

fn arn(desk: &mut Desk<'_>, item: &Principal) {
    let (name, span) = (item.name.text.as_str(), &item.name.span);
    match arns::fault(name) {
        Some(ArnFault::Placeholder) => return desk.found(Rule::Placeholder, span, [("name", name)]),
        Some(fault) => return desk.found_as(Rule::MalformedArn, fault.variant(), span, [("name", name)]),
        None => {}
    }
    let Some(parts) = ArnParts::split(name) else {
        return desk.found_as(Rule::RefusedPrincipal, "wildcard", span, [("name", name)]);
    };
    if name.contains(['*', '?']) {
        return desk.found_as(Rule::RefusedPrincipal, "wildcard", span, [("name", name)]);
    }
    if !["iam", "sts"].contains(&parts.service) {
        return desk.found_as(Rule::MalformedArn, "service", span, [("name", name)]);
    }
    if !parts.region.is_empty() {
        return desk.found_as(Rule::MalformedArn, ArnFault::Region.variant(), span, [("name", name)]);
    }
    if parts.account.is_empty() {
        return desk.found_as(Rule::MalformedArn, ArnFault::NoAccount.variant(), span, [("name", name)]);
    }
    match (parts.service, parts.resource.split('/').next().unwrap_or_default()) {
        ("iam", "root") if parts.resource == "root" => {}
        ("iam", "user") if parts.after("user").is_some_and(|rest| !rest.is_empty()) => {}
        ("iam", "role") if parts.after("role").is_some_and(|rest| !rest.is_empty()) => {
            role(desk, item, &parts);
        }
        ("sts", "assumed-role") => session(desk, item, &parts),
        ("sts", "federated-user") => {}
        ("iam", "group") => desk.found_as(Rule::RefusedPrincipal, "group", span, [("name", name)]),
        ("iam", "saml-provider" | "oidc-provider") => {
            desk.found_as(Rule::PrincipalKind, "provider-as-aws", span, [("name", name)]);
        }
        _ => desk.found_as(Rule::MalformedArn, "resource", span, [("name", name)]),
    }
}

/// The session of a role is named with its own name.
fn session(desk: &mut Desk<'_>, item: &Principal, parts: &ArnParts<'_>) {
    let rest = parts.after("assumed-role").unwrap_or_default();
    if rest.split('/').filter(|part| !part.is_empty()).count() != 2 {
        let name = item.name.text.as_str();
        desk.found_as(Rule::MalformedArn, "session", &item.name.span, [("name", name)]);
    }
}

/// A service-linked role lies below a path of its own, and its name is AWS's to spell.
fn role(desk: &mut Desk<'_>, item: &Principal, parts: &ArnParts<'_>) {
    let path = parts.after("role").unwrap_or_default();
    let last = path.rsplit('/').next().unwrap_or_default();
    let known = desk.catalog.service_linked_roles.iter().find(|role| role.name.eq_ignore_ascii_case(last));
    let Some(known) = known else {
        if last.starts_with("AWSServiceRoleFor") && !path.starts_with("aws-service-role/") {
            let name = item.name.text.as_str();
            desk.found(Rule::ServiceLinkedRole, &item.name.span, [("name", name)]);
        }
        return;
    };
    let right = format!(
        "arn:{}:iam::{}:role/aws-service-role/{}/{}",
        parts.partition, parts.account, known.service, known.name
    );
    if right != item.name.text {
        let values = [("name", item.name.text.as_str()), ("instead", right.as_str())];
        desk.found_as(Rule::ServiceLinkedRole, "known", &item.name.span, values);
    }
}
