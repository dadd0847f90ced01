//! Finds the strings of a text whose JSON escapes are to be undone: only those that parse as JSON strings.

use super::decode::Escaped;

/// The longest string that is looked at, in bytes.
const MAX_STRING: usize = 64 << 10;

/// Returns the strings with escapes in `bytes`, in order, with the number of times they were escaped.
pub(super) fn escaped_strings(bytes: &[u8]) -> Vec<Escaped> {
    let mut found = Vec::new();
    if memchr::memchr(b'\\', bytes).is_none() {
        return found;
    }
    let mut at = 0;
    while let Some(open) = memchr::memchr(b'"', &bytes[at..]).map(|n| at + n) {
        match closing(bytes, open + 1) {
            Scan::Closed { at: close, has_escape } => {
                if has_escape && let Some(level) = level_of(&bytes[open..=close]) {
                    found.push(Escaped { range: open + 1..close, level });
                }
                at = close + 1;
            }
            // What was scanned holds no string that closes: go on behind it.
            Scan::Open { at: stopped } => at = stopped.min(bytes.len()),
        }
    }
    found
}

/// Returns how often the JSON string `token` (with its quotation marks) was escaped; `None` when it does
/// not parse.
pub(super) fn level_of(token: &[u8]) -> Option<u8> {
    let inner: String = serde_json::from_slice(token).ok()?;
    let trimmed = inner.trim_start();
    let again = trimmed.starts_with(['"', '{', '['])
        && serde_json::from_str::<serde::de::IgnoredAny>(trimmed).is_ok();
    Some(if again { 2 } else { 1 })
}

enum Scan {
    /// The string closes here.
    Closed { at: usize, has_escape: bool },
    /// It does not, up to here: a line ends, or it is longer than [`MAX_STRING`].
    Open { at: usize },
}

/// Follows the string that begins at `from`.
fn closing(bytes: &[u8], from: usize) -> Scan {
    let limit = bytes.len().min(from + MAX_STRING);
    let mut at = from;
    let mut has_escape = false;
    while at < limit {
        match bytes[at] {
            b'"' => return Scan::Closed { at, has_escape },
            b'\\' => {
                has_escape = true;
                at += 2;
            }
            b'\n' => return Scan::Open { at: at + 1 },
            _ => at += 1,
        }
    }
    Scan::Open { at: at.max(from) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_strings_that_parse_are_escaped() {
        let text = br#"path C:\new "a\tb" "bad \q" "{\"k\":\"v\\n\"}""#;
        let found: Vec<(&[u8], u8)> =
            escaped_strings(text).iter().map(|e| (&text[e.range.clone()], e.level)).collect();
        assert_eq!(found, [(&br"a\tb"[..], 1), (&br#"{\"k\":\"v\\n\"}"#[..], 2)]);
    }
}
