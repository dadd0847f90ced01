//! What a group of messages that no entry explains has in common.

use super::moment::Moment;

/// Messages that differ only in their values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    /// The signature of an entry for them; where none can be made, the message itself.
    pub text: String,
    /// Whether an entry can be begun from the sample.
    pub is_signature: bool,
    /// How many failures have such a message.
    pub count: u64,
    /// One of the messages, on one line: the one that stands first.
    pub sample: String,
    /// The file of the sample.
    pub path: String,
    /// Where the record of the sample begins, in bytes of that file.
    pub offset: u64,
    /// When the first of them happened, as far as any says.
    pub first_time: Option<Moment>,
    /// When the last of them happened.
    pub last_time: Option<Moment>,
}
