//! The six parts of an ARN.

/// An ARN taken apart: `arn:partition:service:region:account:resource`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ArnParts<'a> {
    /// `aws`, `aws-cn`, `aws-us-gov`, …
    pub partition: &'a str,
    /// `kms`.
    pub service: &'a str,
    /// `us-west-2`; empty for services without Regions.
    pub region: &'a str,
    /// Twelve digits; empty where the service leaves it out.
    pub account: &'a str,
    /// What stands after the fifth colon.
    pub resource: &'a str,
}

impl<'a> ArnParts<'a> {
    /// Takes an ARN apart; `None` when it has fewer than six parts or does not begin with `arn:`.
    #[must_use]
    pub fn split(text: &'a str) -> Option<Self> {
        let mut parts = text.splitn(6, ':');
        if parts.next()? != "arn" {
            return None;
        }
        let mut part = || parts.next();
        let (partition, service, region, account, resource) = (part()?, part()?, part()?, part()?, part()?);
        Some(Self { partition, service, region, account, resource })
    }

    /// Returns what stands after the first `/` of the resource, where it begins with `kind/`.
    #[must_use]
    pub fn after(&self, kind: &str) -> Option<&'a str> {
        self.resource.strip_prefix(kind)?.strip_prefix('/')
    }
}

/// Tells whether `text` is the number of an account: twelve digits.
#[must_use]
pub fn is_account(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit())
}
