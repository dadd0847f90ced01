//! The entries: their identity, their words, their signatures.

use super::{EntryFile, Loader, OWN_PREFIX};
use crate::kb::denial::DenialGrammar;
use crate::kb::file::{self, BadWord, EntryToml, word};
use crate::kb::issue::Issue;
use crate::kb::model::{Block, BlockBody, Entry, Risk, Scope, Status, Step, StepOf};
use crate::kb::vocabulary::Vocabulary;
use crate::signature::Pattern;
use std::collections::{BTreeMap, BTreeSet};

/// Facts with the values that a condition names.
type Values = Vec<(String, Vec<String>)>;

/// The messages of an entry that may have other words for some resource types.
const VARIABLE_TEXTS: [&str; 3] = ["title", "summary", "reply"];

impl Loader<'_> {
    pub(super) fn entries(&mut self) {
        for path in self.below("entries/") {
            if !path.ends_with("/entry.toml") {
                continue;
            }
            let Some((file, text)) = self.parse::<EntryToml>(&path) else {
                continue;
            };
            let folder = path.trim_end_matches("entry.toml").to_owned();
            match self.entry(file, &folder) {
                Ok(entry) => {
                    self.entry_words(&path, &text, &entry);
                    self.signatures(&path, &text, &entry);
                    self.corpus.entries.push(EntryFile { path, text, entry });
                }
                Err(bad) => self.bad_word(&path, &text, &bad),
            }
        }
        self.corpus.entries.sort_by(|a, b| a.entry.id.cmp(&b.entry.id));
    }

    fn entry(&self, file: EntryToml, folder: &str) -> Result<Entry, BadWord> {
        let name = folder.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
        let slug = name.strip_prefix(&format!("{}-", file.id)).unwrap_or_default().to_owned();
        let mut examples = Vec::new();
        for example in file.example {
            let text = example.file.as_ref().and_then(|name| self.tree.text(&format!("{folder}{name}")));
            examples.push(example.into_model(text)?);
        }
        Ok(Entry {
            id: file.id,
            slug,
            kind: word!(EntryKind, "kind", &file.kind)?,
            status: word!(Status, "status", &file.status)?,
            replaced_by: file.replaced_by,
            retired_because: file.retired_because,
            services: file.services,
            resource_types: file.resource_types,
            category: file.category,
            phase: file.phase,
            impact: word!(Impact, "impact", &file.impact)?,
            verified: file.verified.to_string(),
            signatures: file
                .signature
                .into_iter()
                .map(file::SignatureToml::into_model)
                .collect::<Result<_, _>>()?,
            translations: file
                .translation
                .into_iter()
                .map(file::TranslationToml::into_model)
                .collect::<Result<_, _>>()?,
            denials: file.denial,
            examples,
            counterexamples: file
                .counterexample
                .into_iter()
                .map(file::CounterexampleToml::into_model)
                .collect(),
            variants: file.variant.into_iter().map(file::VariantToml::into_model).collect(),
            causes: file.cause.into_iter().map(file::CauseToml::into_model).collect(),
            steps: file.step.into_iter().map(file::StepToml::into_model).collect::<Result<_, _>>()?,
            blocks: file.block.into_iter().map(file::BlockToml::into_model).collect::<Result<_, _>>()?,
            mistakes: file.published_mistake.into_iter().map(file::MistakeToml::into_model).collect(),
            relations: file
                .relation
                .into_iter()
                .map(file::RelationToml::into_model)
                .collect::<Result<_, _>>()?,
            sources: file.source.into_iter().map(file::SourceToml::into_model).collect::<Result<_, _>>()?,
        })
    }

    fn entry_words(&mut self, path: &str, text: &str, entry: &Entry) {
        self.identity(path, text, entry);
        let words = self.corpus.vocabulary.clone();
        let mut types: Vec<String> =
            self.corpus.resources.types.iter().map(|kind| kind.name.clone()).collect();
        types.push("any".into());
        for service in &entry.services {
            self.known(path, text, "services", service, &words.services);
        }
        for kind in &entry.resource_types {
            self.known(path, text, "resource_types", kind, &types);
        }
        self.known(path, text, "category", &entry.category, &words.categories);
        self.known(path, text, "phase", &entry.phase, &words.phases);
        let causes: Vec<String> = entry.causes.iter().map(|cause| cause.id.clone()).collect();
        let signatures: Vec<String> = entry.signatures.iter().map(|signature| signature.id.clone()).collect();
        for translation in &entry.translations {
            self.known(path, text, "translation.lang", &translation.lang, &words.languages);
            self.known(path, text, "translation.of", &translation.of, &signatures);
        }
        for signature in entry
            .examples
            .iter()
            .map(|e| &e.signature)
            .chain(entry.counterexamples.iter().map(|c| &c.signature))
        {
            self.known(path, text, "example.signature", signature, &signatures);
        }
        let mut endings: Vec<String> = self.corpus.denials.endings.iter().map(|e| e.id.clone()).collect();
        endings.push(DenialGrammar::NO_ENDING.to_owned());
        for denial in &entry.denials {
            self.known(path, text, "denial.ending", &denial.ending, &endings);
        }
        let facts: Vec<String> = words.facts.iter().map(|fact| fact.name.clone()).collect();
        for (fact, _) in entry.signatures.iter().flat_map(|signature| &signature.when) {
            self.known(path, text, "signature.when", fact, &facts);
        }
        for cause in &entry.causes {
            self.scope(path, text, "cause", &cause.scope, &words);
        }
        for variant in &entry.variants {
            self.scope(path, text, "variant", &variant.scope, &words);
            for name in &variant.texts {
                self.known(path, text, "variant.texts", name, &VARIABLE_TEXTS.map(str::to_owned));
            }
        }
        for block in &entry.blocks {
            self.block_words(path, text, block);
        }
        for step in &entry.steps {
            self.step_words(path, text, step, &causes, &words);
        }
    }

    fn step_words(&mut self, path: &str, text: &str, step: &Step, causes: &[String], words: &Vocabulary) {
        let accounts: Vec<String> = words.accounts.iter().map(|(word, _)| word.clone()).collect();
        match &step.of {
            StepOf::Remedy(name) => {
                let names = self.remedy_names();
                self.known(path, text, "step.use", name, &names);
            }
            StepOf::Entry(id) => {
                for (field, value) in [("step.role", &step.role), ("step.account", &step.account)] {
                    if value.is_none() {
                        self.issues.push(
                            Issue::error(
                                "K01",
                                path,
                                field,
                                format!("step `{id}` does not say it"),
                                "say who acts, and in which account",
                            )
                            .at(text, id),
                        );
                    }
                }
            }
        }
        if let Some(role) = &step.role {
            self.known(path, text, "step.role", role, &words.roles);
        }
        if let Some(account) = &step.account {
            self.known(path, text, "step.account", account, &accounts);
        }
        for cause in &step.fixes {
            self.known(path, text, "step.fixes", cause, causes);
        }
        self.remedy_step(path, text, step);
        let types = self.type_names();
        for command in [&step.confirm, &step.apply, &step.verify].into_iter().flatten() {
            for kind in &command.resource_types {
                self.known(path, text, "step.resource_types", kind, &types);
            }
            self.fact_names(path, text, "step", [&command.when, &command.unless], words);
        }
        let facts: Vec<String> = words.facts.iter().map(|fact| fact.name.clone()).collect();
        for (fact, stand_in) in &step.stand_ins {
            self.known(path, text, "step.with", fact, &facts);
            self.known(path, text, "step.with", stand_in, &facts);
        }
        self.scope(path, text, "step", &step.scope, words);
    }

    fn scope(&mut self, path: &str, text: &str, of: &str, scope: &Scope, words: &Vocabulary) {
        for property in &scope.applies_to {
            self.known(path, text, &format!("{of}.applies_to"), property, &words.resource_properties);
        }
        let types = self.type_names();
        for kind in &scope.resource_types {
            self.known(path, text, &format!("{of}.resource_types"), kind, &types);
        }
        self.fact_names(path, text, of, [&scope.when, &scope.unless], words);
    }

    /// Reports conditions on facts, or on comparisons of two, that there are not.
    fn fact_names(
        &mut self,
        path: &str,
        text: &str,
        of: &str,
        [when, unless]: [&Values; 2],
        words: &Vocabulary,
    ) {
        let comparisons = words.differs.iter().chain(&words.equals).map(|one| one.id.clone());
        let facts: Vec<String> =
            words.facts.iter().map(|fact| fact.name.clone()).chain(comparisons).collect();
        for (field, facts_of) in [("when", when), ("unless", unless)] {
            for (fact, _) in facts_of {
                self.known(path, text, &format!("{of}.{field}"), fact, &facts);
            }
        }
    }

    fn type_names(&self) -> Vec<String> {
        self.corpus.resources.types.iter().map(|kind| kind.name.clone()).collect()
    }

    /// The names of the remedies, of those below an overlay too.
    fn remedy_names(&self) -> Vec<String> {
        let below = self.base.into_iter().flat_map(|base| &base.remedies);
        self.corpus.remedies.iter().chain(below).map(|file| file.remedy.id.clone()).collect()
    }

    fn block_words(&mut self, path: &str, text: &str, block: &Block) {
        match &block.body {
            BlockBody::Policy { remedy, width } => {
                self.known(path, text, "block.remedy", remedy, &self.remedy_names());
                let below = self.base.into_iter().flat_map(|base| &base.remedies);
                let file = self.corpus.remedies.iter().chain(below).find(|file| file.remedy.id == *remedy);
                let widths: Vec<String> = file
                    .into_iter()
                    .flat_map(|file| &file.remedy.templates)
                    .map(|template| template.width.clone())
                    .collect();
                self.known(path, text, "block.width", width, &widths);
            }
            BlockBody::Flow { nodes, edges } => {
                for edge in edges {
                    self.known(path, text, "block.edges.from", &edge.from, nodes);
                    self.known(path, text, "block.edges.to", &edge.to, nodes);
                }
            }
            BlockBody::Command(commands) => {
                let types = self.type_names();
                for kind in commands.iter().flat_map(|command| &command.resource_types) {
                    self.known(path, text, "block.resource_types", kind, &types);
                }
            }
            BlockBody::Text | BlockBody::Table { .. } | BlockBody::Link { .. } => {}
        }
    }

    /// Reports what a step that uses a remedy may not say: commands of its own, and actions that the remedy
    /// does not have.
    fn remedy_step(&mut self, path: &str, text: &str, step: &Step) {
        let StepOf::Remedy(name) = &step.of else { return };
        let has_commands = [&step.confirm, &step.apply, &step.verify].iter().any(|list| !list.is_empty());
        if has_commands || step.risk != Risk::None {
            let message = format!("the step that uses `{name}` has commands or a risk of its own");
            self.issues.push(
                Issue::error(
                    "K01",
                    path,
                    "step",
                    message,
                    "they stand in the remedy: write a step of the entry's own",
                )
                .at(text, name),
            );
        }
        let below = self.base.into_iter().flat_map(|base| &base.remedies);
        let remedy = self.corpus.remedies.iter().chain(below).find(|file| file.remedy.id == *name);
        let actions: Vec<String> = remedy
            .into_iter()
            .flat_map(|file| &file.remedy.permissions)
            .flat_map(|row| row.actions.clone())
            .collect();
        for action in &step.only_actions {
            self.known(path, text, "step.only_actions", action, &actions);
        }
    }

    fn identity(&mut self, path: &str, text: &str, entry: &Entry) {
        let prefix = self.corpus.overlay.as_ref().map_or(OWN_PREFIX, |overlay| overlay.prefix.as_str());
        let number = entry.id.strip_prefix(prefix).unwrap_or_default();
        if number.len() != 4 || !number.bytes().all(|b| b.is_ascii_digit()) {
            self.issues.push(
                Issue::error(
                    "K01",
                    path,
                    "id",
                    format!("`{}` is not {prefix} and four digits", entry.id),
                    "take the next free number",
                )
                .at(text, "id ="),
            );
        }
        let good_slug = !entry.slug.is_empty()
            && entry.slug.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        if !good_slug {
            self.issues.push(
                Issue::error(
                    "K01",
                    path,
                    "id",
                    format!("the folder is not called `{}-` and a name in lower case", entry.id),
                    "rename the folder",
                )
                .at(text, "id ="),
            );
        }
        if entry.status == Status::Retired && entry.replaced_by.is_none() && entry.retired_because.is_none() {
            self.issues.push(
                Issue::error(
                    "K13",
                    path,
                    "status",
                    "a retired entry names neither its successor nor a reason",
                    "add `replaced_by` or `retired_because`",
                )
                .at(text, "retired"),
            );
        }
    }

    fn signatures(&mut self, path: &str, text: &str, entry: &Entry) {
        let vocabulary = self.corpus.vocabulary.clone();
        let kind_of = |name: &str| vocabulary.kind_of(name);
        let signatures = entry.signatures.iter().map(|s| (format!("signature.{}", s.id), &s.text));
        let translations = entry.translations.iter().map(|t| (format!("translation.{}", t.lang), &t.text));
        for (field, written) in signatures.chain(translations) {
            if let Err(error) = Pattern::compile(written, &kind_of) {
                self.issues.push(
                    Issue::error(
                        "K02",
                        path,
                        &field,
                        error.to_string(),
                        "see \"Signature text\" in kb/README.md",
                    )
                    .at(text, written),
                );
            }
        }
    }

    pub(super) fn duplicates(&mut self) {
        let mut seen: BTreeMap<String, String> = BTreeMap::new();
        for file in &self.corpus.entries {
            if let Some(first) = seen.insert(file.entry.id.clone(), file.path.clone()) {
                self.issues.push(
                    Issue::error(
                        "K01",
                        &file.path,
                        "id",
                        format!("`{}` is also the id of {first}", file.entry.id),
                        "take the next free number",
                    )
                    .at(&file.text, "id ="),
                );
            }
            for (field, ids) in names_within(&file.entry) {
                let mut known = BTreeSet::new();
                for id in ids {
                    if !known.insert(id) {
                        self.issues.push(
                            Issue::error(
                                "K01",
                                &file.path,
                                field,
                                format!("`{id}` is used twice"),
                                "rename one",
                            )
                            .at(&file.text, id),
                        );
                    }
                }
            }
        }
    }
}

/// The names that must be unique within an entry.
fn names_within(entry: &Entry) -> [(&'static str, Vec<&str>); 4] {
    [
        ("signature.id", entry.signatures.iter().map(|s| s.id.as_str()).collect()),
        ("cause.id", entry.causes.iter().map(|c| c.id.as_str()).collect()),
        (
            "step",
            entry
                .steps
                .iter()
                .map(|s| match &s.of {
                    StepOf::Remedy(name) | StepOf::Entry(name) => name.as_str(),
                })
                .collect(),
        ),
        ("published_mistake.id", entry.mistakes.iter().map(|m| m.id.as_str()).collect()),
    ]
}
