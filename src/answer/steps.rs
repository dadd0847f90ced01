//! Steps: who, where, what, with commands filled.

use super::context::{AnswerError, Context};
use super::files::keep_apart;
use super::model::{CauseText, CommandLine, Commands, PolicyText, StepText};
use crate::kb::{Command, Remedy, Risk, Step, StepOf};
use crate::policy::fill_text;
use crate::text::{Args, Bundle, TextError, Value};

/// Returns the steps that concern the case at hand, in order.
pub(super) fn step_texts(
    context: &Context<'_>,
    entry: &Bundle,
    causes: &[CauseText],
    policies: &[PolicyText],
) -> Result<Vec<StepText>, AnswerError> {
    let shown = context.steps.iter().filter(|step| context.concerns(&step.scope));
    let mut steps: Vec<StepText> =
        shown.map(|step| step_text(context, entry, step, causes, policies)).collect::<Result<_, _>>()?;
    keep_apart(&mut steps);
    Ok(steps)
}

/// Where the words of a step stand: the entry's own under `step-<id>…`, a remedy's in its own file.
struct Words<'a> {
    bundle: &'a Bundle,
    text: String,
    prefix: String,
    stand_ins: &'a [(String, String)],
}

fn step_text(
    context: &Context<'_>,
    entry: &Bundle,
    step: &Step,
    causes: &[CauseText],
    policies: &[PolicyText],
) -> Result<StepText, AnswerError> {
    match &step.of {
        StepOf::Entry(id) => {
            let words = Words {
                bundle: entry,
                text: format!("step-{id}"),
                prefix: format!("step-{id}-"),
                stand_ins: &step.stand_ins,
            };
            let sources = Sources {
                role: step.role.clone().unwrap_or_default(),
                account: step.account.clone().unwrap_or_default(),
                risk: step.risk,
                commands: [&step.confirm, &step.apply, &step.verify],
            };
            finish(context, step, id, &words, sources, causes, None)
        }
        StepOf::Remedy(name) => {
            let remedy = context.remedies.get(name).ok_or_else(|| AnswerError::NoEntry(name.clone()))?;
            let bundle = context.texts.bundle(&format!("remedies/{name}"))?;
            let words = Words {
                bundle: &bundle,
                text: "text".into(),
                prefix: String::new(),
                stand_ins: &step.stand_ins,
            };
            let sources = Sources {
                role: step.role.clone().unwrap_or_else(|| remedy.role.clone()),
                account: step.account.clone().unwrap_or_else(|| remedy.account.clone()),
                risk: remedy.risk,
                commands: [&remedy.confirm, &remedy.apply, &remedy.verify],
            };
            let policy = policies.iter().position(|policy| policy.name == *name);
            finish(context, step, name, &words, sources, causes, policy)
        }
    }
}

/// Returns the commands that put the policy of a remedy in place.
pub(super) fn apply_commands(
    context: &Context<'_>,
    step: &Step,
    remedy: &Remedy,
) -> Result<Option<Commands>, TextError> {
    let bundle = context.texts.bundle(&format!("remedies/{}", remedy.id))?;
    let words =
        Words { bundle: &bundle, text: "text".into(), prefix: String::new(), stand_ins: &step.stand_ins };
    commands(context, &words, "apply", &remedy.apply)
}

struct Sources<'a> {
    role: String,
    account: String,
    risk: Risk,
    commands: [&'a Vec<Command>; 3],
}

fn finish(
    context: &Context<'_>,
    step: &Step,
    id: &str,
    words: &Words<'_>,
    sources: Sources<'_>,
    causes: &[CauseText],
    policy: Option<usize>,
) -> Result<StepText, AnswerError> {
    let (account_label, account_id) = context.account(&sources.account)?;
    let [confirm, apply, verify] = sources.commands;
    let args = context.args_with(words.stand_ins);
    let warning = if sources.risk == Risk::None {
        None
    } else {
        Some(words.bundle.get(&format!("{}warning", words.prefix), &args)?)
    };
    let fixes = causes_of(step, causes);
    Ok(StepText {
        id: id.to_owned(),
        fixes_text: fixes_text(context, &fixes)?,
        role_label: context.answer.plain(&format!("role-{}", sources.role))?,
        role: sources.role,
        account: sources.account,
        account_label,
        account_id,
        text: words.bundle.get(&words.text, &args)?,
        warning,
        fixes,
        confirm: commands(context, words, "confirm", confirm)?,
        apply: commands(context, words, "apply", apply)?,
        verify: commands(context, words, "verify", verify)?,
        policy,
    })
}

/// The numbers of the causes that a step cures or tells apart, from 1.
pub(super) fn causes_of(step: &Step, causes: &[CauseText]) -> Vec<usize> {
    let number = |id: &String| causes.iter().position(|cause| cause.id == *id).map(|at| at + 1);
    step.fixes.iter().filter_map(number).collect()
}

/// The same as a phrase; empty when there are none.
pub(super) fn fixes_text(context: &Context<'_>, fixes: &[usize]) -> Result<String, TextError> {
    if fixes.is_empty() {
        return Ok(String::new());
    }
    let numbers = fixes.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    let args = Args::from([
        ("count".to_owned(), Value::Number(fixes.len())),
        ("numbers".to_owned(), numbers.into()),
    ]);
    context.answer.get("label-fixes", &args)
}

fn commands(
    context: &Context<'_>,
    words: &Words<'_>,
    kind: &str,
    commands: &[Command],
) -> Result<Option<Commands>, TextError> {
    if commands.is_empty() {
        return Ok(None);
    }
    let id = format!("{}{kind}", words.prefix);
    let mut text = if words.bundle.has(&id) {
        words.bundle.get(&id, &context.args_with(words.stand_ins))?
    } else {
        String::new()
    };
    let mut lines = Vec::new();
    for command in commands.iter().filter(|command| context.takes(command)) {
        let mut line = command_line(context, &command.argv, words.stand_ins);
        line.save_to.clone_from(&command.save_to);
        if command.by_hand && !text.is_empty() {
            line.by_hand = Some(std::mem::take(&mut text));
        }
        lines.push(line);
    }
    // What is done without a command is said all the same; what a command shows is not without it.
    let is_told = kind == "apply" && !text.is_empty();
    Ok((is_told || !lines.is_empty()).then_some(Commands { lines, text }))
}

/// Fills one command.
/// `stand_ins` name the facts that take the place of others while those are not known.
pub(super) fn command_line(
    context: &Context<'_>,
    argv: &[String],
    stand_ins: &[(String, String)],
) -> CommandLine {
    let mut missing = Vec::new();
    let lookup = |name: &str| context.lookup_with(name, stand_ins);
    let filled = (0..argv.len()).filter(|at| argv[*at].contains("<<")).collect();
    let argv = argv.iter().map(|part| fill_text(part, &lookup, &mut missing)).collect();
    CommandLine { argv, save_to: None, pipe_to: Vec::new(), by_hand: None, missing, filled }
}
