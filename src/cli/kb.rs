//! `cabhelp kb`: list, show, count, check; `new` and `stamp` have files of their own.

use super::args::{CheckArgs, Format, Global, KbArgs, KbCommand, ListArgs, NewArgs, ShowArgs, StatsArgs};
use super::errors::{Sentence, UserError};
use super::exit::Exit;
use super::explain::{open_engine, print_problems, write_json};
use super::index;
use super::language::wish;
use super::new::New;
use super::output::layout;
use super::stamp;
use crate::answer::Options;
use crate::check::{self, AnchorLine, Report, Sources};
use crate::engine::{Engine, Lang, OverlayKb, embedded_kb, embedded_locales};
use crate::kb::{Corpus, Folder, Issue, Severity, Tree, load};
use crate::matcher::Hints;
use crate::render::{self, for_terminal};
use crate::text::{Args, Bundle, Value};
use std::io::Write;
use std::path::Path;
use std::rc::Rc;

/// Runs the command.
///
/// # Errors
/// A mistake of the user, a damaged knowledge base, a closed stream.
pub(super) fn run(
    args: &KbArgs,
    global: &Global,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> anyhow::Result<Exit> {
    let engine = open_engine(global)?;
    let lang = wish(&engine, global.lang.as_deref())?.or_english();
    let words = engine.bundle("cli", &lang)?;
    let call = Call { engine: &engine, global, lang, words };
    match &args.command {
        KbCommand::Check(args) => call.check(args, out, err),
        KbCommand::Index(args) => index::run(args, &engine, &call.lang, out),
        KbCommand::List(args) => {
            print_problems(&engine, err)?;
            call.list(args, out)
        }
        KbCommand::New(args) => call.new_entry(args, out, err),
        KbCommand::Show(args) => {
            print_problems(&engine, err)?;
            call.show(args, out)
        }
        KbCommand::Stamp(args) => stamp::run(args, global.lang.as_deref(), &engine, &call.words, out),
        KbCommand::Stats(args) => call.stats(args, out),
    }
}

struct Call<'a> {
    engine: &'a Engine,
    global: &'a Global,
    lang: Lang,
    words: Rc<Bundle>,
}

impl Call<'_> {
    fn word(&self, id: &str) -> anyhow::Result<String> {
        Ok(self.words.plain(id)?)
    }

    fn new_entry(&self, args: &NewArgs, out: &mut dyn Write, err: &mut dyn Write) -> anyhow::Result<Exit> {
        let new = New {
            engine: self.engine,
            args,
            global: self.global,
            lang: &self.lang,
            words: &self.words,
            today: today(),
        };
        new.run(out, err)
    }

    fn list(&self, args: &ListArgs, out: &mut dyn Write) -> anyhow::Result<Exit> {
        let mut entries = self.engine.entries(&self.lang)?;
        entries.retain(|entry| {
            args.kind.as_deref().is_none_or(|kind| kind == entry.kind.word())
                && args.status.as_deref().is_none_or(|status| status == entry.status.word())
        });
        if args.format == Format::Json {
            let lines: Vec<_> = entries
                .iter()
                .map(|entry| {
                    serde_json::json!({
                        "entry_id": entry.id,
                        "slug": entry.slug,
                        "kind": entry.kind.word(),
                        "status": entry.status.word(),
                        "title": entry.title,
                    })
                })
                .collect();
            write_json(
                out,
                &serde_json::json!({ "schema": "cabhelp.entries/1", "lang": self.lang.tag(), "entries": lines }),
            )?;
        } else {
            let header =
                ["column-id", "column-kind", "column-status", "column-title"].map(|id| self.word(id));
            let header: Vec<String> = header.into_iter().collect::<Result<_, _>>()?;
            let answer = self.engine.bundle_with_terms(&self.lang)?;
            let mut rows = Vec::new();
            for entry in &entries {
                let kind = answer.plain(&format!("kind-{}", entry.kind.word()))?;
                let status = answer.plain(&format!("status-{}", entry.status.word()))?;
                rows.push(vec![entry.id.clone(), kind, status, entry.title.clone()]);
            }
            out.write_all(render::table(&header, rows, &layout(self.global.color)).as_bytes())?;
        }
        Ok(if entries.is_empty() { Exit::NotFound } else { Exit::Found })
    }

    fn show(&self, args: &ShowArgs, out: &mut dyn Write) -> anyhow::Result<Exit> {
        let id = self.engine.find(&args.entry).ok_or_else(|| UserError::unknown_entry(&args.entry))?;
        let options = Options { all_widths: true, ..Options::default() };
        let answer = self.engine.page(id, &Hints::default(), &self.lang, &options)?;
        match args.format {
            Format::Json => write_json(out, &render::page_document(&answer))?,
            Format::Text => {
                out.write_all(render::answer_page(&answer, &layout(self.global.color), true).as_bytes())?;
            }
        }
        Ok(Exit::Found)
    }

    fn stats(&self, args: &StatsArgs, out: &mut dyn Write) -> anyhow::Result<Exit> {
        let (corpus, _) = load(&embedded_kb(), None);
        let texts = embedded_locales();
        let counts = counts(&corpus);
        let languages: Vec<(String, usize, usize)> =
            corpus.vocabulary.languages.iter().map(|lang| text_counts(&texts, lang)).collect();
        if args.format == Format::Json {
            let mut document = serde_json::Map::new();
            document.insert("schema".into(), "cabhelp.stats/1".into());
            for (name, count) in counts {
                document.insert(name.trim_start_matches("stat-").into(), count.into());
            }
            let texts: serde_json::Map<String, serde_json::Value> = languages
                .into_iter()
                .map(|(lang, texts, read)| (lang, serde_json::json!({ "texts": texts, "read": read })))
                .collect();
            document.insert("texts".into(), texts.into());
            write_json(out, &document.into())?;
            return Ok(Exit::Found);
        }
        let mut rows = Vec::new();
        for (name, count) in counts {
            rows.push(vec![self.word(name)?, count.to_string()]);
        }
        for (lang, texts, read) in languages {
            let label = self.words.get("stat-texts", &Args::from([("language".to_owned(), lang.into())]))?;
            rows.push(vec![label, texts.to_string()]);
            rows.push(vec![format!("  {}", self.word("stat-read")?), read.to_string()]);
        }
        out.write_all(render::table(&[], rows, &layout(self.global.color)).as_bytes())?;
        Ok(Exit::Found)
    }

    fn check(&self, args: &CheckArgs, out: &mut dyn Write, err: &mut dyn Write) -> anyhow::Result<Exit> {
        let today = match &args.today {
            Some(day) if is_day(day) => day.clone(),
            Some(day) => {
                let error = UserError::new(Sentence::new("bad-value", [("value", day), ("flag", "--today")]))
                    .hint(Sentence::new("value-form", [("example", "2026-11-22")]));
                return Err(error.into());
            }
            None => today(),
        };
        let (report, anchors) = match &args.dir {
            None => {
                let (kb, texts) = (&embedded_kb(), &embedded_locales());
                checked(&Sources { kb, texts, ordinary: None, base: None, base_texts: None, today })
            }
            Some(dir) => check_folder(dir, today)?,
        };
        if args.format == Format::Json {
            write_json(out, &report_value(&report, args.anchors.then_some(&anchors)))?;
        } else {
            if args.anchors {
                self.print_anchors(&anchors, out)?;
            }
            self.print_report(&report, out, err)?;
        }
        Ok(if report.issues.is_empty() { Exit::Found } else { Exit::NotFound })
    }

    fn print_anchors(&self, anchors: &[AnchorLine], out: &mut dyn Write) -> anyhow::Result<()> {
        let header = [
            self.word("column-id")?,
            String::new(),
            self.word("kb-anchors")?,
            self.word("kb-windows")?,
            self.word("kb-shortest")?,
        ];
        let rows = anchors
            .iter()
            .map(|line| {
                vec![
                    line.entry.clone(),
                    line.of.clone(),
                    line.anchors.join("  "),
                    line.windows.join("  "),
                    line.shortest_literal.clone(),
                ]
            })
            .collect();
        out.write_all(render::table(&header, rows, &layout(self.global.color)).as_bytes())?;
        Ok(())
    }

    fn print_report(&self, report: &Report, out: &mut dyn Write, err: &mut dyn Write) -> anyhow::Result<()> {
        for issue in &report.issues {
            let severity =
                if issue.severity == Severity::Error { "severity-error" } else { "severity-warning" };
            writeln!(out, "{}", for_terminal(&line(issue, &self.word(severity)?)))?;
            writeln!(out, "    {}: {}", self.word("label-cure")?, for_terminal(&issue.cure))?;
        }
        let clean = report.issues.is_empty();
        let args = Args::from([
            ("entries".to_owned(), Value::Number(report.entries)),
            ("checks".to_owned(), Value::Number(report.checks)),
            ("errors".to_owned(), Value::Number(report.errors())),
            ("warnings".to_owned(), Value::Number(report.warnings())),
        ]);
        let summary = self.words.get(if clean { "kb-clean" } else { "kb-findings" }, &args)?;
        if clean {
            writeln!(out, "{summary}")?;
        } else {
            writeln!(err, "{summary}")?;
        }
        Ok(())
    }
}

fn line(issue: &Issue, severity: &str) -> String {
    let place = if issue.line > 0 { format!("{}:{}", issue.file, issue.line) } else { issue.file.clone() };
    format!("{place}: {severity} {} {}: {}", issue.code, issue.field, issue.message)
}

fn counts(corpus: &Corpus) -> Vec<(&'static str, usize)> {
    let sum = |count: &dyn Fn(&crate::kb::Entry) -> usize| {
        corpus.entries.iter().map(|file| count(&file.entry)).sum()
    };
    vec![
        ("stat-entries", corpus.entries.len()),
        ("stat-signatures", sum(&|entry| entry.signatures.len())),
        ("stat-translations", sum(&|entry| entry.translations.len())),
        ("stat-examples", sum(&|entry| entry.examples.len())),
        ("stat-counterexamples", sum(&|entry| entry.counterexamples.len())),
        ("stat-remedies", corpus.remedies.len()),
    ]
}

/// The number of files of texts of a language, and of those that somebody has read.
fn text_counts(texts: &dyn Tree, lang: &str) -> (String, usize, usize) {
    let prefix = format!("{lang}/");
    let files: Vec<String> = texts.paths().into_iter().filter(|path| path.starts_with(&prefix)).collect();
    let read =
        files.iter().filter(|path| texts.text(path).is_some_and(|text| text.contains("### review: read")));
    (lang.to_owned(), files.len(), read.count())
}

fn checked(sources: &Sources<'_>) -> (Report, Vec<AnchorLine>) {
    let (corpus, _) = load(sources.kb, sources.base);
    (check::check(sources), check::anchors(&corpus))
}

/// Checks a folder with `kb/` and `locales/` in it: a whole knowledge base, or an overlay where
/// `overlay.toml` lies beside them.
fn check_folder(dir: &Path, today: String) -> anyhow::Result<(Report, Vec<AnchorLine>)> {
    let open = |folder: &Path| {
        Folder::open(folder).map_err(|error| {
            let path = folder.display().to_string();
            anyhow::Error::from(UserError::new(Sentence::new(
                "kb-unreadable",
                [("path", &path), ("reason", &error.to_string())],
            )))
        })
    };
    let is_overlay = dir.join("overlay.toml").is_file();
    let locales = dir.join("locales");
    // An overlay that only hides entries has no texts.
    let texts = if is_overlay && !locales.exists() { Folder::default() } else { open(&locales)? };
    let logs = dir.join(check::ORDINARY_LOGS);
    let logs = if logs.exists() { Some(open(&logs)?) } else { None };
    let ordinary = logs.as_ref().map(|logs| -> &dyn Tree { logs });
    if !is_overlay {
        let kb = open(&dir.join("kb"))?;
        let sources = Sources { kb: &kb, texts: &texts, ordinary, base: None, base_texts: None, today };
        return Ok(checked(&sources));
    }
    let (base, _) = load(&embedded_kb(), None);
    let (folder, below) = (open(dir)?, embedded_locales());
    let kb = OverlayKb::new(&folder);
    Ok(checked(&Sources {
        kb: &kb,
        texts: &texts,
        ordinary,
        base: Some(&base),
        base_texts: Some(&below),
        today,
    }))
}

fn report_value(report: &Report, anchors: Option<&Vec<AnchorLine>>) -> serde_json::Value {
    let issues: Vec<_> = report
        .issues
        .iter()
        .map(|issue| {
            serde_json::json!({
                "code": issue.code,
                "severity": if issue.severity == Severity::Error { "error" } else { "warning" },
                "file": issue.file,
                "line": issue.line,
                "field": issue.field,
                "message": issue.message,
                "cure": issue.cure,
            })
        })
        .collect();
    let mut value = serde_json::json!({
        "schema": "cabhelp.kb-check/1",
        "entries": report.entries,
        "checks": report.checks,
        "errors": report.errors(),
        "warnings": report.warnings(),
        "findings": issues,
    });
    if let Some(anchors) = anchors {
        let lines: Vec<_> = anchors.iter()
            .map(|line| serde_json::json!({ "entry_id": line.entry, "signature": line.of, "anchors": line.anchors, "windows": line.windows, "shortest_literal": line.shortest_literal }))
            .collect();
        value["anchors"] = lines.into();
    }
    value
}

fn is_day(day: &str) -> bool {
    day.len() == 10
        && day.bytes().enumerate().all(
            |(at, b)| {
                if at == 4 || at == 7 { b == b'-' } else { b.is_ascii_digit() }
            },
        )
}

/// The day in UTC, `YYYY-MM-DD`.
fn today() -> String {
    let now = time::OffsetDateTime::now_utc();
    format!("{:04}-{:02}-{:02}", now.year(), u8::from(now.month()), now.day())
}
