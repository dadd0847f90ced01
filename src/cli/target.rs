//! The folder in which an entry is written or stamped: a knowledge base, an overlay, or one to be.
//!
//! In: a folder. Out: what stands in it, as far as it can be read, and what is below it.

use super::errors::{Sentence, UserError};
use crate::engine::{OVERLAY_FILE, OverlayKb, OverlayProblem, embedded_kb};
use crate::kb::{Corpus, Folder, Issue, OWN_PREFIX, Overlay, Tree, load};
use std::io;
use std::path::{Path, PathBuf};

/// The letters before the numbers of an overlay that is begun here.
const NEW_PREFIX: &str = "ORG";

/// Numbers from here on are those of guides.
const FIRST_GUIDE: u32 = 9000;

/// A folder with `kb/` and `locales/`.
pub(super) struct Target {
    /// The folder.
    pub dir: PathBuf,
    /// What stands in it and can be compiled.
    pub corpus: Corpus,
    /// For an overlay: the knowledge base below it.
    pub base: Option<Corpus>,
    /// The languages that texts must have; the first is the one from which the others are made.
    pub languages: Vec<String>,
    /// Every file, by its path from the folder.
    pub paths: Vec<String>,
}

impl Target {
    /// Opens a knowledge base or an overlay.
    ///
    /// # Errors
    /// When the folder is neither, or cannot be read.
    pub fn open(dir: &Path) -> Result<Self, UserError> {
        match Self::read(dir)? {
            Some(target) => Ok(target),
            None => Err(not_a_kb(dir)),
        }
    }

    /// Opens a knowledge base or an overlay; a folder that is missing or empty becomes an overlay with texts
    /// in `lang`, which is not written here.
    ///
    /// # Errors
    /// When the folder is in use for something else, or cannot be read.
    pub fn open_or_begin(dir: &Path, lang: &str) -> Result<Self, UserError> {
        if let Some(target) = Self::read(dir)? {
            return Ok(target);
        }
        let is_free = match std::fs::read_dir(dir) {
            Ok(mut items) => items.next().is_none(),
            Err(error) => error.kind() == io::ErrorKind::NotFound,
        };
        if is_free { Ok(Self::begin(dir, lang)) } else { Err(not_a_kb(dir)) }
    }

    fn read(dir: &Path) -> Result<Option<Self>, UserError> {
        let name = dir.display().to_string();
        let is_overlay = dir.join(OVERLAY_FILE).is_file();
        if !is_overlay && !dir.join("kb/vocabulary.toml").is_file() {
            return Ok(None);
        }
        let unreadable = |error: io::Error| UserError::unreadable(&name, &error);
        let folder = Folder::open(dir).map_err(unreadable)?;
        let (base, corpus, issues) = if is_overlay {
            let (base, _) = load(&embedded_kb(), None);
            let (corpus, issues) = load(&OverlayKb::new(&folder), Some(&base));
            refuse_broken(dir, &issues)?;
            (Some(base), corpus, issues)
        } else {
            let (corpus, issues) = load(&Folder::open(&dir.join("kb")).map_err(unreadable)?, None);
            (None, corpus, issues)
        };
        let overlay = corpus.overlay.as_ref();
        let languages = overlay.map_or(&corpus.vocabulary.languages, |overlay| &overlay.languages).clone();
        if languages.is_empty() {
            return Err(not_a_kb(dir));
        }
        let corpus = without_broken(corpus, &issues);
        Ok(Some(Self { dir: dir.to_owned(), corpus, base, languages, paths: folder.paths() }))
    }

    fn begin(dir: &Path, lang: &str) -> Self {
        let (base, _) = load(&embedded_kb(), None);
        let overlay = Overlay {
            prefix: NEW_PREFIX.to_owned(),
            languages: vec![lang.to_owned()],
            hide: Vec::new(),
            vocabulary: crate::kb::AddedWords::default(),
        };
        let corpus = Corpus { overlay: Some(overlay), entries: Vec::new(), ..base.clone() };
        let languages = vec![lang.to_owned()];
        Self { dir: dir.to_owned(), corpus, base: Some(base), languages, paths: Vec::new() }
    }

    /// Tells whether the folder is an overlay, there or to be.
    pub fn is_overlay(&self) -> bool {
        self.base.is_some()
    }

    /// Tells whether `overlay.toml` has still to be written.
    pub fn is_new(&self) -> bool {
        self.is_overlay() && !self.paths.iter().any(|path| path == OVERLAY_FILE)
    }

    /// Returns the letters before the numbers of its entries.
    pub fn prefix(&self) -> &str {
        self.corpus.overlay.as_ref().map_or(OWN_PREFIX, |overlay| overlay.prefix.as_str())
    }

    /// Returns the number after the greatest one that an entry, a folder or a text has; `None` when there is
    /// none left. Numbers of guides do not count.
    pub fn next_id(&self) -> Option<String> {
        let loaded = self.corpus.entries.iter().map(|file| file.entry.id.as_str());
        let named = self.paths.iter().filter_map(|path| path.split("entries/").nth(1));
        let numbers = loaded.chain(named).filter_map(|name| number(name, self.prefix()));
        let next = numbers.filter(|number| *number < FIRST_GUIDE).max().unwrap_or(0) + 1;
        (next < FIRST_GUIDE).then(|| format!("{}{next:04}", self.prefix()))
    }

    /// Returns the folder of the entry that has a name already.
    pub fn folder_of_slug(&self, slug: &str) -> Option<String> {
        let folders =
            self.paths.iter().filter_map(|path| path.strip_prefix("kb/entries/")?.split('/').next());
        let of_slug = |folder: &&str| {
            folder.split_once('-').is_some_and(|(id, known)| known == slug && number(id, "").is_none())
        };
        folders.into_iter().find(of_slug).map(|folder| format!("kb/entries/{folder}"))
    }

    /// Returns the path of a file in the folder as it is shown and opened.
    pub fn path(&self, file: &str) -> PathBuf {
        if self.dir == Path::new(".") { PathBuf::from(file) } else { self.dir.join(file) }
    }
}

/// The four digits after `prefix`.
fn number(name: &str, prefix: &str) -> Option<u32> {
    let digits = name.strip_prefix(prefix)?.get(..4)?;
    digits.bytes().all(|b| b.is_ascii_digit()).then(|| digits.parse().ok())?
}

fn not_a_kb(dir: &Path) -> UserError {
    UserError::new(Sentence::new("not-a-kb", [("path", &dir.display().to_string())]))
        .hint(Sentence::new("not-a-kb-hint", [("command", "cabhelp kb new --into DIR SLUG")]))
}

fn refuse_broken(dir: &Path, issues: &[Issue]) -> Result<(), UserError> {
    let Some(issue) = issues.iter().find(|issue| issue.file == OVERLAY_FILE) else {
        return Ok(());
    };
    let path = dir.join(OVERLAY_FILE).display().to_string();
    let message = format!("{} ({})", issue.message, issue.cure);
    Err(UserError::overlay(&OverlayProblem::Broken { path, message }))
}

fn without_broken(mut corpus: Corpus, issues: &[Issue]) -> Corpus {
    corpus.entries.retain(|file| !issues.iter().any(|issue| issue.file == file.path));
    corpus.remedies.retain(|file| !issues.iter().any(|issue| issue.file == file.path));
    corpus
}
