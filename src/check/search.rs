//! K16: what the search knows of words points at entries that there are, and means something.

use super::ground::{Ground, kb_path};
use crate::kb::Issue;
use std::collections::BTreeSet;

/// The file that is judged.
const FILE: &str = "search.toml";

pub(super) fn check(ground: &Ground<'_>, issues: &mut Vec<Issue>) {
    let search = &ground.corpus.search;
    let mut report = |field: &str, message: String, cure: &str| {
        issues.push(Issue::error("K16", &kb_path(FILE), field, message, cure));
    };
    for id in search.common.iter().filter(|id| !ground.has_entry(id)) {
        report("common", format!("there is no entry `{id}`"), "mend the id, or remove it");
    }
    let mut known = BTreeSet::new();
    for id in search.common.iter().filter(|id| !known.insert(*id)) {
        report("common", format!("`{id}` is named twice"), "keep one");
    }
    for (id, _) in search.asked.iter().filter(|(id, _)| !ground.has_entry(id)) {
        report("asked", format!("there is no entry `{id}`"), "mend the id, or remove it");
    }
    let by_lang = [&search.stop, &search.asking, &search.failing].into_iter().flatten().map(|(lang, _)| lang);
    let asked = search.asked.iter().flat_map(|(_, phrases)| phrases).map(|(lang, _)| lang);
    let languages = &ground.corpus.vocabulary.languages;
    let foreign: BTreeSet<&String> = by_lang.chain(asked).filter(|lang| !languages.contains(lang)).collect();
    for lang in foreign {
        report("lang", format!("`{lang}` is no language of the program"), "mend the tag");
    }
    for group in search.alike.iter().filter(|group| group.len() < 2) {
        let message = format!("`{}` stands for nothing", group.join(", "));
        report("alike", message, "name at least two phrases, or remove it");
    }
    for one in search.instead.iter().filter(|one| one.written.is_empty() || one.meant.is_empty()) {
        let message = format!("`{}` means nothing", one.written.join(", "));
        report("instead", message, "name what is written and what is meant");
    }
    let phrases = search.alike.iter().flatten();
    let phrases = phrases.chain(search.instead.iter().flat_map(|one| one.written.iter().chain(&one.meant)));
    let phrases = phrases.chain(search.asked.iter().flat_map(|(_, asked)| asked).flat_map(|(_, list)| list));
    for phrase in phrases.filter(|phrase| !phrase.contains(char::is_alphanumeric)) {
        report("phrase", format!("`{phrase}` has no word"), "write one, or remove it");
    }
}
