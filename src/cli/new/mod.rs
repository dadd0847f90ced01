//! `cabhelp kb new`: from a pasted message to the files of a draft.
//!
//! In: a name, a message, a folder. Out: `entry.toml`, a file of texts for each language, for a new overlay
//! `overlay.toml`; never over a file that is there. One file for each part: `entry` writes the TOML.

mod entry;

use super::args::{Global, NewArgs};
use super::errors::{Sentence, UserError};
use super::exit::Exit;
use super::input::named_text;
use super::language::Speech;
use super::target::Target;
use crate::check::{TODO_MARK, restamp, source_stamp};
use crate::engine::{Draft, DraftError, Engine, Lang, OVERLAY_FILE, Trial, draft, try_draft};
use crate::render::{for_terminal, posix_word};
use crate::text::{Args, Bundle};
use std::ffi::OsString;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::rc::Rc;

/// The longest name of an entry.
const MAX_SLUG: usize = 60;

/// A file that is to be written.
struct NewFile {
    path: PathBuf,
    text: String,
}

/// What is written, and what is told about it.
struct Plan {
    id: String,
    draft: Draft,
    trial: Trial,
    files: Vec<NewFile>,
}

/// One call.
pub(super) struct New<'a> {
    pub engine: &'a Engine,
    pub args: &'a NewArgs,
    pub global: &'a Global,
    pub lang: &'a Lang,
    pub words: &'a Rc<Bundle>,
    pub today: String,
}

impl New<'_> {
    /// Writes the files and says which.
    ///
    /// # Errors
    /// A mistake of the user, a folder that cannot be written, a closed stream.
    pub fn run(&self, out: &mut dyn Write, err: &mut dyn Write) -> anyhow::Result<Exit> {
        check_slug(&self.args.slug)?;
        let target = match &self.args.into {
            Some(dir) => Target::open_or_begin(dir, self.lang.tag())?,
            None => Target::open(Path::new("."))?,
        };
        self.check_free(&target)?;
        let plan = self.plan(&target, err)?;
        write_all(&plan.files)?;
        self.report(&target, &plan, out)?;
        Ok(Exit::Found)
    }

    /// Refuses a name that an entry has: here, or in the knowledge base below.
    fn check_free(&self, target: &Target) -> Result<(), UserError> {
        let slug = self.args.slug.as_str();
        let below = target.base.iter().flat_map(|base| &base.entries);
        let taken = target.folder_of_slug(slug).map(|folder| target.path(&folder).display().to_string());
        let taken = taken.or_else(|| {
            below.map(|file| &file.entry).find(|entry| entry.slug == slug).map(|entry| entry.id.clone())
        });
        match taken {
            None => Ok(()),
            Some(place) => {
                Err(UserError::new(Sentence::new("slug-taken", [("slug", slug), ("place", &place)]))
                    .hint(Sentence::new("slug-taken-hint", [])))
            }
        }
    }

    fn plan(&self, target: &Target, err: &mut dyn Write) -> anyhow::Result<Plan> {
        let id = target
            .next_id()
            .ok_or_else(|| UserError::new(Sentence::new("no-free-number", [("prefix", target.prefix())])))?;
        let draft = match &self.args.from_text {
            Some(from) => {
                let bytes = named_text(from, &|| self.speech(), err)?;
                draft(&bytes, &target.corpus.vocabulary).map_err(|error| refused(&error))?
            }
            None => self.blank_draft()?,
        };
        let trial = try_draft(&draft, &id, &target.corpus, target.base.as_ref())?;
        let mut files = Vec::new();
        if target.is_new() {
            files.push(NewFile { path: target.path(OVERLAY_FILE), text: overlay_text(target) });
        }
        let page = entry::Page { new: self, target, id: &id, draft: &draft, trial: &trial };
        let folder = format!("kb/entries/{id}-{}", self.args.slug);
        files.push(NewFile { path: target.path(&format!("{folder}/entry.toml")), text: page.text()? });
        files.extend(self.texts(target, &id)?);
        Ok(Plan { id, draft, trial, files })
    }

    fn speech(&self) -> Speech {
        let lang = self.global.lang.clone().map(|lang| OsString::from(format!("--lang={lang}")));
        Speech::for_errors(&lang.into_iter().collect::<Vec<_>>())
    }

    /// A draft without a message: its signature says that it is still to be written.
    fn blank_draft(&self) -> anyhow::Result<Draft> {
        let text = format!("{TODO_MARK} {}", self.words.plain("new-signature")?);
        Ok(Draft { signature: text.clone(), example: text, ..Draft::default() })
    }

    /// The files of texts, each in its own language; all but the first carry the stamp of the first.
    fn texts(&self, target: &Target, id: &str) -> anyhow::Result<Vec<NewFile>> {
        let mut files: Vec<NewFile> = Vec::new();
        for tag in &target.languages {
            let lang = self.engine.lang(tag).unwrap_or_else(|| self.lang.clone());
            let words = self.engine.bundle("cli", &lang)?;
            let mut text = format!("### review: drafted {}\n\n", self.today);
            for message in ["title", "summary", "reply"] {
                let what = words.plain(&format!("new-{message}"))?;
                text.push_str(&format!("{message} = {TODO_MARK} {what}\n"));
            }
            if let Some(first) = files.first() {
                text = restamp(&text, &source_stamp(&first.text));
            }
            files.push(NewFile { path: target.path(&format!("locales/{tag}/entries/{id}.ftl")), text });
        }
        Ok(files)
    }

    fn report(&self, target: &Target, plan: &Plan, out: &mut dyn Write) -> anyhow::Result<()> {
        let word = |id: &str, name: &str, value: &str| {
            self.words.get(id, &Args::from([(name.to_owned(), value.into())]))
        };
        writeln!(out, "{}", word("new-wrote", "id", &plan.id)?)?;
        for file in &plan.files {
            writeln!(out, "  {}", for_terminal(&file.path.display().to_string()))?;
        }
        if self.args.from_text.is_some() {
            writeln!(out, "{}", self.words.plain("new-recognises")?)?;
            writeln!(out, "  {}", for_terminal(&plan.draft.signature))?;
        }
        if !plan.trial.rivals.is_empty() {
            writeln!(out, "{}", word("new-rivals", "ids", &plan.trial.rivals.join(", "))?)?;
        }
        let dir = target.dir.display().to_string();
        let dir = for_terminal(&dir).into_owned();
        let dir = posix_word(&dir);
        writeln!(out, "{}", self.words.plain("new-next")?)?;
        writeln!(out, "  cabhelp kb check {dir}")?;
        if target.is_overlay() {
            writeln!(out, "{}", self.words.plain("new-try")?)?;
            writeln!(out, "  cabhelp explain --overlay {dir} {}", plan.id)?;
        }
        Ok(())
    }
}

/// Refuses a name that is not of lower-case words with single hyphens, too long, or like a number.
fn check_slug(slug: &str) -> Result<(), UserError> {
    let is_word =
        |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    let digits = slug.trim_start_matches(|ch: char| ch.is_ascii_lowercase());
    let like_id =
        digits.len() == 4 && digits.len() < slug.len() && digits.bytes().all(|b| b.is_ascii_digit());
    let is_good = slug.len() <= MAX_SLUG
        && slug.starts_with(|ch: char| ch.is_ascii_lowercase())
        && slug.split('-').all(is_word)
        && !like_id;
    if is_good {
        return Ok(());
    }
    let form = [("most", MAX_SLUG.to_string()), ("example", "copy-to-the-archive-refused".to_owned())];
    let form = form.each_ref().map(|(name, value)| (*name, value.as_str()));
    Err(UserError::new(Sentence::new("bad-slug", [("slug", slug)])).hint(Sentence::new("slug-form", form)))
}

fn refused(error: &DraftError) -> UserError {
    let hint = Sentence::new("draft-hint", [("example", "Given key ID is not accessible")]);
    let message = match error {
        DraftError::Blank => Sentence::new("draft-blank", []),
        DraftError::NoMessage => Sentence::new("draft-no-message", []),
        DraftError::TooLong(most) => Sentence::new("draft-too-long", [("most", &most.to_string())]),
        DraftError::NoSignature(_) => Sentence::new("draft-no-anchor", []),
    };
    UserError::new(message).hint(hint)
}

fn overlay_text(target: &Target) -> String {
    let languages: Vec<String> = target.languages.iter().map(|lang| entry::quoted(lang)).collect();
    format!("prefix = {}\nlanguages = [{}]\n", entry::quoted(target.prefix()), languages.join(", "))
}

/// Writes files that are not there yet. Where one cannot be written, those before it are taken away again.
fn write_all(files: &[NewFile]) -> Result<(), UserError> {
    if let Some(file) = files.iter().find(|file| file.path.exists()) {
        let path = file.path.display().to_string();
        return Err(UserError::new(Sentence::new("file-exists", [("path", &path)])));
    }
    for (at, file) in files.iter().enumerate() {
        if let Err(error) = write_new(file) {
            for written in &files[..at] {
                let _ = std::fs::remove_file(&written.path);
            }
            return Err(UserError::unwritable(&file.path.display().to_string(), &error));
        }
    }
    Ok(())
}

fn write_new(file: &NewFile) -> io::Result<()> {
    if let Some(folder) = file.path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let mut out = std::fs::File::create_new(&file.path)?;
    out.write_all(file.text.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_lower_case_words_with_single_hyphens() {
        for slug in ["copy-refused", "s3-copy", "a", "refused-2026"] {
            assert!(check_slug(slug).is_ok(), "{slug}");
        }
        let long = "a".repeat(MAX_SLUG + 1);
        for slug in ["", "Copy", "copy_x", "-a", "a-", "a--b", "복사", "../x", "a/b", "org0001", "1-a", &long]
        {
            assert!(check_slug(slug).is_err(), "{slug}");
        }
    }
}
