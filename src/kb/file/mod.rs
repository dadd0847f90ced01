//! What stands in the files: the TOML as written, before anything was checked.
//!
//! Unknown fields are errors everywhere. A command may be written as a list of arguments, a list of such
//! lists, or as tables where it saves its output. Here stands what entries and remedies share.

mod entry;
mod lists;
mod remedy;

pub(super) use entry::{
    BlockToml, CauseToml, CounterexampleToml, EntryToml, MistakeToml, RelationToml, SignatureToml, StepToml,
    TranslationToml, VariantToml,
};
pub(super) use lists::{DifferToml, FactToml, GlossaryToml, ResourcesToml, VocabularyToml};
pub(super) use remedy::{PermissionToml, ProofToml, RemedyToml, WholeToml};

use super::model::{Command, Source};
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

/// Facts with one value or several.
pub(super) type When = BTreeMap<String, OneOrMany<String>>;

pub(super) fn values(when: When) -> Vec<(String, Vec<String>)> {
    when.into_iter().map(|(fact, values)| (fact, values.into_vec())).collect()
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
    #[serde(default)]
    when: When,
    #[serde(default)]
    unless: When,
}

impl Commands {
    fn into_model(self) -> Vec<Command> {
        let plain = |argv| Command { argv, ..Command::default() };
        let table = |t: CommandTable| Command {
            argv: t.argv,
            save_to: t.save_to,
            by_hand: t.by_hand,
            resource_types: t.resource_types,
            when: values(t.when),
            unless: values(t.unless),
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
pub(super) struct SourceToml {
    pub url: String,
    pub title: String,
    pub kind: String,
    pub retrieved: Datetime,
    #[serde(default)]
    pub supports: Vec<String>,
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
