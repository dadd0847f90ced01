//! Writes logs of ordinary lines with known failures among them.
//!
//! In: what a log is made of. Out: its bytes, the same at every run, and how many there are of each.

use super::line::{Line, Values};
use super::ordinary::Ordinary;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

/// How much there is of something.
#[derive(Clone, Copy, Default)]
pub struct Counts {
    /// Bytes, before packing.
    pub bytes: u64,
    /// Lines.
    pub lines: u64,
    /// Known failures.
    pub planted: u64,
}

/// What a log is made of.
pub struct Recipe<'a> {
    /// When there are so many bytes, it ends.
    pub bytes: u64,
    /// One line of so many holds a known failure.
    pub every: usize,
    /// Other seeds, other logs.
    pub seed: u64,
    /// The lines with known failures.
    pub planted: &'a [Line],
}

impl Counts {
    /// Reads what was noted of a log.
    ///
    /// # Errors
    /// When it is no note.
    pub fn parse(text: &str) -> anyhow::Result<Self> {
        let numbers: Vec<u64> = text.split_whitespace().map(str::parse).collect::<Result<_, _>>()?;
        let [bytes, lines, planted] = numbers[..] else { anyhow::bail!("`{text}` is no note of a log") };
        Ok(Self { bytes, lines, planted })
    }
}

/// Adds up what was written.
///
/// # Errors
/// The first.
pub fn sum(all: impl Iterator<Item = anyhow::Result<Counts>>) -> anyhow::Result<Counts> {
    let mut total = Counts::default();
    for counts in all {
        let counts = counts?;
        total.bytes += counts.bytes;
        total.lines += counts.lines;
        total.planted += counts.planted;
    }
    Ok(total)
}

/// Writes lines into a new file.
///
/// # Errors
/// When it cannot be written; so do all that follow.
pub fn write_file(ordinary: &Ordinary, path: &Path, recipe: &Recipe<'_>) -> anyhow::Result<Counts> {
    let mut out = BufWriter::new(File::create(path)?);
    let counts = write_lines(ordinary, &mut out, recipe)?;
    out.flush()?;
    Ok(counts)
}

/// Writes lines.
pub fn write_lines(ordinary: &Ordinary, out: &mut dyn Write, recipe: &Recipe<'_>) -> anyhow::Result<Counts> {
    write(out, recipe, |values, line| ordinary.line(values, line))
}

/// Writes one line of records.
pub fn write_records(
    ordinary: &Ordinary,
    out: &mut dyn Write,
    recipe: &Recipe<'_>,
) -> anyhow::Result<Counts> {
    const OPEN: &[u8] = br#"{"Records":["#;
    const CLOSE: &[u8] = b"]}\n";
    out.write_all(OPEN)?;
    let mut commas = Separated { out, between: b",", is_first: true };
    let counts = write(&mut commas, recipe, |values, line| ordinary.record(values, line))?;
    commas.out.write_all(CLOSE)?;
    let bytes = counts.bytes - 1 + (OPEN.len() + CLOSE.len()) as u64;
    Ok(Counts { bytes, lines: 1, planted: counts.planted })
}

/// Exchanges the end of every line for what stands between records.
struct Separated<'a> {
    out: &'a mut dyn Write,
    between: &'a [u8],
    is_first: bool,
}

impl Write for Separated<'_> {
    fn write(&mut self, line: &[u8]) -> std::io::Result<usize> {
        if !std::mem::take(&mut self.is_first) {
            self.out.write_all(self.between)?;
        }
        self.out.write_all(line.strip_suffix(b"\n").unwrap_or(line))?;
        Ok(line.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.out.flush()
    }
}

/// Writes lines until there are enough bytes; in each run of `every` lines one is planted, anywhere in it.
///
/// # Errors
/// When they cannot be written.
pub fn write(
    out: &mut dyn Write,
    recipe: &Recipe<'_>,
    ordinary: impl Fn(&mut Values, &mut Vec<u8>),
) -> anyhow::Result<Counts> {
    let mut values = Values::new(recipe.seed);
    let (mut counts, mut line) = (Counts::default(), Vec::new());
    let mut next = 0;
    while counts.bytes < recipe.bytes {
        if counts.lines.is_multiple_of(recipe.every as u64) {
            next = counts.lines + values.roll(recipe.every) as u64;
        }
        line.clear();
        if counts.lines == next {
            let choice = values.roll(recipe.planted.len());
            recipe.planted[choice].write(&mut values, &mut line);
            counts.planted += 1;
        } else {
            ordinary(&mut values, &mut line);
        }
        line.push(b'\n');
        out.write_all(&line)?;
        counts.bytes += line.len() as u64;
        counts.lines += 1;
        values.next_line();
    }
    Ok(counts)
}
