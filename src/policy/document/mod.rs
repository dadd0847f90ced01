//! A policy document: statements and their elements, each with its place in the text.
//!
//! In: JSON as [`super::json`] reads it. Out: a [`Document`]. Elements that no policy has stay in
//! [`Statement::others`]; nothing is judged here. Element names are those of the IAM JSON policy reference.

mod operator;
mod read;

pub use operator::{Base, Compared, Operator, SetOperator};

use super::json::{Defect, Node};
use std::ops::Range;
use std::sync::Arc;

/// A text of the document and where it stands, quotation marks included.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spanned {
    /// The text.
    pub text: String,
    /// Its bytes.
    pub span: Range<usize>,
}

/// A policy document as it was read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Document {
    /// The text that it was read from; other documents may stand in it too.
    pub text: Arc<str>,
    /// The file that it was read from, where somebody gave one; for those who are told of it.
    pub origin: String,
    /// The JSON; `None` when there is no value in the text.
    pub root: Option<Node>,
    /// What makes the text no JSON.
    pub defects: Vec<Defect>,
    /// `Version`.
    pub version: Option<Spanned>,
    /// `Id`.
    pub id: Option<Spanned>,
    /// `Statement`, in order; a single one need not stand in a list.
    pub statements: Vec<Statement>,
    /// Members of the document that no policy has.
    pub others: Vec<Spanned>,
    /// Members whose value has a form that no policy has.
    pub misshapen: Vec<Spanned>,
}

/// What a statement does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// `Allow`.
    Allow,
    /// `Deny`.
    Deny,
}

impl Effect {
    /// Returns its word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Allow => "Allow",
            Self::Deny => "Deny",
        }
    }
}

/// A statement.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Statement {
    /// The bytes of the statement.
    pub span: Range<usize>,
    /// `Sid`.
    pub sid: Option<Spanned>,
    /// `Effect`, where it is one of the two.
    pub effect: Option<Effect>,
    /// `Effect` as written.
    pub effect_text: Option<Spanned>,
    /// `Principal` or `NotPrincipal`.
    pub principals: Option<Principals>,
    /// `Action` or `NotAction`.
    pub actions: Option<Patterns>,
    /// `Resource` or `NotResource`.
    pub resources: Option<Patterns>,
    /// `Condition`, one for each operator and key.
    pub conditions: Vec<Condition>,
    /// Members that no statement has.
    pub others: Vec<Spanned>,
    /// Members that stand beside their opposite (`Action` and `NotAction`).
    pub doubled: Vec<Spanned>,
    /// Members whose value has a form that no policy has.
    pub misshapen: Vec<Spanned>,
}

/// A list of patterns that must match, or must not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Patterns {
    /// Whether it is `NotAction` or `NotResource`.
    pub is_negated: bool,
    /// The patterns.
    pub items: Vec<Spanned>,
    /// The bytes of the element, its name included.
    pub span: Range<usize>,
}

/// Who is meant.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Principals {
    /// Whether it is `NotPrincipal`.
    pub is_negated: bool,
    /// The principals.
    pub items: Vec<Principal>,
    /// The bytes of the element, its name included.
    pub span: Range<usize>,
}

/// What kind of principal is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PrincipalKind {
    /// `"*"` outside of an object.
    Anyone,
    /// `AWS`.
    Aws,
    /// `Service`.
    Service,
    /// `Federated`.
    Federated,
    /// `CanonicalUser`.
    CanonicalUser,
    /// A word that is none of these.
    Other,
}

/// One principal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Principal {
    /// Its kind.
    pub kind: PrincipalKind,
    /// What is written.
    pub name: Spanned,
    /// The word before it, as written (`AWS`).
    pub word: Spanned,
}

/// A condition on one key: any of the values, by one operator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    /// The operator; `None` for a word that is none.
    pub operator: Option<Operator>,
    /// The operator as written.
    pub operator_text: Spanned,
    /// The condition key as written.
    pub key: Spanned,
    /// The values.
    pub values: Vec<Spanned>,
    /// The bytes of key and values.
    pub span: Range<usize>,
}

impl Document {
    /// Reads a policy document. Always gives one; [`Document::is_sound`] tells whether AWS could read it.
    ///
    /// # Examples
    /// ```
    /// use cabhelp::policy::Document;
    ///
    /// let text = r#"{"Statement": {"Effect": "Allow", "Principal": "*", "Action": "kms:*", "Resource": "*"}}"#;
    /// let document = Document::read(text);
    /// assert!(document.is_sound());
    /// assert_eq!(document.statements[0].actions.as_ref().unwrap().items[0].text, "kms:*");
    /// ```
    #[must_use]
    pub fn read(text: &str) -> Self {
        read::document(text)
    }

    /// Takes the document out of JSON that has been read already, without its text: places are those of that JSON.
    #[must_use]
    pub fn of_node(node: &Node) -> Self {
        read::of_node(node.clone())
    }

    /// Takes statements that stand outside of a document, as a list or one alone.
    #[must_use]
    pub fn of_statements(node: &Node) -> Self {
        read::of_statements(node.clone())
    }

    /// Tells whether the text is JSON as AWS reads it.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.root.is_some() && self.defects.is_empty()
    }

    /// Tells whether policy variables are replaced: only in documents that name this version.
    #[must_use]
    pub fn has_variables(&self) -> bool {
        self.version.as_ref().is_some_and(|version| version.text == "2012-10-17")
    }

    /// Tells whether a statement says who is meant, as policies of resources do.
    #[must_use]
    pub fn names_principals(&self) -> bool {
        self.statements.iter().any(|statement| statement.principals.is_some())
    }
}

impl Statement {
    /// Tells whether the statement is a Deny.
    #[must_use]
    pub fn denies(&self) -> bool {
        self.effect == Some(Effect::Deny)
    }

    /// Tells whether the value of a member has a form that no policy has.
    #[must_use]
    pub fn has_misshapen(&self, name: &str) -> bool {
        self.misshapen.iter().any(|wrong| wrong.text == name)
    }

    /// Tells whether the statement is an Allow.
    #[must_use]
    pub fn allows(&self) -> bool {
        self.effect == Some(Effect::Allow)
    }
}

/// The versions of the policy language (IAM User Guide, `reference_policies_elements_version`).
pub const VERSIONS: [&str; 2] = ["2012-10-17", "2008-10-17"];

/// What keeps a document from being saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grammar {
    /// The statement, from 0; `None` for what is of the whole document.
    pub statement: Option<usize>,
    /// The name of the element, or the condition operator.
    pub name: String,
    /// What is wrong with it.
    pub kind: GrammarKind,
}

/// A way in which a document cannot be saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GrammarKind {
    /// An element that must be there is not, or its value is none of those that it may have.
    Element,
    /// There is no such condition operator.
    Operator,
    /// An element that this kind of policy cannot have.
    Surplus,
}

/// Returns the first thing in a document that AWS could not have saved; `None` when there is none.
#[must_use]
pub fn ungrammatical(document: &Document) -> Option<Grammar> {
    let element = |statement, name: &str| {
        Some(Grammar { statement, name: name.to_owned(), kind: GrammarKind::Element })
    };
    if let Some(one) = document.misshapen.first() {
        return element(None, &one.text);
    }
    if document.version.as_ref().is_some_and(|version| !VERSIONS.contains(&version.text.as_str())) {
        return element(None, "Version");
    }
    if document.root.as_ref().is_some_and(|root| root.get("Statement").is_none()) {
        return element(None, "Statement");
    }
    for (number, statement) in document.statements.iter().enumerate() {
        if let Some(one) = statement.misshapen.first() {
            return element(Some(number), &one.text);
        }
        if statement.effect.is_none() {
            return element(Some(number), "Effect");
        }
        if let Some(condition) = statement.conditions.iter().find(|one| one.operator.is_none()) {
            let name = condition.operator_text.text.clone();
            return Some(Grammar { statement: Some(number), name, kind: GrammarKind::Operator });
        }
    }
    None
}
