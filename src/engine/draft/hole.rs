//! The hole for one value: the type that it has, and the fact that it clearly is.
//!
//! In: a value, and the words before it. Out: the type of the hole as signatures write it, and the name of a
//! fact of the vocabulary where the service, the form or the words before tell it; else none.

use crate::fact::{Arn, Kind, SightingKind, is_mask, sightings};
use crate::record::Paste;

/// How many words before a value tell what it is.
const CONTEXT: usize = 6;

/// What the words before a value say about it.
pub(super) struct Context {
    words: Vec<String>,
}

impl Context {
    /// Reads the last words before `at`, the nearest first.
    pub fn before(text: &str, at: usize) -> Self {
        let words = text[..at].rsplit(|ch: char| !ch.is_alphanumeric() && ch != '-');
        let words = words.filter(|word| !word.is_empty()).take(CONTEXT).map(str::to_lowercase).collect();
        Self { words }
    }

    pub fn has(&self, word: &str) -> bool {
        self.words.iter().take(3).any(|known| known == word)
    }

    fn last(&self) -> &str {
        self.words.first().map_or("", String::as_str)
    }

    /// The side that the nearest word names.
    fn side(&self) -> Option<Side> {
        self.words.iter().find_map(|word| match word.as_str() {
            "source" => Some(Side::Source),
            "destination" | "target" => Some(Side::Destination),
            _ => None,
        })
    }

    fn by_side(&self, source: &'static str, destination: &'static str) -> Option<&'static str> {
        self.side().map(|side| if side == Side::Source { source } else { destination })
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Source,
    Destination,
}

pub(super) type Hole = (Option<&'static str>, String);

fn hole(fact: &'static str, kind: &str) -> Hole {
    (Some(fact), kind.to_owned())
}

fn nameless(kind: &str) -> Hole {
    (None, kind.to_owned())
}

pub(super) fn arn_hole(text: &str, context: &Context) -> Hole {
    let service = text.split(':').nth(2).unwrap_or_default().to_ascii_lowercase();
    let resource = Arn::split(text).map_or("", |arn| arn.resource);
    let is_plain = !service.is_empty()
        && service.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
        && { !is_mask(service.as_bytes()) };
    let kind = if is_plain { format!("arn.{service}") } else { "arn".to_owned() };
    let fact = match service.as_str() {
        "iam" | "sts" if context.last() == "user" || context.last() == "principal" => {
            return hole("principal_arn", "principal");
        }
        "iam" if resource.starts_with("role/") => return hole("role_arn", "role_arn"),
        "iam" if resource.starts_with("user/") => return hole("principal_arn", "principal"),
        "sts" => return hole("principal_arn", "principal"),
        "kms" => Some(context.by_side("source_key_arn", "destination_key_arn").unwrap_or("key_arn")),
        _ if context.last() == "resource" || context.has("resource") && context.last() == "arn" => {
            Some("resource_arn")
        }
        "backup" if resource.starts_with("backup-vault:") => {
            context.by_side("source_vault_arn", "destination_vault_arn")
        }
        _ if context.has("recovery") && context.has("point") => {
            context.by_side("source_recovery_point_arn", "destination_recovery_point_arn")
        }
        _ => None,
    };
    (fact, kind)
}

/// The hole for a mask, by what it says and what stands before it.
pub(super) fn mask_hole(inside: &str, context: &Context) -> Hole {
    let inside = inside.to_lowercase();
    let says = |word: &str| inside.contains(word);
    if context.last() == "user" || says("principal") || says("caller") || says("assumed") {
        return hole("principal_arn", "principal");
    }
    let side = context.by_side("source", "destination");
    match () {
        () if says("arn") && (says("key") || context.has("key")) => {
            hole(context.by_side("source_key_arn", "destination_key_arn").unwrap_or("key_arn"), "arn.kms")
        }
        () if says("arn") && (says("role") || context.has("role")) => hole("role_arn", "role_arn"),
        () if says("arn") && context.last() == "resource" => hole("resource_arn", "arn"),
        () if says("arn") => nameless("arn"),
        () if says("account") => account_hole(context),
        () if says("region") && side == Some("source") => hole("source_region", "region"),
        () if says("region") && side == Some("destination") => hole("destination_region", "region"),
        () if says("region") => hole("region", "region"),
        () if says("key") && (says("id") || context.has("key")) => nameless("key_id"),
        () if says("uuid") || says("job") => nameless("job_id"),
        () => nameless("word"),
    }
}

fn account_hole(context: &Context) -> Hole {
    if context.has("management") {
        return hole("management_account", "account");
    }
    (context.by_side("source_account", "destination_account"), "account".to_owned())
}

/// The hole for a word that has a form of its own.
pub(super) fn word_hole(word: &str, context: &Context) -> Option<Hole> {
    let is = |kind: Kind| kind.is_strict(word);
    if let Some(service) = action_service(word) {
        return Some(hole("action", &format!("action.{service}")));
    }
    if is(Kind::KeyId) || is_masked_uuid(word) {
        return Some(id_hole(word, context));
    }
    if is(Kind::ResourceId(String::new())) && is_resource_id(word) {
        return Some(resource_hole(word));
    }
    if is(Kind::Account) {
        return Some(account_hole(context));
    }
    if is(Kind::Region) && is_real_region(word) {
        let fact = context.by_side("source_region", "destination_region").unwrap_or("region");
        return Some(hole(fact, "region"));
    }
    if is(Kind::Alias) {
        return Some(nameless("alias"));
    }
    if is(Kind::OrgId) {
        return Some(hole("org_id", "org_id"));
    }
    if is_date(word.get(..10).unwrap_or_default()) && is(Kind::Time) || is_clock(word) {
        return Some(nameless("time"));
    }
    if is(Kind::Number) {
        return Some(nameless("number"));
    }
    if is_filler(word) {
        return Some(mask_hole("", context));
    }
    is_of_somebody(word).then(|| nameless("word"))
}

/// Tells whether a word is of one person or machine: an e-mail or IP address, an account number with
/// hyphens.
fn is_of_somebody(word: &str) -> bool {
    let parts = |sign: char| word.split(sign).map(str::len).collect::<Vec<_>>();
    let digits = |also: char| word.chars().all(|ch| ch.is_ascii_digit() || ch == also);
    let is_mail = word.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
    let is_address =
        digits('.') && parts('.').len() == 4 && parts('.').iter().all(|len| (1..=3).contains(len));
    is_mail || is_address || digits('-') && parts('-') == [4, 4, 4]
}

/// The service of an action: `kms` of `kms:Decrypt`.
fn action_service(word: &str) -> Option<String> {
    let (service, name) = word.split_once(':')?;
    let good_service = service.len() > 1
        && service.starts_with(|ch: char| ch.is_ascii_alphabetic())
        && service.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    let good_name = name.len() > 2
        && name.starts_with(|ch: char| ch.is_ascii_uppercase())
        && name.bytes().any(|b| b.is_ascii_lowercase())
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'*');
    (good_service && good_name).then(|| service.to_ascii_lowercase())
}

/// A UUID or `mrk-…`: of a key, of a copy job, or of something else.
fn id_hole(word: &str, context: &Context) -> Hole {
    if word.starts_with("mrk-") || context.has("key") || context.has("keyid") {
        nameless("key_id")
    } else if context.has("copy") && context.words.iter().any(|word| word.starts_with("job")) {
        hole("copy_job_id", "job_id")
    } else {
        nameless("job_id")
    }
}

fn is_resource_id(word: &str) -> bool {
    let (kind, id) = word.split_once('-').unwrap_or_default();
    (1..=8).contains(&kind.len()) && matches!(id.len(), 8 | 17)
}

fn resource_hole(word: &str) -> Hole {
    match word.split_once('-').unwrap_or_default().0 {
        "snap" => hole("snapshot_id", "resource_id.snap"),
        "ami" => hole("image_id", "resource_id.ami"),
        kind => nameless(&format!("resource_id.{kind}")),
    }
}

/// A Region has a direction in it, so that `key-policy-1` is none.
fn is_real_region(word: &str) -> bool {
    let paste = Paste::new(word.as_bytes());
    sightings(paste.view().folded(), &[]).iter().any(|seen| seen.kind == SightingKind::Region)
}

pub(super) fn is_date(word: &str) -> bool {
    word.len() == 10
        && word
            .bytes()
            .enumerate()
            .all(|(at, b)| if at == 4 || at == 7 { b"-/".contains(&b) } else { b.is_ascii_digit() })
}

pub(super) fn is_clock(word: &str) -> bool {
    let digits = word.trim_end_matches('Z');
    matches!(digits.len(), 5 | 8..=15)
        && digits.as_bytes()[2] == b':'
        && digits.bytes().all(|b| b.is_ascii_digit() || b":.".contains(&b))
        && digits.bytes().filter(|b| *b == b':').count() == digits.len().min(8) / 3
}

/// `XXXXXXXX-XXXX-XXXX-XXXX-XXXXXXXXXXXX`.
fn is_masked_uuid(word: &str) -> bool {
    let plain = word.to_ascii_lowercase().replace('x', "0");
    word.contains(['x', 'X']) && Kind::JobId.is_strict(&plain)
}

/// `****`, `XXXX`, `REDACTED`: a value that somebody took out.
fn is_filler(word: &str) -> bool {
    let folded = word.to_ascii_lowercase();
    is_mask(folded.as_bytes()) && folded.starts_with(['*', 'x', '#', 'r', 'm', 'h'])
}
