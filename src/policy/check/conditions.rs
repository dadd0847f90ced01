//! Conditions that AWS refuses, and conditions that never hold.

use super::arns;
use super::{Desk, Rule};
use crate::policy::arn::is_account;
use crate::policy::catalog::{ActionFacts, KeyFacts, KeyType, service_of};
use crate::policy::condition::is_value_of;
use crate::policy::document::{
    Base, Compared, Condition, Operator, PrincipalKind, SetOperator, Spanned, Statement,
};
use crate::policy::nearest::nearest;
use crate::policy::pattern::matches_action;
use crate::policy::source::PolicyKind;

/// Keys that are there only when a service calls for a resource.
const SERVICE_CALLS: [&str; 4] =
    ["aws:SourceArn", "aws:SourceAccount", "aws:SourceOrgID", "aws:SourceOrgPaths"];

pub(super) fn check(desk: &mut Desk<'_>) {
    for one in desk.statements() {
        for condition in &one.conditions {
            judge(desk, one, condition);
        }
        // Some statements do not tell the version of the document that they stand in.
        if !desk.document.has_variables() && !desk.opened.is_fragment {
            variables(desk, one);
        }
    }
}

fn judge(desk: &mut Desk<'_>, one: &Statement, condition: &Condition) {
    let key = condition.key.text.as_str();
    if condition.values.is_empty() && !one.has_misshapen(key) {
        desk.found(Rule::EmptyElement, &condition.span, [("name", key)]);
    }
    let Some(operator) = condition.operator else {
        unknown_operator(desk, condition);
        return;
    };
    let facts = desk.catalog.key(key).cloned();
    let Some(facts) = facts else {
        unknown_key(desk, condition);
        return;
    };
    if !is_carried(desk, one, condition, operator) {
        return;
    }
    let is_of_type = types(desk, condition, operator, &facts);
    sets(desk, one, condition, operator, &facts);
    if is_of_type {
        values(desk, condition, operator, &facts);
    }
    if facts.is_identity_only && desk.kind.names_principals() {
        desk.found(Rule::IdentityOnlyKey, &condition.key.span, [("name", key)]);
    }
    service_calls(desk, one, condition, operator);
}

fn unknown_operator(desk: &mut Desk<'_>, condition: &Condition) {
    let written = &condition.operator_text;
    let bare = written.text.rsplit(':').next().unwrap_or_default();
    let near = nearest(bare, Base::ALL.iter().map(|base| base.name()));
    let variant = if near.is_some() { "near" } else { "" };
    let values = [("name", written.text.as_str()), ("instead", near.unwrap_or_default())];
    desk.found_as(Rule::UnknownOperator, variant, &written.span, values);
}

/// Keys of services that are not listed here are not judged.
fn unknown_key(desk: &mut Desk<'_>, condition: &Condition) {
    let (key, span) = (condition.key.text.as_str(), &condition.key.span);
    let service = service_of(key);
    let is_listed =
        desk.catalog.keys.iter().any(|known| service_of(&known.name).eq_ignore_ascii_case(service));
    if !key.contains(':') || is_listed {
        let near = nearest(key, desk.catalog.keys.iter().map(|known| known.name.as_str())).map(str::to_owned);
        let variant = if near.is_some() { "near" } else { "" };
        let near = near.unwrap_or_default();
        desk.found_as(Rule::UnknownKey, variant, span, [("name", key), ("instead", near.as_str())]);
    }
}

/// Tells whether at least one action of the statement carries the key; reports those that do not.
fn is_carried(desk: &mut Desk<'_>, one: &Statement, condition: &Condition, operator: Operator) -> bool {
    // What is negated, or asks only where the key exists, holds without the key too.
    let needs_the_key = !operator.if_exists
        && !operator.base.is_negated()
        && operator.set != Some(SetOperator::ForAllValues)
        && operator.base != Base::Null;
    let key = condition.key.text.as_str();
    let Some(actions) = one.actions.as_ref().filter(|actions| !actions.is_negated && needs_the_key) else {
        return true;
    };
    let mut dead: Vec<&Spanned> = Vec::new();
    let mut alive = 0;
    for pattern in &actions.items {
        let covered: Vec<&ActionFacts> =
            desk.catalog.actions.iter().filter(|known| matches_action(&pattern.text, &known.name)).collect();
        if !covered.is_empty() && covered.iter().all(|action| !action.carries(key)) {
            dead.push(pattern);
        } else {
            alive += 1;
        }
    }
    if dead.is_empty() {
        return true;
    }
    let names = dead.iter().map(|pattern| pattern.text.as_str()).collect::<Vec<_>>().join(", ");
    let carriers = desk.catalog.actions.iter().filter(|action| service_of(&action.name) == service_of(key));
    let carriers: Vec<&str> =
        carriers.filter(|action| action.carries(key)).map(|a| a.name.as_str()).collect();
    let variant = match (alive, carriers.len()) {
        (_, 0 | 7..) => "many",
        _ => "",
    };
    let carriers = carriers.join(", ");
    let values = [("name", key), ("actions", names.as_str()), ("instead", carriers.as_str())];
    desk.found_as(Rule::KeyNotCarried, variant, &condition.key.span, values);
    alive > 0
}

/// An operator compares values of its own type; tells whether this one does.
fn types(desk: &mut Desk<'_>, condition: &Condition, operator: Operator, facts: &KeyFacts) -> bool {
    let compared = operator.base.compared();
    // Free text can hold an ARN: a pair of the encryption context, a tag.
    let key = condition.key.text.to_ascii_lowercase();
    let is_free = key.starts_with("kms:encryptioncontext:") || key.contains("tag/");
    let holds_arns = is_free
        && !condition.values.is_empty()
        && condition.values.iter().all(|value| value.text == "*" || value.text.starts_with("arn:"));
    let fits = match facts.holds {
        // ARNs are text too, and `true` and `false` can be compared as text.
        KeyType::Arn => matches!(compared, Compared::Arn | Compared::String),
        KeyType::String if compared == Compared::Arn => holds_arns,
        KeyType::String => matches!(compared, Compared::String | Compared::Binary),
        KeyType::Bool => matches!(compared, Compared::Bool | Compared::String),
        KeyType::Numeric => compared == Compared::Numeric,
        // The time can be given in seconds.
        KeyType::Date => matches!(compared, Compared::Date | Compared::Numeric),
        KeyType::Ip => compared == Compared::Ip,
    };
    if !fits && compared != Compared::Null {
        let instead = match facts.holds {
            KeyType::Arn => "ArnLike",
            KeyType::String => "StringEquals",
            KeyType::Bool => "Bool",
            KeyType::Numeric => "NumericEquals",
            KeyType::Date => "DateLessThan",
            KeyType::Ip => "IpAddress",
        };
        let values = [
            ("name", condition.operator_text.text.as_str()),
            ("key", condition.key.text.as_str()),
            ("instead", instead),
        ];
        desk.found(Rule::OperatorType, &condition.operator_text.span, values);
        return false;
    }
    true
}

/// Keys of several values need a set operator, keys of one value must have none.
fn sets(desk: &mut Desk<'_>, one: &Statement, condition: &Condition, operator: Operator, facts: &KeyFacts) {
    let (key, span) = (condition.key.text.as_str(), &condition.operator_text.span);
    if operator.base == Base::Null {
        return;
    }
    let written = condition.operator_text.text.as_str();
    match (facts.is_many, operator.set) {
        (true, None) => {
            // Paths are written with a wildcard as a rule.
            let is_path = is_org_path(key) && operator.base == Base::StringEquals;
            let instead = format!("ForAnyValue:{}", if is_path { "StringLike" } else { written });
            desk.found(
                Rule::NeedsSetOperator,
                span,
                [("key", key), ("name", written), ("instead", instead.as_str())],
            );
        }
        (false, Some(SetOperator::ForAllValues))
            if key.to_ascii_lowercase().starts_with("kms:encryptioncontext:") =>
        {
            desk.found(Rule::RefusedSetOperator, span, [("key", key), ("name", written)]);
        }
        (false, Some(set)) => {
            let instead = written.split(':').next_back().unwrap_or_default();
            let variant = if set == SetOperator::ForAllValues { "all" } else { "" };
            desk.found_as(
                Rule::SurplusSetOperator,
                variant,
                span,
                [("key", key), ("name", written), ("instead", instead)],
            );
        }
        (true, Some(SetOperator::ForAllValues)) if one.allows() && may_be_absent(one, condition) => {
            desk.found(Rule::HoldsWhenAbsent, span, [("key", key), ("name", written)]);
        }
        _ => {}
    }
}

/// A principal outside of any organization carries no path, and `ForAllValues` holds for it too.
fn may_be_absent(one: &Statement, condition: &Condition) -> bool {
    let key = condition.key.text.as_str();
    let asks_for_it = one.conditions.iter().any(|other| {
        other.operator.is_some_and(|operator| operator.base == Base::Null)
            && other.key.text.eq_ignore_ascii_case(key)
    });
    ["aws:PrincipalOrgPaths", "aws:ResourceOrgPaths"].iter().any(|one| key.eq_ignore_ascii_case(one))
        && !asks_for_it
}

/// Tells whether a condition key holds paths of organizations.
fn is_org_path(key: &str) -> bool {
    ["aws:PrincipalOrgPaths", "aws:ResourceOrgPaths", "aws:SourceOrgPaths"]
        .iter()
        .any(|one| key.eq_ignore_ascii_case(one))
}

/// Tells whether a condition key holds the id of an organization.
fn is_org_id(key: &str) -> bool {
    ["aws:PrincipalOrgID", "aws:ResourceOrgID", "aws:SourceOrgID"]
        .iter()
        .any(|one| key.eq_ignore_ascii_case(one))
}

/// Tells whether a condition key holds the number of an account.
fn is_account_key(key: &str) -> bool {
    ["aws:PrincipalAccount", "aws:ResourceAccount", "aws:SourceAccount", "kms:CallerAccount"]
        .iter()
        .any(|one| key.eq_ignore_ascii_case(one))
}

/// Ids have one form each: `o-a1b2c3d4e5`, twelve digits.
fn id(desk: &mut Desk<'_>, value: &Spanned, key: &str) {
    let text = value.text.as_str();
    if text.contains(['*', '?']) || text.contains("${") {
        return;
    }
    let is_org = text.strip_prefix("o-").is_some_and(|rest| {
        (10..=32).contains(&rest.len()) && rest.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
    });
    // Pages write such ids in the place of real ones.
    let is_example = text.starts_with("o-") && (text.contains("xxx") || text.contains("example"));
    if is_org_id(key) && !is_org && !is_example {
        desk.found_as(Rule::WrongId, "org", &value.span, [("name", text)]);
    } else if is_account_key(key) && !is_account(text) {
        desk.found_as(Rule::WrongId, "account", &value.span, [("name", text)]);
    }
}

/// What a value of each type looks like: the variant of the sentence that says it.
fn form_of(compared: Compared) -> &'static str {
    match compared {
        Compared::Bool | Compared::Null => "bool",
        Compared::Ip => "ip",
        Compared::Numeric => "numeric",
        Compared::Date => "date",
        // Text takes any value, and no key holds bytes.
        Compared::Arn | Compared::String | Compared::Binary => "arn",
    }
}

fn values(desk: &mut Desk<'_>, condition: &Condition, operator: Operator, facts: &KeyFacts) {
    let compared = operator.base.compared();
    let key = condition.key.text.as_str();
    let is_key = |name: &str| key.eq_ignore_ascii_case(name);
    for value in &condition.values {
        let (text, span) = (value.text.as_str(), &value.span);
        let is_exact = matches!(
            operator.base,
            Base::StringEquals
                | Base::StringNotEquals
                | Base::StringEqualsIgnoreCase
                | Base::StringNotEqualsIgnoreCase
        );
        if arns::is_placeholder(text) {
            desk.found(Rule::Placeholder, span, [("name", text)]);
        } else if compared == Compared::Null && !is_value_of(Compared::Null, text) {
            desk.found_as(Rule::WrongValue, "bool", span, [("name", text), ("operator", "Null")]);
        } else if is_typed(compared, facts) && !is_value_of(compared, text) {
            let operator = condition.operator_text.text.as_str();
            let values = [("name", text), ("operator", operator)];
            desk.found_as(Rule::WrongValue, form_of(compared), span, values);
        } else if is_exact && text.contains(['*', '?']) && facts.holds != KeyType::Bool {
            let instead =
                condition.operator_text.text.replace("EqualsIgnoreCase", "Like").replace("Equals", "Like");
            let variant = if text.starts_with("o-") && is_org_id(key) { "org" } else { "" };
            desk.found_as(
                Rule::LiteralWildcard,
                variant,
                span,
                [("name", text), ("instead", instead.as_str())],
            );
        } else if compared == Compared::Null {
        } else if is_org_path(key) {
            org_path(desk, value);
        } else if is_org_id(key) || is_account_key(key) {
            id(desk, value, key);
        } else if is_key("aws:PrincipalArn") {
            principal_arn(desk, value);
        } else if is_key("kms:ViaService") {
            via_service(desk, value);
        }
    }
}

/// Tells whether the operator is one for values of the key, so that they can be judged by it.
fn is_typed(compared: Compared, facts: &KeyFacts) -> bool {
    match compared {
        Compared::Numeric => matches!(facts.holds, KeyType::Numeric | KeyType::Date),
        Compared::Date => facts.holds == KeyType::Date,
        Compared::Bool => facts.holds == KeyType::Bool,
        Compared::Ip => facts.holds == KeyType::Ip,
        Compared::Arn => facts.holds == KeyType::Arn,
        Compared::String | Compared::Binary | Compared::Null => false,
    }
}

/// `o-…/r-…/ou-…/`: the paths of requests end with `/`, so a value must end so, or with `*`.
fn org_path(desk: &mut Desk<'_>, value: &Spanned) {
    let text = value.text.as_str();
    if text.contains("${") || text == "*" {
        return;
    }
    let begins = text.starts_with("o-") || text.starts_with('*');
    if !begins {
        desk.found_as(Rule::OrgPath, "start", &value.span, [("name", text)]);
    } else if !text.ends_with('/') && !text.ends_with('*') {
        let instead = format!("{text}/*");
        desk.found(Rule::OrgPath, &value.span, [("name", text), ("instead", instead.as_str())]);
    }
}

fn principal_arn(desk: &mut Desk<'_>, value: &Spanned) {
    let (text, span) = (value.text.as_str(), &value.span);
    if text == "*" || text.contains("${") {
        return;
    }
    if text.contains(":assumed-role/") {
        desk.found(Rule::SessionArn, span, [("name", text)]);
    } else if !text.starts_with("arn:") {
        desk.found_as(Rule::MalformedArn, "no-arn", span, [("name", text)]);
    } else if let Some(fault) = arns::fault(text) {
        desk.found_as(Rule::MalformedArn, fault.variant(), span, [("name", text)]);
    }
}

/// `ec2.us-west-2.amazonaws.com`.
fn via_service(desk: &mut Desk<'_>, value: &Spanned) {
    let text = value.text.as_str();
    let is_open = text.contains(['*', '?']) || text.contains("${");
    let parts: Vec<&str> = text.split('.').collect();
    let ends = text.ends_with(".amazonaws.com") || text.ends_with(".amazonaws.com.cn");
    let has_region = parts.iter().any(|part| part.matches('-').count() >= 2);
    if !(is_open || ends && has_region) {
        desk.found(Rule::ViaService, &value.span, [("name", text)]);
    }
}

/// Users and roles that call themselves carry none of these keys.
fn service_calls(desk: &mut Desk<'_>, one: &Statement, condition: &Condition, operator: Operator) {
    let key = condition.key.text.as_str();
    let is_one = SERVICE_CALLS.iter().any(|known| known.eq_ignore_ascii_case(key));
    let needs_the_key = !operator.if_exists && !operator.base.is_negated() && operator.base != Base::Null;
    let Some(principals) = one.principals.as_ref().filter(|principals| !principals.is_negated) else {
        return;
    };
    let are_identities = !principals.items.is_empty()
        && principals.items.iter().all(|item| item.kind == PrincipalKind::Aws && item.name.text != "*");
    if is_one && needs_the_key && are_identities && desk.kind != PolicyKind::Endpoint {
        desk.found(Rule::ServiceCallKey, &condition.key.span, [("name", key)]);
    }
}

/// Policy variables of a document whose version does not replace them are compared as they are written.
fn variables(desk: &mut Desk<'_>, one: &Statement) {
    let resources = one.resources.iter().flat_map(|resources| &resources.items);
    let values = one.conditions.iter().flat_map(|condition| &condition.values);
    let mut found = Vec::new();
    for text in resources.chain(values).filter(|text| text.text.contains("${")) {
        found.push(text);
    }
    for text in found {
        desk.found(Rule::LiteralVariable, &text.span, [("name", text.text.as_str())]);
    }
}
