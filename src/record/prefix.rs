//! Line prefixes that somebody or something put before every line: `> `, `│ `, `# `, time stamps.

use std::ops::Range;

/// Signs that quote or comment a line.
const MARKS: &[&str] = &[">", "│", "|", "#", "//", "┃", "*"];

/// The longest prefix in bytes.
const MAX_PREFIX: usize = 64;

/// Returns the prefixes to leave out, in order. A prefix counts where at least two lines and most of the
/// lines that are not blank carry one of its kind.
pub(super) fn line_prefixes(bytes: &[u8]) -> Vec<Range<usize>> {
    for find in [quote_len as fn(&[u8]) -> usize, stamp_len] {
        let found = prefixes_by(bytes, find);
        if !found.is_empty() {
            return found;
        }
    }
    Vec::new()
}

fn prefixes_by(bytes: &[u8], find: fn(&[u8]) -> usize) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut lines = 0;
    let mut start = 0;
    for line in bytes.split_inclusive(|b| *b == b'\n') {
        if !line.trim_ascii().is_empty() {
            lines += 1;
            let len = find(&line[..line.len().min(MAX_PREFIX)]);
            if len > 0 {
                found.push(start..start + len);
            }
        }
        start += line.len();
    }
    if found.len() >= 2 && found.len() * 10 >= lines * 6 { found } else { Vec::new() }
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
    let rest = line.trim_ascii_start();
    let stamp = rest.iter().take_while(|b| b.is_ascii_digit() || b"-:.,+TZ[]/".contains(b)).count();
    if !has_date_or_time(&rest[..stamp]) {
        return 0;
    }
    let mut len = line.len() - rest.len() + stamp;
    loop {
        let word = line[len..].trim_ascii_start();
        let end = word.iter().position(u8::is_ascii_whitespace).unwrap_or(word.len());
        let bare: Vec<u8> =
            word[..end].iter().filter(|b| b.is_ascii_alphanumeric()).map(u8::to_ascii_lowercase).collect();
        let is_clock = !bare.is_empty()
            && bare.iter().filter(|b| b.is_ascii_digit()).count() * 2 > bare.len()
            && word[..end].contains(&b':');
        if !is_clock
            && !matches!(
                bare.as_slice(),
                b"info" | b"error" | b"warn" | b"warning" | b"debug" | b"fatal" | b"trace"
            )
        {
            return len;
        }
        len = line.len() - word.len() + end;
    }
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
    fn one_marked_line_is_left_alone() {
        assert_eq!(without_prefixes("# title\ntext\ntext"), "# title\ntext\ntext");
    }
}
