//! Errors that a user can cause: a message of `errors.ftl`, and lines that say what to do.

use super::language::Speech;
use crate::answer::Redactor;
use crate::engine::OverlayProblem;
use crate::text::{Args, TextError, Value};
use std::fmt;
use std::io::Write;

/// Values that the program puts into its sentences itself: they identify nobody.
const OURS: [&str; 7] = ["command", "example", "filter", "flag", "languages", "types", "values"];

/// Sentences about a value that should identify something, whatever form it has.
const REFUSED: [&str; 2] = ["bad-account", "bad-value"];

/// The command for what is too large for `explain`.
pub(super) const GREP: &str = "cabhelp grep";

/// A sentence of `errors.ftl` with its values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Sentence {
    id: &'static str,
    args: Args,
    /// A value that is itself a message without variables.
    nested: Option<(&'static str, &'static str)>,
}

impl Sentence {
    pub fn new<const N: usize>(id: &'static str, args: [(&str, &str); N]) -> Self {
        let args = args.into_iter().map(|(name, value)| (name.to_owned(), Value::from(value))).collect();
        Self { id, args, nested: None }
    }

    fn with(mut self, name: &'static str, message: &'static str) -> Self {
        self.nested = Some((name, message));
        self
    }

    /// Returns the sentence with what identifies somebody replaced in the values that the user gave.
    pub fn redacted(mut self, redactor: &mut Redactor) -> Self {
        let is_refused = REFUSED.contains(&self.id);
        for (name, value) in &mut self.args {
            let Value::Text(text) = value else { continue };
            let shown = match name.as_str() {
                name if OURS.contains(&name) => continue,
                "path" | "text" => redactor.file(text),
                "value" if is_refused => redactor.typed(text),
                _ => redactor.quoted(text),
            };
            *value = Value::Text(shown);
        }
        self
    }

    /// Returns the sentence in the language of `speech`.
    pub fn say(&self, speech: &Speech) -> Result<String, TextError> {
        let bundle = speech.bundle("errors")?;
        let mut args = self.args.clone();
        if let Some((name, message)) = self.nested {
            args.insert(name.to_owned(), bundle.get(message, &self.args)?.into());
        }
        bundle.get(self.id, &args)
    }
}

/// The message that says why a file cannot be read or written.
fn reason_of(error: &std::io::Error) -> &'static str {
    match error.kind() {
        std::io::ErrorKind::NotFound => "reason-not-found",
        std::io::ErrorKind::PermissionDenied => "reason-permission",
        std::io::ErrorKind::IsADirectory => "reason-directory",
        _ => "reason-other",
    }
}

/// An error with what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct UserError {
    message: Sentence,
    hints: Vec<Sentence>,
}

impl fmt::Display for UserError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message.id)
    }
}

impl std::error::Error for UserError {}

impl UserError {
    pub fn new(message: Sentence) -> Self {
        Self { message, hints: Vec::new() }
    }

    pub fn hint(mut self, hint: Sentence) -> Self {
        self.hints.push(hint);
        self
    }

    pub fn unknown_language(value: &str, languages: &[String]) -> Self {
        Self::new(Sentence::new("unknown-language", [("value", value)]))
            .hint(Sentence::new("languages-known", [("languages", &languages.join(", "))]))
    }

    pub fn unknown_entry(value: &str) -> Self {
        Self::new(Sentence::new("unknown-entry", [("value", value)]))
            .hint(Sentence::new("unknown-entry-hint", [("command", "cabhelp kb list")]))
    }

    pub fn empty_input() -> Self {
        const PIPE: &str = "aws backup describe-copy-job … | cabhelp explain";
        Self::new(Sentence::new("empty-input", [])).hint(Sentence::new("how-to-paste", [("command", PIPE)]))
    }

    pub fn empty_policy() -> Self {
        const PIPE: &str = "aws kms get-key-policy … | cabhelp policy check -";
        Self::new(Sentence::new("empty-policy", [])).hint(Sentence::new("how-to-pipe", [("command", PIPE)]))
    }

    /// Says why a folder is no overlay, or why two do not go together.
    pub fn overlay(problem: &OverlayProblem) -> Self {
        let broken = |path: &str, reason: &str| {
            Self::new(Sentence::new("overlay-broken", [("path", path), ("reason", reason)]))
        };
        match problem {
            OverlayProblem::Unreadable { path, source } => Self::new(
                Sentence::new("overlay-broken", [("path", path), ("detail", &source.to_string())])
                    .with("reason", reason_of(source)),
            ),
            OverlayProblem::NoOverlay { path } => {
                Self::new(Sentence::new("overlay-without-file", [("path", path)])).hint(Sentence::new(
                    "overlay-how-to",
                    [("command", &format!("cabhelp kb new --into {path} SLUG"))],
                ))
            }
            OverlayProblem::Broken { path, message } => broken(path, message),
            OverlayProblem::Compile { path, source } => broken(path, &source.to_string()),
            OverlayProblem::SameId { id, first, second } => Self::new(Sentence::new(
                "overlay-same-id",
                [("id", id.as_str()), ("first", first), ("second", second)],
            ))
            .hint(Sentence::new("overlay-same-id-hint", [])),
        }
    }

    pub fn unwritable(path: &str, error: &std::io::Error) -> Self {
        let message = Sentence::new("cannot-write-file", [("path", path), ("detail", &error.to_string())]);
        let reason = match error.kind() {
            std::io::ErrorKind::PermissionDenied => "reason-read-only",
            _ => "reason-other",
        };
        Self::new(message.with("reason", reason))
    }

    pub fn unreadable(path: &str, error: &std::io::Error) -> Self {
        let reason = reason_of(error);
        let hint = match error.kind() {
            std::io::ErrorKind::NotFound => Some(Sentence::new("missing-hint", [])),
            std::io::ErrorKind::IsADirectory => {
                let command = format!("{GREP} {path}");
                Some(Sentence::new("directory-hint", [("command", &command)]))
            }
            _ => None,
        };
        let detail = error.to_string();
        let message = if path == "-" {
            Sentence::new("cannot-read-stdin", [("detail", &detail)])
        } else {
            Sentence::new("cannot-read-file", [("path", path), ("detail", &detail)])
        };
        Self { message: message.with("reason", reason), hints: hint.into_iter().collect() }
    }

    pub fn too_large(path: &str, most: usize) -> Self {
        let mebibytes = (most >> 20).to_string();
        Self::new(Sentence::new("file-too-large", [("path", path), ("mebibytes", &mebibytes)]))
    }

    /// Returns the message in the language of `speech`, without its hints.
    ///
    /// # Errors
    /// When a text is damaged.
    pub fn say(&self, speech: &Speech) -> Result<String, TextError> {
        self.message.say(speech)
    }

    /// Returns the message alone, without its hints.
    pub fn into_message(self) -> Sentence {
        self.message
    }

    /// Returns the error with what identifies somebody replaced.
    pub fn redacted(self, redactor: &mut Redactor) -> Self {
        let hints = self.hints.into_iter().map(|hint| hint.redacted(redactor)).collect();
        Self { message: self.message.redacted(redactor), hints }
    }

    /// Prints the error and its hints, one per line.
    ///
    /// # Errors
    /// When a text is damaged or the stream is closed.
    pub fn print(&self, speech: &Speech, err: &mut dyn Write) -> anyhow::Result<()> {
        let label = speech.bundle("errors")?.plain("error-label")?;
        writeln!(err, "cabhelp: {label}: {}", crate::render::for_terminal(&self.message.say(speech)?))?;
        for hint in &self.hints {
            writeln!(err, "  {}", crate::render::for_terminal(&hint.say(speech)?))?;
        }
        Ok(())
    }
}
