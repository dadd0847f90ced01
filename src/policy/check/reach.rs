//! Whom the policy admits when all is said: everybody, or nobody who could change it.

use super::admits::admits;
use super::{Desk, Rule};
use crate::policy::arn::is_account;
use crate::policy::caller::Caller;
use crate::policy::document::{Base, Condition, PrincipalKind, Statement};
use crate::policy::source::PolicyKind;

/// Condition keys that say who may come, or from where.
const NARROWING: [&str; 18] = [
    "aws:PrincipalAccount",
    "aws:PrincipalArn",
    "aws:PrincipalIsAWSService",
    "aws:PrincipalOrgID",
    "aws:PrincipalOrgPaths",
    "aws:PrincipalServiceName",
    "aws:PrincipalServiceNamesList",
    "aws:SourceAccount",
    "aws:SourceArn",
    "aws:SourceIp",
    "aws:SourceOrgID",
    "aws:SourceOrgPaths",
    "aws:SourceVpc",
    "aws:SourceVpce",
    "aws:userid",
    "aws:username",
    "kms:CallerAccount",
    "sts:ExternalId",
];

pub(super) fn check(desk: &mut Desk<'_>) {
    let is_of_resource = matches!(
        desk.kind,
        PolicyKind::Key | PolicyKind::Vault | PolicyKind::Trust | PolicyKind::OtherResource
    );
    if !is_of_resource {
        return;
    }
    for one in desk.statements().filter(|one| one.allows()) {
        open_to_all(desk, one);
    }
    // What is damaged or refused may be the very statement that was to keep the policy open.
    let is_damaged = desk
        .findings
        .iter()
        .any(|finding| finding.rule == Rule::NoJson || ("P31".."P41").contains(&finding.rule.code()));
    let is_whole = !desk.opened.is_fragment && !desk.document.statements.is_empty();
    if desk.kind == PolicyKind::Key && is_whole && !is_damaged {
        lock_out(desk);
    }
}

fn open_to_all(desk: &mut Desk<'_>, one: &Statement) {
    let Some(principals) = &one.principals else { return };
    if principals.is_negated {
        desk.found(Rule::NotPrincipalAllow, &principals.span, []);
        return;
    }
    let anyone = principals.items.iter().find(|item| {
        matches!(item.kind, PrincipalKind::Anyone | PrincipalKind::Aws | PrincipalKind::Service)
            && item.name.text == "*"
    });
    if let Some(anyone) = anyone
        && !one.conditions.iter().any(narrows)
    {
        desk.found(Rule::OpenToAll, &anyone.name.span, []);
    }
}

/// Tells whether a condition says who may come: not negated, not only where the key exists, not for any value.
fn narrows(condition: &Condition) -> bool {
    let Some(operator) = condition.operator else { return false };
    let key = condition.key.text.as_str();
    NARROWING.iter().any(|known| known.eq_ignore_ascii_case(key))
        && !operator.base.is_negated()
        && !operator.if_exists
        && operator.base != Base::Null
        && !condition.values.is_empty()
        && condition
            .values
            .iter()
            .all(|value| !value.text.is_empty() && !value.text.trim_matches('*').is_empty())
}

/// A key policy must let somebody put it again; KMS holds only the caller of `PutKeyPolicy` to it.
fn lock_out(desk: &mut Desk<'_>) {
    const PUT: &str = "kms:PutKeyPolicy";
    let document = desk.document;
    let principals = document.statements.iter().filter(|one| one.allows()).flat_map(|one| &one.principals);
    let names = principals.flat_map(|principals| &principals.items).map(|item| item.name.text.as_str());
    let owner = desk.owner.as_deref();
    let is_possible = names.filter_map(|name| stands_for(name, desk)).any(|caller| {
        let is_of_owner = owner.is_none_or(|owner| caller.account == owner);
        is_of_owner && admits(document, &caller, PUT)
    });
    if !is_possible {
        desk.found(Rule::LockOut, &desk.whole(), []);
    }
}

/// Somebody whom a principal means.
fn stands_for(name: &str, desk: &Desk<'_>) -> Option<Caller> {
    let account = || desk.owner.clone().unwrap_or_else(|| "111122223333".to_owned());
    if name == "*" {
        return Caller::read(&format!("arn:aws:iam::{}:user/somebody", account()), None, desk.catalog);
    }
    if is_account(name) {
        return Caller::read(&format!("arn:aws:iam::{name}:root"), None, desk.catalog);
    }
    Caller::read(name, None, desk.catalog)
}
