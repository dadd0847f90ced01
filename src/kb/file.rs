//! What stands in the files: the TOML as written, before anything was checked.
//!
//! Unknown fields are errors everywhere. A command may be written as a list of arguments, a list of such
//! lists, or as tables where it saves its output.

use super::model::{
    Block, Cause, Command, Condition, Counterexample, Edge, Example, Mistake, Origin, Permission, Proof,
    Relation, Signature, Source, Step, StepOf, Translation,
};
use super::vocabulary::Assumed;
use serde::Deserialize;
use std::collections::BTreeMap;
use toml::value::Datetime;

#[derive(Deserialize)]
#[serde(untagged)]
pub(super) enum OneOrMany<T> {
    One(T),
    Many(Vec<T>),
}

impl<T> OneOrMany<T> {
    pub(super) fn into_vec(self) -> Vec<T> {
        match self {
            Self::One(item) => vec![item],
            Self::Many(items) => items,
        }
    }
}

#[derive(Deserialize)]
#[serde(untagged)]
pub(super) enum Commands {
    One(Vec<String>),
    Many(Vec<Vec<String>>),
    Table(CommandTable),
    Tables(Vec<CommandTable>),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CommandTable {
    argv: Vec<String>,
    save_to: Option<String>,
    #[serde(default)]
    by_hand: bool,
    #[serde(default)]
    resource_types: Vec<String>,
}

impl Commands {
    fn into_model(self) -> Vec<Command> {
        let plain = |argv| Command { argv, save_to: None, by_hand: false, resource_types: Vec::new() };
        let table = |t: CommandTable| Command {
            argv: t.argv,
            save_to: t.save_to,
            by_hand: t.by_hand,
            resource_types: t.resource_types,
        };
        match self {
            Self::One(argv) if argv.is_empty() => Vec::new(),
            Self::One(argv) => vec![plain(argv)],
            Self::Many(list) => list.into_iter().map(plain).collect(),
            Self::Table(one) => vec![table(one)],
            Self::Tables(list) => list.into_iter().map(table).collect(),
        }
    }
}

pub(super) fn commands(written: Option<Commands>) -> Vec<Command> {
    written.map(Commands::into_model).unwrap_or_default()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EntryToml {
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
    pub example: Vec<ExampleToml>,
    #[serde(default)]
    pub counterexample: Vec<CounterexampleToml>,
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
pub(super) struct SignatureToml {
    pub id: String,
    pub claim: Option<String>,
    #[serde(default)]
    pub when: BTreeMap<String, OneOrMany<String>>,
    pub text: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TranslationToml {
    pub of: String,
    pub lang: String,
    pub origin: String,
    pub text: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ExampleToml {
    pub signature: String,
    pub text: Option<String>,
    pub file: Option<String>,
    #[serde(default)]
    pub facts: BTreeMap<String, String>,
    #[serde(default)]
    pub partial: BTreeMap<String, String>,
    pub origin: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CounterexampleToml {
    pub signature: String,
    pub text: String,
    pub expect: Vec<String>,
    pub why: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CauseToml {
    pub id: String,
    #[serde(default)]
    pub applies_to: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StepToml {
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
    pub confirm: Option<Commands>,
    pub apply: Option<Commands>,
    pub verify: Option<Commands>,
    #[serde(default)]
    pub only_actions: Vec<String>,
    #[serde(default)]
    pub with: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct BlockToml {
    pub kind: String,
    pub id: Option<String>,
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

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EdgeToml {
    pub from: String,
    pub to: String,
    pub outcome: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MistakeToml {
    pub id: String,
    pub url: String,
    #[serde(default)]
    pub also: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RelationToml {
    pub kind: String,
    pub id: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SourceToml {
    pub url: String,
    pub title: String,
    pub kind: String,
    pub retrieved: Datetime,
    #[serde(default)]
    pub supports: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RemedyToml {
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
    #[serde(default)]
    pub source: Vec<SourceToml>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PermissionToml {
    #[serde(default)]
    pub widths: Vec<String>,
    pub needs: Option<String>,
    pub principal: String,
    pub policy: String,
    pub account: String,
    pub actions: Vec<String>,
    pub condition: Option<OneOrMany<ConditionToml>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ConditionToml {
    operator: String,
    key: String,
    value: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ProofToml {
    #[serde(default)]
    pub widths: Vec<String>,
    pub request: RequestToml,
    pub before: String,
    pub after: String,
    pub others: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RequestToml {
    pub principal: String,
    pub action: String,
    #[serde(default)]
    pub context: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct VocabularyToml {
    pub languages: Vec<String>,
    pub services: Vec<String>,
    pub categories: Vec<String>,
    pub phases: Vec<String>,
    pub roles: Vec<String>,
    pub resource_properties: Vec<String>,
    pub widths: Vec<String>,
    pub documentation_accounts: Vec<String>,
    pub domain_services: Vec<String>,
    pub fact: BTreeMap<String, FactToml>,
    pub record: RecordToml,
    pub account: BTreeMap<String, String>,
    pub shown: ShownToml,
    pub sides: SidesToml,
    #[serde(default)]
    pub differ: Vec<DifferToml>,
    #[serde(default)]
    pub equal: Vec<DifferToml>,
    #[serde(default)]
    pub assumed: Vec<Assumed>,
    pub principal: BTreeMap<String, String>,
    pub policies: PoliciesToml,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FactToml {
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
pub(super) struct RecordToml {
    pub message: Vec<String>,
    #[serde(default)]
    pub beside: BTreeMap<String, Vec<String>>,
    pub field: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ShownToml {
    pub facts: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SidesToml {
    pub facts: Vec<String>,
    pub ask: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DifferToml {
    pub id: String,
    pub facts: [String; 2],
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PoliciesToml {
    pub names: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ResourcesToml {
    pub as_of: Datetime,
    pub source: Vec<SourceToml>,
    #[serde(rename = "type")]
    pub kind: Vec<ResourceToml>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ResourceToml {
    pub name: String,
    #[serde(default)]
    pub also: Vec<String>,
    pub full_management: Option<bool>,
    pub copy_key: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct GlossaryToml {
    pub term: Vec<BTreeMap<String, toml::Value>>,
}

/// A word that is in none of its closed list.
pub(super) struct BadWord {
    pub field: &'static str,
    pub word: String,
    pub allowed: String,
}

pub(super) type Checked<T> = Result<T, BadWord>;

/// Reads a word of a closed list, or says which words there are.
macro_rules! word {
    ($kind:ident, $field:literal, $word:expr) => {
        $crate::kb::model::$kind::parse($word).ok_or_else(|| $crate::kb::file::BadWord {
            field: $field,
            word: $word.to_string(),
            allowed: $crate::kb::model::$kind::WORDS.join(", "),
        })
    };
}
pub(super) use word;

impl SignatureToml {
    pub(super) fn into_model(self) -> Checked<Signature> {
        Ok(Signature {
            id: self.id,
            claim: word!(Claim, "claim", self.claim.as_deref().unwrap_or("match"))?,
            when: self.when.into_iter().map(|(fact, values)| (fact, values.into_vec())).collect(),
            text: self.text,
        })
    }
}

impl TranslationToml {
    pub(super) fn into_model(self) -> Checked<Translation> {
        let origin = word!(TranslationOrigin, "origin", &self.origin)?;
        Ok(Translation { of: self.of, lang: self.lang, origin, text: self.text })
    }
}

impl ExampleToml {
    /// `file_text` is the text of the file it names.
    pub(super) fn into_model(self, file_text: Option<String>) -> Checked<Example> {
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

impl CounterexampleToml {
    pub(super) fn into_model(self) -> Counterexample {
        Counterexample { signature: self.signature, text: self.text, expect: self.expect, why: self.why }
    }
}

impl CauseToml {
    pub(super) fn into_model(self) -> Cause {
        Cause { id: self.id, applies_to: self.applies_to }
    }
}

impl StepToml {
    pub(super) fn into_model(self) -> Checked<Step> {
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
            applies_to: self.applies_to,
            confirm: commands(self.confirm),
            apply: commands(self.apply),
            verify: commands(self.verify),
            only_actions: self.only_actions,
            stand_ins: self.with.into_iter().collect(),
        })
    }
}

impl BlockToml {
    pub(super) fn into_model(self) -> Checked<Block> {
        let missing = |field: &'static str| BadWord {
            field,
            word: String::new(),
            allowed: "a value: this kind of block needs it".into(),
        };
        let id = self.id;
        let named = || id.clone().ok_or_else(|| missing("id"));
        Ok(match self.kind.as_str() {
            "text" => Block::Text { id: named()? },
            "table" => Block::Table { id: named()?, columns: self.columns, rows: self.rows },
            "command" => Block::Command {
                id: named()?,
                command: commands(self.command).pop().ok_or_else(|| missing("command"))?,
            },
            "policy" => Block::Policy {
                remedy: self.remedy.ok_or_else(|| missing("remedy"))?,
                width: self.width.ok_or_else(|| missing("width"))?,
            },
            "flow" => Block::Flow {
                id: named()?,
                nodes: self.nodes,
                edges: self
                    .edges
                    .into_iter()
                    .map(|e| Edge { from: e.from, to: e.to, outcome: e.outcome })
                    .collect(),
            },
            "link" => Block::Link { id: named()?, url: self.url.ok_or_else(|| missing("url"))? },
            other => {
                return Err(BadWord {
                    field: "block.kind",
                    word: other.to_owned(),
                    allowed: "text, table, command, policy, flow, link".into(),
                });
            }
        })
    }
}

impl MistakeToml {
    pub(super) fn into_model(self) -> Mistake {
        Mistake { id: self.id, url: self.url, also: self.also }
    }
}

impl RelationToml {
    pub(super) fn into_model(self) -> Checked<Relation> {
        Ok(Relation { kind: word!(RelationKind, "relation.kind", &self.kind)?, id: self.id })
    }
}

impl SourceToml {
    pub(super) fn into_model(self) -> Checked<Source> {
        const KINDS: [&str; 5] = ["aws-docs", "aws-blog", "repost", "github", "observed"];
        if !KINDS.contains(&self.kind.as_str()) {
            return Err(BadWord { field: "source.kind", word: self.kind, allowed: KINDS.join(", ") });
        }
        Ok(Source {
            url: self.url,
            title: self.title,
            kind: self.kind,
            retrieved: self.retrieved.to_string(),
            supports: self.supports,
        })
    }
}

impl PermissionToml {
    pub(super) fn into_model(self) -> Permission {
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

impl ProofToml {
    pub(super) fn into_model(self) -> Checked<Proof> {
        Ok(Proof {
            widths: self.widths,
            principal: self.request.principal,
            action: self.request.action,
            context: self.request.context.into_iter().collect(),
            before: word!(Outcome, "proof.before", &self.before)?,
            after: word!(Outcome, "proof.after", &self.after)?,
            others: word!(Outcome, "proof.others", &self.others)?,
        })
    }
}
