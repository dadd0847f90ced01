//! Which messages the texts of an entry, a remedy and the vocabulary must have, derived from the facts.
//!
//! What a reading command shows must be told (`confirm`, `verify`). What a changing one does stands in the
//! text of the step already, so `apply` must be there only where something is done by hand between the
//! commands, and may be there wherever they are.

use crate::kb::{
    Block, BlockBody, Command, DenialGrammar, Edge, Entry, EntryKind, Remedy, Risk, StepOf, Vocabulary,
};
use std::collections::BTreeSet;

/// The ids of the messages of one file.
#[derive(Default)]
pub(super) struct Ids {
    /// Those that must be there.
    pub needed: BTreeSet<String>,
    /// Those that may be there besides.
    pub possible: BTreeSet<String>,
}

impl Ids {
    /// Adds the messages about commands and risk, each id after `prefix`.
    fn add_acts(&mut self, prefix: &str, [confirm, apply, verify]: [&[Command]; 3], risk: Risk) {
        let by_hand = apply.iter().any(|command| command.by_hand);
        let parts = [
            ("confirm", !confirm.is_empty()),
            ("apply", by_hand),
            ("verify", !verify.is_empty()),
            ("warning", risk != Risk::None),
        ];
        self.needed
            .extend(parts.iter().filter(|(_, there)| *there).map(|(part, _)| format!("{prefix}{part}")));
        if !apply.is_empty() {
            self.possible.insert(format!("{prefix}apply"));
        }
    }
}

/// Returns the ids of the messages of an entry.
pub(super) fn of_entry(entry: &Entry) -> Ids {
    let mut ids = Ids::default();
    ids.needed.extend(["title", "summary"].map(str::to_owned));
    if entry.kind == EntryKind::Error {
        ids.needed.insert("reply".to_owned());
    }
    for variant in &entry.variants {
        ids.needed.extend(variant.texts.iter().map(|text| format!("{text}-{}", variant.id)));
    }
    ids.needed.extend(entry.causes.iter().map(|cause| format!("cause-{}", cause.id)));
    ids.needed.extend(entry.mistakes.iter().map(|mistake| format!("mistake-{}", mistake.id)));
    ids.needed.extend(entry.blocks.iter().flat_map(of_block));
    for step in &entry.steps {
        if let StepOf::Entry(id) = &step.of {
            ids.needed.insert(format!("step-{id}"));
            ids.add_acts(&format!("step-{id}-"), [&step.confirm, &step.apply, &step.verify], step.risk);
        }
    }
    ids
}

/// Returns the ids of the messages of a remedy.
pub(super) fn of_remedy(remedy: &Remedy) -> Ids {
    let mut ids = Ids::default();
    ids.needed.extend(["title", "text"].map(str::to_owned));
    ids.needed.extend(remedy.templates.iter().map(|template| format!("width-{}", template.width)));
    ids.add_acts("", [&remedy.confirm, &remedy.apply, &remedy.verify], remedy.risk);
    ids
}

fn of_block(block: &Block) -> Vec<String> {
    let id = &block.id;
    let mut ids = match &block.body {
        BlockBody::Text | BlockBody::Command(_) | BlockBody::Policy { .. } | BlockBody::Link { .. } => {
            vec![format!("block-{id}")]
        }
        BlockBody::Table { columns, rows } => of_table(id, columns, rows),
        BlockBody::Flow { nodes, edges } => of_flow(id, nodes, edges),
    };
    if block.has_heading {
        ids.push(format!("block-{id}-heading"));
    }
    ids
}

fn of_table(id: &str, columns: &[String], rows: &[String]) -> Vec<String> {
    let heads = columns.iter().map(|column| format!("block-{id}-{column}"));
    let cells =
        rows.iter().flat_map(|row| columns.iter().map(move |column| format!("block-{id}-{row}-{column}")));
    heads.chain(cells).collect()
}

fn of_flow(id: &str, nodes: &[String], edges: &[Edge]) -> Vec<String> {
    let nodes = nodes.iter().map(|node| format!("block-{id}-{node}"));
    let outcomes = edges.iter().map(|edge| format!("block-{id}-outcome-{}", edge.outcome));
    nodes.chain(outcomes).collect()
}

/// The beginnings of those messages of `terms.ftl` that each name a word of the vocabulary.
pub(super) const TERM_KINDS: [&str; 6] = ["role-", "account-", "principal-", "policy-", "label-", "ending-"];

/// Returns the ids of the messages of `terms.ftl` that the vocabulary asks for.
pub(super) fn of_vocabulary(words: &Vocabulary, denials: &DenialGrammar) -> BTreeSet<String> {
    let roles = words.roles.iter().map(|word| format!("role-{word}"));
    let accounts = words.accounts.iter().map(|(word, _)| format!("account-{word}"));
    let principals = words.principals.iter().map(|(word, _)| format!("principal-{word}"));
    let policies = words.policies.iter().map(|(word, _)| format!("policy-{word}"));
    let labels = words.facts.iter().map(|fact| format!("label-{}", dashed(&fact.name)));
    let none = (!denials.endings.is_empty()).then_some(DenialGrammar::NO_ENDING);
    let endings = denials.endings.iter().map(|ending| ending.id.as_str()).chain(none);
    let endings = endings.map(|id| format!("ending-{id}"));
    roles.chain(accounts).chain(principals).chain(policies).chain(labels).chain(endings).collect()
}

/// Returns the name of a fact as ids of messages write it.
pub(super) fn dashed(fact: &str) -> String {
    fact.replace('_', "-")
}
