//! Measures `explain`: the whole process, the loading of knowledge bases of several sizes, and big inputs.
//!
//! In: the program and knowledge base of this package. Out: tables in Markdown. Every count is asserted
//! before it is timed; no time is ever asserted. How to read the numbers stands in `benches/README.md`.
//!
//! `cargo bench --bench explain` runs everything, `-- process`, `-- loading` or `-- bulk` one part, and
//! `-- load-once 1000` opens one knowledge base once, for a profiler.

#[path = "explain/bulk.rs"]
mod bulk;
#[path = "shared/clock.rs"]
mod clock;
#[path = "shared/grown.rs"]
mod grown;
#[path = "explain/input.rs"]
mod input;
#[path = "explain/loading.rs"]
mod loading;
#[path = "explain/measure.rs"]
mod measure;
#[path = "explain/peers.rs"]
mod peers;
#[path = "explain/process.rs"]
mod process;

use anyhow::{Context, bail};
use std::io::stdout;

fn main() -> anyhow::Result<()> {
    // Cargo adds `--bench` to what the user gives.
    let words: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with("--")).collect();
    let out = &mut stdout().lock();
    match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => [process::run, loading::run, bulk::run].into_iter().try_for_each(|part| part(out)),
        ["process"] => process::run(out),
        ["loading"] => loading::run(out),
        ["bulk"] => bulk::run(out),
        ["load-once", entries] => loading::once(entries.parse().context("a number of entries")?, out),
        other => bail!("`{}` is no part of this bench", other.join(" ")),
    }
}
