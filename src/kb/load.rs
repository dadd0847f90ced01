//! Reads the files of a knowledge base into checked types; what is wrong becomes findings K01 and K02.
//!
//! One bad file never hides another: everything that can be read is returned beside the findings.

use super::file::{
    BadWord, EntryToml, GlossaryToml, RemedyToml, ResourcesToml, VocabularyToml, commands, word,
};
use super::issue::{Issue, line_of};
use super::model::{Entry, Permission, Remedy, Status, Step, StepOf, Template};
use super::overlay::Overlay;
use super::tree::Tree;
use super::vocabulary::{
    Differ, FactDef, Glossary, RecordShape, ResourceType, Resources, ServiceActions, Term, Vocabulary,
};
use crate::fact::Kind;
use crate::signature::Pattern;
use serde::de::DeserializeOwned;
use std::collections::{BTreeMap, BTreeSet};

/// An entry and the file it stands in.
#[derive(Clone, Debug)]
pub struct EntryFile {
    /// Path of its `entry.toml`.
    pub path: String,
    /// The file as written.
    pub text: String,
    /// The entry.
    pub entry: Entry,
}

/// A remedy and the file it stands in.
#[derive(Clone, Debug)]
pub struct RemedyFile {
    /// Path of its `remedy.toml`.
    pub path: String,
    /// The file as written.
    pub text: String,
    /// The remedy.
    pub remedy: Remedy,
}

/// Everything that a tree of files holds.
#[derive(Clone, Debug, Default)]
pub struct Corpus {
    /// The closed lists, with what an overlay adds.
    pub vocabulary: Vocabulary,
    /// The resource types.
    pub resources: Resources,
    /// The terms of the field.
    pub glossary: Glossary,
    /// The real actions, by service.
    pub actions: Vec<ServiceActions>,
    /// The entries, by id.
    pub entries: Vec<EntryFile>,
    /// The remedies, by name.
    pub remedies: Vec<RemedyFile>,
    /// `overlay.toml`, for an overlay.
    pub overlay: Option<Overlay>,
}

/// Letters before the number of the program's own entries.
const OWN_PREFIX: &str = "CAB";

/// Loads a tree; an overlay needs the corpus that it lies over as `base`.
#[must_use]
pub fn load(tree: &dyn Tree, base: Option<&Corpus>) -> (Corpus, Vec<Issue>) {
    let mut loader = Loader {
        tree,
        base,
        corpus: Corpus::default(),
        issues: Vec::new(),
    };
    loader.lists();
    loader.remedies();
    loader.entries();
    loader.duplicates();
    loader.issues.sort();
    (loader.corpus, loader.issues)
}

struct Loader<'a> {
    tree: &'a dyn Tree,
    base: Option<&'a Corpus>,
    corpus: Corpus,
    issues: Vec<Issue>,
}

impl Loader<'_> {
    fn parse<T: DeserializeOwned>(&mut self, path: &str) -> Option<(T, String)> {
        let Some(text) = self.tree.text(path) else {
            let there = self.tree.read(path).is_some();
            let (message, cure) = if there {
                ("it cannot be read as UTF-8 text", "save it as UTF-8")
            } else {
                (
                    "there is no such file",
                    "write it; kb/README.md says what stands in it",
                )
            };
            self.issues.push(Issue::error("K01", path, "file", message, cure));
            return None;
        };
        match toml::from_str(&text) {
            Ok(value) => Some((value, text)),
            Err(error) => {
                let mut issue = Issue::error(
                    "K01",
                    path,
                    "file",
                    error.message(),
                    "see kb/README.md for the fields",
                );
                issue.line = error.span().map_or(0, |span| line_of(&text, span.start));
                self.issues.push(issue);
                None
            }
        }
    }

    fn lists(&mut self) {
        if let Some(base) = self.base {
            self.corpus.vocabulary = base.vocabulary.clone();
            self.corpus.resources = base.resources.clone();
            self.corpus.glossary = base.glossary.clone();
            self.corpus.actions.clone_from(&base.actions);
            self.overlay();
            return;
        }
        if let Some((file, text)) = self.parse::<VocabularyToml>("vocabulary.toml") {
            self.corpus.vocabulary = self.vocabulary(file, &text);
        }
        if let Some((file, text)) = self.parse::<ResourcesToml>("resources.toml") {
            match resources(file) {
                Ok(resources) => self.corpus.resources = resources,
                Err(bad) => self.bad_word("resources.toml", &text, &bad),
            }
        }
        if let Some((file, _)) = self.parse::<GlossaryToml>("glossary.toml") {
            self.corpus.glossary = glossary(file);
        }
        for path in self.below("actions/") {
            let read = self
                .tree
                .text(&path)
                .map(|text| serde_json::from_str::<ServiceActions>(&text));
            match read {
                Some(Ok(actions)) => self.corpus.actions.push(actions),
                Some(Err(error)) => self.issues.push(Issue::error(
                    "K01",
                    &path,
                    "file",
                    error.to_string(),
                    "mend the JSON",
                )),
                None => self.issues.push(Issue::error(
                    "K01",
                    &path,
                    "file",
                    "it cannot be read",
                    "save it as UTF-8",
                )),
            }
        }
    }

    fn overlay(&mut self) {
        let Some((overlay, text)) = self.parse::<Overlay>("overlay.toml") else {
            return;
        };
        if !overlay.has_good_prefix() || overlay.prefix == OWN_PREFIX {
            self.issues.push(
                Issue::error(
                    "K01",
                    "overlay.toml",
                    "prefix",
                    format!("`{}` cannot be the prefix of an overlay", overlay.prefix),
                    format!("use two to six capital letters other than {OWN_PREFIX}"),
                )
                .at(&text, "prefix"),
            );
        }
        let vocabulary = &mut self.corpus.vocabulary;
        vocabulary
            .services
            .extend(overlay.vocabulary.services.iter().cloned());
        vocabulary
            .categories
            .extend(overlay.vocabulary.categories.iter().cloned());
        vocabulary
            .phases
            .extend(overlay.vocabulary.phases.iter().cloned());
        self.corpus.overlay = Some(overlay);
    }

    fn vocabulary(&mut self, file: VocabularyToml, text: &str) -> Vocabulary {
        let path = "vocabulary.toml";
        let names: BTreeSet<String> = file.fact.keys().cloned().collect();
        let mut facts = Vec::new();
        for (name, fact) in file.fact {
            let Some(kind) = Kind::parse(&fact.kind) else {
                let message = format!("`{}` is no type of facts", fact.kind);
                self.issues.push(
                    Issue::error("K01", path, &name, message, "see kb/README.md for the types")
                        .at(text, &format!("[fact.{name}]")),
                );
                continue;
            };
            facts.push(FactDef {
                name,
                kind,
                placeholder: fact.placeholder,
                flag: fact.flag,
                derive: fact.derive,
                default: fact.default,
            });
        }
        let paths = facts
            .iter()
            .flat_map(|f| f.derive.iter().map(|d| (f.name.as_str(), d.as_str())));
        let fields = file
            .record
            .field
            .iter()
            .map(|(field, fact)| (field.as_str(), fact.as_str()));
        let sides = file.sides.facts.iter().map(|fact| ("sides", fact.as_str()));
        let shown = file.shown.facts.iter().map(|fact| ("shown", fact.as_str()));
        let accounts = file
            .account
            .iter()
            .map(|(word, fact)| (word.as_str(), fact.as_str()))
            .filter(|(_, fact)| !fact.is_empty());
        let differs = file
            .differ
            .iter()
            .flat_map(|d| d.facts.iter().map(|f| (d.id.as_str(), f.as_str())));
        for (field, reference) in paths
            .chain(fields)
            .chain(sides)
            .chain(shown)
            .chain(accounts)
            .chain(differs)
        {
            let fact = reference.split('.').next().unwrap_or_default();
            if !names.contains(fact) {
                self.issues.push(
                    Issue::error(
                        "K01",
                        path,
                        field,
                        format!("`{reference}` names no fact"),
                        "add the fact or mend the name",
                    )
                    .at(text, reference),
                );
            }
        }
        Vocabulary {
            languages: file.languages,
            services: file.services,
            categories: file.categories,
            phases: file.phases,
            roles: file.roles,
            resource_properties: file.resource_properties,
            widths: file.widths,
            documentation_accounts: file.documentation_accounts,
            domain_services: file.domain_services,
            facts,
            record: RecordShape {
                message: file.record.message,
                fields: file.record.field.into_iter().collect(),
            },
            accounts: file.account.into_iter().collect(),
            shown_facts: file.shown.facts,
            side_facts: file.sides.facts,
            ask_sides: file.sides.ask,
            differs: file
                .differ
                .into_iter()
                .map(|d| {
                    let [first, second] = d.facts;
                    Differ {
                        id: d.id,
                        first,
                        second,
                    }
                })
                .collect(),
            principals: file.principal.into_iter().collect(),
            policies: file.policies.names,
        }
    }

    fn below(&self, prefix: &str) -> Vec<String> {
        self.tree
            .paths()
            .into_iter()
            .filter(|path| path.starts_with(prefix))
            .collect()
    }

    fn remedies(&mut self) {
        for path in self.below("remedies/") {
            if !path.ends_with("/remedy.toml") {
                continue;
            }
            let Some((file, text)) = self.parse::<RemedyToml>(&path) else {
                continue;
            };
            let folder = path.trim_end_matches("remedy.toml").to_owned();
            let templates = self.templates(&folder);
            match remedy(file, templates) {
                Ok(remedy) => {
                    self.remedy_words(&path, &text, &remedy);
                    if folder != format!("remedies/{}/", remedy.id) {
                        self.issues.push(
                            Issue::error(
                                "K01",
                                &path,
                                "id",
                                format!("the folder is not called `{}`", remedy.id),
                                "rename the folder or the remedy",
                            )
                            .at(&text, "id ="),
                        );
                    }
                    self.corpus.remedies.push(RemedyFile { path, text, remedy });
                }
                Err(bad) => self.bad_word(&path, &text, &bad),
            }
        }
        self.corpus.remedies.sort_by(|a, b| a.remedy.id.cmp(&b.remedy.id));
    }

    /// Reads the statements of a remedy: `<width>.json`, and `<width>@<fact>.json` for the form that takes
    /// its place where that fact is known.
    fn templates(&mut self, folder: &str) -> Vec<Template> {
        let mut templates = Vec::new();
        for path in self.below(folder) {
            let name = path.trim_start_matches(folder);
            if name == "remedy.toml" {
                continue;
            }
            let stem = name.strip_suffix(".json").unwrap_or_default();
            let (width, needs) = stem
                .split_once('@')
                .map_or((stem, None), |(width, fact)| (width, Some(fact)));
            let words = &self.corpus.vocabulary;
            let known = words.widths.iter().any(|known| known == width)
                && needs.is_none_or(|fact| words.fact(fact).is_some());
            if !known {
                self.issues.push(Issue::error(
                    "K01",
                    &path,
                    "file",
                    "it is neither remedy.toml nor a policy named after a width",
                    "remove it, or name it <width>.json or <width>@<fact>.json after the vocabulary",
                ));
                continue;
            }
            let (width, needs) = (width.to_owned(), needs.map(str::to_owned));
            if let Some(statements) = self.statements(&path) {
                templates.push(Template {
                    width,
                    needs,
                    statements,
                });
            }
        }
        let rank = |width: &str| {
            self.corpus
                .vocabulary
                .widths
                .iter()
                .position(|known| known == width)
        };
        templates.sort_by_key(|template| (rank(&template.width), template.needs.clone()));
        templates
    }

    fn statements(&mut self, path: &str) -> Option<String> {
        let text = self.tree.text(path).unwrap_or_default();
        match serde_json::from_str::<Vec<serde_json::Map<String, serde_json::Value>>>(&text) {
            Ok(_) => Some(text),
            Err(error) => {
                let mut issue = Issue::error(
                    "K01",
                    path,
                    "file",
                    error.to_string(),
                    "write a JSON list of statements",
                );
                issue.line = error.line();
                self.issues.push(issue);
                None
            }
        }
    }

    fn entries(&mut self) {
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
        let name = folder
            .trim_end_matches('/')
            .rsplit('/')
            .next()
            .unwrap_or_default();
        let slug = name
            .strip_prefix(&format!("{}-", file.id))
            .unwrap_or_default()
            .to_owned();
        let mut examples = Vec::new();
        for example in file.example {
            let text = example
                .file
                .as_ref()
                .and_then(|name| self.tree.text(&format!("{folder}{name}")));
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
                .map(super::file::SignatureToml::into_model)
                .collect::<Result<_, _>>()?,
            translations: file
                .translation
                .into_iter()
                .map(super::file::TranslationToml::into_model)
                .collect::<Result<_, _>>()?,
            examples,
            counterexamples: file
                .counterexample
                .into_iter()
                .map(super::file::CounterexampleToml::into_model)
                .collect(),
            causes: file
                .cause
                .into_iter()
                .map(super::file::CauseToml::into_model)
                .collect(),
            steps: file
                .step
                .into_iter()
                .map(super::file::StepToml::into_model)
                .collect::<Result<_, _>>()?,
            blocks: file
                .block
                .into_iter()
                .map(super::file::BlockToml::into_model)
                .collect::<Result<_, _>>()?,
            mistakes: file
                .published_mistake
                .into_iter()
                .map(super::file::MistakeToml::into_model)
                .collect(),
            relations: file
                .relation
                .into_iter()
                .map(super::file::RelationToml::into_model)
                .collect::<Result<_, _>>()?,
            sources: file
                .source
                .into_iter()
                .map(super::file::SourceToml::into_model)
                .collect::<Result<_, _>>()?,
        })
    }

    fn bad_word(&mut self, path: &str, text: &str, bad: &BadWord) {
        let message = format!("`{}` is not possible here", bad.word);
        self.issues.push(
            Issue::error(
                "K01",
                path,
                bad.field,
                message,
                format!("possible: {}", bad.allowed),
            )
            .at(text, &bad.word),
        );
    }

    /// Reports a word that is in none of its list.
    fn known(&mut self, path: &str, text: &str, field: &str, word: &str, list: &[String]) {
        if !list.iter().any(|known| known == word) {
            let message = format!("`{word}` is not in the vocabulary");
            self.issues.push(
                Issue::error(
                    "K01",
                    path,
                    field,
                    message,
                    format!("possible: {}", list.join(", ")),
                )
                .at(text, word),
            );
        }
    }

    fn remedy_words(&mut self, path: &str, text: &str, remedy: &Remedy) {
        let words = self.corpus.vocabulary.clone();
        let accounts: Vec<String> = words.accounts.iter().map(|(word, _)| word.clone()).collect();
        let principals: Vec<String> = words.principals.iter().map(|(word, _)| word.clone()).collect();
        self.known(path, text, "role", &remedy.role, &words.roles);
        self.known(path, text, "account", &remedy.account, &accounts);
        for permission in &remedy.permissions {
            self.known(
                path,
                text,
                "permission.principal",
                &permission.principal,
                &principals,
            );
            self.known(
                path,
                text,
                "permission.policy",
                &permission.policy,
                &words.policies,
            );
            self.known(path, text, "permission.account", &permission.account, &accounts);
            for width in &permission.widths {
                self.known(path, text, "permission.widths", width, &words.widths);
            }
            self.actions(path, text, permission);
        }
        for proof in &remedy.proofs {
            for width in &proof.widths {
                self.known(path, text, "proof.widths", width, &words.widths);
            }
        }
    }

    /// Reports actions that no service has; a pattern must match at least one.
    fn actions(&mut self, path: &str, text: &str, permission: &Permission) {
        for action in permission.actions.iter().filter(|a| !a.contains("<<")) {
            let stem = action.trim_end_matches('*');
            let known = self
                .corpus
                .actions
                .iter()
                .flat_map(|list| &list.actions)
                .any(|real| {
                    if stem.len() < action.len() {
                        real.starts_with(stem)
                    } else {
                        real == action
                    }
                });
            if !known {
                self.issues.push(
                    Issue::error(
                        "K01",
                        path,
                        "permission.actions",
                        format!("`{action}` is no action"),
                        "see kb/actions/",
                    )
                    .at(text, action),
                );
            }
        }
    }

    fn entry_words(&mut self, path: &str, text: &str, entry: &Entry) {
        self.identity(path, text, entry);
        let words = self.corpus.vocabulary.clone();
        let mut types: Vec<String> = self
            .corpus
            .resources
            .types
            .iter()
            .map(|kind| kind.name.clone())
            .collect();
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
        let signatures: Vec<String> = entry
            .signatures
            .iter()
            .map(|signature| signature.id.clone())
            .collect();
        for translation in &entry.translations {
            self.known(
                path,
                text,
                "translation.lang",
                &translation.lang,
                &words.languages,
            );
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
        for property in entry.causes.iter().flat_map(|cause| &cause.applies_to) {
            self.known(
                path,
                text,
                "cause.applies_to",
                property,
                &words.resource_properties,
            );
        }
        for step in &entry.steps {
            self.step_words(path, text, step, &causes, &words);
        }
    }

    fn step_words(&mut self, path: &str, text: &str, step: &Step, causes: &[String], words: &Vocabulary) {
        let accounts: Vec<String> = words.accounts.iter().map(|(word, _)| word.clone()).collect();
        match &step.of {
            StepOf::Remedy(name) => {
                let own = self.corpus.remedies.iter().map(|file| file.remedy.id.clone());
                let below = self
                    .base
                    .into_iter()
                    .flat_map(|base| base.remedies.iter().map(|file| file.remedy.id.clone()));
                let names: Vec<String> = own.chain(below).collect();
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
        let facts: Vec<String> = words.facts.iter().map(|fact| fact.name.clone()).collect();
        for (fact, stand_in) in &step.stand_ins {
            self.known(path, text, "step.with", fact, &facts);
            self.known(path, text, "step.with", stand_in, &facts);
        }
        for property in &step.applies_to {
            self.known(
                path,
                text,
                "step.applies_to",
                property,
                &words.resource_properties,
            );
        }
    }

    fn identity(&mut self, path: &str, text: &str, entry: &Entry) {
        let prefix = self
            .corpus
            .overlay
            .as_ref()
            .map_or(OWN_PREFIX, |overlay| overlay.prefix.as_str());
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
            && entry
                .slug
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        if !good_slug {
            self.issues.push(
                Issue::error(
                    "K01",
                    path,
                    "id",
                    format!(
                        "the folder is not called `{}-` and a name in lower case",
                        entry.id
                    ),
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
        let signatures = entry
            .signatures
            .iter()
            .map(|s| (format!("signature.{}", s.id), &s.text));
        let translations = entry
            .translations
            .iter()
            .map(|t| (format!("translation.{}", t.lang), &t.text));
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

    fn duplicates(&mut self) {
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
        (
            "signature.id",
            entry.signatures.iter().map(|s| s.id.as_str()).collect(),
        ),
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
        (
            "published_mistake.id",
            entry.mistakes.iter().map(|m| m.id.as_str()).collect(),
        ),
    ]
}

fn remedy(file: RemedyToml, templates: Vec<Template>) -> Result<Remedy, BadWord> {
    Ok(Remedy {
        id: file.id,
        role: file.role,
        account: file.account,
        risk: word!(Risk, "risk", &file.risk)?,
        form: word!(Form, "form", file.form.as_deref().unwrap_or("statements"))?,
        verified: file.verified.to_string(),
        permissions: file
            .permission
            .into_iter()
            .map(super::file::PermissionToml::into_model)
            .collect(),
        confirm: commands(file.confirm),
        apply: commands(file.apply),
        verify: commands(file.verify),
        proofs: file
            .proof
            .into_iter()
            .map(super::file::ProofToml::into_model)
            .collect::<Result<_, _>>()?,
        templates,
        sources: file
            .source
            .into_iter()
            .map(super::file::SourceToml::into_model)
            .collect::<Result<_, _>>()?,
    })
}

fn resources(file: ResourcesToml) -> Result<Resources, BadWord> {
    let types = file.kind.into_iter().map(|kind| ResourceType {
        name: kind.name,
        also: kind.also,
        full_management: kind.full_management,
        copy_key: kind.copy_key,
    });
    Ok(Resources {
        as_of: file.as_of.to_string(),
        types: types.collect(),
        sources: file
            .source
            .into_iter()
            .map(super::file::SourceToml::into_model)
            .collect::<Result<_, _>>()?,
    })
}

fn glossary(file: GlossaryToml) -> Glossary {
    let text = |value: &toml::Value| value.as_str().unwrap_or_default().to_owned();
    let list = |value: &toml::Value| -> Vec<String> {
        value
            .as_array()
            .map(|items| items.iter().map(text).collect())
            .unwrap_or_default()
    };
    let terms = file.term.into_iter().map(|row| Term {
        id: row.get("id").map(text).unwrap_or_default(),
        words: row
            .iter()
            .filter(|(key, value)| *key != "id" && value.is_str())
            .map(|(key, value)| (key.clone(), text(value)))
            .collect(),
        avoid: row
            .get("avoid")
            .and_then(toml::Value::as_table)
            .map(|table| {
                table
                    .iter()
                    .map(|(lang, words)| (lang.clone(), list(words)))
                    .collect()
            })
            .unwrap_or_default(),
    });
    Glossary {
        terms: terms.collect(),
    }
}
