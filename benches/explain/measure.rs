//! What a child process takes of the processor.

use anyhow::Context;
use nix::sys::resource::{Usage, UsageWho, getrusage};
use nix::sys::time::TimeValLike;
use std::process::{Command, Stdio};

/// What one run of a child process cost.
#[derive(Clone, Copy)]
pub struct Cost {
    /// User and system time in milliseconds.
    pub cpu_ms: f64,
    /// Page faults that needed no reading.
    pub minor_faults: i64,
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
