//! `cabhelp kb index`: writes the index of the search into `kb/index/`, or says whether the one there is current.

use super::args::IndexArgs;
use super::errors::{Sentence, UserError};
use super::exit::Exit;
use crate::engine::{Engine, INDEX_FOLDER, Lang};
use crate::kb::{Folder, Kb, Tree, compile, fingerprint, load};
use crate::render::for_terminal;
use crate::search::{IndexFiles, MADE_OF, write_index};
use crate::text::{Args, Files, Value};
use std::borrow::Cow;
use std::io::Write;
use std::path::Path;

/// Texts of a folder.
struct Texts(Folder);

impl Files for Texts {
    fn file(&self, path: &str) -> Option<Cow<'static, str>> {
        self.0.text(path).map(Cow::Owned)
    }
}

/// Runs the command.
///
/// # Errors
/// When the folder is no knowledge base, or cannot be written.
pub(super) fn run(
    args: &IndexArgs,
    engine: &Engine,
    lang: &Lang,
    out: &mut dyn Write,
) -> anyhow::Result<Exit> {
    let root = args.dir.as_deref().unwrap_or(Path::new("."));
    let made = made_from(root)?;
    let folder = root.join("kb").join(INDEX_FOLDER);
    let is_current = Folder::open(&folder).is_ok_and(|there| is_same(&there, &made));
    if !args.check && !is_current {
        write(&folder, &made)?;
    }
    let id = match (is_current, args.check) {
        (true, _) => "index-current",
        (false, true) => "index-stale",
        (false, false) => "index-written",
    };
    let bytes: usize = made.values().map(Vec::len).sum();
    let values = Args::from([
        ("path".to_owned(), for_terminal(&folder.display().to_string()).into_owned().into()),
        ("kilobytes".to_owned(), Value::Number(bytes.div_ceil(1024))),
        ("command".to_owned(), "cabhelp kb index".into()),
    ]);
    writeln!(out, "{}", engine.bundle("search", lang)?.get(id, &values)?)?;
    Ok(if args.check && !is_current { Exit::NotFound } else { Exit::Found })
}

/// Makes the index from the files of a folder with `kb/` and `locales/` in it.
fn made_from(root: &Path) -> anyhow::Result<IndexFiles> {
    let unusable = |reason: String| {
        let path = root.display().to_string();
        UserError::new(Sentence::new("kb-unreadable", [("path", &path), ("reason", &reason)]))
    };
    let open = |name: &str| Folder::open(&root.join(name)).map_err(|error| unusable(error.to_string()));
    let (kb, texts) = (open("kb")?, open("locales")?);
    let (corpus, issues) = load(&kb, None);
    if let Some(issue) = issues.first() {
        return Err(unusable(issue.to_string()).into());
    }
    let made_of = fingerprint(&kb, &texts);
    Ok(write_index(&Kb::open(compile(&corpus)?)?, &Texts(texts), false, &made_of)?)
}

fn is_same(there: &Folder, made: &IndexFiles) -> bool {
    let names: Vec<String> = made.keys().cloned().collect();
    there.paths() == names
        && made.iter().all(|(name, bytes)| there.read(name).is_some_and(|own| *own == **bytes))
}

/// Writes the files and takes away what an older index left.
fn write(folder: &Path, made: &IndexFiles) -> anyhow::Result<()> {
    let failed =
        |path: &Path, error: &std::io::Error| UserError::unwritable(&path.display().to_string(), error);
    std::fs::create_dir_all(folder).map_err(|error| failed(folder, &error))?;
    // The file that says what it was made of comes last: an index that is half written is not current.
    let (last, files): (Vec<_>, Vec<_>) = made.iter().partition(|(name, _)| *name == MADE_OF);
    for old in Folder::open(folder).map(|old| old.paths()).unwrap_or_default() {
        let path = folder.join(&old);
        std::fs::remove_file(&path).map_err(|error| failed(&path, &error))?;
    }
    for (name, bytes) in files.into_iter().chain(last) {
        let path = folder.join(name);
        std::fs::write(&path, bytes).map_err(|error| failed(&path, &error))?;
    }
    Ok(())
}
