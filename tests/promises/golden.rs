//! Golden files: `exit N`, standard output, and after `--- stderr` what was said there.
//!
//! `CABHELP_BLESS=1 cargo test` writes them anew instead of comparing.

use super::program::{Ran, data};
use std::fmt::Write;
use std::fs;
use std::path::PathBuf;

/// Golden files of one folder, and what was found to differ from them.
pub struct Golden {
    folder: PathBuf,
    wrong: String,
}

impl Golden {
    /// Starts comparing with a folder of the tests' data.
    pub fn of(folder: &str) -> Self {
        Self { folder: data(folder), wrong: String::new() }
    }

    /// Compares a run with its golden file, or writes the file.
    pub fn compare(&mut self, name: &str, ran: &Ran) {
        let path = self.folder.join(format!("{name}.out"));
        let got = golden(ran);
        if std::env::var_os("CABHELP_BLESS").is_some_and(|value| value == "1") {
            fs::write(&path, got).expect("written");
            return;
        }
        match fs::read_to_string(&path) {
            Err(_) => writeln!(self.wrong, "{name}.out is missing").expect("memory"),
            Ok(expected) if expected != got => {
                writeln!(self.wrong, "{name}.out differs, {}", difference(&expected, &got)).expect("memory");
            }
            Ok(_) => {}
        }
    }

    /// Fails where anything differs.
    pub fn assert_same(&self) {
        let hint = "To accept: CABHELP_BLESS=1 with the same test, then read the diff";
        assert!(self.wrong.is_empty(), "{}\n{hint}", self.wrong);
    }
}

fn golden(ran: &Ran) -> String {
    let mut text = format!("exit {}\n{}", ran.exit, ran.text());
    if !ran.err.is_empty() {
        write!(text, "--- stderr\n{}", ran.err).expect("memory");
    }
    text
}

/// The first lines that differ.
fn difference(expected: &str, got: &str) -> String {
    let (old, new): (Vec<&str>, Vec<&str>) = (expected.lines().collect(), got.lines().collect());
    let at = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let few = |lines: &[&str], sign: char| -> String {
        lines.iter().skip(at).take(4).fold(String::new(), |all, line| all + &format!("    {sign} {line}\n"))
    };
    format!("  line {}:\n{}{}", at + 1, few(&old, '-'), few(&new, '+'))
}
