//! Colour and width of the output.

use super::args::When;
use crate::render::Layout;
use std::io::IsTerminal;

/// Returns the layout for standard output.
pub(super) fn layout(when: When) -> Layout {
    Layout::new(columns(), wants_color(when))
}

fn columns() -> usize {
    let set =
        std::env::var("COLUMNS").ok().and_then(|value| value.parse().ok()).filter(|columns| *columns > 0);
    set.or_else(|| terminal_size::terminal_size().map(|(width, _)| usize::from(width.0))).unwrap_or(80)
}

/// Flag, then `NO_COLOR`, `CLICOLOR_FORCE`, `CLICOLOR`, `FORCE_COLOR`, `TERM=dumb`, then whether it is a
/// terminal (no-color.org, bixense.com/clicolors).
fn wants_color(when: When) -> bool {
    let set = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    match when {
        When::Always => true,
        When::Never => false,
        When::Auto if set("NO_COLOR").is_some() => false,
        When::Auto if set("CLICOLOR_FORCE").is_some_and(|value| value != "0") => true,
        When::Auto if set("CLICOLOR").is_some_and(|value| value == "0") => false,
        When::Auto if set("FORCE_COLOR").is_some() => true,
        When::Auto if set("TERM").is_some_and(|value| value == "dumb") => false,
        When::Auto => std::io::stdout().is_terminal(),
    }
}
