//! What is wrong with a policy document: everything at once, each with its place.
//!
//! In: a document as [`open`](crate::policy::open) found it, and what else is known (its kind, the accounts of the
//! copy). Out: [`Finding`]s, in the order of the text: rule, variant, place and values, no words. Judges only.
//!
//! One file for each part: `syntax` (JSON), `structure` (elements), `actions`, `principals`, `resources`,
//! `conditions`, `reach` (whom it admits: everybody, nobody), `sides` (source and destination of a copy).
//!
//! What it does not do: know whether a principal exists, or judge actions of services other than KMS, AWS Backup
//! and STS.

mod actions;
mod admits;
mod arns;
mod conditions;
mod principals;
mod reach;
mod resources;
mod rule;
mod sides;
mod structure;
mod syntax;

pub use rule::{Gravity, Rule};
pub use syntax::defect_finding;

use super::catalog::Catalog;
use super::document::{Document, Statement};
use super::json::{Place, Places};
use super::source::{Opened, PolicyKind};
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::ops::Range;

/// Something that is wrong with a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule.
    pub rule: Rule,
    /// Which form of the rule's sentence tells it; empty for the only one.
    pub variant: &'static str,
    /// Where: in the text of the document.
    pub place: Place,
    /// The bytes of the document's text.
    pub span: Range<usize>,
    /// What the sentence names.
    pub values: Vec<(&'static str, String)>,
    /// How often it is found; the place is that of the first.
    pub count: usize,
}

impl Finding {
    /// Makes a finding whose place is not told yet.
    fn new<const N: usize>(
        rule: Rule,
        variant: &'static str,
        span: &Range<usize>,
        values: [(&'static str, &str); N],
    ) -> Self {
        let values = values.into_iter().map(|(name, value)| (name, value.to_owned())).collect();
        Self { rule, variant, place: Place::default(), span: span.clone(), values, count: 1 }
    }
}

/// What is known besides the document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Around {
    /// The kind of the policy, where the user says it.
    pub kind: Option<PolicyKind>,
    /// The source account of the copy.
    pub source_account: Option<String>,
    /// The destination account of the copy.
    pub destination_account: Option<String>,
}

/// Checks a document.
///
/// # Examples
/// ```
/// use cabhelp::policy::{Around, Found, Rule, check, open};
///
/// let catalog = cabhelp::engine::Engine::builder().build().unwrap().policy_catalog().unwrap();
/// let text = br#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "kms:ListGrant", "Resource": "*"}]}"#;
/// let Found::Policies(policies) = open(text) else { panic!("no policy") };
/// let findings = check(&policies[0], &Around::default(), &catalog);
/// assert_eq!(findings[0].rule, Rule::UnknownAction);
/// assert_eq!(findings[0].place.pointer, "/Statement/0/Action");
/// ```
#[must_use]
pub fn check(opened: &Opened, around: &Around, catalog: &Catalog) -> Vec<Finding> {
    let kind = around.kind.unwrap_or_else(|| opened.kind());
    let mut desk =
        Desk { opened, document: &opened.document, kind, around, catalog, owner: None, findings: Vec::new() };
    desk.owner = desk.infer_owner();
    syntax::check(&mut desk);
    if desk.document.root.is_some() {
        structure::check(&mut desk);
        principals::check(&mut desk);
        actions::check(&mut desk);
        resources::check(&mut desk);
        conditions::check(&mut desk);
        reach::check(&mut desk);
        sides::check(&mut desk);
    }
    let around = opened
        .around
        .iter()
        .map(|(place, defect)| Finding { place: place.clone(), ..defect_finding(defect) });
    around.chain(desk.finish()).collect()
}

/// A document on the desk, with what has been found in it.
struct Desk<'a> {
    opened: &'a Opened,
    document: &'a Document,
    kind: PolicyKind,
    around: &'a Around,
    catalog: &'a Catalog,
    /// The account that owns the resource, where it is told or follows from the document.
    owner: Option<String>,
    findings: Vec<Finding>,
}

impl<'a> Desk<'a> {
    /// Notes a finding.
    fn found<const N: usize>(&mut self, rule: Rule, span: &Range<usize>, values: [(&'static str, &str); N]) {
        self.found_as(rule, "", span, values);
    }

    /// Notes a finding that one form of the rule's sentence tells.
    fn found_as<const N: usize>(
        &mut self,
        rule: Rule,
        variant: &'static str,
        span: &Range<usize>,
        values: [(&'static str, &str); N],
    ) {
        self.findings.push(Finding::new(rule, variant, span, values));
    }

    fn statements(&self) -> impl Iterator<Item = &'a Statement> + use<'a> {
        self.document.statements.iter()
    }

    /// The bytes of the document as a whole.
    fn whole(&self) -> Range<usize> {
        self.document.root.as_ref().map_or(0..self.document.text.len(), |root| root.span.clone())
    }

    /// Orders the findings by place, joins like ones, and gives each its line, column and pointer.
    fn finish(mut self) -> Vec<Finding> {
        self.findings.sort_by_key(|a| (a.span.start, a.rule, a.span.end));
        let mut joined: Vec<Finding> = Vec::new();
        let mut known: HashMap<_, usize> = HashMap::new();
        for finding in self.findings {
            // Of what a tool does to the whole text the first place is enough.
            let is_syntax = finding.rule.code() <= Rule::NoJson.code();
            let span = (!is_syntax).then(|| finding.span.clone());
            match known.entry((finding.rule, finding.variant, span, finding.values.clone())) {
                Entry::Occupied(of) if is_syntax => joined[*of.get()].count += 1,
                Entry::Occupied(_) => {}
                Entry::Vacant(entry) => {
                    entry.insert(joined.len());
                    joined.push(finding);
                }
            }
        }
        let mut places = Places::new(&self.document.text, self.document.root.as_ref());
        for finding in &mut joined {
            finding.place = places.of(&finding.span);
        }
        joined
    }
}
