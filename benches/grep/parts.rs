//! The parts of the bench: which log is searched by which programs.

use super::known::Known;
use super::packing::{GZIP, Packer, ZSTD, packed};
use super::programs::{Programs, Says, Task};
use super::store::{self, Log, Store};
use anyhow::{Context, ensure};
use std::io::Write;
use std::path::{Path, PathBuf};

/// Sizes of the grown knowledge bases, in signatures.
const GROWN: [usize; 3] = [300, 1_000, 3_000];

/// Lengths of the lines of unlike text in bytes.
const UNLIKE: std::ops::RangeInclusive<usize> = 40..=900;

/// Everything that the parts use.
pub struct Bench {
    /// The logs.
    pub store: Store,
    /// The shipped knowledge base.
    pub known: Known,
    /// The programs.
    pub programs: Programs,
    /// How often each is timed.
    pub rounds: usize,
}

/// A part by its name.
pub type Part = (&'static str, fn(&Bench, &mut dyn Write) -> anyhow::Result<()>);

/// The parts in the order in which they run.
pub const PARTS: [Part; 8] = [
    ("sparse", Bench::sparse),
    ("dense", Bench::dense),
    ("packed", Bench::packed),
    ("threads", Bench::threads),
    ("grown", Bench::grown),
    ("unlike", Bench::unlike),
    ("small", Bench::small),
    ("memory", Bench::memory),
];

impl Bench {
    fn task(&self, title: &str, log: &Log, known: &Known) -> anyhow::Result<Task> {
        let (counts, signatures, pieces) = (log.counts, known.signatures, known.pieces.len());
        let left_out = known.left_out;
        let text: String = known.pieces.iter().flat_map(|piece| [piece.as_str(), "\n"]).collect();
        Ok(Task {
            title: format!(
                "{title}: {} bytes, {} lines, {} planted; {signatures} signatures, {pieces} pieces ({left_out} left out)",
                counts.bytes, counts.lines, counts.planted
            ),
            input: log.path.clone(),
            bytes: counts.bytes,
            pieces: self.store.note(&format!("pieces-{signatures}.txt"), text.as_bytes())?,
            artefact: self.store.note(&format!("artefact-{signatures}.bin"), &known.artefact)?,
            is_piped: false,
            rounds: self.rounds,
        })
    }

    fn sparse(&self, out: &mut dyn Write) -> anyhow::Result<()> {
        let log = self.store.sparse(&self.known)?;
        let task = self.task("Sparse, counting", &log, &self.known)?;
        self.programs.measure(out, &task, &counting("cabhelp grep -c -j 1 INPUT", &log))?;
        let task = self.task("Sparse, printing into a pipe", &log, &self.known)?;
        self.programs.measure(out, &task, &printing(&log))
    }

    fn dense(&self, out: &mut dyn Write) -> anyhow::Result<()> {
        let log = self.store.dense(&self.known)?;
        let task = self.task("Dense, counting", &log, &self.known)?;
        self.programs.measure(out, &task, &counting("cabhelp grep -c -j 1 INPUT", &log))?;
        let task = self.task("Dense, printing into a pipe", &log, &self.known)?;
        self.programs.measure(out, &task, &printing(&log))
    }

    fn packed(&self, out: &mut dyn Write) -> anyhow::Result<()> {
        let sparse = self.store.half("half", &self.known)?;
        let dense = self.store.dense(&self.known)?;
        for (title, log, packer, pieces) in [
            ("Sparse, gzip", &sparse, GZIP, 1),
            ("Sparse, gzip in four members", &sparse, GZIP, store::PARTS),
            ("Dense, gzip", &dense, GZIP, 1),
            ("Sparse, zstd", &sparse, ZSTD, 1),
            ("Dense, zstd", &dense, ZSTD, 1),
        ] {
            let Some(log) = packed(log, packer, pieces)? else {
                writeln!(out, "\n{title}: there is no program to pack it with")?;
                continue;
            };
            let task = self.task(title, &log, &self.known)?;
            self.programs.measure(out, &task, &unpacking(packer, &log))?;
        }
        Ok(())
    }

    fn threads(&self, out: &mut dyn Write) -> anyhow::Result<()> {
        let log = self.store.parts(&self.known)?;
        let task = self.task("Sparse in four files, one thread and two", &log, &self.known)?;
        let rows = in_folders("ugrep -J2 -r -c -i -F -f PIECES INPUT", &log);
        self.programs.measure(out, &task, &rows)
    }

    fn grown(&self, out: &mut dyn Write) -> anyhow::Result<()> {
        for signatures in GROWN {
            let known = Known::grown(signatures, &self.store.ordinary)?;
            let name = format!("grown{signatures}");
            let log = self.store.half(&name, &known)?;
            let task = self.task(&format!("Sparse, about {signatures} signatures"), &log, &known)?;
            self.programs.measure(out, &task, &counting("scan ARTEFACT INPUT", &log))?;
            // Three logs of this size would only lie about.
            self.store.remove(&format!("{name}-"))?;

            if signatures == GROWN[0] {
                let log = self.store.half_dense(&format!("{name}dense"), &known)?;
                let task = self.task(&format!("Dense, about {signatures} signatures"), &log, &known)?;
                let rows = [counting("scan ARTEFACT INPUT", &log), printing(&log)];
                // The library prints nothing: only the others do.
                let rows: Vec<_> = rows.concat().into_iter().filter(|(row, _)| !is_own(row)).collect();
                self.programs.measure(out, &task, &rows)?;
                self.store.remove(&format!("{name}dense-"))?;
            }
        }
        Ok(())
    }

    fn unlike(&self, out: &mut dyn Write) -> anyhow::Result<()> {
        let text = unlike_text()?;
        let grown = Known::grown(GROWN[0], &self.store.ordinary)?;
        let own = "cabhelp grep -c -j 1 INPUT";
        for (name, known, row) in
            [("unlike", &self.known, own), ("unlikegrown", &grown, "scan ARTEFACT INPUT")]
        {
            let log = self.store.unlike(name, &known.ordinary_of(&text)?, known)?;
            let task = self.task("Sparse, unlike text (prose in four languages, Rust)", &log, known)?;
            self.programs.measure(out, &task, &counting(row, &log))?;
        }
        Ok(())
    }

    fn small(&self, out: &mut dyn Write) -> anyhow::Result<()> {
        let log = self.store.small(&self.known)?;
        let task = self.task("Small files in folders of folders", &log, &self.known)?;
        let rows = in_folders("grep -r -c -F -f PIECES INPUT", &log);
        self.programs.measure(out, &task, &rows)
    }

    fn memory(&self, out: &mut dyn Write) -> anyhow::Result<()> {
        let log = self.store.line(&self.known)?;
        let mut task = self.task("One endless line", &log, &self.known)?;
        task.rounds = 1;
        let line = Says::Count(1);
        let rows = [
            ("cabhelp grep -c -j 1 INPUT", Says::Count(log.counts.planted)),
            ("rg --no-config -j1 -c -i -F -f PIECES INPUT", line),
            ("rg --no-config -j1 --no-mmap -c -i -F -f PIECES INPUT", line),
            ("ugrep -J1 -c -i -F -f PIECES INPUT", line),
            ("grep -c -F -f PIECES INPUT", line),
            ("wc -l <", line),
        ];
        self.programs.measure(out, &task, &rows)?;
        task.is_piped = true;
        task.bytes = self.store.sparse_bytes / 6 * 50;
        task.title = format!("Through a pipe: {} bytes of sparse log", task.bytes);
        // The writer says how many it planted.
        let count = Says::Count(0);
        let rows = [
            ("cabhelp grep -c -j 1 -", count),
            ("rg --no-config -j1 -c -i -F -f PIECES -", count),
            ("ugrep -J1 -c -i -F -f PIECES -", count),
            ("grep -c -F -f PIECES -", count),
        ];
        self.programs.measure(out, &task, &rows)
    }
}

fn counting(own: &'static str, log: &Log) -> Vec<(&'static str, Says)> {
    let count = Says::Count(log.counts.planted);
    vec![
        (own, count),
        ("rg --no-config -j1 -c -i -F -f PIECES INPUT", count),
        ("rg --no-config -j1 -c -F -f PIECES INPUT", count),
        ("ugrep -J1 -c -i -F -f PIECES INPUT", count),
        ("ugrep -J1 -c -F -f PIECES INPUT", count),
        ("grep -c -i -F -f PIECES INPUT", count),
        ("grep -c -F -f PIECES INPUT", count),
        ("wc -l <", Says::Count(log.counts.lines)),
    ]
}

/// The rows for several files, with one thread and with two; `last` differs.
fn in_folders(last: &'static str, log: &Log) -> Vec<(&'static str, Says)> {
    let commands = [
        "cabhelp grep -c -j 1 INPUT",
        "cabhelp grep -c -j 2 INPUT",
        "rg --no-config -j1 -c -i -F -f PIECES INPUT",
        "rg --no-config -j2 -c -i -F -f PIECES INPUT",
        "ugrep -J1 -r -c -i -F -f PIECES INPUT",
        last,
    ];
    commands.into_iter().map(|command| (command, Says::Count(log.counts.planted))).collect()
}

fn unpacking(packer: Packer, log: &Log) -> Vec<(&'static str, Says)> {
    let count = Says::Count(log.counts.planted);
    let mut rows = vec![
        ("cabhelp grep -c -j 1 INPUT", count),
        ("rg --no-config -j1 -z -c -i -F -f PIECES INPUT", count),
        ("rg --no-config -j1 -z -c -F -f PIECES INPUT", count),
        ("ugrep -J1 -z -c -i -F -f PIECES INPUT", count),
    ];
    let lines = Says::Lines(log.counts.lines);
    rows.extend(match packer {
        GZIP => vec![("zgrep -c -F -f PIECES INPUT", count), ("gzip -dc INPUT", lines)],
        _ => vec![("zstd -dcq INPUT", lines)],
    });
    rows
}

/// Tells whether a row is the program's, with its shipped knowledge base.
fn is_own(row: &str) -> bool {
    row.starts_with("cabhelp ")
}

fn printing(log: &Log) -> Vec<(&'static str, Says)> {
    let planted = log.counts.planted;
    vec![
        ("cabhelp grep -j 1 INPUT", Says::AtLeast(planted)),
        ("cabhelp grep -j 1 --format jsonl INPUT", Says::Matches(planted)),
        ("rg --no-config -j1 -i -F -f PIECES INPUT", Says::Lines(planted)),
        ("rg --no-config -j1 -F -f PIECES INPUT", Says::Lines(planted)),
        ("ugrep -J1 -i -F -f PIECES INPUT", Says::Lines(planted)),
        ("grep -F -f PIECES INPUT", Says::Lines(planted)),
    ]
}

/// Reads the prose among the ordinary logs of the tests, and the program's own source.
fn unlike_text() -> anyhow::Result<Vec<Vec<u8>>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = files_below(&root.join("src"), ".rs")?;
    files.extend(files_below(&root.join("tests/data/benign"), ".md")?);
    files.sort_unstable();
    let mut lines = Vec::new();
    for file in &files {
        let bytes = std::fs::read(file).with_context(|| file.display().to_string())?;
        lines.extend(
            bytes
                .split(|byte| *byte == b'\n')
                .filter(|line| UNLIKE.contains(&line.len()))
                .map(<[u8]>::to_vec),
        );
    }
    ensure!(!lines.is_empty(), "no unlike text");
    Ok(lines)
}

fn files_below(folder: &Path, ending: &str) -> anyhow::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            files.extend(files_below(&path, ending)?);
        } else if path.to_string_lossy().ends_with(ending) {
            files.push(path);
        }
    }
    Ok(files)
}
