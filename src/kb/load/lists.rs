//! The closed lists: vocabulary, resource types, glossary, actions, and what an overlay adds.

use super::{Loader, OWN_PREFIX};
use crate::fact::{Kind, fold_text, words};
use crate::kb::denial::DenialsToml;
use crate::kb::file::{self, BadWord, DifferToml, FactToml, GlossaryToml, ResourcesToml, VocabularyToml};
use crate::kb::issue::Issue;
use crate::kb::overlay::Overlay;
use crate::kb::search_words::SearchToml;
use crate::kb::vocabulary::{
    Differ, FactDef, Glossary, RecordShape, ResourceType, Resources, Term, Vocabulary,
};
use crate::kb::wording::WordLists;
use crate::signature::Background;
use serde::de::DeserializeOwned;
use std::collections::{BTreeMap, BTreeSet};

/// The file of the grammar of refusals.
const DENIALS: &str = "denials.toml";

/// The counts of ordinary logs.
const BACKGROUND: &str = "background.bin";
/// The file of what the search knows of words.
const SEARCH: &str = "search.toml";

/// The file of the closed lists.
const VOCABULARY: &str = "vocabulary.toml";

impl Loader<'_> {
    pub(super) fn lists(&mut self) {
        if self.tree.read(SEARCH).is_some()
            && let Some((file, _)) = self.parse::<SearchToml>(SEARCH)
        {
            self.corpus.search = file.into_model();
        }
        if let Some(base) = self.base {
            self.corpus.vocabulary = base.vocabulary.clone();
            self.corpus.resources = base.resources.clone();
            self.corpus.glossary = base.glossary.clone();
            self.corpus.denials = base.denials.clone();
            self.corpus.words = base.words.clone();
            self.corpus.actions.clone_from(&base.actions);
            self.corpus.proof_world.clone_from(&base.proof_world);
            self.corpus.managed_policies.clone_from(&base.managed_policies);
            self.corpus.background.clone_from(&base.background);
            self.overlay();
            return;
        }
        if let Some((file, text)) = self.parse::<VocabularyToml>(VOCABULARY) {
            self.corpus.words = word_lists(&file);
            self.corpus.proof_world.clone_from(&file.proof);
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
        if self.tree.read(DENIALS).is_some()
            && let Some((file, _)) = self.parse::<DenialsToml>(DENIALS)
        {
            self.corpus.denials = file.into_model();
        }
        if let Some(table) = self.tree.read(BACKGROUND) {
            self.corpus.background = Background::from_table(table.into_owned());
        }
        self.corpus.actions = self.json_files("actions/");
        self.corpus.managed_policies = self.json_files("managed-policies/");
    }

    /// Reads every JSON file of a folder.
    fn json_files<T: DeserializeOwned>(&mut self, folder: &str) -> Vec<T> {
        let mut read = Vec::new();
        for path in self.below(folder) {
            match self.tree.text(&path).map(|text| serde_json::from_str(&text)) {
                Some(Ok(value)) => read.push(value),
                Some(Err(error)) => {
                    self.issues.push(Issue::error("K01", &path, "file", error.to_string(), "mend the JSON"));
                }
                None => {
                    let cure = "save it as UTF-8";
                    self.issues.push(Issue::error("K01", &path, "file", "it cannot be read", cure));
                }
            }
        }
        read
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
        self.overlay_languages(&overlay.languages, &text);
        let vocabulary = &mut self.corpus.vocabulary;
        vocabulary.services.extend(overlay.vocabulary.services.iter().cloned());
        vocabulary.categories.extend(overlay.vocabulary.categories.iter().cloned());
        vocabulary.phases.extend(overlay.vocabulary.phases.iter().cloned());
        self.corpus.overlay = Some(overlay);
    }

    /// Reports languages in which the program says nothing, a language named twice, and a list without one.
    fn overlay_languages(&mut self, languages: &[String], text: &str) {
        let known = self.corpus.vocabulary.languages.clone();
        let cure = format!("possible: {}", known.join(", "));
        let mut wrong = Vec::new();
        if languages.is_empty() {
            wrong.push("it names no language".to_owned());
        }
        for (at, lang) in languages.iter().enumerate() {
            if !known.contains(lang) {
                wrong.push(format!("`{lang}` is no language of the program"));
            } else if languages[..at].contains(lang) {
                wrong.push(format!("`{lang}` is named twice"));
            }
        }
        for message in wrong {
            let issue = Issue::error("K01", "overlay.toml", "languages", message, cure.clone());
            self.issues.push(issue.at(text, "languages"));
        }
    }

    fn vocabulary(&mut self, file: VocabularyToml, text: &str) -> Vocabulary {
        self.references(&file, text);
        let facts = file.fact.into_iter().filter_map(|(name, fact)| self.fact(name, fact, text)).collect();
        let pair = |differ: DifferToml| {
            let [first, second] = differ.facts;
            Differ { id: differ.id, first, second }
        };
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
            domain_actions: file.domain_actions,
            said_between: folded(&file.said_between),
            said_links: folded(&file.said_links),
            said: file.said.into_iter().map(|(fact, phrases)| (fact, folded(&phrases))).collect(),
            facts,
            record: RecordShape {
                message: file.record.message,
                counted: file.record.counted,
                times: file.record.times,
                failed: file.record.failed.into_iter().collect(),
                fields: fields(file.record.field, file.record.concerned.keys()),
                concerned: file.record.concerned.into_iter().collect(),
                beside: file.record.beside.into_iter().collect(),
                rows: file.record.row.into_iter().map(|(word, row)| (word, columns(row))).collect(),
            },
            accounts: file.account.into_iter().collect(),
            shown_facts: file.shown.facts,
            tallies: file.tally.into_iter().map(|tally| (tally.id, tally.facts)).collect(),
            side_facts: file.sides.facts,
            ask_sides: file.sides.ask,
            differs: file.differ.into_iter().map(pair).collect(),
            equals: file.equal.into_iter().map(pair).collect(),
            assumed: file.assumed,
            noted: file.noted,
            principals: file.principal.into_iter().collect(),
            policies: file.policies.into_iter().collect(),
        }
    }

    fn fact(&mut self, name: String, fact: FactToml, text: &str) -> Option<FactDef> {
        let Some(kind) = Kind::parse(&fact.kind) else {
            let message = format!("`{}` is no type of facts", fact.kind);
            let place = format!("[fact.{name}]");
            self.issues.push(
                Issue::error("K01", VOCABULARY, &name, message, "see kb/README.md for the types")
                    .at(text, &place),
            );
            return None;
        };
        let FactToml { placeholder, flag, derive, default, .. } = fact;
        Some(FactDef { name, kind, placeholder, flag, derive, default })
    }

    /// Reports every place that names a fact which there is not.
    fn references(&mut self, file: &VocabularyToml, text: &str) {
        let derived =
            file.fact.iter().flat_map(|(name, fact)| fact.derive.iter().map(move |path| (name, path)));
        let sides = "sides".to_owned();
        let shown = "shown".to_owned();
        let all = derived
            .chain(&file.record.field)
            .chain(file.sides.facts.iter().map(|fact| (&sides, fact)))
            .chain(file.shown.facts.iter().map(|fact| (&shown, fact)))
            .chain(file.tally.iter().flat_map(|tally| tally.facts.iter().map(|fact| (&tally.id, fact))))
            .chain(file.account.iter().filter(|(_, fact)| !fact.is_empty()))
            .chain(
                file.differ.iter().flat_map(|differ| differ.facts.iter().map(move |fact| (&differ.id, fact))),
            );
        for (field, reference) in all {
            let fact = reference.split('.').next().unwrap_or_default();
            if !file.fact.contains_key(fact) {
                let message = format!("`{reference}` names no fact");
                self.issues.push(
                    Issue::error("K01", VOCABULARY, field, message, "add the fact or mend the name")
                        .at(text, reference),
                );
            }
        }
    }
}

/// The fields that are read from a record: those with facts, and those that tell whose business it is.
fn fields<'c>(
    with_facts: BTreeMap<String, String>,
    concerned: impl Iterator<Item = &'c String>,
) -> Vec<(String, String)> {
    with_facts.into_iter().chain(concerned.map(|name| (name.clone(), RecordShape::concern(name)))).collect()
}

fn word_lists(file: &VocabularyToml) -> WordLists {
    WordLists {
        common: all_words(&file.common_words),
        domain: all_words(&file.domain_words),
        failures: all_words(&file.failure_words),
        negations: all_words(&file.negations),
        synonyms: synonyms(&file.synonyms),
        opposites: file.opposites.iter().map(|group| texts_of(group)).collect(),
    }
}

fn texts_of(text: &str) -> Vec<String> {
    words(text).into_iter().map(|word| word.text).collect()
}

/// The words of all languages, once each.
fn all_words(by_language: &BTreeMap<String, String>) -> Vec<String> {
    let words: BTreeSet<String> =
        by_language.values().flat_map(|text| words(text)).map(|word| word.text).collect();
    words.into_iter().collect()
}

/// Each word that stands for another, in the form in which words are compared.
fn synonyms(written: &BTreeMap<String, String>) -> Vec<(String, String)> {
    let pairs = written.iter().flat_map(|(means, list)| {
        let means = words(means).into_iter().next();
        words(list).into_iter().filter_map(move |word| Some((word.text, means.clone()?.text)))
    });
    pairs.collect()
}

fn folded(phrases: &[String]) -> Vec<String> {
    let fold = |phrase: &String| String::from_utf8_lossy(fold_text(phrase).bytes()).into_owned();
    phrases.iter().map(fold).collect()
}

/// Each column as its field and the texts that tell it.
fn columns(row: Vec<Vec<String>>) -> Vec<(String, Vec<String>)> {
    let column = |mut words: Vec<String>| {
        let texts = words.split_off(words.len().min(1));
        (words.pop().unwrap_or_default(), texts)
    };
    row.into_iter().map(column).collect()
}

fn resources(file: ResourcesToml) -> Result<Resources, BadWord> {
    let types = file.kind.into_iter().map(|kind| ResourceType {
        name: kind.name,
        also: kind.also,
        full_management: kind.full_management,
        copy_key: kind.copy_key,
    });
    Ok(Resources {
        told_by: file.told_by.map(|told| (told.facts, told.service)).unwrap_or_default(),
        as_of: file.as_of.to_string(),
        types: types.collect(),
        sources: file.source.into_iter().map(file::SourceToml::into_model).collect::<Result<_, _>>()?,
    })
}

fn glossary(file: GlossaryToml) -> Glossary {
    let text = |value: &toml::Value| value.as_str().unwrap_or_default().to_owned();
    let list = |value: &toml::Value| -> Vec<String> {
        value.as_array().map(|items| items.iter().map(text).collect()).unwrap_or_default()
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
            .map(|table| table.iter().map(|(lang, words)| (lang.clone(), list(words))).collect())
            .unwrap_or_default(),
    });
    Glossary { terms: terms.collect() }
}
