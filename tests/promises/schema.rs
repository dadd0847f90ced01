//! Every JSON document has the form of its schema: `explain` and `kb show` that of
//! `tests/data/schema/explain-1.json`, `policy` those of `decision-1.json`, `policy-check-1.json` and
//! `policy-1.json`.

use super::decisions::cases;
use super::document::{list, text};
use super::explain::inputs;
use super::policy::policy_documents;
use super::program::{LANGUAGES, cabhelp, data};
use cabhelp::answer::decision_text;
use cabhelp::engine::Engine;
use cabhelp::policy::{Case, evaluate};
use cabhelp::render::decision_document;
use jsonschema::Validator;
use serde_json::Value;
use std::collections::BTreeSet;

/// Returns the schema of `explain`.
pub fn schema() -> Validator {
    schema_named("explain-1")
}

/// Returns the schema of this name.
pub fn schema_named(name: &str) -> Validator {
    let file = std::fs::read(data(&format!("schema/{name}.json"))).expect("the schema");
    let schema: Value = serde_json::from_slice(&file).expect("JSON");
    jsonschema::draft202012::meta::validate(&schema).expect("a JSON Schema of 2020-12");
    jsonschema::draft202012::new(&schema).expect("a schema that compiles")
}

/// Fails with every place where `document` is not as the schema says.
pub fn assert_valid(schema: &Validator, document: &Value, of: &str) {
    let errors: Vec<String> =
        schema.iter_errors(document).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(errors.is_empty(), "{of}:\n{}", errors.join("\n"));
}

/// The numbers of all entries.
fn entries() -> Vec<String> {
    let listed = cabhelp(["kb", "list", "--format", "json"]).run().exits(0).json();
    list(&listed["entries"]).iter().map(|entry| text(&entry["entry_id"]).to_owned()).collect()
}

#[test]
fn every_answer_has_the_form_of_the_schema_in_every_language() {
    let schema = schema();
    for input in inputs() {
        for lang in LANGUAGES {
            assert_valid(&schema, &input.document(lang).0, &format!("{} {lang}", input.name));
        }
    }
}

#[test]
fn every_page_has_the_form_of_the_schema() {
    let schema = schema();
    let entries = entries();
    assert!(!entries.is_empty());
    for id in &entries {
        for lang in LANGUAGES {
            for call in [["explain", id], ["explain", &id.to_lowercase()]] {
                let ran = cabhelp(call).args(["--format", "json", "--lang", lang]).run().exits(0);
                assert_valid(&schema, &ran.json(), &format!("explain {id} {lang}"));
            }
            let ran = cabhelp(["kb", "show", id, "--format", "json", "--lang", lang]).run().exits(0);
            assert_valid(&schema, &ran.json(), &format!("kb show {id} {lang}"));
        }
    }
}

/// The documents that the tests below take apart: one with findings, one with a page.
fn full_documents() -> Vec<Value> {
    let asked = inputs()
        .into_iter()
        .filter(|input| ["key-arn-in-brackets", "list-copy-jobs-two-alike"].contains(&input.name.as_str()))
        .map(|input| input.document("en").0);
    let page = cabhelp(["kb", "show", "CAB0003", "--format", "json"]).run().exits(0).json();
    asked.chain([page]).collect()
}

/// Paths of all objects of a document, but for those that are open by nature: facts by name, statements.
fn closed_objects(value: &Value, path: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            let by_name = path.starts_with("/findings/") && path.ends_with("/facts");
            let is_statement = path.contains("/Statement/")
                || (path.starts_with("/policies/") && path.contains("/statements/"));
            if !(by_name || path.ends_with("/varying") || path.ends_with("/values") || is_statement) {
                found.push(path.to_owned());
            }
            for (key, member) in members {
                closed_objects(member, &format!("{path}/{key}"), found);
            }
        }
        Value::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                closed_objects(item, &format!("{path}/{at}"), found);
            }
        }
        _ => {}
    }
}

fn objects(document: &Value) -> Vec<String> {
    let mut found = Vec::new();
    closed_objects(document, "", &mut found);
    found
}

fn members<'a>(document: &'a mut Value, path: &str) -> &'a mut serde_json::Map<String, Value> {
    document.pointer_mut(path).and_then(Value::as_object_mut).expect("an object")
}

/// Documents with the schema that they are to have: those that the tests below take apart.
fn documents_with_schema() -> Vec<(Validator, Vec<Value>)> {
    let policy: Vec<Value> = policy_documents("en").into_iter().map(|(_, document)| document).collect();
    let of = |name: &str| -> Vec<Value> {
        policy.iter().filter(|one| one["schema"] == format!("cabhelp.{name}/1")).cloned().collect()
    };
    let mut all = vec![(schema(), full_documents())];
    all.extend(
        ["decision", "policy-check", "policy"].map(|name| (schema_named(&format!("{name}-1")), of(name))),
    );
    all
}

#[test]
fn documents_of_policies_have_the_form_of_their_schema_in_every_language() {
    let mut met = BTreeSet::new();
    for lang in LANGUAGES {
        for (page, document) in policy_documents(lang) {
            let name = text(&document["schema"]).replace("cabhelp.", "").replace('/', "-");
            assert_valid(&schema_named(&name), &document, &format!("{page} {lang}"));
            met.insert(name);
        }
    }
    assert_eq!(met.len(), 3, "{met:?}");
}

#[test]
fn every_decision_of_the_tables_has_the_form_of_the_schema() {
    let schema = schema_named("decision-1");
    let engine = Engine::builder().build().expect("an engine");
    let catalog = engine.policy_catalog().expect("a catalog");
    let bundle = engine.bundle("policy", &engine.lang("en").expect("English")).expect("a bundle");
    for case in cases() {
        let Ok(read) = Case::read(&case.input.to_string(), &catalog) else { continue };
        let decision = evaluate(&read, &catalog);
        let text = decision_text(&bundle, &read, &decision).expect("words");
        assert_valid(&schema, &decision_document("en", &read, &decision, &text), &case.name);
    }
}

#[test]
fn document_with_a_field_missing_is_rejected() {
    let mut tried = 0;
    for (schema, documents) in documents_with_schema() {
        for document in documents {
            assert_valid(&schema, &document, "the whole document");
            for path in objects(&document) {
                let keys: Vec<String> = members(&mut document.clone(), &path).keys().cloned().collect();
                for key in keys.iter().filter(|key| *key != "entry") {
                    let mut cut = document.clone();
                    members(&mut cut, &path).remove(key);
                    assert!(!schema.is_valid(&cut), "without {path}/{key} it is still valid");
                    tried += 1;
                }
            }
        }
    }
    assert!(tried > 500, "only {tried} fields");
}

#[test]
fn document_with_a_surplus_field_is_rejected() {
    for (schema, documents) in documents_with_schema() {
        assert!(!documents.is_empty());
        for document in documents {
            for path in objects(&document) {
                let mut more = document.clone();
                members(&mut more, &path).insert("surplus".into(), "x".into());
                assert!(!schema.is_valid(&more), "{path} takes any field");
            }
        }
    }
}

#[test]
fn document_with_a_word_outside_its_list_is_rejected() {
    let schema = schema();
    let document = full_documents().remove(0);
    for path in [
        "/schema",
        "/lang",
        "/findings/0/match",
        "/findings/0/confidence",
        "/findings/0/impact",
        "/findings/0/entry_id",
        "/findings/0/answer/lang",
        "/findings/0/answer/verified",
        "/findings/0/answer/policies/0/width",
        "/findings/0/answer/policies/0/form",
        "/findings/0/answer/policies/0/document/Version",
        "/findings/0/answer/policies/0/account_id",
        "/facts/accounts/0",
    ] {
        let mut other = document.clone();
        *other.pointer_mut(path).unwrap_or_else(|| panic!("no {path}")) = "another word".into();
        assert!(!schema.is_valid(&other), "{path} takes any word");
    }
}
