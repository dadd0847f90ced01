//! From a stream of bytes to the records in which something may stand, in bounded memory.
//!
//! In: a reader, the filter, what is wanted of each record. Out: one call for each record that holds a window
//! of a signature (or for every record), in order. Bytes are read into one buffer that is used again and
//! again; what stands in front of a hit stays reachable as far as a record may reach.

use super::bounds::{Bounds, Limits, MAX_RECORD, RecordKind, begins_record, bounds, following};
use super::filter::Filter;
use memchr::{memchr_iter, memrchr_iter};
use std::io::{ErrorKind, Read};
use std::ops::{ControlFlow, Range};

/// How much is read at once: as much as stays in the cache until it is searched.
const CHUNK: usize = 128 << 10;

/// The size of the buffer: a record in front of a hit, one after it, and room to read.
const BUFFER: usize = 4 * MAX_RECORD;

/// What is kept of the buffer is moved to its front as long as it is not more than this.
const CHEAP_TO_MOVE: usize = 64 << 10;

/// What is not longer than this is looked at again whenever there is more.
const SHORT: usize = 4 << 10;

/// How much of the lines before and of those after a record is given, in bytes.
const MAX_CONTEXT: usize = 64 << 10;

/// How much of the beginning of a stream is kept, for the head of a table.
pub(super) const BEGINNING: usize = 16 << 10;

/// What is wanted besides the records.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct StreamOptions {
    /// Whether the number of the line is wanted.
    pub numbers: bool,
    /// How many lines before and after a record are wanted.
    pub context: (usize, usize),
    /// Whether every record is wanted, not only those with a window.
    pub every_record: bool,
    /// Whether offsets are those of UTF-16 with a byte order mark, from which the stream was decoded.
    pub is_utf16: bool,
}

/// A record and where it stands.
#[derive(Clone, Copy, Debug)]
pub struct Record<'a> {
    /// Its bytes.
    pub bytes: &'a [u8],
    /// What told it.
    pub kind: RecordKind,
    /// Where its first byte stands, in bytes of the stream as it came.
    pub offset: u64,
    /// The number of the line in which it begins, from 1; 0 where numbers are not wanted.
    pub line: u64,
    /// Lines before and after it.
    pub context: (&'a [u8], &'a [u8]),
    /// The first bytes of the stream, where they are not the record's own: the head of a table.
    pub beginning: &'a [u8],
    /// Whether the same bytes come with every later record.
    pub is_beginning_whole: bool,
}

/// What was read.
#[derive(Debug, Default)]
pub struct Totals {
    /// Bytes that came from the reader.
    pub bytes: u64,
    /// Records that were given away.
    pub records: u64,
    /// Why reading ended early; what came before it was searched.
    pub error: Option<std::io::Error>,
}

/// Gives each record of `reader` to `take`, until that breaks off.
pub fn records(
    reader: &mut dyn Read,
    filter: &Filter,
    options: StreamOptions,
    take: &mut dyn FnMut(&Record<'_>) -> ControlFlow<()>,
) -> Totals {
    let mut stream = Stream::new(filter, options);
    let mut totals = Totals::default();
    loop {
        match stream.read(reader) {
            Ok(read) => totals.bytes += read as u64,
            Err(error) => {
                totals.error = Some(error);
                stream.is_end = true;
            }
        }
        let flow = stream.search(take, &mut totals.records);
        if flow.is_break() || stream.is_end {
            return totals;
        }
        stream.make_room();
    }
}

struct Stream<'f> {
    filter: &'f Filter,
    options: StreamOptions,
    buffer: Vec<u8>,
    filled: usize,
    /// Where the buffer begins, in bytes of the stream.
    base: u64,
    is_end: bool,
    /// Where the search goes on.
    next: usize,
    /// Where the last record ended: nothing before it belongs to another one.
    low: usize,
    /// The latest place at which a record may begin that is not there in full; nothing before it is needed.
    boundary: usize,
    /// How much must be there before what did not end is looked at again.
    waits_for: usize,
    /// How much must be there before room is made.
    tidy_at: usize,
    /// Up to where lines and UTF-16 units were counted, and how many there were.
    counted: usize,
    lines: u64,
    units: u64,
    beginning: Vec<u8>,
    places: Vec<usize>,
}

impl<'f> Stream<'f> {
    fn new(filter: &'f Filter, options: StreamOptions) -> Self {
        Self {
            filter,
            options,
            buffer: Vec::new(),
            filled: 0,
            base: 0,
            is_end: false,
            next: 0,
            low: 0,
            boundary: 0,
            waits_for: 0,
            tidy_at: CHUNK,
            counted: 0,
            lines: 0,
            units: 0,
            beginning: Vec::new(),
            places: Vec::new(),
        }
    }

    /// Reads what comes next; returns how many bytes.
    fn read(&mut self, reader: &mut dyn Read) -> std::io::Result<usize> {
        let wanted = (self.filled + CHUNK).min(BUFFER);
        if self.buffer.len() < wanted {
            self.buffer.resize(wanted, 0);
        }
        let mut read = 0;
        // Pipes give little at a time.
        while self.filled < wanted {
            match reader.read(&mut self.buffer[self.filled..wanted]) {
                Ok(0) => {
                    self.is_end = true;
                    break;
                }
                Ok(count) => {
                    self.filled += count;
                    read += count;
                    // What is there is searched at once: somebody may be watching.
                    if count < CHUNK / 8 {
                        break;
                    }
                }
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        self.keep_beginning();
        Ok(read)
    }

    /// Keeps what the stream begins with; what there is of it was always kept before the buffer moved on.
    fn keep_beginning(&mut self) {
        let Ok(base) = usize::try_from(self.base) else { return };
        let known = self.beginning.len();
        if known < BEGINNING && known >= base {
            let end = (base + self.filled).min(BEGINNING);
            self.beginning.extend_from_slice(&self.buffer[known - base..end - base]);
        }
    }

    fn limits(&self) -> Limits {
        Limits { low: self.low, is_end: self.is_end }
    }

    fn search(
        &mut self,
        take: &mut dyn FnMut(&Record<'_>) -> ControlFlow<()>,
        count: &mut u64,
    ) -> ControlFlow<()> {
        if self.filled < self.waits_for && !self.is_end {
            return ControlFlow::Continue(());
        }
        if self.options.every_record {
            return self.search_every(take, count);
        }
        let mut places = std::mem::take(&mut self.places);
        places.clear();
        let from = self.next;
        self.filter.find(&self.buffer[from..self.filled], &mut places);
        self.next = self.filled.saturating_sub(self.filter.overlap()).max(from);
        let mut flow = ControlFlow::Continue(());
        for place in places.iter().map(|place| from + place) {
            if place < self.low {
                continue;
            }
            let text = &self.buffer[..self.filled];
            match bounds(text, self.limits(), &(place..place + 1)) {
                Bounds::Record(range, kind) if self.has_context(&range) => {
                    *count += 1;
                    flow = self.give(range, kind, take);
                    if flow.is_break() {
                        break;
                    }
                }
                _ => {
                    self.next = place;
                    self.wait_for_more(place);
                    break;
                }
            }
        }
        self.places = places;
        flow
    }

    fn search_every(
        &mut self,
        take: &mut dyn FnMut(&Record<'_>) -> ControlFlow<()>,
        count: &mut u64,
    ) -> ControlFlow<()> {
        loop {
            let rest = &self.buffer[self.low..self.filled];
            let blank = rest.iter().position(|byte| !byte.is_ascii_whitespace());
            // Nothing but white space is no record: it is given up.
            let start = self.low + blank.unwrap_or(rest.len());
            self.low = start;
            if blank.is_none() {
                break;
            }
            match following(&self.buffer[..self.filled], self.limits(), start) {
                Bounds::Record(range, kind) if self.has_context(&range) => {
                    *count += 1;
                    self.give(range, kind, take)?;
                }
                _ => {
                    self.wait_for_more(start);
                    break;
                }
            }
        }
        self.next = self.low;
        ControlFlow::Continue(())
    }

    /// A record at `place` is not there in full: a long one is looked at again when there is some more of it, so
    /// that pipes which give little at a time do not make it be gone through for each bit.
    fn wait_for_more(&mut self, place: usize) {
        let there = self.filled - place;
        self.waits_for = if there > SHORT { self.filled + there / 16 } else { 0 };
    }

    /// Tells whether the lines that are wanted after a record are there.
    fn has_context(&self, record: &Range<usize>) -> bool {
        let wanted = self.options.context.1;
        if wanted == 0 || self.is_end {
            return true;
        }
        let rest = &self.buffer[record.end..self.filled];
        rest.len() >= MAX_CONTEXT || memchr_iter(b'\n', rest).nth(wanted).is_some()
    }

    fn give(
        &mut self,
        range: Range<usize>,
        kind: RecordKind,
        take: &mut dyn FnMut(&Record<'_>) -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        self.count_up_to(range.start);
        let offset = self.base + range.start as u64;
        let is_first = offset < self.beginning.len() as u64;
        let record = Record {
            bytes: &self.buffer[range.clone()],
            kind,
            offset: if self.options.is_utf16 { 2 + 2 * self.units } else { offset },
            line: if self.options.numbers { self.lines + 1 } else { 0 },
            context: self.context(&range),
            is_beginning_whole: !is_first && self.beginning.len() == BEGINNING,
            beginning: if is_first {
                &self.beginning[..usize::try_from(offset).unwrap_or(0)]
            } else {
                &self.beginning
            },
        };
        let flow = take(&record);
        self.low = range.end;
        flow
    }

    /// Returns the lines that are wanted before and after a record.
    fn context(&self, record: &Range<usize>) -> (&[u8], &[u8]) {
        let (before, after) = self.options.context;
        let text = &self.buffer[..self.filled];
        let oldest = record.start.saturating_sub(MAX_CONTEXT);
        let newest = text.len().min(record.end + MAX_CONTEXT);
        let (mut start, mut end) = (record.start, record.end);
        if before > 0 {
            let line = memrchr_iter(b'\n', &text[oldest..record.start]).nth(before);
            start = line.map_or(oldest, |at| oldest + at + 1);
        }
        if after > 0 {
            let line = memchr_iter(b'\n', &text[record.end..newest]).nth(after);
            end = line.map_or(newest, |at| record.end + at);
        }
        (&text[start..record.start], &text[record.end..end])
    }

    fn count_up_to(&mut self, end: usize) {
        let text = &self.buffer[self.counted.min(end)..end];
        if self.options.numbers {
            self.lines += memchr_iter(b'\n', text).count() as u64;
        }
        if self.options.is_utf16 {
            self.units +=
                text.iter().map(|b| u64::from(b & 0xc0 != 0x80) + u64::from(*b >= 0xf0)).sum::<u64>();
        }
        self.counted = end.max(self.counted);
    }

    /// Makes room for what is read next: what nothing needs any more is given up.
    fn make_room(&mut self) {
        // However little is read at once, what is kept is not gone through for each bit.
        if self.filled < self.tidy_at && self.filled + CHUNK <= BUFFER {
            return;
        }
        self.tidy();
        self.tidy_at = self.filled + CHUNK;
    }

    fn tidy(&mut self) {
        self.find_boundary();
        let keep = self.boundary;
        let is_cheap = self.filled - keep <= CHEAP_TO_MOVE;
        if keep == 0 || !is_cheap && self.filled + CHUNK <= BUFFER {
            return;
        }
        self.count_up_to(keep.max(self.counted));
        self.buffer.copy_within(keep..self.filled, 0);
        self.base += keep as u64;
        for place in [
            &mut self.filled,
            &mut self.next,
            &mut self.low,
            &mut self.counted,
            &mut self.boundary,
            &mut self.waits_for,
        ] {
            *place = place.saturating_sub(keep);
        }
    }

    /// Finds the last line at which a record must begin, if there is one after the boundary.
    fn find_boundary(&mut self) {
        let text = &self.buffer[..self.filled];
        let newest = self.next;
        let lines = memrchr_iter(b'\n', &text[self.boundary..newest]).map(|at| self.boundary + at + 1);
        let mut starts = lines.filter(|start| begins_record(&text[*start..]));
        // A record that begins there may want the lines before it.
        if let Some(start) = starts.nth(self.options.context.0) {
            self.boundary = start;
        }
        let oldest = newest.saturating_sub(MAX_RECORD + MAX_CONTEXT);
        self.boundary = self.boundary.max(oldest);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(text: &[u8], options: StreamOptions) -> Vec<(Vec<u8>, Vec<u8>, Vec<u8>)> {
        let mut all = Vec::new();
        let filter = Filter::new([b"message is m".to_vec()]);
        let totals = records(&mut &*text, &filter, options, &mut |record| {
            all.push((record.context.0.to_vec(), record.bytes.to_vec(), record.context.1.to_vec()));
            ControlFlow::Continue(())
        });
        assert_eq!((totals.bytes, totals.records), (text.len() as u64, all.len() as u64));
        all
    }

    #[test]
    fn nothing_but_white_space_is_no_record_however_long() {
        let every = StreamOptions { every_record: true, ..StreamOptions::default() };
        let mut text = vec![b' '; 2 * BUFFER];
        assert!(all(&text, every).is_empty());
        text.extend(b"x");
        assert_eq!(all(&text, every), [(vec![], b"x".to_vec(), vec![])]);
    }

    #[test]
    fn context_is_bounded() {
        let context = StreamOptions { context: (1, 1), ..StreamOptions::default() };
        let long = "x".repeat(3 * MAX_RECORD);
        let text = format!("{long}\nThe message is mine\n{long}");
        let [(before, record, after)] = &all(text.as_bytes(), context)[..] else { panic!("one record") };
        assert_eq!(record, b"The message is mine");
        assert_eq!((before.len(), after.len()), (MAX_CONTEXT, MAX_CONTEXT));
    }

    /// A reader that gives no line feed and tells nobody how long it goes on.
    #[test]
    fn buffer_never_grows_beyond_its_bound() {
        for options in [
            StreamOptions::default(),
            StreamOptions { context: (5, 5), numbers: true, ..StreamOptions::default() },
            StreamOptions { every_record: true, ..StreamOptions::default() },
        ] {
            let filter = Filter::new([b"message is m".to_vec()]);
            let mut stream = Stream::new(&filter, options);
            let line = format!("{{\"a\": [The message is mine, {}", "x".repeat(970)).repeat(128).into_bytes();
            let mut reader = std::io::Read::take(Endless { line: &line, at: 0 }, 6 << 20);
            let (mut bytes, mut records) = (0, 0);
            while !stream.is_end {
                bytes += stream.read(&mut reader).expect("bytes");
                assert!(stream.search(&mut |_| ControlFlow::Continue(()), &mut records).is_continue());
                stream.make_room();
                assert!(stream.buffer.len() <= BUFFER && stream.buffer.capacity() <= 2 * BUFFER);
            }
            assert_eq!(bytes, 6 << 20);
            assert!(records > 100, "{records} with {options:?}");
        }
    }

    /// A pipe that gives single bytes: nothing is gone through again for each of them.
    #[test]
    fn long_record_in_single_bytes_is_read_in_time() {
        struct Single<'a>(&'a [u8]);
        impl Read for Single<'_> {
            fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
                let count = buffer.len().min(self.0.len()).min(1);
                buffer[..count].copy_from_slice(&self.0[..count]);
                self.0 = &self.0[count..];
                Ok(count)
            }
        }
        let filter = Filter::new([b"message is m".to_vec()]);
        let text = format!(
            "[{{\"a\": \"{}\", \"b\": \"The message is mine\", \"c\": \"{}\"}}]",
            "x".repeat(100_000),
            "y".repeat(100_000)
        );
        for every_record in [false, true] {
            let options = StreamOptions { every_record, ..StreamOptions::default() };
            let mut sizes = Vec::new();
            let totals = records(&mut Single(text.as_bytes()), &filter, options, &mut |record| {
                sizes.push((record.bytes.len(), record.kind));
                ControlFlow::Continue(())
            });
            assert_eq!(totals.bytes, text.len() as u64);
            assert!(sizes.contains(&(text.len() - 2, RecordKind::Json)), "{sizes:?}");
        }
    }

    struct Endless<'a> {
        line: &'a [u8],
        at: usize,
    }

    impl Read for Endless<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            for byte in buffer.iter_mut() {
                *byte = self.line[self.at];
                self.at = (self.at + 1) % self.line.len();
            }
            Ok(buffer.len())
        }
    }
}
