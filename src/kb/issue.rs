//! What a check found: code, file, field, what is wrong and what to do.

use std::fmt;

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The knowledge base must not ship like this.
    Error,
    /// Somebody should look.
    Warning,
}

/// One finding of `cabhelp kb check`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Issue {
    /// `K01` … `K17`.
    pub code: &'static str,
    /// Error or warning.
    pub severity: Severity,
    /// Path in the knowledge base, from its root.
    pub file: String,
    /// Line in that file, from 1; 0 when there is none.
    pub line: usize,
    /// The field or message concerned.
    pub field: String,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub cure: String,
}

impl Issue {
    /// Makes an error without a line.
    #[must_use]
    pub fn error(
        code: &'static str,
        file: &str,
        field: &str,
        message: impl Into<String>,
        cure: impl Into<String>,
    ) -> Self {
        Self {
            code,
            severity: Severity::Error,
            file: file.to_owned(),
            line: 0,
            field: field.to_owned(),
            message: message.into(),
            cure: cure.into(),
        }
    }

    /// Turns the finding into a warning.
    #[must_use]
    pub fn into_warning(mut self) -> Self {
        self.severity = Severity::Warning;
        self
    }

    /// Gives the finding the line of the first place where `needle` stands in `text`.
    #[must_use]
    pub fn at(mut self, text: &str, needle: &str) -> Self {
        if let Some(offset) = text.find(needle) {
            self.line = line_of(text, offset);
        }
        self
    }
}

/// Returns the line of a byte offset, from 1.
pub(super) fn line_of(text: &str, offset: usize) -> usize {
    memchr::memchr_iter(b'\n', &text.as_bytes()[..offset.min(text.len())]).count() + 1
}

impl fmt::Display for Issue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}:{}: {} {}: {} ({})",
            self.file, self.line, self.code, self.field, self.message, self.cure
        )
    }
}
