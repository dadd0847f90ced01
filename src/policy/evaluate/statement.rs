//! Whether a statement is about the request: its principals, actions, resources and conditions, in this order.

use super::case::{Case, Input};
use crate::policy::caller::{Meant, Reach, meant};
use crate::policy::catalog::{Catalog, service_of};
use crate::policy::condition::{Held, judge};
use crate::policy::context::Context;
use crate::policy::document::{Condition, Document, Effect, Patterns, Statement};
use crate::policy::pattern::{matches_action, matches_resource};
use crate::policy::variables::replaced;

/// Which policy a statement stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PolicySource {
    /// The policy of the resource.
    Resource,
    /// A policy of the caller.
    Identity,
    /// A service control policy of the caller's account.
    Scp,
    /// A service control policy of the resource's account.
    OwnerScp,
    /// A resource control policy of the resource's account.
    Rcp,
    /// A resource control policy of the caller's account.
    CallerRcp,
    /// The permissions boundary.
    Boundary,
    /// The session policy.
    Session,
    /// The policy of the VPC endpoint.
    Endpoint,
}

impl PolicySource {
    /// Returns its word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Resource => "resource-policy",
            Self::Identity => "identity-policy",
            Self::Scp => "scp",
            Self::OwnerScp => "owner-account-scp",
            Self::Rcp => "rcp",
            Self::CallerRcp => "caller-account-rcp",
            Self::Boundary => "permissions-boundary",
            Self::Session => "session-policy",
            Self::Endpoint => "vpc-endpoint-policy",
        }
    }

    /// Returns the input that it belongs to.
    #[must_use]
    pub fn input(self) -> Input {
        match self {
            Self::Resource => Input::Resource,
            Self::Identity => Input::Identity,
            Self::Scp | Self::OwnerScp => Input::Scps,
            Self::Rcp | Self::CallerRcp => Input::Rcps,
            Self::Boundary => Input::Boundary,
            Self::Session => Input::Session,
            Self::Endpoint => Input::Endpoint,
        }
    }

    /// Tells whether its statements say who is meant.
    fn names_principals(self) -> bool {
        matches!(self, Self::Resource | Self::Rcp | Self::CallerRcp | Self::Endpoint)
    }
}

/// How a statement fares with the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// It is about the request; in policies of resources in this way.
    Matches(Option<Reach>),
    /// A `NotPrincipal` that spares the caller, but would not if it had a permissions boundary.
    WithBoundary,
    /// It has no effect at all: this element is missing.
    Void(&'static str),
    /// It is about somebody else.
    Principal,
    /// It is about other actions.
    Action,
    /// It is about other resources.
    Resource,
    /// A condition does not hold.
    Condition,
}

impl Fit {
    /// Returns its word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Matches(_) => "matches",
            Self::WithBoundary => "only-with-boundary",
            Self::Void(_) => "without-effect",
            Self::Principal => "other-principal",
            Self::Action => "other-action",
            Self::Resource => "other-resource",
            Self::Condition => "condition-not-met",
        }
    }
}

/// How a condition fares.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConditionResult {
    /// The operator as written.
    pub operator: String,
    /// The key as written.
    pub key: String,
    /// The values as written.
    pub values: Vec<String>,
    /// What the request carries; `None` when it does not carry the key.
    pub given: Option<Vec<String>>,
    /// Whether it holds.
    pub held: Held,
}

/// How a statement fares, with where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatementResult {
    /// The policy.
    pub source: PolicySource,
    /// Number of the level, from 0, and its id.
    pub level: Option<(usize, String)>,
    /// Number of the document, from 0.
    pub document: usize,
    /// Number of the statement, from 0.
    pub statement: usize,
    /// The file that the user named; empty for what was no file of its own.
    pub origin: String,
    /// `Sid`; empty when it has none.
    pub sid: String,
    /// Allow or Deny.
    pub effect: Option<Effect>,
    /// How it fares.
    pub fit: Fit,
    /// Whether its policy has a say on the request.
    pub counts: bool,
    /// Its conditions, where everything before them fits.
    pub conditions: Vec<ConditionResult>,
}

/// A statement with how it fares, while nothing is copied yet.
pub(super) struct Judged<'a> {
    pub source: PolicySource,
    pub level: Option<usize>,
    pub document: usize,
    pub number: usize,
    pub statement: &'a Statement,
    pub of: &'a Document,
    pub fit: Fit,
    pub counts: bool,
}

impl Judged<'_> {
    /// Tells whether the statement admits everybody without saying by ARN who is meant.
    pub fn admits_anyone_at_large(&self) -> bool {
        self.counts
            && self.statement.allows()
            && self.fit == Fit::Matches(Some(Reach::Anyone))
            && !self
                .statement
                .conditions
                .iter()
                .any(|one| one.key.text.eq_ignore_ascii_case("aws:PrincipalArn"))
    }

    /// Tells whether a condition of it was decided by the absence of its key.
    pub fn rests_on_an_absent_key(&self, case: &Case) -> bool {
        let is_judged = matches!(self.fit, Fit::Matches(_) | Fit::WithBoundary | Fit::Condition);
        is_judged
            && self
                .statement
                .conditions
                .iter()
                .any(|condition| case.context.get(&condition.key.text).is_none())
    }

    pub fn result(&self, case: &Case, catalog: &Catalog) -> StatementResult {
        let reached = matches!(self.fit, Fit::Matches(_) | Fit::Condition);
        let conditions = self.statement.conditions.iter().filter(|_| reached);
        StatementResult {
            source: self.source,
            level: self.level.map(|index| (index, target(case, self.source, index))),
            document: self.document,
            statement: self.number,
            origin: self.of.origin.clone(),
            sid: self.statement.sid.as_ref().map(|sid| sid.text.clone()).unwrap_or_default(),
            effect: self.statement.effect,
            fit: self.fit,
            counts: self.counts,
            conditions: conditions
                .map(|condition| ConditionResult {
                    operator: condition.operator_text.text.clone(),
                    key: condition.key.text.clone(),
                    values: condition.values.iter().map(|value| value.text.clone()).collect(),
                    given: case.context.get(&condition.key.text).map(|entry| entry.values.clone()),
                    held: Judge { case, catalog, source: self.source }.held(condition, self.of),
                })
                .collect(),
        }
    }
}

fn target(case: &Case, source: PolicySource, index: usize) -> String {
    let levels = match source {
        PolicySource::OwnerScp => Some(&case.known.owner_scps),
        PolicySource::CallerRcp => Some(&case.known.caller_rcps),
        PolicySource::Rcp => case.known.rcps.as_ref(),
        _ => case.known.scps.as_ref(),
    };
    levels.and_then(|levels| levels.get(index)).map(|level| level.target.clone()).unwrap_or_default()
}

/// Judges statements of one kind of policy.
pub(super) struct Judge<'a> {
    pub case: &'a Case,
    pub catalog: &'a Catalog,
    pub source: PolicySource,
}

impl Judge<'_> {
    /// Tells how a statement fares. Its elements are looked at in an order that puts the cheap ones first.
    pub fn fit(&self, document: &Document, statement: &Statement) -> Fit {
        let Some(actions) = &statement.actions else { return Fit::Void("Action") };
        if !self.has_action(actions) {
            return Fit::Action;
        }
        let (mut reach, mut is_spared) = (None, false);
        if self.source.names_principals() {
            let Some(principals) = &statement.principals else { return Fit::Void("Principal") };
            match meant(principals, &self.case.caller) {
                Meant::Yes(found) => reach = Some(found),
                Meant::NotWithoutBoundary if statement.denies() => is_spared = true,
                Meant::No | Meant::NotWithoutBoundary => return Fit::Principal,
            }
        }
        match &statement.resources {
            Some(resources) if !self.has_resource(resources, document) => return Fit::Resource,
            // Trust policies name no resource: it is the role that they belong to.
            None if !self.is_trust_policy() => return Fit::Void("Resource"),
            _ => {}
        }
        if statement.conditions.iter().any(|one| self.held(one, document) != Held::Yes) {
            return Fit::Condition;
        }
        if is_spared { Fit::WithBoundary } else { Fit::Matches(reach) }
    }

    /// Tells how a condition fares. What only policies of the caller see is absent to those of the resource.
    pub fn held(&self, condition: &Condition, document: &Document) -> Held {
        let is_unseen = self.source == PolicySource::Resource
            && self.catalog.key(&condition.key.text).is_some_and(|key| key.is_identity_only);
        let none = Context::default();
        let context = if is_unseen { &none } else { &self.case.context };
        judge(condition, context, self.catalog, document.has_variables())
    }

    fn is_trust_policy(&self) -> bool {
        self.source == PolicySource::Resource && service_of(&self.case.action) == "sts"
    }

    fn is_vault_policy(&self) -> bool {
        self.source == PolicySource::Resource && service_of(&self.case.action) == "backup"
    }

    fn has_action(&self, actions: &Patterns) -> bool {
        let action = &self.case.action;
        let named = actions.items.iter().any(|pattern| {
            // Vault access policies take no wildcards in actions.
            let is_void = self.is_vault_policy() && pattern.text.contains(['*', '?']);
            !is_void && matches_action(&pattern.text, action)
        });
        named != actions.is_negated
    }

    fn has_resource(&self, resources: &Patterns, document: &Document) -> bool {
        let resource = self.case.resource.as_str();
        let named = resources.items.iter().any(|pattern| {
            if pattern.text == "*" {
                return true;
            }
            let text = if document.has_variables() {
                replaced(&pattern.text, &self.case.context)
            } else {
                Some(pattern.text.as_str().into())
            };
            text.is_some_and(|text| matches_resource(&text, resource))
        });
        named != resources.is_negated
    }
}
