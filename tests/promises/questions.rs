//! A question that cannot be answered is refused with everything that is wrong with it.
//!
//! `tests/data/policy/questions/faults.json`: questions, as JSON or as text, with the faults that must be named.

use super::decisions::catalog;
use super::program::data;
use cabhelp::policy::{Case, CaseFault, Faults};
use serde_json::Value;
use std::fs;

/// A question that cannot be answered.
pub struct BadQuestion {
    pub name: String,
    pub text: String,
    pub faults: Vec<String>,
}

/// Returns the questions of the table.
pub fn bad_questions() -> Vec<BadQuestion> {
    let table = fs::read(data("policy/questions/faults.json")).expect("the table");
    let table: Vec<Value> = serde_json::from_slice(&table).expect("a list");
    let texts = |value: &Value| value.as_array().expect("a list").iter().map(text).collect();
    let question = |case: &Value| BadQuestion {
        name: text(&case["name"]),
        text: case.get("text").map_or_else(|| case["input"].to_string(), text),
        faults: texts(&case["faults"]),
    };
    table.iter().map(question).collect()
}

fn text(value: &Value) -> String {
    value.as_str().expect("a text").to_owned()
}

/// `unknown-name resourceARN resource`.
fn lines(faults: &Faults) -> Vec<String> {
    let line = |(fault, value): &(CaseFault, String)| {
        let kind = format!("{fault:?}");
        let word = kind.split([' ', '{', '(']).next().unwrap_or_default().to_owned();
        let more = match fault {
            CaseFault::UnknownName { nearest } => nearest.clone().unwrap_or_default(),
            CaseFault::UnknownAction { meant } => meant.join(" "),
            CaseFault::UnknownValue { of, .. } => of.clone(),
            CaseFault::Form { needed } => needed.word().to_owned(),
            CaseFault::OtherResourceAccount { of_arn } => of_arn.clone(),
            CaseFault::Grammar { of, fault } => {
                let statement = fault.statement.map(|number| format!(" {}", number + 1)).unwrap_or_default();
                format!("{of}{statement}")
            }
            CaseFault::Json { of, defect, place } => {
                format!("{of} {:?} {}:{}", defect.kind, place.line, place.column)
            }
            _ => String::new(),
        };
        [word, value.clone(), more].join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
    };
    faults.list().iter().map(line).collect()
}

#[test]
fn every_bad_question_is_refused_with_all_its_faults() {
    let catalog = catalog();
    let mut wrong = Vec::new();
    for question in bad_questions() {
        let found = match Case::read(&question.text, &catalog) {
            Ok(_) => vec!["it is read".to_owned()],
            Err(faults) => lines(&faults),
        };
        if found != question.faults {
            wrong.push(format!(
                "{}\n    expected {:?}\n    found    {found:?}",
                question.name, question.faults
            ));
        }
    }
    assert!(wrong.is_empty(), "{} questions:\n{}", wrong.len(), wrong.join("\n"));
}
