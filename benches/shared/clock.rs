//! Clocks and tables that every bench uses.

use std::io::Write;
use std::time::Instant;

/// Returns the value in the middle; 0 of nothing.
pub fn median(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.get(sorted.len() / 2).copied().unwrap_or_default()
}

/// Returns the median time of `rounds` runs in microseconds. What `prepare` makes is not timed, and what
/// `run` returns is dropped after the clock was read.
pub fn median_us<P, R>(
    rounds: usize,
    mut prepare: impl FnMut() -> P,
    mut run: impl FnMut(&mut P) -> R,
) -> f64 {
    let times: Vec<f64> = (0..rounds)
        .map(|_| {
            let mut prepared = prepare();
            let start = Instant::now();
            let result = std::hint::black_box(run(&mut prepared));
            let time = start.elapsed();
            drop(result);
            time.as_secs_f64() * 1e6
        })
        .collect();
    median(&times)
}

/// Writes a table with its title, in Markdown.
///
/// # Errors
/// When it cannot be written.
pub fn table(out: &mut dyn Write, title: &str, head: &[&str], rows: &[Vec<String>]) -> anyhow::Result<()> {
    writeln!(out, "\n### {title}\n| {} |", head.join(" | "))?;
    writeln!(out, "|{}", "---|".repeat(head.len()))?;
    for row in rows {
        writeln!(out, "| {} |", row.join(" | "))?;
    }
    Ok(())
}
