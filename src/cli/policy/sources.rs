//! Files that hold policies: read in full, named as the user named them.

use crate::cli::errors::{Sentence, UserError};
use crate::cli::input::{MAX_FILE, read_path};
use crate::render::posix_word;
use std::path::Path;

/// What an option names: a file, or the word that says that there is none.
pub(super) enum Named {
    /// `none`: there is no such policy.
    None,
    /// The content of a file or of standard input.
    Bytes(Vec<u8>),
}

/// The word that says that there is no such policy.
const NONE: &str = "none";

/// Reads what an option names. A file that is called `none` is named `./none`.
///
/// # Errors
/// When the file cannot be read.
pub(super) fn named(name: &str) -> Result<Named, UserError> {
    if name == NONE { Ok(Named::None) } else { bytes(name).map(Named::Bytes) }
}

/// Reads a file, or standard input for `-`.
///
/// # Errors
/// When it cannot be read.
pub(super) fn bytes(name: &str) -> Result<Vec<u8>, UserError> {
    let bytes = read_path(name).map_err(|error| unreadable(name, &error))?;
    if bytes.len() > MAX_FILE { Err(UserError::too_large(name, MAX_FILE)) } else { Ok(bytes) }
}

/// The files of a folder are named one by one.
fn unreadable(name: &str, error: &std::io::Error) -> UserError {
    if error.kind() == std::io::ErrorKind::IsADirectory {
        let files = format!("{}*.json", posix_word(&format!("{}/", name.trim_end_matches('/'))));
        let message = UserError::new(Sentence::new("cannot-read-folder", [("path", name)]));
        return message.hint(Sentence::new("name-the-files", [("files", &files)]));
    }
    UserError::unreadable(name, error)
}

/// Takes `TARGET=` off a name, where it is not the name of a file as a whole.
pub(super) fn with_target(name: &str) -> (&str, &str) {
    match name.split_once('=') {
        Some((target, file)) if !Path::new(name).exists() && !target.contains(['/', '\\']) => (target, file),
        _ => ("", name),
    }
}
