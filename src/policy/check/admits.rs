//! Whom a policy of a resource admits, as far as the document alone tells: for what is asked about it as a whole.
//!
//! Of the conditions only those on the caller itself are known to hold or not; what else they ask for may be so.

use super::Desk;
use crate::policy::arn::{ArnParts, is_account};
use crate::policy::caller::{Caller, Meant, meant};
use crate::policy::catalog::Catalog;
use crate::policy::condition::{Held, judge};
use crate::policy::context::Context;
use crate::policy::document::{Document, Patterns, Statement};
use crate::policy::pattern::matches_action;
use crate::policy::source::PolicyKind;

impl Desk<'_> {
    /// Returns the account that owns the resource: that of its ARN, that of the copy's side, or the one account to
    /// which the policy gives everything.
    pub(super) fn infer_owner(&self) -> Option<String> {
        let resource = self.opened.resource.as_deref().and_then(ArnParts::split);
        if let Some(parts) = resource.filter(|parts| is_account(parts.account)) {
            return Some(parts.account.to_owned());
        }
        match self.kind {
            PolicyKind::Key => self.around.source_account.clone().or_else(|| self.account_of_everything()),
            PolicyKind::Vault => self.around.destination_account.clone(),
            _ => None,
        }
    }

    fn account_of_everything(&self) -> Option<String> {
        let mut owners: Vec<&str> = Vec::new();
        for one in self.statements().filter(|one| one.allows() && one.conditions.is_empty()) {
            let is_all = one.actions.as_ref().is_some_and(|actions| {
                !actions.is_negated && actions.items.iter().any(|a| ["kms:*", "*"].contains(&a.text.as_str()))
            });
            for account in accounts(one).filter(|_| is_all) {
                if !owners.contains(&account) {
                    owners.push(account);
                }
            }
        }
        match owners.as_slice() {
            [owner] => Some((*owner).to_owned()),
            _ => None,
        }
    }
}

/// Returns the accounts of the principals of a statement, each as often as it stands there.
pub(super) fn accounts(one: &Statement) -> impl Iterator<Item = &str> {
    one.principals
        .iter()
        .flat_map(|principals| &principals.items)
        .filter_map(|item| account_of(&item.name.text))
}

fn account_of(principal: &str) -> Option<&str> {
    if is_account(principal) {
        return Some(principal);
    }
    ArnParts::split(principal).map(|parts| parts.account).filter(|account| is_account(account))
}

/// Tells whether a statement is about principals of other accounts than `owner`, and about nobody else.
pub(super) fn is_about_others_only(one: &Statement, owner: &str) -> bool {
    one.principals.as_ref().is_some_and(|principals| {
        !principals.is_negated
            && !principals.items.is_empty()
            && principals
                .items
                .iter()
                .all(|item| account_of(&item.name.text).is_some_and(|account| account != owner))
    })
}

/// What a document says to a caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Says {
    /// A statement allows, if its other conditions hold.
    Allows,
    /// The statement of this number denies, whatever else holds.
    Denies(usize),
    /// No statement can allow.
    Nothing,
}

/// A caller with what its requests are known to carry, and not to carry.
pub(super) struct Asking<'a> {
    pub caller: &'a Caller,
    pub catalog: &'a Catalog,
    /// Condition keys that the request does not carry.
    pub absent: &'a [&'a str],
}

impl Asking<'_> {
    /// Tells what a document says about an action.
    pub fn of(&self, document: &Document, action: &str) -> Says {
        let is_about = |one: &&Statement| {
            one.actions.as_ref().is_some_and(|actions| has(actions, action))
                && one.resources.is_some()
                && one
                    .principals
                    .as_ref()
                    .is_some_and(|principals| matches!(meant(principals, self.caller), Meant::Yes(_)))
        };
        let context = self.context();
        let denies = |one: &Statement| one.denies() && self.conditions(document, one, &context) == Some(true);
        if let Some(number) = document.statements.iter().position(|one| is_about(&one) && denies(one)) {
            return Says::Denies(number);
        }
        let allows =
            |one: &Statement| one.allows() && self.conditions(document, one, &context) != Some(false);
        let is_allowed = document.statements.iter().filter(is_about).any(allows);
        if is_allowed { Says::Allows } else { Says::Nothing }
    }

    /// What follows from the caller.
    fn context(&self) -> Context {
        let mut context = Context::default();
        context.add("aws:PrincipalAccount", &self.caller.account);
        context.add("kms:CallerAccount", &self.caller.account);
        if let Some(arn) = self.caller.principal_arn() {
            context.add("aws:PrincipalArn", &arn);
        }
        context
    }

    /// Tells whether the conditions of a statement hold; `None` where nobody knows.
    fn conditions(&self, document: &Document, one: &Statement, context: &Context) -> Option<bool> {
        let mut all = Some(true);
        for condition in &one.conditions {
            let key = condition.key.text.as_str();
            let is_known =
                context.get(key).is_some() || self.absent.iter().any(|name| name.eq_ignore_ascii_case(key));
            if !is_known {
                all = all.filter(|holds| !holds);
            } else if judge(condition, context, self.catalog, document.has_variables()) != Held::Yes {
                return Some(false);
            }
        }
        all
    }
}

fn has(actions: &Patterns, action: &str) -> bool {
    actions.items.iter().any(|pattern| matches_action(&pattern.text, action)) != actions.is_negated
}

/// Returns the service-linked role of AWS Backup in an account.
pub(super) fn backup_role(account: &str, partition: &str, catalog: &Catalog) -> Option<Caller> {
    const NAME: &str = "AWSServiceRoleForBackup";
    let service = catalog.service_of_role(NAME)?;
    let arn = format!("arn:{partition}:iam::{account}:role/aws-service-role/{service}/{NAME}");
    Caller::read(&arn, None, catalog)
}
