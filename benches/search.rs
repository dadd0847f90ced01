//! Measures `search`: how often the right entry comes first, beside plainer indexes over the same words, and what
//! a search costs.
//!
//! In: the questions of `tests/data/search`, the program. Out: tables in Markdown. Counts are asserted before
//! anything is timed; no time is ever asserted. `cargo bench --bench search` runs all of it, `-- success`, `-- cost`
//! one part. `CABHELP_BIN` names another build of the program to measure.

#[path = "search/baseline.rs"]
mod baseline;
#[path = "shared/clock.rs"]
mod clock;
#[path = "explain/measure.rs"]
mod measure;

use anyhow::{Context, bail, ensure};
use baseline::{Baseline, Cut};
use cabhelp::engine::{Engine, artefact, embedded_index, embedded_locales};
use cabhelp::kb::Kb;
use cabhelp::search::indexed_texts;
use clock::{median, median_us, table};
use measure::{Cost, cost};
use serde_json::Value;
use std::io::{Write, stdout};
use std::path::Path;
use std::process::Command;

const LANGUAGES: [&str; 4] = ["en", "pt-BR", "ko", "es"];

/// How often the whole process is run, and how often a question is asked in one.
const PROCESSES: usize = 200;
const ROUNDS: usize = 31;

fn main() -> anyhow::Result<()> {
    let words: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with("--")).collect();
    let out = &mut stdout().lock();
    match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => [success, warm, processes, sizes].into_iter().try_for_each(|part| part(out)),
        ["success"] => success(out),
        ["cost"] => [warm, processes, sizes].into_iter().try_for_each(|part| part(out)),
        other => bail!("`{}` is no part of this bench", other.join(" ")),
    }
}

/// A question and the entries that count as right.
struct Question {
    query: String,
    expect: Vec<String>,
}

fn questions(name: &str) -> anyhow::Result<Vec<Question>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/data/search/{name}.jsonl"));
    let file = std::fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    let question = |line: &str| -> anyhow::Result<Question> {
        let value: Value = serde_json::from_str(line)?;
        let expect = value["expect"].as_array().context("ids")?.iter().filter_map(Value::as_str);
        Ok(Question {
            query: value["query"].as_str().context("a query")?.to_owned(),
            expect: expect.map(str::to_owned).collect(),
        })
    };
    file.lines().filter(|line| !line.trim().is_empty()).map(question).collect()
}

// ------------------------------------------------------------------------------------------------ success

/// Gives the ids of the first three entries for a question in a language.
type Finds<'a> = dyn Fn(&str, &str) -> anyhow::Result<Vec<String>> + 'a;

fn success(out: &mut dyn Write) -> anyhow::Result<()> {
    let engine = Engine::builder().build()?;
    let texts = indexed_texts(&Kb::open(artefact())?, &embedded_locales())?;
    ensure!(texts.len() == engine.entry_count(), "not every entry is indexed");
    let ours = |query: &str, lang: &str| -> anyhow::Result<Vec<String>> {
        let lang = engine.lang(lang).context("a language")?;
        Ok(engine.search(query, &lang, 3)?.hits.into_iter().map(|hit| hit.entry_id).collect())
    };
    let plain = [Cut::WhiteSpace, Cut::Default, Cut::Pairs].map(|cut| Baseline::new(cut, &texts));
    let [white, default, pairs] = plain;
    let (white, default, pairs) = (white?, default?, pairs?);
    let ways: [(&str, Box<Finds<'_>>); 4] = [
        ("`cabhelp search`", Box::new(ours)),
        ("BM25, words at white space", Box::new(|query, _| white.first_three(query))),
        ("BM25, tantivy's default analyzer", Box::new(|query, _| default.first_three(query))),
        ("BM25, pairs of characters", Box::new(|query, _| pairs.first_three(query))),
    ];
    for (title, ending) in [("Questions", ""), ("Questions held out", ".heldout")] {
        let mut rows = Vec::new();
        for (name, finds) in &ways {
            let mut row = vec![(*name).to_owned()];
            for lang in LANGUAGES {
                row.push(rates(&questions(&format!("{lang}{ending}"))?, lang, finds.as_ref())?);
            }
            rows.push(row);
        }
        let head = ["right entry first / among three, %", "en", "pt-BR", "ko", "es"];
        let count = questions(&format!("en{ending}"))?.len();
        table(out, &format!("{title}, {count} per language"), &head, &rows)?;
    }
    Ok(())
}

#[allow(clippy::cast_precision_loss)] // some hundred questions
fn rates(questions: &[Question], lang: &str, finds: &Finds<'_>) -> anyhow::Result<String> {
    let (mut first, mut three) = (0, 0);
    for question in questions {
        let found = finds(&question.query, lang)?;
        let place = found.iter().position(|id| question.expect.contains(id));
        first += usize::from(place == Some(0));
        three += usize::from(place.is_some());
    }
    let share = |count: usize| count as f64 * 100.0 / questions.len() as f64;
    Ok(format!("{:.1} / {:.1}", share(first), share(three)))
}

// --------------------------------------------------------------------------------------------------- cost

#[allow(clippy::cast_precision_loss)] // some hundred questions
fn warm(out: &mut dyn Write) -> anyhow::Result<()> {
    let engine = Engine::builder().build()?;
    let mut rows = Vec::new();
    for lang in LANGUAGES {
        let tag = engine.lang(lang).context("a language")?;
        let all = questions(lang)?;
        let mut times = Vec::new();
        for question in &all {
            let found = engine.search(&question.query, &tag, 5)?;
            ensure!(found == engine.search(&question.query, &tag, 5)?, "{}: another answer", question.query);
            times.push(median_us(ROUNDS, || (), |()| engine.search(&question.query, &tag, 5)));
        }
        times.sort_by(f64::total_cmp);
        let late = times[times.len() * 95 / 100];
        rows.push(vec![
            lang.to_owned(),
            all.len().to_string(),
            format!("{:.0}", median(&times)),
            format!("{late:.0}"),
        ]);
    }
    table(
        out,
        "A query in a warm process, five hits with highlights",
        &["", "questions", "median µs", "95 % below, µs"],
        &rows,
    )
}

fn processes(out: &mut dyn Write) -> anyhow::Result<()> {
    let own = std::env::var_os("CABHELP_BIN").unwrap_or_else(|| env!("CARGO_BIN_EXE_cabhelp").into());
    let own = std::path::absolute(own)?;
    let runs: [(&[&str], &str); 6] = [
        (&["explain", "Given key ID is not accessible"], "CAB0001"),
        (&["search", "Given key ID is not accessible"], "CAB0001"),
        (&["search", "tag policy value"], "CAB0010"),
        (&["search", "복사 작업 실패", "--lang", "ko"], "CAB0008"),
        (&["search", "snapshto sharing managed key"], "CAB0007"),
        (&["search", "CAB0017"], "CAB0017"),
    ];
    let command = |arguments: &[&str]| {
        let mut command = Command::new(&own);
        command
            .args(arguments)
            .env_remove("CABHELP_LANG")
            .env_remove("CABHELP_OVERLAY")
            .env("LC_ALL", "en_US.UTF-8");
        command
    };
    for (arguments, holds) in runs {
        let output = command(arguments).output()?;
        ensure!(String::from_utf8_lossy(&output.stdout).contains(holds), "{arguments:?}: no {holds}");
    }
    let mut costs = vec![Vec::new(); runs.len()];
    for _ in 0..PROCESSES {
        for ((arguments, _), costs) in runs.iter().zip(&mut costs) {
            costs.push(cost(&mut command(arguments))?);
        }
    }
    let cpu = |costs: &[Cost]| median(&costs.iter().map(|cost| cost.cpu_ms).collect::<Vec<_>>());
    let base = cpu(&costs[0]);
    let row = |((arguments, _), costs): (&(&[&str], &str), &Vec<Cost>)| {
        let own = cpu(costs);
        let mut faults: Vec<i64> = costs.iter().map(|cost| cost.minor_faults).collect();
        faults.sort_unstable();
        vec![
            format!("`{}`", arguments.join(" ")),
            format!("{own:.2}"),
            format!("{:+.2}", own - base),
            faults[faults.len() / 2].to_string(),
        ]
    };
    let rows: Vec<Vec<String>> = runs.iter().zip(&costs).map(row).collect();
    table(out, "Whole process, cold", &["program", "CPU ms", "against `explain`", "minor faults"], &rows)
}

fn sizes(out: &mut dyn Write) -> anyhow::Result<()> {
    let files = embedded_index();
    ensure!(!files.is_empty(), "there is no index");
    let bytes: usize = files.iter().map(|(_, bytes)| bytes.len()).sum();
    let engine = Engine::builder().build()?;
    let making = median_us(5, || (), |()| engine.made_index());
    let rows = vec![
        vec!["the index that is built in, bytes".to_owned(), bytes.to_string()],
        vec![
            "the program, bytes".to_owned(),
            std::fs::metadata(env!("CARGO_BIN_EXE_cabhelp"))?.len().to_string(),
        ],
        vec!["making the index in memory, ms".to_owned(), format!("{:.0}", making / 1000.0)],
    ];
    table(out, &format!("Sizes, {} entries", engine.entry_count()), &["", ""], &rows)
}
