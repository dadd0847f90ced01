//! The program `cabhelp`: parses, runs, maps the result to an exit code.

use std::ffi::OsString;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().collect();
    cabhelp::cli::run(&arguments).into()
}
