//! Policies that are printed by themselves: those of a remedy or of an entry, with what puts them in place.

use super::build::{remedies, sentence_args, used};
use super::context::{AnswerError, Context, Options};
use super::model::{Commands, PolicyText};
use super::policies::policy_texts;
use super::steps::apply_commands;
use crate::kb::{Kb, Step};
use crate::matcher::{Facts, Hints};
use crate::policy::fill_statements;
use crate::text::Texts;
use serde_json::Value;

/// A policy to be printed.
#[derive(Clone, Debug)]
pub struct PrintedPolicy {
    /// The policy as answers show it.
    pub policy: PolicyText,
    /// What it is attached to: a word of the vocabulary (`key`, `vault`, `iam`).
    pub kind: Option<String>,
    /// What it is for.
    pub title: String,
    /// The statements of a whole policy that holds these and locks nobody out.
    pub whole: Vec<Value>,
    /// Placeholders that still stand in the whole policy.
    pub whole_missing: Vec<String>,
    /// The commands that put it in place.
    pub commands: Option<Commands>,
}

/// Returns the policies of `steps`, in their order, filled with what `hints` tell.
///
/// # Errors
/// When the knowledge base or its texts are damaged.
pub fn printed(
    kb: &Kb,
    texts: &Texts<'_>,
    steps: &[Step],
    hints: &Hints,
    options: &Options,
) -> Result<Vec<PrintedPolicy>, AnswerError> {
    let facts = Facts::of_hints(kb.vocabulary(), hints);
    let answer = texts.with_terms("answer")?;
    let args = sentence_args(kb, &answer, &facts)?;
    let (remedies, resources) = (remedies(kb, used(steps))?, kb.resources()?);
    let context =
        Context { kb, texts, answer, steps, facts, args, options, remedies, resources, found: None };
    policy_texts(&context)?.into_iter().map(|policy| of_policy(&context, policy)).collect()
}

fn of_policy(context: &Context<'_>, policy: PolicyText) -> Result<PrintedPolicy, AnswerError> {
    let name = &policy.name;
    let remedy = context.remedies.get(name).ok_or_else(|| AnswerError::NoRemedy(name.clone()))?;
    let title = context.texts.bundle(&format!("remedies/{name}"))?.get("title", &context.args)?;
    let (mut whole, mut whole_missing) = (Vec::new(), Vec::new());
    if let Some(start) = &remedy.whole {
        let other =
            context.kb.remedy(&start.remedy)?.ok_or_else(|| AnswerError::NoRemedy(start.remedy.clone()))?;
        let lookup = |fact: &str| context.lookup_with(fact, &start.stand_ins);
        for template in other.templates.iter().take(1) {
            let filled = fill_statements(&template.statements, &[], &lookup)?;
            whole.extend(filled.statements);
            whole_missing.extend(filled.missing);
        }
    }
    whole.extend(policy.statements.iter().cloned());
    for missing in &policy.missing {
        if !whole_missing.contains(missing) {
            whole_missing.push(missing.clone());
        }
    }
    let step =
        context.steps.iter().find(|step| matches!(&step.of, crate::kb::StepOf::Remedy(of) if of == name));
    let commands = step.map(|step| apply_commands(context, step, remedy)).transpose()?.flatten();
    let word = remedy.permissions.first().map(|permission| permission.policy.as_str());
    let kind = word.and_then(|word| context.kb.vocabulary().policy_kind(word)).map(str::to_owned);
    Ok(PrintedPolicy { policy, kind, title, whole, whole_missing, commands })
}
