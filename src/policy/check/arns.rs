//! What is wrong with an ARN, or with what stands in the place of one.

use crate::policy::arn::{ArnParts, is_account};

/// What is wrong with a text that should be an ARN.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ArnFault {
    /// A blank inside, visible or not.
    Blank,
    /// Fewer than five colons.
    Separator,
    /// No such partition.
    Partition,
    /// A Region where there can be none, or none where there must be one.
    Region,
    /// An account number of another length than twelve digits.
    AccountLength,
    /// Letters where the account number stands.
    Placeholder,
    /// Nothing where the account number stands.
    NoAccount,
}

impl ArnFault {
    /// The form of the sentence that tells it.
    pub fn variant(self) -> &'static str {
        match self {
            Self::Blank => "blank",
            Self::Separator => "separator",
            Self::Partition => "partition",
            Self::Region => "region",
            Self::AccountLength => "account-length",
            Self::Placeholder => "placeholder",
            Self::NoAccount => "no-account",
        }
    }
}

/// Returns what is wrong with the parts that every ARN has; `None` when they are sound. Wildcards count as sound.
pub(super) fn fault(text: &str) -> Option<ArnFault> {
    // A string that was wrapped is no JSON, which is said already.
    if text.contains(char::is_control) {
        return None;
    }
    if text
        .chars()
        .any(|ch| ch.is_whitespace() || matches!(ch, '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}'))
    {
        return Some(ArnFault::Blank);
    }
    if is_placeholder(text) {
        return Some(ArnFault::Placeholder);
    }
    let Some(parts) = ArnParts::split(text) else {
        // `arn:aws:kms:*` stands for all that goes on so.
        return (!text.ends_with('*')).then_some(ArnFault::Separator);
    };
    let has_wildcard = |part: &str| part.contains(['*', '?']);
    if !has_wildcard(parts.partition) && !is_partition(parts.partition) {
        return Some(ArnFault::Partition);
    }
    account_fault(parts.account)
}

/// Returns what is wrong with an account number; nothing where none must stand.
pub(super) fn account_fault(account: &str) -> Option<ArnFault> {
    if account.is_empty() || is_account(account) || account.contains(['*', '?']) || account == "aws" {
        None
    } else if account.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-') {
        Some(ArnFault::AccountLength)
    } else {
        Some(ArnFault::Placeholder)
    }
}

/// Tells whether a text holds something that its reader was to replace. Policy variables are none.
pub(super) fn is_placeholder(text: &str) -> bool {
    let has_angle = text.find('<').is_some_and(|at| text[at..].contains('>'));
    let is_word = |word: &&str| {
        let lower = word.to_ascii_lowercase();
        ["accountid", "account-id", "account_id", "your-", "your_", "yourorg", "key-id", "keyid"]
            .iter()
            .any(|known| lower.contains(known))
    };
    has_angle || (text.starts_with("arn:") && text.split([':', '/']).any(|word| is_word(&word)))
}

fn is_partition(text: &str) -> bool {
    text.strip_prefix("aws").is_some_and(|rest| {
        rest.is_empty()
            || (rest.starts_with('-') && rest.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_fault_is_told() {
        for (text, expected) in [
            ("arn:aws:iam::111122223333:root", None),
            ("arn:aws-us-gov:iam::111122223333:role/x", None),
            ("arn:aws:kms:*:111122223333:key/*", None),
            ("arn:aws:iam::aws:policy/X", None),
            ("arn:aws:kms:*", None),
            ("arn:aws:iam::111122223333 :root", Some(ArnFault::Blank)),
            ("arn:aws:iam::SourceAccountID:root", Some(ArnFault::Placeholder)),
            ("arn:aws:iam::<ACCOUNT>:root", Some(ArnFault::Placeholder)),
            ("arn:aws:iam:111122223333:root", Some(ArnFault::Separator)),
            ("arn:aws:iam::11112222333:root", Some(ArnFault::AccountLength)),
            ("arn:amazon:iam::111122223333:root", Some(ArnFault::Partition)),
        ] {
            assert_eq!(fault(text), expected, "{text}");
        }
    }
}
