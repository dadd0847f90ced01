//! K08: every fact has a dated source, and the dates are possible and not too old.
//!
//! Words of `supports` in an entry: `signature.<id>`, `cause.<id>`, `step.<id>` (its own steps),
//! `translation.<lang>`, `mistake.<id>`, and `block.<id>` in a guide. In a remedy: `permission`,
//! `width.<width>`, `confirm`, `apply`, `verify`, `risk`. All of them that are there need a source, but for
//! blocks and for translations of our own, which may have one. Retired entries are past it.

use super::ground::{Ground, kb_path};
use crate::kb::{Command, Entry, Issue, Remedy, Risk, Source, Status, StepOf, TranslationOrigin};
use std::collections::BTreeSet;

/// The file that is judged, its dates and what supports what.
struct Case<'a> {
    path: String,
    text: &'a str,
    verified: &'a str,
    sources: &'a [Source],
    /// What must be supported.
    needed: BTreeSet<String>,
    /// What may be supported besides.
    possible: BTreeSet<String>,
}

pub(super) fn check(ground: &Ground<'_>, issues: &mut Vec<Issue>) {
    for file in ground.corpus.entries.iter().filter(|file| file.entry.status != Status::Retired) {
        let entry = &file.entry;
        let case = Case {
            path: kb_path(&file.path),
            text: &file.text,
            verified: &entry.verified,
            sources: &entry.sources,
            needed: needed_of_entry(entry),
            possible: possible_of_entry(entry),
        };
        judge(&case, &ground.sources.today, issues);
    }
    for file in &ground.corpus.remedies {
        let case = Case {
            path: kb_path(&file.path),
            text: &file.text,
            verified: &file.remedy.verified,
            sources: &file.remedy.sources,
            needed: needed_of_remedy(&file.remedy),
            possible: BTreeSet::new(),
        };
        judge(&case, &ground.sources.today, issues);
    }
}

fn judge(case: &Case<'_>, today: &str, issues: &mut Vec<Issue>) {
    supports(case, issues);
    verified(case, today, issues);
    for source in case.sources {
        if !is_day(&source.retrieved) || source.retrieved.as_str() > today {
            let message = format!("`{}` is no day up to {today}", source.retrieved);
            let issue = Issue::error(
                "K08",
                &case.path,
                "source.retrieved",
                message,
                "write the day on which the source was read",
            );
            issues.push(issue.at(case.text, &source.retrieved));
        }
    }
}

fn supports(case: &Case<'_>, issues: &mut Vec<Issue>) {
    let supported: BTreeSet<&String> = case.sources.iter().flat_map(|source| &source.supports).collect();
    for word in case.needed.iter().filter(|word| !supported.contains(word)) {
        let issue = Issue::error(
            "K08",
            &case.path,
            word,
            "no source supports it",
            "name it in `supports` of the source it comes from",
        );
        let id = word.split_once('.').map_or(word.as_str(), |(_, id)| id);
        issues.push(issue.at(case.text, &format!("\"{id}\"")));
    }
    for word in supported {
        if !case.needed.contains(word) && !case.possible.contains(word) {
            let message = format!("`{word}` names nothing here");
            let known: Vec<&str> = case.needed.iter().chain(&case.possible).map(String::as_str).collect();
            let cure = format!("possible: {}", known.join(", "));
            issues.push(
                Issue::error("K08", &case.path, "source.supports", message, cure)
                    .at(case.text, &format!("\"{word}\"")),
            );
        }
    }
}

fn verified(case: &Case<'_>, today: &str, issues: &mut Vec<Issue>) {
    let found = |message: String| {
        let cure = "compare the facts with their sources, then write the day";
        Issue::error("K08", &case.path, "verified", message, cure).at(case.text, "verified =")
    };
    if !is_day(case.verified) || case.verified > today {
        issues.push(found(format!("`{}` is no day up to {today}", case.verified)));
    } else if year_after(case.verified).as_str() < today {
        issues.push(
            found(format!("the facts were last compared on {}, more than a year ago", case.verified))
                .into_warning(),
        );
    }
}

/// Tells whether `text` is written `YYYY-MM-DD`.
pub(super) fn is_day(text: &str) -> bool {
    text.len() == 10
        && text.bytes().enumerate().all(
            |(at, byte)| {
                if at == 4 || at == 7 { byte == b'-' } else { byte.is_ascii_digit() }
            },
        )
}

/// Returns the same day one year later; the 29th of February gives a day that only compares.
fn year_after(day: &str) -> String {
    let (year, rest) = day.split_at(4);
    format!("{:04}{rest}", year.parse::<u32>().unwrap_or_default() + 1)
}

fn needed_of_entry(entry: &Entry) -> BTreeSet<String> {
    let signatures = entry.signatures.iter().map(|signature| format!("signature.{}", signature.id));
    let causes = entry.causes.iter().map(|cause| format!("cause.{}", cause.id));
    let mistakes = entry.mistakes.iter().map(|mistake| format!("mistake.{}", mistake.id));
    let steps = entry.steps.iter().filter_map(|step| match &step.of {
        StepOf::Entry(id) => Some(format!("step.{id}")),
        StepOf::Remedy(_) => None,
    });
    let translations = entry
        .translations
        .iter()
        .filter(|t| t.origin == TranslationOrigin::AwsPage)
        .map(|translation| format!("translation.{}", translation.lang));
    let variants = entry.variants.iter().map(|variant| format!("variant.{}", variant.id));
    signatures.chain(variants).chain(causes).chain(mistakes).chain(steps).chain(translations).collect()
}

fn possible_of_entry(entry: &Entry) -> BTreeSet<String> {
    let translations =
        entry.translations.iter().map(|translation| format!("translation.{}", translation.lang));
    let blocks = entry.blocks.iter().map(|block| format!("block.{}", block.id));
    translations.chain(blocks).collect()
}

fn needed_of_remedy(remedy: &Remedy) -> BTreeSet<String> {
    let mut words: BTreeSet<String> = remedy.templates.iter().map(|t| format!("width.{}", t.width)).collect();
    let there = |commands: &Vec<Command>| !commands.is_empty();
    let parts = [
        ("permission", !remedy.permissions.is_empty()),
        ("confirm", there(&remedy.confirm)),
        ("apply", there(&remedy.apply)),
        ("verify", there(&remedy.verify)),
        ("risk", remedy.risk != Risk::None),
    ];
    words.extend(parts.iter().filter(|(_, there)| *there).map(|(word, _)| (*word).to_owned()));
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_written_with_leading_zeros() {
        assert!(is_day("2026-11-02"));
        for text in ["2026-11-2", "2026-11-22T10:00:00Z", "10:00:00", ""] {
            assert!(!is_day(text), "{text}");
        }
        assert_eq!(year_after("2025-02-28"), "2026-02-28");
    }
}
