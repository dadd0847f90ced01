//! The promises of the program, one module each.

#![allow(clippy::expect_used, reason = "a test that cannot go on says so by failing")]

mod agree;
mod checks;
mod cli;
mod damage;
mod decisions;
mod document;
mod explain;
mod formats;
mod golden;
mod grep;
mod guides;
mod hostile;
mod kb;
mod laws;
mod new;
mod overlay;
mod pastes;
mod policy;
mod program;
mod questions;
mod redact;
mod scan;
mod schema;
mod search;
mod sentences;
mod unmatched;
