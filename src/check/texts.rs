//! K09: the texts are complete, parse, use only what has a value, follow the English of today, and format.
//!
//! An entry that ships and every remedy have a file in each language, with exactly the messages that their
//! facts ask for (`needed`). A draft may lack files; those that it has are held to the same. The files
//! [`TOP`] have the same messages and variables in every language, and `terms.ftl` a name for every word of
//! the vocabulary. A translated file carries the stamp of the messages it was made from; every file says
//! who read it. A file that does not parse is judged no further. An overlay needs none of the [`TOP`]
//! files; its terms and stand-ins are those below it and those of a `terms.ftl` of its own, as in the program.

use super::evidence::is_day;
use super::ftl::Ftl;
use super::ground::Ground;
use super::needed::{Ids, TERM_KINDS, dashed, of_entry, of_remedy, of_vocabulary};
use super::{stamp, trial, variables};
use crate::kb::{Entry, Issue, Remedy, Status};
use std::collections::{BTreeMap, BTreeSet};

/// The files of the program itself.
const TOP: [&str; 6] = ["terms", "answer", "cli", "errors", "policy", "search"];

/// What a file of texts speaks about.
pub(super) enum Subject<'a> {
    Entry(&'a Entry),
    Remedy(&'a Remedy),
}

impl Subject<'_> {
    fn ids(&self) -> Ids {
        match self {
            Self::Entry(entry) => of_entry(entry),
            Self::Remedy(remedy) => of_remedy(remedy),
        }
    }

    fn may_lack_files(&self) -> bool {
        matches!(self, Self::Entry(entry) if entry.status == Status::Draft)
    }
}

pub(super) fn check(ground: &Ground<'_>, issues: &mut Vec<Issue>) {
    let subjects = subjects(ground);
    missing_files(ground, &subjects, issues);
    other_files(ground, issues);
    for file in ground.files.values() {
        stamps(ground, file, issues);
        syntax(file, issues);
        if !file.errors.is_empty() {
            continue;
        }
        match subjects.get(&file.name) {
            Some(subject) => judge_subject(ground, file, subject, issues),
            None if is_surplus(ground, file) => surplus_file(file, issues),
            None if !file.name.contains('/') => judge_top(ground, file, issues),
            None => {}
        }
    }
}

pub(super) fn issue(file: &Ftl, id: &str, message: String, cure: &str) -> Issue {
    let mut issue = Issue::error("K09", &file.shown_path(), id, message, cure);
    issue.line = file.messages.get(id).map_or(0, |message| message.line);
    issue
}

fn subjects<'a>(ground: &Ground<'a>) -> BTreeMap<String, Subject<'a>> {
    let entries = ground
        .corpus
        .entries
        .iter()
        .map(|file| (format!("entries/{}", file.entry.id), Subject::Entry(&file.entry)));
    let remedies = ground
        .corpus
        .remedies
        .iter()
        .map(|file| (format!("remedies/{}", file.remedy.id), Subject::Remedy(&file.remedy)));
    entries.chain(remedies).collect()
}

fn missing_files(ground: &Ground<'_>, subjects: &BTreeMap<String, Subject<'_>>, issues: &mut Vec<Issue>) {
    let own =
        ground.files.values().filter(|file| file.lang == ground.reference() && !file.name.contains('/'));
    let mut names: BTreeSet<&str> = own.map(|file| file.name.as_str()).collect();
    if ground.corpus.overlay.is_none() {
        names.extend(TOP);
    }
    names.extend(
        subjects.iter().filter(|(_, subject)| !subject.may_lack_files()).map(|(name, _)| name.as_str()),
    );
    for lang in &ground.languages {
        for name in names.iter().filter(|name| ground.file(lang, name).is_none()) {
            let path = format!("locales/{lang}/{name}.ftl");
            issues.push(Issue::error(
                "K09",
                &path,
                "",
                "there is no such file",
                "write the text in this language",
            ));
        }
    }
}

fn other_files(ground: &Ground<'_>, issues: &mut Vec<Issue>) {
    for path in ground.sources.texts.paths().iter().filter(|path| !ground.files.contains_key(*path)) {
        let cure = "remove it, or name it as the other texts are named";
        issues.push(Issue::error("K09", &format!("locales/{path}"), "", "it is no file of texts", cure));
    }
}

/// Tells whether a file speaks about nothing that there is. What cannot be read is there nevertheless.
fn is_surplus(ground: &Ground<'_>, file: &Ftl) -> bool {
    if !ground.languages.contains(&file.lang) {
        return true;
    }
    match file.name.split_once('/') {
        Some(("entries", id)) => !ground.has_entry(id),
        Some(("remedies", name)) => !ground.has_remedy(name),
        Some(_) => true,
        None => ground.file(ground.reference(), &file.name).is_none(),
    }
}

fn surplus_file(file: &Ftl, issues: &mut Vec<Issue>) {
    issues.push(issue(
        file,
        "",
        "it belongs to no entry, remedy or language".to_owned(),
        "remove it, or mend its name",
    ));
}

fn syntax(file: &Ftl, issues: &mut Vec<Issue>) {
    for (line, reason) in &file.errors {
        let mut issue = issue(
            file,
            "",
            format!("this is no Fluent: {reason}"),
            "mind lines that begin with `.`, `*`, `[` or `}`",
        );
        issue.line = *line;
        issues.push(issue);
    }
}

fn stamps(ground: &Ground<'_>, file: &Ftl, issues: &mut Vec<Issue>) {
    if !file.stamp("review").is_some_and(is_review) {
        let cure = "write `### review: drafted <day>` or `### review: read <day>, <how>` at the top";
        issues.push(issue(file, "review", "it does not say who read it".to_owned(), cure));
    }
    let original = ground.file(ground.reference(), &file.name);
    if let Some(original) = original.filter(|original| original.lang != file.lang) {
        let stamp = stamp::source_stamp(&original.text);
        if file.stamp("source") != Some(stamp.as_str()) {
            let message = format!("it is stale: `{}` has changed since", original.shown_path());
            let cure = format!("bring the text up to date, then write `### source: {stamp}` at the top");
            issues.push(issue(file, "source", message, &cure));
        }
    }
}

/// Tells whether `text` is `drafted <day>` or `read <day>, <how>`.
fn is_review(text: &str) -> bool {
    let drafted = text.strip_prefix("drafted ").is_some_and(is_day);
    let read = text.strip_prefix("read ").and_then(|rest| rest.split_once(','));
    drafted || read.is_some_and(|(day, how)| is_day(day) && !how.trim().is_empty())
}

fn judge_subject(ground: &Ground<'_>, file: &Ftl, subject: &Subject<'_>, issues: &mut Vec<Issue>) {
    same_ids(file, &subject.ids(), issues);
    let captured = variables::always_captured(ground, subject);
    let wrong = variables::check(ground, file, &captured, issues);
    trial::check(ground, file, &captured, &wrong, issues);
}

fn same_ids(file: &Ftl, ids: &Ids, issues: &mut Vec<Issue>) {
    for id in ids.needed.iter().filter(|id| !file.messages.contains_key(*id)) {
        issues.push(issue(file, id, format!("the message `{id}` is missing"), "write it"));
    }
    for id in file.messages.keys().filter(|id| !ids.needed.contains(*id) && !ids.possible.contains(*id)) {
        let cure = "remove it, or add what it speaks about";
        issues.push(issue(file, id, format!("nothing uses the message `{id}`"), cure));
    }
}

fn judge_top(ground: &Ground<'_>, file: &Ftl, issues: &mut Vec<Issue>) {
    if file.name == "terms" {
        terms(ground, file, issues);
    }
    let Some(original) = ground.file(ground.reference(), &file.name) else {
        return;
    };
    if original.lang == file.lang || !original.errors.is_empty() {
        return;
    }
    let needed = original.messages.keys().cloned().collect();
    same_ids(file, &Ids { needed, ..Ids::default() }, issues);
    for (id, message) in &file.messages {
        let Some(first) = original.messages.get(id) else {
            continue;
        };
        if first.variables != message.variables {
            let text = format!("it uses {:?}, the original {:?}", message.variables, first.variables);
            issues.push(issue(file, id, text, "use the same variables"));
        }
    }
}

fn terms(ground: &Ground<'_>, file: &Ftl, issues: &mut Vec<Issue>) {
    let words = &ground.corpus.vocabulary;
    let mut needed = of_vocabulary(words, &ground.corpus.denials);
    if ground.corpus.overlay.is_none() {
        for id in needed.iter().filter(|id| !file.messages.contains_key(*id)) {
            issues.push(issue(file, id, format!("a word of the vocabulary has no name: `{id}`"), "write it"));
        }
    }
    needed.extend(words.facts.iter().map(|fact| format!("fact-{}", dashed(&fact.name))));
    let speaks = |id: &&String| TERM_KINDS.iter().chain(&["fact-"]).any(|kind| id.starts_with(kind));
    for id in file.messages.keys().filter(speaks).filter(|id| !needed.contains(*id)) {
        issues.push(issue(
            file,
            id,
            format!("`{id}` names no word of the vocabulary"),
            "remove it, or mend its name",
        ));
    }
}
