//! Account numbers in a text, wherever they stand.

/// Returns where account numbers begin in `text`, in bytes. Twelve digits are an account number unless they
/// are part of something longer: of more digits, of a word, or of a UUID.
#[must_use]
pub fn account_numbers(text: &str) -> Vec<usize> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut start = 0;
    for run in bytes.chunk_by(|a, b| a.is_ascii_alphanumeric() == b.is_ascii_alphanumeric()) {
        let is_number = run.len() == 12 && run.iter().all(u8::is_ascii_digit);
        if is_number && !ends_uuid(&bytes[..start]) {
            found.push(start);
        }
        start += run.len();
    }
    found
}

/// Tells whether `before` ends with the first four groups of a UUID and a dash.
fn ends_uuid(before: &[u8]) -> bool {
    const GROUPS: usize = "01234567-0123-0123-0123-".len();
    let Some(from) = before.len().checked_sub(GROUPS) else {
        return false;
    };
    before[from..].iter().enumerate().all(|(at, byte)| match at {
        8 | 13 | 18 | 23 => *byte == b'-',
        _ => byte.is_ascii_hexdigit(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn longer_numbers_words_and_uuids_hold_no_account() {
        for text in ["1234567890123", "a111122223333", "1234abcd-12ab-34cd-56ef-123456789012", "12345678901"]
        {
            assert!(account_numbers(text).is_empty(), "{text}");
        }
        for text in
            ["arn:aws:iam::111122223333:root", "계정 111122223333을", "x-111122223333-y", "_111122223333_"]
        {
            assert_eq!(account_numbers(text).len(), 1, "{text}");
        }
    }
}
