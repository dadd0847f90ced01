//! The folder of logs: written when they are needed, kept for the next run, never committed.
//!
//! In: known failures and sizes. Out: files below cargo's folder for such things, each with a note of how
//! many bytes and lines it has and how many failures were planted. A log of another size or content takes
//! the place of the one before.

use super::known::Known;
use super::line::Values;
use super::ordinary::Ordinary;
use super::writing::{Counts, Recipe, sum, write, write_file, write_lines, write_records};
use anyhow::{Context, ensure};
use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

/// Bytes of a megabyte.
pub const MB: u64 = 1_000_000;

/// In the sparse log one line of so many holds a known failure.
pub const SPARSE: usize = 40_000;

/// In the dense log one of so many.
pub const DENSE: usize = 20;

/// In the small files one of so many.
const SMALL: usize = 1_000;

/// Least and greatest size of a small file in bytes.
const SMALL_BYTES: std::ops::Range<usize> = 2_000..20_000;

/// Files that a log is cut into for several threads, and members of the archive that has several.
pub const PARTS: u64 = 4;

/// A file, or a folder of files.
pub struct Log {
    /// Where it is.
    pub path: PathBuf,
    /// What is in it.
    pub counts: Counts,
}

/// The folder and what goes into it.
pub struct Store {
    folder: PathBuf,
    /// Ordinary lines.
    pub ordinary: Ordinary,
    /// Size of the sparse log; all others follow from it.
    pub sparse_bytes: u64,
}

impl Store {
    /// Opens the folder; `CABHELP_BENCH_MB` is the size of the sparse log (1,200).
    ///
    /// # Errors
    /// When it cannot be made, or the size is no number.
    pub fn open() -> anyhow::Result<Self> {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bench-grep");
        fs::create_dir_all(&folder)?;
        let megabytes = match std::env::var("CABHELP_BENCH_MB") {
            Ok(text) => text.parse().context("CABHELP_BENCH_MB")?,
            Err(_) => 1_200,
        };
        Ok(Self { folder, ordinary: Ordinary::new()?, sparse_bytes: megabytes * MB })
    }

    /// Deletes everything.
    ///
    /// # Errors
    /// When it cannot be deleted.
    pub fn clean(&self) -> anyhow::Result<()> {
        Ok(fs::remove_dir_all(&self.folder)?)
    }

    /// Returns the sparse log.
    ///
    /// # Errors
    /// When it cannot be written; so do all that follow.
    pub fn sparse(&self, known: &Known) -> anyhow::Result<Log> {
        self.log("sparse", self.sparse_bytes, SPARSE, known)
    }

    /// Returns the sparse log at half the size, named for the knowledge base that it is for.
    pub fn half(&self, name: &str, known: &Known) -> anyhow::Result<Log> {
        self.log(name, self.sparse_bytes / 2, SPARSE, known)
    }

    /// Returns the dense log.
    pub fn dense(&self, known: &Known) -> anyhow::Result<Log> {
        self.half_dense("dense", known)
    }

    /// Returns a dense log, named as the sparse ones are.
    pub fn half_dense(&self, name: &str, known: &Known) -> anyhow::Result<Log> {
        self.log(name, self.sparse_bytes / 2, DENSE, known)
    }

    fn log(&self, name: &str, bytes: u64, every: usize, known: &Known) -> anyhow::Result<Log> {
        self.kept(name, bytes, known, |path| {
            let recipe = Recipe { bytes, every, seed: 7, planted: &known.lines };
            write_file(&self.ordinary, path, &recipe)
        })
    }

    /// Returns a folder with a sparse log in several files of the same size.
    pub fn parts(&self, known: &Known) -> anyhow::Result<Log> {
        let bytes = self.sparse_bytes / 2;
        self.kept("parts", bytes, known, |folder| {
            fs::create_dir(folder)?;
            sum((0..PARTS).map(|seed| {
                let recipe = Recipe { bytes: bytes / PARTS, every: SPARSE, seed, planted: &known.lines };
                write_file(&self.ordinary, &folder.join(format!("{seed}.log")), &recipe)
            }))
        })
    }

    /// Returns a folder with small files in folders of folders: 10,000 at full size.
    pub fn small(&self, known: &Known) -> anyhow::Result<Log> {
        let files = self.sparse_bytes / 120_000;
        self.kept("small", files, known, |folder| {
            let mut values = Values::new(11);
            sum((0..files).map(|seed| {
                let below = folder.join(format!("{:02}/{:02}", seed % 25, seed / 25 % 20));
                fs::create_dir_all(&below)?;
                let bytes = (SMALL_BYTES.start + values.roll(SMALL_BYTES.len())) as u64;
                let recipe = Recipe { bytes, every: SMALL, seed, planted: &known.lines };
                write_file(&self.ordinary, &below.join(format!("{seed}.log")), &recipe)
            }))
        })
    }

    /// Returns one endless line: `{"Records":[…]}`, 1 GB at full size.
    pub fn line(&self, known: &Known) -> anyhow::Result<Log> {
        let bytes = self.sparse_bytes / 6 * 5;
        self.kept("line", bytes, known, |path| {
            let mut out = BufWriter::new(File::create(path)?);
            let recipe = Recipe { bytes, every: SPARSE, seed: 7, planted: &known.records };
            let counts = write_records(&self.ordinary, &mut out, &recipe)?;
            out.flush()?;
            Ok(counts)
        })
    }

    /// Writes a sparse log of `bytes` bytes to `out`.
    pub fn stream(&self, out: &mut dyn Write, bytes: u64, known: &Known) -> anyhow::Result<Counts> {
        write_lines(&self.ordinary, out, &Recipe { bytes, every: SPARSE, seed: 7, planted: &known.lines })
    }

    /// Writes something beside the logs.
    pub fn note(&self, name: &str, bytes: &[u8]) -> anyhow::Result<PathBuf> {
        let path = self.folder.join(name);
        fs::write(&path, bytes)?;
        Ok(path)
    }

    /// Returns a log of any text: the lines that hold no known failure, over and over, with those that do
    /// among them as in a sparse one.
    pub fn unlike(&self, name: &str, text: &[&[u8]], known: &Known) -> anyhow::Result<Log> {
        let bytes = self.sparse_bytes / 2;
        self.kept(name, bytes, known, |path| {
            let mut out = BufWriter::new(File::create(path)?);
            let recipe = Recipe { bytes, every: SPARSE, seed: 7, planted: &known.lines };
            let counts = write(&mut out, &recipe, |values, line| {
                line.extend_from_slice(text[values.roll(text.len())]);
            })?;
            out.flush()?;
            Ok(counts)
        })
    }

    /// Returns what was written before, or writes it.
    fn kept(
        &self,
        name: &str,
        size: u64,
        known: &Known,
        write: impl FnOnce(&Path) -> anyhow::Result<Counts>,
    ) -> anyhow::Result<Log> {
        let full = format!("{name}-{size}-{:016x}", known.fingerprint);
        let (path, note) = (self.folder.join(&full), self.folder.join(format!("{full}.counts")));
        if let Ok(text) = fs::read_to_string(&note) {
            return Ok(Log { path, counts: Counts::parse(&text)? });
        }
        self.remove(&format!("{name}-"))?;
        let counts = write(&path)?;
        ensure!(counts.planted > 0, "{name} is too small for a failure: give a greater CABHELP_BENCH_MB");
        fs::write(note, format!("{} {} {}", counts.bytes, counts.lines, counts.planted))?;
        Ok(Log { path, counts })
    }

    /// Deletes what begins so.
    ///
    /// # Errors
    /// When it cannot be deleted.
    pub fn remove(&self, beginning: &str) -> anyhow::Result<()> {
        for entry in fs::read_dir(&self.folder)? {
            let path = entry?.path();
            if path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(beginning)) {
                if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) }?;
            }
        }
        Ok(())
    }
}
