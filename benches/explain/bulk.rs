//! The greatest inputs that people still give to `explain`: a megabyte of log, a long list of jobs.

use super::clock::{median_us, table};
use super::input::{copy_jobs, log_with};
use cabhelp::engine::Engine;
use cabhelp::matcher::Hints;
use cabhelp::record::Paste;
use std::io::Write;

/// How often each input is timed.
const ROUNDS: usize = 21;

/// Measures every input and writes the table.
///
/// # Errors
/// When the knowledge base is damaged.
pub fn run(out: &mut dyn Write) -> anyhow::Result<()> {
    let engine = Engine::builder().build()?;
    let (jobs, failed) = copy_jobs(1_000);
    let log = log_with("Given key ID is not accessible", 1 << 20);
    let inputs = [("1 MiB of log, one message", log, 1), ("1,000 jobs of CLI JSON", jobs, failed)];
    let rows = inputs
        .iter()
        .map(|(name, text, count)| row(&engine, name, text, *count))
        .collect::<anyhow::Result<Vec<_>>>()?;
    let head = ["input", "found", "bytes", "ms", "MB/s"];
    table(out, "Big inputs, in one process", &head, &rows)
}

#[allow(clippy::cast_precision_loss)] // a few megabytes
fn row(engine: &Engine, name: &str, text: &str, count: usize) -> anyhow::Result<Vec<String>> {
    let hints = Hints::default();
    let seen = engine.explain(&Paste::new(text.as_bytes()), &hints)?;
    let found: usize = seen.findings.iter().map(|finding| finding.count).sum();
    assert_eq!(found, count, "{name}");
    let micros = median_us(ROUNDS, || (), |()| engine.explain(&Paste::new(text.as_bytes()), &hints));
    Ok(vec![
        name.to_owned(),
        found.to_string(),
        text.len().to_string(),
        format!("{:.1}", micros / 1000.0),
        format!("{:.0}", text.len() as f64 / micros),
    ])
}
