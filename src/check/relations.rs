//! K13: entries point only at entries that there are, and never in a circle.
//!
//! A circle of `more-specific-than` would leave no winner, one of `consequence-of` no beginning.

use super::ground::{Ground, kb_path};
use crate::kb::{EntryFile, Issue, RelationKind};
use std::collections::BTreeSet;

pub(super) fn check(ground: &Ground<'_>, issues: &mut Vec<Issue>) {
    hidden(ground, issues);
    for file in &ground.corpus.entries {
        let related = file.entry.relations.iter().map(|relation| ("relation.id", &relation.id));
        let successor = file.entry.replaced_by.iter().map(|id| ("replaced_by", id));
        for (field, id) in related.chain(successor).filter(|(_, id)| !ground.has_entry(id)) {
            let issue = Issue::error(
                "K13",
                &kb_path(&file.path),
                field,
                format!("there is no entry `{id}`"),
                "mend the id, or remove the relation",
            );
            issues.push(issue.at(&file.text, &format!("\"{id}\"")));
        }
        for kind in [RelationKind::MoreSpecificThan, RelationKind::ConsequenceOf] {
            circle(ground, file, kind, issues);
        }
    }
}

/// Reports entries that an overlay hides although there are none.
fn hidden(ground: &Ground<'_>, issues: &mut Vec<Issue>) {
    let hide = ground.corpus.overlay.iter().flat_map(|overlay| &overlay.hide);
    for id in hide.filter(|id| !ground.has_entry(id)) {
        let message = format!("there is no entry `{id}` to hide");
        issues.push(Issue::error("K13", "overlay.toml", "hide", message, "mend the id, or remove it"));
    }
}

/// Reports a circle at the lowest of its ids.
fn circle(ground: &Ground<'_>, file: &EntryFile, kind: RelationKind, issues: &mut Vec<Issue>) {
    let id = file.entry.id.as_str();
    let reached = reached(ground, id, kind);
    if !reached.contains(id) {
        return;
    }
    let members: Vec<&str> =
        reached.iter().copied().filter(|other| self::reached(ground, other, kind).contains(id)).collect();
    if members.first() == Some(&id) {
        let message = format!("`{}` goes in a circle: {}", kind.word(), members.join(", "));
        issues.push(
            Issue::error("K13", &kb_path(&file.path), "relation", message, "decide which comes first")
                .at(&file.text, kind.word()),
        );
    }
}

/// Returns every entry to which relations of one kind lead from `id`.
fn reached<'a>(ground: &Ground<'a>, id: &str, kind: RelationKind) -> BTreeSet<&'a str> {
    let mut reached = BTreeSet::new();
    let mut open: Vec<&'a str> = next(ground, id, kind);
    while let Some(id) = open.pop() {
        if reached.insert(id) {
            open.extend(next(ground, id, kind));
        }
    }
    reached
}

fn next<'a>(ground: &Ground<'a>, id: &str, kind: RelationKind) -> Vec<&'a str> {
    let relations = ground.entry(id).map(|entry| entry.relations.as_slice()).unwrap_or_default();
    relations.iter().filter(|relation| relation.kind == kind).map(|relation| relation.id.as_str()).collect()
}
