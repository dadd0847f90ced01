//! One thread: searches a file after the other and writes what it finds into the lane of the file.

use super::lane::Lane;
use super::outcome::Outcome;
use super::plan::{Mode, Plan};
use super::print::Printer;
use crate::answer::Redactor;
use crate::engine::Engine;
use crate::scan::{Opened, Sighted, Source, Tally, open};
use std::io::{self, Read};
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// What all threads share.
pub(super) struct Shared<'s> {
    pub engine: &'static Engine,
    pub plan: &'s Plan,
    pub redactor: &'s Mutex<Redactor>,
    /// Whether the search ends.
    pub stop: AtomicBool,
    /// How many bytes of the files were read.
    pub bytes: AtomicU64,
}

impl Shared<'_> {
    pub fn is_stopped(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }

    /// Returns what replaces what identifies somebody.
    pub fn redactor(&self) -> MutexGuard<'_, Redactor> {
        self.redactor.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A thread with what it found up to now.
pub(super) struct Worker<'s> {
    shared: &'s Shared<'s>,
    pub outcome: Outcome,
}

/// A reader that is counted, and ends when the search does.
struct Watched<'s, R> {
    inner: R,
    shared: &'s Shared<'s>,
}

impl<R: Read> Read for Watched<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.shared.is_stopped() {
            return Ok(0);
        }
        let count = self.inner.read(buffer)?;
        self.shared.bytes.fetch_add(count as u64, Ordering::Relaxed);
        Ok(count)
    }
}

impl<'s> Worker<'s> {
    pub fn new(shared: &'s Shared<'s>) -> Self {
        let tally = Tally::new(shared.engine.vocabulary());
        let templates = shared.plan.unmatched.then(|| shared.engine.templates());
        Self { shared, outcome: Outcome { tally, templates, ..Outcome::default() } }
    }

    /// Searches a file and everything in it.
    pub fn search(&mut self, source: &Source, lane: &mut Lane<'_>) {
        let name = source.path.display().to_string();
        let reader: Box<dyn Read> = if source.path == Path::new("-") {
            Box::new(io::stdin())
        } else {
            match std::fs::File::open(&source.path) {
                Ok(file) => Box::new(file),
                Err(error) => return self.outcome.fail(&name, &error),
            }
        };
        let Self { shared, outcome } = self;
        let mut closed = Vec::new();
        let _ = open(
            &name,
            &mut Watched { inner: reader, shared },
            shared.plan.unpack,
            &mut |opened| shared.stream(opened, source.is_named, lane, outcome),
            &mut |name, error| closed.push((name.to_owned(), error)),
        );
        for (name, error) in closed {
            outcome.closed(&name, &error);
        }
    }
}

impl Shared<'_> {
    /// Searches one stream of text.
    fn stream(
        &self,
        opened: &mut Opened<'_>,
        is_named: bool,
        lane: &mut Lane<'_>,
        outcome: &mut Outcome,
    ) -> ControlFlow<()> {
        let plan = self.plan;
        if opened.is_binary && !plan.binary && !is_named {
            outcome.skipped_binary += 1;
            return ControlFlow::Continue(());
        }
        let mut options = plan.scan.clone();
        options.stream.is_utf16 = opened.is_utf16;
        let mut printer = Printer::new(self, &opened.name);
        let mut found = 0;
        let result = self.engine.scan(opened.reader, &options, &mut |sighted| {
            self.take(&sighted, &mut printer, &mut found, lane, outcome)
        });
        match result {
            Ok(totals) => {
                outcome.files += 1;
                outcome.bytes += totals.bytes;
                outcome.records += totals.records;
                if let Some(error) = &totals.error {
                    outcome.cut(&opened.name, error);
                }
                printer.end(found, &totals, lane.buffer());
            }
            Err(error) => {
                outcome.damaged = Some(error);
                self.stop.store(true, Ordering::Relaxed);
            }
        }
        if found > 0 {
            outcome.with += 1;
        } else {
            outcome.without += 1;
        }
        outcome.hits += found;
        lane.offer(plan.line_buffered);
        if lane.is_closed() || found > 0 && plan.mode == Mode::Quiet {
            self.stop.store(true, Ordering::Relaxed);
        }
        if self.is_stopped() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }

    fn take(
        &self,
        sighted: &Sighted<'_>,
        printer: &mut Printer<'_>,
        found: &mut u64,
        lane: &mut Lane<'_>,
        outcome: &mut Outcome,
    ) -> ControlFlow<()> {
        let plan = self.plan;
        for hit in sighted.hits.iter().filter(|hit| plan.wants(&hit.instance.entry_id)) {
            *found += 1;
            if plan.tallies {
                outcome.tally.add(printer.stream(), hit, sighted.record);
            }
            if plan.mode == Mode::Hits {
                printer.hit(hit, sighted.record, lane.buffer());
            }
            let is_enough = plan.max_count.is_some_and(|most| *found >= most);
            let tells_only_files = matches!(plan.mode, Mode::FilesWith | Mode::FilesWithout | Mode::Quiet);
            if is_enough || tells_only_files {
                return ControlFlow::Break(());
            }
        }
        if let Some(templates) = &mut outcome.templates {
            for one in &sighted.unmatched {
                outcome.unmatched += one.unknown.count as u64;
                templates.add(one, printer.stream());
            }
        }
        lane.offer(plan.line_buffered);
        if lane.is_closed() || self.is_stopped() {
            return ControlFlow::Break(());
        }
        ControlFlow::Continue(())
    }
}
