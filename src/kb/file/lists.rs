//! The closed lists as they are written: `vocabulary.toml`, `resources.toml`, `glossary.toml`.

use super::SourceToml;
use crate::kb::vocabulary::{Assumed, Noted, ProofWorld};
use serde::Deserialize;
use std::collections::BTreeMap;
use toml::value::Datetime;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::kb) struct VocabularyToml {
    pub languages: Vec<String>,
    pub services: Vec<String>,
    pub categories: Vec<String>,
    pub phases: Vec<String>,
    pub roles: Vec<String>,
    pub resource_properties: Vec<String>,
    pub widths: Vec<String>,
    pub documentation_accounts: Vec<String>,
    pub domain_services: Vec<String>,
    #[serde(default)]
    pub domain_actions: Vec<String>,
    #[serde(default)]
    pub common_words: BTreeMap<String, String>,
    #[serde(default)]
    pub domain_words: BTreeMap<String, String>,
    #[serde(default)]
    pub synonyms: BTreeMap<String, String>,
    #[serde(default)]
    pub said: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    pub said_between: Vec<String>,
    #[serde(default)]
    pub said_links: Vec<String>,
    #[serde(default)]
    pub opposites: Vec<String>,
    #[serde(default)]
    pub failure_words: BTreeMap<String, String>,
    #[serde(default)]
    pub negations: BTreeMap<String, String>,
    pub fact: BTreeMap<String, FactToml>,
    pub record: RecordToml,
    pub account: BTreeMap<String, String>,
    pub shown: ShownToml,
    #[serde(default)]
    pub tally: Vec<TallyToml>,
    pub sides: SidesToml,
    #[serde(default)]
    pub differ: Vec<DifferToml>,
    #[serde(default)]
    pub equal: Vec<DifferToml>,
    #[serde(default)]
    pub assumed: Vec<Assumed>,
    #[serde(default)]
    pub noted: Vec<Noted>,
    pub principal: BTreeMap<String, String>,
    pub policies: BTreeMap<String, String>,
    pub proof: Option<ProofWorld>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::kb) struct FactToml {
    #[serde(rename = "type")]
    pub kind: String,
    pub placeholder: String,
    pub flag: Option<String>,
    #[serde(default)]
    pub derive: Vec<String>,
    pub default: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::kb) struct RecordToml {
    pub message: Vec<String>,
    #[serde(default)]
    pub counted: Vec<String>,
    #[serde(default)]
    pub times: Vec<String>,
    #[serde(default)]
    pub failed: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    pub beside: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    pub concerned: BTreeMap<String, Vec<String>>,
    pub field: BTreeMap<String, String>,
    #[serde(default)]
    pub row: BTreeMap<String, Vec<Vec<String>>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::kb) struct TallyToml {
    pub id: String,
    pub facts: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::kb) struct ShownToml {
    pub facts: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::kb) struct SidesToml {
    pub facts: Vec<String>,
    pub ask: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::kb) struct DifferToml {
    pub id: String,
    pub facts: [String; 2],
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::kb) struct ResourcesToml {
    pub as_of: Datetime,
    pub told_by: Option<ToldByToml>,
    pub source: Vec<SourceToml>,
    #[serde(rename = "type")]
    pub kind: Vec<ResourceToml>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::kb) struct ToldByToml {
    pub facts: Vec<String>,
    pub service: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::kb) struct ResourceToml {
    pub name: String,
    #[serde(default)]
    pub also: Vec<String>,
    pub full_management: Option<bool>,
    pub copy_key: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::kb) struct GlossaryToml {
    pub term: Vec<BTreeMap<String, toml::Value>>,
}
