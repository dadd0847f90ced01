//! Which account is which: what the text does not tell, what it tells twice, what was masked.

use super::context::{AnswerError, Context};
use super::model::Sides;
use super::steps::command_line;
use crate::kb::{Assumed, Entry, Noted};
use crate::text::{Args, TextError};

/// Says which sides are unknown although this entry's remedies need them; `None` when nothing is missing.
/// The sides are never guessed.
pub(super) fn sides(context: &Context<'_>, entry: &Entry) -> Result<Option<Sides>, AnswerError> {
    let known = |name: &str| context.facts.value(name).is_some();
    let needed = entry.deciding_facts(context.kb, &context.options.width, &known)?;
    let vocabulary = context.kb.vocabulary();
    let unknown: Vec<&String> = vocabulary
        .side_facts
        .iter()
        .filter(|fact| needed.contains(fact.as_str()) && context.facts.value(fact).is_none())
        .collect();
    if unknown.is_empty() {
        return Ok(None);
    }
    let mut lines = Vec::new();
    match unknown.as_slice() {
        [one] if vocabulary.side_facts.len() > 1 => {
            let args = Args::from([("fact".to_owned(), side_name(context, one)?.into())]);
            lines.push(context.answer.get("sides-one-unknown", &args)?);
        }
        _ => lines.push(context.answer.plain("sides-unknown")?),
    }
    let known: Vec<&str> =
        vocabulary.side_facts.iter().filter_map(|fact| context.facts.value(fact)).collect();
    let accounts: Vec<&str> =
        context.found.map(|(_, seen)| seen.accounts.iter().map(String::as_str).collect()).unwrap_or_default();
    let open: Vec<&str> = accounts.into_iter().filter(|account| !known.contains(account)).collect();
    if !open.is_empty() {
        let args = Args::from([("accounts".to_owned(), open.join(", ").into())]);
        lines.push(context.answer.get("sides-accounts-seen", &args)?);
    }
    lines.push(context.answer.plain("sides-ask")?);
    let flags = unknown.iter().filter_map(|fact| {
        let def = vocabulary.fact(fact)?;
        Some(format!("--{} <{}>", def.flag.as_ref()?, def.placeholder))
    });
    let mut command = command_line(context, &vocabulary.ask_sides, &[]);
    command.pipe_to = ["cabhelp", "explain"].map(str::to_owned).to_vec();
    Ok(Some(Sides {
        lines,
        command,
        flags_text: context.answer.plain("sides-flags")?,
        flags: flags.collect(),
    }))
}

/// What a side is called within a sentence.
fn side_name(context: &Context<'_>, fact: &str) -> Result<String, TextError> {
    let word = context.kb.vocabulary().accounts.iter().find(|(_, named)| named == fact).map(|(word, _)| word);
    word.map_or_else(|| context.label(fact), |word| context.answer.plain(&format!("account-{word}")))
}

/// Says where two facts differ that are normally the same, and where the user contradicts the text.
pub(super) fn differences(context: &Context<'_>) -> Result<Vec<String>, TextError> {
    let mut notices = Vec::new();
    for differ in &context.kb.vocabulary().differs {
        if let (Some(first), Some(second)) =
            (context.facts.resolve(&differ.first), context.facts.resolve(&differ.second))
            && first != second
        {
            let args = Args::from([("first".to_owned(), first.into()), ("second".to_owned(), second.into())]);
            notices.push(context.answer.get(&format!("differ-{}", differ.id), &args)?);
        }
    }
    for equal in &context.kb.vocabulary().equals {
        if let (Some(first), Some(second)) =
            (context.facts.resolve(&equal.first), context.facts.resolve(&equal.second))
            && first == second
        {
            let args = Args::from([("first".to_owned(), first.into())]);
            notices.push(context.answer.get(&format!("equal-{}", equal.id), &args)?);
        }
    }
    notices.extend(assumptions(context)?);
    notices.extend(noted(context)?);
    for conflict in context.found.iter().flat_map(|(finding, _)| &finding.conflicts) {
        let flag =
            context.kb.vocabulary().fact(&conflict.by).and_then(|def| def.flag.clone()).unwrap_or_default();
        let args = Args::from([
            ("fact".to_owned(), context.label(&conflict.fact)?.into()),
            ("flag".to_owned(), format!("--{flag}").into()),
            ("given".to_owned(), conflict.given.as_str().into()),
            ("seen".to_owned(), conflict.seen.as_str().into()),
        ]);
        notices.push(context.answer.get("conflict-flag", &args)?);
    }
    Ok(notices)
}

/// Points out values that a reader would not expect beside a failure.
fn noted(context: &Context<'_>) -> Result<Vec<String>, TextError> {
    let vocabulary = context.kb.vocabulary();
    let holds = |one: &&Noted| {
        context.facts.value(&one.fact).is_some_and(|value| value.eq_ignore_ascii_case(&one.value))
    };
    let noted = vocabulary.noted.iter().filter(holds);
    noted.map(|one| context.answer.plain(&format!("noted-{}", one.id))).collect()
}

/// Says which facts were taken from a place that does not always tell them.
fn assumptions(context: &Context<'_>) -> Result<Vec<String>, TextError> {
    let vocabulary = context.kb.vocabulary();
    let is_assumed = |one: &&Assumed| {
        let better = vocabulary.fact(&one.fact).into_iter().flat_map(|def| &def.derive);
        context.facts.is_derived(&one.fact)
            && better.take_while(|path| **path != one.path).all(|path| context.facts.resolve(path).is_none())
    };
    vocabulary
        .assumed
        .iter()
        .filter(is_assumed)
        .map(|one| {
            let value = context.facts.value(&one.fact).unwrap_or_default();
            let flag = vocabulary.fact(&one.fact).and_then(|def| def.flag.clone()).unwrap_or_default();
            let args = Args::from([
                ("value".to_owned(), value.into()),
                ("flag".to_owned(), format!("--{flag}").into()),
            ]);
            context.answer.get(&format!("assumed-{}", one.id), &args)
        })
        .collect()
}

/// Says which values were there, but not in the form that may enter a policy.
pub(super) fn refused(context: &Context<'_>) -> Result<Vec<String>, TextError> {
    context
        .facts
        .hidden()
        .filter(|name| context.facts.value(name).is_none())
        .map(|name| {
            let args = Args::from([("fact".to_owned(), context.label(name)?.into())]);
            context.answer.get("refused-value", &args)
        })
        .collect()
}
