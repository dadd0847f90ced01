//! Grants of KMS keys, as `aws kms list-grants` prints them.
//!
//! Sources: AWS KMS Developer Guide, grants, create-grant-overview, grant-delete.

use super::arn::ArnParts;
use super::caller::{Caller, Reach};
use super::context::Context;
use super::json::Node;

/// A grant.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grant {
    /// Its id.
    pub id: String,
    /// The key: its ARN or id; empty when not told.
    pub key: String,
    /// Who may use the key by it.
    pub grantee: String,
    /// Who may retire it; empty for nobody.
    pub retiring: String,
    /// The account that made it, as ARN or number.
    pub issuer: String,
    /// The operations, by their exact names.
    pub operations: Vec<String>,
    /// `EncryptionContextEquals`: exactly these pairs.
    pub context_equals: Option<Vec<(String, String)>>,
    /// `EncryptionContextSubset`: at least these pairs.
    pub context_subset: Option<Vec<(String, String)>>,
    /// `SourceArn`: the resource for which a service may use it.
    pub source_arn: Option<String>,
}

/// Why a grant does or does not help a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GrantFit {
    /// It allows the request.
    Fits,
    /// It names the account: policies of that account decide.
    FitsAccount,
    /// It belongs to another key, or to the same multi-Region key in another Region.
    OtherKey,
    /// It names somebody else.
    OtherGrantee,
    /// It does not hold the operation.
    OtherOperation,
    /// Its constraints do not fit the encryption context or the source of the request.
    Constraint,
}

impl GrantFit {
    /// Returns its word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Fits => "fits",
            Self::FitsAccount => "fits-account",
            Self::OtherKey => "other-key",
            Self::OtherGrantee => "other-grantee",
            Self::OtherOperation => "other-operation",
            Self::Constraint => "constraint",
        }
    }
}

/// Operations whose requests have no encryption context, so that constraints on it do not count.
const WITHOUT_CONTEXT: [&str; 2] = ["DescribeKey", "RetireGrant"];

/// Reads the list of grants in `node`.
pub(super) fn grants_of(node: &Node) -> Vec<Grant> {
    node.items().iter().filter(|item| item.is_object()).map(grant).collect()
}

fn grant(node: &Node) -> Grant {
    let text = |name: &str| node.get(name).and_then(Node::text).unwrap_or_default().to_owned();
    let constraints = node.get("Constraints");
    let pairs = |name: &str| {
        let pairs = constraints?.get(name)?.members().iter();
        Some(pairs.map(|pair| (pair.name.clone(), pair.node.scalar().unwrap_or_default())).collect())
    };
    let either = |one: &str, other: &str| if text(one).is_empty() { text(other) } else { text(one) };
    let operations = node.get("Operations").map(Node::items).unwrap_or_default();
    Grant {
        id: text("GrantId"),
        key: text("KeyId"),
        grantee: either("GranteePrincipal", "GranteeServicePrincipal"),
        retiring: either("RetiringPrincipal", "RetiringServicePrincipal"),
        issuer: text("IssuingAccount"),
        operations: operations.iter().filter_map(Node::scalar).collect(),
        context_equals: pairs("EncryptionContextEquals"),
        context_subset: pairs("EncryptionContextSubset"),
        source_arn: constraints.and_then(|c| c.get("SourceArn")).and_then(Node::scalar),
    }
}

impl Grant {
    /// Tells how the grant fares with a request for `operation` (`Decrypt`) on the key `key_arn`.
    #[must_use]
    pub fn fit(&self, caller: &Caller, operation: &str, key_arn: &str, context: &Context) -> GrantFit {
        if !self.is_of(key_arn) {
            return GrantFit::OtherKey;
        }
        let Some(reach) = caller.is_meant_by(&self.grantee) else {
            return GrantFit::OtherGrantee;
        };
        if !self.operations.iter().any(|held| held == operation) {
            return GrantFit::OtherOperation;
        }
        if !self.fits_constraints(operation, context) {
            return GrantFit::Constraint;
        }
        if reach == Reach::Account && !caller.is_root() { GrantFit::FitsAccount } else { GrantFit::Fits }
    }

    /// Tells whether the grant is one of this key; the same id in another Region is another key.
    #[must_use]
    pub fn is_of(&self, key_arn: &str) -> bool {
        if self.key.is_empty() || self.key == key_arn {
            return true;
        }
        let resource = ArnParts::split(key_arn).map_or("", |parts| parts.resource);
        ArnParts::split(&self.key).is_none() && resource.strip_prefix("key/") == Some(self.key.as_str())
    }

    /// Tells whether the constraints fail only because a name of the encryption context is written in another
    /// case. AWS's pages disagree on whether that counts: the developer guide says that it does, the API
    /// reference that it does not.
    #[must_use]
    pub fn fails_by_case(&self, context: &Context) -> bool {
        let given: Vec<(String, &str)> =
            context.encryption_context().map(|(name, value)| (name.to_lowercase(), value)).collect();
        let pairs = [&self.context_equals, &self.context_subset].into_iter().flatten().flatten();
        pairs.clone().next().is_some()
            && pairs.clone().all(|(name, value)| given.contains(&(name.to_lowercase(), value.as_str())))
            && self.context_equals.as_ref().is_none_or(|pairs| pairs.len() == given.len())
    }

    fn fits_constraints(&self, operation: &str, context: &Context) -> bool {
        if let Some(source) = &self.source_arn
            && context.single("aws:SourceArn") != Some(source)
        {
            return false;
        }
        if WITHOUT_CONTEXT.contains(&operation) {
            return true;
        }
        let given: Vec<(&str, &str)> = context.encryption_context().collect();
        let holds = |pairs: &[(String, String)]| {
            pairs.iter().all(|(name, value)| given.contains(&(name.as_str(), value.as_str())))
        };
        let equals =
            self.context_equals.as_ref().is_none_or(|pairs| holds(pairs) && pairs.len() == given.len());
        equals && self.context_subset.as_ref().is_none_or(|pairs| holds(pairs))
    }

    /// Tells whether an account made the grant.
    #[must_use]
    pub fn is_issued_by(&self, account: &str) -> bool {
        let issuer = ArnParts::split(&self.issuer).map_or(self.issuer.as_str(), |parts| parts.account);
        !issuer.is_empty() && issuer == account
    }

    /// Tells in what way the grant lets the caller retire it: as its retiring principal, as its grantee where it
    /// holds `RetireGrant`, or by the account that made it.
    #[must_use]
    pub fn lets_retire(&self, caller: &Caller) -> Option<Reach> {
        let holds = self.operations.iter().any(|held| held == "RetireGrant");
        let by_grantee = Some(self.grantee.as_str()).filter(|_| holds);
        let named = [Some(self.retiring.as_str()), by_grantee].into_iter().flatten();
        let issuer = self.is_issued_by(&caller.account).then_some(Reach::Account);
        named.filter_map(|name| caller.is_meant_by(name)).chain(issuer).max()
    }
}
