//! cabhelp: cross-account backup help.
//!
//! Explains failures of AWS Backup across accounts: from a pasted message to the cause, the required
//! actions, the steps with role and account, and a policy filled with the accounts found, in English,
//! Brazilian Portuguese, Korean or Spanish. Works offline.
//!
//! ```
//! use cabhelp::engine::Engine;
//! use cabhelp::matcher::Hints;
//! use cabhelp::record::Paste;
//!
//! let engine = Engine::builder().build()?;
//! let paste = Paste::new(b"Given key ID is not accessible");
//! let seen = engine.explain(&paste, &Hints::default())?;
//! let lang = engine.lang("es-MX").expect("there is Spanish");
//! let answer = engine.answer(&seen, &seen.findings[0], &lang, &Default::default())?;
//! assert!(!answer.summary.is_empty());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! The modules stand in the order of the data: `fact`, `text`, `policy` · `record`, `signature` · `kb` ·
//! `matcher` · `answer`, `search` · `check`, `render` · `engine` · `cli`. Each uses only what stands before it.

pub mod answer;
pub mod check;
pub mod cli;
pub mod engine;
pub mod fact;
pub mod kb;
pub mod matcher;
pub mod policy;
pub mod record;
pub mod render;
pub mod scan;
pub mod search;
pub mod signature;
pub mod text;
