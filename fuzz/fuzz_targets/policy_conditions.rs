//! Conditions over any values: what the operators say of each other holds.
//!
//! One statement with one condition decides, so the outcome is whether the condition holds.

#![no_main]

use arbitrary::Arbitrary;
use cabhelp::engine::Engine;
use cabhelp::policy::{Case, Catalog, Outcome, outcome};
use libfuzzer_sys::fuzz_target;
use serde_json::{Value, json};
use std::sync::OnceLock;

/// Operators with what they are the opposite of.
const PAIRS: [(&str, &str); 9] = [
    ("StringEquals", "StringNotEquals"),
    ("StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase"),
    ("StringLike", "StringNotLike"),
    ("NumericEquals", "NumericNotEquals"),
    ("DateEquals", "DateNotEquals"),
    ("IpAddress", "NotIpAddress"),
    ("ArnLike", "ArnNotLike"),
    ("ArnEquals", "ArnNotEquals"),
    ("StringEquals", "StringNotEquals"),
];

#[derive(Arbitrary, Debug)]
struct Input {
    pair: u8,
    values: Vec<String>,
    given: Option<String>,
    version: bool,
}

fn catalog() -> &'static Catalog {
    static CATALOG: OnceLock<Catalog> = OnceLock::new();
    CATALOG.get_or_init(|| {
        Engine::builder().build().expect("an engine").policy_catalog().expect("a catalog")
    })
}

/// Whether a condition on the tag `x` of the caller holds.
fn holds(operator: &str, values: &Value, given: Option<&str>, version: bool) -> bool {
    let context = given.map_or_else(|| json!({}), |given| json!({ "aws:PrincipalTag/x": given }));
    let statement = json!({ "Effect": "Allow", "Action": "backup:ListBackupVaults", "Resource": "*",
        "Condition": { operator: { "aws:PrincipalTag/x": values } } });
    let version = if version { "2012-10-17" } else { "2008-10-17" };
    let question = json!({
        "request": { "principal": "arn:aws:iam::111122223333:user/alice", "action": "backup:ListBackupVaults",
            "context": context },
        "identityPolicies": [{ "Version": version, "Statement": [statement] }],
        "resourcePolicy": null, "scps": [], "rcps": [], "permissionBoundary": null, "sessionPolicy": null,
        "vpcEndpointPolicy": null, "grants": [],
    });
    let case = Case::read(&question.to_string(), catalog()).expect("a question");
    outcome(&case, catalog()) == Outcome::Allowed
}

fuzz_target!(|input: Input| {
    let (operator, opposite) = PAIRS[usize::from(input.pair) % PAIRS.len()];
    let values = json!(input.values);
    let held = |operator: &str| holds(operator, &values, input.given.as_deref(), input.version);
    let is_absent = input.given.is_none();
    // A variable without a value keeps a statement from matching either way, and so does an empty list.
    let has_variable = input.values.iter().any(|value| value.contains("${"));
    if !has_variable && !input.values.is_empty() {
        assert_ne!(held(operator), held(opposite), "{input:?}");
    }
    assert!(!(is_absent && held(operator)), "{input:?}");
    if is_absent && !has_variable {
        assert!(held(&format!("{operator}IfExists")), "{input:?}");
    } else if !is_absent {
        assert_eq!(held(operator), held(&format!("{operator}IfExists")), "{input:?}");
    }
    assert_ne!(holds("Null", &json!("true"), input.given.as_deref(), true), holds("Null", &json!("false"), input.given.as_deref(), true));
});
