//! What of an entry is indexed: its words in every language, by what they are of it.
//!
//! In: the knowledge base, the files of texts. Out: [`Page`]s. Texts are read as they are written; what stands in
//! for a value is left out.

use super::SearchError;
use crate::kb::{Entry, Kb, StepOf};
use crate::signature::literal_text;
use crate::text::Files;
use fluent_syntax::ast;
use std::collections::{BTreeMap, BTreeSet};

/// What a text is of its entry, the most telling first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    /// A message, as AWS or a translator writes it.
    Message,
    /// Its title.
    Title,
    /// How people ask for it.
    Asked,
    /// What happened and what support answers.
    Symptom,
    /// Why, and what other pages say wrongly.
    Cause,
    /// What to do, and the parts of a guide.
    Step,
}

impl Part {
    pub const ALL: [Self; 6] =
        [Self::Message, Self::Title, Self::Asked, Self::Symptom, Self::Cause, Self::Step];

    /// Tells whether a word is as rare as it is in such parts; else it is as rare as it is in whole entries.
    pub fn counts_alone(self) -> bool {
        !matches!(self, Self::Symptom | Self::Cause | Self::Step)
    }

    /// Tells whether words that stand together count.
    pub fn has_pairs(self) -> bool {
        matches!(self, Self::Message | Self::Title | Self::Asked)
    }
}

/// A text of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Passage {
    pub part: Part,
    pub lang: String,
    pub text: String,
}

/// All that is indexed of an entry.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Page {
    pub id: String,
    pub passages: Vec<Passage>,
    /// Names that are the same in every language: id, slug, services, resource types, actions.
    pub names: Vec<String>,
    /// What filters ask for: `service:kms`.
    pub facets: Vec<String>,
}

/// Returns the pages of entries of the program, or of the overlays.
pub(super) fn pages(kb: &Kb, files: &dyn Files, of_overlays: bool) -> Result<Vec<Page>, SearchError> {
    let mut pages = Vec::new();
    let asked: BTreeMap<_, _> = kb.asked()?.into_iter().collect();
    for id in kb.current_ids(of_overlays) {
        if let Some(entry) = kb.entry(id)? {
            pages.push(page(kb, files, entry, asked.get(id).map_or(&[], Vec::as_slice))?);
        }
    }
    Ok(pages)
}

fn page(
    kb: &Kb,
    files: &dyn Files,
    entry: &Entry,
    asked: &[(String, Vec<String>)],
) -> Result<Page, SearchError> {
    let mut page = Page { id: entry.id.clone(), ..Page::default() };
    let mut add = |part: Part, lang: &str, text: String| {
        page.passages.push(Passage { part, lang: lang.to_owned(), text });
    };
    for one in &entry.signatures {
        add(Part::Message, "en", literal_text(&one.text).unwrap_or_default());
    }
    for one in &entry.translations {
        add(Part::Message, &one.lang, literal_text(&one.text).unwrap_or_default());
    }
    for (lang, phrases) in asked {
        for phrase in phrases {
            add(Part::Asked, lang, phrase.clone());
        }
    }
    let remedies: BTreeSet<&str> = entry.steps.iter().filter_map(|step| remedy_of(&step.of)).collect();
    for lang in &kb.vocabulary().languages {
        for (id, text) in messages(files, &format!("{lang}/entries/{}.ftl", entry.id)) {
            if let Some(part) = part_of(&id) {
                add(part, lang, text);
            }
        }
        for name in &remedies {
            for (id, text) in messages(files, &format!("{lang}/remedies/{name}.ftl")) {
                if !id.starts_with("width-") {
                    add(Part::Step, lang, text);
                }
            }
        }
    }
    page.names = names(kb, entry, &remedies)?;
    page.facets = facets(kb, entry)?;
    Ok(page)
}

fn remedy_of(of: &StepOf) -> Option<&str> {
    match of {
        StepOf::Remedy(name) => Some(name),
        StepOf::Entry(_) => None,
    }
}

/// What a message of an entry is of it, by the beginning of its id.
fn part_of(id: &str) -> Option<Part> {
    let kind = id.split('-').next().unwrap_or_default();
    Some(match kind {
        "title" => Part::Title,
        "summary" | "reply" => Part::Symptom,
        "cause" | "mistake" => Part::Cause,
        "block" if id.ends_with("-heading") => Part::Symptom,
        "step" | "block" => Part::Step,
        _ => return None,
    })
}

fn names(kb: &Kb, entry: &Entry, remedies: &BTreeSet<&str>) -> Result<Vec<String>, SearchError> {
    let mut names = vec![entry.id.clone(), entry.slug.clone()];
    names.extend(entry.services.iter().cloned());
    names.extend(entry.resource_types.iter().filter(|name| *name != ANY).cloned());
    names.extend(entry.denials.iter().flat_map(|denial| denial.actions.iter().cloned()));
    for name in remedies {
        let Some(remedy) = kb.remedy(name)? else { continue };
        names.extend(remedy.permissions.iter().flat_map(|row| row.actions.iter().cloned()));
    }
    let mut known = BTreeSet::new();
    names.retain(|name| known.insert(name.clone()));
    Ok(names)
}

/// The word of an entry for every resource type.
pub(super) const ANY: &str = "any";

fn facets(kb: &Kb, entry: &Entry) -> Result<Vec<String>, SearchError> {
    let mut facets =
        BTreeSet::from([format!("kind:{}", entry.kind.word()), format!("phase:{}", entry.phase)]);
    facets.extend(entry.services.iter().map(|service| format!("service:{service}")));
    facets.extend(entry.resource_types.iter().map(|kind| format!("type:{kind}")));
    for step in &entry.steps {
        let remedy = remedy_of(&step.of).map(|name| kb.remedy(name)).transpose()?.flatten();
        let account = step.account.as_deref().or(remedy.map(|remedy| remedy.account.as_str()));
        let places =
            remedy.into_iter().flat_map(|remedy| &remedy.permissions).map(|row| row.account.as_str());
        facets.extend(account.into_iter().chain(places).map(|side| format!("side:{side}")));
    }
    Ok(facets.into_iter().collect())
}

/// Returns each message of a file with its text; none where there is no such file.
fn messages(files: &dyn Files, path: &str) -> Vec<(String, String)> {
    let Some(source) = files.file(path) else { return Vec::new() };
    let resource = match fluent_syntax::parser::parse_runtime(source.as_ref()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let text = |entry: ast::Entry<&str>| match entry {
        ast::Entry::Message(message) => {
            let mut text = String::new();
            if let Some(pattern) = &message.value {
                add_pattern(pattern, &mut text);
            }
            Some((message.id.name.to_owned(), text))
        }
        _ => None,
    };
    resource.body.into_iter().filter_map(text).collect()
}

fn add_pattern(pattern: &ast::Pattern<&str>, text: &mut String) {
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => text.push_str(value),
            ast::PatternElement::Placeable { expression } => add_expression(expression, text),
        }
    }
}

fn add_expression(expression: &ast::Expression<&str>, text: &mut String) {
    text.push(' ');
    match expression {
        ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }) => text.push_str(value),
        ast::Expression::Inline(_) => {}
        ast::Expression::Select { variants, .. } => {
            for variant in variants {
                add_pattern(&variant.value, text);
                text.push(' ');
            }
        }
    }
}
