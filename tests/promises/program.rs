//! Runs the program as a user does: arguments, environment, standard input; exit code and two streams.
//!
//! The environment is empty but for what a test sets, so that nothing of the developer's machine counts.

use std::ffi::OsString;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// The languages of the program.
pub const LANGUAGES: [&str; 4] = ["en", "pt-BR", "ko", "es"];

/// A call that is being put together.
pub struct Program {
    command: Command,
    stdin: Vec<u8>,
}

/// What came of a call.
#[derive(Debug)]
pub struct Ran {
    /// The exit code; -1 when a signal ended it.
    pub exit: i32,
    /// Standard output.
    pub out: Vec<u8>,
    /// Standard error.
    pub err: String,
}

/// Starts a call with these arguments, 80 columns wide.
pub fn cabhelp<S: Into<OsString>>(arguments: impl IntoIterator<Item = S>) -> Program {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cabhelp"));
    command
        .args(arguments.into_iter().map(Into::into))
        .env_clear()
        .env("COLUMNS", "80")
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .stdin(Stdio::piped());
    Program { command, stdin: Vec::new() }
}

impl Program {
    pub fn arg(mut self, argument: impl Into<OsString>) -> Self {
        self.command.arg(argument.into());
        self
    }

    pub fn args<'a>(mut self, arguments: impl IntoIterator<Item = &'a str>) -> Self {
        self.command.args(arguments);
        self
    }

    pub fn env(mut self, name: &str, value: impl Into<OsString>) -> Self {
        self.command.env(name, value.into());
        self
    }

    pub fn folder(mut self, folder: &Path) -> Self {
        self.command.current_dir(folder);
        self
    }

    pub fn stdin(mut self, bytes: impl Into<Vec<u8>>) -> Self {
        self.stdin = bytes.into();
        self
    }

    pub fn run(mut self) -> Ran {
        let mut child = self.command.spawn().expect("the program starts");
        let writer = feed(&mut child, self.stdin);
        let output = child.wait_with_output().expect("the program ends");
        writer.join().expect("standard input is written");
        Ran {
            exit: output.status.code().unwrap_or(-1),
            out: output.stdout,
            err: String::from_utf8(output.stderr).expect("standard error is UTF-8"),
        }
    }

    /// Runs the program with a standard output whose reader is gone before the program starts.
    pub fn run_with_closed_output(mut self) -> Ran {
        let (reader, writer) = std::io::pipe().expect("a pipe");
        drop(reader);
        let mut child = self.command.stdout(writer).spawn().expect("the program starts");
        let writer = feed(&mut child, self.stdin);
        let output = child.wait_with_output().expect("the program ends");
        writer.join().expect("standard input is written");
        Ran {
            exit: output.status.code().unwrap_or(-1),
            out: Vec::new(),
            err: String::from_utf8(output.stderr).expect("standard error is UTF-8"),
        }
    }
}

/// Writes standard input beside the program, which may end before it has read all.
fn feed(child: &mut Child, bytes: Vec<u8>) -> std::thread::JoinHandle<()> {
    let stdin = child.stdin.take();
    std::thread::spawn(move || {
        if let Some(mut stdin) = stdin {
            let _ = stdin.write_all(&bytes);
        }
    })
}

impl Ran {
    /// Returns standard output as text.
    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.out).expect("standard output is UTF-8")
    }

    /// Returns standard output as JSON.
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.out)
            .unwrap_or_else(|error| panic!("{error}: exit {}\n{}\n{}", self.exit, self.text(), self.err))
    }

    /// Fails unless the exit code is the expected one.
    pub fn exits(self, code: i32) -> Self {
        assert_eq!(self.exit, code, "stdout:\n{}\nstderr:\n{}", String::from_utf8_lossy(&self.out), self.err);
        self
    }
}

/// Returns a file of the tests' data.
pub fn data(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(name)
}

/// Returns `text` without terminal codes.
pub fn without_codes(text: &str) -> String {
    let mut plain = String::new();
    let mut chars = text.chars();
    while let Some(ch) = chars.next() {
        if ch == '\u{1b}' {
            chars.find(char::is_ascii_alphabetic);
        } else {
            plain.push(ch);
        }
    }
    plain
}
