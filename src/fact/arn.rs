//! Amazon Resource Names: `arn:partition:service:region:account:resource`.
//!
//! Source of the grammar: IAM User Guide, "Identify AWS resources with ARNs", read 2026-11-22.

use super::kind::{is_account, is_region};

/// The six parts of an ARN, borrowed from the text it was read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Arn<'a> {
    /// `aws`, `aws-cn`, `aws-us-gov`, …
    pub partition: &'a str,
    /// `kms`, `backup`, `iam`, …
    pub service: &'a str,
    /// A Region, or empty for global services.
    pub region: &'a str,
    /// Twelve digits, or empty, or `aws` for what AWS owns.
    pub account: &'a str,
    /// Everything after the fifth colon.
    pub resource: &'a str,
}

impl<'a> Arn<'a> {
    /// Splits `text` into the parts of an ARN, without judging them; `None` when there are fewer than six.
    #[must_use]
    pub fn split(text: &'a str) -> Option<Self> {
        let mut parts = text.splitn(6, ':');
        if !parts.next()?.eq_ignore_ascii_case("arn") {
            return None;
        }
        Some(Self {
            partition: parts.next()?,
            service: parts.next()?,
            region: parts.next()?,
            account: parts.next()?,
            resource: parts.next()?,
        })
    }

    /// Tells whether every part is in its strict form: nothing masked, no wildcard, no variable.
    #[must_use]
    pub fn is_strict(&self) -> bool {
        is_partition(self.partition)
            && self.service.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
            && (self.region.is_empty() || is_region(self.region))
            && (self.account.is_empty() || self.account == "aws" || is_account(self.account))
            && !self.resource.is_empty()
            && self.resource.bytes().all(|b| b.is_ascii_alphanumeric() || b"+=,.@_/:-".contains(&b))
    }

    /// Returns the resource without its type: what follows the first `/` or `:`, or all of it.
    #[must_use]
    pub fn name(&self) -> &'a str {
        self.resource.split_once(['/', ':']).map_or(self.resource, |(_, name)| name)
    }

    /// Returns the name of a role, without its path and without the name of a session; `None` for anything else.
    #[must_use]
    pub fn role(&self) -> Option<&'a str> {
        match self.resource.split_once('/')? {
            ("role", path) => path.rsplit('/').next(),
            ("assumed-role", session) => session.split('/').next(),
            _ => None,
        }
    }

    /// Returns the name of a user, without its path; `None` for anything else.
    #[must_use]
    pub fn user(&self) -> Option<&'a str> {
        let (kind, path) = self.resource.split_once('/')?;
        if kind == "user" { path.rsplit('/').next() } else { None }
    }

    /// Returns a part by the word that the vocabulary uses for it (`account`, `region`, `partition`,
    /// `name`, `role`, `user`); `None` for an unknown word or an empty part.
    #[must_use]
    pub fn part(&self, word: &str) -> Option<&'a str> {
        let part = match word {
            "account" => self.account,
            "region" => self.region,
            "partition" => self.partition,
            "name" => self.name(),
            "role" => self.role()?,
            "user" => self.user()?,
            _ => return None,
        };
        (!part.is_empty()).then_some(part)
    }
}

/// Tells whether `text` is the name of an AWS partition.
#[must_use]
pub(super) fn is_partition(text: &str) -> bool {
    text == "aws"
        || text
            .strip_prefix("aws-")
            .is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn snapshot_name_of_rds_keeps_its_colon() {
        let arn = Arn::split("arn:aws:rds:sa-east-1:111122223333:cluster-snapshot:awsbackup:job-1")
            .expect("six parts");
        assert_eq!(arn.name(), "awsbackup:job-1");
        assert!(arn.is_strict());
    }

    #[test]
    fn role_is_named_without_path_and_session() {
        let role = |text| Arn::split(text).and_then(|arn| arn.part("role"));
        assert_eq!(role("arn:aws:iam::111122223333:role/service-role/BackupRole"), Some("BackupRole"));
        assert_eq!(role("arn:aws:sts::111122223333:assumed-role/Deployment/pipeline"), Some("Deployment"));
        assert_eq!(role("arn:aws:iam::111122223333:user/alice"), None);
        assert_eq!(role("arn:aws:iam::111122223333:role/"), None);
    }

    #[test]
    fn masked_account_is_not_strict_but_region_is_there() {
        let arn = Arn::split("arn:aws:kms:us-east-1:*******:key/****").expect("six parts");
        assert!(!arn.is_strict());
        assert_eq!(arn.part("region"), Some("us-east-1"));
    }
}
