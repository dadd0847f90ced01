//! `cabhelp grep`: known failures in files, folders, archives and streams of any size.
//!
//! In: paths, and what is wanted of what is found. Out: findings as they come, or what is counted of them; the
//! exit code of grep. `plan` is what was asked for, `worker` searches a file, `print` writes what it finds,
//! `lane` keeps the output of several threads apart, `outcome` is what all of them gave.

mod lane;
mod outcome;
mod plan;
mod print;
mod progress;
mod told;
mod worker;

use super::args::{Global, GrepArgs, GrepFormat, SortBy};
use super::errors::{Sentence, UserError};
use super::exit::Exit;
use super::explain::{open_engine, print_problems};
use super::language::{Speech, wish};
use crate::answer::Redactor;
use crate::engine::{Engine, Templates};
use crate::render::for_terminal;
use crate::scan::{Source, Template, files};
use crate::text::{Args, Value};
use lane::{Lane, Turnstile};
use outcome::Outcome;
use plan::{Mode, Plan};
use progress::Progress;
use std::cell::RefCell;
use std::io::{self, IsTerminal, Read, Write};
use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, sync_channel};
use std::time::{Duration, Instant};
use told::Teller;
use worker::{Shared, Worker};

/// How many blocks of output may wait to be printed.
const WAITING_BLOCKS: usize = 8;

/// How long the threads may take to end after an interrupt.
const GRACE: Duration = Duration::from_secs(1);

/// Runs the command.
///
/// # Errors
/// A mistake of the user, a damaged knowledge base, a closed stream.
pub(super) fn run(
    args: &GrepArgs,
    global: &Global,
    redactor: &RefCell<Redactor>,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> anyhow::Result<Exit> {
    let begun = Instant::now();
    let engine: &'static Engine = Box::leak(Box::new(open_engine(global)?));
    let lang = wish(engine, global.lang.as_deref())?.or_english();
    print_problems(engine, err)?;
    let paths = paths(args)?;
    let plan = Plan::new(args, global, engine, &lang, &paths)?;
    let (mut sources, unreadable) = files(&paths, &plan.walk).map_err(|problem| bad_glob(&problem))?;
    let mut outcome = Outcome::default();
    for (path, error) in &unreadable {
        outcome.fail(&path.display().to_string(), error);
    }
    out.write_all(&print::head(&plan))?;
    schedule(&mut sources, &plan);
    // Pseudonyms are numbered in the order in which they come, by one hand.
    let redactor_here = Mutex::new(redactor.take());
    let stopped = search(engine, &plan, &sources, &redactor_here, &mut outcome, out, err)?;
    outcome.elapsed = begun.elapsed();
    let exit = finish(engine, &plan, &mut outcome, &redactor_here, out, err)?;
    redactor.replace(redactor_here.into_inner().unwrap_or_default());
    if !args.no_messages {
        messages(&outcome, &lang, redactor, err)?;
    }
    Ok(if stopped { Exit::Interrupted } else { exit })
}

/// Returns what is to be searched: the paths, those of a list, or standard input.
fn paths(args: &GrepArgs) -> anyhow::Result<Vec<PathBuf>> {
    let mut paths = args.paths.clone();
    if let Some(list) = &args.files_from {
        let mut bytes = Vec::new();
        let read = if list == "-" {
            io::stdin().lock().read_to_end(&mut bytes)
        } else {
            std::fs::File::open(list).and_then(|mut file| file.read_to_end(&mut bytes))
        };
        read.map_err(|error| UserError::unreadable(list, &error))?;
        let end = if args.null { 0 } else { b'\n' };
        let lines = bytes.split(|byte| *byte == end).map(|line| line.strip_suffix(b"\r").unwrap_or(line));
        paths.extend(lines.filter(|line| !line.is_empty()).map(path_of));
        return Ok(paths);
    }
    if paths.is_empty() {
        if io::stdin().is_terminal() {
            const EXAMPLE: &str = "cabhelp grep logs/";
            return Err(UserError::new(Sentence::new("grep-nothing-named", []))
                .hint(Sentence::new("grep-how-to", [("command", EXAMPLE)]))
                .into());
        }
        paths.push("-".into());
    }
    Ok(paths)
}

#[cfg(unix)]
fn path_of(bytes: &[u8]) -> PathBuf {
    use std::os::unix::ffi::OsStrExt;
    std::ffi::OsStr::from_bytes(bytes).into()
}

#[cfg(not(unix))]
fn path_of(bytes: &[u8]) -> PathBuf {
    String::from_utf8_lossy(bytes).into_owned().into()
}

fn bad_glob(problem: &str) -> UserError {
    UserError::new(Sentence::new("grep-bad-glob", [("detail", problem)]))
}

/// The largest files first, so that no thread is left alone with one at the end; in order of their paths
/// where that is asked for, or where there is one thread.
fn schedule(sources: &mut [Source], plan: &Plan) {
    if plan.sort == SortBy::Path {
        sources.sort_by(|a, b| a.path.cmp(&b.path));
    } else if plan.threads > 1 {
        sources.sort_by_key(|source| std::cmp::Reverse(source.size));
    }
}

/// Searches all sources; tells whether the user stopped it.
fn search(
    engine: &'static Engine,
    plan: &Plan,
    sources: &[Source],
    redactor: &Mutex<Redactor>,
    outcome: &mut Outcome,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> anyhow::Result<bool> {
    let shared = Shared { engine, plan, redactor, stop: AtomicBool::new(false), bytes: AtomicU64::new(0) };
    let interrupted = progress::watch_interrupts();
    let next = AtomicUsize::new(0);
    let (send, receive) = sync_channel(WAITING_BLOCKS);
    let threads = plan.threads.min(sources.len()).max(1);
    let turnstile = Turnstile::new(plan.sort == SortBy::Path, threads, send);
    let outcomes = Mutex::new(Vec::new());
    let printed = std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                let mut worker = Worker::new(&shared);
                loop {
                    let index = next.fetch_add(1, Ordering::Relaxed);
                    let Some(source) = sources.get(index).filter(|_| !shared.is_stopped()) else { break };
                    let mut lane = Lane::new(&turnstile, index);
                    worker.search(source, &mut lane);
                    lane.finish();
                }
                turnstile.leave();
                if let Ok(mut outcomes) = outcomes.lock() {
                    outcomes.push(worker.outcome);
                }
            });
        }
        let total = sources.iter().map(|source| source.size).sum();
        let mut progress = Progress::new(plan.progress, total, err);
        print_blocks(&receive, &shared, &interrupted, &mut progress, out)
    });
    printed?;
    for one in outcomes.into_inner().unwrap_or_default() {
        outcome.merge(one)?;
    }
    Ok(interrupted.load(Ordering::Relaxed))
}

/// Prints what the threads give until all of them are done.
fn print_blocks(
    blocks: &Receiver<Vec<u8>>,
    shared: &Shared<'_>,
    interrupted: &AtomicBool,
    progress: &mut Progress<'_>,
    out: &mut dyn Write,
) -> anyhow::Result<()> {
    use std::sync::mpsc::RecvTimeoutError::{Disconnected, Timeout};
    let mut result = Ok(());
    let mut since: Option<Instant> = None;
    loop {
        match blocks.recv_timeout(progress::TICK) {
            Ok(block) if result.is_ok() => {
                progress.clear();
                let written = out.write_all(&block);
                let flushed = if shared.plan.line_buffered { out.flush() } else { Ok(()) };
                if let Err(error) = written.and(flushed) {
                    shared.stop.store(true, Ordering::Relaxed);
                    result = Err(error.into());
                }
            }
            Ok(_) => {}
            Err(Timeout) => progress.show(shared.bytes.load(Ordering::Relaxed)),
            Err(Disconnected) => break,
        }
        if interrupted.load(Ordering::Relaxed) {
            shared.stop.store(true, Ordering::Relaxed);
            // A thread that waits for standard input does not see that.
            if since.get_or_insert_with(Instant::now).elapsed() > GRACE {
                progress.clear();
                out.flush()?;
                std::process::exit(Exit::Interrupted.code().into());
            }
        }
    }
    progress.clear();
    result
}

/// Says at the end what could not be read.
fn messages(
    outcome: &Outcome,
    lang: &crate::engine::Lang,
    redactor: &RefCell<Redactor>,
    err: &mut dyn Write,
) -> anyhow::Result<()> {
    let speech = Speech::of(lang);
    let label = speech.bundle("errors")?.plain("warning-label")?;
    for problem in &outcome.problems {
        let said = problem.sentence().redacted(&mut redactor.borrow_mut()).say(&speech)?;
        writeln!(err, "cabhelp: {label}: {}", for_terminal(&said))?;
    }
    if outcome.more_problems > 0 {
        let args = Args::from([("count".to_owned(), Value::Number(outcome.more_problems))]);
        writeln!(err, "cabhelp: {label}: {}", speech.bundle("grep")?.get("more-rows", &args)?)?;
    }
    Ok(())
}

/// Prints what is said of everything at the end; returns the exit code.
fn finish(
    engine: &Engine,
    plan: &Plan,
    outcome: &mut Outcome,
    redactor: &Mutex<Redactor>,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> anyhow::Result<Exit> {
    let templates = outcome.templates.take().map(Templates::finish);
    let outcome = &*outcome;
    let teller = Teller::new(engine, plan, outcome, redactor)?;
    let is_object = plan.format == GrepFormat::Jsonl;
    let (templates, others) = templates.unwrap_or_default();
    if plan.unmatched && plan.mode == Mode::Whole {
        out.write_all(teller.unmatched(&templates, others)?.as_bytes())?;
    }
    if is_object && matches!(plan.mode, Mode::Hits | Mode::Whole) {
        writeln!(out, "{}", teller.object())?;
    } else if plan.summary && plan.mode == Mode::Whole {
        out.write_all(teller.summary()?.as_bytes())?;
    }
    if let Some(file) = &plan.report {
        write_report(file, plan, outcome, &teller, &templates, err)?;
    }
    if plan.stats {
        for line in teller.stats()? {
            writeln!(err, "cabhelp: {line}")?;
        }
    }
    let found = match plan.mode {
        Mode::FilesWithout => outcome.without > 0,
        Mode::Whole if plan.unmatched && !plan.summary => outcome.unmatched > 0,
        _ => outcome.hits > 0,
    };
    Ok(match (outcome.problems.is_empty(), found) {
        (false, _) if !(found && plan.mode == Mode::Quiet) => Exit::Failed,
        (_, true) => Exit::Found,
        (_, false) => Exit::NotFound,
    })
}

/// Writes the report and says where it is.
fn write_report(
    file: &std::path::Path,
    plan: &Plan,
    outcome: &Outcome,
    teller: &Teller<'_>,
    templates: &[Template],
    err: &mut dyn Write,
) -> anyhow::Result<()> {
    let speech = Speech::of(&plan.lang);
    let said = outcome
        .problems
        .iter()
        .map(|problem| problem.sentence().redacted(&mut teller.redactor()).say(&speech));
    let page = teller.report(&plan.searched, said.collect::<Result<_, _>>()?, templates)?;
    let shown = file.display().to_string();
    std::fs::write(file, page).map_err(|error| UserError::unwritable(&shown, &error))?;
    let args = Args::from([("path".to_owned(), shown.as_str().into())]);
    let written = teller.engine.bundle("grep", &plan.lang)?.get("report-written", &args)?;
    writeln!(err, "cabhelp: {}", for_terminal(&written))?;
    Ok(())
}
