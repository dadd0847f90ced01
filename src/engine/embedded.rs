//! What is built into the program: the compiled knowledge base, its sources, the texts.

use crate::kb::Tree;
use crate::text::Files;
use rust_embed::RustEmbed;
use std::borrow::Cow;

/// The compiled knowledge base.
pub(super) static ARTEFACT: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/kb.bin"));

/// Returns the compiled knowledge base, the bytes from which the engine starts.
#[must_use]
pub fn artefact() -> &'static [u8] {
    ARTEFACT
}

#[derive(RustEmbed)]
#[folder = "kb/"]
struct KbFiles;

#[derive(RustEmbed)]
#[folder = "locales/"]
struct LocaleFiles;

/// A folder that is built into the program.
pub struct Embedded {
    paths: fn() -> Vec<String>,
    read: fn(&str) -> Option<Cow<'static, [u8]>>,
}

/// Returns the sources of the knowledge base.
#[must_use]
pub fn embedded_kb() -> Embedded {
    Embedded {
        paths: || KbFiles::iter().map(Cow::into_owned).collect(),
        read: |path| KbFiles::get(path).map(|file| file.data),
    }
}

/// Returns the texts.
#[must_use]
pub fn embedded_locales() -> Embedded {
    Embedded {
        paths: || LocaleFiles::iter().map(Cow::into_owned).collect(),
        read: |path| LocaleFiles::get(path).map(|file| file.data),
    }
}

impl Tree for Embedded {
    fn paths(&self) -> Vec<String> {
        let mut paths = (self.paths)();
        paths.sort();
        paths
    }

    fn read(&self, path: &str) -> Option<Cow<'static, [u8]>> {
        (self.read)(path)
    }
}

impl Files for Embedded {
    fn file(&self, path: &str) -> Option<Cow<'static, str>> {
        match (self.read)(path)? {
            Cow::Borrowed(bytes) => std::str::from_utf8(bytes).ok().map(Cow::Borrowed),
            Cow::Owned(bytes) => String::from_utf8(bytes).ok().map(Cow::Owned),
        }
    }
}
