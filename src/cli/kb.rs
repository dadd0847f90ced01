//! `cabhelp kb`: list, show, count, check.

use super::args::{Global, KbArgs, KbCommand};
use super::exit::Exit;
use std::io::Write;

/// Runs the command.
///
/// # Errors
/// A mistake of the user, a damaged knowledge base, a closed stream.
pub(super) fn run(args: &KbArgs, _global: &Global, _out: &mut dyn Write, _err: &mut dyn Write) -> anyhow::Result<Exit> {
    match &args.command {
        KbCommand::Check(_) | KbCommand::List(_) | KbCommand::Show(_) | KbCommand::Stats(_) => Ok(Exit::Found),
    }
}
