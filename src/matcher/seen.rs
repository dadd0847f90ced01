//! The result as a whole, and every value that the text holds whether or not an entry matched.

use super::denial::Refusal;
use super::finding::{Finding, Similar, Unknown};
use super::ground::Ground;
use crate::fact::{Arn, SightingKind, is_mask};
use std::collections::HashSet;

/// What kind of policy document a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PolicyKind {
    /// Of a KMS key.
    Key,
    /// Of a backup vault.
    Vault,
    /// Another one.
    Other,
}

impl PolicyKind {
    /// Returns the word of the JSON output.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Key => "key",
            Self::Vault => "vault",
            Self::Other => "other",
        }
    }

    /// Returns the kind of policy that `text` is; `None` when it is none.
    pub(super) fn of(text: &[u8]) -> Option<Self> {
        let document: serde_json::Value = serde_json::from_slice(text).ok()?;
        let statements = match document.get("Statement")? {
            serde_json::Value::Array(statements) => statements.clone(),
            one @ serde_json::Value::Object(_) => vec![one.clone()],
            _ => return None,
        };
        let has = |prefix: &str| {
            let actions = statements.iter().filter_map(|one| one.get("Action"));
            let mut words = actions.flat_map(|action| match action {
                serde_json::Value::Array(list) => list.clone(),
                one => vec![one.clone()],
            });
            words.any(|word| word.as_str().is_some_and(|word| word.starts_with(prefix)))
        };
        let is_of_resource = statements.iter().any(|one| one.get("Principal").is_some());
        Some(match () {
            () if is_of_resource && has("kms:") => Self::Key,
            () if is_of_resource && has("backup:") => Self::Vault,
            () => Self::Other,
        })
    }
}

/// Everything that was seen in a paste.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Seen {
    /// Known failures, in order.
    pub findings: Vec<Finding>,
    /// Entries that share part of the wording.
    pub similar: Vec<Similar>,
    /// Values in the text.
    pub facts: SeenFacts,
    /// Refusals that no entry answers, as they were read.
    pub refusals: Vec<Refusal>,
    /// Messages of failures that no entry explains, in the order in which they come.
    pub unknown: Vec<Unknown>,
    /// The kind of policy that the text is instead of a message.
    pub policy: Option<PolicyKind>,
    /// Whether the text is JSON that ends in the middle.
    pub cut: bool,
    /// Whether there was more input than is read.
    pub truncated: bool,
}

/// Values in a text, each once, in the order in which they come, in their original spelling.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SeenFacts {
    /// Account numbers, also those inside ARNs.
    pub accounts: Vec<String>,
    /// Regions.
    pub regions: Vec<String>,
    /// ARNs of all kinds.
    pub arns: Vec<String>,
    /// ARNs of KMS keys and aliases.
    pub keys: Vec<String>,
    /// ARNs of backup vaults.
    pub vaults: Vec<String>,
    /// ARNs of users, roles and sessions.
    pub principals: Vec<String>,
    /// Actions of the services that matter here.
    pub actions: Vec<String>,
}

impl SeenFacts {
    /// Returns every list with its name, in the order of the JSON output.
    #[must_use]
    pub fn lists(&self) -> [(&'static str, &[String]); 7] {
        [
            ("accounts", &self.accounts),
            ("regions", &self.regions),
            ("arns", &self.arns),
            ("keys", &self.keys),
            ("vaults", &self.vaults),
            ("principals", &self.principals),
            ("actions", &self.actions),
        ]
    }

    /// Tells whether nothing was seen.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.lists().iter().all(|(_, list)| list.is_empty())
    }
}

/// Returns the values in the text.
pub(super) fn facts_in(ground: &Ground<'_>, findings: &[Finding]) -> SeenFacts {
    let mut collector = Collector::default();
    let captured: Vec<&str> =
        findings.iter().flat_map(|finding| finding.facts.captured().map(|(_, value)| value)).collect();
    for sighting in ground.sightings() {
        let mut value = ground.original(sighting.start, sighting.end);
        // A value that is wrapped is whole where a message or field told its end.
        if sighting.kind == SightingKind::Arn
            && let Some(whole) = captured.iter().find(|whole| whole.starts_with(&value))
        {
            (*whole).clone_into(&mut value);
        }
        match sighting.kind {
            SightingKind::Account if ground.is_counted(sighting) => {}
            SightingKind::Account => collector.add("accounts", &value),
            SightingKind::Region => collector.add("regions", &value),
            SightingKind::Action => collector.add("actions", &value),
            SightingKind::Arn => collector.add_arn(&value),
        }
    }
    collector.facts
}

/// Fills the lists, each value once, without searching them.
#[derive(Default)]
struct Collector {
    facts: SeenFacts,
    known: HashSet<(&'static str, String)>,
}

impl Collector {
    fn add(&mut self, list: &'static str, value: &str) {
        if !self.known.insert((list, value.to_owned())) {
            return;
        }
        let list = match list {
            "accounts" => &mut self.facts.accounts,
            "regions" => &mut self.facts.regions,
            "keys" => &mut self.facts.keys,
            "vaults" => &mut self.facts.vaults,
            "principals" => &mut self.facts.principals,
            "actions" => &mut self.facts.actions,
            _ => &mut self.facts.arns,
        };
        list.push(value.to_owned());
    }

    fn add_arn(&mut self, value: &str) {
        self.add("arns", value);
        let lower = value.to_ascii_lowercase();
        let is_masked = lower.split([':', '/']).any(|part| is_mask(part.as_bytes()));
        let Some(written) = Arn::split(value) else { return };
        let Some(arn) = Arn::split(&lower).filter(|arn| arn.is_strict() && !is_masked) else { return };
        match arn.service {
            "kms" => self.add("keys", value),
            "backup" if arn.resource.starts_with("backup-vault:") => self.add("vaults", value),
            "iam" | "sts" if !arn.resource.starts_with("policy/") => self.add("principals", value),
            _ => {}
        }
        // Also where a line break inside the ARN kept them from being seen on their own.
        for (part, list) in [("account", "accounts"), ("region", "regions")] {
            if let Some(found) = written.part(part).filter(|found| *found != "aws") {
                self.add(list, found);
            }
        }
    }
}
