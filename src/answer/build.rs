//! Puts an answer together.

use super::context::{AnswerError, Context, Options, Subject};
use super::guide::{block_texts, shown};
use super::labels::Labels;
use super::model::{Answer, CauseText, FactRow, MistakeText, RelatedText, SourceText, StepText, VaryingText};
use super::policies::{permission_rows, policy_texts};
use super::sides::{differences, refused, sides};
use super::steps::step_texts;
use crate::kb::{Entry, Kb, KbError, Remedy, Status, Step, StepOf, Variant};
use crate::matcher::{Facts, MatchKind};
use crate::signature::readable;
use crate::text::{Args, Bundle, TextError, Texts, Value};
use std::collections::BTreeMap;

/// Puts together the answer to `subject` about the entry `id`.
///
/// # Errors
/// When the knowledge base or the texts are damaged; the shipped ones are checked by the tests.
pub fn build(
    kb: &Kb,
    texts: &Texts<'_>,
    id: &str,
    subject: Subject<'_>,
    options: &Options,
) -> Result<Answer, AnswerError> {
    let entry = kb.entry(id)?.ok_or_else(|| AnswerError::NoEntry(id.to_owned()))?;
    let bundle = texts.bundle(&format!("entries/{id}"))?;
    let (facts, found) = match subject {
        Subject::Finding(finding, seen) => (finding.facts.clone(), Some((finding, seen))),
        Subject::Page(hints) => (Facts::of_hints(kb.vocabulary(), hints), None),
    };
    let answer = texts.with_terms("answer")?;
    let args = sentence_args(kb, &answer, &facts)?;
    let remedies = remedies(kb, used(&entry.steps).chain(shown(&entry.blocks)))?;
    let resources = kb.resources()?;
    let steps = entry.steps.as_slice();
    let context = Context { kb, texts, answer, steps, facts, args, options, remedies, resources, found };
    let causes = causes(&context, entry, &bundle)?;
    let policies = policy_texts(&context)?;
    let steps = step_texts(&context, &bundle, &causes, &policies)?;
    let blocks = block_texts(&context, entry, &bundle)?;
    let first_step = steps.first();
    Ok(Answer {
        lang: texts.lang().to_owned(),
        entry_id: entry.id.clone(),
        slug: entry.slug.clone(),
        title: own_text(&context, entry, &bundle, "title")?,
        summary: own_text(&context, entry, &bundle, "summary")?,
        notices: notices(&context, entry)?,
        sides: if found.is_some() { sides(&context, entry)? } else { None },
        facts: fact_rows(&context)?,
        varying: varying(&context)?,
        permissions: permission_rows(&context, &causes)?,
        labels: labels(&context, entry, first_step)?,
        steps,
        causes,
        policies,
        blocks,
        message: message(&context, entry),
        mistakes: mistakes(&context, entry, &bundle)?,
        sources: sources(&context, entry),
        related: related(&context, entry),
        reply: bundle.has("reply").then(|| own_text(&context, entry, &bundle, "reply")).transpose()?,
        verified: entry.verified.clone(),
    })
}

/// Returns a text of the entry, in the words of the first variant that the case at hand surely is.
fn own_text(context: &Context<'_>, entry: &Entry, bundle: &Bundle, text: &str) -> Result<String, TextError> {
    let has = |variant: &&Variant| variant.texts.iter().any(|one| one == text);
    let variant = entry.variants.iter().filter(has).find(|variant| context.is_about(&variant.scope));
    match variant {
        Some(variant) => bundle.get(&format!("{text}-{}", variant.id), &context.args),
        None => bundle.get(text, &context.args),
    }
}

/// Returns the title of an entry.
///
/// # Errors
/// When its texts are missing or damaged.
pub fn title(kb: &Kb, texts: &Texts<'_>, id: &str) -> Result<String, AnswerError> {
    let bundle = texts.bundle(&format!("entries/{id}"))?;
    let answer = texts.with_terms("answer")?;
    Ok(bundle.get("title", &sentence_args(kb, &answer, &Facts::default())?)?)
}

/// Returns the fixed words for a text in which nothing was found; `example` is an entry that can be shown.
///
/// # Errors
/// When they are missing.
pub fn not_found_labels(texts: &Texts<'_>, example: &str) -> Result<Labels, AnswerError> {
    let bundle = texts.with_terms("answer")?;
    let mut labels = Labels::read(&bundle)?;
    let show = format!("cabhelp explain {example}");
    for (id, command) in [("all-entries", "cabhelp kb list"), ("show-entry", show.as_str())] {
        labels.add(&bundle, id, &Args::from([("command".to_owned(), command.into())]))?;
    }
    Ok(labels)
}

/// Every fact as a variable: its value, or the stand-in of the language.
pub(super) fn sentence_args(kb: &Kb, bundle: &Bundle, facts: &Facts) -> Result<Args, TextError> {
    let mut args = Args::new();
    for def in &kb.vocabulary().facts {
        let stand_in = format!("fact-{}", def.name.replace('_', "-"));
        if let Some(value) = facts.value(&def.name) {
            args.insert(def.name.clone(), value.into());
        } else if bundle.has(&stand_in) {
            args.insert(def.name.clone(), bundle.plain(&stand_in)?.into());
        }
    }
    Ok(args)
}

/// Returns the remedies of these names, as far as there are such.
pub(super) fn remedies<'a, 'n>(
    kb: &'a Kb,
    names: impl Iterator<Item = &'n str>,
) -> Result<BTreeMap<String, &'a Remedy>, KbError> {
    let mut remedies = BTreeMap::new();
    for name in names {
        if let Some(remedy) = kb.remedy(name)? {
            remedies.insert(name.to_owned(), remedy);
        }
    }
    Ok(remedies)
}

/// The remedies that steps use.
pub(super) fn used(steps: &[Step]) -> impl Iterator<Item = &str> {
    steps.iter().filter_map(|step| match &step.of {
        StepOf::Remedy(name) => Some(name.as_str()),
        StepOf::Entry(_) => None,
    })
}

fn causes(context: &Context<'_>, entry: &Entry, bundle: &Bundle) -> Result<Vec<CauseText>, TextError> {
    entry
        .causes
        .iter()
        .filter(|cause| context.concerns(&cause.scope))
        .map(|cause| {
            let text = bundle.get(&format!("cause-{}", cause.id), &context.args)?;
            Ok(CauseText { id: cause.id.clone(), text })
        })
        .collect()
}

fn notices(context: &Context<'_>, entry: &Entry) -> Result<Vec<String>, TextError> {
    let mut notices = Vec::new();
    match (entry.status, &entry.replaced_by) {
        (Status::Active, _) => {}
        (Status::Draft, _) => notices.push(context.answer.plain("draft-notice")?),
        (Status::Retired, Some(id)) => {
            let args = Args::from([("id".to_owned(), id.as_str().into())]);
            notices.push(context.answer.get("retired-notice", &args)?);
        }
        (Status::Retired, None) => notices.push(context.answer.plain("retired-notice-alone")?),
    }
    if context.found.is_some_and(|(finding, _)| finding.is_loose) {
        notices.push(context.answer.plain("loose-notice")?);
    }
    notices.extend(differences(context)?);
    notices.extend(refused(context)?);
    notices.extend(undocumented(context, entry)?);
    Ok(notices)
}

/// Says that a property of the resource type is not known which decides between causes or steps.
fn undocumented(context: &Context<'_>, entry: &Entry) -> Result<Option<String>, TextError> {
    let Some(kind) = context.facts.value("resource_type") else { return Ok(None) };
    let causes = entry.causes.iter().map(|cause| &cause.scope);
    let mut asked =
        causes.chain(entry.steps.iter().map(|step| &step.scope)).flat_map(|scope| &scope.applies_to);
    if asked.any(|property| context.property(property).is_none()) {
        let args = Args::from([("type".to_owned(), kind.into())]);
        return context.answer.get("resource-unknown", &args).map(Some);
    }
    Ok(None)
}

/// The facts that the vocabulary lists, as far as they are known; each value once.
fn fact_rows(context: &Context<'_>) -> Result<Vec<FactRow>, TextError> {
    let mut rows: Vec<FactRow> = Vec::new();
    for name in &context.kb.vocabulary().shown_facts {
        if let Some(value) = context.facts.value(name)
            && !rows.iter().any(|row| row.value == value)
        {
            rows.push(FactRow { name: name.clone(), label: context.label(name)?, value: value.to_owned() });
        }
    }
    Ok(rows)
}

/// How many values of one fact are shown that differ between occurrences; the JSON document has all.
const MOST_VALUES: usize = 24;

fn varying(context: &Context<'_>) -> Result<Vec<VaryingText>, TextError> {
    let Some((finding, _)) = context.found else {
        return Ok(Vec::new());
    };
    let shown = &context.kb.vocabulary().shown_facts;
    finding
        .varying
        .iter()
        .filter(|(name, _)| shown.contains(name))
        .map(|(name, values)| {
            let (shown, more) = values.split_at(values.len().min(MOST_VALUES));
            Ok(VaryingText { label: context.label(name)?, values: shown.to_vec(), more: more.len() })
        })
        .collect()
}

/// The message in English: as it was found, or the signature when a translation was found.
fn message(context: &Context<'_>, entry: &Entry) -> Option<String> {
    let placeholder = |name: &str| context.kb.vocabulary().fact(name).map(|def| def.placeholder.clone());
    let written = |id: &str| {
        let signature = entry.signatures.iter().find(|signature| signature.id == id)?;
        readable(&signature.text, &placeholder).ok()
    };
    match context.found {
        Some((finding, _)) if finding.kind == MatchKind::Translated || finding.is_loose => {
            written(&finding.signature).or_else(|| written(&entry.signatures.first()?.id))
        }
        Some((finding, _)) => Some(finding.text.split_whitespace().collect::<Vec<_>>().join(" ")),
        None => entry.signatures.first().and_then(|signature| written(&signature.id)),
    }
}

fn mistakes(context: &Context<'_>, entry: &Entry, bundle: &Bundle) -> Result<Vec<MistakeText>, TextError> {
    entry
        .mistakes
        .iter()
        .map(|mistake| {
            let text = bundle.get(&format!("mistake-{}", mistake.id), &context.args)?;
            let urls = std::iter::once(&mistake.url).chain(&mistake.also).cloned().collect();
            Ok(MistakeText { text, urls })
        })
        .collect()
}

/// The sources of the entry and of its remedies, each address once.
fn sources(context: &Context<'_>, entry: &Entry) -> Vec<SourceText> {
    let mut sources: Vec<SourceText> = Vec::new();
    let remedies = context.remedies.values().flat_map(|remedy| &remedy.sources);
    for source in entry.sources.iter().chain(remedies) {
        if !sources.iter().any(|known| known.url == source.url) {
            sources.push(SourceText {
                title: source.title.clone(),
                url: source.url.clone(),
                retrieved: source.retrieved.clone(),
            });
        }
    }
    sources
}

fn related(context: &Context<'_>, entry: &Entry) -> Vec<RelatedText> {
    let found = context.found.map(|(finding, _)| finding.related.clone()).unwrap_or_default();
    let named = entry.relations.iter().map(|relation| relation.id.clone());
    let mut related: Vec<RelatedText> = Vec::new();
    for id in found.into_iter().chain(named) {
        if context.kb.find(&id).is_some() && !related.iter().any(|known| known.entry_id == id) {
            // An entry of an overlay may lack this language: then its name stands for its title.
            let title = title(context.kb, context.texts, &id).unwrap_or_else(|_| slug_of(context.kb, &id));
            related.push(RelatedText { entry_id: id, title });
        }
    }
    related
}

fn slug_of(kb: &Kb, id: &str) -> String {
    kb.entry_ids().find(|(known, ..)| *known == id).map(|(_, slug, ..)| slug.to_owned()).unwrap_or_default()
}

fn labels(context: &Context<'_>, entry: &Entry, first_step: Option<&StepText>) -> Result<Labels, TextError> {
    let mut labels = Labels::read(&context.answer)?;
    if let Some(step) = first_step {
        labels.add(&context.answer, "reply-first-step", &first_step_args(step))?;
    }
    let date = Args::from([("date".to_owned(), entry.verified.as_str().into())]);
    labels.add(&context.answer, "facts-verified", &date)?;
    labels.insert("kind", context.answer.plain(&format!("kind-{}", entry.kind.word()))?);
    labels.insert("impact", context.answer.plain(&format!("impact-{}", entry.impact.word()))?);
    if let Some((finding, _)) = context.found {
        labels.insert("match", context.answer.plain(&format!("match-{}", finding.kind.word()))?);
        let confidence = finding.confidence().word();
        labels.insert("confidence", context.answer.plain(&format!("confidence-{confidence}"))?);
        let count = Args::from([("count".to_owned(), Value::Number(finding.count))]);
        labels.add(&context.answer, "occurrences", &count)?;
        labels.add(&context.answer, "heading-varying", &count)?;
    }
    Ok(labels)
}

/// Who does the first step, in which account, and what it is.
fn first_step_args(step: &StepText) -> Args {
    let account = match &step.account_id {
        Some(id) => format!("{} {id}", step.account_label),
        None => step.account_label.clone(),
    };
    Args::from([
        ("role".to_owned(), step.role_label.as_str().into()),
        ("account".to_owned(), account.into()),
        ("step".to_owned(), step.text.as_str().into()),
    ])
}
