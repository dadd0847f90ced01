//! Compiles the knowledge base into the artefact that the program starts from, and stops on findings of
//! K01 and K02. The same modules, compiled a second time, read an overlay at run time.

#![allow(dead_code, unused_imports, missing_docs)]
#![allow(clippy::all, clippy::pedantic)] // the modules are judged where they belong, in the library

use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[path = "src/fact/mod.rs"]
mod fact;
#[path = "src/kb/mod.rs"]
mod kb;
/// Of this room only the facts that are compiled too.
#[path = "src/policy"]
mod policy {
    mod catalog;
    mod nearest;
    pub use catalog::{
        ActionFacts, Catalog, KeyFacts, NotAction, ResourceKind, ServiceLinkedRole, StateFacts,
    };
}
#[path = "src/signature/mod.rs"]
mod signature;

fn main() -> ExitCode {
    for folder in ["kb", "locales", "src/fact", "src/signature", "src/policy", "src/kb"] {
        println!("cargo::rerun-if-changed={folder}");
    }
    match compile(Path::new("kb")) {
        Ok(bytes) => {
            let out = PathBuf::from(std::env::var_os("OUT_DIR").unwrap_or_default()).join("kb.bin");
            match std::fs::write(&out, bytes) {
                Ok(()) => fingerprint(),
                Err(error) => fail(&[format!("{}: {error}", out.display())]),
            }
        }
        Err(messages) => fail(&messages),
    }
}

/// Tells the program what its search index must have been made of.
fn fingerprint() -> ExitCode {
    match (kb::Folder::open(Path::new("kb")), kb::Folder::open(Path::new("locales"))) {
        (Ok(kb), Ok(texts)) => {
            println!("cargo::rustc-env=CABHELP_FINGERPRINT={}", kb::fingerprint(&kb, &texts));
            ExitCode::SUCCESS
        }
        (Err(error), _) | (_, Err(error)) => fail(&[error.to_string()]),
    }
}

fn compile(root: &Path) -> Result<Vec<u8>, Vec<String>> {
    let tree = kb::Folder::open(root).map_err(|error| vec![format!("{}: {error}", root.display())])?;
    let (corpus, issues) = kb::load(&tree, None);
    if issues.is_empty() {
        kb::compile(&corpus).map_err(|error| vec![error.to_string()])
    } else {
        Err(issues.iter().map(|issue| format!("kb/{issue}")).collect())
    }
}

fn fail(messages: &[String]) -> ExitCode {
    for message in messages {
        println!("cargo::error={message}");
    }
    ExitCode::FAILURE
}
