//! What is printed of one stream: a line for a person, an object for a program, a row for a table.

use super::super::args::GrepFormat;
use super::plan::{Mode, Plan};
use super::worker::Shared;
use crate::render::{HitText, csv_head, csv_row, hit_lines, hit_object, line_for_terminal, stream_object};
use crate::scan::{Hit, Record, Totals};
use std::borrow::Cow;
use std::rc::Rc;

/// Writes what is found in one stream.
pub(super) struct Printer<'s> {
    shared: &'s Shared<'s>,
    plan: &'s Plan,
    /// The name of the stream, and as it is shown.
    stream: String,
    path: String,
    /// Entries that were found, with their titles.
    titles: Vec<(String, Rc<str>)>,
    /// Whether something was printed.
    has_begun: bool,
    /// The last line of context that was printed.
    last_line: u64,
}

impl<'s> Printer<'s> {
    pub fn new(shared: &'s Shared<'s>, stream: &str) -> Self {
        let path = shared.redactor().file(stream);
        let (stream, titles) = (stream.to_owned(), Vec::new());
        Self { shared, plan: shared.plan, stream, path, titles, has_begun: false, last_line: 0 }
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
        let facts = text.hit.instance.facts.told();
        if !self.plan.redacts {
            text.facts = facts.map(|(name, value)| (name, Cow::Borrowed(value))).collect();
            return;
        }
        let mut redactor = self.shared.redactor();
        redactor.learn_facts(
            &|name| self.shared.engine.vocabulary().kind_of(name),
            text.hit.instance.facts.told(),
        );
        text.raw = Cow::Owned(redactor.quoted(&text.hit.instance.text));
        text.facts = facts.map(|(name, value)| (name, Cow::Owned(redactor.value(value)))).collect();
    }

    /// Returns the title of an entry, which is looked up once for each stream.
    fn title(&mut self, entry: &str) -> Rc<str> {
        if let Some((_, title)) = self.titles.iter().find(|(known, _)| known == entry) {
            return Rc::clone(title);
        }
        // The text of an entry that cannot be shown must not end a search.
        let title = self.shared.engine.title(entry, &self.plan.lang).unwrap_or_else(|_| entry.to_owned());
        let title = Rc::<str>::from(title);
        self.titles.push((entry.to_owned(), Rc::clone(&title)));
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
        let shown = line_for_terminal(&self.path);
        let line = match self.plan.mode {
            Mode::Count if !self.plan.paths => format!("{found}\n"),
            Mode::Count if self.plan.null => format!("{}\0{found}\n", self.path),
            Mode::Count => format!("{shown}:{found}\n"),
            _ if self.plan.null => format!("{}\0", self.path),
            _ => format!("{shown}\n"),
        };
        out.extend_from_slice(line.as_bytes());
    }
}

/// Returns what stands before all findings: the head of a table.
pub(super) fn head(plan: &Plan) -> Vec<u8> {
    let mut out = Vec::new();
    if plan.mode == Mode::Hits && plan.format == GrepFormat::Csv {
        csv_head(&plan.columns, plan.csv_bom, &mut out);
    }
    out
}
