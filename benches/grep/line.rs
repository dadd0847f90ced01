//! Lines with holes, and the made-up values that fill them.
//!
//! In: text with `${time}`, `${account}`, `${hex:16}` and the like. Out: the line with other values at every
//! use, the same at every run. Accounts and addresses are those that are kept for documentation.

use super::grown::Dice;
use anyhow::{Context, bail};

const ACCOUNTS: [&str; 5] = ["111122223333", "444455556666", "777788889999", "123456789012", "999999999999"];

const REGIONS: [&str; 8] = [
    "us-east-1",
    "us-west-2",
    "eu-west-1",
    "eu-central-1",
    "sa-east-1",
    "ap-northeast-2",
    "ap-south-1",
    "ca-central-1",
];

/// Names of services, hosts and tables.
const WORDS: [&str; 72] = [
    "orders",
    "billing",
    "ledger",
    "search",
    "catalog",
    "sessions",
    "accounts",
    "shipping",
    "pricing",
    "audit",
    "reports",
    "media",
    "thumbnails",
    "webhooks",
    "payments",
    "inventory",
    "profiles",
    "metrics",
    "tracing",
    "gateway",
    "identity",
    "mailer",
    "queue",
    "scheduler",
    "archive",
    "staging",
    "warehouse",
    "replica",
    "analytics",
    "checkout",
    "support",
    "content",
    "uploads",
    "signup",
    "events",
    "forecast",
    "vendors",
    "returns",
    "devices",
    "telemetry",
    "consent",
    "tickets",
    "loyalty",
    "discovery",
    "coupons",
    "quotes",
    "fleet",
    "routes",
    "sensors",
    "payroll",
    "tenants",
    "invoices",
    "exports",
    "imports",
    "journal",
    "backup",
    "snapshots",
    "copies",
    "policies",
    "keys",
    "vaults",
    "tags",
    "roles",
    "grants",
    "regions",
    "quota",
    "lambda",
    "edge",
    "cache",
    "proxy",
    "worker",
    "ingest",
];

/// What a hole is filled with.
enum Hole {
    /// `2026-11-02T03:27:34`.
    Time,
    /// `2026-11-02 03:27:34`.
    Spaced,
    /// `Nov 02 03:27:34`.
    Syslog,
    /// `02/Nov/2026:03:27:34`.
    Clf,
    /// `03:27:34`.
    Clock,
    Account,
    Region,
    Word,
    Ip,
    Uuid,
    /// Characters of a set.
    Of(&'static [u8], usize),
}

/// Sets of a power of two, so that a character costs no division.
const HEX: &[u8; 16] = b"0123456789abcdef";
const DIGITS: &[u8; 16] = b"0123456789012345";
const UPPER: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

enum Piece {
    Text(String),
    Hole(Hole),
}

/// A line with holes.
pub struct Line(Vec<Piece>);

impl Line {
    /// Reads a line as written.
    ///
    /// # Errors
    /// When a hole is not closed or not known.
    pub fn parse(text: &str) -> anyhow::Result<Self> {
        let mut pieces = Vec::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("${") {
            let (name, after) = after.split_once('}').with_context(|| format!("a hole is open: {text}"))?;
            pieces.extend([Piece::Text(before.to_owned()), Piece::Hole(Hole::parse(name)?)]);
            rest = after;
        }
        pieces.push(Piece::Text(rest.to_owned()));
        Ok(Self(pieces))
    }

    /// Reads a line in which `MESSAGE` stands for a text that has no holes of its own.
    ///
    /// # Errors
    /// As [`Line::parse`].
    pub fn around(frame: &str, message: &str) -> anyhow::Result<Self> {
        let (before, after) = frame.split_once("MESSAGE").context("no place for the message")?;
        let mut line = Self::parse(before)?;
        line.0.push(Piece::Text(message.to_owned()));
        line.0.extend(Self::parse(after)?.0);
        Ok(line)
    }

    /// Adds the line to `out`, its holes filled, without an end of line.
    pub fn write(&self, values: &mut Values, out: &mut Vec<u8>) {
        for piece in &self.0 {
            match piece {
                Piece::Text(text) => out.extend_from_slice(text.as_bytes()),
                Piece::Hole(hole) => values.write(hole, out),
            }
        }
    }

    /// Tells whether the line begins so, before its first hole.
    pub fn starts_with(&self, beginning: &str) -> bool {
        matches!(self.0.first(), Some(Piece::Text(text)) if text.starts_with(beginning))
    }
}

impl Hole {
    fn parse(name: &str) -> anyhow::Result<Self> {
        let (name, length) = name.split_once(':').unwrap_or((name, "0"));
        let length = length.parse().with_context(|| format!("the length of {name}"))?;
        Ok(match name {
            "time" => Self::Time,
            "spaced" => Self::Spaced,
            "syslog" => Self::Syslog,
            "clf" => Self::Clf,
            "clock" => Self::Clock,
            "account" => Self::Account,
            "region" => Self::Region,
            "word" => Self::Word,
            "ip" => Self::Ip,
            "uuid" => Self::Uuid,
            "hex" => Self::Of(HEX, length),
            "digits" => Self::Of(DIGITS, length),
            "upper" => Self::Of(UPPER, length),
            other => bail!("`{other}` is no hole"),
        })
    }
}

/// Lines of the log that are written in one of its seconds.
const LINES_A_SECOND: usize = 60;

/// Gives the values: rolled, but for the time, which goes on.
pub struct Values {
    dice: Dice,
    lines: usize,
    /// Day of the month and time of day of the line, as text.
    day: String,
    clock: String,
}

impl Values {
    /// Starts with a seed; the same seed gives the same values.
    pub fn new(seed: u64) -> Self {
        let mut values = Self { dice: Dice(seed), lines: 0, day: String::new(), clock: String::new() };
        values.set_time();
        values
    }

    /// Returns a number below `sides`.
    pub fn roll(&mut self, sides: usize) -> usize {
        self.dice.roll(sides)
    }

    /// Lets the time go on by one line.
    pub fn next_line(&mut self) {
        self.lines += 1;
        if self.lines.is_multiple_of(LINES_A_SECOND) {
            self.set_time();
        }
    }

    fn set_time(&mut self) {
        let seconds = self.lines / LINES_A_SECOND;
        let (hours, minutes) = (seconds / 3_600, seconds / 60 % 60);
        self.day = format!("{:02}", 1 + hours / 24 % 30);
        self.clock = format!("{:02}:{minutes:02}:{:02}", hours % 24, seconds % 60);
    }

    fn write(&mut self, hole: &Hole, out: &mut Vec<u8>) {
        match hole {
            Hole::Time => self.stamp(&["2026-11-", "D", "T", "C"], out),
            Hole::Spaced => self.stamp(&["2026-11-", "D", " ", "C"], out),
            Hole::Syslog => self.stamp(&["Nov ", "D", " ", "C"], out),
            Hole::Clf => self.stamp(&["", "D", "/Nov/2026:", "C"], out),
            Hole::Clock => out.extend_from_slice(self.clock.as_bytes()),
            Hole::Account => self.one_of(&ACCOUNTS, out),
            Hole::Region => self.one_of(&REGIONS, out),
            Hole::Word => self.one_of(&WORDS, out),
            Hole::Ip => {
                self.one_of(&["192.0.2.", "198.51.100.", "203.0.113."], out);
                out.extend_from_slice((1 + self.roll(254)).to_string().as_bytes());
            }
            Hole::Uuid => {
                for (index, length) in [8, 4, 4, 4, 12].into_iter().enumerate() {
                    out.extend_from_slice(if index > 0 { b"-" } else { b"" });
                    self.of(HEX, length, out);
                }
            }
            Hole::Of(set, length) => self.of(set, *length, out),
        }
    }

    fn stamp(&self, parts: &[&str], out: &mut Vec<u8>) {
        for part in parts {
            let text = match *part {
                "D" => &self.day,
                "C" => &self.clock,
                other => other,
            };
            out.extend_from_slice(text.as_bytes());
        }
    }

    fn one_of(&mut self, list: &[&str], out: &mut Vec<u8>) {
        let choice = list[self.roll(list.len())];
        out.extend_from_slice(choice.as_bytes());
    }

    /// Twelve characters out of one roll: a roll for each would make the writing slower than the searching.
    fn of(&mut self, set: &[u8], length: usize, out: &mut Vec<u8>) {
        let mut written = 0;
        while written < length {
            let mut number = self.roll(usize::MAX);
            let take = (length - written).min(12);
            for _ in 0..take {
                out.push(set[number & (set.len() - 1)]);
                number >>= 5;
            }
            written += take;
        }
    }
}
