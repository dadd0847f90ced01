//! How far the search is, on a terminal; and whether the user stopped it.

use super::super::args::Shown;
use super::super::exit::Exit;
use indicatif::{BinaryBytes, HumanDuration};
use std::io::{IsTerminal, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// How often the line is renewed.
pub(super) const TICK: Duration = Duration::from_millis(200);

/// How long a search may take before the line appears.
const PATIENCE: Duration = Duration::from_millis(600);

/// A line on standard error that tells bytes, rate and time left, in figures alone: they need no language.
pub(super) struct Progress<'e> {
    is_on: bool,
    is_shown: bool,
    total: u64,
    begun: Instant,
    err: &'e mut dyn Write,
}

impl<'e> Progress<'e> {
    pub fn new(shown: Shown, total: u64, err: &'e mut dyn Write) -> Self {
        let is_on = shown == Shown::Auto && std::io::stderr().is_terminal();
        Self { is_on, is_shown: false, total, begun: Instant::now(), err }
    }

    /// Renews the line.
    pub fn show(&mut self, bytes: u64) {
        let elapsed = self.begun.elapsed();
        if !self.is_on || elapsed < PATIENCE {
            return;
        }
        let line = line(bytes, self.total, elapsed);
        // A terminal that is gone is no reason to stop.
        let _ = write!(self.err, "\r\u{1b}[2K{line}");
        let _ = self.err.flush();
        self.is_shown = true;
    }

    /// Takes the line away before something else is printed.
    pub fn clear(&mut self) {
        if self.is_shown {
            let _ = write!(self.err, "\r\u{1b}[2K");
            let _ = self.err.flush();
            self.is_shown = false;
        }
    }
}

#[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss)]
fn line(bytes: u64, total: u64, elapsed: Duration) -> String {
    let rate = bytes as f64 / elapsed.as_secs_f64();
    let done = BinaryBytes(bytes);
    let per_second = BinaryBytes(rate as u64);
    if total < bytes || rate < 1.0 {
        return format!("{done}  {per_second}/s");
    }
    let left = Duration::from_secs_f64((total - bytes) as f64 / rate);
    let percent = bytes * 100 / total.max(1);
    format!("{percent} %  {done} / {}  {per_second}/s  −{:#}", BinaryBytes(total), HumanDuration(left))
}

/// Returns what becomes true when the user interrupts; at the second time the program ends at once.
pub(super) fn watch_interrupts() -> Arc<AtomicBool> {
    let interrupted = Arc::new(AtomicBool::new(false));
    let seen = Arc::clone(&interrupted);
    // Where it cannot be watched, an interrupt ends the program as it always did.
    let _ = ctrlc::set_handler(move || {
        if seen.swap(true, Ordering::Relaxed) {
            std::process::exit(Exit::Interrupted.code().into());
        }
    });
    interrupted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_tells_what_is_left_where_the_whole_is_known() {
        let text = line(512 << 20, 1 << 30, Duration::from_secs(1));
        assert_eq!(text, "50 %  512.00 MiB / 1.00 GiB  512.00 MiB/s  −1s");
        assert_eq!(line(512 << 20, 0, Duration::from_secs(1)), "512.00 MiB  512.00 MiB/s");
    }
}
