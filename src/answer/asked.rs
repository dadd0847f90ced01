//! Words for what is wrong with a question about a request.

use super::checked::{finding_text, list_or};
use crate::policy::json::Defect;
use crate::policy::{CaseFault, Faults, Grammar, GrammarKind, defect_finding};
use crate::text::{Args, Bundle, TextError, Value};

/// Returns a sentence for each fault, from the bundle of `policy.ftl`.
///
/// # Errors
/// When a message is missing or damaged.
pub fn fault_texts(bundle: &Bundle, faults: &Faults) -> Result<Vec<String>, TextError> {
    faults.list().iter().map(|(fault, value)| fault_text(bundle, fault, value)).collect()
}

fn fault_text(bundle: &Bundle, fault: &CaseFault, value: &str) -> Result<String, TextError> {
    let mut args = Args::from([("name".to_owned(), value.into()), ("value".to_owned(), value.into())]);
    let mut add = |name: &str, text: &str| {
        args.insert(name.to_owned(), text.into());
    };
    let id = match fault {
        CaseFault::NoObject => "fault-no-object",
        CaseFault::Missing => "fault-missing",
        CaseFault::Form { needed } => {
            let id = format!("fault-form-{}", needed.word());
            return bundle.get(&id, &args);
        }
        CaseFault::UnknownName { nearest: None } => "fault-unknown-name",
        CaseFault::UnknownName { nearest: Some(nearest) } => {
            add("instead", nearest);
            "fault-unknown-name-near"
        }
        CaseFault::UnknownValue { of, possible } => {
            add("name", of);
            add("possible", possible);
            "fault-unknown-value"
        }
        CaseFault::Principal => "fault-principal",
        CaseFault::UnknownAction { meant } if meant.is_empty() => "fault-unknown-action",
        CaseFault::UnknownAction { meant } => {
            add("instead", &list_or(bundle, meant)?);
            "fault-unknown-action-near"
        }
        CaseFault::OutOfScope => "fault-out-of-scope",
        CaseFault::RootAssumes => "fault-root-assumes",
        CaseFault::Resource => "fault-resource",
        CaseFault::AliasForKey => "fault-alias-for-key",
        CaseFault::WildcardAction => "fault-wildcard-action",
        CaseFault::NoResource => "fault-no-resource",
        CaseFault::OtherPartition { of_resource } => {
            add("of_resource", of_resource);
            "fault-other-partition"
        }
        CaseFault::UnknownKey { nearest } => {
            add("instead", nearest);
            "fault-unknown-key"
        }
        CaseFault::OtherLevel { of, account } => {
            add("name", of);
            add("account", account);
            "fault-other-level"
        }
        CaseFault::ResourceAccount => "fault-resource-account",
        CaseFault::OtherResourceAccount { of_arn } => {
            add("of_arn", of_arn);
            "fault-resource-account-other"
        }
        CaseFault::NoResourceAccount => "fault-resource-account-missing",
        CaseFault::NoDocument => "fault-no-document",
        CaseFault::OnlyOne => "fault-only-one",
        CaseFault::NoLevel => "fault-no-level",
        CaseFault::Grammar { of, fault } => {
            add("name", of);
            add("detail", &grammar_text(bundle, fault)?);
            "fault-grammar"
        }
        CaseFault::Json { of, defect, place } => {
            let message = defect_text(bundle, defect)?;
            args.insert("name".to_owned(), of.as_str().into());
            args.insert("message".to_owned(), message.into());
            args.insert("line".to_owned(), Value::Number(place.line));
            args.insert("column".to_owned(), Value::Number(place.column));
            if of.is_empty() { "fault-json" } else { "fault-json-in" }
        }
    };
    bundle.get(id, &args)
}

/// Says what keeps a document from being saved.
///
/// # Errors
/// When a message is missing or damaged.
pub fn grammar_text(bundle: &Bundle, grammar: &Grammar) -> Result<String, TextError> {
    let number = grammar.statement.map(|statement| (statement + 1).to_string());
    let args = Args::from([
        ("value".to_owned(), grammar.name.as_str().into()),
        ("number".to_owned(), number.clone().unwrap_or_default().into()),
    ]);
    let id = match (grammar.kind, number) {
        (GrammarKind::Operator, _) => "grammar-operator",
        (GrammarKind::Surplus, _) => "grammar-surplus",
        (GrammarKind::Element, Some(_)) => "grammar-element-in-statement",
        (GrammarKind::Element, None) => "grammar-element",
    };
    bundle.get(id, &args)
}

/// A defect of JSON is told as the check of documents tells it.
fn defect_text(bundle: &Bundle, defect: &Defect) -> Result<String, TextError> {
    Ok(finding_text(bundle, &defect_finding(defect))?.message)
}
