//! When something happened, in the forms that AWS and logs write it.
//!
//! In: a value of a field, or the beginning of a line. Out: a [`Moment`]. A time without an offset is taken
//! for UTC, which is what AWS writes. A time without a year, as syslog has it, is none. Source of AWS's forms:
//! the sample events and outputs of the AWS Backup developer guide and of the AWS CLI.

use std::fmt;
use time::{Date, Month, OffsetDateTime, Time};

const MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// A moment, in milliseconds since 1970 (UTC).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment(i64);

impl Moment {
    /// Takes milliseconds since 1970 (UTC).
    #[must_use]
    pub fn from_millis(millis: i64) -> Self {
        Self(millis)
    }

    /// Returns the milliseconds since 1970 (UTC).
    #[must_use]
    pub fn millis(self) -> i64 {
        self.0
    }

    /// Returns its day in UTC, `YYYY-MM-DD`.
    #[must_use]
    pub fn day(self) -> String {
        self.utc().map(|at| date_text(at.date())).unwrap_or_default()
    }

    /// Reads a whole value.
    #[must_use]
    pub fn parse(value: &str) -> Option<Self> {
        let value = value.trim().trim_matches(['"', '\'']);
        epoch(value).or_else(|| {
            let (moment, rest) = written(value)?;
            rest.trim().is_empty().then_some(moment)
        })
    }

    /// Reads the time that a line of a log begins with, after a bracket or quotation mark.
    #[must_use]
    pub fn leading(line: &[u8]) -> Option<Self> {
        const LONGEST: usize = 48;
        let start = line.iter().position(|byte| !b" \t[(\"'<>|#*".contains(byte))?;
        let end = line.len().min(start + LONGEST);
        let text = String::from_utf8_lossy(&line[start..end]);
        written(&text).map(|(moment, _)| moment)
    }

    fn utc(self) -> Option<OffsetDateTime> {
        OffsetDateTime::from_unix_timestamp_nanos(i128::from(self.0) * 1_000_000).ok()
    }
}

/// RFC 3339 in UTC, with milliseconds where there are any.
impl fmt::Display for Moment {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(at) = self.utc() else { return write!(out, "{}", self.0) };
        let (hour, minute, second) = at.to_hms();
        write!(out, "{}T{hour:02}:{minute:02}:{second:02}", date_text(at.date()))?;
        if at.millisecond() > 0 {
            write!(out, ".{:03}", at.millisecond())?;
        }
        out.write_str("Z")
    }
}

fn date_text(date: Date) -> String {
    format!("{:04}-{:02}-{:02}", date.year(), u8::from(date.month()), date.day())
}

/// Seconds or, where there are too many digits for that, milliseconds, micro- or nanoseconds since 1970.
fn epoch(value: &str) -> Option<Moment> {
    let digits = value.bytes().take_while(u8::is_ascii_digit).count();
    let is_number = value.bytes().all(|byte| byte.is_ascii_digit() || b".eE+".contains(&byte));
    if !is_number || digits == 0 || value.len() < 9 {
        return None;
    }
    let number: f64 = value.parse().ok()?;
    let millis = match number {
        n if n >= 1e17 => n / 1e6,
        n if n >= 1e14 => n / 1e3,
        n if n >= 1e11 => n,
        n if n >= 1e8 => n * 1e3,
        _ => return None,
    };
    #[allow(clippy::cast_possible_truncation)] // below 2^53
    Some(Moment(millis.round() as i64))
}

/// Reads a date and a time that `text` begins with; returns what follows.
fn written(text: &str) -> Option<(Moment, &str)> {
    let (date, rest) = numeric_date(text).or_else(|| named_date(text))?;
    let after = rest.trim_start_matches([',', ' ', 'T', 't', ':', '_']);
    let Some((time, rest)) = clock(after) else {
        return is_end(rest).then(|| Some((moment(date, Time::MIDNIGHT, 0)?, rest)))?;
    };
    let (time, rest) = twelve_hours(time, rest)?;
    let (offset, rest) = offset(rest);
    Some((moment(date, time, offset)?, rest))
}

fn is_end(rest: &str) -> bool {
    rest.chars().next().is_none_or(|ch| ch.is_whitespace() || "])\"',;".contains(ch))
}

fn moment(date: Date, time: Time, offset_seconds: i64) -> Option<Moment> {
    let nanos = date.with_time(time).assume_utc().unix_timestamp_nanos();
    let millis = i64::try_from(nanos / 1_000_000).ok()?;
    Some(Moment(millis - offset_seconds * 1000))
}

/// `2026-11-20`, `2026/11/20`, `20261120T`.
fn numeric_date(text: &str) -> Option<(Date, &str)> {
    let (year, rest) = number(text, 4)?;
    let separator = rest.chars().next().filter(|ch| "-/".contains(*ch));
    let strip = |rest: &'_ str| separator.map_or(0, |ch| usize::from(rest.starts_with(ch)));
    let (month, rest) = number(&rest[strip(rest)..], 2)?;
    let (day, rest) = number(&rest[strip(rest)..], 2)?;
    if separator.is_none() && !rest.starts_with('T') {
        return None;
    }
    Some((date(year, month, day)?, rest))
}

/// `Nov 20, 2026`, `20 Nov 2026`, `20/Nov/2026`, each also after the day of the week.
fn named_date(text: &str) -> Option<(Date, &str)> {
    let text = weekday(text);
    if let Some((month, rest)) = month(text) {
        let (day, rest) = short_number(rest.trim_start())?;
        let (year, rest) = number(rest.trim_start_matches([',', ' ']), 4)?;
        return Some((date(year, month, day)?, rest));
    }
    let (day, rest) = short_number(text)?;
    let (month, rest) = month(rest.trim_start_matches([' ', '/', '-']))?;
    let (year, rest) = number(rest.trim_start_matches([' ', '/', '-']), 4)?;
    Some((date(year, month, day)?, rest))
}

/// Takes `Fri, ` off.
fn weekday(text: &str) -> &str {
    let is_day = |word: &str| {
        ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].iter().any(|day| word.eq_ignore_ascii_case(day))
    };
    match text.get(..3) {
        Some(word) if is_day(word) => text[3..].trim_start_matches([',', ' ']),
        _ => text,
    }
}

fn month(text: &str) -> Option<(u32, &str)> {
    let name = text.get(..3)?.to_ascii_lowercase();
    let index = MONTHS.iter().position(|month| *month == name)?;
    let rest = text[3..].trim_start_matches(|ch: char| ch.is_ascii_alphabetic() || ch == '.');
    Some((u32::try_from(index).ok()? + 1, rest))
}

fn date(year: u32, month: u32, day: u32) -> Option<Date> {
    let month = Month::try_from(u8::try_from(month).ok()?).ok()?;
    Date::from_calendar_date(i32::try_from(year).ok()?, month, u8::try_from(day).ok()?).ok()
}

/// `03:15`, `03:15:41`, `03:15:41.123`, `031541`.
fn clock(text: &str) -> Option<(Time, &str)> {
    let (hour, rest) = short_number(text)?;
    let separator = rest.strip_prefix(':');
    let (minute, rest) = number(separator.unwrap_or(rest), 2)?;
    let seconds = match separator {
        Some(_) => rest.strip_prefix(':').and_then(|rest| number(rest, 2)),
        None => number(rest, 2),
    };
    let (second, mut rest) = seconds.unwrap_or((0, rest));
    let mut nanos = 0;
    if let Some(fraction) = rest.strip_prefix(['.', ',']) {
        let digits = fraction.bytes().take_while(u8::is_ascii_digit).count();
        if digits > 0 {
            nanos = format!("{:0<9}", &fraction[..digits.min(9)]).parse().ok()?;
            rest = &fraction[digits..];
        }
    }
    // A leap second is the last of its minute.
    let time = Time::from_hms_nano(small(hour)?, small(minute)?, small(second.min(59))?, nanos).ok()?;
    Some((time, rest))
}

fn small(number: u32) -> Option<u8> {
    u8::try_from(number).ok()
}

/// Adds twelve hours for `PM`.
fn twelve_hours(time: Time, rest: &str) -> Option<(Time, &str)> {
    // Java writes a narrow no-break space here.
    let word = rest.trim_start();
    let half = word.get(..2).map(str::to_ascii_lowercase);
    let hour = match half.as_deref() {
        Some("am") if time.hour() <= 12 => time.hour() % 12,
        Some("pm") if time.hour() <= 12 => time.hour() % 12 + 12,
        _ => return Some((time, rest)),
    };
    Some((time.replace_hour(hour).ok()?, &word[2..]))
}

/// `Z`, `UTC`, `GMT`, `+09:00`, `-0300`: seconds east of Greenwich.
fn offset(rest: &str) -> (i64, &str) {
    let word = rest.trim_start();
    for name in ["Z", "UTC", "GMT"] {
        if let Some(rest) = word.strip_prefix(name) {
            return (0, rest);
        }
    }
    let sign = match word.bytes().next() {
        Some(b'+') => 1,
        Some(b'-') => -1,
        _ => return (0, rest),
    };
    let Some((hours, after)) = number(&word[1..], 2) else { return (0, rest) };
    let (minutes, after) = number(after.strip_prefix(':').unwrap_or(after), 2).unwrap_or((0, after));
    (sign * (i64::from(hours) * 3600 + i64::from(minutes) * 60), after)
}

/// Reads a number of exactly `digits` digits.
fn number(text: &str, digits: usize) -> Option<(u32, &str)> {
    let part = text.get(..digits)?;
    if !part.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    Some((part.parse().ok()?, &text[digits..]))
}

/// Reads a number of one or two digits.
fn short_number(text: &str) -> Option<(u32, &str)> {
    number(text, 2).or_else(|| number(text, 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(value: &str) -> Option<String> {
        Moment::parse(value).map(|moment| moment.to_string())
    }

    #[test]
    fn every_form_of_aws_is_read() {
        for (value, expected) in [
            ("2020-07-15T20:36:13.239Z", "2020-07-15T20:36:13.239Z"),
            ("2024-07-25T16:05:23.554000-07:00", "2024-07-25T23:05:23.554Z"),
            ("1516925490.087", "2018-01-26T00:11:30.087Z"),
            ("1516925490087", "2018-01-26T00:11:30.087Z"),
            ("1.516925490087E9", "2018-01-26T00:11:30.087Z"),
            ("Jul 15, 2020 9:39:07 PM", "2020-07-15T21:39:07Z"),
            ("Jan 10, 2019, 12:45:24\u{202f}AM", "2019-01-10T00:45:24Z"),
            ("15/Jul/2020:20:36:13 +0900", "2020-07-15T11:36:13Z"),
            ("Wed, 15 Jul 2020 20:36:13 GMT", "2020-07-15T20:36:13Z"),
            ("2026-11-20", "2026-11-20T00:00:00Z"),
            ("20201115T203613Z", "2020-11-15T20:36:13Z"),
            ("2026/11/20 03:15:41,123", "2026-11-20T03:15:41.123Z"),
        ] {
            assert_eq!(shown(value).as_deref(), Some(expected), "{value}");
        }
    }

    #[test]
    fn what_is_no_time_is_none() {
        for value in
            ["", "111122223333x", "2026-13-01", "2026-11-20T25:00:00Z", "Nov 20 03:15:41", "12:00", "42"]
        {
            assert_eq!(shown(value), None, "{value}");
        }
    }

    #[test]
    fn line_begins_with_its_time() {
        let leading = |line: &str| Moment::leading(line.as_bytes()).map(|moment| moment.to_string());
        assert_eq!(leading("[2026-11-20 03:15:41] ERROR x").as_deref(), Some("2026-11-20T03:15:41Z"));
        assert_eq!(leading("2026-11-20T03:15:41.5Z x").as_deref(), Some("2026-11-20T03:15:41.500Z"));
        assert_eq!(leading("111122223333 is an account"), None);
        assert_eq!(leading("한국어 로그"), None);
    }
}
