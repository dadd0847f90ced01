//! What all parts of an answer share: the steps, the facts, the words, what was asked for.

use crate::kb::{Command, Differ, Kb, KbError, Remedy, Resources, Scope, Step};
use crate::matcher::{Facts, Finding, Hints, SeenFacts};
use crate::policy::FillError;
use crate::text::{Args, Bundle, TextError, Texts};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::rc::Rc;

/// The end of a value in `when` and `unless` that stands for any other; alone it asks whether the fact is known.
const ANY: char = '*';

/// The values of a comparison of two facts.
const YES: &str = "yes";
const NO: &str = "no";

/// Why an answer cannot be given.
#[derive(Debug, thiserror::Error)]
pub enum AnswerError {
    /// The compiled knowledge base is damaged.
    #[error(transparent)]
    Kb(#[from] KbError),
    /// A text is missing or damaged.
    #[error(transparent)]
    Text(#[from] TextError),
    /// A policy template is damaged.
    #[error(transparent)]
    Fill(#[from] FillError),
    /// There is no such remedy.
    #[error("there is no remedy `{0}`")]
    NoRemedy(String),
    /// There is no such entry.
    #[error("there is no entry `{0}`")]
    NoEntry(String),
    /// Two values that must be one: the source account and the account of the source key.
    #[error("`{0}` and `{1}` cannot both be right")]
    Differ(String, String),
}

/// How an answer is wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// The form of policies.
    pub width: String,
    /// Whether the other forms are wanted as well.
    pub all_widths: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self { width: Hints::default().width, all_widths: false }
    }
}

/// What the answer is about.
#[derive(Clone, Copy, Debug)]
pub enum Subject<'a> {
    /// Something that was found, and the values of the whole text.
    Finding(&'a Finding, &'a SeenFacts),
    /// A page that somebody looked up, and what they know.
    Page(&'a Hints),
}

/// What all parts of an answer need.
pub(super) struct Context<'a> {
    pub kb: &'a Kb,
    pub texts: &'a Texts<'a>,
    pub answer: Rc<Bundle>,
    /// The steps that the answer is about.
    pub steps: &'a [Step],
    pub facts: Facts,
    pub args: Args,
    pub options: &'a Options,
    pub remedies: BTreeMap<String, &'a Remedy>,
    pub resources: Resources,
    pub found: Option<(&'a Finding, &'a SeenFacts)>,
}

impl Context<'_> {
    /// Returns the value of a fact, or the placeholder that stands for it.
    pub fn lookup(&self, name: &str) -> Result<String, String> {
        self.facts.value(name).map(str::to_owned).ok_or_else(|| {
            self.kb.vocabulary().fact(name).map_or_else(|| name.to_uppercase(), |def| def.placeholder.clone())
        })
    }

    /// Returns the value of a fact, where it is not known that of the fact that stands in for it, or the placeholder.
    pub fn lookup_with(&self, name: &str, stand_ins: &[(String, String)]) -> Result<String, String> {
        let stand_in = stand_ins.iter().find(|(fact, _)| fact == name).map(|(_, stand_in)| stand_in.as_str());
        match (self.lookup(name), stand_in) {
            (Err(_), Some(stand_in)) => self.lookup(stand_in),
            (found, _) => found,
        }
    }

    /// Returns the variables of sentences in which facts that are not known are said as their stand-ins.
    pub fn args_with(&self, stand_ins: &[(String, String)]) -> Cow<'_, Args> {
        let mut args = Cow::Borrowed(&self.args);
        for (fact, stand_in) in stand_ins {
            if !self.knows(fact)
                && let Some(value) = self.args.get(stand_in)
            {
                args.to_mut().insert(fact.clone(), value.clone());
            }
        }
        args
    }

    /// Tells whether a fact is known.
    pub fn knows(&self, name: &str) -> bool {
        self.facts.value(name).is_some()
    }

    /// Returns what a fact is called.
    pub fn label(&self, name: &str) -> Result<String, TextError> {
        self.answer.plain(&format!("label-{}", name.replace('_', "-")))
    }

    /// Returns what an account of the vocabulary is called, and its number.
    pub fn account(&self, word: &str) -> Result<(String, Option<String>), TextError> {
        let id = self.kb.vocabulary().account_fact(word).and_then(|fact| self.facts.value(fact));
        Ok((self.answer.plain(&format!("account-{word}"))?, id.map(str::to_owned)))
    }

    /// Tells whether a command is for the case at hand.
    pub fn takes(&self, command: &Command) -> bool {
        self.is_for(&command.resource_types)
            && command.when.iter().all(|(fact, values)| self.has_value(fact, values) == Some(true))
            && !command.unless.iter().any(|(fact, values)| self.has_value(fact, values) == Some(true))
    }

    /// Tells whether something for these resource types is for the one at hand; it is while none is known.
    pub fn is_for(&self, types: &[String]) -> bool {
        let Some(kind) = self.facts.value("resource_type") else {
            return types.is_empty() || types.iter().any(|name| self.fits_the_arn(name));
        };
        let kind = self.resources.find(kind).map_or(kind, |known| known.name.as_str());
        types.is_empty() || types.iter().any(|name| name.eq_ignore_ascii_case(kind))
    }

    /// Tells whether a cause or a step concerns the case at hand; it does as far as that is not known.
    pub fn concerns(&self, scope: &Scope) -> bool {
        if scope.surely {
            return self.is_about(scope);
        }
        self.is_for(&scope.resource_types)
            && self.applies(&scope.applies_to)
            && scope.when.iter().all(|(fact, values)| self.has_value(fact, values) != Some(false))
            && !scope.unless.iter().any(|(fact, values)| self.has_value(fact, values) == Some(true))
    }

    /// Tells whether the case at hand is surely what other words are for.
    pub fn is_about(&self, scope: &Scope) -> bool {
        let is_known = self.facts.value("resource_type").is_some();
        let has = |property: &String| self.property(property) == Some(true);
        (scope.resource_types.is_empty() || (is_known && self.is_for(&scope.resource_types)))
            && (scope.applies_to.is_empty() || scope.applies_to.iter().any(has))
            && scope.when.iter().all(|(fact, values)| self.has_value(fact, values) == Some(true))
            && scope.unless.iter().all(|(fact, values)| self.has_value(fact, values) == Some(false))
    }

    /// Tells whether a fact, or a comparison of two, has one of these values; `None` while it is not known.
    fn has_value(&self, fact: &str, values: &[String]) -> Option<bool> {
        let known = self.known(fact)?;
        let fits = |value: &String| match value.strip_suffix(ANY) {
            Some(start) => known.get(..start.len()).is_some_and(|head| head.eq_ignore_ascii_case(start)),
            None => value.eq_ignore_ascii_case(known),
        };
        Some(values.iter().any(fits))
    }

    /// The value of a fact, or whether a comparison of the vocabulary holds; `None` while it is not known.
    fn known(&self, name: &str) -> Option<&str> {
        let vocabulary = self.kb.vocabulary();
        let find = |list: &'_ [Differ]| list.iter().position(|one| one.id == name);
        let is_same =
            |one: &Differ| Some(self.facts.resolve(&one.first)? == self.facts.resolve(&one.second)?);
        let said = |is_so: bool| if is_so { YES } else { NO };
        if let Some(at) = find(&vocabulary.differs) {
            return is_same(&vocabulary.differs[at]).map(|same| said(!same));
        }
        if let Some(at) = find(&vocabulary.equals) {
            return is_same(&vocabulary.equals[at]).map(said);
        }
        self.facts.value(name)
    }

    fn applies(&self, properties: &[String]) -> bool {
        properties.is_empty() || properties.iter().any(|p| self.property(p).unwrap_or(true))
    }

    /// Tells whether the recovery point at hand has a property: by its ARN, else by its resource type; `None` when neither tells.
    pub fn property(&self, property: &str) -> Option<bool> {
        let by_type = || self.resources.has(self.facts.value("resource_type")?, property);
        self.resources.told(property, &|fact| self.facts.resolve(fact)).or_else(by_type)
    }

    /// Tells whether the recovery point can be of a type, by what its ARN tells.
    fn fits_the_arn(&self, kind: &str) -> bool {
        let told = self.resources.told("fully-managed", &|fact| self.facts.resolve(fact));
        told.is_none_or(|told| self.resources.has(kind, "fully-managed") != Some(!told))
    }
}
