//! Overlays: folders that lie over the embedded knowledge base, read at start-up.
//!
//! In: the folders, the embedded knowledge base. Out: their entries in it, their texts, and every entry or
//! text that had to be left out, as findings. A folder that is no overlay, and one id in two of them, are
//! errors; anything less leaves out what is wrong and keeps the rest.

use super::embedded::{ARTEFACT, Embedded, embedded_kb, embedded_locales};
use crate::answer::{self, Options, Subject};
use crate::kb::{Corpus, Folder, Issue, Kb, KbError, Status, StepOf, Tree, compile, load};
use crate::matcher::Hints;
use crate::text::{Files, Texts};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// The file that makes a folder an overlay.
pub const OVERLAY_FILE: &str = "overlay.toml";

/// Why a folder cannot be used as an overlay.
#[derive(Debug, thiserror::Error)]
pub enum OverlayProblem {
    /// The folder cannot be read.
    #[error("{path}: {source}")]
    Unreadable {
        /// The folder.
        path: String,
        /// Why.
        source: std::io::Error,
    },
    /// There is no `overlay.toml`.
    #[error("{path}: there is no {OVERLAY_FILE}")]
    NoOverlay {
        /// The folder.
        path: String,
    },
    /// `overlay.toml` cannot be used.
    #[error("{path}: {message}")]
    Broken {
        /// The file.
        path: String,
        /// What is wrong.
        message: String,
    },
    /// Two overlays have an entry of one id.
    #[error("{id} stands in {first} and in {second}")]
    SameId {
        /// The id.
        id: String,
        /// The entry of the lower overlay.
        first: String,
        /// The entry of the upper one.
        second: String,
    },
    /// It cannot be compiled.
    #[error("{path}: {source}")]
    Compile {
        /// The folder.
        path: String,
        /// Why.
        source: KbError,
    },
}

/// The texts of the program and of the overlays over it.
pub(super) struct Overlaid {
    own: Embedded,
    folders: Vec<Folder>,
    /// What the overlays add to the terms of a language, lowest overlay first.
    terms: Vec<(String, String)>,
    /// The languages in which each entry of an overlay can be shown.
    languages: BTreeMap<String, Vec<String>>,
    problems: Vec<Issue>,
}

/// What one folder brings.
struct Layer<'a> {
    path: &'a Path,
    corpus: Corpus,
    languages: Vec<String>,
}

impl Overlaid {
    /// Lays each folder over `kb`.
    pub fn open(paths: &[PathBuf], kb: &mut Kb) -> Result<Self, OverlayProblem> {
        let mut overlaid = Self {
            own: embedded_locales(),
            folders: Vec::new(),
            terms: Vec::new(),
            languages: BTreeMap::new(),
            problems: Vec::new(),
        };
        if paths.is_empty() {
            return Ok(overlaid);
        }
        let (base, _) = load(&embedded_kb(), None);
        let mut owners = BTreeMap::new();
        for path in each_once(paths) {
            let layer = overlaid.read(path, &base)?;
            claim_ids(&layer, &mut owners)?;
            overlaid.lay(layer, kb)?;
        }
        Ok(overlaid)
    }

    /// Returns what is wrong with single entries and texts.
    pub fn problems(&self) -> &[Issue] {
        &self.problems
    }

    /// Returns the languages in which an entry of an overlay can be shown, the overlay's first language
    /// first; `None` for an entry of the program.
    pub fn languages_of(&self, id: &str) -> Option<&[String]> {
        self.languages.get(id).map(Vec::as_slice)
    }

    /// Reads one folder; what is wrong with its files becomes problems.
    fn read<'a>(&mut self, path: &'a Path, base: &Corpus) -> Result<Layer<'a>, OverlayProblem> {
        let name = path.display().to_string();
        let folder =
            Folder::open(path).map_err(|source| OverlayProblem::Unreadable { path: name.clone(), source })?;
        if folder.read(OVERLAY_FILE).is_none() {
            return Err(OverlayProblem::NoOverlay { path: name });
        }
        let (mut corpus, issues) = load(&OverlayKb::new(&folder), Some(base));
        if let Some(issue) = issues.iter().find(|issue| issue.file == OVERLAY_FILE) {
            let path = path.join(OVERLAY_FILE).display().to_string();
            return Err(OverlayProblem::Broken {
                path,
                message: format!("{} ({})", issue.message, issue.cure),
            });
        }
        corpus.entries.retain(|file| !issues.iter().any(|issue| issue.file == file.path));
        corpus.remedies.retain(|file| !issues.iter().any(|issue| issue.file == file.path));
        let root = path.join("kb");
        drop_without_remedy(&mut corpus, base, &root.display().to_string(), &mut self.problems);
        self.problems.extend(issues.into_iter().map(|mut issue| {
            issue.file = root.join(&issue.file).display().to_string();
            issue
        }));
        let languages = corpus.overlay.as_ref().map(|overlay| overlay.languages.clone()).unwrap_or_default();
        self.folders.push(folder);
        self.add_terms(path, &languages);
        Ok(Layer { path, corpus, languages })
    }

    /// Takes the terms of the newest folder; those that are no Fluent are reported and not used.
    fn add_terms(&mut self, path: &Path, languages: &[String]) {
        for lang in languages {
            let file = format!("locales/{lang}/terms.ftl");
            let Some(text) = self.folders.last().and_then(|folder| folder.text(&file)) else { continue };
            self.terms.push((lang.clone(), text));
            if let Err(error) = Texts::open(&*self, lang) {
                self.terms.pop();
                let file = path.join(&file).display().to_string();
                self.problems.push(Issue::error("K09", &file, "", error.to_string(), "mend the Fluent"));
            }
        }
    }

    /// Lays what can be shown over `kb`.
    fn lay(&mut self, mut layer: Layer<'_>, kb: &mut Kb) -> Result<(), OverlayProblem> {
        let failed = |source| OverlayProblem::Compile { path: layer.path.display().to_string(), source };
        let mut trial = Kb::open(ARTEFACT).map_err(failed)?;
        trial.add_overlay(compile(&layer.corpus).map_err(failed)?).map_err(failed)?;
        let entries: Vec<(String, Status)> =
            layer.corpus.entries.iter().map(|file| (file.entry.id.clone(), file.entry.status)).collect();
        for (id, status) in entries {
            let languages = self.languages_that_work(&trial, &layer, &id, status);
            if languages.is_empty() {
                layer.corpus.entries.retain(|file| file.entry.id != id);
            } else {
                self.languages.insert(id, languages);
            }
        }
        let failed = |source| OverlayProblem::Compile { path: layer.path.display().to_string(), source };
        kb.add_overlay(compile(&layer.corpus).map_err(failed)?).map_err(failed)
    }

    /// Returns the languages in which every message of an entry is there; the others become problems. A
    /// draft may lack languages, as long as it has one.
    fn languages_that_work(&mut self, kb: &Kb, layer: &Layer<'_>, id: &str, status: Status) -> Vec<String> {
        let mut good = Vec::new();
        let mut wrong = Vec::new();
        for lang in &layer.languages {
            let path = format!("{lang}/entries/{id}.ftl");
            let there =
                self.folders.last().is_some_and(|folder| folder.read(&format!("locales/{path}")).is_some());
            let shown = layer.path.join("locales").join(&path).display().to_string();
            if !there {
                let cure = "write the text in this language; until then others are shown, or nothing";
                wrong.push((there, Issue::error("K09", &shown, id, "there is no such file", cure)));
            } else if let Err(error) = self.show(kb, id, lang) {
                let cure = "mend the text; until then this language of the entry is left out";
                wrong.push((there, Issue::error("K09", &shown, id, error.to_string(), cure)));
            } else {
                good.push(lang.clone());
            }
        }
        let may_lack = status == Status::Draft && !good.is_empty();
        let reported = wrong.into_iter().filter(|(there, _)| *there || !may_lack);
        self.problems.extend(reported.map(|(_, issue)| issue));
        good
    }

    /// Builds the page of an entry with no more known than its signatures always capture: whoever has the
    /// message can be answered.
    fn show(&self, kb: &Kb, id: &str, lang: &str) -> Result<(), answer::AnswerError> {
        let words = kb.vocabulary();
        let captured = kb.entry(id)?.map(|entry| entry.always_captured(words)).unwrap_or_default();
        let sample = |name: String| {
            let value = words.kind_of(&name)?.sample().to_owned();
            Some((name, value))
        };
        let hints = Hints { facts: captured.into_iter().filter_map(sample).collect(), ..Hints::default() };
        let options = Options { all_widths: true, ..Options::default() };
        let texts = Texts::open(self, lang)?;
        answer::build(kb, &texts, id, Subject::Page(&hints), &options).map(|_| ())
    }
}

/// Returns each folder once, where it is named first: the variable and the flag may name the same.
fn each_once(paths: &[PathBuf]) -> Vec<&PathBuf> {
    let real = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let mut known = BTreeSet::new();
    paths.iter().filter(|path| known.insert(real(path))).collect()
}

/// Remembers which file each id stands in; an id has one.
fn claim_ids(layer: &Layer<'_>, owners: &mut BTreeMap<String, String>) -> Result<(), OverlayProblem> {
    for file in &layer.corpus.entries {
        let second = layer.path.join("kb").join(&file.path).display().to_string();
        if let Some(first) = owners.insert(file.entry.id.clone(), second.clone()) {
            return Err(OverlayProblem::SameId { id: file.entry.id.clone(), first, second });
        }
    }
    Ok(())
}

/// Leaves out entries that use a remedy which there is not, or which was left out itself.
fn drop_without_remedy(corpus: &mut Corpus, base: &Corpus, root: &str, problems: &mut Vec<Issue>) {
    let there: Vec<String> =
        corpus.remedies.iter().chain(&base.remedies).map(|file| file.remedy.id.clone()).collect();
    corpus.entries.retain(|file| {
        let missing = file.entry.steps.iter().find_map(|step| match &step.of {
            StepOf::Remedy(name) if !there.contains(name) => Some(name.clone()),
            _ => None,
        });
        if let Some(name) = &missing {
            let message = format!("its remedy `{name}` cannot be used, so the entry is left out");
            problems.push(Issue::error(
                "K01",
                &format!("{root}/{}", file.path),
                "step.use",
                message,
                "mend the remedy",
            ));
        }
        missing.is_none()
    });
}

/// The `kb/` files of an overlay; `overlay.toml` stands at its root.
pub struct OverlayKb<'a>(&'a Folder);

impl<'a> OverlayKb<'a> {
    /// Takes the folder of an overlay.
    #[must_use]
    pub fn new(folder: &'a Folder) -> Self {
        Self(folder)
    }
}

impl Tree for OverlayKb<'_> {
    fn paths(&self) -> Vec<String> {
        let own = |path: &String| {
            if path == OVERLAY_FILE {
                Some(path.clone())
            } else {
                path.strip_prefix("kb/").map(str::to_owned)
            }
        };
        self.0.paths().iter().filter_map(own).collect()
    }

    fn read(&self, path: &str) -> Option<Cow<'static, [u8]>> {
        if path == OVERLAY_FILE { self.0.read(path) } else { self.0.read(&format!("kb/{path}")) }
    }
}

impl Files for Overlaid {
    /// The newest overlay that has the file answers. The terms of an overlay stand after those of the
    /// program and win over them; the other fixed texts are always the program's own.
    fn file(&self, path: &str) -> Option<Cow<'static, str>> {
        if let Some(lang) = path.strip_suffix("/terms.ftl") {
            return self.own.file(path).map(|own| with_added(own, &self.terms, lang));
        }
        let own = path.contains("/entries/") || path.contains("/remedies/");
        let over = self
            .folders
            .iter()
            .rev()
            .filter(|_| own)
            .find_map(|folder| folder.text(&format!("locales/{path}")));
        over.map(Cow::Owned).or_else(|| self.own.file(path))
    }
}

fn with_added(own: Cow<'static, str>, added: &[(String, String)], lang: &str) -> Cow<'static, str> {
    let mut text = own;
    for (_, more) in added.iter().filter(|(known, _)| known == lang) {
        let all = text.to_mut();
        all.push('\n');
        all.push_str(more);
    }
    text
}
