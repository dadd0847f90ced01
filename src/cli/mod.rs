//! The command line: what was typed, what is built from it, what is printed, which exit code.
//!
//! In: arguments, environment, standard input. Out: bytes on standard output and error, an [`Exit`].
//! The only room that prints. What the user typed is `args`, what we built from it stands in each command.

mod args;
mod errors;
mod exit;
mod explain;
mod grep;
mod help;
mod index;
mod input;
mod kb;
mod language;
mod new;
mod output;
mod policy;
mod search;
mod stamp;
mod target;

pub use exit::Exit;

use crate::answer::Redactor;
use args::{Cli, Command};
use clap::FromArgMatches;
use errors::UserError;
use language::Speech;
use std::cell::RefCell;
use std::ffi::OsString;
use std::io::{self, Write};

/// Runs the program with `arguments` (the first is its name) and returns its exit code.
#[must_use]
pub fn run(arguments: &[OsString]) -> Exit {
    let mut out = io::stdout().lock();
    let mut err = io::stderr().lock();
    let exit = match dispatch(arguments, &mut out, &mut err) {
        Ok(exit) => exit,
        Err(error) if is_broken_pipe(&error) => return Exit::ClosedPipe,
        Err(error) => {
            let _ = writeln!(err, "cabhelp: {error:#}");
            return Exit::Failed;
        }
    };
    match out.flush() {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Exit::ClosedPipe,
        _ => exit,
    }
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error.downcast_ref::<io::Error>().is_some_and(|io| io.kind() == io::ErrorKind::BrokenPipe)
}

fn dispatch(arguments: &[OsString], out: &mut dyn Write, err: &mut dyn Write) -> anyhow::Result<Exit> {
    let redactor = RefCell::new(Redactor::new(wants_redaction(arguments)));
    let result = speak_and_run(arguments, &redactor, out, err);
    match result {
        Err(error) => match error.downcast::<UserError>() {
            Ok(user) => {
                let user = user.redacted(&mut redactor.borrow_mut());
                // The message is for the user: in their language, with what to do.
                let speech = Speech::for_errors(arguments);
                user.print(&speech, err)?;
                Ok(Exit::Failed)
            }
            Err(other) => Err(other),
        },
        done => done,
    }
}

/// Tells whether pseudonyms are asked for among arguments that may not parse.
fn wants_redaction(arguments: &[OsString]) -> bool {
    arguments.iter().take_while(|word| *word != "--").any(|word| word == "--redact")
}

fn speak_and_run(
    arguments: &[OsString],
    redactor: &RefCell<Redactor>,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> anyhow::Result<Exit> {
    let matches = match args::command().try_get_matches_from(arguments) {
        Ok(matches) => matches,
        Err(error) => return help::answer(arguments, &error, out),
    };
    let cli = Cli::from_arg_matches(&matches)?;
    match cli.command {
        Command::Explain(args) => explain::run(&args, &cli.global, redactor, out, err),
        Command::Grep(args) => grep::run(&args, &cli.global, redactor, out, err),
        Command::Kb(args) => kb::run(&args, &cli.global, out, err),
        Command::Policy(args) => policy::run(&args, &cli.global, out, err),
        Command::Search(args) => search::run(&args, &cli.global, out, err),
    }
}
