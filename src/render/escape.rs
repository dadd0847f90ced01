//! Escaping for a terminal: a log must not move the cursor, change colours or turn text around.

use std::borrow::Cow;

/// Returns `text` with control and bidirectional characters replaced by `\u{fffd}`; line feeds stay.
#[must_use]
pub fn for_terminal(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|byte| byte == b'\n' || (0x20..0x7f).contains(&byte)) || !text.contains(is_dangerous)
    {
        return Cow::Borrowed(text);
    }
    text.chars().map(|ch| if is_dangerous(ch) { '\u{fffd}' } else { ch }).collect()
}

/// Returns `text` as [`for_terminal`] does, in one line: a line feed inside a value must not begin a line of ours.
#[must_use]
pub fn line_for_terminal(text: &str) -> Cow<'_, str> {
    match for_terminal(text) {
        shown if shown.contains('\n') => Cow::Owned(shown.replace('\n', "\u{fffd}")),
        shown => shown,
    }
}

/// Tells whether a terminal would act on `ch` instead of showing it.
pub(super) fn is_dangerous(ch: char) -> bool {
    (ch.is_control() && ch != '\n')
        || matches!(ch, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn terminal_codes_and_turned_text_are_made_visible() {
        assert_eq!(line_for_terminal("a\n-:1:1: b\u{7}"), "a\u{fffd}-:1:1: b\u{fffd}");
        assert_eq!(for_terminal("a\u{1b}[31mb\u{202e}c\nd\r"), "a\u{fffd}[31mb\u{fffd}c\nd\u{fffd}");
    }
}
