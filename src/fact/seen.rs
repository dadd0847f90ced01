//! Accounts, Regions, ARNs and actions anywhere in a text, also where no entry matches.

use super::fold::Folded;
use super::kind::{Kind, is_region};

/// What was seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SightingKind {
    /// Twelve digits, not part of a longer number.
    Account,
    /// A Region.
    Region,
    /// An ARN.
    Arn,
    /// `kms:…`, `backup:…`.
    Action,
}

/// One value seen in folded text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sighting {
    /// What it is.
    pub kind: SightingKind,
    /// First folded byte.
    pub start: usize,
    /// Folded byte after the last.
    pub end: usize,
}

/// Returns every value seen in `folded`, in order of position; `services` are those whose actions count.
#[must_use]
pub fn sightings(folded: &Folded, services: &[String]) -> Vec<Sighting> {
    let mut found = Vec::new();
    arns(folded, &mut found);
    accounts(folded, &mut found);
    regions(folded, &mut found);
    actions(folded, services, &mut found);
    found.sort_by_key(|s| (s.start, s.kind));
    found
}

fn arns(folded: &Folded, found: &mut Vec<Sighting>) {
    let kind = Kind::Arn(String::new());
    let bytes = folded.bytes();
    let mut free = 0;
    for start in memchr::memmem::find_iter(bytes, b"arn:") {
        let glued = start > 0 && bytes[start - 1].is_ascii_alphanumeric() && !folded.space_before(start);
        if start < free || glued {
            continue;
        }
        let end = kind.seen_end(folded, start);
        // What does not make an ARN is not looked at again: the cost stays in proportion to the text.
        free = end.unwrap_or(start + kind.max_len().min(bytes.len() - start) / 2);
        if let Some(end) = end {
            found.push(Sighting { kind: SightingKind::Arn, start, end });
        }
    }
}

fn accounts(folded: &Folded, found: &mut Vec<Sighting>) {
    let bytes = folded.bytes();
    let mut at = 0;
    while at < bytes.len() {
        if !bytes[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let mut end = at + 1;
        while end < bytes.len() && bytes[end].is_ascii_digit() && !folded.space_before(end) {
            end += 1;
        }
        let glued = at > 0
            && !folded.space_before(at)
            && (bytes[at - 1].is_ascii_alphanumeric() || b"-.".contains(&bytes[at - 1]));
        let goes_on = end < bytes.len()
            && !folded.space_before(end)
            && (bytes[end].is_ascii_alphanumeric()
                || (b"-.".contains(&bytes[end])
                    && bytes.get(end + 1).is_some_and(u8::is_ascii_alphanumeric)
                    && !folded.space_before(end + 1)));
        if end - at == 12 && !glued && !goes_on {
            found.push(Sighting { kind: SightingKind::Account, start: at, end });
        }
        at = end;
    }
}

fn regions(folded: &Folded, found: &mut Vec<Sighting>) {
    let bytes = folded.bytes();
    let part_of_word = |at: usize| bytes[at].is_ascii_alphanumeric() || bytes[at] == b'-';
    let mut at = 0;
    while at < bytes.len() {
        if !part_of_word(at) {
            at += 1;
            continue;
        }
        let mut end = at + 1;
        while end < bytes.len() && part_of_word(end) && !folded.space_before(end) {
            end += 1;
        }
        if end - at <= 32 && std::str::from_utf8(&bytes[at..end]).is_ok_and(is_known_region_form) {
            found.push(Sighting { kind: SightingKind::Region, start: at, end });
        }
        at = end;
    }
}

/// A free-standing word counts as a Region only with a direction in it, so that `key-policy-1` does not.
fn is_known_region_form(word: &str) -> bool {
    const DIRECTIONS: [&str; 6] = ["north", "south", "east", "west", "central", "northeast"];
    is_region(word)
        && word
            .split('-')
            .any(|part| DIRECTIONS.contains(&part) || matches!(part, "southeast" | "northwest" | "southwest"))
}

fn actions(folded: &Folded, services: &[String], found: &mut Vec<Sighting>) {
    let bytes = folded.bytes();
    for service in services {
        let needle = format!("{service}:");
        for start in memchr::memmem::find_iter(bytes, needle.as_bytes()) {
            let glued = start > 0
                && !folded.space_before(start)
                && (bytes[start - 1].is_ascii_alphanumeric() || b":-".contains(&bytes[start - 1]));
            let mut end = start + needle.len();
            let name = end;
            while end < bytes.len()
                && !folded.space_before(end)
                && (bytes[end].is_ascii_alphanumeric() || bytes[end] == b'*')
            {
                end += 1;
            }
            if !glued && end > name && bytes[name].is_ascii_alphabetic() {
                found.push(Sighting { kind: SightingKind::Action, start, end });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fact::fold_text;

    fn seen(text: &str) -> Vec<(SightingKind, String)> {
        let folded = fold_text(text);
        sightings(&folded, &["kms".into(), "backup".into()])
            .iter()
            .map(|s| (s.kind, String::from_utf8_lossy(&folded.bytes()[s.start..s.end]).into_owned()))
            .collect()
    }

    #[test]
    fn account_inside_a_longer_number_is_none() {
        assert_eq!(seen("1112233445566 and 2026-11-22"), []);
        assert_eq!(seen("account 111122223333."), [(SightingKind::Account, "111122223333".into())]);
    }

    #[test]
    fn region_and_action_are_seen_in_prose() {
        assert_eq!(
            seen("in eu-west-1 kms:CreateGrant failed"),
            [(SightingKind::Region, "eu-west-1".into()), (SightingKind::Action, "kms:creategrant".into())]
        );
    }
}
