//! Policies of IAM, KMS keys and backup vaults: filling templates.
//!
//! In: JSON with `<<fact>>` inside string values, and what is known. Out: statements that can be pasted,
//! and what is missing in them. Pure: no I/O, no words, nothing else of this crate.

mod fill;

pub use fill::{FillError, Filled, Lookup, fill_statements, fill_text};
