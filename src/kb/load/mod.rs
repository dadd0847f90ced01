//! Reads the files of a knowledge base into checked types; what is wrong becomes findings K01 and K02.
//!
//! In: a tree of files, for an overlay the corpus below it. Out: a [`Corpus`] and every finding. One bad
//! file never hides another: everything that can be read is returned beside the findings. One file for
//! each part: `lists` (vocabulary, resource types, glossary, actions, overlay), `remedies`, `entries`.

mod entries;
mod lists;
mod remedies;

use super::denial::DenialGrammar;
use super::file::BadWord;
use super::issue::{Issue, line_of};
use super::model::{Entry, Remedy};
use super::overlay::Overlay;
use super::search_words::SearchWords;
use super::tree::Tree;
use super::vocabulary::{Glossary, ManagedPolicy, ProofWorld, Resources, ServiceActions, Vocabulary};
use super::wording::WordLists;
use crate::signature::Background;
use serde::de::DeserializeOwned;

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
    /// What weighs the words of messages.
    pub words: WordLists,
    /// What the search knows of words.
    pub search: SearchWords,
    /// How refusals are worded.
    pub denials: DenialGrammar,
    /// The real actions, by service.
    pub actions: Vec<ServiceActions>,
    /// What AWS's own policies allow.
    pub managed_policies: Vec<ManagedPolicy>,
    /// How often stretches of text come in ordinary logs, for the choice of windows.
    pub background: Background,
    /// The world in which proofs are run.
    pub proof_world: Option<ProofWorld>,
    /// The entries, by id.
    pub entries: Vec<EntryFile>,
    /// The remedies, by name.
    pub remedies: Vec<RemedyFile>,
    /// `overlay.toml`, for an overlay.
    pub overlay: Option<Overlay>,
}

/// Letters before the number of the program's own entries.
pub const OWN_PREFIX: &str = "CAB";

/// Loads a tree; an overlay needs the corpus that it lies over as `base`.
#[must_use]
pub fn load(tree: &dyn Tree, base: Option<&Corpus>) -> (Corpus, Vec<Issue>) {
    let mut loader = Loader { tree, base, corpus: Corpus::default(), issues: Vec::new() };
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
                ("there is no such file", "write it; kb/README.md says what stands in it")
            };
            self.issues.push(Issue::error("K01", path, "file", message, cure));
            return None;
        };
        match toml::from_str(&text) {
            Ok(value) => Some((value, text)),
            Err(error) => {
                let mut issue =
                    Issue::error("K01", path, "file", error.message(), "see kb/README.md for the fields");
                issue.line = error.span().map_or(0, |span| line_of(&text, span.start));
                self.issues.push(issue);
                None
            }
        }
    }

    fn below(&self, prefix: &str) -> Vec<String> {
        self.tree.paths().into_iter().filter(|path| path.starts_with(prefix)).collect()
    }

    fn bad_word(&mut self, path: &str, text: &str, bad: &BadWord) {
        let message = format!("`{}` is not possible here", bad.word);
        self.issues.push(
            Issue::error("K01", path, bad.field, message, format!("possible: {}", bad.allowed))
                .at(text, &bad.word),
        );
    }

    /// Reports a word that is in none of its list.
    fn known(&mut self, path: &str, text: &str, field: &str, word: &str, list: &[String]) {
        if !list.iter().any(|known| known == word) {
            let message = format!("`{word}` is not in the vocabulary");
            self.issues.push(
                Issue::error("K01", path, field, message, format!("possible: {}", list.join(", ")))
                    .at(text, word),
            );
        }
    }
}
