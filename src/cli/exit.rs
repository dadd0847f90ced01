//! Exit codes: those of the grep family.

use std::process::ExitCode;

/// How the program ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// 0: something known was found; nothing to report from a check; a request is allowed, or as expected.
    Found,
    /// 1: nothing was found; a check has findings; a request is denied, or not as expected.
    NotFound,
    /// 2: it could not be done: bad usage, unreadable input, a broken overlay.
    Failed,
    /// 3: a request could not be decided, because something was not given.
    Unknown,
    /// 130: the user stopped it; what was found up to then was printed.
    Interrupted,
    /// 141: the reader of the output went away; not an error.
    ClosedPipe,
}

impl Exit {
    /// Returns its number.
    #[must_use]
    pub fn code(self) -> u8 {
        match self {
            Self::Found => 0,
            Self::NotFound => 1,
            Self::Failed => 2,
            Self::Unknown => 3,
            Self::Interrupted => 130,
            Self::ClosedPipe => 141,
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        exit.code().into()
    }
}
