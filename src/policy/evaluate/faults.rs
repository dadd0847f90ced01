//! What is wrong with a question, all of it at once. Codes and values; words are given elsewhere.

use crate::policy::catalog::Catalog;
use crate::policy::document::Grammar;
use crate::policy::json::{Defect, Place, parse, place_of};
use crate::policy::nearest::nearest;

/// A kind of fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CaseFault {
    /// The JSON is no object.
    NoObject,
    /// A member is missing.
    Missing,
    /// A member has no such form as it must have.
    Form {
        /// What it must be.
        needed: Shape,
    },
    /// A name that is none; the nearest one that is.
    UnknownName {
        /// The nearest name.
        nearest: Option<String>,
    },
    /// A word that is none of a list.
    UnknownValue {
        /// The member.
        of: String,
        /// The list.
        possible: String,
    },
    /// What asks is no principal that can make a request.
    Principal,
    /// No action of this name; those that may be meant.
    UnknownAction {
        /// The actions.
        meant: Vec<String>,
    },
    /// The action belongs to a service that is not decided here.
    OutOfScope,
    /// The root user cannot assume a role, whatever the policies say (STS API Reference, `AssumeRole`).
    RootAssumes,
    /// What it is about is no resource of the action.
    Resource,
    /// An alias where the key itself is needed.
    AliasForKey,
    /// An action with a wildcard: one request is about one action.
    WildcardAction,
    /// The action needs a resource, and there is none.
    NoResource,
    /// Caller and resource belong to different partitions, which never meet (IAM User Guide, cross-account resource
    /// access).
    OtherPartition {
        /// The partition of the resource.
        of_resource: String,
    },
    /// A condition key that there is not, but nearly.
    UnknownKey {
        /// The one that is.
        nearest: String,
    },
    /// The account of the resource is not twelve digits.
    ResourceAccount,
    /// The account of the resource is not the one of its ARN.
    OtherResourceAccount {
        /// The account of the ARN.
        of_arn: String,
    },
    /// The ARN of the resource tells no account, and nothing else does.
    NoResourceAccount,
    /// What stands in the place of a document is none.
    NoDocument,
    /// Several documents where there can be one.
    OnlyOne,
    /// An item of `scps` or `rcps` without `target` and `policies`.
    NoLevel,
    /// A level for another account than the one that its policies are to bind.
    OtherLevel {
        /// The input.
        of: String,
        /// The account that is bound.
        account: String,
    },
    /// A document that AWS could not have saved; the value names what is missing or wrong.
    Grammar {
        /// The input it stands in.
        of: String,
        /// What it is.
        fault: Grammar,
    },
    /// Text that is no JSON.
    Json {
        /// The input it stands in; empty for the question itself.
        of: String,
        /// What is wrong.
        defect: Defect,
        /// Where.
        place: Place,
    },
}

/// What a member of a question must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// An object.
    Object,
    /// A text.
    Text,
    /// A text or a list of texts.
    Texts,
    /// A list of grants, or the output of `aws kms list-grants`.
    Grants,
}

impl Shape {
    /// Returns its word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Object => "object",
            Self::Text => "text",
            Self::Texts => "texts",
            Self::Grants => "grants",
        }
    }
}

/// Everything that is wrong with a question.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Faults {
    list: Vec<(CaseFault, String)>,
}

impl Faults {
    /// Returns each fault with the value that it is about.
    #[must_use]
    pub fn list(&self) -> &[(CaseFault, String)] {
        &self.list
    }

    pub(super) fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    pub(super) fn push(&mut self, fault: CaseFault, value: &str) {
        self.list.push((fault, value.to_owned()));
    }

    pub(super) fn extend(&mut self, other: Self) {
        self.list.extend(other.list);
    }

    pub(super) fn unknown_name(&mut self, name: &str, known: &[&'static str]) {
        let nearest = nearest(name, known.iter().copied()).map(str::to_owned);
        self.push(CaseFault::UnknownName { nearest }, name);
    }

    pub(super) fn unknown_value(&mut self, of: &str, value: &str, possible: &[&'static str]) {
        let fault = CaseFault::UnknownValue { of: of.to_owned(), possible: possible.join(", ") };
        self.push(fault, value);
    }

    pub(super) fn unknown_action(&mut self, action: &str, catalog: &Catalog) {
        self.push(CaseFault::UnknownAction { meant: catalog.meant_by(action) }, action);
    }

    pub(super) fn form(&mut self, name: &str, needed: Shape) {
        self.push(CaseFault::Form { needed }, name);
    }

    pub(super) fn grammar(&mut self, of: &str, fault: Grammar) {
        let name = fault.name.clone();
        self.push(CaseFault::Grammar { of: of.to_owned(), fault }, &name);
    }

    /// Adds a defect of the JSON; of many like ones the first.
    pub(super) fn json(&mut self, of: &str, text: &str, defect: Defect) {
        let is_known = self.list.iter().any(|(fault, _)| {
            matches!(fault, CaseFault::Json { of: known, defect: one, .. } if known == of && one.kind == defect.kind)
        });
        if is_known {
            return;
        }
        let root = parse(text).0;
        let place = place_of(text, root.as_ref(), &defect.span);
        self.push(CaseFault::Json { of: of.to_owned(), defect, place }, "");
    }
}
