//! The program `cabhelp`: parses, runs, maps the result to an exit code.

use std::process::ExitCode;

fn main() -> ExitCode {
    cabhelp::cli::run(std::env::args_os().collect()).into()
}
