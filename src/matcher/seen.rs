//! The result as a whole, and every value that the text holds whether or not an entry matched.

use super::finding::{Finding, Similar};
use crate::fact::{Arn, SightingKind, sightings};
use crate::kb::Kb;
use crate::record::Paste;

/// Everything that was seen in a paste.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Seen {
    /// Known failures, in order.
    pub findings: Vec<Finding>,
    /// Entries that share part of the wording.
    pub similar: Vec<Similar>,
    /// Values in the text.
    pub facts: SeenFacts,
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

/// Returns the values in the text of `paste`.
pub(super) fn facts_in(kb: &Kb, paste: &Paste<'_>) -> SeenFacts {
    let view = paste.view();
    let mut facts = SeenFacts::default();
    for sighting in sightings(view.folded(), &kb.vocabulary().domain_services) {
        let value = view.original(paste.text(), sighting.start, sighting.end);
        match sighting.kind {
            SightingKind::Account => add(&mut facts.accounts, value),
            SightingKind::Region => add(&mut facts.regions, value),
            SightingKind::Action => add(&mut facts.actions, value),
            SightingKind::Arn => add_arn(&mut facts, value),
        }
    }
    facts
}

fn add(list: &mut Vec<String>, value: String) {
    if !list.contains(&value) {
        list.push(value);
    }
}

fn add_arn(facts: &mut SeenFacts, value: String) {
    if let Some(arn) = Arn::split(&value) {
        let list = match arn.service {
            "kms" => Some(&mut facts.keys),
            "backup" if arn.resource.starts_with("backup-vault:") => Some(&mut facts.vaults),
            "iam" | "sts" => Some(&mut facts.principals),
            _ => None,
        };
        if let Some(list) = list {
            add(list, value.clone());
        }
    }
    add(&mut facts.arns, value);
}
