//! `search`: the right entry from a vague question, in each language.
//!
//! `tests/data/search/<lang>.jsonl` holds questions as people type them, with the ids that count as right, the
//! best first. `<lang>.heldout.jsonl` was written by the same people and was not looked at while the search was
//! made.

use super::program::{LANGUAGES, data};
use cabhelp::engine::Engine;
use serde_json::Value;

/// A question and the entries that count as right.
pub struct Question {
    pub query: String,
    pub expect: Vec<String>,
    pub kind: String,
}

/// Reads the questions of a file.
pub fn questions(name: &str) -> Vec<Question> {
    let text = std::fs::read_to_string(data(&format!("search/{name}.jsonl"))).expect("the questions");
    text.lines().filter(|line| !line.trim().is_empty()).map(question).collect()
}

fn question(line: &str) -> Question {
    let value: Value = serde_json::from_str(line).expect("JSON");
    let text = |name: &str| value[name].as_str().expect("text").to_owned();
    let expect = value["expect"].as_array().expect("ids").iter().map(|id| id.as_str().expect("an id").to_owned());
    Question { query: text("query"), expect: expect.collect(), kind: text("kind") }
}

/// Returns how many of the questions have a right entry first, and among the first three, with a line for each
/// that has not.
fn success(engine: &Engine, lang: &str, questions: &[Question]) -> (usize, usize, Vec<String>) {
    let lang = engine.lang(lang).expect("a language");
    let (mut first, mut three, mut missed) = (0, 0, Vec::new());
    for question in questions {
        let found = engine.search(&question.query, &lang, 3).expect("a result");
        let ids: Vec<&str> = found.hits.iter().map(|hit| hit.entry_id.as_str()).collect();
        let place = ids.iter().position(|id| question.expect.iter().any(|right| right == id));
        first += usize::from(place == Some(0));
        three += usize::from(place.is_some());
        if place != Some(0) {
            let scores: Vec<f32> = found.hits.iter().map(|hit| hit.score).collect();
            let (query, kind, expect) = (&question.query, &question.kind, &question.expect);
            missed.push(format!("{} {kind}: {query} -> {ids:?} {scores:?}, not {expect:?} {:?}", if place.is_some() {"1"} else {"3"}, found.corrected));
        }
    }
    (first, three, missed)
}

#[test]
fn questions_find_their_entry_in_every_language() {
    let engine = Engine::builder().build().expect("an engine");
    let mut faults = Vec::new();
    for lang in LANGUAGES {
        let questions = questions(lang);
        assert!(questions.len() >= 60, "{lang}");
        let (first, three, missed) = success(&engine, lang, &questions);
        eprintln!("{lang}: {first} {three} of {}\n{}", questions.len(), missed.join("\n"));
        if first * 100 < questions.len() * 90 || three * 100 < questions.len() * 98 {
            faults.push(format!("{lang}: {first} and {three} of {}\n{}", questions.len(), missed.join("\n")));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n\n"));
}
