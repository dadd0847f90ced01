//! What a search gave as a whole: counts, and what could not be read.

use super::super::errors::{Sentence, UserError};
use crate::engine::{EngineError, Templates};
use crate::scan::{OpenError, Tally};
use std::io;
use std::time::Duration;

/// The greatest number of problems that are kept one by one.
const MOST_PROBLEMS: usize = 1000;

/// A file, or a part of one, that could not be read.
#[derive(Clone, Debug)]
pub(super) struct Problem {
    pub path: String,
    sentence: Sentence,
    /// In the words of the operating system or of the form that is damaged.
    pub detail: String,
}

impl Problem {
    /// Returns what is said of it.
    pub fn sentence(&self) -> Sentence {
        self.sentence.clone()
    }
}

/// What a search gave.
#[derive(Default)]
pub(super) struct Outcome {
    pub files: u64,
    pub with: u64,
    pub without: u64,
    pub skipped_binary: u64,
    pub bytes: u64,
    pub records: u64,
    pub hits: u64,
    pub unmatched: u64,
    pub tally: Tally,
    pub templates: Option<Templates<'static>>,
    pub problems: Vec<Problem>,
    /// How many more there were.
    pub more_problems: usize,
    pub damaged: Option<EngineError>,
    pub elapsed: Duration,
}

impl Outcome {
    /// Adds what another thread gave.
    ///
    /// # Errors
    /// When the knowledge base was found to be damaged.
    pub fn merge(&mut self, other: Self) -> anyhow::Result<()> {
        if let Some(damaged) = other.damaged {
            return Err(damaged.into());
        }
        self.files += other.files;
        self.with += other.with;
        self.without += other.without;
        self.skipped_binary += other.skipped_binary;
        self.bytes += other.bytes;
        self.records += other.records;
        self.hits += other.hits;
        self.unmatched += other.unmatched;
        self.tally.merge(other.tally);
        match (&mut self.templates, other.templates) {
            (Some(mine), Some(theirs)) => mine.merge(theirs),
            (mine, theirs) => *mine = mine.take().or(theirs),
        }
        self.more_problems += other.more_problems;
        for problem in other.problems {
            self.keep(problem);
        }
        self.problems.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(())
    }

    /// Notes a file that cannot be read at all.
    pub fn fail(&mut self, path: &str, error: &io::Error) {
        self.note(path, UserError::unreadable(path, error).into_message(), error.to_string());
    }

    /// Notes a file that could be read only in part.
    pub fn cut(&mut self, path: &str, error: &io::Error) {
        let detail = error.to_string();
        let sentence = Sentence::new("grep-read-in-part", [("path", path), ("detail", &detail)]);
        self.note(path, sentence, detail);
    }

    /// Notes what could not be opened.
    pub fn closed(&mut self, path: &str, error: &OpenError) {
        let detail = error.to_string();
        let sentence = match error {
            OpenError::Io(error) => return self.cut(path, error),
            OpenError::Compression(name) => {
                Sentence::new("grep-compression", [("path", path), ("detail", name)])
            }
            OpenError::TooDeep => Sentence::new("grep-too-deep", [("path", path)]),
        };
        self.note(path, sentence, detail);
    }

    fn note(&mut self, path: &str, sentence: Sentence, detail: String) {
        self.keep(Problem { path: path.to_owned(), sentence, detail });
    }

    fn keep(&mut self, problem: Problem) {
        if self.problems.len() < MOST_PROBLEMS {
            self.problems.push(problem);
        } else {
            self.more_problems += 1;
        }
    }
}
