//! Masks: what people put in the place of a value before they paste.

/// The longest mask in folded bytes.
pub(super) const MAX_MASK: usize = 64;

/// Tells whether all of `folded` stands for a value that was taken out: `<…>`, `{…}`, `[…]`, `*****`,
/// `xxxx`, `....`, `####`, `REDACTED`.
#[must_use]
pub fn is_mask(folded: &[u8]) -> bool {
    if folded.is_empty() || folded.len() > MAX_MASK {
        return false;
    }
    let inner = |open: u8, close: u8| {
        folded.len() > 2
            && folded[0] == open
            && folded[folded.len() - 1] == close
            && !folded[1..folded.len() - 1].iter().any(|b| *b == open || *b == close)
    };
    inner(b'<', b'>')
        || inner(b'{', b'}')
        || inner(b'[', b']')
        || is_filler(folded)
        || matches!(folded, b"redacted" | b"(redacted)" | b"masked" | b"hidden")
}

/// Tells whether `folded` is one filler character repeated at least three times.
fn is_filler(folded: &[u8]) -> bool {
    folded.len() >= 3 && b"*x.#-_".contains(&folded[0]) && folded.iter().all(|b| *b == folded[0])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn masks_are_known_and_words_are_not() {
        for mask in ["<key-id>", "{account}", "[callerarn]", "*****", "xxxx", "redacted", "..."] {
            assert!(is_mask(mask.as_bytes()), "{mask}");
        }
        for word in ["", "xx", "key", "<a><b>", "111122223333"] {
            assert!(!is_mask(word.as_bytes()), "{word}");
        }
    }
}
