//! Policies of IAM, KMS keys and backup vaults: reading, deciding, checking, filling templates.
//!
//! In: policy documents in the shapes of AWS's tools, a request and the policies that bear on it, templates with
//! `<<fact>>` inside string values. Out: decisions, findings and statements, all as codes and facts. Pure: no
//! I/O, no words, nothing else of this crate.
//!
//! In the order of the data: `json` (values with places), `source` (what AWS's tools print), `document`
//! (statements), `caller`, `context`, `condition`, `grant` (the parts of a request), `evaluate` (the decision), `check` (what is wrong with a document).
//! What AWS has (`Catalog`) is given from outside.

pub mod json;

mod arn;
mod caller;
mod catalog;
mod check;
mod condition;
mod context;
mod document;
mod evaluate;
mod fill;
mod grant;
mod nearest;
mod pattern;
mod source;
mod variables;

pub use arn::{ArnParts, is_account};
pub use caller::{Caller, CallerKind, Reach};
pub use catalog::{
    ActionFacts, Catalog, KeyFacts, KeyType, NotAction, ResourceKind, ServiceLinkedRole, StateFacts,
};
pub use check::{Around, Finding, Gravity, Rule, check, defect_finding};
pub use condition::Held;
pub use context::{Context, ContextEntry};
pub use document::{
    Base, Compared, Condition, Document, Effect, Grammar, GrammarKind, Operator, Patterns, Principal,
    PrincipalKind, Principals, SetOperator, Spanned, Statement, ungrammatical,
};
pub use evaluate::{
    Case, CaseFault, ConditionResult, Decision, Faults, Fit, Gate, GrantResult, Input, Known, Level,
    NeededShape, Outcome, PolicySource, Request, Stand, StatementResult, Unchecked, evaluate, outcome,
};
pub use fill::{FillError, Filled, Lookup, fill_statements, fill_text};
pub use grant::{Grant, GrantFit};
pub use nearest::nearest;
pub use pattern::matches_action as covers_action;
pub use source::{Found, KeyMetadata, Opened, PolicyKind, open};
