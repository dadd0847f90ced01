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

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(match exit {
            Exit::Found => 0,
            Exit::NotFound => 1,
            Exit::Failed => 2,
            Exit::Unknown => 3,
            Exit::Interrupted => 130,
            Exit::ClosedPipe => 141,
        })
    }
}
