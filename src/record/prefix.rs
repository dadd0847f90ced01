//! Line prefixes that somebody or something put before every line: `> `, `│ `, `# `, time stamps.

use std::ops::Range;

/// Signs that quote or comment a line.
const MARKS: &[&str] = &[">", "&gt;", "│", "|", "#", "//", "┃", "*"];

/// The longest prefix in bytes.
const MAX_PREFIX: usize = 64;

/// Returns the length of a prefix at the start of a line.
type Find = fn(&[u8]) -> usize;

/// Returns the prefixes to leave out, in order. A prefix counts where at least two lines and most of the
/// lines that are not blank carry one of its kind. Of a text that was escaped, the lines are those before.
pub(super) fn line_prefixes(bytes: &[u8]) -> Vec<Range<usize>> {
    let is_one_line = memchr::memchr(b'\n', bytes).is_none_or(|at| at + 1 == bytes.len());
    if is_one_line && memchr::memmem::find(bytes, b"\\n").is_none() {
        return Vec::new();
    }
    let found = prefixes(bytes, false);
    if found.is_empty() && memchr::memmem::find(bytes, b"\\n").is_some() {
        return prefixes(bytes, true);
    }
    found
}

fn prefixes(bytes: &[u8], escaped: bool) -> Vec<Range<usize>> {
    let kinds: [(Find, Find); 2] = [(quote_len, quoted_stamp_len), (stamp_len, stamped_quote_len)];
    for (find, find_both) in kinds {
        let found = prefixes_by(bytes, escaped, find);
        if !found.is_empty() {
            let both = prefixes_by(bytes, escaped, find_both);
            return if both.is_empty() { found } else { both };
        }
    }
    Vec::new()
}

fn prefixes_by(bytes: &[u8], escaped: bool, find: Find) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut lines = 0;
    let mut start = 0;
    while start < bytes.len() {
        let end = line_end(bytes, start, escaped);
        let line = &bytes[start..end];
        if !line.trim_ascii().is_empty() {
            lines += 1;
            let len = find(&line[..line.len().min(MAX_PREFIX)]);
            if len > 0 {
                found.push(start..start + len);
            }
        }
        start = end;
    }
    if found.len() >= 2 && found.len() * 10 >= lines * 6 { found } else { Vec::new() }
}

/// Returns the place after the line that begins at `start`; where lines are escaped, after `\n` too.
fn line_end(bytes: &[u8], start: usize, escaped: bool) -> usize {
    let rest = &bytes[start..];
    let end = if escaped {
        let mut breaks = memchr::memchr2_iter(b'\n', b'\\', rest);
        breaks.find_map(|at| match (rest[at], rest.get(at + 1)) {
            (b'\n', _) => Some(at + 1),
            (_, Some(b'n')) => Some(at + 2),
            _ => None,
        })
    } else {
        memchr::memchr(b'\n', rest).map(|at| at + 1)
    };
    start + end.unwrap_or(rest.len())
}

/// A quoted line of a log.
fn quoted_stamp_len(line: &[u8]) -> usize {
    one_after_other(line, quote_len, stamp_len)
}

/// A line that was quoted before it was logged.
fn stamped_quote_len(line: &[u8]) -> usize {
    one_after_other(line, stamp_len, quote_len)
}

fn one_after_other(line: &[u8], first: Find, second: Find) -> usize {
    let len = first(line);
    let more = if len > 0 { second(&line[len..]) } else { 0 };
    if more > 0 { len + more } else { 0 }
}

/// Returns the length of the quotation marks at the start of a line, several levels deep.
fn quote_len(line: &[u8]) -> usize {
    let mut len = 0;
    let mut rest = line.trim_ascii_start();
    while let Some(mark) = MARKS.iter().find(|mark| rest.starts_with(mark.as_bytes())) {
        rest = rest[mark.len()..].trim_ascii_start();
        len = line.len() - rest.len();
    }
    len
}

/// Returns the length of a time stamp at the start of a line, with a level word after it.
fn stamp_len(line: &[u8]) -> usize {
    let of_syslog = syslog_len(line);
    if of_syslog > 0 {
        return of_syslog;
    }
    let rest = line.trim_ascii_start();
    let stamp = rest.iter().take_while(|byte| is_of_stamp(**byte)).count();
    if !has_date_or_time(&rest[..stamp]) {
        return 0;
    }
    let mut len = line.len() - rest.len() + stamp;
    loop {
        let word = line[len..].trim_ascii_start();
        let end = word.iter().position(u8::is_ascii_whitespace).unwrap_or(word.len());
        let bare: Vec<u8> =
            word[..end].iter().filter(|b| b.is_ascii_alphanumeric()).map(u8::to_ascii_lowercase).collect();
        // The middle of a value that was wrapped has colons too, and letters.
        let is_clock = word[..end].iter().all(|byte| is_of_stamp(*byte)) && has_date_or_time(&word[..end]);
        let is_level = matches!(
            bare.as_slice(),
            b"info" | b"error" | b"warn" | b"warning" | b"debug" | b"fatal" | b"trace"
        );
        if !is_clock && !is_level {
            return len;
        }
        len = line.len() - word.len() + end;
    }
}

/// Returns the length of `Nov 20 03:15:41 host program[pid]: ` at the start of a line (RFC 3164).
fn syslog_len(line: &[u8]) -> usize {
    const MONTHS: [&[u8]; 12] =
        [b"Jan", b"Feb", b"Mar", b"Apr", b"May", b"Jun", b"Jul", b"Aug", b"Sep", b"Oct", b"Nov", b"Dec"];
    let mut words = line.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty());
    let is_month = words.next().is_some_and(|word| MONTHS.contains(&word));
    let is_day = is_month && words.next().is_some_and(|word| word.iter().all(u8::is_ascii_digit));
    let is_time = is_day && words.next().is_some_and(has_date_or_time);
    let program = if is_time { words.nth(1) } else { None };
    program
        .filter(|word| word.ends_with(b":"))
        .map_or(0, |word| word.as_ptr_range().end as usize - line.as_ptr() as usize)
}

/// Tells whether `byte` stands in time stamps.
fn is_of_stamp(byte: u8) -> bool {
    byte.is_ascii_digit() || b"-:.,+TZ[]/".contains(&byte)
}

/// Tells whether there is a date (`2026-11-22`, `2026/11/22`) or a time (`03:15`) in a stamp; an account
/// number with a colon after it is neither.
fn has_date_or_time(stamp: &[u8]) -> bool {
    let digits = |part: &[u8]| part.iter().all(u8::is_ascii_digit);
    let date = |w: &[u8]| digits(&w[..4]) && b"-/".contains(&w[4]) && digits(&w[5..7]) && w[7] == w[4];
    let time = |w: &[u8]| digits(&w[..2]) && w[2] == b':' && digits(&w[3..]);
    stamp.windows(8).any(date) || stamp.windows(5).any(time)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn without_prefixes(text: &str) -> String {
        let mut out = String::new();
        let mut at = 0;
        for prefix in line_prefixes(text.as_bytes()) {
            out.push_str(&text[at..prefix.start]);
            at = prefix.end;
        }
        out + &text[at..]
    }

    #[test]
    fn quotes_and_boxes_are_taken_off() {
        assert_eq!(without_prefixes("> > a\n> > b\n"), "a\nb\n");
        assert_eq!(without_prefixes("│ Error: a\n│ b"), "Error: a\nb");
    }

    #[test]
    fn time_stamps_are_taken_off() {
        assert_eq!(without_prefixes("2026-11-20T03:15:41Z ERROR a\n2026-11-20T03:15:42Z ERROR b"), " a\n b");
    }

    #[test]
    fn middle_of_an_arn_after_a_stamp_is_no_clock() {
        let stamp = "2026-11-20 03:15:41,123 [ERROR] ";
        let text = format!("{stamp}arn:aws\n{stamp}:kms:us-west-2:111122223333:key/1234-12-34-56-12");
        assert_eq!(without_prefixes(&text), " arn:aws\n :kms:us-west-2:111122223333:key/1234-12-34-56-12");
    }

    #[test]
    fn quoted_logs_and_logged_quotes_are_taken_off() {
        assert_eq!(without_prefixes("> 03:15:41 ERROR a\n> 03:15:41 ERROR b"), " a\n b");
        assert_eq!(without_prefixes("03:15:41 ERROR > a\n03:15:41 ERROR > b"), "a\nb");
        assert_eq!(without_prefixes("&gt; a\n&gt; b"), "a\nb");
    }

    #[test]
    fn stamps_of_syslog_are_taken_off() {
        let stamp = "Nov 20 03:15:41 host copyjobs[4711]:";
        assert_eq!(without_prefixes(&format!("{stamp} a\n{stamp} b")), " a\n b");
        assert_eq!(without_prefixes("Nov 20 is a day\nNov 21 too"), "Nov 20 is a day\nNov 21 too");
    }

    #[test]
    fn quotes_that_were_escaped_with_their_lines_are_taken_off() {
        assert_eq!(without_prefixes(r#"{"a": "> b\n> c\n> d\n> e"}"#), r#"{"a": "> b\nc\nd\ne"}"#);
        assert_eq!(without_prefixes(r"> b\\n> c\\n> d"), r"b\\nc\\nd");
        assert_eq!(without_prefixes(r"C:\new\names are here"), r"C:\new\names are here");
    }

    #[test]
    fn one_marked_line_is_left_alone() {
        assert_eq!(without_prefixes("# title\ntext\ntext"), "# title\ntext\ntext");
    }
}
