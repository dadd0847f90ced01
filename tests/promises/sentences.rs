//! Every sentence on decisions and on faults of a question is met by a case of the tables, in four languages.
//!
//! What is met shows a text in which every message says its own id and its variables.

use super::decisions::{cases, catalog};
use super::program::{LANGUAGES, data};
use super::questions::bad_questions;
use cabhelp::answer::{DecisionText, decision_text, fault_texts};
use cabhelp::engine::Engine;
use cabhelp::policy::{Case, Catalog, evaluate};
use cabhelp::text::{Bundle, Files, Texts};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

/// The English text, with each message in the place of what it says.
struct Echo {
    messages: BTreeMap<String, BTreeSet<String>>,
}

impl Echo {
    fn read() -> Self {
        let text = fs::read_to_string(data("../../locales/en/policy.ftl")).expect("the text");
        let mut messages: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let mut current = String::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            if let Some((id, _)) = line.split_once(" =").filter(|_| !line.starts_with([' ', '}'])) {
                id.clone_into(&mut current);
            }
            let variables = line.split('$').skip(1).map(|rest| {
                rest.split(|ch: char| !ch.is_ascii_alphanumeric() && ch != '_').next().unwrap_or_default()
            });
            messages.entry(current.clone()).or_default().extend(variables.map(str::to_owned));
        }
        messages.remove("");
        Self { messages }
    }
}

impl Files for Echo {
    fn file(&self, path: &str) -> Option<Cow<'static, str>> {
        let mut text = String::new();
        if path == "en/policy.ftl" {
            for (id, variables) in &self.messages {
                text += &format!("{id} = <{id}>");
                for name in variables {
                    text += &format!(" {{ ${name} }}");
                }
                text.push('\n');
            }
        }
        Some(text.into())
    }
}

/// `Action` stands there twice: readers differ in which one counts.
const WITH_A_REPEATED_NAME: &str = r#"{
  "request": { "principal": "arn:aws:iam::111122223333:user/alice", "action": "backup:ListBackupVaults" },
  "identityPolicies": [{ "Version": "2012-10-17", "Statement": [
    { "Effect": "Allow", "Action": "backup:*", "Action": "backup:List*", "Resource": "*" }] }]
}"#;

/// Every text of a decision.
fn said(text: &DecisionText) -> Vec<&String> {
    let statements =
        text.statements.iter().flat_map(|(line, conditions)| std::iter::once(line).chain(conditions));
    let lists = [
        &text.request,
        &text.because,
        &text.change,
        &text.missing,
        &text.unchecked,
        &text.grants,
        &text.change_notes,
        &text.api_error,
    ];
    let lines = lists.into_iter().flatten().chain(statements).chain(text.sides.iter().flatten());
    lines.chain(&text.if_none).chain([&text.outcome]).collect()
}

/// What is said of each case in one text: on a decision or on faults.
fn told(bundle: &Bundle, catalog: &Catalog) -> Vec<String> {
    let mut lines = Vec::new();
    for case in cases() {
        match Case::read(&case.input.to_string(), catalog) {
            Ok(mut read) => {
                for assumes_none in [false, true] {
                    if assumes_none {
                        read.known.give_none_for_the_rest();
                    }
                    let text = decision_text(bundle, &read, &evaluate(&read, catalog)).expect("words");
                    lines.extend(said(&text).into_iter().cloned());
                }
            }
            Err(faults) => lines.extend(fault_texts(bundle, &faults).expect("words")),
        }
    }
    for question in bad_questions() {
        let faults = Case::read(&question.text, catalog).expect_err("it cannot be answered");
        lines.extend(fault_texts(bundle, &faults).expect("words"));
    }
    let read = Case::read(WITH_A_REPEATED_NAME, catalog).expect("a case");
    let text = decision_text(bundle, &read, &evaluate(&read, catalog)).expect("words");
    lines.extend(said(&text).into_iter().cloned());
    lines
}

#[test]
fn every_sentence_on_decisions_is_met() {
    let echo = Echo::read();
    let texts = Texts::open(&echo, "en").expect("texts");
    let mut met = BTreeSet::new();
    for line in told(&texts.bundle("policy").expect("a bundle"), &catalog()) {
        let ids = line.split('<').skip(1).filter_map(|rest| rest.split_once('>'));
        met.extend(ids.map(|(id, _)| id.to_owned()));
    }
    // Other tests meet these: headings, the check of documents, printed policies, what the program says itself.
    let elsewhere = [
        "heading-",
        "column-",
        "check-",
        "cure-",
        "policy-",
        "render-",
        "expected-",
        "standard-",
        "fault-heading",
        "source-of-file",
        "unchecked-fullAccessScp",
    ];
    let unmet: Vec<&String> = echo
        .messages
        .keys()
        .filter(|id| !met.contains(*id) && !elsewhere.iter().any(|start| id.starts_with(start)))
        .collect();
    assert!(unmet.is_empty(), "no case has {unmet:?}");
}

#[test]
fn every_decision_and_fault_has_words_in_four_languages() {
    let engine = Engine::builder().build().expect("an engine");
    let catalog = catalog();
    for tag in LANGUAGES {
        let bundle = engine.bundle("policy", &engine.lang(tag).expect("a language")).expect("a bundle");
        for line in told(&bundle, &catalog) {
            let has_gap = line.contains("{$") || line.contains("{ $") || line.contains("  ");
            let has_hole = [": .", "():", " , ", "()."].iter().any(|hole| line.contains(hole));
            assert!(!has_gap && !has_hole, "{tag}: {line}");
        }
    }
}
