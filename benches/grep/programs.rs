//! Programs side by side: what each must find, then what each costs.
//!
//! In: rows like `rg -c -F -f PIECES INPUT`, the files that stand for the capitals, and the count that each
//! must give. Out: tables. Every program runs once and its count is compared before anything is timed, and
//! again at every timed run. Then they take turns (A B C A B C …). What is not installed is left out.

use super::child::Reading;
use super::clock::{median, table};
use anyhow::{Context, ensure};
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// The others; each names its version when asked with `--version`.
const PEERS: [&str; 7] = ["rg", "ugrep", "grep", "zgrep", "wc", "gzip", "zstd"];

/// What a program must print.
#[derive(Clone, Copy)]
pub enum Says {
    /// Counts with this sum.
    Count(u64),
    /// So many lines.
    Lines(u64),
    /// At least so many lines, but for headings and the like.
    AtLeast(u64),
    /// So many matches as JSON lines.
    Matches(u64),
}

/// What is read, and what is searched for.
pub struct Task {
    /// Stands above the table.
    pub title: String,
    /// The file or folder, and what stands for `INPUT`.
    pub input: PathBuf,
    /// Bytes in it before packing.
    pub bytes: u64,
    /// The literal pieces: `PIECES`.
    pub pieces: PathBuf,
    /// The grown knowledge base: `ARTEFACT`.
    pub artefact: PathBuf,
    /// Whether the input is written into a pipe while it is read, by this bench.
    pub is_piped: bool,
    /// How often each program is timed.
    pub rounds: usize,
}

/// One program with its arguments.
struct Program {
    label: String,
    command: Vec<OsString>,
    reads_stdin: bool,
    says: Says,
}

/// What one run cost.
#[derive(Clone, Copy)]
struct Cost {
    /// User and system time in seconds.
    cpu: f64,
    /// Time from start to end in seconds.
    wall: f64,
    /// Greatest memory in MiB.
    peak: f64,
    /// What was counted in its output.
    count: u64,
}

/// The programs that there are.
pub struct Programs {
    /// `cabhelp`, unless only the others are measured.
    own: Option<PathBuf>,
    versions: BTreeMap<&'static str, String>,
    /// This bench.
    bench: PathBuf,
}

impl Programs {
    /// Looks which there are. `CABHELP_BIN` names another build of the program than the bench's own.
    ///
    /// # Errors
    /// When this process does not know its own program.
    pub fn new(peers_only: bool) -> anyhow::Result<Self> {
        let own = std::env::var_os("CABHELP_BIN").unwrap_or_else(|| env!("CARGO_BIN_EXE_cabhelp").into());
        let own = (!peers_only).then(|| std::path::absolute(own)).transpose()?;
        let versions = PEERS.into_iter().filter_map(|name| Some((name, version(name)?))).collect();
        Ok(Self { own, versions, bench: std::env::current_exe()? })
    }

    /// Writes the versions.
    ///
    /// # Errors
    /// When they cannot be written.
    pub fn write_versions(&self, out: &mut dyn Write) -> anyhow::Result<()> {
        Ok(writeln!(out, "{}", self.versions.values().map(String::as_str).collect::<Vec<_>>().join(" · "))?)
    }

    /// Measures the rows and writes their table; the first that there is is what the others are compared with.
    ///
    /// # Errors
    /// When a program gives another count than it must.
    pub fn measure(&self, out: &mut dyn Write, task: &Task, rows: &[(&str, Says)]) -> anyhow::Result<()> {
        let programs: Vec<Program> =
            rows.iter().filter_map(|(row, says)| self.program(row, *says, task)).collect();
        let mut costs = vec![Vec::new(); programs.len()];
        if task.rounds > 1 {
            programs.iter().try_for_each(|program| self.run(program, task).map(drop))?;
        }
        for _ in 0..task.rounds {
            for (program, costs) in programs.iter().zip(&mut costs) {
                costs.push(self.run(program, task)?);
            }
        }
        let lines: Vec<_> =
            programs.iter().zip(&costs).map(|(program, own)| line(program, own, &costs[0], task)).collect();
        let head = [
            "program",
            "count",
            "GB per CPU s",
            "CPU s",
            "wall s",
            "peak MiB",
            "CPU, first = 1",
            "of rounds",
        ];
        table(out, &task.title, &head, &lines)?;
        Ok(out.flush()?)
    }

    fn program(&self, row: &str, says: Says, task: &Task) -> Option<Program> {
        let mut words = row.split_whitespace();
        let name = words.next()?;
        let mut command: Vec<OsString> = match name {
            "cabhelp" => vec![self.own.clone()?.into()],
            "scan" => {
                self.own.as_ref()?;
                vec![self.bench.clone().into(), "child".into(), "scan".into()]
            }
            _ => vec![self.versions.contains_key(name).then(|| name.into())?],
        };
        let words: Vec<&str> = words.collect();
        command.extend(words.iter().filter(|word| **word != "<").map(|word| match *word {
            "INPUT" => task.input.clone().into(),
            "PIECES" => task.pieces.clone().into(),
            "ARTEFACT" => task.artefact.clone().into(),
            other => other.into(),
        }));
        let reads_stdin = words.contains(&"<");
        let hidden = ["INPUT", "PIECES", "ARTEFACT", "--no-config", "<"];
        let shown = words.iter().filter(|word| !hidden.contains(word)).copied();
        let label: Vec<&str> = std::iter::once(name).chain(shown).collect();
        Some(Program { label: format!("`{}`", label.join(" ")), command, reads_stdin, says })
    }

    fn run(&self, program: &Program, task: &Task) -> anyhow::Result<Cost> {
        let mut writer = task.is_piped.then(|| self.writer(task.bytes)).transpose()?;
        let stdin = match &mut writer {
            Some(writer) => writer.stdout.take().context("no pipe")?.into(),
            None if program.reads_stdin => File::open(&task.input)?.into(),
            None => Stdio::null(),
        };
        let cost = self.meter(program, stdin)?;
        let written = writer.map(Child::wait_with_output).transpose()?;
        let planted = written.map(|output| String::from_utf8_lossy(&output.stderr).trim().to_owned());
        let planted =
            planted.map(|text| text.parse().with_context(|| format!("the writer: {text}"))).transpose()?;
        program.check(cost.count, planted)?;
        Ok(cost)
    }

    /// Starts writing a sparse log into a pipe.
    fn writer(&self, bytes: u64) -> anyhow::Result<Child> {
        let mut command = Command::new(&self.bench);
        command.args(["child", "write", &bytes.to_string()]);
        Ok(command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?)
    }

    #[allow(clippy::cast_precision_loss)] // microseconds and kilobytes of one bench
    fn meter(&self, program: &Program, stdin: Stdio) -> anyhow::Result<Cost> {
        let output = Command::new(&self.bench)
            .args(["child", "meter", program.says.reading().word()])
            .args(&program.command)
            .stdin(stdin)
            .env("LC_ALL", "C")
            .env_remove("CABHELP_LANG")
            .env_remove("CABHELP_OVERLAY")
            .output()?;
        let (said, error) =
            (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        ensure!(output.status.success(), "{}: {error}", program.label);
        let numbers: Vec<i64> = said.split_whitespace().map(str::parse).collect::<Result<_, _>>()?;
        let [cpu, wall, peak, code, count] = numbers[..] else {
            anyhow::bail!("{}: {said}", program.label);
        };
        ensure!(code == 0, "{}: exit code {code}: {error}", program.label);
        Ok(Cost {
            cpu: cpu as f64 / 1e6,
            wall: wall as f64 / 1e6,
            peak: peak as f64 / 1024.0,
            count: u64::try_from(count)?,
        })
    }
}

impl Says {
    fn reading(self) -> Reading {
        match self {
            Self::Count(_) => Reading::Counts,
            Self::Lines(_) | Self::AtLeast(_) => Reading::Lines,
            Self::Matches(_) => Reading::Matches,
        }
    }
}

impl Program {
    /// Compares what was counted with what there is; `written` is what the writer of a pipe planted.
    fn check(&self, count: u64, written: Option<u64>) -> anyhow::Result<()> {
        let (Says::Count(due) | Says::Lines(due) | Says::AtLeast(due) | Says::Matches(due)) = self.says;
        let due = written.unwrap_or(due);
        let fits = if matches!(self.says, Says::AtLeast(_)) { count >= due } else { count == due };
        ensure!(fits, "{} counts {count} where {due} were planted", self.label);
        Ok(())
    }
}

#[allow(clippy::cast_precision_loss)] // bytes of one bench
fn line(program: &Program, own: &[Cost], first: &[Cost], task: &Task) -> Vec<String> {
    let of = |costs: &[Cost], value: fn(&Cost) -> f64| median(&costs.iter().map(value).collect::<Vec<_>>());
    let cpu = of(own, |cost| cost.cpu);
    let ratios: Vec<f64> = own.iter().zip(first).map(|(own, first)| own.cpu / first.cpu).collect();
    let least = ratios.iter().copied().fold(f64::INFINITY, f64::min);
    let most = ratios.iter().copied().fold(0.0, f64::max);
    vec![
        program.label.clone(),
        own[0].count.to_string(),
        format!("{:.2}", task.bytes as f64 / 1e9 / cpu),
        format!("{cpu:.2}"),
        format!("{:.2}", of(own, |cost| cost.wall)),
        format!("{:.0}", of(own, |cost| cost.peak)),
        format!("{:.2}", cpu / of(first, |cost| cost.cpu)),
        format!("{least:.2}–{most:.2}"),
    ]
}

/// Returns the first line that a program says of its version; `None` where there is no such program.
fn version(name: &str) -> Option<String> {
    let output = Command::new(Path::new(name)).arg("--version").stdin(Stdio::null()).output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    output.status.success().then(|| text.lines().next().unwrap_or(name).trim().to_owned())
}
