//! `cabhelp search`: the right entry from a vague question.

use super::args::{Format, Global, SearchArgs};
use super::errors::{Sentence, UserError};
use super::exit::Exit;
use super::explain::{open_engine, print_problems, write_json};
use super::input::named_text;
use super::language::{Speech, Wish, wish};
use super::output::layout;
use crate::answer::Options;
use crate::engine::{Engine, Lang, LookupError, english};
use crate::matcher::Hints;
use crate::render::{self, SearchText};
use crate::search::Lookup;
use crate::text::{Args, Bundle, Value, language_of};
use std::io::Write;
use std::rc::Rc;

/// Runs the command.
///
/// # Errors
/// A mistake of the user, a damaged knowledge base, a closed stream.
pub(super) fn run(
    args: &SearchArgs,
    global: &Global,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> anyhow::Result<Exit> {
    // The process ends after this call: giving the memory back piece by piece would only cost time.
    let engine: &'static Engine = Box::leak(Box::new(open_engine(global)?));
    print_problems(engine, err)?;
    let wish = wish(engine, global.lang.as_deref())?;
    let typed = args.query.join(" ");
    let query = if typed == "-" {
        let speech = || Speech::of(&lang_of(engine, &wish, ""));
        String::from_utf8_lossy(&named_text("-", &speech, err)?).into_owned()
    } else {
        typed
    };
    let lang = lang_of(engine, &wish, &query);
    let limit = args.open.map_or(args.limit, |open| open.max(args.limit)).max(1);
    let found = match engine.search(&query, &lang, limit) {
        Err(LookupError::Filter(unknown)) => {
            let error = Sentence::new(
                "unknown-filter-value",
                [("value", &unknown.value), ("filter", unknown.filter)],
            );
            let choices = Sentence::new("choices", [("values", &unknown.known.join(", "))]);
            return Err(UserError::new(error).hint(choices).into());
        }
        other => other?,
    };
    if let Some(number) = args.open {
        return open(engine, &found, number, args.format, &lang, global, out);
    }
    if args.format == Format::Json {
        write_json(out, &render::search_document(&query, lang.tag(), &found))?;
    } else {
        let words = engine.bundle("search", &lang)?;
        let text = shown(engine, global, &words, &lang, &found)?;
        out.write_all(render::search_page(&found, &text, &layout(global.color)).as_bytes())?;
    }
    Ok(if found.hits.is_empty() { Exit::NotFound } else { Exit::Found })
}

/// The language that was wished for, else that of the query, else English.
fn lang_of(engine: &Engine, wish: &Wish, query: &str) -> Lang {
    match wish {
        Wish::Lang { lang, .. } => lang.clone(),
        Wish::TextsOwn => {
            let own = language_of(query).or_else(|| query.contains(is_hangul).then_some("ko"));
            own.and_then(|tag| engine.lang(tag)).unwrap_or_else(english)
        }
    }
}

fn is_hangul(ch: char) -> bool {
    ('\u{ac00}'..='\u{d7a3}').contains(&ch)
}

/// Shows the entry that is `number` in the list, counted from one.
fn open(
    engine: &Engine,
    found: &Lookup,
    number: usize,
    format: Format,
    lang: &Lang,
    global: &Global,
    out: &mut dyn Write,
) -> anyhow::Result<Exit> {
    let Some(hit) = number.checked_sub(1).and_then(|at| found.hits.get(at)) else {
        if found.hits.is_empty() {
            return Err(UserError::new(Sentence::new("no-hits-to-open", [])).into());
        }
        let (number, count) = (number.to_string(), found.hits.len().to_string());
        return Err(
            UserError::new(Sentence::new("no-such-hit", [("number", &number), ("count", &count)])).into()
        );
    };
    let answer = engine.page(&hit.entry_id, &Hints::default(), lang, &Options::default())?;
    if format == Format::Json {
        write_json(out, &render::page_document(&answer))?;
    } else {
        out.write_all(render::answer_page(&answer, &layout(global.color), false).as_bytes())?;
    }
    Ok(Exit::Found)
}

/// A command of this program with the same overlays, for a POSIX shell.
fn command_line(global: &Global, verb: &str, what: &str) -> String {
    let mut words = vec![format!("cabhelp {verb}")];
    for overlay in &global.overlay {
        let dir = render::for_terminal(&overlay.display().to_string()).into_owned();
        words.push(format!("--overlay {}", render::posix_word(&dir)));
    }
    words.push(what.to_owned());
    words.join(" ").trim_end().to_owned()
}

/// What is said around the hits.
fn shown(
    engine: &Engine,
    global: &Global,
    words: &Rc<Bundle>,
    lang: &Lang,
    found: &Lookup,
) -> anyhow::Result<SearchText> {
    let mut text = SearchText::default();
    let pair = |id: &str, names: [&str; 2], values: [&str; 2]| {
        let args = names.into_iter().map(str::to_owned).zip(values.map(Value::from)).collect::<Args>();
        words.get(id, &args)
    };
    for meant in &found.actions {
        text.notes.push(pair(
            "search-action",
            ["written", "actions"],
            [&meant.written, &meant.actions.join(", ")],
        )?);
    }
    for (written, read) in &found.corrected {
        text.notes.push(pair("search-corrected", ["written", "read"], [written, read])?);
    }
    if found.hits.is_empty() {
        text.heading = words.plain("search-nothing")?;
        if !found.closest.is_empty() {
            text.after.push(pair("search-closest", ["words", ""], [&found.closest.join(", "), ""])?);
        }
        text.after.push(pair(
            "search-paste",
            ["command", ""],
            [&command_line(global, "explain", "-f FILE"), ""],
        )?);
        text.after.push(pair("search-all", ["command", ""], [&command_line(global, "kb list", ""), ""])?);
        return Ok(text);
    }
    if found.is_empty {
        text.heading = words.plain("search-common")?;
    }
    let first = found.hits.first().map_or("ID", |hit| hit.entry_id.as_str());
    text.after.push(pair("search-open", ["command", ""], [&command_line(global, "explain", first), ""])?);
    if found.more > 0 {
        let args = Args::from([("count".to_owned(), Value::Number(found.more))]);
        text.after.push(words.get("search-more", &args)?);
    }
    let guide = engine.bundle_with_terms(lang)?.plain("kind-guide")?;
    text.guide = guide;
    Ok(text)
}
