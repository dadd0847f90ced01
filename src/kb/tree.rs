//! Where the files of a knowledge base come from.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

/// A tree of files, named by their path from its root with `/` between the parts.
pub trait Tree {
    /// Returns every path, sorted.
    fn paths(&self) -> Vec<String>;
    /// Returns the bytes of one file; `None` when there is none or it cannot be read.
    fn read(&self, path: &str) -> Option<Cow<'static, [u8]>>;
    /// Returns one file as text; `None` also when it is not UTF-8.
    fn text(&self, path: &str) -> Option<String> {
        String::from_utf8(self.read(path)?.into_owned()).ok()
    }
}

/// A folder on disk; by default an empty one.
#[derive(Debug, Default)]
pub struct Folder {
    files: BTreeMap<String, PathBuf>,
}

impl Folder {
    /// Lists the folder and everything below it.
    ///
    /// # Errors
    /// When the folder or one below it cannot be read.
    pub fn open(root: &Path) -> io::Result<Self> {
        let mut files = BTreeMap::new();
        let mut folders = vec![(root.to_path_buf(), String::new())];
        while let Some((folder, prefix)) = folders.pop() {
            for item in std::fs::read_dir(&folder)? {
                let item = item?;
                let name = format!("{prefix}{}", item.file_name().to_string_lossy());
                if item.file_type()?.is_dir() {
                    folders.push((item.path(), format!("{name}/")));
                } else {
                    files.insert(name, item.path());
                }
            }
        }
        Ok(Self { files })
    }
}

impl Tree for Folder {
    fn paths(&self) -> Vec<String> {
        self.files.keys().cloned().collect()
    }

    fn read(&self, path: &str) -> Option<Cow<'static, [u8]>> {
        std::fs::read(self.files.get(path)?).ok().map(Cow::Owned)
    }
}
