//! Whom a policy of a resource admits, conditions left aside: for what is asked about a document as a whole.

use super::Desk;
use crate::policy::arn::{ArnParts, is_account};
use crate::policy::caller::{Caller, Meant, meant};
use crate::policy::catalog::Catalog;
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

/// Tells whether the document lets a caller do something, under some condition, and does not deny it under all.
pub(super) fn admits(document: &Document, caller: &Caller, action: &str) -> bool {
    let is_about = |one: &&Statement| {
        one.actions.as_ref().is_some_and(|actions| has(actions, action))
            && one.resources.is_some()
            && one
                .principals
                .as_ref()
                .is_some_and(|principals| matches!(meant(principals, caller), Meant::Yes(_)))
    };
    let mut about = document.statements.iter().filter(is_about);
    let is_denied = about.clone().any(|one| one.denies() && one.conditions.is_empty());
    !is_denied && about.any(Statement::allows)
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
