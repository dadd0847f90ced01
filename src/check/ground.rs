//! What every check looks at: the corpus, the parsed texts, the languages, the matcher over all of it.

use super::Sources;
use super::ftl::{ENDING, Ftl};
use crate::kb::{Corpus, Entry, EntryFile, Kb, KbError, Status, Tree, compile};
use crate::matcher::{Hints, Matcher, Seen};
use crate::record::Paste;
use std::collections::BTreeMap;

/// The ground on which the checks stand.
pub(super) struct Ground<'a> {
    pub sources: &'a Sources<'a>,
    pub corpus: &'a Corpus,
    /// The languages that texts must have; the first is the one from which the others are made.
    pub languages: Vec<String>,
    /// The Fluent files by path (`en/terms.ftl`).
    pub files: BTreeMap<String, Ftl>,
    /// For an overlay: the terms below it, by language.
    base_terms: BTreeMap<String, Ftl>,
}

impl<'a> Ground<'a> {
    pub fn new(sources: &'a Sources<'a>, corpus: &'a Corpus) -> Self {
        let overlay = corpus.overlay.as_ref();
        let languages = overlay.map_or(&corpus.vocabulary.languages, |overlay| &overlay.languages).clone();
        let paths = sources.texts.paths().into_iter().filter(|path| path.ends_with(ENDING));
        let files = paths.map(|path| (path.clone(), Ftl::read(sources.texts, &path))).collect();
        let base_terms = sources.base_texts.map(|texts| terms_of(texts, &languages)).unwrap_or_default();
        Self { sources, corpus, languages, files, base_terms }
    }

    /// Returns the language from which the others are made.
    pub fn reference(&self) -> &str {
        self.languages.first().map_or("en", String::as_str)
    }

    /// Returns the Fluent file `name` (`terms`, `entries/CAB0001`) of a language.
    pub fn file(&self, lang: &str, name: &str) -> Option<&Ftl> {
        self.files.get(&format!("{lang}/{name}.ftl"))
    }

    /// Tells whether the terms of a language have a message, their own or those below.
    pub fn has_term(&self, lang: &str, id: &str) -> bool {
        let has = |terms: &Ftl| terms.messages.contains_key(id);
        self.file(lang, "terms").is_some_and(has) || self.base_terms.get(lang).is_some_and(has)
    }

    /// Tells whether there is an entry of this id, here or below, even one that cannot be read.
    pub fn has_entry(&self, id: &str) -> bool {
        let start = format!("entries/{id}-");
        let base = self.sources.base.into_iter().flat_map(|base| &base.entries);
        self.corpus.entries.iter().chain(base).any(|file| file.entry.id == id)
            || self.sources.kb.paths().iter().any(|path| path.starts_with(&start))
    }

    /// Tells whether there is a remedy of this name, even one that cannot be read.
    pub fn has_remedy(&self, name: &str) -> bool {
        let start = format!("remedies/{name}/");
        self.sources.kb.paths().iter().any(|path| path.starts_with(&start))
    }

    /// Returns the entries that answer.
    pub fn active(&self) -> impl Iterator<Item = &'a EntryFile> {
        self.corpus.entries.iter().filter(|file| file.entry.status == Status::Active)
    }

    /// Returns an entry of this corpus.
    pub fn entry(&self, id: &str) -> Option<&'a Entry> {
        self.corpus.entries.iter().map(|file| &file.entry).find(|entry| entry.id == id)
    }
}

fn terms_of(texts: &dyn Tree, languages: &[String]) -> BTreeMap<String, Ftl> {
    let read = |lang: &String| (lang.clone(), Ftl::read(texts, &format!("{lang}/terms.ftl")));
    languages.iter().map(read).collect()
}

/// The path of a file of the knowledge base as findings name it.
pub(super) fn kb_path(path: &str) -> String {
    format!("kb/{path}")
}

/// The whole knowledge base, compiled, with its matcher.
pub(super) struct Judge {
    kb: Kb,
    matcher: Matcher,
}

impl Judge {
    /// Compiles what is checked, over what lies below it.
    pub fn new(ground: &Ground<'_>) -> Result<Self, KbError> {
        let kb = match ground.sources.base {
            None => Kb::open(compile(ground.corpus)?)?,
            Some(base) => {
                let mut kb = Kb::open(compile(base)?)?;
                kb.add_overlay(compile(ground.corpus)?)?;
                kb
            }
        };
        let matcher = Matcher::new(&kb);
        Ok(Self { kb, matcher })
    }

    /// Returns what is seen in `text`; nothing when the artefact is damaged, which compiling rules out.
    pub fn see(&self, text: &str) -> Seen {
        self.see_bytes(text.as_bytes())
    }

    /// Returns what is seen in `bytes`, as [`Judge::see`] does.
    pub fn see_bytes(&self, bytes: &[u8]) -> Seen {
        let paste = Paste::new(bytes);
        self.matcher.explain(&self.kb, &paste, &Hints::default()).unwrap_or_default()
    }
}
