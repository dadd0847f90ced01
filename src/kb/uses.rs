//! Which facts a piece of the knowledge base asks for, every `<<fact>>` in it, and which it always has.

use super::compiled::{Kb, KbError};
use super::model::{Claim, Command, Entry, Permission, Remedy, StepOf, Template};
use super::vocabulary::Vocabulary;
use crate::signature::Pattern;
use std::collections::BTreeSet;

/// Names of facts, each once, in the order in which they come. There are few, so they are searched in line.
#[derive(Debug, Default)]
pub struct Names<'k>(Vec<&'k str>);

impl<'k> Names<'k> {
    fn add(&mut self, names: impl IntoIterator<Item = &'k str>) {
        for name in names {
            if !self.contains(name) {
                self.0.push(name);
            }
        }
    }

    /// Tells whether a name is among them.
    #[must_use]
    pub fn contains(&self, name: &str) -> bool {
        self.0.contains(&name)
    }

    /// Returns the names.
    pub fn iter(&self) -> impl Iterator<Item = &'k str> {
        self.0.iter().copied()
    }
}

/// Tells whether a fact is known.
pub type Known<'a> = &'a dyn Fn(&str) -> bool;

/// Returns the names between `<<` and `>>` in `text`, in order.
#[must_use]
pub fn placeholders(text: &str) -> Vec<&str> {
    let bytes = text.as_bytes();
    let mut names = Vec::new();
    let mut at = 0;
    while let Some(open) = memchr::memchr(b'<', &bytes[at..]).map(|n| at + n) {
        at = open + 1;
        if bytes.get(at) == Some(&b'<')
            && let Some(close) = text[at..].find(">>")
        {
            names.push(&text[at + 1..at + close]);
            at += close + 2;
        }
    }
    names
}

fn add_commands<'k>(commands: &'k [Command], names: &mut Names<'k>) {
    for part in commands.iter().flat_map(|command| &command.argv) {
        names.add(placeholders(part));
    }
}

impl Permission {
    fn add_uses<'k>(&'k self, kb: &'k Kb, names: &mut Names<'k>) {
        let principal = kb.vocabulary().principal(&self.principal).unwrap_or_default();
        let values = self.conditions.iter().map(|condition| condition.value.as_str());
        for text in self.actions.iter().map(String::as_str).chain(values).chain([principal]) {
            names.add(placeholders(text));
        }
        names.add(kb.vocabulary().account_fact(&self.account));
    }
}

impl Remedy {
    /// Returns the statements in `width`, or in the first width there is. A form that needs a fact is
    /// offered where `known` says that the fact is there, and then before the plain one.
    #[must_use]
    pub fn template(&self, width: &str, known: Known<'_>) -> Option<&Template> {
        let offered = || self.templates.iter().filter(|template| template.needs.as_deref().is_none_or(known));
        let of_width = offered().filter(|template| template.width == width);
        of_width.max_by_key(|template| template.needs.is_some()).or_else(|| offered().next())
    }

    /// Returns the required actions of a form.
    pub fn permissions_of<'a>(&'a self, form: &'a Template) -> impl Iterator<Item = &'a Permission> {
        self.permissions.iter().filter(|row| {
            (row.widths.is_empty() || row.widths.contains(&form.width)) && row.needs == form.needs
        })
    }

    /// Adds the facts that decide what this remedy changes in `width`: those of its statements, its
    /// required actions and the commands that put them in place. None for a remedy without a policy.
    fn add_deciding_facts<'k>(&'k self, kb: &'k Kb, width: &str, known: Known<'_>, names: &mut Names<'k>) {
        let Some(template) = self.template(width, known) else {
            return;
        };
        names.add(placeholders(&template.statements));
        for permission in self.permissions_of(template) {
            permission.add_uses(kb, names);
        }
        add_commands(&self.apply, names);
    }
}

impl Entry {
    /// Returns the facts that every signature which claims a match captures. One that does not compile is
    /// left out: K02 reports it.
    #[must_use]
    pub fn always_captured(&self, vocabulary: &Vocabulary) -> BTreeSet<String> {
        let matching = self.signatures.iter().filter(|signature| signature.claim == Claim::Match);
        let patterns = matching
            .filter_map(|signature| Pattern::compile(&signature.text, &|name| vocabulary.kind_of(name)).ok());
        let sets =
            patterns.map(|pattern| pattern.always_captured().into_iter().collect::<BTreeSet<String>>());
        sets.reduce(|all, these| &all & &these).unwrap_or_default()
    }

    /// Returns the facts that decide what this entry's remedies change; where a fact is not known, the one that stands in for it.
    ///
    /// # Errors
    /// When the artefact is damaged.
    pub fn deciding_facts<'k>(
        &'k self,
        kb: &'k Kb,
        width: &str,
        known: Known<'_>,
    ) -> Result<Names<'k>, KbError> {
        let mut names = Names::default();
        for step in &self.steps {
            if let StepOf::Remedy(name) = &step.of
                && let Some(remedy) = kb.remedy(name)?
            {
                let mut asked = Names::default();
                remedy.add_deciding_facts(kb, width, known, &mut asked);
                let stand_in = |name: &'k str| {
                    let stand_in = step.stand_ins.iter().find(|(fact, _)| fact == name && !known(name));
                    stand_in.map_or(name, |(_, stand_in)| stand_in.as_str())
                };
                names.add(asked.0.into_iter().map(stand_in));
            }
        }
        Ok(names)
    }
}
