//! JSON, size and characters.

use super::{Desk, Finding, Rule};
use crate::policy::json::{Defect, DefectKind};
use crate::policy::source::PolicyKind;

/// The most bytes that a key policy may have (`PutKeyPolicy`).
const MOST_BYTES: usize = 32_768;

pub(super) fn check(desk: &mut Desk<'_>) {
    let document = desk.document;
    desk.findings.extend(document.defects.iter().map(defect_finding));
    if desk.kind == PolicyKind::Key {
        size(desk);
        characters(desk);
    }
}

/// Returns the finding that tells a defect of the JSON; its place is left to whoever knows the text.
#[must_use]
pub fn defect_finding(defect: &Defect) -> Finding {
    let found = |rule, variant, name, value: &str| Finding::new(rule, variant, &defect.span, [(name, value)]);
    let plain = |variant| Finding::new(Rule::NoJson, variant, &defect.span, []);
    match &defect.kind {
        DefectKind::Blank(ch) => found(Rule::StrangeBlank, "", "character", &code_of(*ch)),
        DefectKind::SmartQuote(ch) => found(Rule::WrongQuote, "", "character", &ch.to_string()),
        DefectKind::SingleQuote => found(Rule::WrongQuote, "", "character", "'"),
        DefectKind::TrailingComma => Finding::new(Rule::TrailingComma, "", &defect.span, []),
        DefectKind::Comment => Finding::new(Rule::Comment, "", &defect.span, []),
        DefectKind::Repeated(name) => found(Rule::RepeatedName, "", "name", name),
        DefectKind::MissingComma => plain("missing-comma"),
        DefectKind::MissingColon => plain("missing-colon"),
        DefectKind::BareWord(word) => found(Rule::NoJson, "bare-word", "name", word),
        DefectKind::Control(_) => plain("line-in-string"),
        DefectKind::Escape => plain("escape"),
        DefectKind::Number(text) => found(Rule::NoJson, "number", "name", text),
        DefectKind::Unexpected(ch) => found(Rule::NoJson, "unexpected", "character", &ch.to_string()),
        DefectKind::Cut => plain("cut"),
        DefectKind::NoBraces => plain("no-braces"),
        DefectKind::After => plain("after"),
        DefectKind::Surrounding => Finding::new(Rule::Surrounding, "", &defect.span, []),
        DefectKind::Quoted => Finding::new(Rule::Surrounding, "quoted", &defect.span, []),
        DefectKind::References => Finding::new(Rule::Surrounding, "references", &defect.span, []),
        DefectKind::Encoding => Finding::new(Rule::Encoding, "", &defect.span, []),
        DefectKind::Deep => plain("deep"),
        DefectKind::Empty => plain("empty"),
    }
}

/// How Unicode writes a character that cannot be seen.
fn code_of(ch: char) -> String {
    format!("U+{:04X}", u32::from(ch))
}

fn size(desk: &mut Desk<'_>) {
    let bytes = desk.whole().len();
    if bytes > MOST_BYTES {
        let values = [bytes.to_string(), MOST_BYTES.to_string()];
        desk.found(Rule::TooLarge, &(0..0), [("bytes", values[0].as_str()), ("most", values[1].as_str())]);
    }
}

/// A key policy takes ASCII that prints, Latin-1, tab, line feed and carriage return. What stands there as an
/// escape counts as what it stands for.
fn characters(desk: &mut Desk<'_>) {
    let document = desk.document;
    let is_taken = |ch: char| matches!(ch, '\t' | '\n' | '\r' | ' '..='~' | '\u{a0}'..='\u{ff}');
    // Blanks and quotation marks outside of strings are named by the rules for them.
    let named: Vec<_> = document.defects.iter().map(|defect| defect.span.clone()).collect();
    let whole = desk.whole();
    let chars = document.text.get(whole.clone()).unwrap_or_default().char_indices();
    let strange = chars.map(|(at, ch)| (at + whole.start, ch)).filter(|(_, ch)| !is_taken(*ch));
    let strange = strange.filter(|(at, _)| !named.iter().any(|span| span.contains(at)));
    // What could not be read was named as such.
    let is_mark = |ch: char| matches!(ch, '\u{feff}' | '\u{fffd}');
    let Some((at, ch)) = strange.into_iter().find(|(_, ch)| !is_mark(*ch)) else { return };
    let (shown, code) = (ch.to_string(), code_of(ch));
    desk.found(
        Rule::Character,
        &(at..at + ch.len_utf8()),
        [("character", shown.as_str()), ("code", code.as_str())],
    );
}
