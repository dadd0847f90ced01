//! What a record holds: hits with their place in the stream, their line and their time.

use super::moment::Moment;
use super::stream::{BEGINNING, Record, StreamOptions, Totals, records};
use super::{Filter, RecordKind};
use crate::kb::{Kb, KbError};
use crate::matcher::{Hints, Instance, Matcher, Unknown, Wants};
use crate::record::{MAX_BEFORE_HEAD, Paste, message_cell, table_head};
use std::io::Read;
use std::ops::ControlFlow;

/// What is wanted of a stream.
#[derive(Clone, Debug, Default)]
pub struct ScanOptions {
    /// How the stream is read.
    pub stream: StreamOptions,
    /// What the user knows.
    pub hints: Hints,
    /// What is wanted of each finding. Messages in other words are told where every record is read, or where
    /// failures are wanted that no entry explains; else only what the filter promises.
    pub wants: Wants,
    /// Only what happened from then on; what has no time counts.
    pub since: Option<Moment>,
    /// Only what happened before then; what has no time counts.
    pub until: Option<Moment>,
    /// Whether failures are wanted that no entry explains. More records are looked at then (all of a table, whose
    /// first 16 KiB are waited for): known failures may be found in them that stand there in other words.
    pub unmatched: bool,
}

/// A known failure in a stream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// What was found; its span is a range of the record.
    pub instance: Instance,
    /// Where its first byte stands, in bytes of the stream.
    pub offset: u64,
    /// Where the byte after it stands.
    pub end: u64,
    /// The number of the line in which it begins, from 1; 0 where numbers are not wanted.
    pub line: u64,
    /// When it happened, as its record says.
    pub time: Option<Moment>,
}

/// A message of a failure that no entry explains.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unmatched {
    /// The message, and how many failures of the record have it.
    pub unknown: Unknown,
    /// Where its record begins, in bytes of the stream.
    pub offset: u64,
    /// When it happened.
    pub time: Option<Moment>,
}

/// A record with what was found in it.
#[derive(Debug)]
pub struct Sighted<'a> {
    /// The record.
    pub record: &'a Record<'a>,
    /// The known failures in it, in order.
    pub hits: Vec<Hit>,
    /// The failures in it that no entry explains, where they are wanted.
    pub unmatched: Vec<Unmatched>,
}

/// Gives every record of `reader` in which there is something to `take`.
///
/// # Errors
/// When the compiled knowledge base is damaged. What cannot be read is told in the totals.
pub fn scan(
    kb: &Kb,
    matcher: &Matcher,
    filter: &Filter,
    reader: &mut dyn Read,
    options: &ScanOptions,
    take: &mut dyn FnMut(Sighted<'_>) -> ControlFlow<()>,
) -> Result<Totals, KbError> {
    let mut damaged = None;
    let mut head = Head::default();
    let mut first = Vec::new();
    let mut stream = options.stream;
    let mut failed = None;
    if options.unmatched {
        failed = reader.take(BEGINNING as u64).read_to_end(&mut first).err();
        // Only the head of a table names the field of a message.
        stream.every_record |= table_head(&first, matcher.lookup(kb)).is_some();
    }
    let rest = Rest { failed, reader };
    let totals = records(&mut first.as_slice().chain(rest), filter, stream, &mut |record| match look(
        kb, matcher, options, record, &mut head,
    ) {
        Ok(sighted) if sighted.hits.is_empty() && sighted.unmatched.is_empty() => ControlFlow::Continue(()),
        Ok(sighted) => take(sighted),
        Err(error) => {
            damaged = Some(error);
            ControlFlow::Break(())
        }
    });
    damaged.map_or(Ok(totals), Err)
}

/// What comes after the first bytes, or why nothing does.
struct Rest<'r> {
    failed: Option<std::io::Error>,
    reader: &'r mut dyn Read,
}

impl Read for Rest<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        self.failed.take().map_or_else(|| self.reader.read(buffer), Err)
    }
}

/// The head of the table that a stream is, once it was looked for.
#[derive(Default)]
struct Head {
    names: Option<Vec<u8>>,
}

impl Head {
    /// Returns the line that names the columns; empty for what is no table, and before its head came.
    fn of(&mut self, matcher: &Matcher, kb: &Kb, record: &Record<'_>) -> &[u8] {
        if self.names.is_none() {
            let range = table_head(record.beginning, matcher.lookup(kb));
            let lines = memchr::memchr_iter(b'\n', record.beginning).count();
            if range.is_some() || record.is_beginning_whole || lines >= MAX_BEFORE_HEAD {
                self.names = Some(range.map(|range| record.beginning[range].to_vec()).unwrap_or_default());
            }
        }
        self.names.as_deref().unwrap_or_default()
    }
}

fn look<'a>(
    kb: &Kb,
    matcher: &Matcher,
    options: &ScanOptions,
    record: &'a Record<'a>,
    head: &mut Head,
) -> Result<Sighted<'a>, KbError> {
    let names = if record.kind == RecordKind::Text { head.of(matcher, kb, record) } else { &[] };
    let wants_time = options.wants.time || options.since.is_some() || options.until.is_some();
    // The stamp of a line tells its time as well as a field does, and costs nothing.
    let is_line = record.kind == RecordKind::Text && names.is_empty();
    let stamp = if wants_time && is_line { leading_time(record, 0) } else { None };
    let mut wants = Wants {
        time: wants_time && stamp.is_none(),
        rest: options.wants.rest || options.unmatched,
        reworded: options.wants.reworded && (options.stream.every_record || options.unmatched),
        ..options.wants
    };
    let (found, added) = if names.is_empty() {
        (matcher.instances(kb, &Paste::new(record.bytes), &options.hints, wants)?, 0)
    } else {
        let with_head = [names, record.bytes].concat();
        wants.rest = true;
        (matcher.instances(kb, &Paste::new(&with_head), &options.hints, wants)?, names.len())
    };
    let (instances, unknown) = found;
    let is_wanted = |time: &Option<Moment>| {
        time.is_none_or(|time| {
            options.since.is_none_or(|since| time >= since) && options.until.is_none_or(|until| time < until)
        })
    };
    let mut hits = Vec::new();
    for mut instance in instances.into_iter().filter(|one| one.span.end > added) {
        let span = instance.span.start.max(added) - added..instance.span.end - added;
        let time = instance.time.as_deref().and_then(Moment::parse);
        let time = time.or_else(|| wants_time.then(|| leading_time(record, span.start)).flatten());
        if !is_wanted(&time) {
            continue;
        }
        let before = &record.bytes[..span.start];
        let offset = record.offset + width(before, options.stream);
        let end = offset + width(&record.bytes[span.clone()], options.stream);
        instance.span = span;
        hits.push(Hit { offset, end, line: line(record, before), time, instance });
    }
    let time = || leading_time(record, 0);
    let unmatched = unknown
        .into_iter()
        .filter(|_| options.unmatched)
        .map(|mut unknown| {
            if let Some(text) = message_cell(names, record.bytes, matcher.lookup(kb)) {
                unknown.text = text;
            }
            let time = unknown.time.as_deref().and_then(Moment::parse).or_else(time);
            Unmatched { unknown, offset: record.offset, time }
        })
        .filter(|one| is_wanted(&one.time))
        .collect();
    Ok(Sighted { record, hits, unmatched })
}

/// The time at the beginning of the line of a hit, or of its record.
fn leading_time(record: &Record<'_>, at: usize) -> Option<Moment> {
    let line = memchr::memrchr(b'\n', &record.bytes[..at]).map_or(0, |found| found + 1);
    let own = Moment::leading(&record.bytes[line..]);
    if line == 0 { own } else { own.or_else(|| Moment::leading(record.bytes)) }
}

/// How many bytes of the stream `bytes` were.
fn width(bytes: &[u8], options: StreamOptions) -> u64 {
    if !options.is_utf16 {
        return bytes.len() as u64;
    }
    2 * bytes.iter().map(|byte| u64::from(byte & 0xc0 != 0x80) + u64::from(*byte >= 0xf0)).sum::<u64>()
}

fn line(record: &Record<'_>, before: &[u8]) -> u64 {
    if record.line == 0 {
        return 0;
    }
    record.line + memchr::memchr_iter(b'\n', before).count() as u64
}
