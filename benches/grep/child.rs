//! What the bench runs of itself in processes of its own.
//!
//! `child meter HOW PROGRAM …` runs a program, drains what it prints and says what it cost; a process of its
//! own, so that the greatest memory is that of this program and of no other. `child write BYTES` writes a
//! sparse log to its output. `child scan ARTEFACT FILE` searches with a grown knowledge base.

use super::known::Known;
use super::store::Store;
use anyhow::{Context, bail};
use cabhelp::kb::Kb;
use cabhelp::matcher::{Matcher, Wants};
use cabhelp::scan::{Filter, ScanOptions, scan};
use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeValLike;
use std::ffi::OsString;
use std::io::{BufRead, BufReader, Read, Write, stderr, stdout};
use std::ops::ControlFlow;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

/// How the output of a program is read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// The numbers at the ends of its lines, added up.
    Counts,
    /// Its lines, counted.
    Lines,
    /// Its lines that are a match of JSON lines, counted.
    Matches,
}

impl Reading {
    /// Returns its word on the command line.
    pub fn word(self) -> &'static str {
        match self {
            Self::Counts => "counts",
            Self::Lines => "lines",
            Self::Matches => "matches",
        }
    }

    fn parse(word: &str) -> anyhow::Result<Self> {
        let all = [Self::Counts, Self::Lines, Self::Matches];
        all.into_iter().find(|reading| reading.word() == word).with_context(|| format!("`{word}`"))
    }

    fn read(self, output: impl Read) -> anyhow::Result<u64> {
        let mut output = BufReader::with_capacity(1 << 18, output);
        match self {
            Self::Counts => output.lines().map(|line| count_of(&line?)).sum(),
            Self::Lines => lines(&mut output),
            Self::Matches => {
                let matches = |line: &Vec<u8>| line.starts_with(br#"{"type":"match""#);
                output.split(b'\n').filter_map(|line| line.ok().filter(matches)).map(|_| Ok(1)).sum()
            }
        }
    }
}

fn lines(output: &mut impl BufRead) -> anyhow::Result<u64> {
    let mut lines = 0;
    loop {
        let bytes = output.fill_buf()?;
        if bytes.is_empty() {
            return Ok(lines);
        }
        lines += memchr::memchr_iter(b'\n', bytes).count() as u64;
        let read = bytes.len();
        output.consume(read);
    }
}

/// Returns the number in `path:12` or `12`.
fn count_of(line: &str) -> anyhow::Result<u64> {
    let number = line.rsplit(':').next().unwrap_or(line).trim();
    number.parse().with_context(|| format!("no count: {line}"))
}

/// Does what the words after `child` say.
///
/// # Errors
/// When they say nothing known, or it fails.
pub fn run(words: &[OsString]) -> anyhow::Result<()> {
    let text: Vec<_> = words.iter().map(|word| word.to_string_lossy()).collect();
    match text.iter().map(AsRef::as_ref).collect::<Vec<_>>().as_slice() {
        ["meter", how, _, ..] => meter(Reading::parse(how)?, &words[2..]),
        ["write", bytes] => write(bytes.parse()?),
        ["scan", _, _] => {
            let found = scan_grown(std::fs::read(&words[1])?, Path::new(&words[2]))?;
            Ok(writeln!(stdout(), "{found}")?)
        }
        other => bail!("`{}` is nothing to do", other.join(" ")),
    }
}

fn meter(reading: Reading, command: &[OsString]) -> anyhow::Result<()> {
    let start = Instant::now();
    let mut child = Command::new(&command[0])
        .args(&command[1..])
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("{}", command[0].display()))?;
    let count = child.stdout.take().map(|output| reading.read(output)).transpose();
    let code = child.wait()?.code().unwrap_or(-1);
    let wall = start.elapsed().as_micros();
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN)?;
    let cpu = (usage.user_time() + usage.system_time()).num_microseconds();
    let count = count?.unwrap_or_default();
    Ok(writeln!(stdout(), "{cpu} {wall} {} {code} {count}", usage.max_rss())?)
}

fn write(bytes: u64) -> anyhow::Result<()> {
    let store = Store::open()?;
    let known = Known::shipped(&store.ordinary)?;
    let out = &mut std::io::BufWriter::with_capacity(1 << 16, stdout().lock());
    let counts = store.stream(out, bytes, &known)?;
    out.flush()?;
    Ok(writeln!(stderr(), "{}", counts.planted)?)
}

/// Searches a file with a grown knowledge base and returns how many known failures it holds.
fn scan_grown(artefact: Vec<u8>, path: &Path) -> anyhow::Result<u64> {
    let kb = Kb::open(artefact)?;
    let (matcher, filter) = (Matcher::new(&kb), Filter::new(kb.windows()?));
    let mut file = std::fs::File::open(path)?;
    // As `cabhelp grep -c` has it.
    let wants = Wants { facts: false, time: false, rest: false, reworded: false };
    let options = ScanOptions { wants, ..ScanOptions::default() };
    let mut found = 0;
    let totals = scan(&kb, &matcher, &filter, &mut file, &options, &mut |sighted| {
        found += sighted.hits.len() as u64;
        ControlFlow::Continue(())
    })?;
    totals.error.map_or(Ok(found), |error| Err(error.into()))
}
