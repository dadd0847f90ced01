//! The check of policies finds what is wrong, says where, and is silent on what is right.
//!
//! `tests/data/policy/checks/findings.json`: documents (or texts, in UTF-8 or another `encoding`) with the findings
//! that must be there, no more and no fewer. `samples.json`: policies as AWS's own pages print them; none may raise anything.

use super::decisions::catalog;
use super::program::{LANGUAGES, data};
use cabhelp::answer::finding_text;
use cabhelp::engine::Engine;
use cabhelp::policy::{Around, Finding, Found, Gravity, Opened, PolicyKind, Rule, check, open};
use cabhelp::text::Bundle;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::rc::Rc;

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
        Some(text) if case["encoding"] == "latin-1" => text
            .as_str()
            .expect("a text")
            .chars()
            .map(|ch| u8::try_from(u32::from(ch)).expect("Latin-1"))
            .collect(),
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

/// The bundle of `policy.ftl` in a language.
fn words(engine: &Engine, tag: &str) -> Rc<Bundle> {
    engine.bundle("policy", &engine.lang(tag).expect("a language")).expect("a bundle")
}

/// Ids of messages of the English text that begin with a word.
fn ids(start: &str) -> BTreeSet<String> {
    let text = fs::read_to_string(data("../../locales/en/policy.ftl")).expect("the text");
    let ids = text.lines().filter_map(|line| line.split_once(" =").map(|(id, _)| id));
    ids.filter(|id| id.starts_with(start)).map(str::to_owned).collect()
}

#[test]
fn every_rule_and_every_sentence_is_met_in_four_languages() {
    let engine = Engine::builder().build().expect("an engine");
    let bundles = LANGUAGES.map(|tag| words(&engine, tag));
    let mut rules = BTreeSet::new();
    let mut sentences = BTreeSet::new();
    for finding in table("findings.json").iter().flat_map(found) {
        rules.insert(finding.rule);
        let mut id = finding.rule.word().to_owned();
        if !finding.variant.is_empty() {
            id = format!("{id}-{}", finding.variant);
        }
        sentences.extend([format!("check-{id}"), format!("cure-{id}")]);
        for bundle in &bundles {
            let text = finding_text(bundle, &finding).expect("words");
            for said in [&text.message, &text.cure] {
                let has_gap = said.contains("{$") || said.contains("{ $");
                assert!(!said.trim().is_empty() && !has_gap, "{id}: {said}");
                assert!(!said.contains("``") && !said.contains("  "), "{id}: {said}");
            }
        }
    }
    let unmet: Vec<_> = Rule::ALL.iter().filter(|rule| !rules.contains(rule)).collect();
    assert!(unmet.is_empty(), "no case has {unmet:?}");
    let mut written = ids("check-");
    written.extend(ids("cure-"));
    written.retain(|id| !["check-clean", "check-summary"].contains(&id.as_str()));
    assert_eq!(written.difference(&sentences).collect::<Vec<_>>(), Vec::<&String>::new(), "no case has them");
}

#[test]
fn codes_and_words_of_rules_are_their_own() {
    let codes: BTreeSet<_> = Rule::ALL.iter().map(|rule| rule.code()).collect();
    let words: BTreeSet<_> = Rule::ALL.iter().map(|rule| rule.word()).collect();
    assert_eq!((codes.len(), words.len()), (Rule::ALL.len(), Rule::ALL.len()));
    for rule in Rule::ALL {
        let is_page = rule.source().starts_with("https://docs.aws.amazon.com/")
            || rule.source().starts_with("https://repost.aws/knowledge-center/")
            || rule.source().starts_with("https://www.rfc-editor.org/");
        assert!(is_page, "{rule:?} rests on {}", rule.source());
    }
}

#[test]
fn published_policies_of_the_seeds_are_found_out_and_the_mended_ones_pass() {
    let index: Vec<Value> =
        serde_json::from_slice(&fs::read(data("policy/seeds/index.json")).expect("the index")).expect("JSON");
    let catalog = catalog();
    let findings = |name: &str| -> Vec<Finding> {
        let bytes = fs::read(data("policy/seeds").join(name)).expect("a policy");
        opened(&bytes).iter().flat_map(|one| check(one, &Around::default(), &catalog)).collect()
    };
    let mut mended = 0;
    for policy in &index {
        // A document of nothing but statements that are to be added would lock its key.
        let left: Vec<Rule> = findings(text(&policy["fixed"]))
            .iter()
            .map(|finding| finding.rule)
            .filter(|rule| *rule != Rule::LockOut)
            .collect();
        assert!(left.is_empty(), "{}: {left:?}", text(&policy["fixed"]));
        let raw = findings(text(&policy["raw"]));
        if policy["raw_parses"] == false {
            assert!(raw.iter().any(|one| one.rule.gravity() == Gravity::Error), "{}", text(&policy["raw"]));
            mended += 1;
        }
    }
    assert!(mended >= 3 && index.len() == 17, "{mended} of {}", index.len());
}
