//! What AWS has: actions, condition keys, key states. Facts, given by the knowledge base; no rule stands here.

use super::nearest::nearest;
use serde::{Deserialize, Serialize};

/// The facts that rules are applied to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Catalog {
    /// The actions of the services in scope, by name.
    pub actions: Vec<ActionFacts>,
    /// The kinds of resource, by name.
    pub resource_types: Vec<ResourceKind>,
    /// Names that people write although no action is called so.
    pub not_actions: Vec<NotAction>,
    /// The condition keys.
    pub keys: Vec<KeyFacts>,
    /// The operations that fail in a key state.
    pub states: Vec<StateFacts>,
    /// The roles that only an AWS service can take.
    pub service_linked_roles: Vec<ServiceLinkedRole>,
}

/// An action.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ActionFacts {
    /// `kms:Decrypt`.
    pub name: String,
    /// The kinds of resource that it can be limited to (`key`, `alias`, `backup-vault`); none for actions
    /// on everything.
    pub resources: Vec<String>,
    /// The condition keys of the service that its requests carry; `kms:EncryptionContext:*` stands for any name.
    pub keys: Vec<String>,
    /// Whether it can be used on a resource of another account.
    pub crosses_accounts: bool,
    /// Whether a grant can hold it.
    pub in_grants: bool,
    /// Whether it is known from the API only, not from the lists of actions.
    pub is_doubtful: bool,
}

/// A kind of resource that actions name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ResourceKind {
    /// `backupVault`.
    pub name: String,
    /// What its ARNs look like: `arn:*:backup:*:*:backup-vault:*`.
    pub arn: String,
}

/// A name that is no action.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NotAction {
    /// `kms:ListGrant`.
    pub name: String,
    /// The actions that are meant.
    pub instead: Vec<String>,
}

/// What a condition key holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum KeyType {
    /// Text.
    #[default]
    String,
    /// `true` or `false`.
    Bool,
    /// A number.
    Numeric,
    /// A time.
    Date,
    /// An IP address.
    Ip,
    /// An ARN.
    Arn,
}

/// A condition key.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct KeyFacts {
    /// `aws:PrincipalArn`; ends with `*` where any name may follow (`aws:PrincipalTag/*`).
    pub name: String,
    /// What it holds.
    pub holds: KeyType,
    /// Whether a request can carry several values.
    pub is_many: bool,
    /// Whether only policies of the caller see it, not those of the resource.
    pub is_identity_only: bool,
}

/// What fails in a key state.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StateFacts {
    /// `PendingDeletion`.
    pub state: String,
    /// `KMSInvalidStateException`.
    pub error: String,
    /// The actions that fail with it.
    pub actions: Vec<String>,
}

/// A role that an AWS service makes for itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServiceLinkedRole {
    /// `AWSServiceRoleForBackup`.
    pub name: String,
    /// `backup.amazonaws.com`.
    pub service: String,
}

impl Catalog {
    /// Returns an action by its name, in any case.
    #[must_use]
    pub fn action(&self, name: &str) -> Option<&ActionFacts> {
        self.actions.iter().find(|action| action.name.eq_ignore_ascii_case(name))
    }

    /// Returns the actions that somebody may mean by a name that is none: those of that name where it has no
    /// service prefix, those that are known to be meant by it, else the nearest one.
    #[must_use]
    pub fn meant_by(&self, name: &str) -> Vec<String> {
        if !name.contains(':') {
            return self.without_service(name);
        }
        if let Some(known) = self.not_actions.iter().find(|one| one.name.eq_ignore_ascii_case(name)) {
            return known.instead.clone();
        }
        let names = self.actions.iter().map(|action| action.name.as_str());
        match name.strip_suffix('*') {
            None => nearest(name, names).map(str::to_owned).into_iter().collect(),
            // Of a name with a wildcard the beginnings of actions are meant; a few letters tell none.
            Some(stem) if stem.rsplit(':').next().is_none_or(|name| name.len() < 5) => Vec::new(),
            Some(stem) => {
                let length = stem.chars().count();
                let starts = names.flat_map(|name| {
                    (length.saturating_sub(1)..=length + 1).filter_map(move |end| name.get(..end))
                });
                nearest(stem, starts).map(|start| format!("{start}*")).into_iter().collect()
            }
        }
    }

    /// Returns the actions of this name, whatever their service.
    fn without_service(&self, name: &str) -> Vec<String> {
        let bare = |action: &&ActionFacts| {
            action.name.split_once(':').is_some_and(|(_, own)| own.eq_ignore_ascii_case(name))
        };
        self.actions.iter().filter(bare).map(|action| action.name.clone()).collect()
    }

    /// Tells whether the actions of a service are listed.
    #[must_use]
    pub fn has_service(&self, service: &str) -> bool {
        self.actions.iter().any(|action| service_of(&action.name).eq_ignore_ascii_case(service))
    }

    /// Returns a condition key by its name, in any case.
    #[must_use]
    pub fn key(&self, name: &str) -> Option<&KeyFacts> {
        self.keys.iter().find(|key| is_key(&key.name, name))
    }

    /// Returns the error of an action on a key in `state`; `None` when it works.
    #[must_use]
    pub fn state_error(&self, state: &str, action: &str) -> Option<&str> {
        let fails = |facts: &&StateFacts| {
            facts.state.eq_ignore_ascii_case(state)
                && facts.actions.iter().any(|one| one.eq_ignore_ascii_case(action))
        };
        self.states.iter().find(fails).map(|facts| facts.error.as_str())
    }

    /// Returns the service whose role is called `name`.
    #[must_use]
    pub fn service_of_role(&self, name: &str) -> Option<&str> {
        self.service_linked_roles.iter().find(|role| role.name == name).map(|role| role.service.as_str())
    }
}

impl ActionFacts {
    /// Tells whether requests for the action carry a condition key of its own service. Keys of `aws:` and of
    /// other services are not judged: they do.
    #[must_use]
    pub fn carries(&self, key: &str) -> bool {
        let service = service_of(key);
        let is_own = service.eq_ignore_ascii_case(service_of(&self.name));
        // Requests of these services carry no key of each other.
        let is_of_another = !is_own && ["kms", "backup"].iter().any(|one| service.eq_ignore_ascii_case(one));
        !is_of_another && (!is_own || self.keys.iter().any(|own| is_key(own, key)))
    }
}

/// Returns what stands before the first colon.
#[must_use]
pub fn service_of(name: &str) -> &str {
    name.split(':').next().unwrap_or_default()
}

/// Tells whether `name` is the key `known`, which may end with `*`.
fn is_key(known: &str, name: &str) -> bool {
    match known.strip_suffix('*') {
        Some(stem) => {
            name.len() > stem.len()
                && name.is_char_boundary(stem.len())
                && name[..stem.len()].eq_ignore_ascii_case(stem)
        }
        None => known.eq_ignore_ascii_case(name),
    }
}
