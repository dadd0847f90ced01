//! Facts: what is known, from where, and what follows from it.

use crate::fact::{Arn, Kind};
use crate::kb::Vocabulary;
use std::collections::{BTreeMap, BTreeSet};

/// Where a fact was taken from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Provenance {
    /// The user gave it.
    Flag,
    /// A field of the record holds it.
    Record,
    /// The message holds it.
    Message,
    /// It follows from another fact.
    Derived,
    /// Nothing gave it.
    Default,
}

/// A value and where it came from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Fact {
    /// The value, in its original spelling and in the strict form of its type.
    pub value: String,
    /// Where it came from.
    pub from: Provenance,
}

/// A value that the user gave although the text says another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// Name of the fact.
    pub fact: String,
    /// Name of the fact that the user gave: itself, or one that it follows from.
    pub by: String,
    /// What the user gave, and what is used.
    pub given: String,
    /// What the text says.
    pub seen: String,
}

/// What the user knows: facts by name, and the form of policy that is wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hints {
    /// Facts by name; values that are not in the strict form of their type are ignored.
    pub facts: BTreeMap<String, String>,
    /// The width of policies.
    pub width: String,
}

impl Default for Hints {
    fn default() -> Self {
        Self { facts: BTreeMap::new(), width: "account".to_owned() }
    }
}

/// The facts of one finding.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Facts {
    known: BTreeMap<String, Fact>,
    partial: BTreeMap<String, String>,
    hidden: BTreeSet<String>,
}

impl Facts {
    /// Returns the facts of somebody who looks up a page, with all that follows from them.
    #[must_use]
    pub fn of_hints(vocabulary: &Vocabulary, hints: &Hints) -> Self {
        let mut facts = Self::default();
        facts.complete(vocabulary, hints);
        facts
    }

    /// Tells whether a fact only follows from another.
    #[must_use]
    pub fn is_derived(&self, name: &str) -> bool {
        self.known.get(name).is_some_and(|fact| fact.from == Provenance::Derived)
    }

    /// Returns the value of a fact.
    #[must_use]
    pub fn value(&self, name: &str) -> Option<&str> {
        self.known.get(name).map(|fact| fact.value.as_str())
    }

    /// Returns every known fact, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Fact)> {
        self.known.iter().map(|(name, fact)| (name.as_str(), fact))
    }

    /// Returns every fact that something gives or that follows from one, by name; no defaults.
    pub fn told(&self) -> impl Iterator<Item = (&str, &str)> {
        self.iter()
            .filter(|(_, fact)| fact.from != Provenance::Default)
            .map(|(name, fact)| (name, fact.value.as_str()))
    }

    /// Returns the facts that the message or record itself gives, by name.
    pub fn captured(&self) -> impl Iterator<Item = (&str, &str)> {
        self.iter()
            .filter(|(_, fact)| matches!(fact.from, Provenance::Record | Provenance::Message))
            .map(|(name, fact)| (name, fact.value.as_str()))
    }

    /// Returns the names of the facts whose value was there, but masked or cut.
    pub fn hidden(&self) -> impl Iterator<Item = &str> {
        self.hidden.iter().map(String::as_str)
    }

    /// Takes a value as it was found: known when strict, else hidden, with its readable parts kept.
    pub(super) fn add(&mut self, vocabulary: &Vocabulary, name: &str, value: String, from: Provenance) {
        let Some(def) = vocabulary.fact(name) else { return };
        if !def.kind.is_strict(&value) {
            if from == Provenance::Message {
                self.hidden.insert(name.to_owned());
                self.partial.insert(name.to_owned(), value);
            }
            return;
        }
        self.known.entry(name.to_owned()).or_insert(Fact { value, from });
    }

    /// Adds what the user knows and all that follows; returns where the user contradicts the text.
    pub(super) fn complete(&mut self, vocabulary: &Vocabulary, hints: &Hints) -> Vec<Conflict> {
        let conflicts = if hints.facts.is_empty() { Vec::new() } else { self.add_hints(vocabulary, hints) };
        self.derive(vocabulary);
        for def in &vocabulary.facts {
            if let Some(value) = &def.default {
                self.known
                    .entry(def.name.clone())
                    .or_insert_with(|| Fact { value: value.clone(), from: Provenance::Default });
            }
        }
        conflicts
    }

    /// Adds what the user knows; returns where it contradicts what the text says or implies.
    fn add_hints(&mut self, vocabulary: &Vocabulary, hints: &Hints) -> Vec<Conflict> {
        let mut without_hints = self.clone();
        without_hints.derive(vocabulary);
        let mut conflicts = Vec::new();
        for (name, given) in &hints.facts {
            if !vocabulary.fact(name).is_some_and(|def| def.kind.is_strict(given)) {
                continue;
            }
            if let Some(seen) = without_hints.value(name)
                && seen != given
            {
                conflicts.push(Conflict {
                    fact: name.clone(),
                    by: name.clone(),
                    given: given.clone(),
                    seen: seen.to_owned(),
                });
            }
            self.known.insert(name.clone(), Fact { value: given.clone(), from: Provenance::Flag });
        }
        conflicts.extend(self.partitions_apart(vocabulary, &without_hints));
        conflicts
    }

    /// Tells where a value that the user gave lies in another partition than the text.
    fn partitions_apart(&self, vocabulary: &Vocabulary, text: &Self) -> Option<Conflict> {
        let (partition, seen) = vocabulary
            .facts
            .iter()
            .filter(|def| def.kind == Kind::Partition)
            .find_map(|def| Some((&def.name, text.known.get(&def.name)?)))
            .filter(|(_, fact)| fact.from != Provenance::Default)?;
        self.known.iter().find_map(|(name, fact)| {
            let given = Arn::split(&fact.value).filter(|_| fact.from == Provenance::Flag)?.partition;
            (given != seen.value && text.value(name).is_none()).then(|| Conflict {
                fact: partition.clone(),
                by: name.clone(),
                given: given.to_owned(),
                seen: seen.value.clone(),
            })
        })
    }

    /// Adds what follows from the known facts until nothing more does.
    fn derive(&mut self, vocabulary: &Vocabulary) {
        loop {
            let mut added = Vec::new();
            for def in vocabulary.facts.iter().filter(|def| !self.known.contains_key(&def.name)) {
                let value = def
                    .derive
                    .iter()
                    .find_map(|path| self.resolve(path).filter(|value| def.kind.is_strict(value)));
                if let Some(value) = value {
                    added.push((
                        def.name.clone(),
                        Fact { value: value.to_owned(), from: Provenance::Derived },
                    ));
                }
            }
            if added.is_empty() {
                return;
            }
            self.known.extend(added);
        }
    }

    /// Returns the value of `fact` or `fact.part`; parts also of values that are masked elsewhere.
    #[must_use]
    pub fn resolve(&self, path: &str) -> Option<&str> {
        let whole_only = !path.contains('.');
        Vocabulary::resolve(path, &|name| {
            self.value(name)
                .or_else(|| if whole_only { None } else { self.partial.get(name).map(String::as_str) })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kb::FactDef;

    fn vocabulary() -> Vocabulary {
        let def = |name: &str, kind: &str, derive: &[&str]| FactDef {
            name: name.into(),
            kind: Kind::parse(kind).expect(kind),
            placeholder: name.to_uppercase(),
            flag: None,
            derive: derive.iter().map(|d| (*d).to_owned()).collect(),
            default: None,
        };
        Vocabulary {
            facts: vec![
                def("key_arn", "arn.kms", &["source_key_arn"]),
                def("key_account", "account", &["key_arn.account"]),
                def("source_account", "account", &["source_key_arn.account"]),
                def("source_key_arn", "arn.kms", &[]),
            ],
            ..Vocabulary::default()
        }
    }

    const KEY: &str = "arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";

    #[test]
    fn facts_follow_over_several_steps() {
        let mut facts = Facts::default();
        facts.add(&vocabulary(), "source_key_arn", KEY.into(), Provenance::Message);
        facts.complete(&vocabulary(), &Hints::default());
        assert_eq!(facts.value("key_account"), Some("111122223333"));
        assert_eq!(facts.captured().count(), 1);
    }

    #[test]
    fn masked_key_gives_its_account_but_not_itself() {
        let mut facts = Facts::default();
        let masked = "arn:aws:kms:us-west-2:111122223333:key/****";
        facts.add(&vocabulary(), "source_key_arn", masked.into(), Provenance::Message);
        facts.complete(&vocabulary(), &Hints::default());
        assert_eq!(facts.value("key_arn"), None);
        assert_eq!(facts.value("source_account"), Some("111122223333"));
        assert_eq!(facts.hidden().collect::<Vec<_>>(), ["source_key_arn"]);
    }

    #[test]
    fn flag_wins_over_the_text_and_says_so() {
        let mut facts = Facts::default();
        facts.add(&vocabulary(), "source_key_arn", KEY.into(), Provenance::Message);
        let hints = Hints {
            facts: [("source_account".to_owned(), "444455556666".to_owned())].into(),
            ..Hints::default()
        };
        let conflicts = facts.complete(&vocabulary(), &hints);
        assert_eq!(facts.value("source_account"), Some("444455556666"));
        assert_eq!(conflicts.len(), 1);
    }
}
