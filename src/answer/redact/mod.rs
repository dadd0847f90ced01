//! Pseudonyms in the place of what identifies an account: for answers that leave the house.
//!
//! In: a text, or a whole answer. Out: the same with every account number, id or name of an ARN, id of an
//! organisation, e-mail address and IP address replaced (`account-1`, `key-1`, `role-2`). One value has one
//! pseudonym as long as the [`Redactor`] lives. What AWS names itself stays: service-linked roles,
//! `alias/aws/…`, actions, Regions, `….amazonaws.com`; so do placeholders and masks.
//!
//! What it does not do: find a name that stands alone and was never seen in an ARN or as a fact.

mod arn;
mod scan;
mod walk;

use crate::fact::{Kind, is_mask};
use crate::matcher::{Hints, Provenance, Seen};
use std::collections::{BTreeMap, HashMap};

/// Names that AWS gives in every account.
const NAMES_OF_AWS: [&str; 3] = ["Default", "AWSBackupDefaultServiceRole", "aws/efs/automatic-backup-vault"];

/// How AWS begins the names of service-linked roles.
const SERVICE_LINKED_ROLE: &str = "AWSServiceRoleFor";

/// Words of the messages of AWS. A vault or role called so is no secret where the word stands alone, and the
/// message would no longer be that of AWS.
const WORDS_OF_MESSAGES: [&str; 32] = [
    "access",
    "account",
    "action",
    "assumed",
    "aws",
    "backup",
    "copy",
    "default",
    "destination",
    "encrypted",
    "error",
    "failed",
    "grant",
    "image",
    "job",
    "key",
    "kms",
    "operation",
    "organization",
    "permission",
    "permissions",
    "policy",
    "recovery",
    "resource",
    "restore",
    "role",
    "service",
    "snapshot",
    "source",
    "state",
    "user",
    "vault",
];

/// The shortest name that is looked for where it stands alone.
const SHORTEST_NAME: usize = 3;

/// Which known names are replaced where they stand outside an ARN.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Names {
    /// Every one: the text is quoted.
    All,
    /// Those that are no ordinary word: the text is ours.
    Distinctive,
}

/// Replaces what identifies somebody; always the same for the same value.
#[derive(Debug, Default)]
pub struct Redactor {
    is_on: bool,
    known: HashMap<String, String>,
    counts: BTreeMap<String, usize>,
}

impl Redactor {
    /// Makes a redactor; one that is not on returns every text as it is.
    #[must_use]
    pub fn new(is_on: bool) -> Self {
        Self { is_on, ..Self::default() }
    }

    /// Tells whether it replaces anything.
    #[must_use]
    pub fn is_on(&self) -> bool {
        self.is_on
    }

    /// Numbers what a paste holds in the order in which it comes, so that the numbers do not depend on the
    /// format or language of the answer, and gets to know the names that will stand alone.
    pub fn learn(&mut self, kind_of: &dyn Fn(&str) -> Option<Kind>, seen: &Seen, hints: &Hints) {
        if !self.is_on {
            return;
        }
        for value in seen.facts.accounts.iter().chain(&seen.facts.arns) {
            self.text(value);
        }
        for finding in &seen.findings {
            for (name, fact) in finding.facts.iter().filter(|(_, fact)| fact.from != Provenance::Default) {
                self.learn_fact(kind_of(name).as_ref(), &fact.value);
            }
            for (name, values) in &finding.varying {
                for (value, _) in values {
                    self.learn_fact(kind_of(name).as_ref(), value);
                }
            }
        }
        self.learn_hints(kind_of, hints);
    }

    /// Gets to know what the user gave.
    pub fn learn_hints(&mut self, kind_of: &dyn Fn(&str) -> Option<Kind>, hints: &Hints) {
        for (name, value) in &hints.facts {
            self.learn_fact(kind_of(name).as_ref(), value);
        }
    }

    /// Gets to know the facts of one finding, by name.
    pub fn learn_facts<'f>(
        &mut self,
        kind_of: &dyn Fn(&str) -> Option<Kind>,
        facts: impl Iterator<Item = (&'f str, &'f str)>,
    ) {
        for (name, value) in facts {
            self.learn_fact(kind_of(name).as_ref(), value);
        }
    }

    fn learn_fact(&mut self, kind: Option<&Kind>, value: &str) {
        if !self.is_on {
            return;
        }
        match kind {
            Some(Kind::Vault) => drop(self.pseudonym("vault", value)),
            Some(Kind::DbSnapshot) => drop(self.pseudonym("snapshot", value)),
            Some(Kind::JobId) => drop(self.pseudonym("job", value)),
            Some(Kind::KeyId) => drop(self.pseudonym("key", value)),
            Some(Kind::Action(_)) => {}
            _ => drop(self.text(value)),
        }
    }

    /// Returns a sentence of ours with the values in it replaced. Of the names that stand outside an ARN
    /// only those are, that no sentence of ours would hold as a word.
    pub fn text(&mut self, text: &str) -> String {
        if self.is_on { self.scanned(text, Names::Distinctive) } else { text.to_owned() }
    }

    /// Returns a text that was typed or pasted, with every known name replaced.
    pub fn quoted(&mut self, text: &str) -> String {
        if self.is_on { self.scanned(text, Names::All) } else { text.to_owned() }
    }

    /// Returns the pseudonym of a value that is known as a whole, else the value as quoted text.
    pub fn value(&mut self, value: &str) -> String {
        match self.known.get(&key_of(value)) {
            Some(known) if self.is_on => known.clone(),
            _ => self.quoted(value),
        }
    }

    /// Returns the pseudonym of a file.
    pub fn file(&mut self, path: &str) -> String {
        if self.is_on { self.pseudonym("file", path) } else { path.to_owned() }
    }

    /// Returns a value that somebody typed where another was expected: whatever it is, it is replaced.
    pub fn typed(&mut self, value: &str) -> String {
        let shown = self.value(value);
        if self.is_on && shown == value { self.pseudonym("value", value) } else { shown }
    }

    /// Returns a message as it was found. A value of `facts` is known in it even where a wrap or the mark
    /// of a quoted mail cuts it.
    fn message(&mut self, text: &str, facts: &[String]) -> String {
        let cut = scan::cut_values(text, facts);
        let mut shown = String::new();
        let mut read = 0;
        for (range, value) in cut {
            shown.push_str(&self.quoted(&text[read..range.start]));
            shown.push_str(&self.value(&value));
            read = range.end;
        }
        shown.push_str(&self.quoted(&text[read..]));
        shown
    }

    fn scanned(&mut self, text: &str, names: Names) -> String {
        let raw: Vec<char> = text.chars().collect();
        let plain: Vec<char> = raw.iter().map(|ch| scan::narrow(*ch)).collect();
        let mut shown = String::with_capacity(text.len());
        let mut at = 0;
        while at < plain.len() {
            if let Some(len) = scan::kept(&plain, at)
                && !(names == Names::All && self.knows_bracketed(&plain[at..at + len]))
            {
                shown.extend(&raw[at..at + len]);
                at += len;
            } else if let Some((len, pseudonym)) = self.value_at(&plain, at, names) {
                shown.push_str(&pseudonym);
                at += len;
            } else {
                shown.push(raw[at]);
                at += 1;
            }
        }
        shown
    }

    /// Tells whether what looks like a placeholder is a known name between angle brackets.
    fn knows_bracketed(&self, text: &[char]) -> bool {
        let text: String = text.iter().collect();
        text.strip_prefix('<')
            .and_then(|rest| rest.strip_suffix('>'))
            .is_some_and(|name| self.known.contains_key(name))
    }

    /// Returns the length of the value that begins at `at`, and what stands in its place.
    fn value_at(&mut self, text: &[char], at: usize, names: Names) -> Option<(usize, String)> {
        let starts = scan::is_start(text, at);
        if starts {
            if let Some(found) = self.arn_at(text, at).or_else(|| self.name_at(text, at, names)) {
                return Some(found);
            }
            if let Some(found) = self.fragment_at(text, at, names) {
                return Some(found);
            }
        }
        let (len, kind, value) = scan::value_at(text, at, starts)?;
        Some((len, self.pseudonym(kind, &value)))
    }

    /// A name that is known from elsewhere, standing alone.
    fn name_at(&self, text: &[char], at: usize, names: Names) -> Option<(usize, String)> {
        let run = scan::name_run(text, at)?;
        let is_action = scan::is_action(text, at);
        run.ends.iter().rev().find_map(|len| {
            let name: String = text[at..at + len].iter().collect();
            let pseudonym = self.known.get(&key_of(&name))?;
            let is_wanted = match names {
                Names::All => !WORDS_OF_MESSAGES.contains(&name.to_ascii_lowercase().as_str()),
                Names::Distinctive => is_distinctive(&name),
            } && !is_action;
            (name.len() >= SHORTEST_NAME && is_wanted).then(|| (*len, pseudonym.clone()))
        })
    }

    /// Returns the pseudonym of a value, a new one for a new value. Masks and names of AWS stay.
    fn pseudonym(&mut self, kind: &str, value: &str) -> String {
        if is_kept(value) {
            return value.to_owned();
        }
        let key = key_of(value);
        if let Some(known) = self.known.get(&key) {
            return known.clone();
        }
        let kind = if scan::is_email(value) { "email" } else { kind };
        let count = self.counts.entry(kind.to_owned()).or_default();
        *count += 1;
        let pseudonym = format!("{kind}-{count}");
        self.known.insert(key, pseudonym.clone());
        pseudonym
    }
}

/// Values that differ in case only are one value, where case does not count.
fn key_of(value: &str) -> String {
    let ignores_case = scan::is_hex_id(value) || value.contains('@');
    if ignores_case { value.to_ascii_lowercase() } else { value.to_owned() }
}

/// Tells whether a value says nothing about anybody: empty, a mask, a placeholder, a name of AWS.
fn is_kept(value: &str) -> bool {
    let is_service_role = value
        .strip_prefix(SERVICE_LINKED_ROLE)
        .is_some_and(|service| !service.is_empty() && service.bytes().all(|byte| byte.is_ascii_alphabetic()));
    let has_brackets = value.starts_with(['<', '{', '[']);
    value.is_empty()
        || value.bytes().all(|byte| byte == b'*')
        || (!has_brackets && is_mask(value.to_ascii_lowercase().as_bytes()))
        || scan::is_placeholder(value)
        || NAMES_OF_AWS.contains(&value)
        || is_service_role
}

/// Tells whether a name is no ordinary word: it has a digit, a sign or a capital letter within.
fn is_distinctive(name: &str) -> bool {
    !name.chars().all(char::is_alphabetic)
        || name.chars().zip(name.chars().skip(1)).any(|(a, b)| a.is_lowercase() && b.is_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = "arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";

    fn redacted(text: &str) -> String {
        Redactor::new(true).quoted(text)
    }

    fn assert_redacted(pairs: &[(&str, &str)]) {
        for (text, expected) in pairs {
            assert_eq!(redacted(text), *expected, "{text}");
        }
    }

    #[test]
    fn arn_keeps_partition_service_region_and_kind() {
        assert_redacted(&[
            (KEY, "arn:aws:kms:us-west-2:account-1:key/key-1"),
            (
                "arn:aws:kms:eu-west-1:111122223333:alias/prod/db",
                "arn:aws:kms:eu-west-1:account-1:alias/alias-1",
            ),
            (
                "arn:aws:backup:eu-west-1:111122223333:backup-vault:cofre",
                "arn:aws:backup:eu-west-1:account-1:backup-vault:vault-1",
            ),
            (
                "arn:aws:ec2:us-west-2::snapshot/snap-0a1b2c3d4e5f60718",
                "arn:aws:ec2:us-west-2::snapshot/snapshot-1",
            ),
            (
                "arn:aws:rds:us-west-2:111122223333:cluster-snapshot:awsbackup:job-5c2b0d1e-7f64-4a0b-9a53-2d1d8a3c4e11",
                "arn:aws:rds:us-west-2:account-1:cluster-snapshot:snapshot-1",
            ),
            (
                "arn:aws:sts::111122223333:assumed-role/Admin/alice@example.com",
                "arn:aws:sts::account-1:assumed-role/role-1/email-1",
            ),
            (
                "arn:aws:iam::111122223333:role/team/x/Copy",
                "arn:aws:iam::account-1:role/path-1/path-2/role-1",
            ),
            ("arn:aws:s3:::my-bucket/a/b.csv", "arn:aws:s3:::bucket-1/object-1"),
            ("arn:aws:iam::111122223333:root", "arn:aws:iam::account-1:root"),
            (
                "arn:aws:glue:us-west-2:111122223333:crawler/mine",
                "arn:aws:glue:us-west-2:account-1:resource-1",
            ),
            (
                "arn:aws:organizations::111122223333:account/o-a1b2c3d4e5/444455556666",
                "arn:aws:organizations::account-1:account/organization-1/account-2",
            ),
        ]);
    }

    #[test]
    fn names_of_aws_placeholders_and_masks_stay() {
        for text in [
            "arn:aws:iam::<SOURCE_ACCOUNT_ID>:role/aws-service-role/backup.amazonaws.com/AWSServiceRoleForBackup",
            "arn:aws:iam::<DESTINATION_ACCOUNT_ID>:role/service-role/AWSBackupDefaultServiceRole",
            "arn:aws:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForBackup",
            "arn:aws:kms:us-west-2:<KEY_ACCOUNT_ID>:key/****",
            "alias/aws/ebs, aws/rds, kms:CreateGrant, kms:ReEncrypt*, us-gov-west-1",
            "backup.amazonaws.com",
            "<ORGANIZATION_ID> and <source account ID>",
            "Facts checked on 2026-11-22. 12:34:56, version 2012-10-17, CAB0001, 1763600141.402, a::b",
        ] {
            assert_eq!(redacted(text), text);
        }
    }

    #[test]
    fn values_that_stand_alone_are_found() {
        assert_redacted(&[
            ("account 111122223333.", "account account-1."),
            ("1111-2222-3333 and 111122223333", "account-1 and account-1"),
            ("１１１１２２２２３３３３", "account-1"),
            ("acct111122223333x", "acctaccount-1x"),
            ("47C8EF56-74D8-059D-1301-C5BE1D5C926E=47c8ef56-74d8-059d-1301-c5be1d5c926e", "id-1=id-1"),
            ("mrk-1234abcd12ab34cd56ef1234567890ab", "key-1"),
            ("o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/*", "organization-1/root-1/unit-1/*"),
            ("<alice@example.com>, mailto:bob+x@mail.example.co", "<email-1>, mailto:email-2"),
            ("alice%40example.com, bob&#64;example.com, alice@example.com", "email-1, email-2, email-1"),
            ("from 192.0.2.10:443, 2001:db8::1 and [::1]", "from ip-1:443, ip-2 and [ip-3]"),
            ("ip-10-0-0-1.ec2.internal", "ip-1.ec2.internal"),
            ("vol-0123456789abcdef0 of i-0123456789abcdef0", "volume-1 of instance-1"),
            ("AROA1234567890EXAMPLE:alice", "id-1:alice"),
            ("alias/backup-prod", "alias/alias-1"),
            (
                "arn%3Aaws%3Akms%3A%3A111122223333%3Akey%2F1234abcd-12ab-34cd-56ef-1234567890ab",
                "arn%3Aaws%3Akms%3A%3Aaccount-1%3Akey%2Fid-1",
            ),
            ("계정 111122223333에서 alice@example.com에게", "계정 account-1에서 email-1에게"),
        ]);
    }

    #[test]
    fn one_value_has_one_pseudonym() {
        let mut redactor = Redactor::new(true);
        let first = redactor.text(KEY);
        assert_eq!(
            redactor.text(&format!("{KEY}, 1234ABCD-12ab-34cd-56ef-1234567890ab")),
            format!("{first}, key-1")
        );
        assert_eq!(redactor.text("444455556666 111122223333"), "account-2 account-1");
    }

    #[test]
    fn name_is_known_again_where_it_stands_alone() {
        let mut redactor = Redactor::new(true);
        redactor.text("arn:aws:backup:eu-west-1:111122223333:backup-vault:producao");
        redactor.text("arn:aws:iam::111122223333:role/CopyRole");
        assert_eq!(redactor.quoted("vault <producao>, role CopyRole"), "vault <vault-1>, role role-1");
        assert_eq!(
            redactor.text("a producao by CopyRole: kms:CopyRole"),
            "a producao by role-1: kms:CopyRole"
        );
        assert_eq!(redactor.value("producao"), "vault-1");
        redactor.text("arn:aws:iam::111122223333:role/key");
        assert_eq!(redactor.quoted("Given key ID is not accessible"), "Given key ID is not accessible");
        assert_eq!(redactor.value("key"), "role-2");
        assert_eq!(redactor.quoted("my-producao producao2"), "my-producao producao2");
    }

    #[test]
    fn value_cut_by_a_wrap_or_a_quotation_mark_is_known() {
        let mut redactor = Redactor::new(true);
        let facts = vec![KEY.to_owned()];
        redactor.text(KEY);
        let wrapped =
            "key [arn:aws:kms:us-west-2:11112222\n> 3333:key/1234abcd-12ab-34cd-\n> 56ef-1234567890ab] x";
        assert_eq!(redactor.message(wrapped, &facts), "key [arn:aws:kms:us-west-2:account-1:key/key-1] x");
    }

    #[test]
    fn redactor_that_is_off_changes_nothing() {
        let mut redactor = Redactor::new(false);
        assert_eq!(redactor.text(KEY), KEY);
        assert_eq!(redactor.typed("12345"), "12345");
        assert_eq!(redactor.file("/home/alice/x"), "/home/alice/x");
    }
}
