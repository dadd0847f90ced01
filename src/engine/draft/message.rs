//! From a paste to one sentence: what is pasted around a message is taken off.
//!
//! In: the bytes of a paste, the names of the fields that hold messages. Out: a [`Message`], the sentence on
//! one line with what a service put before and after it. Recognises no value in it.

use super::DraftError;
use crate::record::Paste;
use serde_json::Value;

/// The longest sentence that is taken for one message, in bytes.
const MAX_SENTENCE: usize = 4096;

/// How much of a paste is read, in bytes.
const MAX_READ: usize = 256 << 10;

/// How deep a message may lie in JSON.
const MAX_DEPTH: usize = 32;

/// A message and what stood around it in the same line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Message {
    /// `An error occurred (…) when calling the … operation: `.
    pub before: String,
    /// The sentence.
    pub sentence: String,
    /// ` (Service: …; Status Code: …)`, a full stop.
    pub after: String,
}

/// Reads the message of a paste.
///
/// # Errors
/// When there is nothing, JSON without a message, or far more than a message.
pub(super) fn message(bytes: &[u8], fields: &[String]) -> Result<Message, DraftError> {
    let paste = Paste::new(bytes);
    if paste.is_blank() {
        return Err(DraftError::Blank);
    }
    let text = match json(paste.text()) {
        Some(value) => status_message(&value, fields, 0).ok_or(DraftError::NoMessage)?,
        None => paste.view().readable(paste.text(), MAX_READ),
    };
    let line = one_line(&text);
    let line = fragment(&line, fields).or_else(|| element(&line)).unwrap_or(line);
    let found = split(unquoted(&line));
    if found.sentence.is_empty() {
        return Err(DraftError::Blank);
    }
    if found.before.len() + found.sentence.len() + found.after.len() > MAX_SENTENCE {
        return Err(DraftError::TooLong(MAX_SENTENCE));
    }
    Ok(found)
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Returns the paste as JSON, where it is an object or a list.
fn json(text: &[u8]) -> Option<Value> {
    let text = text.strip_prefix("\u{feff}".as_bytes()).unwrap_or(text).trim_ascii();
    if !text.starts_with(b"{") && !text.starts_with(b"[") {
        return None;
    }
    serde_json::from_slice(text).ok().filter(|value: &Value| value.is_object() || value.is_array())
}

/// Returns the first status message; where no known field holds one, the first field whose name ends with
/// `message`.
fn status_message(value: &Value, fields: &[String], depth: usize) -> Option<String> {
    let known = |name: &str| fields.iter().any(|field| field.eq_ignore_ascii_case(name));
    let alike = |name: &str| name.to_ascii_lowercase().ends_with("message");
    first_text(value, &known, depth).or_else(|| first_text(value, &alike, depth))
}

fn first_text(value: &Value, wanted: &dyn Fn(&str) -> bool, depth: usize) -> Option<String> {
    if depth > MAX_DEPTH {
        return None;
    }
    match value {
        Value::Object(members) => {
            let own = members.iter().filter(|(name, _)| wanted(name));
            let own = own.filter_map(|(_, value)| value.as_str()).find(|text| !text.trim().is_empty());
            own.map(str::to_owned)
                .or_else(|| members.values().find_map(|value| first_text(value, wanted, depth + 1)))
        }
        Value::Array(items) => items.iter().find_map(|item| first_text(item, wanted, depth + 1)),
        _ => None,
    }
}

/// Returns the value of a message field in a line that was cut out of JSON: `"StatusMessage": "…",`.
fn fragment(line: &str, fields: &[String]) -> Option<String> {
    let lower = line.to_ascii_lowercase();
    let after = fields.iter().find_map(|field| {
        let name = format!("\"{}\":", field.to_ascii_lowercase());
        lower.replace("\" :", "\":").find(&name).map(|at| at + name.len())
    })?;
    let value = line.replace("\" :", "\":");
    let value = value.get(after..)?.trim_start().strip_prefix('"')?;
    let end = value.find("\",").or_else(|| value.rfind('"')).unwrap_or(value.len());
    Some(value[..end].to_owned())
}

/// Returns what stands in `<Message>` of an XML error.
fn element(line: &str) -> Option<String> {
    let (_, rest) = line.split_once("<Message>")?;
    rest.split_once("</Message>").map(|(inside, _)| inside.trim().to_owned())
}

/// Takes off a pair of quotation marks around the whole line.
fn unquoted(line: &str) -> &str {
    for (open, close) in [('"', '"'), ('\'', '\''), ('`', '`'), ('“', '”'), ('«', '»')] {
        let inner = line.strip_prefix(open).and_then(|rest| rest.strip_suffix(close));
        if let Some(inner) = inner.filter(|inner| !inner.contains([open, close])) {
            return inner.trim();
        }
    }
    line.trim()
}

fn split(line: &str) -> Message {
    let start = prefix_end(line);
    let end = start + suffix_start(&line[start..]);
    let (before, sentence, after) = (&line[..start], &line[start..end], &line[end..]);
    Message { before: before.to_owned(), sentence: sentence.to_owned(), after: after.to_owned() }
}

/// Returns where the sentence begins: after `An error occurred (…) when calling the … operation: `, after
/// `api error CODE: `, and after codes (`AccessDeniedException: `).
fn prefix_end(line: &str) -> usize {
    let mut at = calling_end(line).or_else(|| api_error_end(line)).unwrap_or(0);
    while let Some(len) = code_len(&line[at..]) {
        at += len;
    }
    at
}

fn calling_end(line: &str) -> Option<usize> {
    let start = line.rfind("An error occur")?;
    let calling = start + line[start..].find("when calling the ")?;
    let end = calling + line[calling..].find("operation")?;
    let colon = end + line[end..].find(": ")?;
    // `operation (reached max retries: 4): `.
    let retries = line[end..colon].contains('(').then(|| line[end..].find("): ").map(|n| end + n + 3));
    Some(retries.flatten().unwrap_or(colon + 2))
}

fn api_error_end(line: &str) -> Option<usize> {
    const LABEL: &str = "api error ";
    let code = line.find(LABEL)? + LABEL.len();
    code_len(&line[code..]).map(|len| code + len)
}

/// Returns the length of a code and what divides it from the message; `None` when there is none.
fn code_len(text: &str) -> Option<usize> {
    let len = text.bytes().take_while(|b| b.is_ascii_alphanumeric() || b"._$".contains(b)).count();
    let is_code = ["exception", "fault", "error"].iter().any(|end| text[..len].to_lowercase().ends_with(end));
    let rest = &text[len..];
    let gap = [": ", " - "].iter().find(|gap| rest.starts_with(**gap))?;
    (is_code && rest.len() > gap.len()).then_some(len + gap.len())
}

/// Returns where the sentence ends: before ` (Service: …)` and a full stop.
fn suffix_start(text: &str) -> usize {
    let status = text
        .find(" status code: ")
        .filter(|at| text[at + " status code: ".len()..].starts_with(|ch: char| ch.is_ascii_digit()));
    let cut = text.find(" (Service: ").or(status).unwrap_or(text.len());
    let sentence = text[..cut].trim_end_matches(['.', ' ', ';', ',']);
    let is_odd = sentence.ends_with('"') && sentence.matches('"').count() % 2 == 1;
    let sentence =
        if is_odd { sentence[..sentence.len() - 1].trim_end_matches(['.', ' ']) } else { sentence };
    // Points that stand for something left out, or a bracket that was opened before the message.
    if text[..cut].ends_with("..") { cut } else { without_stray_bracket(sentence).len() }
}

/// Takes off a closing bracket whose partner stood before the message.
fn without_stray_bracket(text: &str) -> &str {
    let is_stray = text.ends_with(')') && text.matches(')').count() > text.matches('(').count();
    if is_stray { text[..text.len() - 1].trim_end_matches(['.', ' ']) } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Message {
        message(text.as_bytes(), &["StatusMessage".to_owned()]).expect("a message")
    }

    #[test]
    fn what_a_service_puts_around_a_message_is_taken_off() {
        for text in [
            "The key is gone.",
            "An error occurred (AccessDenied) when calling the CopySnapshot operation: The key is gone",
            "An error occurred (Throttling) when calling the X operation (reached max retries: 4): The key is gone",
            "AccessDeniedException: The key is gone. (Service: Kms, Status Code: 400, Request ID: x)",
            "com.amazonaws.services.kms.model.NotFoundException: The key is gone (Service: AWSKMS; Status Code: 400)",
            "The key is gone. status code: 400, request id: 1b2345b2-f22c-4dab-5eb6-bbc7890ed123",
            "Error: creating, RequestID: 4, api error AccessDeniedException: The key is gone",
            "job-1 (An error occurred (A) when calling the B operation: The key is gone.)",
            "<Error><Code>AccessDenied</Code><Message>The key is gone.</Message></Error>",
            "> The key\n> is gone",
            "“The key is gone.”",
            r#"{"CopyJobs": [{"State": "FAILED", "StatusMessage": "The key is gone"}]}"#,
            r#"{"detail": {"errorMessage": "The key is gone"}}"#,
            r#"        "StatusMessage": "The key is gone.","#,
        ] {
            assert_eq!(of(text).sentence, "The key is gone", "{text}");
        }
    }

    #[test]
    fn words_before_a_colon_that_are_no_code_stay() {
        assert_eq!(of("KMS key disabled: x is disabled").sentence, "KMS key disabled: x is disabled");
        assert_eq!(of("PITR failed because of the error: y").before, "");
    }

    #[test]
    fn nothing_and_too_much_are_refused() {
        let fields = ["StatusMessage".to_owned()];
        assert!(matches!(message(b" \n", &fields), Err(DraftError::Blank)));
        assert!(matches!(message(br#"{"State": "FAILED"}"#, &fields), Err(DraftError::NoMessage)));
        assert!(matches!(message(&b"word ".repeat(2000), &fields), Err(DraftError::TooLong(_))));
    }
}
