//! Clocks: what a function takes in this process, and what a child process takes of the processor.

use anyhow::Context;
use nix::sys::resource::{Usage, UsageWho, getrusage};
use nix::sys::time::TimeValLike;
use std::process::{Command, Stdio};
use std::time::Instant;

/// What one run of a child process cost.
#[derive(Clone, Copy)]
pub struct Cost {
    /// User and system time in milliseconds.
    pub cpu_ms: f64,
    /// Page faults that needed no reading.
    pub minor_faults: i64,
}

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

/// Runs a command to its end with its output thrown away, and returns what it cost.
///
/// # Errors
/// When it cannot be started.
pub fn cost(command: &mut Command) -> anyhow::Result<Cost> {
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let before = getrusage(UsageWho::RUSAGE_CHILDREN)?;
    command.status().with_context(|| format!("{command:?}"))?;
    let after = getrusage(UsageWho::RUSAGE_CHILDREN)?;
    Ok(Cost {
        cpu_ms: cpu_ms(&after) - cpu_ms(&before),
        minor_faults: after.minor_page_faults() - before.minor_page_faults(),
    })
}

#[allow(clippy::cast_precision_loss)] // microseconds of one bench
fn cpu_ms(usage: &Usage) -> f64 {
    (usage.user_time() + usage.system_time()).num_microseconds() as f64 / 1000.0
}
