//! Packs logs with the programs that pack.
//!
//! In: a log. Out: the same log packed, beside it, kept for the next run; nothing where the program is
//! missing.

use super::store::Log;
use anyhow::{Context, ensure};
use std::fs::{self, File};
use std::io::Read;
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// A program that packs its input into its output, with the ending that its files have.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Packer(pub &'static str, pub &'static str);

/// Makes members of gzip.
pub const GZIP: Packer = Packer("gzip", "gz");

/// Makes frames of Zstandard.
pub const ZSTD: Packer = Packer("zstd", "zst");

/// Returns the log packed in one piece or in several that follow each other; `None` where the program is
/// missing.
///
/// # Errors
/// When it cannot be written.
pub fn packed(log: &Log, Packer(program, ending): Packer, pieces: u64) -> anyhow::Result<Option<Log>> {
    let mut name = log.path.clone().into_os_string();
    name.push(format!(".{pieces}.{ending}"));
    let path = PathBuf::from(name);
    if !path.exists() {
        let part = path.with_extension("part");
        if !pack(log, program, &part, pieces)? {
            fs::remove_file(part)?;
            return Ok(None);
        }
        fs::rename(part, &path)?;
    }
    Ok(Some(Log { path, counts: log.counts }))
}

/// Tells whether there is such a program.
fn pack(log: &Log, program: &str, to: &PathBuf, pieces: u64) -> anyhow::Result<bool> {
    let mut input = File::open(&log.path)?;
    let output = File::create(to)?;
    for _ in 0..pieces {
        let packer = Command::new(program)
            .arg("-c")
            .stdin(Stdio::piped())
            .stdout(output.try_clone()?)
            .stderr(Stdio::null())
            .spawn();
        let Ok(mut packer) = packer else { return Ok(false) };
        let mut pipe = packer.stdin.take().context("no pipe")?;
        std::io::copy(&mut (&mut input).take(log.counts.bytes.div_ceil(pieces)), &mut pipe)?;
        drop(pipe);
        ensure!(packer.wait()?.success(), "{program} failed");
    }
    Ok(true)
}
