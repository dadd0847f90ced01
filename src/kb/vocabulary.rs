//! The closed lists: words, facts and their types, sides, fields of records, resource types, glossary.

use super::model::Source;
use crate::fact::{Arn, Kind};
use crate::policy::{ActionFacts, Catalog, KeyFacts, NotAction, ResourceKind, ServiceLinkedRole, StateFacts};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A fact that a message, a record or a flag can give.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FactDef {
    /// `source_account`.
    pub name: String,
    /// Its type.
    pub kind: Kind,
    /// What commands and policies show while it is not known, without the angle brackets.
    pub placeholder: String,
    /// The option of the command line that gives it, without the dashes.
    pub flag: Option<String>,
    /// Where it may be taken from, best first: a fact, or `fact.part`.
    pub derive: Vec<String>,
    /// Its value when nothing gives it.
    pub default: Option<String>,
}

/// A column of a row without field names: a field, and the texts that tell it.
pub type Column = (String, Vec<String>);

/// Which fields of a record hold which facts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordShape {
    /// Fields that hold the text to look up.
    pub message: Vec<String>,
    /// Facts that tell that a record is of a failure, with the values that do; with any value where there
    /// are none.
    pub failed: Vec<(String, Vec<String>)>,
    /// Fields whose numbers are no accounts.
    pub counted: Vec<String>,
    /// Fields that tell when something happened, the one that tells it best first.
    pub times: Vec<String>,
    /// Fields that tell whether a failure is of this program's business, with the values that do; where a
    /// record has none of them, it is.
    pub concerned: Vec<(String, Vec<String>)>,
    /// Field name and fact name; for the fields of `concerned` the name of no fact.
    pub fields: Vec<(String, String)>,
    /// Fields that count only beside one of some others.
    pub beside: Vec<(String, Vec<String>)>,
    /// Rows without field names: the word that begins a row, and its columns in order, each a field and
    /// the texts one of which its value holds (with a leading `=`: the values that it may have).
    pub rows: Vec<(String, Vec<Column>)>,
}

impl RecordShape {
    /// Returns the name under which a field of `concerned` stands among the fields: that of no fact.
    #[must_use]
    pub fn concern(field: &str) -> String {
        format!("?{field}")
    }
}

/// Two facts that are normally the same; an answer says so when they differ.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Differ {
    /// Names the message `differ-<id>`.
    pub id: String,
    /// A fact, or `fact.part`.
    pub first: String,
    /// A fact, or `fact.part`.
    pub second: String,
}

/// A fact taken from a place that does not always tell it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Assumed {
    /// Names the message `assumed-<id>`.
    pub id: String,
    /// The fact.
    pub fact: String,
    /// Where it was taken from, as in [`FactDef::derive`].
    pub path: String,
}

/// A value of a fact that an answer points out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Noted {
    /// Names the message `noted-<id>`.
    pub id: String,
    /// The fact.
    pub fact: String,
    /// The value, in any case.
    pub value: String,
}

/// The closed lists of a knowledge base.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vocabulary {
    /// Language tags; the first is English.
    pub languages: Vec<String>,
    /// Services.
    pub services: Vec<String>,
    /// Categories of problems.
    pub categories: Vec<String>,
    /// Phases of a job.
    pub phases: Vec<String>,
    /// Who acts.
    pub roles: Vec<String>,
    /// Properties of a resource type.
    pub resource_properties: Vec<String>,
    /// Forms in which a policy is offered; the first is the default.
    pub widths: Vec<String>,
    /// Account numbers that may stand in the knowledge base.
    pub documentation_accounts: Vec<String>,
    /// Services whose denials are this program's business.
    pub domain_services: Vec<String>,
    /// Actions of other services whose denials are, too.
    pub domain_actions: Vec<String>,
    /// What somebody says before a value, by the fact that it then is: folded phrases.
    pub said: Vec<(String, Vec<String>)>,
    /// What may stand between such a phrase and its value: folded.
    pub said_between: Vec<String>,
    /// What tells several names or values together, so that none is taken: folded.
    pub said_links: Vec<String>,
    /// The facts.
    pub facts: Vec<FactDef>,
    /// Fields of records.
    pub record: RecordShape,
    /// Words for accounts, and the fact that names each; empty when none does.
    pub accounts: Vec<(String, String)>,
    /// Facts that an answer lists, in order.
    pub shown_facts: Vec<String>,
    /// Kinds of values that bulk search counts: name, and the facts that give the value, best first.
    pub tallies: Vec<(String, Vec<String>)>,
    /// Facts that tell the sides apart.
    pub side_facts: Vec<String>,
    /// The command whose output tells the sides, with `<<fact>>` parts.
    pub ask_sides: Vec<String>,
    /// Pairs that are normally the same.
    pub differs: Vec<Differ>,
    /// Pairs that are normally not the same.
    pub equals: Vec<Differ>,
    /// Facts taken from a place that does not always tell them.
    pub assumed: Vec<Assumed>,
    /// Values that an answer points out.
    pub noted: Vec<Noted>,
    /// Words for principals, and the principal with `<<fact>>` parts.
    pub principals: Vec<(String, String)>,
    /// Words for policies, and the kind of each (`key`, `vault`, `iam`, …).
    pub policies: Vec<(String, String)>,
}

impl Vocabulary {
    /// Tells whether the denial of an action is this program's business.
    #[must_use]
    pub fn is_domain_action(&self, action: &str) -> bool {
        let service = action.split(':').next().unwrap_or_default();
        self.domain_services.iter().any(|known| known.eq_ignore_ascii_case(service))
            || self.domain_actions.iter().any(|known| known.eq_ignore_ascii_case(action))
    }

    /// Returns the definition of a fact.
    #[must_use]
    pub fn fact(&self, name: &str) -> Option<&FactDef> {
        self.facts.iter().find(|fact| fact.name == name)
    }

    /// Returns the type of a fact.
    #[must_use]
    pub fn kind_of(&self, name: &str) -> Option<Kind> {
        self.fact(name).map(|fact| fact.kind.clone())
    }

    /// Returns the fact that names the account of a word; `None` when no fact does.
    #[must_use]
    pub fn account_fact(&self, word: &str) -> Option<&str> {
        self.accounts.iter().find(|(w, _)| w == word).map(|(_, fact)| fact.as_str()).filter(|f| !f.is_empty())
    }

    /// Returns the principal of a word, with its `<<fact>>` parts.
    #[must_use]
    pub fn principal(&self, word: &str) -> Option<&str> {
        self.principals.iter().find(|(w, _)| w == word).map(|(_, arn)| arn.as_str())
    }

    /// Returns the kind of a policy of the vocabulary.
    #[must_use]
    pub fn policy_kind(&self, word: &str) -> Option<&str> {
        self.policies.iter().find(|(w, _)| w == word).map(|(_, kind)| kind.as_str())
    }

    /// Resolves `fact`, `fact.part` or `fact.part@service` (only of an ARN of that service) with `value_of`, which gives the
    /// value of a fact as it was written.
    #[must_use]
    pub fn resolve<'a>(path: &str, value_of: &dyn Fn(&str) -> Option<&'a str>) -> Option<&'a str> {
        match path.split_once('.') {
            None => value_of(path),
            Some((fact, part)) => {
                let value = value_of(fact)?;
                let Some(arn) = Arn::split(value) else {
                    return (part == "partition").then(|| partition_of(value)).flatten();
                };
                match part.split_once('@') {
                    None => arn.part(part),
                    Some((part, service)) => (arn.service == service).then(|| arn.part(part)).flatten(),
                }
            }
        }
    }
}

/// The partition of a Region of China or of `GovCloud`. Source: IAM User Guide, "Identify AWS resources with ARNs".
fn partition_of(region: &str) -> Option<&'static str> {
    let known = [("cn-", "aws-cn"), ("us-gov-", "aws-us-gov")];
    known.iter().find(|(start, _)| region.starts_with(start)).map(|(_, partition)| *partition)
}

/// What a resource type of AWS Backup supports.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResourceType {
    /// As AWS's records write it.
    pub name: String,
    /// Other ways to write it.
    pub also: Vec<String>,
    /// Full AWS Backup management; `None` when not known.
    pub full_management: Option<bool>,
    /// Whose key encrypts the source of a copy: `vault` or `resource`; `None` when not known.
    pub copy_key: Option<String>,
}

/// All resource types.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Resources {
    /// The day of the facts, `YYYY-MM-DD`.
    pub as_of: String,
    /// The types.
    pub types: Vec<ResourceType>,
    /// ARNs of recovery points that tell whether AWS Backup fully manages them: facts, and the service in the ARN if it does.
    pub told_by: (Vec<String>, String),
    /// Where the facts come from.
    pub sources: Vec<Source>,
}

impl Resources {
    /// Returns the type that somebody wrote as `name`, in any case.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<&ResourceType> {
        self.types.iter().find(|kind| {
            kind.name.eq_ignore_ascii_case(name)
                || kind.also.iter().any(|also| also.eq_ignore_ascii_case(name))
        })
    }

    /// Tells whether a resource type has a property of the vocabulary; `None` when that is not known.
    #[must_use]
    pub fn has(&self, name: &str, property: &str) -> Option<bool> {
        is_property(property, self.find(name)?.full_management?)
    }

    /// The same as the ARN of a recovery point tells it; `resolve` gives the value of a fact.
    #[must_use]
    pub fn told<'a>(&self, property: &str, resolve: &dyn Fn(&str) -> Option<&'a str>) -> Option<bool> {
        let (facts, service) = &self.told_by;
        let arn = facts.iter().find_map(|fact| Arn::split(resolve(fact)?))?;
        is_property(property, arn.service == *service)
    }
}

fn is_property(property: &str, is_fully_managed: bool) -> Option<bool> {
    match property {
        "fully-managed" => Some(is_fully_managed),
        "not-fully-managed" => Some(!is_fully_managed),
        _ => None,
    }
}

/// A term of the field in each language, and the words that must not stand for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// Name of the row.
    pub id: String,
    /// Language tag and term.
    pub words: Vec<(String, String)>,
    /// Language tag and words to avoid.
    pub avoid: Vec<(String, Vec<String>)>,
}

/// The terms of the field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Glossary {
    /// The terms.
    pub terms: Vec<Term>,
}

/// What AWS has of a service, or of all: actions, condition keys, key states, service-linked roles.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServiceActions {
    /// `kms`; `aws` for what is not of one service.
    pub service: String,
    /// The day of the list, `YYYY-MM-DD`.
    pub as_of: String,
    /// Where the list comes from.
    pub sources: Vec<String>,
    /// The kinds of resource that they name.
    #[serde(default)]
    pub resource_types: Vec<ResourceKind>,
    /// The real actions.
    pub actions: Vec<ActionFacts>,
    /// Names that are no actions, and what is meant by them.
    #[serde(default)]
    pub not_actions: Vec<NotAction>,
    /// The condition keys.
    #[serde(default)]
    pub condition_keys: Vec<KeyFacts>,
    /// What fails in which state of a key.
    #[serde(default)]
    pub states: Vec<StateFacts>,
    /// Service-linked roles.
    #[serde(default)]
    pub service_linked_roles: Vec<ServiceLinkedRole>,
}

impl ServiceActions {
    /// Joins the lists of all services.
    #[must_use]
    pub fn catalog(lists: &[Self]) -> Catalog {
        let mut catalog = Catalog::default();
        for list in lists {
            catalog.actions.extend(list.actions.iter().cloned());
            catalog.resource_types.extend(list.resource_types.iter().cloned());
            catalog.not_actions.extend(list.not_actions.iter().cloned());
            catalog.keys.extend(list.condition_keys.iter().cloned());
            catalog.states.extend(list.states.iter().cloned());
            catalog.service_linked_roles.extend(list.service_linked_roles.iter().cloned());
        }
        catalog
    }

    /// Tells whether a name, which may end with `*`, covers a real action of the service.
    #[must_use]
    pub fn covers(&self, name: &str) -> bool {
        self.actions.iter().any(|real| match name.strip_suffix('*') {
            Some(stem) => real.name.starts_with(stem),
            None => real.name == name,
        })
    }
}

/// What a managed policy of AWS allows, as far as proofs need it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ManagedPolicy {
    /// `AWSBackupServiceLinkedRolePolicyForBackup`.
    pub name: String,
    /// Its version, as AWS counts (`v31`).
    pub version: String,
    /// The day of that version, `YYYY-MM-DD`.
    pub as_of: String,
    /// Where it was read.
    pub source: String,
    /// What is left out of it, and how sure the rest is.
    pub note: String,
    /// Its statements.
    pub statements: Vec<serde_json::Value>,
}

/// The world in which the proofs of remedies are run.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProofWorld {
    /// The value of each fact.
    pub facts: BTreeMap<String, String>,
    /// Somebody of an account that has nothing to do with it.
    pub unrelated: String,
    /// A key that has nothing to do with it.
    pub unrelated_key: String,
}
