//! Where the text comes from: argument, file, standard input.

use super::args::ExplainArgs;
use super::errors::{Sentence, UserError};
use super::language::Speech;
use crate::record::MAX_PASTE;
use std::io::{self, IsTerminal, Read, Write};
use std::path::Path;

/// What is to be explained.
pub(super) enum Input {
    /// An argument.
    Argument(String),
    /// The content of a file or of standard input.
    Bytes(Vec<u8>),
}

/// Reads what is to be explained. A terminal is told how to paste.
///
/// # Errors
/// When a file or standard input cannot be read.
pub(super) fn read(
    args: &ExplainArgs,
    speech: &dyn Fn() -> Speech,
    err: &mut dyn Write,
) -> anyhow::Result<Input> {
    if let Some(path) = &args.file {
        return Ok(Input::Bytes(read_file(path)?));
    }
    let text = args.text.join(" ");
    if !text.is_empty() && text != "-" {
        return Ok(Input::Argument(text));
    }
    if args.text.len() == 1 && text.is_empty() {
        return Err(UserError::empty_input().into());
    }
    Ok(Input::Bytes(read_stdin(speech, err)?))
}

/// Returns the text that an option names: standard input for `-`, the content of a file, else the text itself.
///
/// # Errors
/// When the file or standard input cannot be read.
pub(super) fn named_text(
    named: &str,
    speech: &dyn Fn() -> Speech,
    err: &mut dyn Write,
) -> anyhow::Result<Vec<u8>> {
    if named == "-" {
        return read_stdin(speech, err);
    }
    let path = Path::new(named);
    if path.exists() { Ok(read_file(path)?) } else { Ok(named.as_bytes().to_vec()) }
}

fn read_stdin(speech: &dyn Fn() -> Speech, err: &mut dyn Write) -> anyhow::Result<Vec<u8>> {
    let stdin = io::stdin();
    if stdin.is_terminal() {
        writeln!(err, "{}", Sentence::new("paste-now", []).say(&speech())?)?;
    }
    Ok(limited(stdin.lock()).map_err(|error| UserError::unreadable("-", &error))?)
}

fn read_file(path: &Path) -> Result<Vec<u8>, UserError> {
    open(path).and_then(limited).map_err(|error| UserError::unreadable(&path.display().to_string(), &error))
}

/// The largest file of a policy that is read, in bytes: no policy of AWS is nearly as large.
pub(super) const MAX_FILE: usize = MAX_PASTE;

/// Reads a file, or standard input for `-`: at most one byte more than [`MAX_FILE`].
///
/// # Errors
/// When it cannot be read.
pub(super) fn read_path(name: &str) -> io::Result<Vec<u8>> {
    if name == "-" {
        return limited(io::stdin().lock());
    }
    open(Path::new(name)).and_then(limited)
}

fn open(path: &Path) -> io::Result<std::fs::File> {
    if path.is_dir() { Err(io::ErrorKind::IsADirectory.into()) } else { std::fs::File::open(path) }
}

/// Reads no more than is explained, and one byte that tells whether there was more.
fn limited(reader: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    reader.take(MAX_PASTE as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}
