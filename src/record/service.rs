//! What services and their clients put before and after a message: the operation, the code, the request id.
//!
//! A signature never holds these parts. Their facts are read here from around a message that was found.

use super::view::View;
use crate::fact::Folded;
use memchr::memmem;

/// How far before a message its prefix may begin, and after it its suffix may end, in folded bytes.
const REACH: usize = 320;

/// The longest code or operation.
const MAX_WORD: usize = 96;

/// How the codes end that stand alone before a message.
const CODE_ENDINGS: [&[u8]; 2] = [b"exception", b"fault"];

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
    let folded = view.folded();
    let mut facts = command_line(folded, start);
    if facts.is_empty() {
        facts = sdk(folded, start);
    }
    if !facts.iter().any(|fact| fact.name == "error_code") {
        facts.extend(code_before(folded, start));
    }
    after(folded, end, &mut facts);
    facts
}

/// A fact whose value is the word that begins at `start`.
fn word_from(folded: &Folded, name: &'static str, start: usize, also: &[u8]) -> Option<ServiceFact> {
    let bytes = folded.bytes();
    let mut end = start;
    while end < bytes.len()
        && end - start < MAX_WORD
        && (bytes[end].is_ascii_alphanumeric() || also.contains(&bytes[end]))
        && (end == start || !folded.space_before(end))
    {
        end += 1;
    }
    (end > start).then_some(ServiceFact { name, start, end })
}

/// `An error occurred (CODE) when calling the OP operation: `, as the AWS CLI and boto3 print it.
fn command_line(folded: &Folded, start: usize) -> Vec<ServiceFact> {
    const OPENINGS: [&[u8]; 2] = [b"anerroroccurred(", b"anerroroccured("];
    const CALLING: &[u8] = b")whencallingthe";
    let low = start.saturating_sub(REACH);
    let window = &folded.bytes()[low..start];
    let open = OPENINGS.iter().filter_map(|open| Some(memmem::rfind(window, open)? + open.len())).max();
    let Some(code) = open else { return Vec::new() };
    let Some(code_end) = memmem::find(&window[code..], CALLING).map(|n| code + n) else { return Vec::new() };
    let operation = code_end + CALLING.len();
    let Some(operation_end) = memmem::find(&window[operation..], b"operation").map(|n| operation + n) else {
        return Vec::new();
    };
    vec![
        ServiceFact { name: "error_code", start: low + code, end: low + code_end },
        ServiceFact { name: "operation", start: low + operation, end: low + operation_end },
    ]
}

/// `operation error KMS: CreateKey, https response error StatusCode: 400, RequestID: X, api error CODE: `,
/// as the SDK for Go and Terraform print it.
fn sdk(folded: &Folded, start: usize) -> Vec<ServiceFact> {
    let low = start.saturating_sub(REACH);
    let window = &folded.bytes()[low..start];
    let mut facts = Vec::new();
    if let Some(at) = memmem::rfind(window, b"operationerror")
        && let Some(colon) = memchr::memchr(b':', &window[at..]).map(|n| at + n)
    {
        facts.extend(word_from(folded, "operation", low + colon + 1, b""));
        if let Some(id) = memmem::find(&window[colon..], b"requestid:").map(|n| colon + n) {
            facts.extend(word_from(folded, "request_id", low + id + b"requestid:".len(), b"-"));
        }
    }
    if let Some(at) = memmem::rfind(window, b"apierror") {
        let code = word_from(folded, "error_code", low + at + b"apierror".len(), b"._");
        facts.extend(code.filter(|code| folded.bytes().get(code.end) == Some(&b':')));
    }
    facts
}

/// `AccessDeniedException: ` or `KMSKeyNotAccessibleFault - ` directly before the message.
fn code_before(folded: &Folded, start: usize) -> Option<ServiceFact> {
    let bytes = folded.bytes();
    let end = start.checked_sub(1).filter(|at| b":-".contains(&bytes[*at]))?;
    let ending = CODE_ENDINGS.iter().find(|ending| bytes[..end].ends_with(ending)).map_or(0, |e| e.len());
    // White space inside the ending is a line break: the word goes on before it.
    let goes_on = |from: usize| from == end || end - from < ending || !folded.space_before(from);
    let mut from = end;
    while from > 0
        && end - from < MAX_WORD
        && (bytes[from - 1].is_ascii_alphanumeric() || b"._".contains(&bytes[from - 1]))
        && goes_on(from)
    {
        from -= 1;
    }
    let word = &bytes[from..end];
    // `com.amazonaws.services.kms.model.AccessDeniedException` and `botocore.errorfactory.X`: the class alone.
    let is_code = ending > 0;
    let package = if memchr::memchr_iter(b'.', word).count() > 1 {
        word.iter().rposition(|byte| *byte == b'.').map_or(0, |dot| dot + 1)
    } else {
        0
    };
    is_code.then_some(ServiceFact { name: "error_code", start: from + package, end })
}

/// ` (Service: Kms; Status Code: 400; Error Code: X; Request ID: Y; Proxy: null)`, or
/// ` status code: 400, request id: Y`.
fn after(folded: &Folded, end: usize, facts: &mut Vec<ServiceFact>) {
    let bytes = folded.bytes();
    let window = &bytes[end.min(bytes.len())..bytes.len().min(end + REACH)];
    let lead = window.iter().take_while(|b| b".,;'".contains(b)).count();
    let is_suffix = [&b"(service:"[..], b"(statuscode", b"statuscode:", b"(requestid"]
        .iter()
        .any(|suffix| window[lead..].starts_with(suffix));
    if !is_suffix {
        return;
    }
    for (name, label) in [("error_code", &b";errorcode:"[..]), ("request_id", b"requestid:")] {
        if facts.iter().any(|fact| fact.name == name) {
            continue;
        }
        if let Some(at) = memmem::find(window, label).map(|n| end + n + label.len()) {
            facts.extend(word_from(folded, name, at, b"-._"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::Paste;

    fn code(text: &str) -> Option<String> {
        let paste = Paste::new(text.as_bytes());
        let view = paste.view();
        let bytes = view.folded().bytes();
        let start = memmem::find(bytes, b"themessage").expect("the message");
        let facts = service_facts(&view, start, bytes.len());
        let code = facts.iter().find(|fact| fact.name == "error_code")?;
        Some(String::from_utf8_lossy(&bytes[code.start..code.end]).into_owned())
    }

    #[test]
    fn code_before_a_message_is_read_over_a_line_break_in_its_ending() {
        assert_eq!(
            code("KMSInvalidStateExceptio\nn: The message").as_deref(),
            Some("kmsinvalidstateexception")
        );
        assert_eq!(
            code("KMSInvalidStateException: The message").as_deref(),
            Some("kmsinvalidstateexception")
        );
    }

    #[test]
    fn words_before_a_code_do_not_belong_to_it() {
        assert_eq!(code("caught DisabledException: The message").as_deref(), Some("disabledexception"));
        assert_eq!(code("this is no exception: The message").as_deref(), Some("exception"));
        assert_eq!(code("Warning: The message"), None);
    }
}
