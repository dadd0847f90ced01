//! The knowledge base: what stands in the files, what was checked, what was compiled.
//!
//! In: a tree of `kb/` files (embedded, a folder, an overlay), or the artefact that the build made of one.
//! Out: entries, remedies, vocabulary and compiled signatures. No human text: words stand in `locales/`.
//!
//! Three stages, three modules: `file` holds the TOML as written, `model` what was checked,
//! `compiled` the artefact from which the program starts. The build compiles this module too, so it uses
//! `fact`, `signature` and the catalog of `policy`, and nothing else of this crate.

mod accounts;
mod compiled;
mod denial;
mod file;
mod fingerprint;
mod issue;
mod load;
mod model;
mod overlay;
mod search_words;
mod tree;
mod uses;
mod vocabulary;
mod wording;

pub use accounts::account_numbers;
pub use compiled::{BulkWindows, CompiledSignature, Kb, KbError, Place, bulk_windows, compile};
pub use denial::{Denial, DenialGrammar, Ending, Phrase};
pub use fingerprint::fingerprint;
pub use issue::{Issue, Severity};
pub use load::{Corpus, EntryFile, OWN_PREFIX, RemedyFile, load};
pub use model::{
    Block, BlockBody, Cause, Claim, Command, Condition, Counterexample, Edge, Entry, EntryKind, Example,
    Form, Identity, Impact, Mistake, Origin, Outcome, Permission, Proof, Relation, RelationKind, Remedy,
    Risk, Scope, Signature, Source, Status, Step, StepOf, Template, Translation, TranslationOrigin, Variant,
    Whole,
};
pub use overlay::{AddedWords, Overlay};
pub use search_words::{Instead, PhrasesByLang, SearchWords};
pub use tree::{Folder, Tree};
pub use uses::{Known, Names, placeholders};
pub use vocabulary::{
    Assumed, Differ, FactDef, Glossary, ManagedPolicy, Noted, ProofWorld, RecordShape, ResourceType,
    Resources, ServiceActions, Term, Vocabulary,
};
pub use wording::{WordLists, Wording, Wordings};
