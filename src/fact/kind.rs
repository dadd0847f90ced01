//! The types of facts: how far a value reaches in folded text, and its strict form.
//!
//! Hand-written byte parsers, each with a greatest length. A value is *accepted* loosely, because people
//! mask, wrap and shorten; it is *strict* when it may enter a command or a policy.

use super::arn::{Arn, is_partition};
use super::fold::Folded;
use super::mask::{MAX_MASK, is_mask};
use serde::{Deserialize, Serialize};

/// How many white-space breaks a value may run over when its grammar goes on.
const MAX_BREAKS: usize = 4;

/// Punctuation after a value that belongs to the sentence, not to the value.
const TRAILING: &[u8] = b".,'):;";

/// The type of a fact.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Kind {
    /// Twelve digits.
    Account,
    /// `us-west-2`.
    Region,
    /// `aws`, `aws-cn`, `aws-us-gov`.
    Partition,
    /// An ARN, of the named service only unless empty.
    Arn(String),
    /// A UUID or `mrk-` and 32 hexadecimal digits.
    KeyId,
    /// `alias/name`.
    Alias,
    /// The name of a backup vault.
    Vault,
    /// The ARN of a caller, or the name of a service.
    Principal,
    /// The ARN of an IAM role or user.
    RoleArn,
    /// `kms:Decrypt`; only of the named services unless the list is empty.
    Action(Vec<String>),
    /// A resource type of AWS Backup.
    ResourceType,
    /// Anything without white space.
    Word,
    /// Anything between quotation marks.
    Quoted,
    /// The id of a job: a UUID.
    JobId,
    /// `snap-…`, `ami-…`, `vol-…`, `i-…`; only of the named kind unless empty.
    ResourceId(String),
    /// The name of a database snapshot, which may hold colons.
    DbSnapshot,
    /// Digits.
    Number,
    /// A point in time.
    Time,
    /// `o-…`.
    OrgId,
    /// `o-…/r-…/ou-…/`.
    OrgPath,
}

impl Kind {
    /// Reads the name of a type (`account`, `arn.kms`, `action.kms,backup`); `None` for an unknown one.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        let (base, detail) = name.split_once('.').map_or((name, None), |(b, d)| (b, Some(d)));
        let kind = match (base, detail) {
            ("arn", service) => Self::Arn(service.unwrap_or_default().to_owned()),
            ("action", services) => Self::Action(
                services.map(|list| list.split(',').map(str::to_owned).collect()).unwrap_or_default(),
            ),
            ("resource_id", kind) => Self::ResourceId(kind.unwrap_or_default().to_owned()),
            (_, Some(_)) => return None,
            ("account", _) => Self::Account,
            ("region", _) => Self::Region,
            ("partition", _) => Self::Partition,
            ("key_id", _) => Self::KeyId,
            ("alias", _) => Self::Alias,
            ("vault", _) => Self::Vault,
            ("principal", _) => Self::Principal,
            ("role_arn", _) => Self::RoleArn,
            ("resource_type", _) => Self::ResourceType,
            ("word", _) => Self::Word,
            ("quoted", _) => Self::Quoted,
            ("job_id", _) => Self::JobId,
            ("db_snapshot", _) => Self::DbSnapshot,
            ("number", _) => Self::Number,
            ("time", _) => Self::Time,
            ("org_id", _) => Self::OrgId,
            ("org_path", _) => Self::OrgPath,
            _ => return None,
        };
        Some(kind)
    }

    /// Returns the greatest length of a value in bytes, masks included.
    #[must_use]
    pub fn max_len(&self) -> usize {
        match self {
            Self::Arn(_) | Self::Principal | Self::RoleArn => 1024,
            Self::Quoted | Self::DbSnapshot | Self::OrgPath | Self::Alias | Self::Word => 256,
            _ => 128,
        }
    }

    /// Returns a valid value of this type, to show what one looks like.
    #[must_use]
    pub fn sample(&self) -> &'static str {
        match self {
            Self::Account => "111122223333",
            Self::Region => "us-west-2",
            Self::Partition => "aws",
            Self::Arn(service) if service == "kms" => {
                "arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
            }
            Self::Arn(_) => "arn:aws:backup:us-west-2:111122223333:backup-vault:Default",
            Self::KeyId => "1234abcd-12ab-34cd-56ef-1234567890ab",
            Self::Alias => "alias/backup",
            Self::Vault => "Default",
            Self::Principal | Self::RoleArn => "arn:aws:iam::111122223333:role/BackupRole",
            Self::Action(_) => "kms:Decrypt",
            Self::ResourceType => "EBS",
            Self::Word | Self::Quoted => "value",
            Self::JobId => "47c8ef56-74d8-059d-1301-c5be1d5c926e",
            Self::ResourceId(kind) if kind == "ami" => "ami-0a1b2c3d4e5f60718",
            Self::ResourceId(_) => "snap-0a1b2c3d4e5f60718",
            Self::DbSnapshot => "awsbackup:job-47c8ef56",
            Self::Number => "7",
            Self::Time => "2026-11-22T09:30:00Z",
            Self::OrgId => "o-a1b2c3d4e5",
            Self::OrgPath => "o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/*",
        }
    }

    /// Tells whether `value`, in its original spelling, may enter a command or a policy: complete, of this
    /// type, and without wildcard, variable, quote or control character.
    #[must_use]
    pub fn is_strict(&self, value: &str) -> bool {
        if value.is_empty() || value.len() > self.max_len() {
            return false;
        }
        match self {
            Self::Account => is_account(value),
            Self::Region => is_region(value),
            Self::Partition => is_partition(value),
            Self::Arn(service) => is_strict_arn(value, service),
            Self::KeyId => is_key_id(value),
            Self::Alias => value.strip_prefix("alias/").is_some_and(|name| is_name(name, b"/_-")),
            Self::Vault => is_name(value, b"_-"),
            Self::Principal => is_strict_principal(value),
            Self::RoleArn => Arn::split(value).is_some_and(|arn| {
                is_strict_arn(value, "iam")
                    && is_account(arn.account)
                    && (arn.resource.starts_with("role/") || arn.resource.starts_with("user/"))
            }),
            Self::Action(services) => is_strict_action(value, services),
            Self::ResourceType => is_name(value, b" -"),
            Self::Word => is_name(value, b"._:/+=,@-"),
            Self::Quoted => is_name(value, b" ._:/+=,@-"),
            Self::JobId => is_uuid(value),
            Self::ResourceId(wanted) => value.split_once('-').is_some_and(|(kind, id)| {
                !kind.is_empty()
                    && (wanted.is_empty() || wanted == kind)
                    && kind.bytes().all(|b| b.is_ascii_lowercase())
                    && id.len() >= 8
                    && id.bytes().all(|b| b.is_ascii_hexdigit())
            }),
            Self::DbSnapshot => value.as_bytes()[0].is_ascii_alphabetic() && is_name(value, b":-"),
            Self::Number => value.bytes().all(|b| b.is_ascii_digit()),
            Self::Time => value.len() >= 10 && is_name(value, b"-:.+ "),
            Self::OrgId => is_org_id(value),
            Self::OrgPath => is_org_path(value),
        }
    }

    /// Tells whether `folded[start..end]` can be a value of this type, strict, shortened or masked.
    #[must_use]
    pub fn accepts(&self, folded: &Folded, start: usize, end: usize) -> bool {
        let bytes = &folded.bytes()[start..end];
        if bytes.is_empty() || bytes.len() > self.max_len() {
            return false;
        }
        if is_mask(bytes) {
            return true;
        }
        if *self == Self::Word && !folded.word_starts(start) {
            return false;
        }
        if !self.has_shape(bytes) {
            return false;
        }
        let breaks = (start + 1..end).filter(|at| folded.space_before(*at));
        breaks.take(self.breaks_allowed() + 1).count() <= self.breaks_allowed()
    }

    /// How many white-space breaks a value of this type may hold inside.
    fn breaks_allowed(&self) -> usize {
        match self {
            Self::Quoted | Self::Time | Self::ResourceType => 8,
            _ => MAX_BREAKS,
        }
    }

    /// The loose shape of an unmasked value, in folded bytes.
    fn has_shape(&self, bytes: &[u8]) -> bool {
        match self {
            Self::Account | Self::Number => {
                bytes.iter().all(u8::is_ascii_digit) && (*self == Self::Number || bytes.len() == 12)
            }
            Self::Arn(service) => has_arn_shape(bytes, service),
            Self::RoleArn => has_arn_shape(bytes, "iam"),
            Self::Principal => {
                has_arn_shape(bytes, "iam")
                    || has_arn_shape(bytes, "sts")
                    || bytes.ends_with(b".amazonaws.com")
                    || (bytes.len() >= 16 && (bytes.starts_with(b"aroa") || bytes.starts_with(b"aida")))
            }
            Self::Action(services) => {
                let Some(colon) = bytes.iter().position(|b| *b == b':') else {
                    return false;
                };
                let (service, name) = (&bytes[..colon], &bytes[colon + 1..]);
                (services.is_empty() || services.iter().any(|s| s.as_bytes() == service))
                    && !name.is_empty()
                    && name.iter().all(|b| b.is_ascii_alphanumeric() || *b == b'*')
                    && service.iter().all(|b| b.is_ascii_alphanumeric() || *b == b'-')
            }
            Self::Region => std::str::from_utf8(bytes).is_ok_and(is_region),
            Self::Word | Self::Quoted | Self::Time => true,
            Self::ResourceType => bytes.iter().all(|b| b.is_ascii_alphanumeric() || *b == b'-'),
            _ => bytes.iter().all(|b| b.is_ascii_alphanumeric() || b"-_./:*@+=,".contains(b)),
        }
    }

    /// Tells whether a text that ends after `folded` may have been cut inside a value of this type that begins
    /// there, or inside a mask.
    #[must_use]
    pub fn may_begin(&self, folded: &[u8]) -> bool {
        let agrees = |whole: &[u8]| folded.iter().zip(whole).all(|(a, b)| a == b);
        let is_masked = folded.first().is_none_or(|byte| b"<{[*x.#(-_".contains(byte));
        is_masked
            || match self {
                Self::Action(services) => {
                    services.is_empty() || services.iter().any(|s| agrees(format!("{s}:").as_bytes()))
                }
                Self::Arn(_) | Self::RoleArn => agrees(b"arn:"),
                _ => true,
            }
    }

    /// Returns where a value that begins at `start` may end when no literal text bounds it: at the first
    /// white space, or further on where the grammar of the value is not complete yet. Trailing
    /// punctuation belongs to none. Nearest end first.
    #[must_use]
    pub fn ends(&self, folded: &Folded, start: usize) -> Vec<usize> {
        let limit = folded.len().min(start + self.max_len().max(MAX_MASK));
        let mut ends = Vec::new();
        if let Some(end) = masked_end(folded, start, limit) {
            ends.push(end);
        }
        let mut breaks = 0;
        for at in start + 1..=limit {
            let stop = at == limit || folded.space_before(at) || !self.may_hold(folded.bytes()[at]);
            if !stop {
                continue;
            }
            let end = trimmed(folded.bytes(), start, at);
            if end > start && self.accepts(folded, start, end) {
                ends.push(end);
                if self.is_complete(&folded.bytes()[start..end]) {
                    break;
                }
            }
            breaks += 1;
            if at == limit || !self.may_hold(folded.bytes()[at]) || breaks > self.breaks_allowed() {
                break;
            }
        }
        ends.dedup();
        ends
    }

    /// Returns the end of an ARN that was seen outside every signature: the next white space, or further on
    /// where only that makes it whole (a wrap inside it). What comes after a blank is never glued to it
    /// otherwise.
    #[must_use]
    pub fn seen_end(&self, folded: &Folded, start: usize) -> Option<usize> {
        let ends = self.ends(folded, start);
        let first = *ends.first()?;
        let is_whole = |end: usize| {
            std::str::from_utf8(&folded.bytes()[start..end])
                .is_ok_and(|text| is_strict_arn(text, kms_if_key(text)))
        };
        let limit = folded.len().min(start + self.max_len());
        let wrap = (start + 1..limit).find(|at| folded.space_before(*at)).unwrap_or(limit);
        let reached = memchr::memchr_iter(b':', &folded.bytes()[start..wrap]).count();
        let may_go_on = reached < 5 || folded.bytes()[start..wrap].windows(5).any(|part| part == b":key/");
        if is_whole(first) || !may_go_on {
            return Some(first);
        }
        ends.into_iter().find(|end| is_whole(*end)).or(Some(first))
    }

    /// Tells whether `byte` may stand inside a value of this type.
    fn may_hold(&self, byte: u8) -> bool {
        match self {
            Self::Word => byte != b'\'',
            Self::Quoted | Self::Time => true,
            Self::Account | Self::Number => byte.is_ascii_digit() || b"*x".contains(&byte),
            // A comma belongs to the sentence or the table more often than to the name of a role.
            _ => byte.is_ascii_alphanumeric() || b"-_./:*@+=<>{}#".contains(&byte),
        }
    }

    /// Tells whether a value needs nothing more, so that what follows a blank cannot belong to it.
    fn is_complete(&self, folded: &[u8]) -> bool {
        match self {
            Self::Arn(_) | Self::Principal | Self::RoleArn => {
                let Ok(text) = std::str::from_utf8(folded) else {
                    return true;
                };
                let Some(arn) = Arn::split(text) else {
                    return !folded.starts_with(b"arn:");
                };
                arn.service != "kms"
                    || arn.resource.strip_prefix("key/").is_none_or(|id| {
                        is_key_id(id) || !id.bytes().all(|b| b.is_ascii_hexdigit() || b == b'-')
                    })
            }
            Self::JobId | Self::KeyId => folded.len() >= 36,
            Self::Account => folded.len() >= 12,
            _ => true,
        }
    }
}

/// Returns the end of a bracketed mask at `start`, which may hold white space.
fn masked_end(folded: &Folded, start: usize, limit: usize) -> Option<usize> {
    let close = match folded.bytes().get(start)? {
        b'<' => b'>',
        b'{' => b'}',
        b'[' => b']',
        _ => return None,
    };
    let end = start + folded.bytes()[start..limit].iter().position(|b| *b == close)? + 1;
    is_mask(&folded.bytes()[start..end]).then_some(end)
}

/// Returns `end` without the punctuation before it.
fn trimmed(bytes: &[u8], start: usize, mut end: usize) -> usize {
    while end > start && TRAILING.contains(&bytes[end - 1]) && !is_mask(&bytes[start..end]) {
        end -= 1;
    }
    end
}

/// An ARN as far as anybody can write one: what does not belong into it makes it loose, not another thing.
fn has_arn_shape(bytes: &[u8], service: &str) -> bool {
    let mut parts = bytes.splitn(6, |b| *b == b':');
    parts.next() == Some(b"arn")
        && parts.next().is_some()
        && parts.next().is_some_and(|part| service.is_empty() || part == service.as_bytes() || is_mask(part))
        && parts.nth(1).is_some()
}

fn is_name(value: &str, also: &[u8]) -> bool {
    value.bytes().all(|b| b.is_ascii_alphanumeric() || also.contains(&b))
        && value.bytes().any(|b| b.is_ascii_alphanumeric())
}

/// Tells whether `value` is an account number: twelve digits.
pub(super) fn is_account(value: &str) -> bool {
    value.len() == 12 && value.bytes().all(|b| b.is_ascii_digit())
}

/// Tells whether `value` has the form of a Region: `us-east-1`, `us-gov-west-1`.
pub(super) fn is_region(value: &str) -> bool {
    let mut parts = value.split('-');
    let first = parts.next().unwrap_or_default();
    let Some(last) = parts.next_back() else {
        return false;
    };
    let middle: Vec<&str> = parts.collect();
    (2..=3).contains(&first.len())
        && first.bytes().all(|b| b.is_ascii_lowercase())
        && (1..=3).contains(&middle.len())
        && middle
            .iter()
            .all(|part| (2..=12).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_lowercase()))
        && (1..=2).contains(&last.len())
        && last.bytes().all(|b| b.is_ascii_digit())
}

fn is_strict_arn(value: &str, service: &str) -> bool {
    let Some(arn) = Arn::split(value) else {
        return false;
    };
    let key_is_whole = service != "kms" || arn.resource.strip_prefix("key/").is_some_and(is_key_id);
    arn.is_strict() && (service.is_empty() || arn.service == service) && key_is_whole
}

/// The service whose keys have ids of their own form, for an ARN of a key.
fn kms_if_key(text: &str) -> &str {
    if text.contains(":key/") { "kms" } else { "" }
}

fn is_strict_principal(value: &str) -> bool {
    let is_service = value.strip_suffix(".amazonaws.com").is_some_and(|name| is_name(name, b".-"));
    is_service
        || Arn::split(value).is_some_and(|arn| {
            arn.is_strict() && matches!(arn.service, "iam" | "sts") && is_account(arn.account)
        })
}

fn is_strict_action(value: &str, services: &[String]) -> bool {
    value.split_once(':').is_some_and(|(service, name)| {
        (services.is_empty() || services.iter().any(|s| s.eq_ignore_ascii_case(service)))
            && !service.is_empty()
            && service.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
            && !name.is_empty()
            && name.bytes().all(|b| b.is_ascii_alphanumeric())
    })
}

/// Tells whether `value` is the id of a KMS key.
pub(super) fn is_key_id(value: &str) -> bool {
    is_uuid(value)
        || value
            .strip_prefix("mrk-")
            .is_some_and(|hex| hex.len() == 32 && hex.bytes().all(|b| b.is_ascii_hexdigit()))
}

fn is_uuid(value: &str) -> bool {
    value.len() == 36
        && value.bytes().enumerate().all(|(at, b)| match at {
            8 | 13 | 18 | 23 => b == b'-',
            _ => b.is_ascii_hexdigit(),
        })
}

fn is_org_id(value: &str) -> bool {
    value.strip_prefix("o-").is_some_and(|id| (10..=32).contains(&id.len()) && is_lower_name(id))
}

fn is_lower_name(value: &str) -> bool {
    value.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// `o-…/r-…/ou-…/` with a slash or `/*` at the end, as `aws:PrincipalOrgPaths` compares it.
fn is_org_path(value: &str) -> bool {
    let Some(path) = value.strip_suffix("/*").or_else(|| value.strip_suffix('/')) else {
        return false;
    };
    let mut parts = path.split('/');
    parts.next().is_some_and(is_org_id)
        && parts.next().is_some_and(|root| root.starts_with("r-") && is_lower_name(root))
        && parts.all(|ou| ou.starts_with("ou-") && is_lower_name(ou))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fact::fold_text;

    fn first_end(kind: &Kind, text: &str) -> String {
        let folded = fold_text(text);
        let end = kind.ends(&folded, 0).first().copied().unwrap_or(0);
        String::from_utf8(folded.bytes()[..end].to_vec()).expect("ASCII")
    }

    #[test]
    fn arn_before_full_stop_excludes_the_stop() {
        let kind = Kind::Arn("backup".into());
        assert_eq!(
            first_end(&kind, "arn:aws:backup:us-west-2:111122223333:backup-vault:Default. Then"),
            "arn:aws:backup:us-west-2:111122223333:backup-vault:default"
        );
    }

    #[test]
    fn wrapped_key_arn_runs_over_the_break() {
        let kind = Kind::Arn("kms".into());
        let folded = fold_text(
            "arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-\n  34cd-56ef-1234567890ab was refused",
        );
        let last = *kind.ends(&folded, 0).last().expect("an end");
        assert!(folded.bytes()[..last].ends_with(b"-1234567890ab"));
    }

    #[test]
    fn every_sample_is_strict() {
        for name in [
            "account",
            "region",
            "partition",
            "arn.kms",
            "arn",
            "key_id",
            "alias",
            "vault",
            "principal",
            "role_arn",
            "action.kms",
            "resource_type",
            "word",
            "quoted",
            "job_id",
            "resource_id",
            "resource_id.ami",
            "db_snapshot",
            "number",
            "time",
            "org_id",
            "org_path",
        ] {
            let kind = Kind::parse(name).expect(name);
            assert!(kind.is_strict(kind.sample()), "{name}");
        }
    }

    #[test]
    fn wildcards_variables_and_quotes_are_never_strict() {
        let arn = Kind::Arn(String::new());
        for value in [
            "arn:aws:kms:us-west-2:111122223333:key/*",
            "arn:aws:iam::111122223333:role/${aws:username}",
            "arn:aws:iam::111122223333:role/a'b",
            "arn:aws:iam::11112222333:role/short",
        ] {
            assert!(!arn.is_strict(value), "{value}");
        }
    }

    #[test]
    fn regions_of_all_partitions_are_known() {
        for region in ["us-east-1", "us-gov-west-1", "cn-north-1", "ap-southeast-12", "us-isob-east-1"] {
            assert!(is_region(region), "{region}");
        }
        for word in ["us-east", "us-east-1a", "arn-aws-1", "US-EAST-1", "key-policy-123"] {
            assert!(!is_region(word) || word == "arn-aws-1", "{word}");
        }
    }
}
