//! `cabhelp explain`: a message, a file, standard input, or an entry by name.

use super::args::{ExplainArgs, ExplainFormat, Global};
use super::errors::{GREP, Sentence, UserError};
use super::exit::Exit;
use super::input::{Input, read};
use super::language::{Speech, Wish, wish};
use super::output::layout;
use crate::answer::{Answer, Labels, Options, Redactor, overview};
use crate::engine::{Engine, Lang, english};
use crate::fact::Kind;
use crate::kb::DenialGrammar;
use crate::matcher::{Finding, Hints, PolicyKind, Seen, SimilarBy};
use crate::record::{MAX_PASTE, Paste};
use crate::render::{self, Explained, SimilarText};
use crate::text::{Args, Value};
use std::cell::RefCell;
use std::ffi::OsString;
use std::io::Write;
use std::path::Path;

/// Runs the command.
///
/// # Errors
/// A mistake of the user, a damaged knowledge base, a closed stream.
pub(super) fn run(
    args: &ExplainArgs,
    global: &Global,
    redactor: &RefCell<Redactor>,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> anyhow::Result<Exit> {
    // The process ends after this call: giving the memory back piece by piece would only cost time.
    let engine: &'static Engine = Box::leak(Box::new(open_engine(global)?));
    let wish = wish(engine, global.lang.as_deref())?;
    let call = Call {
        args,
        global,
        engine,
        hints: hints(engine, &given(args), args.known.width.as_deref())?,
        wish,
        redactor,
    };
    call.overlay_problems(err)?;
    match read(args, &|| call.speech(), err)? {
        Input::Argument(text) => {
            if let Some(id) = engine.find(&text) {
                return call.page(id, out, err);
            }
            if is_entry_id(&text) {
                return Err(UserError::unknown_entry(&text).into());
            }
            let exit = call.search(text.as_bytes(), out, err)?;
            if exit == Exit::NotFound && Path::new(&text).exists() {
                call.warn(&Sentence::new("text-names-a-file", [("text", &text)]), err)?;
            }
            Ok(exit)
        }
        Input::Bytes(bytes) => call.search(&bytes, out, err),
    }
}

/// Tells whether a text has the form of an entry's number: capital letters and four digits.
fn is_entry_id(text: &str) -> bool {
    let letters = text.bytes().take_while(u8::is_ascii_uppercase).count();
    (2..=6).contains(&letters)
        && text.len() == letters + 4
        && text[letters..].bytes().all(|b| b.is_ascii_digit())
}

/// Each flag with its value.
fn given(args: &ExplainArgs) -> Vec<(&'static str, Option<&str>)> {
    let mut given = args.known.given(None);
    given.push(("resource-type", args.resource_type.as_deref()));
    given
}

/// Opens the engine with the overlays of the flag and of `CABHELP_OVERLAY` (a list of paths).
///
/// # Errors
/// When an overlay cannot be used.
pub(super) fn open_engine(global: &Global) -> anyhow::Result<Engine> {
    let named = std::env::var_os("CABHELP_OVERLAY").unwrap_or_default();
    let mut builder = Engine::builder();
    for folder in std::env::split_paths(&named)
        .filter(|path| !path.as_os_str().is_empty())
        .chain(global.overlay.iter().cloned())
    {
        builder = builder.overlay(folder);
    }
    builder.build().map_err(|error| match error {
        crate::engine::EngineError::Overlay(problem) => UserError::overlay(&problem).into(),
        crate::engine::EngineError::Kb(damaged) => damaged.into(),
        other @ crate::engine::EngineError::Search(_) => other.into(),
    })
}

/// Names what had to be left out of the overlays.
///
/// # Errors
/// When the stream is closed.
pub(super) fn print_problems(engine: &Engine, err: &mut dyn Write) -> anyhow::Result<()> {
    for issue in engine.problems() {
        writeln!(err, "cabhelp: {}", render::for_terminal(&issue.to_string()))?;
    }
    Ok(())
}

/// Reads the facts that the flags give; each must be in the strict form of its type.
///
/// # Errors
/// When a value has not that form, or there is no such width.
pub(super) fn hints(
    engine: &Engine,
    given: &[(&str, Option<&str>)],
    width: Option<&str>,
) -> anyhow::Result<Hints> {
    let mut hints = Hints::default();
    if let Some(width) = width {
        let widths = &engine.vocabulary().widths;
        if !widths.iter().any(|known| known == width) {
            let error = Sentence::new("invalid-choice", [("value", width), ("option", "--width")]);
            let choices = Sentence::new("choices", [("values", &widths.join(", "))]);
            return Err(UserError::new(error).hint(choices).into());
        }
        width.clone_into(&mut hints.width);
    }
    for (flag, value) in given {
        let Some(value) = value else { continue };
        let def = engine.vocabulary().facts.iter().find(|def| def.flag.as_deref() == Some(flag));
        let Some(def) = def else { continue };
        let value =
            if *flag == "resource-type" { resource_type(engine, value)? } else { (*value).to_owned() };
        if !def.kind.is_strict(&value) {
            return Err(bad_value(flag, &value, def.kind.sample()).into());
        }
        hints.facts.insert(def.name.clone(), value);
    }
    Ok(hints)
}

/// Reads an account number that a flag gives.
///
/// # Errors
/// When it is none.
pub(super) fn account_flag(flag: &str, value: Option<&str>) -> Result<Option<String>, UserError> {
    match value {
        Some(value) if !Kind::Account.is_strict(value) => Err(bad_value(flag, value, "")),
        other => Ok(other.map(str::to_owned)),
    }
}

fn resource_type(engine: &Engine, value: &str) -> anyhow::Result<String> {
    let resources = engine.resources()?;
    if let Some(known) = resources.find(value) {
        return Ok(known.name.clone());
    }
    let names: Vec<&str> = resources.types.iter().map(|kind| kind.name.as_str()).collect();
    let error = UserError::new(Sentence::new("unknown-resource-type", [("value", value)]))
        .hint(Sentence::new("resource-types-known", [("types", &names.join(", "))]));
    Err(error.into())
}

fn bad_value(flag: &str, value: &str, sample: &str) -> UserError {
    let flag = format!("--{flag}");
    if flag.ends_with("-account") {
        return UserError::new(Sentence::new("bad-account", [("value", value), ("flag", &flag)]))
            .hint(Sentence::new("account-form", []));
    }
    UserError::new(Sentence::new("bad-value", [("value", value), ("flag", &flag)]))
        .hint(Sentence::new("value-form", [("example", sample)]))
}

/// One call with everything that was decided about it.
struct Call<'a> {
    args: &'a ExplainArgs,
    global: &'a Global,
    engine: &'a Engine,
    hints: Hints,
    wish: Wish,
    redactor: &'a RefCell<Redactor>,
}

impl Call<'_> {
    fn speech(&self) -> Speech {
        let lang = self.global.lang.clone().map(|lang| OsString::from(format!("--lang={lang}")));
        Speech::for_errors(&lang.into_iter().collect::<Vec<_>>())
    }

    fn options(&self) -> Options {
        Options { width: self.hints.width.clone(), all_widths: self.args.long }
    }

    fn warn(&self, sentence: &Sentence, err: &mut dyn Write) -> anyhow::Result<()> {
        let speech = self.speech();
        let sentence = sentence.clone().redacted(&mut self.redactor.borrow_mut());
        let label = speech.bundle("errors")?.plain("warning-label")?;
        writeln!(err, "cabhelp: {label}: {}", render::for_terminal(&sentence.say(&speech)?))?;
        Ok(())
    }

    fn overlay_problems(&self, err: &mut dyn Write) -> anyhow::Result<()> {
        for issue in self.engine.problems() {
            let shown = self.redactor.borrow_mut().quoted(&issue.to_string());
            writeln!(err, "cabhelp: {}", render::for_terminal(&shown))?;
        }
        Ok(())
    }

    /// The language that was wished for, else the text's own, else English.
    fn lang(&self, own: Option<Lang>) -> Lang {
        match &self.wish {
            Wish::Lang { lang, .. } => lang.clone(),
            Wish::TextsOwn => own.unwrap_or_else(english),
        }
    }

    fn notes(&self, lang: &Lang, err: &mut dyn Write) -> anyhow::Result<()> {
        if let Wish::Lang { note: Some(asked), .. } = &self.wish {
            let args = Args::from([
                ("shown".to_owned(), Value::from(lang.tag())),
                ("asked".to_owned(), Value::from(asked.as_str())),
            ]);
            writeln!(
                err,
                "cabhelp: {}",
                self.engine.bundle("answer", lang)?.get("language-region-note", &args)?
            )?;
        }
        Ok(())
    }

    fn page(&self, id: &str, out: &mut dyn Write, err: &mut dyn Write) -> anyhow::Result<Exit> {
        let lang = self.lang(None);
        self.notes(&lang, err)?;
        let mut answer = self.engine.page(id, &self.hints, &lang, &self.options())?;
        self.redactor.borrow_mut().learn_hints(&|name| self.kind_of(name), &self.hints);
        self.redact(&mut answer, None, &lang)?;
        if self.args.format == ExplainFormat::Json {
            write_json(out, &render::page_document(&answer))?;
        } else {
            self.print(&self.explained(&lang, std::slice::from_ref(&answer)), out)?;
        }
        Ok(Exit::Found)
    }

    fn kind_of(&self, fact: &str) -> Option<Kind> {
        self.engine.vocabulary().fact(fact).map(|def| def.kind.clone())
    }

    /// Replaces what identifies somebody, where that is asked for, and says so.
    fn redact(&self, answer: &mut Answer, finding: Option<&Finding>, lang: &Lang) -> anyhow::Result<()> {
        let mut redactor = self.redactor.borrow_mut();
        if redactor.is_on() {
            redactor.answer(answer, finding);
            answer.notices.insert(0, self.engine.bundle("answer", lang)?.plain("redacted-notice")?);
        }
        Ok(())
    }

    fn search(&self, bytes: &[u8], out: &mut dyn Write, err: &mut dyn Write) -> anyhow::Result<Exit> {
        let paste = Paste::new(bytes);
        if paste.is_blank() {
            return Err(UserError::empty_input().into());
        }
        let seen = self.engine.explain(&paste, &self.hints)?;
        let own = if self.wish == Wish::TextsOwn { self.engine.lang_of(&paste, &seen) } else { None };
        let lang = self.lang(own);
        self.notes(&lang, err)?;
        self.note_input(&paste, &seen, &lang, err)?;
        let options = self.options();
        let mut answers: Vec<Answer> = seen
            .findings
            .iter()
            .map(|finding| self.engine.answer(&seen, finding, &lang, &options))
            .collect::<Result<_, _>>()?;
        self.redactor.borrow_mut().learn(&|name| self.kind_of(name), &seen, &self.hints);
        for (answer, finding) in answers.iter_mut().zip(&seen.findings) {
            self.redact(answer, Some(finding), &lang)?;
        }
        if self.args.format == ExplainFormat::Json {
            let mut redactor = self.redactor.borrow_mut();
            write_json(out, &render::explain_document(lang.tag(), &seen, &answers, &mut redactor))?;
        } else {
            self.print(&self.explained_search(&seen, &answers, &lang)?, out)?;
        }
        let exit = match (seen.cut, answers.is_empty()) {
            (true, _) => Exit::Failed,
            (false, true) => Exit::NotFound,
            (false, false) => Exit::Found,
        };
        // As with the engine: the process ends here.
        std::mem::forget((seen, answers));
        Ok(exit)
    }

    /// Says what was wrong with the input although it was searched.
    fn note_input(
        &self,
        paste: &Paste<'_>,
        seen: &Seen,
        lang: &Lang,
        err: &mut dyn Write,
    ) -> anyhow::Result<()> {
        let notes = [
            ("truncated-input", seen.truncated),
            ("cut-input", seen.cut),
            ("binary-input", paste.is_binary() && !seen.truncated),
        ];
        let bundle = self.engine.bundle("answer", lang)?;
        let args = Args::from([
            ("mebibytes".to_owned(), Value::Number(MAX_PASTE >> 20)),
            ("command".to_owned(), GREP.into()),
        ]);
        for (id, _) in notes.iter().filter(|(_, holds)| *holds) {
            writeln!(err, "cabhelp: {}", bundle.get(id, &args)?)?;
        }
        Ok(())
    }

    /// What is said of an entry that was looked up.
    fn explained<'b>(&self, lang: &'b Lang, answers: &'b [Answer]) -> Explained<'b> {
        Explained {
            lang: lang.tag(),
            overview: None,
            answers,
            nothing: None,
            unknown: Vec::new(),
            similar: Vec::new(),
            labels: Labels::default(),
            long: self.args.long,
        }
    }

    /// What is said of a text that was searched.
    fn explained_search<'b>(
        &self,
        seen: &Seen,
        answers: &'b [Answer],
        lang: &'b Lang,
    ) -> anyhow::Result<Explained<'b>> {
        let mut explained = self.explained(lang, answers);
        if answers.is_empty() {
            explained.nothing = Some(self.seen_rows(seen, lang)?);
        } else {
            explained.overview = overview(&*self.engine.bundle("answer", lang)?, seen, answers)?;
        }
        explained.unknown = self.unknown(seen, lang)?;
        if answers.is_empty() || !seen.similar.is_empty() || !seen.unknown.is_empty() {
            let example = seen.similar.first().map_or("ID", |similar| similar.entry_id.as_str());
            explained.labels = self.engine.not_found_labels(lang, example)?;
            explained.similar = self.similar(seen, lang)?;
            if seen.similar.iter().any(|similar| similar.by == SimilarBy::Search) {
                explained.labels.say("no-guess", &self.engine.bundle("search", lang)?.plain("similar-note")?);
            }
        }
        if let Some(note) = self.policy_note(seen, lang)? {
            let hint = self.engine.bundle("answer", lang)?.plain("policy-hint")?;
            for (id, text) in [("not-found", &note), ("reply-not-found", &note), ("not-found-hint", &hint)] {
                explained.labels.say(id, text);
            }
        }
        Ok(explained)
    }

    fn unknown(&self, seen: &Seen, lang: &Lang) -> anyhow::Result<Vec<(String, String)>> {
        let bundle = self.engine.bundle("answer", lang)?;
        let mut rows = Vec::new();
        for one in &seen.unknown {
            let args = Args::from([("count".to_owned(), Value::Number(one.count))]);
            let text = self.redactor.borrow_mut().quoted(&one.text);
            rows.push((text, bundle.get("overview-times", &args)?));
        }
        Ok(rows)
    }

    fn similar(&self, seen: &Seen, lang: &Lang) -> anyhow::Result<Vec<SimilarText>> {
        let mut rows = Vec::new();
        for similar in &seen.similar {
            let percent = format!("{:.0}", similar.score * 100.0);
            let args = Args::from([("percent".to_owned(), percent.into())]);
            let score = match similar.by {
                SimilarBy::Wording => self.engine.bundle("answer", lang)?.get("similar-score", &args)?,
                SimilarBy::Search => self.engine.bundle("search", lang)?.plain("similar-by-search")?,
            };
            let title = self.engine.title(&similar.entry_id, lang)?;
            rows.push(SimilarText { entry_id: similar.entry_id.clone(), title, score });
        }
        Ok(rows)
    }

    /// Prints in the form that was asked for; what the output is connected to decides only colour and width.
    fn print(&self, explained: &Explained<'_>, out: &mut dyn Write) -> anyhow::Result<()> {
        let text = match self.args.format {
            ExplainFormat::Text | ExplainFormat::Json => {
                render::terminal_page(explained, &layout(self.global.color))
            }
            ExplainFormat::Markdown => render::markdown_page(explained),
            ExplainFormat::Html => render::html_page(explained),
            ExplainFormat::Reply => render::reply_text(explained),
        };
        out.write_all(text.as_bytes())?;
        Ok(())
    }

    /// The values of a text in which nothing was found, by kind, with their labels.
    fn seen_rows(&self, seen: &Seen, lang: &Lang) -> anyhow::Result<Vec<(String, Vec<String>)>> {
        let bundle = self.engine.bundle("answer", lang)?;
        let mut rows = Vec::new();
        for (name, list) in seen.facts.lists() {
            let inner = ["keys", "vaults", "principals"].contains(&name);
            if !list.is_empty() && !inner {
                let values = list.iter().map(|value| self.redactor.borrow_mut().value(value)).collect();
                rows.push((bundle.plain(&format!("seen-{name}"))?, values));
            }
        }
        if !seen.refusals.is_empty() {
            rows.push((bundle.plain("seen-refusals")?, self.refusals(seen, lang)?));
        }
        Ok(rows)
    }
}

impl Call<'_> {
    /// What is said of a policy document.
    fn policy_note(&self, seen: &Seen, lang: &Lang) -> anyhow::Result<Option<String>> {
        let id = match seen.policy {
            None => return Ok(None),
            Some(PolicyKind::Key) => "policy-key",
            Some(PolicyKind::Vault) => "policy-vault",
            Some(PolicyKind::Other) => "policy-other",
        };
        let args = Args::from([("command".to_owned(), "cabhelp policy check".into())]);
        Ok(Some(self.engine.bundle("answer", lang)?.get(id, &args)?))
    }

    /// Each refusal that no entry answers: what was refused, to whom, on what, and which policy did it.
    fn refusals(&self, seen: &Seen, lang: &Lang) -> anyhow::Result<Vec<String>> {
        let terms = self.engine.bundle_with_terms(lang)?;
        let mut lines = Vec::new();
        for refusal in &seen.refusals {
            let ending = refusal.ending.as_deref().unwrap_or(DenialGrammar::NO_ENDING);
            let parts = [&refusal.action, &refusal.principal, &refusal.resource];
            let mut line: Vec<String> =
                parts.into_iter().flatten().map(|value| self.redactor.borrow_mut().value(value)).collect();
            line.push(terms.plain(&format!("ending-{ending}"))?);
            lines.push(line.join(" · "));
        }
        Ok(lines)
    }
}

/// Writes a JSON document, indented, with a line feed at its end.
///
/// # Errors
/// When the stream is closed.
pub(super) fn write_json(out: &mut dyn Write, value: &serde_json::Value) -> anyhow::Result<()> {
    out.write_all(render::json_text(value).as_bytes())?;
    Ok(())
}
