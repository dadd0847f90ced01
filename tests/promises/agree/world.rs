//! The two ways to find: every record by itself, and the stream as it comes.

use super::log::{Known, Log};
use cabhelp::kb::{Corpus, Kb, compile};
use cabhelp::matcher::{Facts, Finding, Hints, MatchKind, Matcher};
use cabhelp::record::Paste;
use cabhelp::scan::{Filter, RecordKind, ScanOptions, StreamOptions, Totals, scan};
use std::io::{self, Read};
use std::ops::{ControlFlow, Range};

/// A known failure and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sight {
    pub at: Range<u64>,
    pub entry: String,
    pub facts: Vec<(String, String)>,
}

/// A hit with its line and what its record says.
pub struct Told {
    pub sight: Sight,
    pub line: u64,
    pub kind: RecordKind,
    pub record: Range<u64>,
    pub context: (Vec<u8>, Vec<u8>),
}

/// A knowledge base with both ways to find in it.
pub struct World {
    kb: Kb,
    matcher: Matcher,
    filter: Filter,
}

impl World {
    /// Opens corpora, each lying over those before it.
    pub fn of(corpora: &[&Corpus]) -> Self {
        let mut bytes = corpora.iter().map(|corpus| compile(corpus).expect("compiles"));
        let mut kb = Kb::open(bytes.next().expect("a corpus")).expect("opens");
        for overlay in bytes {
            kb.add_overlay(overlay).expect("opens");
        }
        let matcher = Matcher::new(&kb);
        let filter = Filter::new(kb.windows().expect("windows"));
        Self { kb, matcher, filter }
    }

    /// Tells whether a window stands anywhere in `text`, with what must stand before it, without the filter: by trying every place.
    pub fn has_window(&self, text: &[u8]) -> bool {
        let folded: Vec<u8> = text.iter().map(|byte| byte | 0x20).collect();
        let windows = self.kb.windows().expect("windows");
        windows.iter().any(|window| {
            let whole = [window.before.as_slice(), window.core.as_slice()].concat();
            folded.windows(whole.len()).any(|place| place == whole)
        })
    }

    /// What is found in one record: by the matcher of `explain`, without a window and without the filter. What it
    /// tells by the words of a message alone, bulk search does not promise.
    pub fn explain(&self, known: &Known) -> Vec<Sight> {
        let bytes = [known.head.as_slice(), known.bytes.as_slice()].concat();
        let seen =
            self.matcher.explain(&self.kb, &Paste::new(&bytes), &Hints::default()).expect("a whole kb");
        let (start, added) = (known.at as u64, known.head.len() as u64);
        let mut sights = Vec::new();
        let by_words = |finding: &&Finding| {
            let is_other = matches!(finding.kind, MatchKind::Approximate | MatchKind::Translated);
            finding.is_loose && is_other && !finding.signature.starts_with("denial-")
        };
        for finding in seen.findings.iter().filter(|finding| !by_words(finding)) {
            assert!(finding.varying.is_empty(), "a record of one failure: {}", known.what);
            sights.extend(finding.spans.iter().map(|span| Sight {
                at: start + span.start as u64 - added..start + span.end as u64 - added,
                entry: finding.entry_id.clone(),
                facts: facts(&finding.facts),
            }));
        }
        sights.sort_by_key(|sight| sight.at.start);
        sights
    }

    /// What is found in a log, one known record after the other.
    pub fn slow(&self, log: &Log) -> Vec<Sight> {
        log.known.iter().flat_map(|known| self.explain(known)).collect()
    }

    /// What is found in a stream.
    pub fn fast(&self, reader: &mut dyn Read, stream: StreamOptions) -> (Vec<Told>, Totals) {
        let options = ScanOptions { stream, ..ScanOptions::default() };
        let mut all = Vec::new();
        let totals = scan(&self.kb, &self.matcher, &self.filter, reader, &options, &mut |sighted| {
            let record = sighted.record;
            all.extend(sighted.hits.into_iter().map(|hit| Told {
                sight: Sight {
                    at: hit.offset..hit.offset + hit.instance.span.len() as u64,
                    entry: hit.instance.entry_id,
                    facts: facts(&hit.instance.facts),
                },
                line: hit.line,
                kind: record.kind,
                record: record.offset..record.offset + record.bytes.len() as u64,
                context: (record.context.0.to_vec(), record.context.1.to_vec()),
            }));
            ControlFlow::Continue(())
        });
        (all, totals.expect("a whole kb"))
    }

    /// The sights of a stream.
    pub fn sights(&self, reader: &mut dyn Read) -> Vec<Sight> {
        let (all, totals) = self.fast(reader, StreamOptions::default());
        assert!(totals.error.is_none(), "{totals:?}");
        all.into_iter().map(|told| told.sight).collect()
    }
}

fn facts(facts: &Facts) -> Vec<(String, String)> {
    facts.iter().map(|(name, fact)| (name.to_owned(), fact.value.clone())).collect()
}

/// Says where two ways differ, in the words of the log; nothing where they agree.
pub fn differences(log: &Log, slow: &[Sight], fast: &[Sight]) -> Vec<String> {
    let of = |sight: &Sight| {
        let known = log.known.iter().rev().find(|known| known.at as u64 <= sight.at.start);
        known.map_or("before the first record", |known| known.what.as_str())
    };
    let line = |word: &str, sight: &Sight, others: &[Sight]| {
        let other = others.iter().find(|other| other.at == sight.at && other.entry == sight.entry);
        let facts =
            other.map_or_else(String::new, |other| format!(", facts {:?} / {:?}", sight.facts, other.facts));
        format!("{}: {word} {} at {:?}{facts}", of(sight), sight.entry, sight.at)
    };
    let mut all: Vec<String> = Vec::new();
    all.extend(slow.iter().filter(|sight| !fast.contains(sight)).map(|sight| line("missed", sight, fast)));
    all.extend(fast.iter().filter(|sight| !slow.contains(sight)).map(|sight| line("invented", sight, slow)));
    if all.is_empty() && slow != fast {
        all.push("in another order, or another number of times".to_owned());
    }
    all
}

/// Fails with the first of many differences.
#[track_caller]
pub fn assert_none(what: &str, differences: &[String]) {
    let first = &differences[..differences.len().min(12)];
    assert!(differences.is_empty(), "{what}: {} differences\n{}", differences.len(), first.join("\n"));
}

/// Gives bytes in pieces of these sizes, again and again.
pub struct Pieces<'a> {
    pub rest: &'a [u8],
    pub sizes: Vec<usize>,
    pub next: usize,
}

impl<'a> Pieces<'a> {
    pub fn of(rest: &'a [u8], sizes: &[usize]) -> Self {
        Self { rest, sizes: sizes.to_vec(), next: 0 }
    }
}

impl Read for Pieces<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let size = self.sizes[self.next % self.sizes.len()];
        self.next += 1;
        let count = size.min(buffer.len()).min(self.rest.len());
        buffer[..count].copy_from_slice(&self.rest[..count]);
        self.rest = &self.rest[count..];
        Ok(count)
    }
}
