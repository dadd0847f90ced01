//! Which files are searched: those that are named, and those below folders that are named.
//!
//! In: paths and rules. Out: files with their size, in the order of their paths, and what could not be read.
//! A file that is named is always searched; below a folder the rules of ripgrep hold: `.gitignore` and its
//! kin, no hidden files, globs.

use ignore::WalkBuilder;
use ignore::overrides::OverrideBuilder;
use std::io;
use std::path::{Path, PathBuf};

/// Which files below a folder are searched.
#[derive(Clone, Debug, Default)]
pub struct WalkRules {
    /// Globs; one that begins with `!` leaves out.
    pub globs: Vec<String>,
    /// Hidden files too.
    pub hidden: bool,
    /// Also what ignore files leave out.
    pub no_ignore: bool,
    /// How many folders deep.
    pub max_depth: Option<usize>,
    /// Through symbolic links.
    pub follow: bool,
}

/// A file to search.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its path; `-` is standard input.
    pub path: PathBuf,
    /// Its size in bytes, 0 where it is not known.
    pub size: u64,
    /// Whether it was named, not found in a folder.
    pub is_named: bool,
}

/// A path that cannot be read, and why.
pub type Unreadable = (PathBuf, io::Error);

/// Lists the files of `paths`.
///
/// # Errors
/// The glob that is none, with what is wrong about it.
pub fn files(paths: &[PathBuf], rules: &WalkRules) -> Result<(Vec<Source>, Vec<Unreadable>), String> {
    let mut sources = Vec::new();
    let mut unreadable = Vec::new();
    for path in paths {
        if path == Path::new("-") {
            sources.push(Source { path: path.clone(), size: 0, is_named: true });
            continue;
        }
        match path.metadata() {
            Ok(found) if found.is_dir() => below(path, rules, &mut sources, &mut unreadable)?,
            Ok(found) => sources.push(Source { path: path.clone(), size: found.len(), is_named: true }),
            Err(error) => unreadable.push((path.clone(), error)),
        }
    }
    Ok((sources, unreadable))
}

fn below(
    folder: &Path,
    rules: &WalkRules,
    sources: &mut Vec<Source>,
    unreadable: &mut Vec<Unreadable>,
) -> Result<(), String> {
    let mut globs = OverrideBuilder::new(folder);
    for glob in &rules.globs {
        globs.add(glob).map_err(|error| error.to_string())?;
    }
    let walk = WalkBuilder::new(folder)
        .standard_filters(!rules.no_ignore)
        .hidden(!rules.hidden)
        .require_git(false)
        .max_depth(rules.max_depth)
        .follow_links(rules.follow)
        .overrides(globs.build().map_err(|error| error.to_string())?)
        .sort_by_file_name(Ord::cmp)
        .build();
    for item in walk {
        match item {
            Ok(item) if item.file_type().is_some_and(|kind| kind.is_file()) => {
                let size = item.metadata().map_or(0, |found| found.len());
                sources.push(Source { path: item.into_path(), size, is_named: false });
            }
            Ok(_) => {}
            Err(error) => {
                let path = path_of(&error).unwrap_or_else(|| folder.to_path_buf());
                let text = error.to_string();
                let error = error.into_io_error().unwrap_or_else(|| io::Error::other(text));
                unreadable.push((path, error));
            }
        }
    }
    Ok(())
}

/// The path that an error of the walk is about.
fn path_of(error: &ignore::Error) -> Option<PathBuf> {
    match error {
        ignore::Error::WithPath { path, .. } => Some(path.clone()),
        ignore::Error::WithDepth { err, .. } | ignore::Error::WithLineNumber { err, .. } => path_of(err),
        ignore::Error::Loop { child, .. } => Some(child.clone()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn names(rules: &WalkRules) -> Vec<String> {
        let folder = tempfile::tempdir().expect("a folder");
        for path in ["b.log", "a/x.log", "a/y.txt", ".hidden/z.log", "ignored.log"] {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().expect("a parent")).expect("made");
            fs::write(path, "x").expect("written");
        }
        fs::write(folder.path().join(".gitignore"), "ignored.log\n").expect("written");
        let (sources, unreadable) = files(&[folder.path().to_path_buf()], rules).expect("good globs");
        assert!(unreadable.is_empty());
        let name = |source: &Source| {
            source.path.strip_prefix(folder.path()).expect("below").to_string_lossy().replace('\\', "/")
        };
        sources.iter().map(name).collect()
    }

    #[test]
    fn rules_are_those_of_ripgrep() {
        assert_eq!(names(&WalkRules::default()), ["a/x.log", "a/y.txt", "b.log"]);
        let globs = vec!["*.log".to_owned(), "!b.*".to_owned()];
        // A glob that takes in goes before what ignore files leave out.
        assert_eq!(names(&WalkRules { globs, ..WalkRules::default() }), ["a/x.log", "ignored.log"]);
        let all = WalkRules { hidden: true, no_ignore: true, ..WalkRules::default() };
        assert_eq!(names(&all).len(), 6);
        let shallow = WalkRules { max_depth: Some(1), ..WalkRules::default() };
        assert_eq!(names(&shallow), ["b.log"]);
    }

    #[test]
    fn what_is_missing_is_named() {
        let (sources, unreadable) =
            files(&["/no/such/file".into()], &WalkRules::default()).expect("no globs");
        assert!(sources.is_empty());
        assert_eq!(unreadable[0].0, Path::new("/no/such/file"));
    }
}
