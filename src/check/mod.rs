//! The checks of the knowledge base: what `cabhelp kb check` and the tests of the shipped one both run.
//!
//! In: the files of `kb/` and `locales/`, ordinary logs, for an overlay the corpus below it, and the day. Out: a
//! [`Report`] with every finding at once, each with file, line, field and cure, in plain English for the
//! developer. Judges only; it mends nothing, prints nothing, and reads no clock.
//!
//! One check, one file: K03 `coverage`, K04 `examples`, K05 `counterexamples`, K06 `damage`, K07 `ordinary`, K08
//! `evidence`, K09 `texts` (with `needed`, `variables` and `trial`), K10 `wording` (with `terms`), K11 `proofs`, K12 `accounts`, K13
//! `relations`, K14 `exceptions`, K15 `todo`, K16 `search`, K17 `windows`. K01 and K02 come from [`kb::load`]. K04 to K07,
//! K11 and K17 judge the knowledge base as a whole, so they wait until K01 and K02 have nothing left to say; without a vocabulary
//! nothing else can be judged at all.

mod accounts;
mod anchors;
mod counterexamples;
mod coverage;
mod damage;
mod evidence;
mod examples;
mod exceptions;
mod ftl;
mod ground;
mod needed;
mod ordinary;
mod proofs;
mod relations;
mod search;
mod stamp;
mod terms;
mod texts;
mod todo;
mod trial;
mod variables;
mod windows;
mod wording;

pub use anchors::{AnchorLine, anchors};
pub use damage::{Damage, Leaves, To, damages};
pub use ordinary::FOLDER as ORDINARY_LOGS;
pub use stamp::{restamp, source_stamp, stamp_of};
pub use todo::MARK as TODO_MARK;

use crate::kb::{self, Corpus, Issue, Severity, Tree};
use ground::{Ground, Judge};

/// The checks that [`check`] runs.
pub const CODES: &[&str] = &[
    "K01", "K02", "K03", "K04", "K05", "K06", "K07", "K08", "K09", "K10", "K11", "K12", "K13", "K14", "K15",
    "K16", "K17",
];

/// What is checked.
pub struct Sources<'a> {
    /// The facts: the tree of `kb/`.
    pub kb: &'a dyn Tree,
    /// The words: the tree of `locales/`, with paths like `en/terms.ftl`.
    pub texts: &'a dyn Tree,
    /// Logs in which nothing may be found.
    pub ordinary: Option<&'a dyn Tree>,
    /// For an overlay: the corpus below it.
    pub base: Option<&'a Corpus>,
    /// For an overlay: the texts below it, whose terms and stand-ins it may use as the program does.
    pub base_texts: Option<&'a dyn Tree>,
    /// The day from which ages are counted, `YYYY-MM-DD`.
    pub today: String,
}

/// What the checks found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// The findings, by file, line and code.
    pub issues: Vec<Issue>,
    /// The number of entries that could be read.
    pub entries: usize,
    /// The number of checks.
    pub checks: usize,
}

impl Report {
    /// Returns the number of errors.
    #[must_use]
    pub fn errors(&self) -> usize {
        self.count(Severity::Error)
    }

    /// Returns the number of warnings.
    #[must_use]
    pub fn warnings(&self) -> usize {
        self.count(Severity::Warning)
    }

    fn count(&self, severity: Severity) -> usize {
        self.issues.iter().filter(|issue| issue.severity == severity).count()
    }
}

/// Runs every check over `sources`. File names begin with `kb/`, `locales/` or [`ORDINARY_LOGS`].
#[must_use]
pub fn check(sources: &Sources<'_>) -> Report {
    let (corpus, loaded) = kb::load(sources.kb, sources.base);
    let whole = loaded.is_empty();
    let mut issues: Vec<Issue> = loaded.into_iter().map(below_kb).collect();
    if !corpus.vocabulary.languages.is_empty() {
        let ground = Ground::new(sources, &corpus);
        judge_files(&ground, &mut issues);
        if whole {
            proofs::check(&ground, &mut issues);
            judge_matches(&ground, &mut issues);
        }
    }
    issues.sort_by(|a, b| {
        (&a.file, a.line, a.code, &a.field, &a.message).cmp(&(&b.file, b.line, b.code, &b.field, &b.message))
    });
    issues.dedup();
    Report { issues, entries: corpus.entries.len(), checks: CODES.len() }
}

/// Names a file from the root of the folder; `overlay.toml` stands there.
fn below_kb(mut issue: Issue) -> Issue {
    if issue.file != "overlay.toml" {
        issue.file = format!("kb/{}", issue.file);
    }
    issue
}

/// Runs the checks that look at each file by itself.
fn judge_files(ground: &Ground<'_>, issues: &mut Vec<Issue>) {
    coverage::check(ground, issues);
    evidence::check(ground, issues);
    texts::check(ground, issues);
    wording::check(ground, issues);
    accounts::check(ground, issues);
    relations::check(ground, issues);
    exceptions::check(ground, issues);
    todo::check(ground, issues);
    search::check(ground, issues);
}

/// Runs the checks that look for texts in the whole knowledge base.
fn judge_matches(ground: &Ground<'_>, issues: &mut Vec<Issue>) {
    match Judge::new(ground) {
        Ok(judge) => {
            examples::check(ground, &judge, issues);
            counterexamples::check(ground, &judge, issues);
            damage::check(ground, &judge, issues);
            ordinary::check(ground, &judge, issues);
            windows::check(ground, &judge, issues);
        }
        Err(error) => {
            issues.push(Issue::error("K02", "kb", "", error.to_string(), "mend the signature"));
        }
    }
}
