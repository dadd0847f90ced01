//! The evaluator decides as AWS's pages say: tables of cases, each with the page it comes from.
//!
//! `tests/data/policy/*.json`: `defaults` is an input, each case replaces and omits parts of it; `"$name"` stands
//! for a document of the table. The tables were written from the pages, without the program.

use super::program::data;
use cabhelp::engine::Engine;
use cabhelp::policy::{Case, Catalog, Decision, evaluate};
use serde_json::{Map, Value};
use std::collections::BTreeSet;
use std::fs;

/// A case of a table.
pub struct TableCase {
    /// Name of the table and of the case.
    pub name: String,
    /// The input, complete.
    pub input: Value,
    /// What is expected of it.
    pub expected: Map<String, Value>,
}

pub fn catalog() -> Catalog {
    Engine::builder().build().expect("an engine").policy_catalog().expect("a catalog")
}

/// Returns the cases of every table.
pub fn cases() -> Vec<TableCase> {
    let mut files: Vec<_> = fs::read_dir(data("policy"))
        .expect("the tables")
        .map(|item| item.expect("an item").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "json"))
        .collect();
    files.sort();
    files.iter().flat_map(|path| table(path)).collect()
}

fn table(path: &std::path::Path) -> Vec<TableCase> {
    let stem = path.file_stem().expect("a name").to_string_lossy().into_owned();
    let table: Value = serde_json::from_slice(&fs::read(path).expect("a table")).expect("JSON");
    let empty = Map::new();
    let documents = table["documents"].as_object().unwrap_or(&empty);
    let cases = table["cases"].as_array().expect("cases");
    cases
        .iter()
        .map(|case| {
            let mut input = table["defaults"].as_object().cloned().unwrap_or_default();
            for (name, value) in case["input"].as_object().unwrap_or(&empty) {
                match (name.as_str(), input.get_mut(name)) {
                    ("request", Some(Value::Object(request))) => {
                        let own = value.as_object().expect("a request").clone();
                        request.extend(own);
                    }
                    _ => {
                        input.insert(name.clone(), value.clone());
                    }
                }
            }
            for name in case["omit"].as_array().into_iter().flatten() {
                input.remove(name.as_str().expect("a name"));
            }
            TableCase {
                name: format!("{stem}: {}", case["name"].as_str().expect("a name")),
                input: with_documents(&Value::Object(input), documents),
                expected: case.as_object().expect("a case").clone(),
            }
        })
        .collect()
}

/// Puts the documents of the table in the place of their names.
fn with_documents(value: &Value, documents: &Map<String, Value>) -> Value {
    match value {
        Value::String(text) => match text.strip_prefix('$').and_then(|name| documents.get(name)) {
            Some(document) => document.clone(),
            None => value.clone(),
        },
        Value::Array(items) => items.iter().map(|item| with_documents(item, documents)).collect(),
        Value::Object(members) => {
            members.iter().map(|(name, member)| (name.clone(), with_documents(member, documents))).collect()
        }
        other => other.clone(),
    }
}

fn words(value: &Value) -> BTreeSet<String> {
    value.as_array().into_iter().flatten().map(|word| word.as_str().expect("a word").to_owned()).collect()
}

/// Returns what of a decision is not as the case expects.
fn differences(case: &TableCase, decision: &Decision) -> Vec<String> {
    let expected = &case.expected;
    if let Some(what) = expected.get("refused") {
        return vec![format!("it is decided although {what} makes it unreadable")];
    }
    let mut wrong = Vec::new();
    let mut compare = |what: &str, expected: String, found: String| {
        if expected != found {
            wrong.push(format!("{what} is {found}, expected {expected}"));
        }
    };
    compare(
        "decision",
        expected["decision"].as_str().expect("a decision").to_owned(),
        decision.outcome.word().to_owned(),
    );
    if let Some(gates) = expected.get("decided_by").filter(|_| decision.outcome.is_denied()) {
        let found: BTreeSet<String> = decision.decided_by.iter().map(|gate| gate.word().to_owned()).collect();
        compare("decided_by", format!("{:?}", words(gates)), format!("{found:?}"));
    }
    if let Some(missing) = expected.get("missing") {
        let found: BTreeSet<String> = decision.missing.iter().map(|input| input.name().to_owned()).collect();
        compare("missing", format!("{:?}", words(missing)), format!("{found:?}"));
    }
    if let Some(error) = expected.get("api_error") {
        compare("api_error", format!("{:?}", error.as_str()), format!("{:?}", decision.api_error.as_deref()));
    }
    let found: BTreeSet<&str> = decision.unchecked.iter().map(|one| one.word()).collect();
    for word in expected.get("unchecked").map(words).unwrap_or_default() {
        if !found.contains(word.as_str()) {
            wrong.push(format!("unchecked lacks {word}: {found:?}"));
        }
    }
    wrong
}

#[test]
fn every_case_of_every_table_is_decided_as_its_page_says() {
    let catalog = catalog();
    let cases = cases();
    let mut wrong = Vec::new();
    for case in &cases {
        match Case::read(&case.input.to_string(), &catalog) {
            Ok(read) => {
                let differences = differences(case, &evaluate(&read, &catalog));
                if !differences.is_empty() {
                    wrong.push(format!("{}\n    {}", case.name, differences.join("\n    ")));
                }
            }
            Err(faults) => {
                let refused = case.expected.get("refused").and_then(Value::as_str);
                if refused.is_none_or(|what| faults.list().iter().all(|(_, value)| value != what)) {
                    wrong.push(format!("{}\n    {:?}", case.name, faults.list()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {} cases:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
    assert!(cases.len() >= 200, "only {} cases", cases.len());
}

#[test]
fn every_case_names_its_page() {
    for case in cases() {
        let source = case.expected.get("source").and_then(Value::as_str).unwrap_or_default();
        assert!(source.starts_with("https://"), "{}", case.name);
    }
}
