//! `remedy.toml`: a remedy as it is written.

use super::{Checked, Commands, OneOrMany, SourceToml, word};
use crate::kb::model::{Condition, Identity, Permission, Proof, Whole};
use serde::Deserialize;
use std::collections::BTreeMap;
use toml::value::Datetime;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::kb) struct RemedyToml {
    pub id: String,
    pub role: String,
    pub account: String,
    pub risk: String,
    pub form: Option<String>,
    pub verified: Datetime,
    #[serde(default)]
    pub permission: Vec<PermissionToml>,
    pub confirm: Option<Commands>,
    pub apply: Option<Commands>,
    pub verify: Option<Commands>,
    #[serde(default)]
    pub proof: Vec<ProofToml>,
    pub whole: Option<WholeToml>,
    #[serde(default)]
    pub with: BTreeMap<String, String>,
    #[serde(default)]
    pub source: Vec<SourceToml>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::kb) struct WholeToml {
    #[serde(rename = "use")]
    remedy: String,
    #[serde(default)]
    with: BTreeMap<String, String>,
}

impl WholeToml {
    pub(in crate::kb) fn into_model(self) -> Whole {
        Whole { remedy: self.remedy, stand_ins: self.with.into_iter().collect() }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::kb) struct PermissionToml {
    #[serde(default)]
    pub widths: Vec<String>,
    pub needs: Option<String>,
    pub principal: String,
    pub policy: String,
    pub account: String,
    pub actions: Vec<String>,
    pub condition: Option<OneOrMany<ConditionToml>>,
}

impl PermissionToml {
    pub(in crate::kb) fn into_model(self) -> Permission {
        let conditions = self.condition.map(OneOrMany::into_vec).unwrap_or_default();
        Permission {
            widths: self.widths,
            needs: self.needs,
            principal: self.principal,
            policy: self.policy,
            account: self.account,
            actions: self.actions,
            conditions: conditions
                .into_iter()
                .map(|c| Condition { operator: c.operator, key: c.key, value: c.value })
                .collect(),
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::kb) struct ConditionToml {
    operator: String,
    key: String,
    value: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::kb) struct ProofToml {
    #[serde(default)]
    pub widths: Vec<String>,
    pub request: RequestToml,
    /// `all`, `none`, or the name of a managed policy.
    pub identity: Option<String>,
    #[serde(default)]
    pub given: Vec<String>,
    pub before: String,
    pub after: String,
    pub others: String,
}

impl ProofToml {
    pub(in crate::kb) fn into_model(self) -> Checked<Proof> {
        Ok(Proof {
            widths: self.widths,
            principal: self.request.principal,
            action: self.request.action,
            resource: self.request.resource,
            identity: match self.identity.as_deref() {
                None | Some("none") => Identity::None,
                Some("all") => Identity::All,
                Some(name) => Identity::Managed(name.to_owned()),
            },
            given: self.given,
            context: self.request.context.into_iter().collect(),
            before: word!(Outcome, "proof.before", &self.before)?,
            after: word!(Outcome, "proof.after", &self.after)?,
            others: word!(Outcome, "proof.others", &self.others)?,
        })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::kb) struct RequestToml {
    pub principal: String,
    pub action: String,
    pub resource: Option<String>,
    #[serde(default)]
    pub context: BTreeMap<String, String>,
}
