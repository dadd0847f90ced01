//! Overlays: folders that lie over the embedded knowledge base, read at start-up.

use super::embedded::{Embedded, embedded_kb, embedded_locales};
use crate::kb::{Corpus, Folder, Issue, Kb, KbError, StepOf, Tree, compile, load};
use crate::text::Files;
use std::borrow::Cow;
use std::path::{Path, PathBuf};

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
    /// There is no usable `overlay.toml`.
    #[error("{path}: {message}")]
    NoOverlay {
        /// The folder.
        path: String,
        /// What is wrong.
        message: String,
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

impl OverlayProblem {
    /// Returns the folder and what is wrong with it.
    #[must_use]
    pub fn parts(&self) -> (&str, String) {
        match self {
            Self::Unreadable { path, source } => (path, source.to_string()),
            Self::NoOverlay { path, message } => (path, message.clone()),
            Self::Compile { path, source } => (path, source.to_string()),
        }
    }
}

/// The texts of the program and of the overlays over it.
pub(super) struct Overlaid {
    own: Embedded,
    folders: Vec<Folder>,
    problems: Vec<Issue>,
}

impl Overlaid {
    /// Lays each folder over `kb`.
    pub fn open(paths: &[PathBuf], kb: &mut Kb) -> Result<Self, OverlayProblem> {
        let mut overlaid = Self { own: embedded_locales(), folders: Vec::new(), problems: Vec::new() };
        if paths.is_empty() {
            return Ok(overlaid);
        }
        let (base, _) = load(&embedded_kb(), None);
        let mut owners: Vec<(String, PathBuf)> = Vec::new();
        for path in paths {
            let (folder, ids) = lay(path, &base, kb, &mut overlaid.problems)?;
            for id in ids {
                if let Some((_, first)) = owners.iter().find(|(known, _)| *known == id) {
                    let message = format!("{id} is also in {}", first.display());
                    return Err(OverlayProblem::NoOverlay { path: path.display().to_string(), message });
                }
                owners.push((id, path.clone()));
            }
            overlaid.folders.push(folder);
        }
        Ok(overlaid)
    }

    /// Returns what is wrong with single entries.
    pub fn problems(&self) -> &[Issue] {
        &self.problems
    }
}

/// Lays one folder over `kb`; returns it and the ids that it brings.
fn lay(
    path: &Path,
    base: &Corpus,
    kb: &mut Kb,
    problems: &mut Vec<Issue>,
) -> Result<(Folder, Vec<String>), OverlayProblem> {
    let name = || path.display().to_string();
    let folder = Folder::open(path).map_err(|source| OverlayProblem::Unreadable { path: name(), source })?;
    let sources = OverlayKb::new(&folder);
    let (mut corpus, issues) = load(&sources, Some(base));
    let broken = issues.iter().find(|issue| issue.file == "overlay.toml");
    if let Some(issue) = broken {
        return Err(OverlayProblem::NoOverlay { path: name(), message: issue.message.clone() });
    }
    corpus.entries.retain(|file| !issues.iter().any(|issue| issue.file == file.path));
    corpus.remedies.retain(|file| !issues.iter().any(|issue| issue.file == file.path));
    drop_without_remedy(&mut corpus, base, &path.join("kb").display().to_string(), problems);
    problems.extend(issues.into_iter().map(|mut issue| {
        issue.file = path.join("kb").join(&issue.file).display().to_string();
        issue
    }));
    let bytes = compile(&corpus).map_err(|source| OverlayProblem::Compile { path: name(), source })?;
    kb.add_overlay(bytes).map_err(|source| OverlayProblem::Compile { path: name(), source })?;
    let ids = corpus.entries.iter().map(|file| file.entry.id.clone()).collect();
    Ok((folder, ids))
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
            if path == "overlay.toml" {
                Some(path.clone())
            } else {
                path.strip_prefix("kb/").map(str::to_owned)
            }
        };
        self.0.paths().iter().filter_map(own).collect()
    }

    fn read(&self, path: &str) -> Option<Cow<'static, [u8]>> {
        if path == "overlay.toml" { self.0.read(path) } else { self.0.read(&format!("kb/{path}")) }
    }
}

impl Files for Overlaid {
    /// The newest overlay that has the file answers; the fixed texts are always the program's own.
    fn file(&self, path: &str) -> Option<Cow<'static, str>> {
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
