//! Programs to compare with: one that does nothing, compiled here, and `rg` where there is one.

use anyhow::{Context, ensure};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The flags of a new package's release build.
const AS_CARGO_NEW: &[&str] = &["-Copt-level=3", "-Cembed-bitcode=no", "-Cstrip=debuginfo"];

/// The flags of `.cargo/config.toml`, over those of a new package.
const AS_CABHELP: &[&str] = &[
    "-Copt-level=3",
    "-Cembed-bitcode=no",
    "-Cstrip=symbols",
    "-Cpanic=abort",
    "-Ctarget-feature=+crt-static",
    "-Crelocation-model=static",
];

/// Programs that do nothing but print a line.
pub struct DoNothing {
    /// As `cargo new` and `cargo build --release` make it.
    pub plain: PathBuf,
    /// Linked as `cabhelp` is: the least that a program of this kind can cost.
    pub linked_alike: PathBuf,
}

impl DoNothing {
    /// Compiles both below `folder`.
    ///
    /// # Errors
    /// When there is no Rust compiler or it fails.
    pub fn compile(folder: &Path) -> anyhow::Result<Self> {
        let source = folder.join("nothing.rs");
        std::fs::write(&source, "fn main() { println!(\"Hello, world!\"); }\n")?;
        let compile = |name: &str, flags: &[&str]| {
            let program = folder.join(name);
            let compiler = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
            let status = Command::new(compiler)
                .arg("--edition=2024")
                .args(flags)
                .arg("-o")
                .arg(&program)
                .arg(&source)
                .status()
                .context("rustc")?;
            ensure!(status.success(), "the program that does nothing does not compile");
            anyhow::Ok(program)
        };
        Ok(Self {
            plain: compile("nothing", AS_CARGO_NEW)?,
            linked_alike: compile("nothing-static", AS_CABHELP)?,
        })
    }
}

/// Tells whether there is an `rg` to compare with.
pub fn has_ripgrep() -> bool {
    Command::new("rg")
        .arg("--version")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}
