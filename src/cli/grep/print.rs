//! What is printed of one stream: a line for a person, an object for a program, a row for a table.

use super::super::args::GrepFormat;
use super::plan::{Mode, Plan};
use super::worker::Shared;
use crate::render::{HitText, csv_head, csv_row, hit_lines, hit_object, stream_object};
use crate::scan::{Hit, Record, Totals};
use std::borrow::Cow;

/// Writes what is found in one stream.
pub(super) struct Printer<'s> {
    shared: &'s Shared<'s>,
    plan: &'s Plan,
    /// The name of the stream, and as it is shown.
    stream: String,
    path: String,
    /// Whether something was printed.
    has_begun: bool,
    /// The last line of context that was printed.
    last_line: u64,
}

impl<'s> Printer<'s> {
    pub fn new(shared: &'s Shared<'s>, stream: &str) -> Self {
        let shown = shared.redactor.lock().map(|mut redactor| redactor.file(stream));
        let path = shown.unwrap_or_else(|_| stream.to_owned());
        let stream = stream.to_owned();
        Self { shared, plan: shared.plan, stream, path, has_begun: false, last_line: 0 }
    }

    /// Returns the name of the stream.
    pub fn stream(&self) -> &str {
        &self.stream
    }

    /// Writes one finding.
    pub fn hit(&mut self, hit: &Hit, record: &Record<'_>, out: &mut Vec<u8>) {
        let title = self.title(&hit.instance.entry_id);
        let mut text = HitText {
            path: &self.path,
            title: &title,
            hit,
            record,
            raw: Cow::Borrowed(&hit.instance.text),
            facts: Vec::new(),
        };
        self.fill(&mut text);
        match self.plan.format {
            GrepFormat::Text => {
                let begins = !self.has_begun;
                hit_lines(&text, &self.plan.page(), begins, &mut self.last_line, out);
            }
            GrepFormat::Jsonl => {
                if !self.has_begun {
                    stream_object("begin", &self.path, None, out);
                }
                hit_object(&text, self.plan.lang.tag(), out);
            }
            GrepFormat::Csv => csv_row(&text, &self.plan.columns, out),
        }
        self.has_begun = true;
    }

    /// Gives the values of a finding, under pseudonyms where that is asked for.
    fn fill(&self, text: &mut HitText<'_>) {
        let Ok(mut redactor) = self.shared.redactor.lock() else { return };
        let facts = text.hit.instance.facts.told().collect::<Vec<_>>();
        if redactor.is_on() {
            redactor
                .learn_facts(&|name| self.shared.engine.vocabulary().kind_of(name), facts.iter().copied());
            text.raw = Cow::Owned(redactor.quoted(&text.hit.instance.text));
            text.facts =
                facts.iter().map(|(name, value)| (*name, Cow::Owned(redactor.value(value)))).collect();
        } else {
            text.facts = facts.iter().map(|(name, value)| (*name, Cow::Borrowed(*value))).collect();
        }
    }

    fn title(&self, entry: &str) -> String {
        let Ok(mut titles) = self.shared.titles.lock() else { return entry.to_owned() };
        if let Some(title) = titles.get(entry) {
            return title.clone();
        }
        // The text of an entry that cannot be shown must not end a search.
        let title = self.shared.engine.title(entry, &self.plan.lang).unwrap_or_else(|_| entry.to_owned());
        titles.insert(entry.to_owned(), title.clone());
        title
    }

    /// Writes what is said of the stream as a whole.
    pub fn end(&mut self, found: u64, totals: &Totals, out: &mut Vec<u8>) {
        let is_told = match self.plan.mode {
            Mode::FilesWith => found > 0,
            Mode::FilesWithout => found == 0,
            Mode::Count => found > 0 || !self.plan.paths,
            Mode::Hits if self.plan.format == GrepFormat::Jsonl && self.has_begun => {
                stream_object("end", &self.path, Some((found, totals)), out);
                false
            }
            _ => false,
        };
        if !is_told {
            return;
        }
        let shown = crate::render::line_for_terminal(&self.path);
        let end = if self.plan.null { "\0" } else { "" };
        let line = match (self.plan.mode, self.plan.paths) {
            (Mode::Count, true) if self.plan.null => format!("{shown}\0{found}\n"),
            (Mode::Count, true) => format!("{shown}:{found}\n"),
            (Mode::Count, false) => format!("{found}\n"),
            _ if self.plan.null => format!("{}{end}", self.path),
            _ => format!("{shown}\n"),
        };
        out.extend_from_slice(line.as_bytes());
    }
}

pub(super) fn head(plan: &Plan, out: &mut Vec<u8>) {
    if plan.mode == Mode::Hits && plan.format == GrepFormat::Csv {
        csv_head(&plan.columns, plan.csv_bom, out);
    }
}
