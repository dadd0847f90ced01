//! `cabhelp kb stamp`: renews the stamp of a translation that was brought up to date.
//!
//! In: an entry, a remedy or a file of fixed texts, by name; a folder. Out: the files with the stamp of the
//! text they were made from, in their place. Nothing is written unless every file is there.

use super::args::StampArgs;
use super::errors::{Sentence, UserError};
use super::exit::Exit;
use super::target::Target;
use crate::check::{restamp, source_stamp, stamp_of};
use crate::engine::Engine;
use crate::render::for_terminal;
use crate::text::{Args, Bundle};
use std::io::Write;
use std::path::{Path, PathBuf};

/// Renews the stamps of a text in `lang`, or in all languages, and says what changed.
///
/// # Errors
/// A mistake of the user, a file that cannot be read or written, a closed stream.
pub(super) fn run(
    args: &StampArgs,
    lang: Option<&str>,
    engine: &Engine,
    words: &Bundle,
    out: &mut dyn Write,
) -> anyhow::Result<Exit> {
    let target = Target::open(args.folder.as_deref().unwrap_or(Path::new(".")))?;
    let name = text_name(&target, &args.subject)?;
    let original = target.languages.first().map_or("en", String::as_str);
    let stamp = source_stamp(&read(&file(&target, original, &name))?);
    let languages = languages(&target, engine, lang, original)?;
    let mut stamped = Vec::new();
    for tag in &languages {
        let path = file(&target, tag, &name);
        let text = read(&path)?;
        stamped.push((path, restamp(&text, &stamp), text));
    }
    if stamped.is_empty() {
        let args = Args::from([("lang".to_owned(), original.into())]);
        writeln!(out, "{}", words.get("stamp-no-translation", &args)?)?;
    }
    for (path, new, old) in stamped {
        let shown = path.display().to_string();
        let before = stamp_of(&old).unwrap_or("—").to_owned();
        if new != old {
            std::fs::write(&path, &new).map_err(|error| UserError::unwritable(&shown, &error))?;
        }
        let id = if new == old { "stamp-current" } else { "stamp-renewed" };
        let args = Args::from([
            ("path".to_owned(), shown.as_str().into()),
            ("before".to_owned(), before.into()),
            ("after".to_owned(), stamp.as_str().into()),
        ]);
        writeln!(out, "{}", for_terminal(&words.get(id, &args)?))?;
    }
    Ok(Exit::Found)
}

fn file(target: &Target, lang: &str, name: &str) -> PathBuf {
    target.path(&format!("locales/{lang}/{name}.ftl"))
}

fn read(path: &Path) -> Result<String, UserError> {
    std::fs::read_to_string(path).map_err(|error| UserError::unreadable(&path.display().to_string(), &error))
}

/// Returns the name of the texts of an entry (by number or name), of a remedy, or of a fixed file.
fn text_name(target: &Target, asked: &str) -> Result<String, UserError> {
    let ids = target.corpus.entries.iter().map(|file| (&file.entry.id, &file.entry.slug));
    let by_slug = ids.into_iter().find(|(_, slug)| *slug == asked).map(|(id, _)| id.clone());
    let id = by_slug.unwrap_or_else(|| asked.to_ascii_uppercase());
    let names = [format!("entries/{id}"), format!("remedies/{asked}"), asked.to_owned()];
    let is_there = |name: &String| {
        target.languages.iter().any(|lang| {
            let path = format!("locales/{lang}/{name}.ftl");
            target.paths.contains(&path)
        })
    };
    names.into_iter().find(is_there).ok_or_else(|| {
        let dir = target.dir.display().to_string();
        UserError::new(Sentence::new("stamp-unknown", [("value", asked), ("path", &dir)]))
    })
}

/// The languages to stamp: the one that was asked for, or all but the one that the others are made from.
fn languages(
    target: &Target,
    engine: &Engine,
    asked: Option<&str>,
    original: &str,
) -> Result<Vec<String>, UserError> {
    let Some(asked) = asked else {
        return Ok(target.languages.iter().filter(|lang| *lang != original).cloned().collect());
    };
    let chosen = engine.lang(asked).map(|lang| lang.tag().to_owned());
    let chosen = chosen.filter(|lang| target.languages.contains(lang));
    match chosen {
        None => Err(UserError::unknown_language(asked, &target.languages)),
        Some(lang) if lang == original => {
            Err(UserError::new(Sentence::new("stamp-original", [("lang", &lang)])))
        }
        Some(lang) => Ok(vec![lang]),
    }
}
