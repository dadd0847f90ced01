//! Measures `policy`: what a decision takes, and how many documents are checked in a second.
//!
//! In: the tables and samples of `tests/data/policy`. Out: tables in Markdown. Every outcome and every count of
//! findings is asserted before it is timed; no time is ever asserted. `cargo bench --bench policy` runs it.

#[path = "shared/clock.rs"]
mod clock;

use anyhow::{Context, ensure};
use cabhelp::engine::Engine;
use cabhelp::policy::{Around, Case, Catalog, Found, Opened, PolicyKind, check, evaluate, open, outcome};
use clock::{median_us, table};
use serde_json::{Map, Value};
use std::fs;
use std::hint::black_box;
use std::io::{Write, stdout};
use std::path::{Path, PathBuf};

/// How often each list is gone through.
const ROUNDS: usize = 51;

fn main() -> anyhow::Result<()> {
    let catalog = Engine::builder().build()?.policy_catalog()?;
    let out = &mut stdout().lock();
    decisions(&catalog, out)?;
    documents(&catalog, out)
}

fn data(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/policy").join(name)
}

fn json(path: &Path) -> anyhow::Result<Value> {
    Ok(serde_json::from_slice(&fs::read(path)?)?)
}

// ---------------------------------------------------------------------------------------------- decisions

/// A question as text, and the outcome that its table expects.
struct Question {
    text: String,
    expected: String,
}

fn questions() -> anyhow::Result<Vec<Question>> {
    let mut files: Vec<PathBuf> =
        fs::read_dir(data(""))?.map(|item| item.map(|item| item.path())).collect::<Result<_, _>>()?;
    files.retain(|path| path.extension().is_some_and(|ending| ending == "json"));
    files.sort();
    let mut all = Vec::new();
    for file in files {
        all.extend(of_table(&json(&file)?)?);
    }
    Ok(all)
}

/// The questions of a table: each case replaces and omits parts of the defaults; `"$name"` is a document.
fn of_table(table: &Value) -> anyhow::Result<Vec<Question>> {
    let documents = table["documents"].as_object().cloned().unwrap_or_default();
    let mut questions = Vec::new();
    for case in table["cases"].as_array().context("cases")? {
        let Some(expected) = case["decision"].as_str() else { continue };
        let mut input = table["defaults"].as_object().cloned().unwrap_or_default();
        for (name, value) in case["input"].as_object().into_iter().flatten() {
            match (name.as_str(), input.get_mut(name)) {
                ("request", Some(Value::Object(request))) => {
                    request.extend(value.as_object().cloned().unwrap_or_default());
                }
                _ => drop(input.insert(name.clone(), value.clone())),
            }
        }
        for name in case["omit"].as_array().into_iter().flatten() {
            input.remove(name.as_str().unwrap_or_default());
        }
        let text = named(&Value::Object(input), &documents).to_string();
        questions.push(Question { text, expected: expected.to_owned() });
    }
    Ok(questions)
}

fn named(value: &Value, documents: &Map<String, Value>) -> Value {
    match value {
        Value::String(text) => {
            let document = text.strip_prefix('$').and_then(|name| documents.get(name));
            document.unwrap_or(value).clone()
        }
        Value::Array(items) => items.iter().map(|item| named(item, documents)).collect(),
        Value::Object(members) => {
            members.iter().map(|(name, member)| (name.clone(), named(member, documents))).collect()
        }
        other => other.clone(),
    }
}

fn decisions(catalog: &Catalog, out: &mut dyn Write) -> anyhow::Result<()> {
    let questions = questions()?;
    ensure!(questions.len() >= 900, "only {} questions", questions.len());
    let mut cases = Vec::new();
    for question in &questions {
        let case = Case::read(&question.text, catalog).ok().context("a question is refused")?;
        ensure!(outcome(&case, catalog).word() == question.expected, "{}", question.text);
        ensure!(evaluate(&case, catalog).outcome.word() == question.expected, "{}", question.text);
        cases.push(case);
    }
    let bytes: usize = questions.iter().map(|question| question.text.len()).sum();
    let all = |micros: f64| micros / count(questions.len());
    let read = all(median_us(
        ROUNDS,
        || (),
        |()| {
            for question in &questions {
                let _ = black_box(Case::read(&question.text, catalog));
            }
        },
    ));
    let decided = all(median_us(
        ROUNDS,
        || (),
        |()| {
            for case in &cases {
                black_box(outcome(case, catalog));
            }
        },
    ));
    let told = all(median_us(
        ROUNDS,
        || (),
        |()| {
            for case in &cases {
                black_box(evaluate(case, catalog));
            }
        },
    ));
    let serde = all(median_us(
        ROUNDS,
        || (),
        |()| {
            for question in &questions {
                let _ = black_box(serde_json::from_str::<Value>(&question.text));
            }
        },
    ));
    let row = |what: &str, micros: f64| vec![what.to_owned(), format!("{micros:.1}"), ratio(micros, serde)];
    let rows = [
        row("`serde_json` reads the question", serde),
        row("the question is read, with places", read),
        row("the outcome", decided),
        row("the outcome with every reason", told),
    ];
    let title =
        format!("Decisions, mean of {} questions of {} bytes", questions.len(), bytes / questions.len());
    table(out, &title, &["", "µs", "ratio to `serde_json`"], &rows)
}

#[allow(clippy::cast_precision_loss)] // a few thousand
fn count(number: usize) -> f64 {
    number as f64
}

fn ratio(micros: f64, base: f64) -> String {
    format!("{:.2}", micros / base)
}

// ---------------------------------------------------------------------------------------------- documents

/// A document with how it is to be checked and how many findings it has.
struct Sample {
    bytes: Vec<u8>,
    around: Around,
    findings: usize,
}

fn samples(name: &str) -> anyhow::Result<Vec<Sample>> {
    let table = json(&data("checks").join(name))?;
    let text = |case: &Value, name: &str| case.get(name).and_then(Value::as_str).map(str::to_owned);
    let sample = |case: &Value| {
        let bytes = match text(case, "text") {
            Some(text) if case["encoding"] == "latin-1" => {
                text.chars().map(|ch| u8::try_from(u32::from(ch))).collect::<Result<_, _>>()?
            }
            Some(text) => text.into_bytes(),
            None => serde_json::to_vec_pretty(&case["document"])?,
        };
        let around = Around {
            kind: text(case, "kind").as_deref().and_then(PolicyKind::parse),
            source_account: text(case, "source_account"),
            destination_account: text(case, "destination_account"),
        };
        let findings = case.get("expect").and_then(Value::as_array).map_or(0, Vec::len);
        Ok(Sample { bytes, around, findings })
    };
    table.as_array().context("a list")?.iter().map(sample).collect()
}

fn opened(bytes: &[u8]) -> Vec<Opened> {
    match open(bytes) {
        Found::Policies(policies) => policies,
        _ => Vec::new(),
    }
}

fn checked(sample: &Sample, catalog: &Catalog) -> usize {
    opened(&sample.bytes).iter().map(|one| check(one, &sample.around, catalog).len()).sum()
}

fn documents(catalog: &Catalog, out: &mut dyn Write) -> anyhow::Result<()> {
    let mut rows = Vec::new();
    for (what, name) in
        [("policies of AWS's pages, no finding", "samples.json"), ("broken policies", "findings.json")]
    {
        let samples = samples(name)?;
        for sample in &samples {
            let found = checked(sample, catalog);
            ensure!(found == sample.findings, "{found} findings: {}", String::from_utf8_lossy(&sample.bytes));
        }
        let micros = median_us(
            ROUNDS,
            || (),
            |()| samples.iter().map(|sample| checked(sample, catalog)).sum::<usize>(),
        );
        let serde = median_us(
            ROUNDS,
            || (),
            |()| {
                for sample in &samples {
                    let _ = black_box(serde_json::from_slice::<Value>(&sample.bytes));
                }
            },
        );
        let bytes: usize = samples.iter().map(|sample| sample.bytes.len()).sum();
        rows.push(vec![
            what.to_owned(),
            samples.len().to_string(),
            (bytes / samples.len()).to_string(),
            samples.iter().map(|sample| sample.findings).sum::<usize>().to_string(),
            format!("{:.0}", count(samples.len()) / micros * 1e6),
            ratio(micros, serde),
        ]);
    }
    let head = [
        "documents",
        "number",
        "bytes each",
        "findings",
        "documents checked in a second",
        "ratio to `serde_json`",
    ];
    table(out, "Checked documents, from bytes to findings", &head, &rows)
}
