//! Values that somebody names in running text: `source account 111122223333`.
//!
//! Only what stands directly after its name counts, on the same line, and only where the text names one
//! value alone: a side that is guessed is worse than one that is asked for.

use super::ground::Ground;
use crate::fact::{Kind, Sighting, SightingKind};
use memchr::memmem;

/// The longest stretch between a name and its value, in folded bytes.
const MAX_BETWEEN: usize = 24;

/// Returns facts with their values.
pub(super) fn read(ground: &Ground<'_>) -> Vec<(String, String)> {
    let vocabulary = ground.kb.vocabulary();
    let mut said = Vec::new();
    for (fact, phrases) in &vocabulary.said {
        let is_account = vocabulary.kind_of(fact) == Some(Kind::Account);
        let wanted = if is_account { SightingKind::Account } else { SightingKind::Arn };
        let mut values: Vec<String> = Vec::new();
        for phrase in phrases {
            for at in memmem::find_iter(ground.view.folded().bytes(), phrase.as_bytes()) {
                let name = at..at + phrase.len();
                let value = value_after(ground, name.end, wanted, &vocabulary.said_between)
                    .filter(|value| !is_linked(ground, &name, value, &vocabulary.said_links));
                values.extend(value.map(|value| ground.original(value.start, value.end)));
            }
        }
        values.sort();
        values.dedup();
        if let [one] = values.as_slice() {
            said.push((fact.clone(), one.clone()));
        }
    }
    said
}

/// The value that begins within reach of `end`, with nothing before it but what may stand between.
fn value_after(
    ground: &Ground<'_>,
    end: usize,
    wanted: SightingKind,
    between: &[String],
) -> Option<Sighting> {
    let bytes = ground.view.folded().bytes();
    let value = ground.sightings_from(end).find(|sighting| sighting.kind == wanted)?;
    let mut rest = bytes.get(end..value.start).filter(|rest| rest.len() <= MAX_BETWEEN)?;
    while !rest.is_empty() {
        let word =
            between.iter().filter(|word| rest.starts_with(word.as_bytes())).max_by_key(|word| word.len())?;
        rest = &rest[word.len()..];
    }
    let raw = ground.view.raw_range(end - 1, value.start + 1);
    (!ground.paste.text()[raw].contains(&b'\n')).then_some(*value)
}

/// Tells whether a name or a value is one of several that are told together: `source / destination
/// account: A / B`, `source account A or B`.
fn is_linked(ground: &Ground<'_>, name: &std::ops::Range<usize>, value: &Sighting, links: &[String]) -> bool {
    let bytes = ground.view.folded().bytes();
    // `source account A and destination account B` tells each with its own value.
    let before = links.iter().filter(|link| *link != ",").any(|link| {
        let end = name.start - link.len().min(name.start);
        bytes[..name.start].ends_with(link.as_bytes())
            && ground.view.folded().word_starts(end)
            && !ground.sightings().iter().any(|value| value.end == end)
    });
    let after = links.iter().any(|link| {
        let next = value.end + link.len();
        bytes[value.end..].starts_with(link.as_bytes())
            && ground.sightings_from(next).next().is_some_and(|other| other.start == next)
    });
    before || after
}
