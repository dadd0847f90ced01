//! Whom the policy admits when all is said: everybody, or nobody who could change it.

use super::admits::{Asking, Says};
use super::{Desk, Rule};
use crate::policy::arn::is_account;
use crate::policy::caller::Caller;
use crate::policy::document::{Base, Condition, Document, PrincipalKind, Statement};
use crate::policy::source::PolicyKind;
use std::collections::BTreeSet;

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
    let is_too_large = desk.findings.iter().any(|finding| finding.rule == Rule::TooLarge);
    if desk.kind == PolicyKind::Key && is_whole && !is_damaged && !is_too_large && !is_of_aws(desk.document) {
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
        let variant = if desk.kind == PolicyKind::Key { "key" } else { "" };
        desk.found_as(Rule::OpenToAll, variant, &anyone.name.span, []);
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
        && condition.values.iter().all(|value| !is_wide(&value.text))
}

/// Tells whether a value of a condition fits everything of its kind: `*`, `o-*`.
fn is_wide(value: &str) -> bool {
    let rest = value.trim_matches(['*', '?']);
    rest.is_empty() || (rest.len() < value.len() && ["o-", "arn:", "arn:aws:"].contains(&rest))
}

/// A key policy must let somebody put it again; KMS holds only the caller of `PutKeyPolicy` to it.
fn lock_out(desk: &mut Desk<'_>) {
    const PUT: &str = "kms:PutKeyPolicy";
    // Whoever puts a policy does it directly.
    const ABSENT: [&str; 1] = ["kms:ViaService"];
    let document = desk.document;
    let principals = document.statements.iter().filter(|one| one.allows()).flat_map(|one| &one.principals);
    let names: BTreeSet<&str> =
        principals.flat_map(|principals| &principals.items).map(|item| item.name.text.as_str()).collect();
    let owner = desk.owner.as_deref();
    let mut denied = None;
    for caller in names.into_iter().filter_map(|name| stands_for(name, desk)) {
        if owner.is_some_and(|owner| caller.account != owner) {
            continue;
        }
        match (Asking { caller: &caller, catalog: desk.catalog, absent: &ABSENT }).of(document, PUT) {
            Says::Allows => return,
            Says::Denies(number) => denied = denied.or(Some(number)),
            Says::Nothing => {}
        }
    }
    match denied.and_then(|number| document.statements.get(number)) {
        Some(statement) => desk.found_as(Rule::LockOut, "denied", &statement.span, []),
        None => desk.found(Rule::LockOut, &desk.whole(), []),
    }
}

/// Tells whether it is the policy of an AWS managed key, which AWS wrote and nobody else can change. Their ids begin
/// so (`auto-ebs-2`; AWS KMS Developer Guide, "AWS managed keys").
pub(super) fn is_of_aws(document: &Document) -> bool {
    document.id.as_ref().is_some_and(|id| id.text.starts_with("auto-"))
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
