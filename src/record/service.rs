//! What services put before and after a message: the operation, the code, the request id.
//!
//! A signature never holds these parts. Their facts are read here from around a message that was found.

use super::view::View;
use memchr::memmem;

/// How far before a message its prefix may begin, and after it its suffix may end, in folded bytes.
const REACH: usize = 320;

/// A fact from a prefix or suffix: name, and where its value lies in the folded text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServiceFact {
    /// `operation`, `error_code` or `request_id`.
    pub name: &'static str,
    /// First folded byte.
    pub start: usize,
    /// Folded byte after the last.
    pub end: usize,
}

/// Returns the facts that stand directly before and after the message `start..end` of `view`.
#[must_use]
pub fn service_facts(view: &View, start: usize, end: usize) -> Vec<ServiceFact> {
    let bytes = view.folded().bytes();
    let mut facts = before(bytes, start);
    after(bytes, end, &mut facts);
    facts
}

/// `An error occurred (CODE) when calling the OP operation: ` or `CODE: `.
fn before(bytes: &[u8], start: usize) -> Vec<ServiceFact> {
    const OPEN: &[u8] = b"anerroroccurred(";
    const CALLING: &[u8] = b")whencallingthe";
    let low = start.saturating_sub(REACH);
    let window = &bytes[low..start];
    if let Some(at) = memmem::rfind(window, OPEN)
        && let code = at + OPEN.len()
        && let Some(code_end) = memmem::find(&window[code..], CALLING).map(|n| code + n)
        && let operation = code_end + CALLING.len()
        && let Some(operation_end) = memmem::find(&window[operation..], b"operation").map(|n| operation + n)
    {
        return vec![
            ServiceFact { name: "error_code", start: low + code, end: low + code_end },
            ServiceFact { name: "operation", start: low + operation, end: low + operation_end },
        ];
    }
    code_before(bytes, start).into_iter().collect()
}

/// `AccessDeniedException: ` or `KMSKeyNotAccessibleFault: ` directly before the message.
fn code_before(bytes: &[u8], start: usize) -> Option<ServiceFact> {
    let end = start.checked_sub(1).filter(|at| bytes[*at] == b':')?;
    let len = bytes[..end].iter().rev().take(96).take_while(|b| b.is_ascii_alphanumeric()).count();
    let word = &bytes[end - len..end];
    (word.ends_with(b"exception") || word.ends_with(b"fault")).then_some(ServiceFact {
        name: "error_code",
        start: end - len,
        end,
    })
}

/// ` (Service: Kms; Status Code: 400; Error Code: X; Request ID: Y; Proxy: null)`.
fn after(bytes: &[u8], end: usize, facts: &mut Vec<ServiceFact>) {
    let window = &bytes[end.min(bytes.len())..bytes.len().min(end + REACH)];
    let lead = window.iter().take_while(|b| b".,;".contains(b)).count();
    if !window[lead..].starts_with(b"(service:") {
        return;
    }
    for (name, label) in [("error_code", &b"errorcode:"[..]), ("request_id", b"requestid:")] {
        if let Some(at) = memmem::find(window, label).map(|n| n + label.len()) {
            let len =
                window[at..].iter().take_while(|b| b.is_ascii_alphanumeric() || b"-._".contains(b)).count();
            if len > 0 && !facts.iter().any(|fact| fact.name == name) {
                facts.push(ServiceFact { name, start: end + at, end: end + at + len });
            }
        }
    }
}
