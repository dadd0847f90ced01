//! `entry.toml`: an entry or a guide as it is written.

use super::{BadWord, Checked, Commands, SourceToml, When, commands, values, word};
use crate::kb::denial::Denial;
use crate::kb::model::{
    Block, BlockBody, Cause, Counterexample, Edge, Example, Mistake, Origin, Relation, Scope, Signature,
    Step, StepOf, Translation, Variant,
};
use serde::Deserialize;
use std::collections::BTreeMap;
use toml::value::Datetime;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::kb) struct EntryToml {
    pub id: String,
    pub kind: String,
    pub status: String,
    pub replaced_by: Option<String>,
    pub retired_because: Option<String>,
    #[serde(default)]
    pub services: Vec<String>,
    #[serde(default)]
    pub resource_types: Vec<String>,
    pub category: String,
    pub phase: String,
    pub impact: String,
    pub verified: Datetime,
    #[serde(default)]
    pub signature: Vec<SignatureToml>,
    #[serde(default)]
    pub translation: Vec<TranslationToml>,
    #[serde(default)]
    pub denial: Vec<Denial>,
    #[serde(default)]
    pub example: Vec<ExampleToml>,
    #[serde(default)]
    pub counterexample: Vec<CounterexampleToml>,
    #[serde(default)]
    pub variant: Vec<VariantToml>,
    #[serde(default)]
    pub cause: Vec<CauseToml>,
    #[serde(default)]
    pub step: Vec<StepToml>,
    #[serde(default)]
    pub block: Vec<BlockToml>,
    #[serde(default)]
    pub published_mistake: Vec<MistakeToml>,
    #[serde(default)]
    pub relation: Vec<RelationToml>,
    #[serde(default)]
    pub source: Vec<SourceToml>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::kb) struct SignatureToml {
    pub id: String,
    pub claim: Option<String>,
    #[serde(default)]
    pub when: When,
    pub text: String,
}

impl SignatureToml {
    pub(in crate::kb) fn into_model(self) -> Checked<Signature> {
        Ok(Signature {
            id: self.id,
            claim: word!(Claim, "claim", self.claim.as_deref().unwrap_or("match"))?,
            when: values(self.when),
            text: self.text,
        })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::kb) struct TranslationToml {
    pub of: String,
    pub lang: String,
    pub origin: String,
    pub text: String,
}

impl TranslationToml {
    pub(in crate::kb) fn into_model(self) -> Checked<Translation> {
        let origin = word!(TranslationOrigin, "origin", &self.origin)?;
        Ok(Translation { of: self.of, lang: self.lang, origin, text: self.text })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::kb) struct ExampleToml {
    pub signature: String,
    pub text: Option<String>,
    pub file: Option<String>,
    #[serde(default)]
    pub facts: BTreeMap<String, String>,
    #[serde(default)]
    pub partial: BTreeMap<String, String>,
    pub origin: String,
}

impl ExampleToml {
    /// `file_text` is the text of the file it names.
    pub(in crate::kb) fn into_model(self, file_text: Option<String>) -> Checked<Example> {
        let origin: Origin = word!(Origin, "origin", &self.origin)?;
        let text = match (self.text, self.file, file_text) {
            (Some(text), None, _) | (None, Some(_), Some(text)) => text,
            (_, file, _) => {
                return Err(BadWord {
                    field: "file",
                    word: file.unwrap_or_default(),
                    allowed: "either `text`, or `file` with the name of a file beside the entry".into(),
                });
            }
        };
        Ok(Example {
            signature: self.signature,
            text,
            facts: self.facts.into_iter().collect(),
            partial: self.partial.into_iter().collect(),
            origin,
        })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::kb) struct CounterexampleToml {
    pub signature: String,
    pub text: String,
    pub expect: Vec<String>,
    pub why: String,
}

impl CounterexampleToml {
    pub(in crate::kb) fn into_model(self) -> Counterexample {
        Counterexample { signature: self.signature, text: self.text, expect: self.expect, why: self.why }
    }
}

fn scope(
    applies_to: Vec<String>,
    resource_types: Vec<String>,
    when: When,
    unless: When,
    surely: bool,
) -> Scope {
    Scope { applies_to, resource_types, when: values(when), unless: values(unless), surely }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::kb) struct VariantToml {
    pub id: String,
    #[serde(default)]
    pub applies_to: Vec<String>,
    #[serde(default)]
    pub resource_types: Vec<String>,
    #[serde(default)]
    pub when: When,
    #[serde(default)]
    pub unless: When,
    #[serde(default)]
    pub surely: bool,
    pub texts: Vec<String>,
}

impl VariantToml {
    pub(in crate::kb) fn into_model(self) -> Variant {
        Variant {
            id: self.id,
            scope: scope(self.applies_to, self.resource_types, self.when, self.unless, self.surely),
            texts: self.texts,
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::kb) struct CauseToml {
    pub id: String,
    #[serde(default)]
    pub applies_to: Vec<String>,
    #[serde(default)]
    pub resource_types: Vec<String>,
    #[serde(default)]
    pub when: When,
    #[serde(default)]
    pub unless: When,
    #[serde(default)]
    pub surely: bool,
}

impl CauseToml {
    pub(in crate::kb) fn into_model(self) -> Cause {
        Cause {
            id: self.id,
            scope: scope(self.applies_to, self.resource_types, self.when, self.unless, self.surely),
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::kb) struct StepToml {
    pub id: Option<String>,
    #[serde(rename = "use")]
    pub remedy: Option<String>,
    pub role: Option<String>,
    pub account: Option<String>,
    pub risk: Option<String>,
    #[serde(default)]
    pub fixes: Vec<String>,
    #[serde(default)]
    pub applies_to: Vec<String>,
    #[serde(default)]
    pub resource_types: Vec<String>,
    #[serde(default)]
    pub when: When,
    #[serde(default)]
    pub unless: When,
    #[serde(default)]
    pub surely: bool,
    pub confirm: Option<Commands>,
    pub apply: Option<Commands>,
    pub verify: Option<Commands>,
    #[serde(default)]
    pub only_actions: Vec<String>,
    #[serde(default)]
    pub with: BTreeMap<String, String>,
}

impl StepToml {
    pub(in crate::kb) fn into_model(self) -> Checked<Step> {
        let of = match (self.remedy, self.id) {
            (Some(remedy), None) => StepOf::Remedy(remedy),
            (None, Some(id)) => StepOf::Entry(id),
            (remedy, _) => {
                return Err(BadWord {
                    field: "step",
                    word: remedy.unwrap_or_default(),
                    allowed: "either `use` or `id`".into(),
                });
            }
        };
        let risk = word!(Risk, "risk", self.risk.as_deref().unwrap_or("none"))?;
        Ok(Step {
            of,
            role: self.role,
            account: self.account,
            risk,
            fixes: self.fixes,
            scope: scope(self.applies_to, self.resource_types, self.when, self.unless, self.surely),
            confirm: commands(self.confirm),
            apply: commands(self.apply),
            verify: commands(self.verify),
            only_actions: self.only_actions,
            stand_ins: self.with.into_iter().collect(),
        })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::kb) struct BlockToml {
    pub kind: String,
    pub id: String,
    #[serde(default)]
    pub heading: bool,
    #[serde(default)]
    pub columns: Vec<String>,
    #[serde(default)]
    pub rows: Vec<String>,
    pub command: Option<Commands>,
    pub remedy: Option<String>,
    pub width: Option<String>,
    #[serde(default)]
    pub nodes: Vec<String>,
    #[serde(default)]
    pub edges: Vec<EdgeToml>,
    pub url: Option<String>,
}

impl BlockToml {
    pub(in crate::kb) fn into_model(self) -> Checked<Block> {
        let missing = |field: &'static str| BadWord {
            field,
            word: String::new(),
            allowed: "a value: this kind of block needs it".into(),
        };
        let body = match self.kind.as_str() {
            "text" => BlockBody::Text,
            "table" if self.columns.is_empty() => return Err(missing("columns")),
            "table" if self.rows.is_empty() => return Err(missing("rows")),
            "table" => BlockBody::Table { columns: self.columns, rows: self.rows },
            "command" => BlockBody::Command(
                self.command.map(|it| commands(Some(it))).ok_or_else(|| missing("command"))?,
            ),
            "policy" => BlockBody::Policy {
                remedy: self.remedy.ok_or_else(|| missing("remedy"))?,
                width: self.width.ok_or_else(|| missing("width"))?,
            },
            "flow" if self.nodes.is_empty() => return Err(missing("nodes")),
            "flow" => BlockBody::Flow {
                nodes: self.nodes,
                edges: self
                    .edges
                    .into_iter()
                    .map(|e| Edge { from: e.from, to: e.to, outcome: e.outcome })
                    .collect(),
            },
            "link" => BlockBody::Link { url: self.url.ok_or_else(|| missing("url"))? },
            other => {
                return Err(BadWord {
                    field: "block.kind",
                    word: other.to_owned(),
                    allowed: "text, table, command, policy, flow, link".into(),
                });
            }
        };
        Ok(Block { id: self.id, has_heading: self.heading, body })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::kb) struct EdgeToml {
    pub from: String,
    pub to: String,
    pub outcome: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::kb) struct MistakeToml {
    pub id: String,
    pub url: String,
    #[serde(default)]
    pub also: Vec<String>,
}

impl MistakeToml {
    pub(in crate::kb) fn into_model(self) -> Mistake {
        Mistake { id: self.id, url: self.url, also: self.also }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::kb) struct RelationToml {
    pub kind: String,
    pub id: String,
}

impl RelationToml {
    pub(in crate::kb) fn into_model(self) -> Checked<Relation> {
        Ok(Relation { kind: word!(RelationKind, "relation.kind", &self.kind)?, id: self.id })
    }
}
