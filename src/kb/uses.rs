//! Which facts a piece of the knowledge base asks for: every `<<fact>>` in it.

use super::compiled::{Kb, KbError};
use super::model::{Command, Entry, Permission, Remedy, StepOf, Template};
use std::collections::BTreeSet;

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

fn add_commands<'k>(commands: &'k [Command], names: &mut BTreeSet<&'k str>) {
    for part in commands.iter().flat_map(|command| &command.argv) {
        names.extend(placeholders(part));
    }
}

impl Permission {
    fn add_uses<'k>(&'k self, kb: &'k Kb, names: &mut BTreeSet<&'k str>) {
        let principal = kb.vocabulary().principal(&self.principal).unwrap_or_default();
        let values = self.conditions.iter().map(|condition| condition.value.as_str());
        for text in self.actions.iter().map(String::as_str).chain(values).chain([principal]) {
            names.extend(placeholders(text));
        }
        names.extend(kb.vocabulary().account_fact(&self.account));
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
    fn add_deciding_facts<'k>(
        &'k self,
        kb: &'k Kb,
        width: &str,
        known: Known<'_>,
        names: &mut BTreeSet<&'k str>,
    ) {
        let Some(template) = self.template(width, known) else {
            return;
        };
        names.extend(placeholders(&template.statements));
        for permission in self.permissions_of(template) {
            permission.add_uses(kb, names);
        }
        add_commands(&self.apply, names);
    }
}

impl Entry {
    /// Returns the facts that decide what this entry's remedies change.
    ///
    /// # Errors
    /// When the artefact is damaged.
    pub fn deciding_facts<'k>(
        &'k self,
        kb: &'k Kb,
        width: &str,
        known: Known<'_>,
    ) -> Result<BTreeSet<&'k str>, KbError> {
        let mut names = BTreeSet::new();
        for step in &self.steps {
            if let StepOf::Remedy(name) = &step.of
                && let Some(remedy) = kb.remedy(name)?
            {
                remedy.add_deciding_facts(kb, width, known, &mut names);
                if !remedy.templates.is_empty() {
                    names.extend(step.stand_ins.iter().map(|(_, stand_in)| stand_in.as_str()));
                }
            }
        }
        Ok(names)
    }
}
