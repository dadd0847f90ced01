//! Ordinary lines: what is in a log besides the failures that are searched for.
//!
//! They are made from `ordinary.txt`, which was written for this bench and not cut from the logs of the
//! tests, so that what was counted on those fits here no better than on anybody's logs.

use super::line::{Line, Values};
use anyhow::ensure;

const LINES: &str = include_str!("ordinary.txt");

/// How a record of a trail begins.
const RECORD: &str = r#"{"eventVersion""#;

/// The least and greatest length of an ordinary line in bytes.
const LENGTHS: std::ops::RangeInclusive<usize> = 80..=900;

/// The kinds of ordinary lines.
pub struct Ordinary {
    lines: Vec<Line>,
    /// Which of them are records of a trail.
    records: Vec<usize>,
}

impl Ordinary {
    /// Reads the lines.
    ///
    /// # Errors
    /// When one of them has an unknown hole, or is too short or too long.
    pub fn new() -> anyhow::Result<Self> {
        let lines = LINES.lines().map(Line::parse).collect::<Result<Vec<_>, _>>()?;
        let records =
            lines.iter().enumerate().filter(|(_, line)| line.starts_with(RECORD)).map(|(index, _)| index);
        let records: Vec<usize> = records.collect();
        ensure!(!records.is_empty(), "no record of a trail");
        let ordinary = Self { lines, records };
        let sample = ordinary.sample(1 << 20);
        let wrong = sample.split(|byte| *byte == b'\n').find(|line| !LENGTHS.contains(&line.len()));
        // What stands after the last end of line is empty.
        ensure!(wrong.is_none_or(<[u8]>::is_empty), "{:?}", wrong.map(String::from_utf8_lossy));
        Ok(ordinary)
    }

    /// Writes one line of any kind, without its end.
    pub fn line(&self, values: &mut Values, out: &mut Vec<u8>) {
        let index = values.roll(self.lines.len());
        self.lines[index].write(values, out);
    }

    /// Writes one record of a trail.
    pub fn record(&self, values: &mut Values, out: &mut Vec<u8>) {
        let index = self.records[values.roll(self.records.len())];
        self.lines[index].write(values, out);
    }

    /// Returns about `bytes` bytes of lines.
    pub fn sample(&self, bytes: usize) -> Vec<u8> {
        let (mut sample, mut values) = (Vec::new(), Values::new(0));
        while sample.len() < bytes {
            self.line(&mut values, &mut sample);
            sample.push(b'\n');
            values.next_line();
        }
        sample
    }
}
