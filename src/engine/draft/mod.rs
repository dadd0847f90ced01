//! Drafts: from a pasted message to a signature with typed holes, an example, and the facts that the program
//! captures from it.
//!
//! In: the bytes of a paste and the knowledge base that the entry will stand in. Out: a [`Draft`], facts of
//! an entry without words. Writes no file.
//!
//! paste → `message` (what services put around it is taken off) → `values` (what becomes a hole) → [`draft`]
//! → `trial` (the example over the whole knowledge base) and `guess` (what the words tell about the entry).

mod guess;
mod hole;
mod message;
mod trial;
mod values;

pub use guess::Guess;
pub use trial::{Trial, try_draft};

use crate::fact::Kind;
use crate::kb::{Vocabulary, account_numbers};
use crate::signature::{Pattern, PatternError};
use std::collections::BTreeSet;

/// The id of the signature of a draft.
pub const SIGNATURE: &str = "message";

/// Why a paste gives no signature.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DraftError {
    /// Nothing but white space.
    #[error("there is no text")]
    Blank,
    /// JSON without a status message.
    #[error("the JSON holds no message")]
    NoMessage,
    /// More than one message can be; with the greatest number of bytes.
    #[error("the text is longer than {0} bytes")]
    TooLong(usize),
    /// Nothing in it is long and plain enough to find it again.
    #[error(transparent)]
    NoSignature(#[from] PatternError),
}

/// A message as an entry needs it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// The signature, as `entry.toml` holds it.
    pub signature: String,
    /// The message as it was pasted, on one line, with documentation numbers for its accounts.
    pub example: String,
    /// What the words tell about the entry.
    pub guess: Guess,
}

/// Makes a draft of a paste.
///
/// # Errors
/// When the paste holds no message, or one that could not be found again.
///
/// # Examples
/// ```
/// use cabhelp::engine::{Engine, draft};
///
/// let engine = Engine::builder().build()?;
/// let draft = draft(b"NotFoundException: Alias alias/a is not found.", engine.vocabulary())?;
/// assert_eq!(draft.signature, "Alias {_:alias} is not found");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn draft(paste: &[u8], vocabulary: &Vocabulary) -> Result<Draft, DraftError> {
    let message = message::message(paste, &vocabulary.record.message)?;
    let values = values::values(&message.sentence);
    let (signature, sentence) = written(&message.sentence, &values, vocabulary);
    Pattern::compile(&signature, &|name| vocabulary.kind_of(name))?;
    let whole = format!("{}{sentence}{}", message.before, message.after);
    Ok(Draft {
        example: with_documentation_accounts(&whole, &vocabulary.documentation_accounts),
        guess: guess::guess(&whole, &values, vocabulary),
        signature,
    })
}

/// Returns the signature, and the sentence with its values whole again where a line break had cut them.
fn written(text: &str, values: &[values::Value], vocabulary: &Vocabulary) -> (String, String) {
    let (mut signature, mut sentence) = (String::new(), String::new());
    let mut named = BTreeSet::new();
    let mut at = 0;
    for value in values {
        let literal = &text[at..value.range.start];
        signature.push_str(&doubled(literal));
        sentence.push_str(literal);
        let fact = value.fact.filter(|fact| vocabulary.fact(fact).is_some() && named.insert(*fact));
        signature.push_str(&hole(fact, &value.kind, vocabulary));
        sentence.push_str(&joined(&text[value.range.clone()], &value.kind));
        at = value.range.end;
    }
    signature.push_str(&doubled(&text[at..]));
    sentence.push_str(&text[at..]);
    (signature, sentence)
}

fn hole(fact: Option<&str>, kind: &str, vocabulary: &Vocabulary) -> String {
    match fact {
        Some(fact) if vocabulary.kind_of(fact) == Kind::parse(kind) => format!("{{{fact}}}"),
        fact => format!("{{{}:{kind}}}", fact.unwrap_or("_")),
    }
}

/// An ARN holds no white space; a mask, a name and a time may.
fn joined(value: &str, kind: &str) -> String {
    if value.starts_with("arn:") && kind != "quoted" {
        value.split_whitespace().collect()
    } else {
        value.to_owned()
    }
}

/// Writes braces and brackets twice, as signatures mean the character itself.
fn doubled(literal: &str) -> String {
    let mut text = String::with_capacity(literal.len());
    for ch in literal.chars() {
        text.push(ch);
        if "{}[]".contains(ch) {
            text.push(ch);
        }
    }
    text
}

/// Puts a documentation number in the place of each account: one number for one account, as long as there
/// are enough; those that are documentation numbers already stay.
fn with_documentation_accounts(text: &str, documentation: &[String]) -> String {
    let places = account_numbers(text);
    let real = |at: &usize| !documentation.iter().any(|number| *number == text[*at..*at + 12]);
    let kept: BTreeSet<&str> = places.iter().filter(|at| !real(at)).map(|at| &text[*at..*at + 12]).collect();
    let mut free: Vec<&String> =
        documentation.iter().filter(|number| !kept.contains(number.as_str())).collect();
    free.reverse();
    let mut known: Vec<(&str, &str)> = Vec::new();
    let mut out = text.to_owned();
    for at in places.iter().copied().filter(real) {
        let number = &text[at..at + 12];
        let last = documentation.last().map_or("", String::as_str);
        let stand_in = match known.iter().find(|(seen, _)| *seen == number) {
            Some((_, stand_in)) => *stand_in,
            None => free.pop().map_or(last, String::as_str),
        };
        known.push((number, stand_in));
        if stand_in.len() == number.len() {
            out.replace_range(at..at + 12, stand_in);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers() -> Vec<String> {
        ["111122223333", "444455556666"].map(str::to_owned).to_vec()
    }

    #[test]
    fn one_account_has_one_documentation_number() {
        assert_eq!(
            with_documentation_accounts("999900001111 to 999900002222, 999900001111", &numbers()),
            "111122223333 to 444455556666, 111122223333"
        );
        assert_eq!(
            with_documentation_accounts("111122223333 to 999900002222", &numbers()),
            "111122223333 to 444455556666"
        );
    }

    #[test]
    fn braces_and_brackets_are_doubled() {
        assert_eq!(doubled("key [None] {x}"), "key [[None]] {{x}}");
    }
}
