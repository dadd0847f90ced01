//! Loading: what opening a knowledge base of several sizes costs, and the first search in it.

use super::clock::{median_us, table};
use super::grown::{CLOSE, Grown, OPEN, between};
use super::input::NOTHING_KNOWN;
use anyhow::{Context, ensure};
use cabhelp::kb::{Kb, Tree, compile, load};
use cabhelp::matcher::{Hints, Matcher, Seen};
use cabhelp::record::Paste;
use std::io::Write;

/// How many entries the knowledge bases have that are measured besides the shipped one.
const GROWN: [usize; 2] = [300, 1_000];

/// How often each step is timed.
const ROUNDS: usize = 101;

/// How often the slow way is timed.
const SLOW_ROUNDS: usize = 5;

/// A message that one entry must be found by.
struct Known {
    /// Its id.
    entry: String,
    /// The message.
    text: String,
}

impl Known {
    /// Returns the first signature of the entry in the middle that has one without holes.
    fn of(sources: &dyn Tree) -> Option<Self> {
        let paths = sources.paths();
        let entries: Vec<_> = paths.iter().filter(|path| path.ends_with("/entry.toml")).collect();
        entries.iter().skip(entries.len() / 2).chain(&entries).find_map(|path| {
            let bytes = sources.read(path)?;
            let toml = String::from_utf8_lossy(&bytes);
            let text = between(&toml, OPEN, CLOSE)?;
            let plain = text.contains(' ') && !text.contains(['{', '[']);
            plain
                .then(|| between(&toml, "id = \"", "\""))
                .flatten()
                .map(|id| Self { entry: id.to_owned(), text: text.to_owned() })
        })
    }
}

/// A compiled knowledge base, what it was made from, and a message that it knows.
struct Sample {
    sources: Grown,
    artefact: &'static [u8],
    known: Known,
}

impl Sample {
    fn new(entries: usize) -> anyhow::Result<Self> {
        let sources = Grown::new(entries);
        let artefact = artefact(&sources)?;
        let known = Known::of(&sources).context("a signature without holes")?;
        let sample = Self { sources, artefact: artefact.leak(), known };
        sample.check(entries)?;
        Ok(sample)
    }

    fn open(&self) -> anyhow::Result<Kb> {
        Ok(Kb::open(self.artefact)?)
    }

    fn check(&self, entries: usize) -> anyhow::Result<()> {
        let kb = self.open()?;
        let matcher = Matcher::new(&kb);
        assert_eq!(kb.entry_ids().count(), entries, "entries");
        let found = explain(&kb, &matcher, &self.known.text)?;
        let ids: Vec<(&str, usize)> = found.findings.iter().map(|f| (f.entry_id.as_str(), f.count)).collect();
        assert_eq!(ids, [(self.known.entry.as_str(), 1)], "{}", self.known.text);
        assert_eq!(explain(&kb, &matcher, NOTHING_KNOWN)?.findings.len(), 0, "{NOTHING_KNOWN}");
        Ok(())
    }
}

fn artefact(sources: &dyn Tree) -> anyhow::Result<Vec<u8>> {
    let (corpus, issues) = load(sources, None);
    ensure!(issues.is_empty(), "{}", issues[0]);
    Ok(compile(&corpus)?)
}

fn explain(kb: &Kb, matcher: &Matcher, text: &str) -> anyhow::Result<Seen> {
    Ok(matcher.explain(kb, &Paste::new(text.as_bytes()), &Hints::default())?)
}

/// Measures every size and writes the table.
///
/// # Errors
/// When a knowledge base cannot be made or finds other than it must.
pub fn run(out: &mut dyn Write) -> anyhow::Result<()> {
    let sizes: Vec<usize> = std::iter::once(Grown::new(0).entries()).chain(GROWN).collect();
    let columns: Vec<Vec<(&str, String)>> =
        sizes.iter().map(|size| column(*size)).collect::<Result<_, _>>()?;
    let rows: Vec<Vec<String>> = (0..columns[0].len())
        .map(|row| {
            let name = columns[0][row].0.to_owned();
            std::iter::once(name).chain(columns.iter().map(|column| column[row].1.clone())).collect()
        })
        .collect();
    let sizes: Vec<String> = sizes.iter().map(|size| format!("{size} entries")).collect();
    let head: Vec<&str> = std::iter::once("").chain(sizes.iter().map(String::as_str)).collect();
    table(out, "Loading, in one process", &head, &rows)
}

fn column(entries: usize) -> anyhow::Result<Vec<(&'static str, String)>> {
    let sample = Sample::new(entries)?;
    let kb = sample.open()?;
    let signatures = kb.signature_count();
    let anchors = kb.anchors().count();
    let micros = |value: f64| format!("{value:.0}");
    let open = median_us(ROUNDS, || (), |()| sample.open());
    let build = median_us(ROUNDS, || (), |()| Matcher::new(&kb));
    let first = |text: &str| {
        let fresh = || sample.open().map(|kb| (Matcher::new(&kb), kb));
        median_us(ROUNDS, fresh, |made| made.as_ref().ok().map(|(matcher, kb)| explain(kb, matcher, text)))
    };
    let (found, not_found) = (first(&sample.known.text), first(NOTHING_KNOWN));
    let parse = median_us(SLOW_ROUNDS, || (), |()| artefact(&sample.sources));
    Ok(vec![
        ("signatures", signatures.to_string()),
        ("distinct anchors", anchors.to_string()),
        ("artefact, bytes", sample.artefact.len().to_string()),
        ("`Kb::open`, µs", micros(open)),
        ("`Matcher::new`, µs", micros(build)),
        ("first explain, found, µs", micros(found)),
        ("first explain, not found, µs", micros(not_found)),
        ("all three, found, µs", micros(open + build + found)),
        ("`load` and `compile` from TOML, µs", micros(parse)),
    ])
}

/// Opens a knowledge base of `entries` entries once and searches it once, apart from everything else, so
/// that a profiler can be told to look at [`open_once`] and [`search_once`] only.
///
/// # Errors
/// When the knowledge base cannot be made or finds other than it must.
pub fn once(entries: usize, out: &mut dyn Write) -> anyhow::Result<()> {
    let sample = Sample::new(entries)?;
    let kb = open_once(&sample)?;
    let matcher = build_once(&kb);
    let seen = search_once(&kb, &matcher, &sample.known.text)?;
    writeln!(out, "{} findings", seen.findings.len())?;
    Ok(())
}

#[inline(never)]
fn open_once(sample: &Sample) -> anyhow::Result<Kb> {
    sample.open()
}

#[inline(never)]
fn build_once(kb: &Kb) -> Matcher {
    Matcher::new(kb)
}

#[inline(never)]
fn search_once(kb: &Kb, matcher: &Matcher, text: &str) -> anyhow::Result<Seen> {
    explain(kb, matcher, text)
}
