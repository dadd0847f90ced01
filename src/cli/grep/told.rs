//! What is said of everything that was found: the summary, the object of it, the report.

use super::super::args::GrepFormat;
use super::outcome::Outcome;
use super::plan::Plan;
use crate::answer::{Answer, Options, Redactor, VaryingText};
use crate::engine::{Engine, Lang};
use crate::kb::Impact;
use crate::matcher::{Hints, Seen};
use crate::render::{
    CountTable, Explained, FirstStep, Whole, WholeEntry, report_page, summary_text, unmatched_line,
    unmatched_text,
};
use crate::scan::{Counts, EntryTally, Moment, Span, Template};
use crate::text::{Args, Bundle, Value};
use indicatif::BinaryBytes;
use serde_json::{Map, json};
use std::rc::Rc;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// How much of an example's record the report shows, in characters.
const MAX_RECORD: usize = 4000;

/// How many entries stand in the list of what to do first.
const MOST_FIRST: usize = 5;

/// How many accounts are named in it.
const MOST_ACCOUNTS: usize = 6;

/// How many rows the objects of a summary hold of each kind.
const MOST_ROWS: usize = 1000;

/// The words of one language for what was found.
pub(super) struct Teller<'t> {
    pub engine: &'t Engine,
    pub plan: &'t Plan,
    pub outcome: &'t Outcome,
    pub redactor: &'t Mutex<Redactor>,
    words: Rc<Bundle>,
}

fn number(count: u64) -> Value {
    Value::Number(usize::try_from(count).unwrap_or(usize::MAX))
}

impl<'t> Teller<'t> {
    /// # Errors
    /// When texts are damaged.
    pub fn new(
        engine: &'t Engine,
        plan: &'t Plan,
        outcome: &'t Outcome,
        redactor: &'t Mutex<Redactor>,
    ) -> anyhow::Result<Self> {
        Ok(Self { engine, plan, outcome, redactor, words: engine.bundle("grep", &plan.lang)? })
    }

    fn lang(&self) -> &'t Lang {
        &self.plan.lang
    }

    /// Returns what replaces what identifies somebody.
    pub fn redactor(&self) -> MutexGuard<'t, Redactor> {
        self.redactor.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn say<const N: usize>(&self, id: &str, args: [(&str, Value); N]) -> anyhow::Result<String> {
        let args: Args = args.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        Ok(self.words.get(id, &args)?)
    }

    /// Returns the failures that no entry explains: a paragraph or an object each.
    ///
    /// # Errors
    /// When texts are damaged.
    pub fn unmatched(&self, templates: &[Template], others: u64) -> anyhow::Result<String> {
        let is_object = self.plan.format == GrepFormat::Jsonl;
        let words = self.engine.bundle("cli", self.lang())?;
        let mut text = String::new();
        for template in templates {
            let template = self.redacted(template);
            if is_object {
                text.push_str(&unmatched_line(&template));
                text.push('\n');
            } else {
                text.push_str(&format!("{}\n", unmatched_text(&template, &words)?));
            }
        }
        if others > 0 && !is_object {
            text.push_str(&format!("{}: {others}\n", self.say("others-row", [])?));
        }
        if templates.is_empty() && !is_object {
            text = self.say("unmatched-none", [])? + "\n";
        }
        Ok(text)
    }

    fn redacted(&self, template: &Template) -> Template {
        let mut redactor = self.redactor();
        Template {
            text: redactor.quoted(&template.text),
            sample: redactor.quoted(&template.sample),
            path: redactor.file(&template.path),
            ..template.clone()
        }
    }

    /// Returns the summary for a terminal.
    ///
    /// # Errors
    /// When texts are damaged.
    pub fn summary(&self) -> anyhow::Result<String> {
        let whole = self.whole()?;
        Ok(summary_text(&whole, &self.plan.layout))
    }

    /// Returns the lines of `--stats`.
    ///
    /// # Errors
    /// When texts are damaged.
    pub fn stats(&self) -> anyhow::Result<[String; 2]> {
        let one = self.outcome;
        let size = BinaryBytes(one.bytes).to_string();
        let time = format!("{:.2} s", one.elapsed.as_secs_f64());
        let read = [
            ("size", size.as_str().into()),
            ("files", number(one.files)),
            ("records", number(one.records)),
            ("time", time.as_str().into()),
        ];
        let found = [
            ("hits", number(one.hits)),
            ("with", number(one.with)),
            ("binary", number(one.skipped_binary)),
            ("problems", Value::Number(one.problems.len())),
        ];
        Ok([self.say("stats-read", read)?, self.say("stats-found", found)?])
    }

    /// Returns the object of the summary.
    pub fn object(&self) -> serde_json::Value {
        let (one, tally) = (self.outcome, &self.outcome.tally);
        let mut object = json!({
            "type": "summary",
            "files": one.files,
            "bytes": one.bytes,
            "records": one.records,
            "matched": one.hits,
            "unmatched_failures": one.unmatched,
            "without_time": tally.without_time(),
            "first_time": time(tally.span().first),
            "last_time": time(tally.span().last),
            "elapsed_ms": u64::try_from(one.elapsed.as_millis()).unwrap_or(u64::MAX),
            "by_entry": tally.entries().iter().map(|entry| self.entry_object(entry)).collect::<Vec<_>>(),
        });
        let rows = |name: &str, rows: &[(&str, u64)]| -> serde_json::Value {
            let row = |(value, count): &(&str, u64)| {
                let value = self.redactor().value(value);
                let map: Map<String, serde_json::Value> =
                    [(name.to_owned(), value.into()), ("count".to_owned(), (*count).into())]
                        .into_iter()
                        .collect();
                map
            };
            rows.iter().take(MOST_ROWS).map(row).collect::<Vec<_>>().into()
        };
        for (name, counts) in tally.kinds() {
            object[format!("by_{name}")] = rows(name, &counts.by_count());
        }
        object["by_day"] = rows("day", &tally.days().in_order());
        let problem = |problem: &super::outcome::Problem| json!({ "path": self.redactor().file(&problem.path), "message": self.redactor().quoted(&problem.detail) });
        object["errors"] = one.problems.iter().map(problem).collect::<Vec<_>>().into();
        object
    }

    fn entry_object(&self, entry: &EntryTally) -> serde_json::Value {
        let sample = &entry.sample;
        json!({
            "entry_id": entry.entry_id,
            "slug": entry.slug,
            "count": entry.count,
            "first_time": time(entry.span.first),
            "last_time": time(entry.span.last),
            "sample": {
                "path": self.redactor().file(&sample.path),
                "line": (sample.line > 0).then_some(sample.line),
                "byte_offset": sample.offset,
                "raw": self.redactor().quoted(&sample.instance.text),
            },
        })
    }

    /// Returns the report.
    ///
    /// # Errors
    /// When texts or the knowledge base are damaged.
    pub fn report(
        &self,
        paths: &[String],
        problems: Vec<String>,
        templates: &[Template],
    ) -> anyhow::Result<String> {
        let mut entries = self.outcome.tally.entries();
        self.put_first(&mut entries)?;
        let answers: Vec<Answer> =
            entries.iter().map(|entry| self.answer(entry)).collect::<Result<_, _>>()?;
        let mut whole = self.whole()?;
        let paths: Vec<String> = paths.iter().map(|path| self.redactor().file(path)).collect();
        let paths = paths.join(", ");
        whole.sentences.push(self.say("report-made", [("paths", paths.as_str().into())])?);
        whole.first = (self.say("heading-first", [])?, self.first_steps(&entries, &answers)?);
        let mut told = Vec::new();
        for (entry, answer) in entries.iter().zip(&answers) {
            told.push(self.whole_entry(entry, answer)?);
        }
        whole.answers = (self.say("heading-answers", [])?, self.say("heading-sample", [])?, told);
        whole.unmatched = self.unmatched_table(templates)?;
        whole.problems = (self.say("heading-problems", [])?, problems);
        Ok(report_page(&whole))
    }

    /// What is found first is mended first: causes before what follows from them, what blocks before what does
    /// not, the frequent before the rare.
    fn put_first(&self, entries: &mut [&EntryTally]) -> anyhow::Result<()> {
        let ids: Vec<&str> = entries.iter().map(|entry| entry.entry_id.as_str()).collect();
        let mut follows = Vec::new();
        for id in &ids {
            if self.engine.is_consequence(id, &ids)? {
                follows.push((*id).to_owned());
            }
        }
        entries.sort_by_key(|entry| (follows.contains(&entry.entry_id), entry.impact != Impact::Blocks));
        Ok(())
    }

    /// The answer to an entry, filled with what its example tells.
    fn answer(&self, entry: &EntryTally) -> anyhow::Result<Answer> {
        let (hints, options) = (Hints::default(), Options::default());
        let mut finding = entry.sample.instance.clone().into_finding();
        finding.count = usize::try_from(entry.count).unwrap_or(usize::MAX);
        finding.varying = entry.varying();
        let seen = Seen { findings: vec![finding], ..Seen::default() };
        let mut answer = self.engine.answer(&seen, &seen.findings[0], self.lang(), &options)?;
        let mut redactor = self.redactor();
        if redactor.is_on() {
            redactor.learn(&|name| self.engine.vocabulary().kind_of(name), &seen, &hints);
            redactor.answer(&mut answer, seen.findings.first());
        }
        Ok(answer)
    }

    fn first_steps(&self, entries: &[&EntryTally], answers: &[Answer]) -> anyhow::Result<Vec<FirstStep>> {
        let mut all = Vec::new();
        for (entry, answer) in entries.iter().zip(answers).take(MOST_FIRST) {
            let step = answer.steps.first().map(|step| {
                let account = match &step.account_id {
                    Some(id) => format!("{} {}", step.account_label, self.accounts(answer, id)?),
                    None => step.account_label.clone(),
                };
                let args = [
                    ("role", step.role_label.as_str().into()),
                    ("account", account.as_str().into()),
                    ("text", step.text.as_str().into()),
                ];
                self.say("first-step", args)
            });
            all.push(FirstStep {
                entry_id: entry.entry_id.clone(),
                title: answer.title.clone(),
                times: self.say("first-times", [("count", number(entry.count))])?,
                step: step.transpose()?.unwrap_or_else(|| answer.summary.clone()),
            });
        }
        Ok(all)
    }

    /// Returns an account, with the others that stand for it where findings differ in it.
    fn accounts(&self, answer: &Answer, id: &str) -> anyhow::Result<String> {
        let holds = |row: &&VaryingText| row.values.iter().any(|(value, _)| value == id);
        let Some(row) = answer.varying.iter().find(holds) else { return Ok(id.to_owned()) };
        let others = row.values.iter().map(|(value, _)| value.as_str()).filter(|value| *value != id);
        let named: Vec<&str> = std::iter::once(id).chain(others).take(MOST_ACCOUNTS).collect();
        let more = row.values.len() - named.len() + row.more;
        let mut text = named.join(", ");
        if more > 0 {
            text.push(' ');
            text.push_str(&self.say("more-rows", [("count", Value::Number(more))])?);
        }
        Ok(text)
    }

    fn whole_entry<'a>(&'a self, entry: &EntryTally, answer: &'a Answer) -> anyhow::Result<WholeEntry<'a>> {
        let names: Vec<String> = self.outcome.tally.kinds().map(|(name, _)| name.to_owned()).collect();
        let mut tables = Vec::new();
        for (name, counts) in names.iter().zip(&entry.kinds) {
            tables.push(self.kind_table(name, counts)?);
        }
        let sample = &entry.sample;
        let path = self.redactor().file(&sample.path);
        let record = String::from_utf8_lossy(&sample.record).chars().take(MAX_RECORD).collect::<String>();
        Ok(WholeEntry {
            entry_id: entry.entry_id.clone(),
            place: self
                .say("sample-place", [("path", path.as_str().into()), ("line", number(sample.line))])?,
            record: self.redactor().quoted(&record),
            tables,
            explained: Explained {
                lang: self.lang().tag(),
                overview: None,
                answers: std::slice::from_ref(answer),
                nothing: None,
                unknown: Vec::new(),
                similar: Vec::new(),
                labels: crate::answer::Labels::default(),
                long: false,
            },
        })
    }

    fn whole(&self) -> anyhow::Result<Whole<'_>> {
        let tally = &self.outcome.tally;
        let mut kinds = Vec::new();
        for (name, counts) in tally.kinds() {
            kinds.push(self.kind_table(name, counts)?);
        }
        let days = tally.days().in_order();
        Ok(Whole {
            lang: self.lang().tag(),
            title: self.say("report-title", [])?,
            skip: self.say("report-skip", [])?,
            sentences: self.sentences()?,
            entries: self.entries_table()?,
            kinds,
            days: CountTable {
                heading: self.say("heading-days", [])?,
                columns: vec![self.say("column-day", [])?, self.say("column-count", [])?],
                rows: days.iter().map(|(day, count)| vec![(*day).to_owned(), count.to_string()]).collect(),
            },
            bars: whole_days(&days),
            timeline: (self.say("timeline-name", [])?, self.say("timeline-as-table", [])?),
            where_heading: self.say("heading-where", [])?,
            first: (String::new(), Vec::new()),
            answers: (String::new(), String::new(), Vec::new()),
            unmatched: CountTable::default(),
            problems: (String::new(), Vec::new()),
            more: Box::new(|count| {
                self.say("more-rows", [("count", Value::Number(count))]).unwrap_or_default()
            }),
        })
    }

    fn sentences(&self) -> anyhow::Result<Vec<String>> {
        let (one, tally) = (self.outcome, &self.outcome.tally);
        let size = BinaryBytes(one.bytes).to_string();
        let args = [("hits", number(one.hits)), ("files", number(one.files)), ("size", size.as_str().into())];
        let mut line = self.say("summary-line", args)? + ".";
        let entries = tally.entries().len();
        if one.hits > 1 {
            line.push(' ');
            line.push_str(&self.say("summary-entries", [("entries", Value::Number(entries))])?);
        }
        let mut all = vec![line];
        if one.hits == 0 {
            all.push(self.say("report-nothing", [])?);
        }
        if let Span { first: Some(first), last: Some(last) } = tally.span() {
            let (first, last) = (shown(first), shown(last));
            all.push(
                self.say(
                    "summary-period",
                    [("first", first.as_str().into()), ("last", last.as_str().into())],
                )?,
            );
        }
        if tally.without_time() > 0 {
            all.push(self.say("without-time", [("count", number(tally.without_time()))])?);
        }
        Ok(all)
    }

    fn entries_table(&self) -> anyhow::Result<CountTable> {
        let names = ["entry", "title", "count", "first", "last", "sample"];
        let columns: Vec<String> =
            names.iter().map(|name| self.say(&format!("column-{name}"), [])).collect::<Result<_, _>>()?;
        let mut rows = Vec::new();
        for entry in self.outcome.tally.entries() {
            let sample = &entry.sample;
            let path = self.redactor().file(&sample.path);
            let place = if sample.line > 0 { format!("{path}:{}", sample.line) } else { path };
            rows.push(vec![
                entry.entry_id.clone(),
                self.engine.title(&entry.entry_id, self.lang())?,
                entry.count.to_string(),
                entry.span.first.map(shown).unwrap_or_default(),
                entry.span.last.map(shown).unwrap_or_default(),
                place,
            ]);
        }
        Ok(CountTable { heading: self.say("heading-entries", [])?, columns, rows })
    }

    fn unmatched_table(&self, templates: &[Template]) -> anyhow::Result<CountTable> {
        let rows = templates.iter().map(|template| {
            let template = self.redacted(template);
            vec![template.text, template.count.to_string(), template.sample]
        });
        let columns = ["column-message", "column-count", "column-sample"];
        Ok(CountTable {
            heading: self.say("heading-unmatched", [])?,
            columns: columns.iter().map(|id| self.say(id, [])).collect::<Result<_, _>>()?,
            rows: rows.collect(),
        })
    }

    fn kind_table(&self, name: &str, counts: &Counts) -> anyhow::Result<CountTable> {
        let mut rows: Vec<Vec<String>> = Vec::new();
        for (value, count) in counts.by_count() {
            rows.push(vec![self.redactor().value(value), count.to_string()]);
        }
        if counts.others() > 0 {
            rows.push(vec![self.say("others-row", [])?, counts.others().to_string()]);
        }
        let heading = self.say(&format!("tally-{}", name.replace('_', "-")), [])?;
        Ok(CountTable {
            heading,
            columns: vec![self.say("column-value", [])?, self.say("column-count", [])?],
            rows,
        })
    }
}

fn time(moment: Option<Moment>) -> Option<String> {
    moment.map(|moment| moment.to_string())
}

/// A moment as people read it.
fn shown(moment: Moment) -> String {
    let text = moment.to_string();
    text.get(..16).map_or(text.clone(), |minutes| minutes.replace('T', "\u{a0}"))
}

/// The days with those between them on which nothing was found, as far as a picture can show them.
fn whole_days(days: &[(&str, u64)]) -> Vec<(String, u64)> {
    const MOST: usize = 400;
    const DAY: i64 = 86_400_000;
    let moment = |day: &str| Moment::parse(day).map(Moment::millis);
    let known: Vec<(String, u64)> = days.iter().map(|(day, count)| ((*day).to_owned(), *count)).collect();
    let ends = days.first().zip(days.last());
    let Some((first, last)) = ends.and_then(|(first, last)| moment(first.0).zip(moment(last.0))) else {
        return known;
    };
    if usize::try_from((last - first) / DAY).is_ok_and(|span| span >= MOST) {
        return known;
    }
    (0..=(last - first) / DAY)
        .map(|at| {
            let day = Moment::from_millis(first + at * DAY).day();
            let count = known.iter().find(|(known, _)| *known == day).map_or(0, |(_, count)| *count);
            (day, count)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_without_findings_stand_between_the_others() {
        let days = whole_days(&[("2026-02-27", 3), ("2026-03-01", 1)]);
        let expected = [("2026-02-27", 3), ("2026-02-28", 0), ("2026-03-01", 1)];
        assert_eq!(days, expected.map(|(day, count)| (day.to_owned(), count)));
        assert!(whole_days(&[]).is_empty());
    }
}
