//! Which messages the texts of an entry, a remedy and the vocabulary must have, derived from the facts.

use crate::kb::{Block, Command, Edge, Entry, EntryKind, Remedy, Risk, StepOf, Vocabulary};
use std::collections::BTreeSet;

/// Returns the ids of the messages of an entry.
pub(super) fn of_entry(entry: &Entry) -> BTreeSet<String> {
    let mut ids = BTreeSet::from(["title".to_owned(), "summary".to_owned()]);
    if entry.kind == EntryKind::Error {
        ids.insert("reply".to_owned());
    }
    ids.extend(entry.causes.iter().map(|cause| format!("cause-{}", cause.id)));
    ids.extend(entry.mistakes.iter().map(|mistake| format!("mistake-{}", mistake.id)));
    for step in &entry.steps {
        if let StepOf::Entry(id) = &step.of {
            ids.insert(format!("step-{id}"));
            let acts = of_acts([&step.confirm, &step.apply, &step.verify], step.risk);
            ids.extend(acts.map(|part| format!("step-{id}-{part}")));
        }
    }
    ids.extend(entry.blocks.iter().flat_map(of_block));
    ids
}

/// Returns the ids of the messages of a remedy.
pub(super) fn of_remedy(remedy: &Remedy) -> BTreeSet<String> {
    let mut ids = BTreeSet::from(["title".to_owned(), "text".to_owned()]);
    let acts = of_acts([&remedy.confirm, &remedy.apply, &remedy.verify], remedy.risk);
    ids.extend(acts.map(str::to_owned));
    ids.extend(remedy.templates.iter().map(|template| format!("width-{}", template.width)));
    ids
}

fn of_acts(commands: [&Vec<Command>; 3], risk: Risk) -> impl Iterator<Item = &'static str> {
    let [confirm, apply, verify] = commands.map(|list| !list.is_empty());
    let parts = [("confirm", confirm), ("apply", apply), ("verify", verify), ("warning", risk != Risk::None)];
    parts.into_iter().filter(|(_, there)| *there).map(|(part, _)| part)
}

fn of_block(block: &Block) -> Vec<String> {
    match block {
        Block::Text { id } | Block::Command { id, .. } | Block::Link { id, .. } => vec![format!("block-{id}")],
        Block::Table { id, columns, rows } => of_table(id, columns, rows),
        Block::Flow { id, nodes, edges } => of_flow(id, nodes, edges),
        Block::Policy { .. } => Vec::new(),
    }
}

fn of_table(id: &str, columns: &[String], rows: &[String]) -> Vec<String> {
    let heads = columns.iter().map(|column| format!("block-{id}-{column}"));
    let cells = rows.iter().flat_map(|row| columns.iter().map(move |column| format!("block-{id}-{row}-{column}")));
    heads.chain(cells).collect()
}

fn of_flow(id: &str, nodes: &[String], edges: &[Edge]) -> Vec<String> {
    let nodes = nodes.iter().map(|node| format!("block-{id}-{node}"));
    let outcomes = edges.iter().map(|edge| format!("block-{id}-outcome-{}", edge.outcome));
    nodes.chain(outcomes).collect()
}

/// The beginnings of those messages of `terms.ftl` that each name a word of the vocabulary.
pub(super) const TERM_KINDS: [&str; 5] = ["role-", "account-", "principal-", "policy-", "label-"];

/// Returns the ids of the messages of `terms.ftl` that the vocabulary asks for.
pub(super) fn of_vocabulary(words: &Vocabulary) -> BTreeSet<String> {
    let roles = words.roles.iter().map(|word| format!("role-{word}"));
    let accounts = words.accounts.iter().map(|(word, _)| format!("account-{word}"));
    let principals = words.principals.iter().map(|(word, _)| format!("principal-{word}"));
    let policies = words.policies.iter().map(|word| format!("policy-{word}"));
    let labels = words.facts.iter().map(|fact| format!("label-{}", dashed(&fact.name)));
    roles.chain(accounts).chain(principals).chain(policies).chain(labels).collect()
}

/// Returns the name of a fact as ids of messages write it.
pub(super) fn dashed(fact: &str) -> String {
    fact.replace('_', "-")
}
