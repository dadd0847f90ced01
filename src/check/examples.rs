//! K04: every example and translation of an active entry, over the whole knowledge base.
//!
//! An example of a signature that claims a match gives this entry first, by that signature and not by a
//! translation, with exactly the facts as written; `partial` facts follow from what is masked. No other
//! entry is found, and none is suppressed but those over which this one is `more-specific-than`.
//! An example of a signature that only proposes finds nothing else, and brings this entry among the
//! findings (its `when` held) or the similar ones; its facts are compared only where there is a finding.
//! A translation of a refusal by us may be read as one with the same ending instead. A translation by AWS,
//! its holes filled with samples, finds this entry as a translation; one of ours
//! brings it among the findings or the similar ones. A translation of a signature that only proposes, or
//! that needs facts of a record (`when`), is held to the second measure, whoever wrote it.

use super::ground::{Ground, Judge, kb_path};
use crate::kb::{Claim, Entry, EntryFile, Example, Issue, RelationKind, Translation, TranslationOrigin};
use crate::matcher::{Finding, MatchKind, Seen};
use crate::signature::sample_text;
use std::collections::BTreeMap;

pub(super) fn check(ground: &Ground<'_>, judge: &Judge, issues: &mut Vec<Issue>) {
    for file in ground.active() {
        for example in &file.entry.examples {
            let wrong = wrong_example(&file.entry, example, &judge.see(&example.text));
            let field = format!("example.{}", example.signature);
            issues.extend(wrong.into_iter().map(|message| issue(file, &field, &example.text, message)));
        }
        for translation in &file.entry.translations {
            let field = format!("translation.{}", translation.lang);
            let wrong = wrong_translation(ground, judge, &file.entry, translation);
            issues.extend(wrong.map(|message| issue(file, &field, &translation.text, message)));
        }
    }
}

fn issue(file: &EntryFile, field: &str, text: &str, message: String) -> Issue {
    let cure = "mend the signature, the example, or the relation between the entries";
    Issue::error("K04", &kb_path(&file.path), field, message, cure).at(&file.text, text)
}

pub(super) fn claim_of(entry: &Entry, signature: &str) -> Claim {
    entry.signatures.iter().find(|known| known.id == signature).map_or(Claim::Match, |known| known.claim)
}

/// Tells whether a signature is a finding by its text alone.
fn claims_alone(entry: &Entry, signature: &str) -> bool {
    entry
        .signatures
        .iter()
        .any(|known| known.id == signature && known.claim == Claim::Match && known.when.is_empty())
}

pub(super) fn wrong_example(entry: &Entry, example: &Example, seen: &Seen) -> Vec<String> {
    let mut wrong = strangers(entry, seen);
    let own = seen.findings.first().filter(|finding| finding.entry_id == entry.id);
    match (own, claim_of(entry, &example.signature)) {
        (Some(finding), _) => {
            wrong.extend(wrong_signature(example, finding));
            wrong.extend(wrong_facts(example, finding));
        }
        (None, Claim::Match) => {
            wrong.push(format!("`{}` does not find this entry first", short(&example.text)));
        }
        (None, Claim::Similar) if is_similar(entry, seen) => {}
        (None, Claim::Similar) => {
            wrong.push(format!("`{}` does not propose this entry", short(&example.text)));
        }
    }
    wrong
}

/// Names every other entry that is found, or that is suppressed without a relation that says so.
fn strangers(entry: &Entry, seen: &Seen) -> Vec<String> {
    let suppresses =
        |id: &String| entry.relations.iter().any(|r| r.kind == RelationKind::MoreSpecificThan && r.id == *id);
    let found = seen
        .findings
        .iter()
        .filter(|finding| finding.entry_id != entry.id)
        .map(|finding| format!("{} is found too", finding.entry_id));
    let related = seen
        .findings
        .iter()
        .filter(|finding| finding.entry_id == entry.id)
        .flat_map(|finding| &finding.related)
        .filter(|id| !suppresses(id))
        .map(|id| format!("{id} is suppressed, but this entry is not `more-specific-than` it"));
    found.chain(related).collect()
}

fn wrong_signature(example: &Example, finding: &Finding) -> Option<String> {
    if finding.is_loose {
        return Some("it is found by some of its words only, not by its signature".to_owned());
    }
    if finding.kind == MatchKind::Translated {
        return Some("it is found by a translation, not by its signature".to_owned());
    }
    let found = &finding.signature;
    (*found != example.signature).then(|| format!("it is found by signature `{found}`"))
}

fn wrong_facts(example: &Example, finding: &Finding) -> Vec<String> {
    let expected: BTreeMap<&str, &str> =
        example.facts.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
    let captured: BTreeMap<&str, &str> = finding.facts.captured().collect();
    let surplus = captured
        .iter()
        .filter(|(name, value)| expected.get(*name) != Some(value))
        .map(|(name, value)| format!("`{name}` is captured as `{value}`, which `facts` does not say"));
    let missing = expected
        .iter()
        .filter(|(name, _)| !captured.contains_key(*name))
        .map(|(name, _)| format!("`{name}` is in `facts`, but is not captured"));
    let partial = example.partial.iter().filter_map(|(name, value)| {
        let seen = finding.facts.value(name);
        (seen != Some(value)).then(|| format!("`{name}` in `partial` is {seen:?} instead of `{value}`"))
    });
    surplus.chain(missing).chain(partial).collect()
}

fn is_similar(entry: &Entry, seen: &Seen) -> bool {
    seen.similar.iter().any(|similar| similar.entry_id == entry.id)
}

/// Tells whether the text was read as a refusal with an ending that the entry answers. The samples in it
/// need not be those of its services.
fn is_read_as_refusal(entry: &Entry, seen: &Seen) -> bool {
    let read = seen.refusals.iter().map(|refusal| refusal.ending.as_deref().unwrap_or("none"));
    let found = seen.findings.iter().filter_map(|finding| finding.signature.strip_prefix("denial-"));
    read.chain(found).any(|ending| entry.denials.iter().any(|denial| denial.ending == ending))
}

fn wrong_translation(
    ground: &Ground<'_>,
    judge: &Judge,
    entry: &Entry,
    translation: &Translation,
) -> Option<String> {
    let text = sample_text(&translation.text, &|name| ground.corpus.vocabulary.kind_of(name)).ok()?;
    let seen = judge.see(&text);
    let found = seen.findings.iter().find(|finding| finding.entry_id == entry.id);
    let claims = translation.origin == TranslationOrigin::AwsPage && claims_alone(entry, &translation.of);
    let good = if claims {
        found.is_some_and(|finding| finding.kind == MatchKind::Translated && !finding.is_loose)
    } else {
        found.is_some() || is_similar(entry, &seen) || is_read_as_refusal(entry, &seen)
    };
    let verb = if claims { "find" } else { "propose" };
    (!good).then(|| format!("`{}` does not {verb} this entry", short(&text)))
}

/// Returns the first words of a text, on one line.
pub(super) fn short(text: &str) -> String {
    const MOST: usize = 60;
    let line: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= MOST { line } else { line.chars().take(MOST).chain(['…']).collect() }
}
