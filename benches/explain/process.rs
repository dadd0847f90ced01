//! The whole process, cold: processor time and page faults against a program that does nothing.

use super::clock::{median, table};
use super::input::NOTHING_KNOWN;
use super::measure::{Cost, cost};
use super::peers::{DoNothing, has_ripgrep};
use anyhow::ensure;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Blocks of rounds; the range of the ratio is that of the blocks.
const BLOCKS: usize = 15;

/// Rounds in a block; in each round every program runs once.
const ROUNDS: usize = 20;

/// The job that `explain -f` reads.
const JOB: &str = "kb/entries/CAB0001-copy-given-key-id-not-accessible/describe-copy-job.json";

/// The message of that job.
const MESSAGE: &str = "Given key ID is not accessible";

/// One program with its arguments, and what it must do.
struct Run {
    name: String,
    program: PathBuf,
    arguments: Vec<String>,
    exit: i32,
    prints: &'static str,
}

impl Run {
    fn new(name: &str, program: &Path, arguments: &[&str], exit: i32, prints: &'static str) -> Self {
        Self {
            name: name.to_owned(),
            program: program.to_path_buf(),
            arguments: arguments.iter().map(|word| (*word).to_owned()).collect(),
            exit,
            prints,
        }
    }

    fn command(&self) -> Command {
        let mut command = Command::new(&self.program);
        command
            .args(&self.arguments)
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .env_remove("CABHELP_LANG")
            .env_remove("CABHELP_OVERLAY")
            .env("LC_ALL", "en_US.UTF-8");
        command
    }

    fn check(&self) -> anyhow::Result<()> {
        let output = self.command().output()?;
        let text = String::from_utf8_lossy(&output.stdout);
        ensure!(output.status.code() == Some(self.exit), "{}: {}", self.name, output.status);
        ensure!(text.contains(self.prints), "{}: no {} in it", self.name, self.prints);
        Ok(())
    }
}

/// Measures every run and writes the table.
///
/// # Errors
/// When a program does other than it must.
pub fn run(out: &mut dyn Write) -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let runs = runs(&DoNothing::compile(folder.path())?)?;
    runs.iter().try_for_each(Run::check)?;
    let mut costs = vec![Vec::new(); runs.len()];
    for _ in 0..BLOCKS * ROUNDS {
        for (run, costs) in runs.iter().zip(&mut costs) {
            costs.push(cost(&mut run.command())?);
        }
    }
    let rows: Vec<Vec<String>> =
        runs.iter().zip(&costs).map(|(run, own)| row(&run.name, own, &costs[0])).collect();
    let head = ["program", "CPU ms", "ratio to do-nothing", "of blocks", "minor faults"];
    table(out, "Whole process, cold", &head, &rows)
}

fn runs(nothing: &DoNothing) -> anyhow::Result<Vec<Run>> {
    // Another build of the program may be measured in place of the bench's own.
    let own = std::env::var_os("CABHELP_BIN").unwrap_or_else(|| env!("CARGO_BIN_EXE_cabhelp").into());
    let own = &std::path::absolute(own)?;
    let explain = |name: &str, arguments: &[&str], exit, prints| {
        let arguments: Vec<&str> = std::iter::once("explain").chain(arguments.iter().copied()).collect();
        Run::new(name, own, &arguments, exit, prints)
    };
    let mut runs = vec![
        Run::new("does nothing", &nothing.plain, &[], 0, "Hello"),
        Run::new("does nothing, linked alike", &nothing.linked_alike, &[], 0, "Hello"),
        Run::new("`--version`", own, &["--version"], 0, "cabhelp"),
        explain("`explain \"Given key ID …\"`", &[MESSAGE], 0, "CAB0001"),
        explain("`explain -f job.json`", &["-f", JOB], 0, "CAB0001"),
        explain("`explain -f job.json --format json`", &["-f", JOB, "--format", "json"], 0, "\"count\": 1"),
        explain("`explain CAB0001 --lang ko`", &["CAB0001", "--lang", "ko"], 0, "CAB0001"),
        explain("`explain`, nothing known in it", &[NOTHING_KNOWN], 1, ""),
    ];
    if has_ripgrep() {
        let arguments = ["-F", MESSAGE, JOB];
        runs.push(Run::new("`rg -F`, one literal, job.json", Path::new("rg"), &arguments, 0, MESSAGE));
    }
    Ok(runs)
}

fn row(name: &str, own: &[Cost], base: &[Cost]) -> Vec<String> {
    let cpu = |costs: &[Cost]| median(&costs.iter().map(|cost| cost.cpu_ms).collect::<Vec<_>>());
    let ratios: Vec<f64> =
        own.chunks(ROUNDS).zip(base.chunks(ROUNDS)).map(|(own, base)| cpu(own) / cpu(base)).collect();
    let least = ratios.iter().copied().fold(f64::INFINITY, f64::min);
    let most = ratios.iter().copied().fold(0.0, f64::max);
    let mut faults: Vec<i64> = own.iter().map(|cost| cost.minor_faults).collect();
    faults.sort_unstable();
    vec![
        name.to_owned(),
        format!("{:.2}", cpu(own)),
        format!("{:.2}", cpu(own) / cpu(base)),
        format!("{least:.2}–{most:.2}"),
        faults[faults.len() / 2].to_string(),
    ]
}
