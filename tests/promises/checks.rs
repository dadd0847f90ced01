//! The check of policies finds what is wrong, says where, and is silent on what is right.
//!
//! `tests/data/policy/checks/findings.json`: documents (or texts) with the findings that must be there, no more and
//! no fewer. `samples.json`: policies as AWS's own pages print them; none may raise anything.

use super::decisions::catalog;
use super::program::{LANGUAGES, cabhelp, data};
use cabhelp::engine::Engine;
use cabhelp::policy::{Around, Finding, Found, Opened, PolicyKind, Rule, check, open};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;

fn table(name: &str) -> Vec<Value> {
    let file = fs::read(data("policy/checks").join(name)).expect("a table");
    serde_json::from_slice(&file).expect("a list of cases")
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn opened(bytes: &[u8]) -> Vec<Opened> {
    match open(bytes) {
        Found::Policies(policies) => policies,
        other => panic!("no policy: {other:?}"),
    }
}

/// The bytes of a case: a text as it is, or a document in one line.
fn bytes(case: &Value) -> Vec<u8> {
    match case.get("text") {
        Some(text) => text.as_str().expect("a text").as_bytes().to_vec(),
        None => serde_json::to_vec_pretty(&case["document"]).expect("JSON"),
    }
}

fn around(case: &Value) -> Around {
    let account = |name: &str| case.get(name).and_then(Value::as_str).map(str::to_owned);
    Around {
        kind: case.get("kind").and_then(Value::as_str).and_then(PolicyKind::parse),
        source_account: account("source_account"),
        destination_account: account("destination_account"),
    }
}

fn found(case: &Value) -> Vec<Finding> {
    let catalog = catalog();
    opened(&bytes(case)).iter().flat_map(|opened| check(opened, &around(case), &catalog)).collect()
}

/// `P21 near /Statement/0/Action/2`.
fn line(finding: &Finding) -> String {
    let parts = [finding.rule.code(), finding.variant, finding.place.pointer.as_str()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

#[test]
fn samples_of_aws_raise_nothing() {
    let samples = table("samples.json");
    let mut wrong = Vec::new();
    for sample in &samples {
        for finding in found(sample) {
            wrong.push(format!("{}: {} {:?}", text(&sample["name"]), line(&finding), finding.values));
        }
    }
    assert!(wrong.is_empty(), "{} findings in {} samples:\n{}", wrong.len(), samples.len(), wrong.join("\n"));
    assert!(samples.len() >= 150, "only {} samples", samples.len());
}

#[test]
fn every_case_has_its_findings_and_no_others() {
    let cases = table("findings.json");
    let mut wrong = Vec::new();
    for case in &cases {
        let mut expected: Vec<String> =
            case["expect"].as_array().expect("a list").iter().map(|one| text(one).to_owned()).collect();
        let mut found: Vec<String> = found(case).iter().map(line).collect();
        expected.sort();
        found.sort();
        if expected != found {
            wrong.push(format!("{}\n    expected {expected:?}\n    found    {found:?}", text(&case["name"])));
        }
    }
    assert!(wrong.is_empty(), "{} of {} cases:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}
