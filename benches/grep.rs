//! Measures `grep` on large logs, side by side with other programs that search.
//!
//! In: the program and knowledge base of this package, the programs that are installed. Out: tables in
//! Markdown. Every count is asserted before it is timed; no time is ever asserted. How to read the numbers
//! stands in `benches/README.md`.
//!
//! `cargo bench --bench grep` runs everything; `-- sparse`, `dense`, `packed`, `threads`, `grown`, `unlike`,
//! `small` or `memory` those parts; `peers` before them leaves `cabhelp` out; `clean` deletes the logs.
//! `CABHELP_BENCH_MB` (1,200) scales everything, `CABHELP_BENCH_ROUNDS` (5) is how often each is timed.

#[path = "grep/child.rs"]
mod child;
#[expect(dead_code, reason = "whole processes are timed by their children")]
#[path = "shared/clock.rs"]
mod clock;
#[path = "shared/grown.rs"]
mod grown;
#[path = "grep/known.rs"]
mod known;
#[path = "grep/line.rs"]
mod line;
#[path = "grep/ordinary.rs"]
mod ordinary;
#[path = "grep/packing.rs"]
mod packing;
#[path = "grep/parts.rs"]
mod parts;
#[path = "grep/programs.rs"]
mod programs;
#[path = "grep/store.rs"]
mod store;
#[path = "grep/writing.rs"]
mod writing;

use anyhow::{Context, ensure};
use known::Known;
use parts::{Bench, PARTS};
use programs::Programs;
use std::ffi::OsString;
use std::io::{Write, stdout};
use store::Store;

/// How often each program is timed.
const ROUNDS: usize = 5;

fn main() -> anyhow::Result<()> {
    let words: Vec<OsString> = std::env::args_os().skip(1).collect();
    if words.first().is_some_and(|word| word == "child") {
        return child::run(&words[1..]);
    }
    // Cargo adds `--bench` to what the user gives.
    let words = words.iter().map(|word| word.to_string_lossy().into_owned());
    let mut words: Vec<String> = words.filter(|word| !word.starts_with("--")).collect();
    let peers_only = words.first().is_some_and(|word| word == "peers");
    if peers_only {
        words.remove(0);
    }
    let store = Store::open()?;
    if words == ["clean"] {
        return store.clean();
    }
    for word in &words {
        ensure!(PARTS.iter().any(|(name, _)| name == word), "`{word}` is no part of this bench");
    }
    let rounds = match std::env::var("CABHELP_BENCH_ROUNDS") {
        Ok(text) => text.parse().context("CABHELP_BENCH_ROUNDS")?,
        Err(_) => ROUNDS,
    };
    ensure!(rounds > 0, "CABHELP_BENCH_ROUNDS must be at least 1");
    let out = &mut stdout().lock();
    let (known, programs) = (Known::shipped(&store.ordinary)?, Programs::new(peers_only)?);
    programs.write_versions(out)?;
    writeln!(out, "{} lines to plant, {} records", known.lines.len(), known.records.len())?;
    let bench = Bench { store, known, programs, rounds };
    let chosen = |name: &&str| words.is_empty() || words.iter().any(|word| word == name);
    PARTS.iter().filter(|(name, _)| chosen(name)).try_for_each(|(_, part)| part(&bench, out))
}
