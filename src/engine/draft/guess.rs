//! What the words of a message tell about its entry: services, category, phase, impact.
//!
//! Only what the text says; where it says nothing the answer is `None`, and somebody must decide. Words that
//! the vocabulary does not have are never proposed.

use super::values::Value;
use crate::kb::{Impact, Vocabulary};

/// What a message tells about its entry.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Guess {
    /// Services of its ARNs and actions, and those that it names.
    pub services: Vec<String>,
    /// Category.
    pub category: Option<String>,
    /// Phase of the job.
    pub phase: Option<String>,
    /// What it does to the job.
    pub impact: Option<Impact>,
}

/// Signs of a category, the surest first.
const CATEGORIES: &[(&str, &[&str])] = &[
    ("organization", &["service control policy", "resource control policy", "organization"]),
    ("vault-policy", &["vault access policy", "vault policy", "backup vault policy"]),
    (
        "identity-policy",
        &["identity-based policy", "permissions boundary", "session policy", "cannot be assumed"],
    ),
    (
        "key-state",
        &["pending deletion", "pending import", "is disabled", "is unavailable", "kms key is disabled"],
    ),
    ("key-policy", &["no resource-based policy allows the kms:", "key policy", "key id is not accessible"]),
    ("network", &["vpc endpoint", "timed out", "connection refused"]),
    ("quota", &["limit exceeded", "quota", "rate exceeded", "too many"]),
    ("feature-support", &["not supported", "unsupported"]),
];

/// Signs of a phase, the surest first.
const PHASES: &[(&str, &[&str])] = &[
    ("copy", &["copy", "copied", "copies"]),
    ("restore", &["restore"]),
    ("share", &["share", "shared", "sharing"]),
    ("backup", &["backup job", "back up", "continuous backup"]),
    ("plan", &["backup plan", "backup selection"]),
    ("vault", &["backup vault", "recovery point"]),
];

/// Signs that the job fails.
const BLOCKS: &[&str] = &[
    "fail",
    "not authorized",
    "denied",
    "cannot",
    "can't",
    "could not",
    "not accessible",
    "does not exist",
    "not allowed",
    "unable",
    "invalid",
    "error",
    "not found",
    "is disabled",
    "not supported",
    "insufficient",
    "refus",
    "reject",
];

pub(super) fn guess(text: &str, values: &[Value], vocabulary: &Vocabulary) -> Guess {
    let lower = text.to_lowercase();
    Guess {
        services: services(&lower, values, vocabulary),
        category: first(&lower, CATEGORIES).filter(|word| has(&vocabulary.categories, word)),
        phase: first(&lower, PHASES).filter(|word| has(&vocabulary.phases, word)),
        impact: BLOCKS.iter().any(|sign| lower.contains(sign)).then_some(Impact::Blocks),
    }
}

fn has(list: &[String], word: &str) -> bool {
    list.iter().any(|known| known == word)
}

fn first(text: &str, signs: &[(&str, &[&str])]) -> Option<String> {
    let found = signs.iter().find(|(_, words)| words.iter().any(|word| text.contains(word)));
    found.map(|(name, _)| (*name).to_owned())
}

fn services(text: &str, values: &[Value], vocabulary: &Vocabulary) -> Vec<String> {
    let words: Vec<&str> = text.split(|ch: char| !ch.is_ascii_alphanumeric()).collect();
    let typed = |service: &str| {
        values.iter().any(|value| value.kind.split_once('.').is_some_and(|(_, kind)| kind == service))
    };
    let named = |service: &str| words.contains(&service);
    vocabulary.services.iter().filter(|service| typed(service) || named(service)).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_words_of_the_vocabulary_are_proposed() {
        let vocabulary = Vocabulary {
            services: vec!["kms".into(), "rds".into()],
            phases: vec!["copy".into()],
            ..Vocabulary::default()
        };
        let guess = guess("The RDS copy failed: key policy", &[], &vocabulary);
        assert_eq!(guess.services, ["rds"]);
        assert_eq!((guess.category, guess.phase.as_deref()), (None, Some("copy")));
        assert_eq!(guess.impact, Some(Impact::Blocks));
    }
}
